"""OAM-T04: humidity of the room."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_10
from configurator.rules.finding import Severity
from configurator.rules.judge import within
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    measured = context.design.site.relative_humidity * 100
    return within(
        say("relative humidity is"), measured, parameters["minimum"], parameters["maximum"], "%"
    )


RULE = Rule(
    id="OAM-T04",
    title="Humidity of the room",
    why="Below static discharge threatens, above corrosion and condensation.",
    source=Source(OAM_10, "§7.1, §12.1"),
    scope=Scope.DESIGN,
    check=_check,
    severity=Severity.WARNING,
    unit="%",
    parameters={"minimum": 20.0, "maximum": 90.0},
    good="50 %",
    bad="95 %",
)
