"""DES-01: a board carries modules."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.placement import sites_of
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import board_part
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    board = board_part(context.design, subject)
    if board is None or subject.board is None:
        return None
    fitted, sites = len(subject.board.modules), len(sites_of(board))
    if not fitted:
        return failed(say("no module on any of the {sites} sites", sites=sites), 0, sites)
    return passed(
        say("{fitted} of {sites} sites are fitted", fitted=fitted, sites=sites), fitted, sites
    )


RULE = Rule(
    id="DES-01",
    title="Boards carry modules",
    why="An empty board draws nothing and cools nothing: power, flow and price are understated.",
    source=Source(RACKLOOP, "completeness", "practice"),
    scope=Scope.BOARD,
    check=_check,
    severity=Severity.INFO,
    unit="modules",
    good="A board with eight modules",
    bad="A board without modules",
)
