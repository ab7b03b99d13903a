"""RACK-01: a rack has the pitch of its unit."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.rack_units import CMM_PER_MM, PITCH_CMM
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import META_RACK
from configurator.rules.facts.parts import frame_part
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    frame = frame_part(context.design, subject)
    if frame is None:
        return None
    pitch_mm = PITCH_CMM[frame.unit] / CMM_PER_MM
    message = say(
        "pitch of {title} is {unit_pitch_mm:g} mm, one {unit} is {pitch_mm:g} mm",
        title=frame.title,
        unit_pitch_mm=frame.unit_pitch_mm,
        unit=frame.unit,
        pitch_mm=pitch_mm,
    )
    if abs(frame.unit_pitch_mm - pitch_mm) < parameters["tolerance_mm"]:
        return passed(message, frame.unit_pitch_mm, pitch_mm)
    return failed(message, frame.unit_pitch_mm, pitch_mm)


RULE = Rule(
    id="RACK-01",
    title="Pitch of the rack unit",
    why="An OpenU is 48 mm, a rack unit of EIA-310 is 44.45 mm. Eight units of the one are 28 mm "
    "more than of the other: positions in the design would not be those in the rack.",
    source=Source(META_RACK, "OpenU"),
    scope=Scope.RACK,
    check=_check,
    unit="mm",
    parameters={"tolerance_mm": 0.005},
    good="Open Rack with 48 mm a unit",
    bad="Open Rack with 44.45 mm a unit",
)
