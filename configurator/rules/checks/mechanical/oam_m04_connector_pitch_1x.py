"""OAM-M04: both connectors of a module of generation 1.x stand 102 mm apart."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Oam, Ubb
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_10
from configurator.rules.facts.outlines import outline
from configurator.rules.facts.parts import board_part, modules_by_part
from configurator.rules.rule import Outcome, Rule, Scope, Source, worst_of


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    board = board_part(context.design, subject)
    if board is None or subject.board is None or not subject.board.modules:
        return None
    limit_mm, tolerance_mm = parameters["pitch_mm"], parameters["tolerance_mm"]
    modules = modules_by_part(context.design, subject.board)
    mating: list[Oam | Ubb] = [part for part, _ in modules if part.generation == "1.x"]
    sites = [board] if board.oam_generation == "1.x" else []
    return worst_of(
        outline(part, (("connector pitch", part.connector_pitch_mm, limit_mm),), tolerance_mm)
        for part in (*mating, *sites)
    )


RULE = Rule(
    id="OAM-M04",
    title="Connector pitch of generation 1.x",
    why="Two connectors of 688 pins are mated blind at once; another pitch does not mate. Asked "
    "only of modules and boards whose pitch is published.",
    source=Source(OAM_10, "§6.1 Fig 2"),
    scope=Scope.BOARD,
    check=_check,
    unit="mm",
    parameters={"pitch_mm": 102.0, "tolerance_mm": 0.15},
    good="Connectors 102 mm apart",
    bad="Connectors 107 mm apart on a module of generation 1.x",
)
