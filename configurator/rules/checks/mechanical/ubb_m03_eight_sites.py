"""UBB-M03: a universal baseboard carries eight modules."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import UBB_15
from configurator.rules.facts.parts import board_part
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    board = board_part(context.design, subject)
    if board is None or board.oam_sites is None:
        return None
    limit = parameters["sites"]
    message = say(
        "{title} has {oam_sites} sites, a UBB has {limit:g}",
        title=board.title,
        oam_sites=board.oam_sites,
        limit=limit,
    )
    if board.oam_sites == limit:
        return passed(message, board.oam_sites, limit)
    return failed(message, board.oam_sites, limit)


RULE = Rule(
    id="UBB-M03",
    title="Eight sites a board",
    why="Link maps, MODULE_ID and the reference cooling loops are drawn for two rows of four.",
    source=Source(UBB_15, "§4"),
    scope=Scope.BOARD,
    check=_check,
    severity=Severity.WARNING,
    unit="sites",
    parameters={"sites": 8.0},
    good="UBB with eight sites",
    bad="UBB with four sites",
)
