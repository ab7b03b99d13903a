"""SRV-01: behind a chassis there is room for its hose to bend."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import HosePipe
from configurator.core.text import say
from configurator.design import fitted
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.parts import chassis_part, frame_part, part_as
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    chassis, frame = chassis_part(context.design, subject), frame_part(context.design, subject)
    if chassis is None or frame is None or chassis.cooling != "liquid" or subject.chassis is None:
        return None
    hose = part_as(context.design, HosePipe, fitted.hose(context.design, subject.chassis).value)
    if hose is None or hose.min_bend_radius_mm is None:
        return None
    if frame.depth_mm is None or chassis.depth_mm is None:
        return None
    what = say("room behind {title} is", title=chassis.title)
    by = say("{title} bends with a radius of", title=hose.title)
    room_mm = max(frame.depth_mm - chassis.depth_mm, 0.0)
    return at_least(what, room_mm, hose.min_bend_radius_mm, "mm", by=by)


RULE = Rule(
    id="SRV-01",
    title="Room for the hose to bend",
    why="A hose that is bent tighter than its maker allows kinks and chokes the flow. Asked only "
    "where depths and radius are published.",
    source=Source(PRACTICE, "hose routing", "practice", "medium"),
    scope=Scope.CHASSIS,
    check=_check,
    severity=Severity.WARNING,
    unit="mm",
    good="268 mm behind the chassis, radius 40 mm",
    bad="18 mm behind the chassis, radius 40 mm",
)
