"""LIQ-03: the coolant enters a cold plate below 1.5 m/s."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import COLD_PLATE_QUALIFICATION
from configurator.rules.finding import Severity
from configurator.rules.rule import Outcome, Rule, Scope, Source
from configurator.rules.velocity import slow_enough


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    segments = context.segments(subject.id or "", "tube")
    limit = parameters["limit_m_per_s"]
    return slow_enough("{flow} through the tube to a cold plate:", segments, limit, {})


RULE = Rule(
    id="LIQ-03",
    title="Velocity at the inlet of a cold plate",
    why="Copper erodes above it. The bore of the inlet is taken as that of the tube before it.",
    source=Source(COLD_PLATE_QUALIFICATION, "§1.2.2"),
    scope=Scope.CHASSIS,
    check=_check,
    severity=Severity.WARNING,
    unit="m/s",
    parameters={"limit_m_per_s": 1.5},
    needs=frozenset({"cooling"}),
    good="2.0 L/min through a tube of 6 mm (1.2 m/s)",
    bad="3.5 L/min through a tube of 6 mm (2.1 m/s)",
)
