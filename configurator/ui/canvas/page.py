"""What one view shows: drawings placed side by side, and the way back from a point to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from configurator.scene.hit import region_at, zone_at
from configurator.scene.loop_branch import FOLD
from configurator.scene.primitives import Box, Drawing, DropZone, Region


@dataclass(frozen=True, slots=True)
class Placed:
    """One drawing at a place and scale of the scene."""

    drawing: Drawing
    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0

    def to_drawing(self, point: QPointF) -> tuple[float, float]:
        """A point of the scene in the drawing's own millimetres."""
        return (point.x() - self.x) / self.scale, (point.y() - self.y) / self.scale

    def to_scene(self, box: Box) -> QRectF:
        """A box of the drawing in the scene."""
        scale = self.scale
        return QRectF(
            self.x + box.x_mm * scale,
            self.y + box.y_mm * scale,
            box.width_mm * scale,
            box.height_mm * scale,
        )


@dataclass(frozen=True, slots=True)
class Page:
    """The drawings of a view; ``subject`` changes when the view should be fitted anew."""

    placed: tuple[Placed, ...]
    subject: tuple[str | None, ...]

    def bounds(self) -> QRectF:
        """Everything that is drawn."""
        rect = QRectF()
        for placed in self.placed:
            rect = rect.united(placed.to_scene(placed.drawing.extent))
        return rect

    def region_at(self, point: QPointF, minimum: float) -> tuple[Placed, Region] | None:
        """The innermost region under a point of the scene that is large enough to hit."""
        for placed in reversed(self.placed):
            region = region_at(placed.drawing, *placed.to_drawing(point), minimum / placed.scale)
            if region is not None:
                return placed, region
        return None

    def zone_at(self, point: QPointF, kind: str) -> tuple[Placed, DropZone] | None:
        """The innermost zone under a point that takes parts of a kind."""
        for placed in reversed(self.placed):
            zone = zone_at(placed.drawing, *placed.to_drawing(point), kind)
            if zone is not None:
                return placed, zone
        return None

    def regions(self) -> Iterator[tuple[Placed, Region]]:
        """Every region of an object with the drawing it is in; marks that fold are none."""
        for placed in self.placed:
            for region in placed.drawing.regions:
                if region.level != FOLD:
                    yield placed, region

    def zones(self) -> Iterator[tuple[Placed, DropZone]]:
        """Every zone with the drawing it is in."""
        for placed in self.placed:
            for zone in placed.drawing.zones:
                yield placed, zone

    def boxes_of(self, *owners: str) -> list[QRectF]:
        """Where objects stand, once in every drawing that shows them."""
        wanted = set(owners)
        return [
            placed.to_scene(region.box)
            for placed, region in self.regions()
            if region.owner in wanted
        ]
