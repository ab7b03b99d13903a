"""Heights in a rack in whole hundredths of a millimetre, so that stacking never drifts.

The three pitches do not divide each other: 48 mm (OU), 44.45 mm (RU) and 46.5 mm (SU).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from configurator.catalogue.parts import BasePart, RackMounted
from configurator.catalogue.parts import Rack as RackPart
from configurator.design.model import Chassis, Position, Rack, RackItem

PITCH_CMM: Mapping[str, int] = MappingProxyType({"OU": 4800, "RU": 4445, "SU": 4650})
CMM_PER_MM = 100


@dataclass(frozen=True, slots=True)
class Span:
    """What an item occupies, in 0.01 mm above the foot of the lowest unit."""

    bottom: int
    top: int

    def overlaps(self, other: Span) -> bool:
        """Tell whether both claim some of the same height; touching is no overlap."""
        return self.bottom < other.top and other.bottom < self.top


def height_cmm(part: BasePart) -> int | None:
    """Height a part takes in a rack: its units, else its millimetres, else unknown."""
    if not isinstance(part, RackMounted):
        return None
    if part.height_units is not None and part.height_unit is not None:
        return part.height_units * PITCH_CMM[part.height_unit]
    if part.height_mm is not None:
        return math.ceil(round(part.height_mm * CMM_PER_MM, 3))
    return None


def span_at(position: Position, height: int) -> Span:
    """Give what an item of this height occupies at a position."""
    bottom = (position.index - 1) * PITCH_CMM[position.unit]
    return Span(bottom, bottom + height)


def span_of(item: Chassis | RackItem, parts: Mapping[str, BasePart]) -> Span:
    """Give what an item occupies; one unit of its position where its height is unknown."""
    part = parts.get(item.part)
    height = height_cmm(part) if part is not None else None
    return span_at(item.position, height or PITCH_CMM[item.position.unit])


def rack_height_cmm(frame: RackPart) -> int:
    """Height of all units of a rack."""
    return frame.units * PITCH_CMM[frame.unit]


def units_needed(height: int, unit: str) -> int:
    """Count the units of this kind that a height takes up."""
    return -(-height // PITCH_CMM[unit])


def free_units(
    rack: Rack, frame: RackPart, parts: Mapping[str, BasePart], ignore: str | None = None
) -> tuple[int, ...]:
    """List the units of a rack that nothing reaches into, from the bottom; first unit = 1."""
    taken: set[int] = set()
    for item in rack.items:
        if item.id != ignore:
            span = span_of(item, parts)
            first = span.bottom // PITCH_CMM[frame.unit] + 1
            taken.update(range(first, units_needed(span.top, frame.unit) + 1))
    return tuple(unit for unit in range(1, frame.units + 1) if unit not in taken)


def usable_units(rack: Rack, frame: RackPart, parts: Mapping[str, BasePart]) -> tuple[int, ...]:
    """List the free units without the one that is kept for the cross brace."""
    return tuple(unit for unit in free_units(rack, frame, parts) if unit != frame.brace_unit)


def runs(units: Iterable[int]) -> tuple[range, ...]:
    """Join neighbouring units into ranges."""
    found: list[range] = []
    for unit in units:
        if found and found[-1].stop == unit:
            found[-1] = range(found[-1].start, unit + 1)
        else:
            found.append(range(unit, unit + 1))
    return tuple(found)


def lowest_fit(frame: RackPart, free: Iterable[int], height: int) -> Position | None:
    """Find the lowest free units in one piece; the brace's unit is used only at need."""
    needed = units_needed(height, frame.unit)
    units = tuple(free)
    for choice in (tuple(unit for unit in units if unit != frame.brace_unit), units):
        for run in runs(choice):
            if len(run) >= needed:
                return Position(unit=frame.unit, index=run.start)
    return None
