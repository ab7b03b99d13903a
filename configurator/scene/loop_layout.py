"""Where the branches of a loop's scheme stand: lines of cards that fill a screen's proportions."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from configurator.design.model import Chassis, Rack
from configurator.scene.primitives import Box

HEAD_MM, FOOT_MM, PITCH_MM, BOX_HEIGHT_MM = 48.0, 36.0, 52.0, 40.0
SUPPLY_ROOM_MM, RETURN_ROOM_MM, LINE_GAP_MM = 52.0, 44.0, 34.0
_GAP_MM = 24.0
_SHORT_MM = (176.0, 92.0)
_WIDTHS_MM = {1: 720.0, 2: 460.0, 3: 330.0}
_NARROW_MM, _LEAST_ROWS = 236.0, 4
_PROPORTION, _AROUND_MM = 1.7, 170.0
ALL_OPEN = 6
"""Loops of at most so many racks show every branch open at first."""


@dataclass(frozen=True, slots=True)
class Card:
    """One branch on its place, open with its chassis or folded."""

    rack: Rack
    is_open: bool
    box: Box


@dataclass(frozen=True, slots=True)
class Line:
    """Branches between one pair of headers."""

    cards: tuple[Card, ...]
    supply_y: float
    return_y: float


def lay_out(
    racks: Sequence[Rack], turned: Collection[str], left: float, top: float, beside_mm: float
) -> tuple[Line, ...]:
    """Break the branches into the lines that, with what stands beside them, fill a screen best.

    ``turned`` are racks that are folded where they would be open, or open where folded.
    """
    opened = {rack.id: (rack.id in turned) != (len(racks) <= ALL_OPEN) for rack in racks}
    tries = range(1, max(1, math.isqrt(len(racks)) + 2))
    made = [_lines(racks, opened, count, left, top) for count in tries]
    return min(made, key=lambda lines: _misfit(lines, left + beside_mm, top))


def chassis_of(rack: Rack) -> list[Chassis]:
    """The chassis of a rack, from the bottom up."""
    return [item for item in rack.items if isinstance(item, Chassis)]


def right_of(lines: Sequence[Line]) -> float:
    """Right edge of the widest line."""
    ends = (card.box.x_mm + card.box.width_mm for line in lines for card in line.cards)
    return max(ends, default=0.0)


def _misfit(lines: Sequence[Line], left: float, top: float) -> float:
    width = max(right_of(lines), left)
    height = lines[-1].return_y - top + _AROUND_MM
    return abs(math.log(width / height / _PROPORTION))


def _lines(
    racks: Sequence[Rack], opened: dict[str, bool], count: int, left: float, top: float
) -> tuple[Line, ...]:
    per_line = max(1, math.ceil(len(racks) / count))
    wide = _WIDTHS_MM.get(len(racks), _NARROW_MM)
    lines: list[Line] = []
    y_mm = top
    for start in range(0, max(len(racks), 1), per_line):
        cards, x_mm, tallest = [], left, 0.0
        for rack in racks[start : start + per_line]:
            width, height = _size(rack, opened[rack.id], wide)
            box = Box(x_mm, y_mm + SUPPLY_ROOM_MM, width, height)
            cards.append(Card(rack, opened[rack.id], box))
            x_mm, tallest = x_mm + width + _GAP_MM, max(tallest, height)
        bottom = y_mm + SUPPLY_ROOM_MM + (tallest or _size_of_rows(0)) + RETURN_ROOM_MM
        lines.append(Line(tuple(cards), y_mm, bottom))
        y_mm = bottom + LINE_GAP_MM
    return tuple(lines)


def _size(rack: Rack, is_open: bool, width_mm: float) -> tuple[float, float]:
    return (width_mm, _size_of_rows(len(chassis_of(rack)))) if is_open else _SHORT_MM


def _size_of_rows(rows: int) -> float:
    return HEAD_MM + max(rows, _LEAST_ROWS) * PITCH_MM + FOOT_MM
