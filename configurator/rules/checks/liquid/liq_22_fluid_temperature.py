"""LIQ-22: the coolant stays below 66 °C, usually below 49 °C."""

from __future__ import annotations

import math
from collections.abc import Mapping

from configurator.catalogue.parts import CoolantPart
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PG25_GUIDE
from configurator.rules.facts.parts import part_as
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.repairs.supply import set_supply
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result, loop = context.loops.get(subject.id or ""), subject.loop
    if result is None or loop is None or result.return_c is None:
        return None
    part = part_as(context.design, CoolantPart, loop.coolant)
    limit_c = (part.use_max_c if part else None) or parameters["maximum_c"]
    usual = parameters["usual_c"]
    by = say("usual is below {usual:g} °C, the limit", usual=usual)
    colder = loop.supply_set_point_c - math.ceil(result.return_c - limit_c)
    fix = set_supply(loop, colder) if result.return_c > limit_c else None
    return at_most(
        say("coolant returns at"), result.return_c, limit_c, "°C", by=by, digits=3, fix=fix
    )


RULE = Rule(
    id="LIQ-22",
    title="Temperature of the coolant",
    why="Inhibitors and glycol age faster when warm.",
    source=Source(PG25_GUIDE, "§1.1, §4.2"),
    scope=Scope.LOOP,
    check=_check,
    unit="°C",
    parameters={"usual_c": 49.0, "maximum_c": 66.0},
    needs=frozenset({"cooling"}),
    good="Return at 50 °C",
    bad="Return at 70 °C",
    fix="Lower the supply by what the return is too warm",
)
