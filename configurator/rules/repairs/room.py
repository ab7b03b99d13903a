"""Repairs that need room: one shelf or CDU more, and another place for what stands wrong."""

from __future__ import annotations

from collections.abc import Iterator

from configurator.catalogue.parts import BasePart, BbuShelf, Cdu, PowerShelf
from configurator.catalogue.parts import Rack as RackPart
from configurator.core.text import say
from configurator.design.model import Chassis, Design, FloorCdu, Loop, Rack, RackItem
from configurator.design.placement import position_for
from configurator.design.rack_units import height_cmm, units_needed
from configurator.rules.context import RuleContext
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Fix, NoFix, Offer

STRONGER, STRONGER_KW = "ocp-hprv2-72kw", 72.0
"""The shelf of highest rating that is published, of one open unit and 50 V."""
REPLACEABLE = frozenset({"ocp-hpr-33kw", "ocp-orv3-18kw"})
"""Shelves of the same height and voltage."""


def add_shelf(context: RuleContext, rack: Rack | None) -> Offer:
    """One power shelf more of the kind that is there, as far as parallel operation allows."""
    shelves = [item for item in rack.items if item.kind == "power_shelf"] if rack else []
    part = part_as(context.design, PowerShelf, shelves[0].part) if shelves else None
    if rack is None or part is None:
        return NoFix(say("there is no power shelf to add one more of"))
    if part.max_parallel is not None and len(shelves) >= part.max_parallel:
        return NoFix(
            say(
                "no more than {max_parallel} of {title} work in parallel",
                max_parallel=part.max_parallel,
                title=part.title,
            )
        )
    return _add(context.design, rack, part, say("Add a power shelf"))


def more_shelf_power(context: RuleContext, rack: Rack | None, factor: float) -> Offer:
    """One shelf more, or where there can be none, shelves of a higher rating in the same units.

    ``factor`` is how many times their rating the shelves would have to give.
    """
    more = add_shelf(context, rack)
    if not isinstance(more, NoFix) or rack is None:
        return more
    shelves = [item for item in rack.items if item.kind == "power_shelf"]
    parts = [part_as(context.design, PowerShelf, item.part) for item in shelves]
    rated = [part.total_kw for part in parts if part and part.id in REPLACEABLE and part.total_kw]
    if not shelves or len(rated) < len(shelves) or factor > STRONGER_KW / max(rated):
        return more
    arguments = (("part_id", STRONGER), ("shelves", tuple(item.id for item in shelves)))
    label = say("Use power shelves of {rated_kw:g} kW", rated_kw=STRONGER_KW)
    return Fix(label, "use_shelves", arguments)


def add_battery(context: RuleContext, rack: Rack | None) -> Offer:
    """One battery shelf more of the kind that is there."""
    shelves = [item for item in rack.items if item.kind == "bbu_shelf"] if rack else []
    part = part_as(context.design, BbuShelf, shelves[0].part) if shelves else None
    if rack is None or part is None:
        return NoFix(say("there is no battery shelf to add one more of"))
    return _add(context.design, rack, part, say("Add a battery shelf"))


def add_cdu(context: RuleContext, loop: Loop | None) -> Offer:
    """One CDU more of the kind that feeds a loop, beside it or in its rack."""
    item = context.index.cdu(loop.cdus[0]) if loop and loop.cdus else None
    part = part_as(context.design, Cdu, item.part) if item else None
    if loop is None or item is None or part is None:
        return NoFix(say("there is no CDU to add one more of"))
    known = (("part_id", part.id), ("loop_id", loop.id))
    if isinstance(item, FloorCdu):
        return Fix(say("Add a CDU"), "add_cdu", (*known, ("beside", item.id)))
    rack = context.index.rack_of(item.id)
    if rack is None or position_for(context.design, rack, part) is None:
        return _no_room(context.design, rack, part)
    return Fix(say("Add a CDU"), "add_cdu", (*known, ("rack", rack.id)))


def move_in_rack(design: Design, rack: Rack, item: Chassis | RackItem) -> Offer:
    """Another place in its rack for what stands wrong: the lowest that is free."""
    part = design.parts.get(item.part)
    position = position_for(design, rack, part, item.id) if part else None
    if part is None or position is None:
        return _no_room(design, rack, part)
    if position == item.position:
        return NoFix(say("no other units are free in this rack"))
    arguments = (
        ("object_id", item.id),
        ("rack", rack.id),
        ("unit", position.unit),
        ("index", position.index),
    )
    return Fix(
        say("Move to {unit} {index}", unit=position.unit, index=position.index), "move", arguments
    )


def _add(design: Design, rack: Rack, part: BasePart, label: str) -> Offer:
    if position_for(design, rack, part) is None:
        return _no_room(design, rack, part)
    return Fix(label, "place", (("part_id", part.id), ("rack", rack.id)))


def _no_room(design: Design, rack: Rack | None, part: BasePart | None) -> NoFix:
    frame = part_as(design, RackPart, rack.part) if rack else None
    height = height_cmm(part) if part else None
    if frame is None or height is None:
        return NoFix(say("its height is unknown"))
    return NoFix(
        say(
            "no free {count} {unit} in this rack",
            count=units_needed(height, frame.unit),
            unit=frame.unit,
        )
    )


def unfed(context: RuleContext, loop: Loop) -> Iterator[str]:
    """CDUs in the racks of a loop that feed none."""
    for rack in map(context.index.rack, loop.racks):
        for item in rack.items if rack else ():
            if item.kind == "cdu" and item.id not in context.index.loops:
                yield item.id
