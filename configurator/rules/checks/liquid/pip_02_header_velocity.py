"""PIP-02: a row header runs at no more than its pipe's design velocity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from configurator.catalogue.parts import HosePipe
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import part_as
from configurator.rules.facts.velocity import flow_through, slow_enough
from configurator.rules.finding import Severity, State
from configurator.rules.outcome import Outcome
from configurator.rules.repairs.piping import wider
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.loops.get(subject.id or "")
    fastest = result.segments.fastest("header") if result else None
    part = part_as(context.design, HosePipe, fastest.part or "") if fastest else None
    if fastest is None or part is None or part.design_velocity_m_per_s is None:
        return None
    what = say("{flow} through the header:", flow=flow_through(fastest))
    limit = part.design_velocity_m_per_s
    outcome = slow_enough(what, fastest, limit)
    if outcome.state is not State.FAIL or subject.loop is None:
        return outcome
    return replace(outcome, fix=wider(context, subject.loop, fastest, limit, "PIP-02"))


RULE = Rule(
    id="PIP-02",
    title="Velocity in the header by its size",
    why="Small pipes are sized for less than large ones, for noise, erosion and pump power; "
    "LIQ-02 holds all of them to the upper end of the guide.",
    source=Source(RACKLOOP, "design velocity by pipe size", "practice", "medium"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.INFO,
    unit="m/s",
    needs=frozenset({"cooling"}),
    good="DN100 at 1.0 m/s",
    bad="DN100 at 2.5 m/s",
    fix="Use the next wider header",
)
