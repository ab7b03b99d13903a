"""RACK-03: an Open Rack stays within the published outline."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import ORV3_FRAME
from configurator.rules.facts.parts import frame_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, worst_of
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    frame = frame_part(context.design, subject)
    if frame is None or frame.unit != "OU" or frame.rack_width != "21 inch":
        return None
    if frame.width_mm is not None and frame.width_mm >= parameters["wide_from_mm"]:
        return None
    sides = (
        (say("width"), frame.width_mm, parameters["width_mm"]),
        (say("height"), frame.height_mm, parameters["height_mm"]),
    )
    return worst_of(
        at_most(
            say("{name} of {title} is", name=name, title=frame.title),
            own_mm,
            limit_mm,
            "mm",
            by=say("printed are"),
        )
        for name, own_mm, limit_mm in sides
        if own_mm is not None
    )


RULE = Rule(
    id="RACK-03",
    title="Open Rack within its outline",
    why="Rows, doors and containment are laid out for 600 by 2286 mm. Depth is left to RACK-09: "
    "the frame is quoted with 1068 and with 1098 mm, and deeper ones exist.",
    source=Source(ORV3_FRAME, "outline, quoted", "second-hand", "medium"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.INFO,
    unit="mm",
    parameters={"width_mm": 600.0, "height_mm": 2286.0, "wide_from_mm": 1000.0},
    good="Open Rack of 600 by 2286 mm",
    bad="Open Rack of 706 mm width",
)
