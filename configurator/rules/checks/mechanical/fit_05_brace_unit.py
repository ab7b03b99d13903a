"""FIT-05: above a certain payload the cross brace needs its unit."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.rack_units import PITCH_CMM, Span, span_of
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import ORV3_FRAME
from configurator.rules.facts.mass import rack_payload_kg
from configurator.rules.facts.parts import frame_part
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.repairs.room import move_in_rack
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    frame, rack = frame_part(context.design, subject), subject.rack
    if frame is None or rack is None or frame.brace_unit is None or frame.brace_above_kg is None:
        return None
    payload_kg, limit_kg = rack_payload_kg(context, rack), frame.brace_above_kg
    if payload_kg <= limit_kg:
        return passed(
            say("payload of about {payload_kg:.0f} kg needs no brace", payload_kg=payload_kg),
            payload_kg,
            limit_kg,
        )
    pitch = PITCH_CMM[frame.unit]
    brace = Span((frame.brace_unit - 1) * pitch, frame.brace_unit * pitch)
    for item in rack.items:
        if brace.overlaps(span_of(item, context.design.parts)):
            message = say(
                "payload of about {payload_kg:.0f} kg needs the cross brace, but its {unit} "
                "{brace_unit} is taken",
                payload_kg=payload_kg,
                unit=frame.unit,
                brace_unit=frame.brace_unit,
            )
            fix = move_in_rack(context.design, rack, item)
            return failed(message, payload_kg, limit_kg, fix=fix, target=item.id)
    return passed(
        say(
            "{unit} {brace_unit} is free for the brace",
            unit=frame.unit,
            brace_unit=frame.brace_unit,
        )
    )


RULE = Rule(
    id="FIT-05",
    title="The unit of the cross brace is kept free",
    why="Above 800 kg the frame needs a brace that takes one unit, OU 23.",
    source=Source(ORV3_FRAME, "cross brace, quoted", "second-hand", "medium"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.WARNING,
    unit="kg",
    good="Eight heavy chassis around OU 23",
    bad="Eight heavy chassis, one of them over OU 23",
    fix="Move it to the lowest free units",
)
