"""RACK-04: the rack carries its payload."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import ORV3_FRAME
from configurator.rules.facts.mass import rack_payload_kg
from configurator.rules.facts.parts import frame_part
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    frame, rack = frame_part(context.design, subject), subject.rack
    if frame is None or rack is None or not rack.items:
        return None
    payload_kg = rack_payload_kg(context, rack)
    if frame.payload_kg is None:
        return unknown(
            say(
                "payload of about {payload_kg:.0f} kg; {title} states no limit",
                payload_kg=payload_kg,
                title=frame.title,
            ),
            payload_kg,
        )
    return at_most(
        say("payload of about"), payload_kg, frame.payload_kg, "kg", by=say("the frame carries")
    )


RULE = Rule(
    id="RACK-04",
    title="Payload within what the frame carries",
    why="An Open Rack V3 frame carries 1400 kg. A liquid-cooled rack weighs more than the "
    "air-cooled one it replaces: coolant, plates and manifolds count. Masses nobody publishes "
    "are assumed.",
    source=Source(ORV3_FRAME, "payload, quoted", "second-hand", "medium"),
    scope=Scope.RACK,
    check=_check,
    unit="kg",
    good="Eight chassis of 130 kg in an Open Rack V3",
    bad="Eleven chassis of 130 kg in an Open Rack V3",
)
