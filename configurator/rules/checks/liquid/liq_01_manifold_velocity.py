"""LIQ-01: the coolant in a rack manifold stays below 1.5 m/s."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Manifold
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import MANIFOLD
from configurator.rules.facts.parts import part_as
from configurator.rules.facts.velocity import flow_through, slow_enough
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    table = context.segments(subject.id or "")
    fastest = table.fastest("manifold") if table else None
    if fastest is None:
        return None
    part = part_as(context.design, Manifold, fastest.part or "")
    limit = (part.max_velocity_m_per_s if part else None) or parameters["limit_m_per_s"]
    what = say("{flow} through the rack manifold:", flow=flow_through(fastest))
    return slow_enough(what, fastest, limit)


RULE = Rule(
    id="LIQ-01",
    title="Velocity in the rack manifold",
    why="Above it erosion begins, and the pressure left at each port depends on its place.",
    source=Source(MANIFOLD, "§4.1 Table 3"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.WARNING,
    unit="m/s",
    parameters={"limit_m_per_s": 1.5},
    needs=frozenset({"cooling"}),
    good="65 L/min through DN32 (1.0 m/s)",
    bad="120 L/min through DN32 (1.9 m/s)",
)
