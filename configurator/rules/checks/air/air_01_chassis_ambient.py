"""AIR-01: the room is no warmer than a chassis allows."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import chassis_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part = chassis_part(context.design, subject)
    if part is None or part.ambient_max_c is None:
        return None
    room_c, by = context.design.site.room_temperature_c, say("{title} allows", title=part.title)
    return at_most(say("room is at"), room_c, part.ambient_max_c, "°C", by=by)


RULE = Rule(
    id="AIR-01",
    title="Room temperature within the chassis' limit",
    why="Fans and heatsinks are sized for the inlet air their maker names.",
    source=Source(RACKLOOP, "from the chassis' data sheets", "practice", "medium"),
    scope=Scope.CHASSIS,
    check=_check,
    severity=Severity.WARNING,
    unit="°C",
    good="MX1 (35 °C) in a room of 27 °C",
    bad="MX1 (35 °C) in a room of 38 °C",
)
