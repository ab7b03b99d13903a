"""UBB-I02: the board has a cage for each link that leaves its map."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.link_maps import link_map, place_of
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import UBB_15
from configurator.rules.facts.parts import board_part
from configurator.rules.facts.wiring import chosen_map
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    board, part = subject.board, board_part(context.design, subject)
    name = chosen_map(board, part) if board and part else None
    if board is None or part is None or name is None:
        return None
    sites = {str(module.site) for module in board.modules}
    leaving = sum(place_of(end) in sites for end in link_map(name).external)
    if not leaving:
        return None
    if part.scaleout_ports is None:
        return unknown(
            say("{leaving} links leave the board; its cages are unknown", leaving=leaving),
            limit=leaving,
        )
    message = say(
        "{leaving} links leave the board by {scaleout_ports} cages",
        leaving=leaving,
        scaleout_ports=part.scaleout_ports,
    )
    held = part.scaleout_ports >= leaving
    return (passed if held else failed)(message, part.scaleout_ports, leaving)


RULE = Rule(
    id="UBB-I02",
    title="Scale-out ports of the board",
    why="The reference has eight QSFP-DD, the number is free: but each link that the map leads off "
    "the board wants one.",
    source=Source(UBB_15, "§5.3, §6.7"),
    scope=Scope.BOARD,
    check=_check,
    severity=Severity.WARNING,
    unit="ports",
    good="Eight cages for the combined map",
    bad="Four cages for the combined map",
)
