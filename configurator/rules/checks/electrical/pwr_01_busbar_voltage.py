"""PWR-01: the voltage at the loads stays in the window of the busbar."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import ORV3
from configurator.rules.facts.parts import frame_part
from configurator.rules.judge import within
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    frame, result = frame_part(context.design, subject), context.rack_power.get(subject.id or "")
    if frame is None or result is None or not result.shelves:
        return None
    volts, low, high = (
        result.busbar_voltage_v,
        frame.busbar_voltage_min_v,
        frame.busbar_voltage_max_v,
    )
    if volts is None or low is None or high is None:
        return None
    return within(say("voltage at the loads"), volts, low, high, "V")


RULE = Rule(
    id="PWR-01",
    title="Busbar voltage at the loads",
    why="IT equipment of the 51 V option is rated from 46 to 52 V; shelf droop and drop along the "
    "bar count.",
    source=Source(ORV3, "IT input voltage, quoted", "second-hand", "medium"),
    scope=Scope.RACK,
    check=_check,
    unit="V",
    needs=frozenset({"power"}),
    good="50 V shelves with 1 V drop",
    bad="50 V shelves with 5 V drop",
)
