"""LIQ-15: couplings stay within their temperature range."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.rules.context import RuleContext, Subject
from configurator.rules.coupling_flow import coupling_and_flow
from configurator.rules.documents import UQD
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least, at_most
from configurator.rules.rule import Outcome, Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    found = coupling_and_flow(context, subject)
    if found is None or context.cooling is None:
        return None
    part, _ = found
    result = context.cooling.chassis[subject.id or ""]
    low, high = part.temperature_min_c, part.temperature_max_c
    if low is not None and result.supply_c is not None and result.supply_c < low:
        return at_least(f"supply through {part.title} at", result.supply_c, low, "°C")
    if high is None or result.return_c is None:
        return None
    return at_most(f"return through {part.title} at", result.return_c, high, "°C", by="rated to")


RULE = Rule(
    id="LIQ-15",
    title="Temperature at the couplings",
    why="UQD seals are qualified for 17 to 65 °C, blind-mate couplings to 60 °C.",
    source=Source(UQD, "operating range, quoted", "second-hand", "medium"),
    scope=Scope.CHASSIS,
    check=_check,
    severity=Severity.WARNING,
    unit="°C",
    parameters={"minimum_c": 17.0, "maximum_c": 65.0},
    needs=frozenset({"cooling"}),
    good="Return at 50 °C through UQD06",
    bad="Return at 68 °C through UQD06",
)
