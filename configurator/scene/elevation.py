"""A rack in the drawing's terms: millimetres from the top, where the model counts units upward."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from configurator.catalogue.parts import BasePart, RackMounted
from configurator.catalogue.parts import Rack as RackPart
from configurator.design.model import Chassis, Design, Position, Rack, RackItem
from configurator.design.rack_units import PITCH_CMM, free_units, runs, span_of
from configurator.scene.primitives import Box

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

    @property
    def left_mm(self) -> float:
        """Left edge of the opening."""
        return (self.width_mm - self.opening_mm) / 2

    def box(self, first: int, height_mm: float) -> Box:
        """The opening from a unit upward."""
        bottom = (first - 1) * self.pitch_mm
        return Box(self.left_mm, self.height_mm - bottom - height_mm, self.opening_mm, height_mm)

    def position(self, first: int) -> Position:
        """A position in the rack's own unit."""
        return Position.model_validate({"unit": self.unit, "index": first})


def frame_of(part: BasePart | None) -> Frame:
    """Measures of a rack part; a missing one is drawn as an Open Rack of 44 OU."""
    if not isinstance(part, RackPart):
        return Frame("OU", 48.0, 44, _DEFAULT_WIDTH_MM, 538.0)
    opening = part.inner_width_mm or _OPENING_MM[part.rack_width or "21 inch"]
    width = max(part.width_mm or _DEFAULT_WIDTH_MM, opening + 40.0)
    return Frame(part.unit, PITCH_CMM[part.unit] / 100, part.units, width, opening)


def free_runs(design: Design, rack: Rack) -> tuple[range, ...]:
    """Runs of free units from the bottom to the top; none where the rack's part is missing."""
    part = design.parts.get(rack.part)
    if not isinstance(part, RackPart):
        return ()
    return runs(free_units(rack, part, design.parts))


def brace_of(design: Design, rack: Rack) -> int | None:
    """The unit that is kept free for the cross brace of a rack, None where it has none."""
    part = design.parts.get(rack.part)
    return part.brace_unit if isinstance(part, RackPart) else None


def apart(free: Sequence[range], unit: int | None) -> tuple[range, ...]:
    """Split the runs so that one unit stands alone."""
    pieces: list[range] = []
    for run in free:
        if unit is None or unit not in run:
            pieces.append(run)
            continue
        around = (range(run.start, unit), range(unit, unit + 1), range(unit + 1, run.stop))
        pieces += [piece for piece in around if piece]
    return tuple(pieces)


def item_box(design: Design, frame: Frame, item: Chassis | RackItem) -> Box:
    """Where an item stands, narrower than the opening where its part is a 19-inch one."""
    span = span_of(item, design.parts)
    part = design.parts.get(item.part)
    own = part.width_mm if isinstance(part, RackMounted) else None
    width = own if own is not None and own < frame.opening_mm - 20 else frame.opening_mm
    x_mm = (frame.width_mm - width) / 2
    top = frame.height_mm - span.top / 100
    return Box(x_mm, top + 1.5, width, (span.top - span.bottom) / 100 - 3)
