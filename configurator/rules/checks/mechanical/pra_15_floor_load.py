"""PRA-15: the floor carries the rack."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.mass import rack_payload_kg
from configurator.rules.facts.parts import frame_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    frame, rack = frame_part(context.design, subject), subject.rack
    if frame is None or rack is None or not rack.items:
        return None
    if frame.width_mm is None or frame.depth_mm is None or frame.frame_mass_kg is None:
        return None
    total_kg = rack_payload_kg(context, rack) + frame.frame_mass_kg
    load = total_kg / (frame.width_mm * frame.depth_mm * 1e-6)
    limit = context.design.site.floor_load_kg_per_m2
    what = say("about {total_kg:.0f} kg with the frame press with", total_kg=total_kg)
    if limit is None:
        message = say(
            "{what} {load:.0f} kg/m²; what the floor carries is not stated", what=what, load=load
        )
        return unknown(message, load, severity=Severity.INFO)
    return at_most(what, load, limit, "kg/m²", by=say("the floor carries"))


RULE = Rule(
    id="PRA-15",
    title="Load on the floor",
    why="A filled rack of 1620 kg on 0.64 m² presses with 2530 kg/m², more than many raised floors "
    "carry. The mean over the footprint counts; feet press harder.",
    source=Source(PRACTICE, "structure", "practice", "medium"),
    scope=Scope.RACK,
    check=_check,
    unit="kg/m²",
    good="1100 kg/m² on a floor for 2500",
    bad="2100 kg/m² on a floor for 1200",
)
