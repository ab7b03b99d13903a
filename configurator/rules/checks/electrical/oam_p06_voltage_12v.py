"""OAM-P06: the supply of a board suits modules of the 12 V class."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.design.fit import CLASS_RANGES_V
from configurator.design.placement import fits_voltage, voltage_class
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_10
from configurator.rules.facts.parts import board_part, modules_by_part
from configurator.rules.judge import from_verdicts
from configurator.rules.rule import Outcome, Rule, Scope, Source

_LOW_V, _HIGH_V = CLASS_RANGES_V["12 V"]


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    board = board_part(context.design, subject)
    if board is None or subject.board is None:
        return None
    verdicts = [
        (modules[0].id, fits_voltage(module, board))
        for module, modules in modules_by_part(context.design, subject.board)
        if module.id not in board.accepted_modules and voltage_class(module) == "12 V"
    ]
    held = f"{board.supply_voltage_nominal_v or 0:g} V suits the modules"
    return from_verdicts(verdicts, held) if verdicts else None


RULE = Rule(
    id="OAM-P06",
    title="Supply voltage of 12 V modules",
    why="A 12 V module on a 54 V board is destroyed when it is switched on.",
    source=Source(OAM_10, "§5, Table 5"),
    scope=Scope.BOARD,
    check=_check,
    unit="V",
    parameters={"minimum_v": _LOW_V, "maximum_v": _HIGH_V},
    blocks=True,
    good="12 V module on a 12 V board",
    bad="12 V module on a 54 V board",
)
