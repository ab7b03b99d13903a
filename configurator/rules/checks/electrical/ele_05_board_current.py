"""ELE-05: the input of a board carries its current."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import UBB_15
from configurator.rules.facts.parts import board_part, chassis_part, frame_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part = board_part(context.design, subject)
    if part is None or part.max_input_current_a is None or subject.board is None:
        return None
    power_w = context.total_tdp_w(subject.board.id)
    volts = _lowest_v(context, subject) or part.supply_voltage_nominal_v
    if not power_w or volts is None:
        return None
    what, by = (
        say("{power_kw:.2f} kW at {volts:g} V are", power_kw=power_w / 1e3, volts=volts),
        say("its input carries"),
    )
    return at_most(what, power_w / volts, part.max_input_current_a, "A", by=by)


def _lowest_v(context: RuleContext, subject: Subject) -> float | None:
    """Lowest voltage of the bar that feeds the board; None for one fed within its chassis."""
    frame, chassis = frame_part(context.design, subject), chassis_part(context.design, subject)
    part = board_part(context.design, subject)
    if frame is None or chassis is None or chassis.supply != "busbar" or part is None:
        return None
    if part.supply_voltage_nominal_v is None or part.supply_voltage_nominal_v < 40.0:
        return None
    return frame.busbar_voltage_min_v


RULE = Rule(
    id="ELE-05",
    title="Input current of a board",
    why="Board inputs are laid out for 48 V and more (116.7 A for 5.6 kW); a bar may go down to "
    "46 V, where the same power takes more current.",
    source=Source(UBB_15, "§5.5.2 Table 3, §5.5.3 Table 6"),
    scope=Scope.BOARD,
    check=_check,
    severity=Severity.WARNING,
    unit="A",
    needs=frozenset({"power"}),
    good="5.2 kW at 46 V (113 A)",
    bad="5.6 kW at 46 V (122 A)",
)
