"""Zooming that passes from one depth to the next: into what fills the view, and out again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QTimer, Signal

from configurator.design.query import index
from configurator.ui.canvas.navigation import Place, outward
from configurator.ui.canvas.page import Page
from configurator.ui.canvas.pages import ViewName
from configurator.ui.canvas.port import CanvasSession
from configurator.ui.canvas.stage import Stage
from configurator.ui.canvas.view import CanvasView

FILLS_WIDTH, FILLS_HEIGHT = 0.9, 1.25
"""Parts of the view that an object covers when zooming passes into it."""
SMALL = 0.6
"""Part of the fitting scale below which zooming passes out."""
REST_MS = 350
"""While so long after a passage the wheel only zooms, so that one turn passes one depth."""
_LEVELS: dict[ViewName, tuple[str, ViewName]] = {
    "floor": ("rack", "rack"),
    "rack": ("item", "board"),
    "board": ("module", "module"),
}


class DepthZoom(QObject):
    """Watches the zoom; ``passed`` carries the place it leads to."""

    passed = Signal(object)

    def __init__(self, session: CanvasSession, stage: Stage, view: CanvasView) -> None:
        super().__init__(view)
        self._session, self._stage, self._view = session, stage, view
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        view.zoomed.connect(self._on_zoomed)

    def _on_zoomed(self, factor: float, point: QPointF) -> None:
        if self._rest.isActive():
            return
        place = self._inside(point) if factor > 1 else self._outside()
        if place is not None:
            self._rest.start()
            self.passed.emit(place)

    def _inside(self, point: QPointF) -> Place | None:
        """What lies under the mouse and fills the view, where the next depth shows it."""
        level, deeper = _LEVELS.get(self._stage.view, ("", "floor"))
        owner = self._filling(self._stage.page, point, level)
        found = index(self._session.design)
        if owner is None or (deeper == "board" and found.chassis(owner) is None):
            return None
        if deeper == "rack" and found.rack(owner) is None:
            return None
        return Place(deeper, owner)

    def _filling(self, page: Page, point: QPointF, level: str) -> str | None:
        area, scale = self._view.viewport().rect(), self._view.scale_factor
        for placed, region in page.regions():
            rect = placed.to_scene(region.box)
            if region.level != level or not rect.contains(point):
                continue
            wide = rect.width() * scale >= FILLS_WIDTH * area.width()
            if wide or rect.height() * scale >= FILLS_HEIGHT * area.height():
                return region.owner
        return None

    def _outside(self) -> Place | None:
        outer = outward(self._stage.view)
        if outer is None or self._view.scale_factor >= SMALL * self._view.fitting_scale:
            return None
        return Place(outer, self._session.selection)
