"""FIT-04: nothing is deeper than the rack."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import frame_part, mounted_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    frame, part = frame_part(context.design, subject), mounted_part(context.design, subject)
    if frame is None or part is None or frame.depth_mm is None or part.depth_mm is None:
        return None
    what = say("depth of {title} is", title=part.title)
    return at_most(what, part.depth_mm, frame.depth_mm, "mm", by=say("of the rack"))


RULE = Rule(
    id="FIT-04",
    title="Equipment no deeper than the rack",
    why="Manifolds, hoses and doors need the depth behind the equipment.",
    source=Source(RACKLOOP, "depth", "practice", "medium"),
    scope=Scope.MOUNTED,
    check=_check,
    severity=Severity.WARNING,
    unit="mm",
    good="Chassis of 800 mm in a rack of 1068 mm",
    bad="Chassis of 1200 mm in a rack of 1068 mm",
)
