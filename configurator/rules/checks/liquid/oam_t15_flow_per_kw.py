"""OAM-T15: OAI racks take 1.25 to 2.0 L/min per kilowatt."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAI_LIQUID
from configurator.rules.finding import Severity
from configurator.rules.judge import within
from configurator.rules.outcome import Outcome
from configurator.rules.repairs.supply import scale_flow
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.loops.get(subject.id or "")
    if result is None or result.flow_l_per_min is None or not result.liquid_heat_w:
        return None
    per_kw = result.flow_l_per_min / (result.liquid_heat_w / 1e3)
    low, high = parameters["minimum"], parameters["maximum"]
    inside, goal = low <= per_kw <= high, _goal(per_kw, low, high)
    fix = None if inside else scale_flow(context, subject.loop, goal)
    return within(say("the loop carries"), per_kw, low, high, "L/min per kW", fix=fix)


def _goal(per_kw: float, low: float, high: float) -> float:
    """Just inside the range: a set point of three digits must not fall out of it."""
    return low * 1.005 / per_kw if per_kw < low else high * 0.995 / per_kw


RULE = Rule(
    id="OAM-T15",
    title="Flow per kilowatt of liquid heat",
    why="PG25 warms by 12 K at 1.25 and by 7.5 K at 2.0 L/min per kW; less flow makes hot cases, "
    "more costs pump power and couplings.",
    source=Source(OAI_LIQUID, "p. 7, quoted", "second-hand", "medium"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.INFO,
    unit="L/min per kW",
    parameters={"minimum": 1.25, "maximum": 2.0},
    needs=frozenset({"cooling"}),
    good="1.5 L/min per kW",
    bad="0.9 L/min per kW",
    fix="Set the pumps to a flow in the range",
)
