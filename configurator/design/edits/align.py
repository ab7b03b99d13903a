"""Brings items of a rack that stand between its units onto whole ones."""

from __future__ import annotations

from collections.abc import Iterable

from configurator.catalogue.parts import Rack as RackPart
from configurator.core.errors import PlacementError
from configurator.core.text import say
from configurator.design.address import addresses
from configurator.design.edits.move import move
from configurator.design.edits.tree import Item, find
from configurator.design.model import Chassis, Design, Position, Rack, RackItem
from configurator.design.placement import can_place
from configurator.design.query import index
from configurator.design.rack_units import PITCH_CMM
from configurator.design.target import RackTarget


def align_to_units(design: Design, object_ids: Iterable[str]) -> Design:
    """Move each item to the nearest free units of its rack's own pitch; nothing else moves.

    A rack stands for all its items.  One that finds no place keeps all of them where they are.
    """
    items: dict[str, None] = {}
    for each in object_ids:
        found = find(design, each)
        inside = found.items if isinstance(found, Rack) else (found,)
        items.update((i.id, None) for i in inside if isinstance(i, (Chassis, RackItem)))
    for item_id in items:
        item, rack = find(design, item_id), index(design).rack_of(item_id)
        frame = design.parts.get(rack.part) if rack else None
        if isinstance(item, (Chassis, RackItem)) and rack and isinstance(frame, RackPart):
            design = move(design, item_id, RackTarget(rack.id, _nearest(design, item, rack, frame)))
    return design


def _nearest(design: Design, item: Item, rack: Rack, frame: RackPart) -> Position:
    if item.position.unit == frame.unit:
        return item.position
    units = (item.position.index - 1) * PITCH_CMM[item.position.unit] / PITCH_CMM[frame.unit] + 1
    for unit in sorted(range(1, frame.units + 1), key=lambda each: (abs(each - units), each)):
        position = Position(unit=frame.unit, index=unit)
        part = design.parts[item.part]
        if can_place(design, part, RackTarget(rack.id, position), ignore=item.id).ok:
            return position
    raise PlacementError(say("no whole units are free for {name}", name=addresses(design)[item.id]))
