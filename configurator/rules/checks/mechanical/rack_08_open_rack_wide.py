"""RACK-08: an Open Rack Wide promises no more than its specification."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import ORW
from configurator.rules.facts.parts import frame_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    frame = frame_part(context.design, subject)
    if frame is None or frame.unit != "OU" or frame.payload_kg is None:
        return None
    if frame.width_mm is None or frame.width_mm < parameters["wide_from_mm"]:
        return None
    limit_kg = parameters["payload_kg"]
    what = say("{title} is entered with a payload of", title=frame.title)
    return at_most(what, frame.payload_kg, limit_kg, "kg", by=say("printed are"))


RULE = Rule(
    id="RACK-08",
    title="Payload of an Open Rack Wide",
    why="A frame of double width carries up to 4700 kg, 125 kg a pair of rails. RACK-04 and "
    "RACK-05 check against what the frame states; this checks that it states no more.",
    source=Source(ORW, "quoted", "second-hand", "medium"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.INFO,
    unit="kg",
    parameters={"payload_kg": 4700.0, "wide_from_mm": 1000.0},
    good="Frame of 1200 mm with 4700 kg",
    bad="Frame of 1200 mm with 6000 kg",
)
