"""UBB-P01: the busbar feeds a board within its input range."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import UBB_15
from configurator.rules.facts.supply import boards_on_busbar, busbar_voltage_v
from configurator.rules.judge import within
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert subject.rack is not None
    volts = busbar_voltage_v(context, subject)
    parts = {part.id: part for *_, part in boards_on_busbar(context, subject.rack)}
    if volts is None or not parts:
        return None
    lows = [part.supply_voltage_min_v or parameters["minimum_v"] for part in parts.values()]
    highs = [part.supply_voltage_max_v or parameters["maximum_v"] for part in parts.values()]
    return within(say("boards get"), volts, max(lows), min(highs), "V")


RULE = Rule(
    id="UBB-P01",
    title="Input voltage of the boards",
    why="A board's regulators start and run within it; a board's own figures go first.",
    source=Source(UBB_15, "§5.5.2 Table 2"),
    scope=Scope.RACK,
    check=_check,
    unit="V",
    parameters={"minimum_v": 40.0, "maximum_v": 59.5},
    needs=frozenset({"power"}),
    good="49 V at a board for 40 to 59.5 V",
    bad="38 V at a board for 40 to 59.5 V",
)
