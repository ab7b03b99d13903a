"""Positions in metres: heights of items in a rack, distances on the floor."""

from __future__ import annotations

from configurator.catalogue.parts import Rack as RackPart
from configurator.core.units import mm_to_m
from configurator.design.model import Chassis, Design, FloorCdu, Rack, RackItem
from configurator.design.rack_units import CMM_PER_MM, rack_height_cmm, span_of


def item_elevation_m(design: Design, item: Chassis | RackItem) -> float:
    """Height of the middle of an item above the foot of its rack."""
    span = span_of(item, design.parts)
    return mm_to_m((span.bottom + span.top) / (2 * CMM_PER_MM))


def rack_height_m(design: Design, rack: Rack) -> float:
    """Height of the units of a rack."""
    part = design.parts[rack.part]
    assert isinstance(part, RackPart)
    return mm_to_m(rack_height_cmm(part) / CMM_PER_MM)


def floor_distance_m(a: Rack | FloorCdu, b: Rack | FloorCdu) -> float:
    """Length of a pipe between two things on the floor, laid at right angles (Manhattan)."""
    return mm_to_m(abs(a.x_mm - b.x_mm) + abs(a.y_mm - b.y_mm))
