"""PRA-07: cold coolant still flows enough."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.cooling.cold import viscosity_ratio
from configurator.core.text import say
from configurator.core.unknown import total
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.operating_point import least_flow, loop_point
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result, loop = context.loops.get(subject.id or ""), subject.loop
    if result is None or loop is None or result.supply_c is None or result.return_c is None:
        return None
    cold_c, warm_c = parameters["cold_c"], (result.supply_c + result.return_c) / 2
    thicker = viscosity_ratio(context.design, loop, cold_c, warm_c)
    needed = least_flow(context, result)
    if thicker is None or needed is None or warm_c <= cold_c:
        return None
    factor = thicker ** parameters["viscosity_exponent"]
    points = [(cdu, loop_point(cdu, drop_factor=factor)) for cdu in result.cdus]
    reached = total(at.crossing(cdu.pump_curve_full_speed) if at else None for cdu, at in points)
    if reached is None:
        return None
    what = say(
        "at {cold_c:g} °C, {thicker:.1f} × as viscous, full speed gives",
        cold_c=cold_c,
        thicker=thicker,
    )
    return at_least(what, reached, needed, "L/min", by=say("the heat asks for"), digits=3)


RULE = Rule(
    id="PRA-07",
    title="Flow at a cold start",
    why="PG25 of 15 °C is twice as viscous as in operation: 10 to 14 % less flow at the same "
    "pressure. Friction is taken with the fourth root of the viscosity, the flow asked for from "
    "the heat at full power.",
    source=Source(PRACTICE, "cold start", "practice", "medium"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="L/min",
    parameters={"cold_c": 15.0, "viscosity_exponent": 0.25},
    needs=frozenset({"cooling"}),
    good="Full speed gives 60 L/min cold for 13 kW",
    bad="Full speed gives 60 L/min cold for 60 kW",
)
