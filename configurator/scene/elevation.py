"""Heights in a rack: which millimetres an item occupies and which units are free."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from configurator.catalogue.parts import BasePart, RackMounted
from configurator.catalogue.parts import Rack as RackPart
from configurator.design.model import PlacedItem, Position, Rack

PITCH_MM: Mapping[str, float] = {"OU": 48.0, "RU": 44.45, "SU": 46.5}
_DEFAULT_WIDTH_MM = 600.0
_OPENING_MM = {"21 inch": 538.0, "19 inch": 482.6}


@dataclass(frozen=True, slots=True)
class Frame:
    """The units of a rack and the widths of its frame and opening."""

    unit: str
    pitch_mm: float
    units: int
    width_mm: float
    opening_mm: float

    @property
    def height_mm(self) -> float:
        """Height of all units together."""
        return self.units * self.pitch_mm


@dataclass(frozen=True, slots=True)
class Run:
    """Free units in one piece: the lowest one and how many."""

    first: int
    count: int


def frame_of(part: BasePart | None) -> Frame:
    """Measures of a rack part; a missing one is drawn as an Open Rack of 44 OU."""
    if not isinstance(part, RackPart):
        return Frame("OU", 48.0, 44, _DEFAULT_WIDTH_MM, 538.0)
    opening = part.inner_width_mm or _OPENING_MM[part.rack_width or "21 inch"]
    width = max(part.width_mm or _DEFAULT_WIDTH_MM, opening + 40.0)
    return Frame(part.unit, part.unit_pitch_mm, part.units, width, opening)


def height_of(part: BasePart | None, pitch_mm: float = 48.0) -> float:
    """Height a part occupies; one unit where it is not known."""
    if isinstance(part, RackMounted):
        if part.height_units is not None and part.height_unit is not None:
            return part.height_units * PITCH_MM[part.height_unit]
        if part.height_mm is not None:
            return part.height_mm
    return pitch_mm


def span_of(item: PlacedItem, part: BasePart | None) -> tuple[float, float]:
    """Lower and upper edge of an item above the lowest unit of the rack, in mm."""
    pitch = PITCH_MM[item.position.unit]
    bottom = (item.position.index - 1) * pitch
    return bottom, bottom + height_of(part, pitch)


def free_runs(rack: Rack, frame: Frame, parts: Mapping[str, BasePart]) -> list[Run]:
    """Runs of free units from the bottom to the top."""
    taken = [span_of(item, parts.get(item.part)) for item in rack.items]
    runs: list[Run] = []
    start = 0
    for unit in range(1, frame.units + 2):
        low, high = (unit - 1) * frame.pitch_mm, unit * frame.pitch_mm
        blocked = unit > frame.units or any(a < high - 0.01 and b > low + 0.01 for a, b in taken)
        if blocked and start:
            runs.append(Run(start, unit - start))
            start = 0
        elif not blocked and not start:
            start = unit
    return runs


def position_in(frame: Frame, index: int) -> Position:
    """A position in the rack's own unit."""
    return Position.model_validate({"unit": frame.unit, "index": index})
