"""TOPO-08: modules have the ports that the board's topology joins."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_10
from configurator.rules.facts.parts import board_part, counted, modules_by_part
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed, unknown
from configurator.rules.rule import Rule, Scope, Source

FULL, SIX, FOUR, QUAD = "fully_connected", "six_port", "four_port", "quad"
_WORDS = (
    ("fully connected", FULL),
    ("all-to-all", FULL),
    ("8-port", FULL),
    ("6-port", SIX),
    ("chordal ring", SIX),
    ("4-port", FOUR),
    ("quad", QUAD),
)


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    board = board_part(context.design, subject)
    if board is None or subject.board is None or not subject.board.modules:
        return None
    kind = next((kind for word, kind in _WORDS if word in (board.topology or "").lower()), None)
    asked = [
        (part, modules)
        for part, modules in modules_by_part(context.design, subject.board)
        if not part.is_among(board.accepted_modules)
    ]
    if not asked:
        return passed(say("{title} lists its modules by name", title=board.title))
    if kind is None:
        return unknown(say("link topology of {title} is unknown", title=board.title))
    needed = parameters[kind]
    for part, modules in asked:
        if part.oam_serdes_ports is not None and part.oam_serdes_ports < needed:
            message = say(
                "{modules}: {oam_serdes_ports} ports, the topology joins {needed:g}",
                modules=counted(part, modules),
                oam_serdes_ports=part.oam_serdes_ports,
                needed=needed,
            )
            return failed(message, part.oam_serdes_ports, needed, target=modules[0].id)
    for part, _ in asked:
        if part.oam_serdes_ports is None:
            return unknown(
                say("SerDes ports of {title} are unknown", title=part.title), limit=needed
            )
    return passed(say("modules have the {needed:g} ports joined", needed=needed), needed, needed)


RULE = Rule(
    id="TOPO-08",
    title="Ports for the board's topology",
    why="Quads use ports 1, 3 and 4; a 4-link mesh 1, 3, 4 and 6; 6-link meshes 1 to 6; fully "
    "connected and 8-port boards all seven. Links a maker counts are not these ports.",
    source=Source(OAM_10, "§9.2"),
    scope=Scope.BOARD,
    check=_check,
    severity=Severity.INFO,
    unit="ports",
    parameters={FULL: 7.0, SIX: 6.0, FOUR: 4.0, QUAD: 3.0},
    good="Seven ports on a fully connected board",
    bad="Six ports on a fully connected board",
)
