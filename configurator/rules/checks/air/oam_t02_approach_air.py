"""OAM-T02: the air that reaches a module is no warmer than 48 °C."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.core.unknown import total
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_10
from configurator.rules.facts.air_stream import air_stream
from configurator.rules.finding import Severity
from configurator.rules.judge import within
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    stream, site = air_stream(context, subject), context.design.site
    if stream is None or stream.modules_w is None:
        return None
    known = [power_w for power_w in stream.rows_w if power_w is not None]
    rise_k = stream.rise_k(site, total(sorted(known)[1:]))
    if rise_k is None:
        message = say("airflow of {title} is unknown", title=stream.chassis.title)
        return unknown(message, limit=parameters["maximum_c"], severity=Severity.INFO)
    reaches_c = site.room_temperature_c + rise_k
    low, high = parameters["minimum_c"], parameters["maximum_c"]
    return within(say("air reaches the last row at"), reaches_c, low, high, "°C")


RULE = Rule(
    id="OAM-T02",
    title="Air at the modules within 10 to 48 °C",
    why="The row behind breathes what the row before it has warmed. All of the chassis' air is "
    "taken to pass the modules, so the true figure is rather higher.",
    source=Source(OAM_10, "§7.1"),
    scope=Scope.CHASSIS,
    check=_check,
    severity=Severity.WARNING,
    unit="°C",
    parameters={"minimum_c": 10.0, "maximum_c": 48.0},
    needs=frozenset({"power"}),
    good="4 × 600 W before the last row in 0.33 m³/s, room of 27 °C",
    bad="The same in a room of 45 °C",
)
