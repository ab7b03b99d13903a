"""CDU-01: pumps work on their curve and hold what they are set to."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.diagnoses import PUMP_CODES, said_of
from configurator.rules.finding import Severity
from configurator.rules.rule import Outcome, Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    return said_of(context, subject, PUMP_CODES, "pumps hold their set point on their curve")


RULE = Rule(
    id="CDU-01",
    title="Pumps within their curve and control range",
    why="At its limit a pump no longer follows the load; left of a curve's peak flow is unstable; "
    "beyond its end head and power are guesses.",
    source=Source(PRACTICE, "pump operating point", "practice", "high"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    needs=frozenset({"cooling"}),
    good="65 L/min at 92 % speed",
    bad="Set to 130 L/min, reaching 118 at full speed",
)
