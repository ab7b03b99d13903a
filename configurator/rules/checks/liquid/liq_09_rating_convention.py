"""LIQ-09: ratings of CDUs compare only at one flow per kilowatt."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import L2L_CDU
from configurator.rules.facts.parts import cdu_part
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part = cdu_part(context.design, subject)
    if part is None or part.capacity_kw is None:
        return None
    usual = parameters["l_per_min_per_kw"]
    if part.secondary_flow_l_per_min is None or part.approach_k is None:
        what = say("flow") if part.secondary_flow_l_per_min is None else say("approach")
        return unknown(
            say(
                "{what} at which {capacity_kw:g} kW are rated is unknown",
                what=what,
                capacity_kw=part.capacity_kw,
            ),
            limit=usual,
        )
    rated = part.secondary_flow_l_per_min / part.capacity_kw
    message = say(
        "{capacity_kw:g} kW are rated at {rated:.2f} L/min per kW and an approach of "
        "{approach_k:g} K; the convention is {usual:g} L/min per kW and 5 K",
        capacity_kw=part.capacity_kw,
        rated=rated,
        approach_k=part.approach_k,
        usual=usual,
    )
    if abs(rated / usual - 1) > parameters["tolerance"]:
        return failed(message, rated, usual)
    return passed(message, rated, usual)


RULE = Rule(
    id="LIQ-09",
    title="Rating convention of the CDU",
    why="5 K at 1.5 L/min per kW, 4 K, or 3 K: the same unit has a different capacity in each. "
    "Never compare kilowatts across conventions.",
    source=Source(L2L_CDU, "rating, quoted", "second-hand", "medium"),
    scope=Scope.CDU,
    check=_check,
    severity=Severity.INFO,
    unit="L/min per kW",
    parameters={"l_per_min_per_kw": 1.5, "tolerance": 0.1},
    good="120 kW at 180 L/min and 5 K",
    bad="121 kW at 120 L/min and 4 K",
)
