"""Which object or drop zone lies under a point, and where a part of some height would land."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from configurator.catalogue.parts import BasePart, RackMounted
from configurator.design.model import Design, Rack
from configurator.design.query import index
from configurator.design.target import RackTarget, Target
from configurator.scene.elevation import Frame, Run, frame_of, free_runs, height_of, position_in
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


def region_of(drawing: Drawing, owner: str) -> Region | None:
    """The region that stands for a document id."""
    return next((region for region in drawing.regions if region.owner == owner), None)


def landing(design: Design, zone: DropZone, part: BasePart, x_mm: float, y_mm: float) -> Landing:
    """Make a zone's target exact: in a rack, the units under the cursor, kept in a free run."""
    target = zone.target
    if not isinstance(target, RackTarget) or not isinstance(part, RackMounted):
        return Landing(target, zone.box)
    rack = index(design).objects.get(target.rack)
    if not isinstance(rack, Rack):
        return Landing(target, zone.box)
    frame = frame_of(design.parts.get(rack.part))
    if zone.box.width_mm > frame.opening_mm + 0.1:
        return Landing(RackTarget(target.rack), zone.box)
    return _rack_landing(free_runs(rack, frame, design.parts), target.rack, frame, part, y_mm)


def _rack_landing(
    runs: Sequence[Run], rack_id: str, frame: Frame, part: BasePart, y_mm: float
) -> Landing:
    height = height_of(part, frame.pitch_mm)
    needed = max(1, -int(-(height - 0.01) // frame.pitch_mm))
    under = int((frame.height_mm - y_mm) // frame.pitch_mm) + 1
    first = under - (needed - 1) // 2
    run = _run_with(under, runs)
    if run is not None and run.count >= needed:
        first = min(max(first, run.first), run.first + run.count - needed)
    first = min(max(first, 1), max(frame.units - needed + 1, 1))
    bottom = (first - 1) * frame.pitch_mm
    left = (frame.width_mm - frame.opening_mm) / 2
    box = Box(left, frame.height_mm - bottom - height, frame.opening_mm, height)
    return Landing(RackTarget(rack_id, position_in(frame, first)), box)


def _run_with(unit: int, runs: Sequence[Run]) -> Run | None:
    return next((run for run in runs if run.first <= unit < run.first + run.count), None)


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
