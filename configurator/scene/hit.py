"""Which object or drop zone lies under a point, and where a part of some height would land."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from configurator.catalogue.parts import BasePart
from configurator.design.edits.tree import with_items
from configurator.design.model import Design
from configurator.design.query import index
from configurator.design.rack_units import PITCH_CMM, height_cmm, units_needed
from configurator.design.target import RackTarget, Target
from configurator.scene.elevation import frame_of, free_runs
from configurator.scene.primitives import Box, Drawing, DropZone, Region

Direction = Literal["left", "right", "up", "down"]


@dataclass(frozen=True, slots=True)
class Landing:
    """The exact target under the cursor and the box the part would fill."""

    target: Target
    box: Box


def region_at(drawing: Drawing, x_mm: float, y_mm: float, minimum_mm: float = 0.0) -> Region | None:
    """The innermost region under a point; smaller ones than the minimum are too small to hit."""
    for region in reversed(drawing.regions):
        box = region.box
        if box.contains(x_mm, y_mm) and min(box.width_mm, box.height_mm) >= minimum_mm:
            return region
    return None


def zone_at(drawing: Drawing, x_mm: float, y_mm: float, kind: str) -> DropZone | None:
    """The innermost zone under a point that takes parts of this kind."""
    hits = (z for z in drawing.zones if kind in z.accepts and z.box.contains(x_mm, y_mm))
    return min(hits, key=lambda zone: zone.box.width_mm * zone.box.height_mm, default=None)


def landing(
    design: Design,
    zone: DropZone,
    part: BasePart,
    x_mm: float,
    y_mm: float,
    leaving: Collection[str] = (),
) -> Landing:
    """Make a zone's target exact: in a rack's elevation, the units under the cursor.

    In a free run that is long enough the units stay inside the run; ``leaving`` names what is
    moved away from its place.
    """
    target = zone.target
    rack = index(design).rack(target.rack) if isinstance(target, RackTarget) else None
    if rack is None:
        return Landing(target, zone.box)
    frame = frame_of(design.parts.get(rack.part))
    if zone.box.width_mm > frame.opening_mm + 0.1:
        return Landing(RackTarget(rack.id), zone.box)
    height = (height_cmm(part) or PITCH_CMM[frame.unit]) / 100
    needed = units_needed(round(height * 100), frame.unit)
    under = min(max(int((frame.height_mm - y_mm) // frame.pitch_mm) + 1, 1), frame.units)
    staying = [item for item in rack.items if item.id not in leaving]
    free = free_runs(design, with_items(rack, staying))
    run = next((run for run in free if under in run), None)
    first = _first_unit(under, needed, run, frame.units)
    return Landing(RackTarget(rack.id, frame.position(first)), frame.box(first, height))


def _first_unit(under: int, needed: int, run: range | None, units: int) -> int:
    """The lowest unit of a part centred on the cursor, kept inside its run and the rack."""
    first = under - (needed - 1) // 2
    if run is not None and len(run) >= needed:
        first = min(max(first, run.start), run.stop - needed)
    return min(max(first, 1), max(units - needed + 1, 1))


def neighbour(boxes: Sequence[tuple[str, Box]], current: Box, direction: Direction) -> str | None:
    """The key of the nearest box in a direction, by distance along it and, doubled, across it."""
    scored = [
        (score, key)
        for key, box in boxes
        if (score := _distance(current, box, direction)) is not None
    ]
    return min(scored, default=(0.0, None))[1]


def _distance(start: Box, end: Box, direction: Direction) -> float | None:
    right = end.x_mm + end.width_mm / 2 - start.x_mm - start.width_mm / 2
    down = end.y_mm + end.height_mm / 2 - start.y_mm - start.height_mm / 2
    along, across = {
        "left": (-right, down),
        "right": (right, down),
        "up": (-down, right),
        "down": (down, right),
    }[direction]
    return along + 2.5 * abs(across) if along > 0.5 else None
