"""RACK-07: nothing overlaps and nothing sticks out of the rack."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import RackMounted
from configurator.core.text import say
from configurator.design.rack_units import (
    free_units,
    rack_height_cmm,
    span_of,
    units_needed,
)
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import frame_part, part_as
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.repairs.room import move_in_rack
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    frame, parts = frame_part(context.design, subject), context.design.parts
    if frame is None or subject.rack is None or not subject.rack.items:
        return None
    spans = sorted(
        ((span_of(item, parts), item) for item in subject.rack.items),
        key=lambda entry: (entry[0].bottom, entry[0].top),
    )
    names = {item.id: _name(context, item.part) for _, item in spans}
    reached, below = 0, ""
    for span, item in spans:
        if span.bottom < reached:
            place = f"{item.position.unit} {item.position.index}"
            message = say(
                "{name} at {place} overlaps {below}", name=names[item.id], place=place, below=below
            )
            fix = move_in_rack(context.design, subject.rack, item)
            shared = units_needed(reached - span.bottom, frame.unit)
            return failed(message, shared, 0, fix=fix, target=item.id)
        if span.top > rack_height_cmm(frame):
            needed = units_needed(span.top, frame.unit)
            message = say(
                "{name} reaches unit {needed} of a rack of {units}",
                name=names[item.id],
                needed=needed,
                units=frame.units,
            )
            fix = move_in_rack(context.design, subject.rack, item)
            return failed(message, needed, frame.units, fix=fix, target=item.id)
        reached, below = span.top, names[item.id]
    used = frame.units - len(free_units(subject.rack, frame, parts))
    return passed(
        say("{used} of {units} {unit} used", used=used, units=frame.units, unit=frame.unit),
        used,
        frame.units,
    )


def _name(context: RuleContext, part_id: str) -> str:
    part = part_as(context.design, RackMounted, part_id)
    return part.title if part else part_id


RULE = Rule(
    id="RACK-07",
    title="No overlap and no overfill",
    why="Heights come in three pitches (OU 48, RU 44.45, SU 46.5 mm) and are compared in "
    "hundredths of a millimetre.",
    source=Source(RACKLOOP, "RACK-07", "practice", "medium"),
    scope=Scope.RACK,
    check=_check,
    unit="units",
    blocks=True,
    good="Two chassis of 4 OU at OU 1 and 5",
    bad="Two chassis of 4 OU at OU 1 and 3",
    fix="Move it to the lowest free units",
)
