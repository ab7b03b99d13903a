"""LIQ-35: the coolant does not freeze where the loop stands."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import CoolantPart
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PG25_GUIDE
from configurator.rules.facts.parts import part_as
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part = part_as(context.design, CoolantPart, subject.loop.coolant) if subject.loop else None
    if part is None:
        return None
    freeze_c = part.freeze_c
    if part.preset == "pg25":
        freeze_c = parameters["pg25_freeze_c"]
    if freeze_c is None:
        return unknown(say("freezing point of {title} is unknown", title=part.title))
    coldest_c = context.design.site.room_temperature_c
    return at_least(
        say("{title} stands at", title=part.title), coldest_c, freeze_c, "°C", by=say("freezes at")
    )


RULE = Rule(
    id="LIQ-35",
    title="No frost in a filled loop",
    why="PG25 freezes between -13 and -9 °C by its concentration; storage and transport count as "
    "much as operation.",
    source=Source(PG25_GUIDE, "Table 1"),
    scope=Scope.LOOP,
    check=_check,
    unit="°C",
    parameters={"pg25_freeze_c": -9.0},
    good="PG25 in a room of 27 °C",
    bad="PG25 in a store of -15 °C",
)
