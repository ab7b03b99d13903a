"""Positions in metres: heights of items in a rack, distances on the floor."""

from __future__ import annotations

from configurator.catalogue.parts import Rack as RackPart
from configurator.catalogue.parts import RackMounted
from configurator.core.units import mm_to_m
from configurator.design.model import Chassis, Design, FloorCdu, Rack, RackItem

UNIT_MM = {"OU": 48.0, "RU": 44.45, "SU": 46.5}


def item_elevation_m(design: Design, item: Chassis | RackItem) -> float:
    """Height of the middle of an item above the foot of its rack."""
    pitch_mm = UNIT_MM[item.position.unit]
    part = design.parts[item.part]
    assert isinstance(part, RackMounted)
    units = part.height_units or 1
    height_mm = units * UNIT_MM[part.height_unit or item.position.unit]
    return mm_to_m((item.position.index - 1) * pitch_mm + height_mm / 2)


def rack_height_m(design: Design, rack: Rack) -> float:
    """Height of the units of a rack."""
    part = design.parts[rack.part]
    assert isinstance(part, RackPart)
    return mm_to_m(part.units * part.unit_pitch_mm)


def floor_distance_m(a: Rack | FloorCdu, b: Rack | FloorCdu) -> float:
    """Length of a pipe between two things on the floor, laid at right angles (Manhattan)."""
    return mm_to_m(abs(a.x_mm - b.x_mm) + abs(a.y_mm - b.y_mm))
