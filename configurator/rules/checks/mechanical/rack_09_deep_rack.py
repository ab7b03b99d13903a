"""RACK-09: a rear manifold wants a deep rack."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import MANIFOLD
from configurator.rules.facts.parts import frame_part, has_liquid_chassis
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    frame = frame_part(context.design, subject)
    if frame is None or frame.depth_mm is None or subject.rack is None:
        return None
    if not has_liquid_chassis(context.design, subject.rack):
        return None
    limit_mm = parameters["recommended_mm"]
    what = say("depth of {title}, with a rear manifold, is", title=frame.title)
    return at_least(what, frame.depth_mm, limit_mm, "mm", by=say("recommended are"))


RULE = Rule(
    id="RACK-09",
    title="Deep rack for rear manifolds",
    why="Manifold, hoses with their bend radius and couplings stand behind the chassis.",
    source=Source(MANIFOLD, "rack depth"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.INFO,
    unit="mm",
    parameters={"recommended_mm": 1200.0},
    good="Rack of 1200 mm with liquid chassis",
    bad="Rack of 1068 mm with liquid chassis",
)
