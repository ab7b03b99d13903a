"""LIQ-28: facility water fits a class that sites are built for."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import ASHRAE
from configurator.rules.facts.site_classes import both_names, water_class
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    if not context.design.loops:
        return None
    water_c = context.design.site.facility_water_c
    name, limit = water_class(water_c, parameters)
    if limit is not None:
        return passed(
            say(
                "facility water of {water_c:g} °C: class {water_class}",
                water_c=water_c,
                water_class=both_names(name),
            ),
            water_c,
            limit,
        )
    warmest = max(parameters.values())
    message = say(
        "facility water of {water_c:g} °C is above W{warmest:g}: class {water_class}",
        water_c=water_c,
        warmest=warmest,
        water_class=both_names(name),
    )
    return failed(message, water_c, warmest)


RULE = Rule(
    id="LIQ-28",
    title="Class of the facility water",
    why="Up to 17, 27, 32, 40 or 45 °C: the class says whether chillers, towers or dry coolers "
    "give it. Above W45 it is a matter of agreement.",
    source=Source(ASHRAE, "water classes, quoted", "second-hand", "medium"),
    scope=Scope.DESIGN,
    check=_check,
    severity=Severity.INFO,
    unit="°C",
    parameters={"w17": 17.0, "w27": 27.0, "w32": 32.0, "w40": 40.0, "w45": 45.0},
    good="32 °C (W32)",
    bad="48 °C (W+)",
)
