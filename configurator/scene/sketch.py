"""A drawing in the making: collects shapes, regions and zones and then freezes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from configurator.design.target import Target
from configurator.scene.primitives import (
    Box,
    Drawing,
    DropZone,
    Label,
    Polyline,
    Rectangle,
    Region,
    Shape,
)

Point = tuple[float, float]
Anchor = Literal["start", "middle", "end"]


class Sketch:
    """Shapes in painting order; regions and zones from the outermost to the innermost."""

    def __init__(self) -> None:
        self.shapes: list[Shape] = []
        self.regions: list[Region] = []
        self.zones: list[DropZone] = []

    def rectangle(
        self,
        box: Box,
        fill: str | None = None,
        stroke: str | None = None,
        stroke_mm: float = 1.0,
        radius_mm: float = 0.0,
        dashed: bool = False,
        owner: str | None = None,
    ) -> None:
        """Add a box."""
        self.shapes.append(Rectangle(box, fill, stroke, stroke_mm, radius_mm, dashed, owner))

    def line(
        self, points: Sequence[Point], stroke: str, stroke_mm: float, dashed: bool = False
    ) -> None:
        """Add an open line."""
        self.shapes.append(Polyline(tuple(points), stroke, stroke_mm, None, dashed))

    def polygon(
        self,
        points: Sequence[Point],
        fill: str | None,
        stroke: str | None = None,
        stroke_mm: float = 1.0,
    ) -> None:
        """Add a closed, filled line."""
        closed = (*points, points[0])
        self.shapes.append(Polyline(closed, stroke, stroke_mm, fill))

    def label(
        self,
        x_mm: float,
        y_mm: float,
        text: str,
        size_mm: float,
        colour: str = "text",
        anchor: Anchor = "start",
        bold: bool = False,
        max_width_mm: float | None = None,
    ) -> None:
        """Add a line of text; an empty one is left out."""
        if text:
            self.shapes.append(Label(x_mm, y_mm, text, size_mm, colour, anchor, bold, max_width_mm))

    def hatch(self, box: Box, colour: str, spacing_mm: float, stroke_mm: float) -> None:
        """Fill a box with diagonal lines, the sign of the unknown."""
        for points in hatch_lines(box, spacing_mm):
            self.line(points, colour, stroke_mm)

    def region(self, box: Box, owner: str, level: str) -> None:
        """Make a box selectable; its tooltip is made when it is asked for."""
        self.regions.append(Region(box, owner, level))

    def zone(self, box: Box, target: Target, *accepts: str) -> None:
        """Make a box a place to drop parts of some kinds on."""
        self.zones.append(DropZone(box, target, accepts))

    def add(self, drawing: Drawing) -> None:
        """Take over a finished drawing as it stands."""
        self.shapes.extend(drawing.shapes)
        self.regions.extend(drawing.regions)
        self.zones.extend(drawing.zones)

    def drawing(self, extent: Box) -> Drawing:
        """Freeze what was collected."""
        return Drawing(extent, tuple(self.shapes), tuple(self.regions), tuple(self.zones))


def hatch_lines(box: Box, spacing_mm: float) -> Iterable[tuple[Point, Point]]:
    """Lines at 45 degrees clipped to a box."""
    width, height = box.width_mm, box.height_mm
    offset = spacing_mm
    while offset < width + height:
        start = (max(offset - height, 0.0), min(offset, height))
        end = (min(offset, width), max(offset - width, 0.0))
        yield (
            (box.x_mm + start[0], box.y_mm + start[1]),
            (box.x_mm + end[0], box.y_mm + end[1]),
        )
        offset += spacing_mm


def inset(box: Box, by_mm: float) -> Box:
    """A box smaller by the same amount on every side."""
    return Box(
        box.x_mm + by_mm,
        box.y_mm + by_mm,
        max(box.width_mm - 2 * by_mm, 0.0),
        max(box.height_mm - 2 * by_mm, 0.0),
    )


def moved(box: Box, x_mm: float, y_mm: float) -> Box:
    """A box shifted by an offset."""
    return Box(box.x_mm + x_mm, box.y_mm + y_mm, box.width_mm, box.height_mm)


def two_lines(text: str) -> tuple[str, ...]:
    """Break a sentence at the space nearest to its middle."""
    spaces = [place for place, character in enumerate(text) if character == " "]
    if not spaces:
        return (text,)
    cut = min(spaces, key=lambda place: abs(place - len(text) / 2))
    return text[:cut], text[cut + 1 :]
