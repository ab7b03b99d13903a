"""LIQ-07: what is in the loop stands its leak test pressure."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import COLD_PLATE_REQUIREMENTS
from configurator.rules.facts.pressure_limits import burst_limits
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.loops.get(subject.id or "")
    if result is None or result.highest_pressure_kpa_gauge is None:
        return None
    if result.shut_off_pressure_kpa_gauge is None:
        return None
    limits = burst_limits(context, result)
    if not limits:
        return None
    test_kpa = max(
        parameters["normal_factor"] * result.highest_pressure_kpa_gauge,
        parameters["abnormal_factor"] * result.shut_off_pressure_kpa_gauge,
        parameters["b31_3_factor"] * result.shut_off_pressure_kpa_gauge,
    )
    burst_kpa, title = min(limits)
    return at_most(
        say("leak test at"), test_kpa, burst_kpa, "kPa", by=say("{title} bursts at", title=title)
    )


RULE = Rule(
    id="LIQ-07",
    title="Leak test pressure below burst pressures",
    why="Tested is at the highest of 3 × the normal pressure, 2 × the abnormal one (IEC 62368-1) "
    "and 1.5 × the design pressure (ASME B31.3); pumps against a shut loop are the abnormal case.",
    source=Source(COLD_PLATE_REQUIREMENTS, "§6.2"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="kPa",
    parameters={"normal_factor": 3.0, "abnormal_factor": 2.0, "b31_3_factor": 1.5},
    needs=frozenset({"cooling"}),
    good="Test at 660 kPa, couplings burst at 2068 kPa",
    bad="Test at 2400 kPa, couplings burst at 2068 kPa",
)
