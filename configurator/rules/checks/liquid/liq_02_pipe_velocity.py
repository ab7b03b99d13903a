"""LIQ-02: hoses, headers and pipes stay below 2.1 m/s."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import COLD_PLATE_REQUIREMENTS
from configurator.rules.facts.velocity import flow_through, slow_enough
from configurator.rules.finding import Severity, State
from configurator.rules.outcome import Outcome
from configurator.rules.repairs.piping import wider
from configurator.rules.rule import Rule, Scope, Source

KINDS = {
    "hose": say("a chassis hose"),
    "chassis_manifold": say("a chassis manifold"),
    "header": say("the header"),
    "cdu_hose": say("a CDU hose"),
}


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.loops.get(subject.id or "")
    if result is None or subject.loop is None:
        return None
    fastest = result.segments.fastest(*KINDS)
    if fastest is None:
        return None
    limit = parameters["upper_m_per_s"]
    what = say("{flow} through {kind}:", flow=flow_through(fastest), kind=KINDS[fastest.kind])
    outcome = slow_enough(what, fastest, limit)
    if outcome.state is not State.FAIL:
        return _noted(outcome, parameters["lower_m_per_s"])
    return replace(outcome, fix=wider(context, subject.loop, fastest, limit, "LIQ-02"))


def _noted(outcome: Outcome, lower_m_per_s: float) -> Outcome:
    """Tell of a velocity that the guide may already hold to be too high for a small bore."""
    if outcome.measured is None or outcome.measured <= lower_m_per_s:
        return outcome
    message = say(
        "{message}; for small bores the guide begins at {lower_m_per_s:g} m/s",
        message=outcome.message,
        lower_m_per_s=lower_m_per_s,
    )
    return replace(outcome, message=message)


RULE = Rule(
    id="LIQ-02",
    title="Velocity in hoses, headers and pipes",
    why="The guide says 1.5 to 2.1 m/s by diameter without printing the split, so only the upper "
    "end is held; practice goes to 2.4 m/s in headers. Couplings have ratings of their own.",
    source=Source(COLD_PLATE_REQUIREMENTS, "§5.4"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="m/s",
    parameters={"lower_m_per_s": 1.5, "upper_m_per_s": 2.1},
    needs=frozenset({"cooling"}),
    good="8 L/min through a hose of 12.7 mm (1.1 m/s)",
    bad="20 L/min through a hose of 12.7 mm (2.6 m/s)",
    fix="Use the next wider hose or header",
)
