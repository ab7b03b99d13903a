"""CDU-02: the facility water is cold and plenty enough for the set point."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.diagnoses import EXCHANGER_CODES, said_of
from configurator.rules.finding import Severity
from configurator.rules.rule import Outcome, Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    return said_of(context, subject, EXCHANGER_CODES, "the CDU holds its set point")


RULE = Rule(
    id="CDU-02",
    title="CDU holds its set point",
    why="With the facility valve fully open the supply drifts up with the load, and every case "
    "with it.",
    source=Source(PRACTICE, "exchanger duty", "practice", "high"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    needs=frozenset({"cooling"}),
    good="Set point 40 °C with facility water of 32 °C",
    bad="Set point 33 °C with facility water of 32 °C",
)
