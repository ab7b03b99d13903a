"""ELE-01: no module draws more than its site is made for."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import board_part
from configurator.rules.facts.tdp import within_envelope
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    board = board_part(context.design, subject)
    if board is None or board.max_w_per_oam is None:
        return None
    by = say("a site of {title} provides for", title=board.title)
    return within_envelope(context, subject, board.max_w_per_oam, lambda part, supply: True, by=by)


RULE = Rule(
    id="ELE-01",
    title="Module power within what the site provides",
    why="Regulators and connectors of a board are laid out for one module power.",
    source=Source(RACKLOOP, "from the boards' data sheets", "practice", "medium"),
    scope=Scope.BOARD,
    check=_check,
    unit="W",
    needs=frozenset({"power"}),
    good="MI300X with 750 W on a UBB 2.0 of 1000 W a site",
    bad="MI355X with 1400 W on a UBB 2.0 of 1000 W a site",
)
