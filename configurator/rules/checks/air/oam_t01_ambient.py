"""OAM-T01: ambient temperature of the room."""

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
    measured = context.design.site.room_temperature_c
    return within(
        say("room temperature is"), measured, parameters["minimum"], parameters["maximum"], "°C"
    )


RULE = Rule(
    id="OAM-T01",
    title="Ambient temperature of the room",
    why="Modules are made to run in it without throttling.",
    source=Source(OAM_10, "§7.1, §12.1"),
    scope=Scope.DESIGN,
    check=_check,
    severity=Severity.WARNING,
    unit="°C",
    parameters={"minimum": 5.0, "maximum": 35.0},
    good="Room of 27 °C",
    bad="Room of 40 °C",
)
