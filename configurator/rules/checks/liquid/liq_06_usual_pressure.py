"""LIQ-06: loops usually work at 140 to 450 kPa."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import COLD_PLATE_REQUIREMENTS
from configurator.rules.finding import Severity
from configurator.rules.judge import within
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.loops.get(subject.id or "")
    if result is None or result.highest_pressure_kpa_gauge is None:
        return None
    low, high = parameters["minimum_kpa"], parameters["maximum_kpa"]
    highest = result.highest_pressure_kpa_gauge
    return within(say("highest pressure of the loop is"), highest, low, high, "kPa")


RULE = Rule(
    id="LIQ-06",
    title="Usual pressure of the loop",
    why="20 to 65 psi are typical with in-rack or row CDUs, not a limit.",
    source=Source(COLD_PLATE_REQUIREMENTS, "§6.2"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.INFO,
    unit="kPa",
    parameters={"minimum_kpa": 140.0, "maximum_kpa": 450.0},
    needs=frozenset({"cooling"}),
    good="Highest pressure 215 kPa gauge",
    bad="Highest pressure 620 kPa gauge",
)
