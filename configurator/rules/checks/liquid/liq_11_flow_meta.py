"""LIQ-11: in racks by Meta's requirements loads take up to 1.5 L/min per kilowatt."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import META_RACK
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.repairs.supply import scale_flow
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.loops.get(subject.id or "")
    if context.design.requirements.site_profile != "Meta" or result is None:
        return None
    if result.flow_l_per_min is None or not result.liquid_heat_w:
        return None
    per_kw, limit = result.flow_l_per_min / (result.liquid_heat_w / 1e3), parameters["limit"]
    fix = scale_flow(context, subject.loop, limit / per_kw) if per_kw > limit else None
    what, by = say("the loop carries"), say("the profile gives")
    return at_most(what, per_kw, limit, "L/min per kW", by=by, fix=fix)


RULE = Rule(
    id="LIQ-11",
    title="Flow per kilowatt by Meta's requirements",
    why="A profile of one operator, checked where the design asks for it: the rack gets 25 psi at "
    "1.5 L/min per kW and no more.",
    source=Source(META_RACK, "liquid cooling"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="L/min per kW",
    parameters={"limit": 1.5},
    needs=frozenset({"cooling"}),
    good="1.4 L/min per kW",
    bad="2.0 L/min per kW",
    fix="Set the pumps to what the profile gives",
)
