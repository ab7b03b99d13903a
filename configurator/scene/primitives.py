"""Shapes of a drawing in millimetres, with y pointing down and colours as theme tokens.

A drawing knows neither Qt nor a file format.  Thin painters turn it into the screen, SVG or PDF,
so that what is on screen is what is exported.  A colour is a token of
:mod:`configurator.scene.theme` (``panel``, ``accent``, ``supply`` ...) or ``#rrggbb`` where a
quantity's colour map decides.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from configurator.design.target import Target


@dataclass(frozen=True, slots=True)
class Box:
    """An axis-aligned rectangle by its top left corner."""

    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float

    def contains(self, x_mm: float, y_mm: float) -> bool:
        """True where the point lies inside or on the edge."""
        return (
            self.x_mm <= x_mm <= self.x_mm + self.width_mm
            and self.y_mm <= y_mm <= self.y_mm + self.height_mm
        )


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A filled and/or stroked box; ``owner`` is the document id it stands for."""

    box: Box
    fill: str | None = None
    stroke: str | None = None
    stroke_mm: float = 1.0
    radius_mm: float = 0.0
    dashed: bool = False
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class Polyline:
    """A line through points, closed and filled where ``fill`` is given."""

    points: tuple[tuple[float, float], ...]
    stroke: str | None
    stroke_mm: float = 1.0
    fill: str | None = None
    dashed: bool = False
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text; painters shorten it with an ellipsis at ``max_width_mm``.

    ``y_mm`` is the baseline, ``size_mm`` the font's height.
    """

    x_mm: float
    y_mm: float
    text: str
    size_mm: float
    colour: str = "text"
    anchor: Literal["start", "middle", "end"] = "start"
    bold: bool = False
    max_width_mm: float | None = None
    owner: str | None = None


Shape = Rectangle | Polyline | Label


@dataclass(frozen=True, slots=True)
class DropZone:
    """Where a part may land: the region of the drawing and the target it means."""

    box: Box
    target: Target
    accepts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """What a click selects: regions are listed from the outermost to the innermost.

    ``level`` (rack, item, board, module, cdu, loop) tells siblings from what they stand in; a mark
    that folds its owner has the level ``fold``.
    """

    box: Box
    owner: str
    level: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A finished drawing: shapes in painting order, regions to select, zones to drop on."""

    extent: Box
    shapes: tuple[Shape, ...] = ()
    regions: tuple[Region, ...] = ()
    zones: tuple[DropZone, ...] = ()
