"""What the mouse selects: a click, with Ctrl or Shift more of them, a band, and what is dragged."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt

from configurator.design.query import index, outermost
from configurator.scene.primitives import Region
from configurator.ui.canvas.page import Placed
from configurator.ui.canvas.port import CanvasSession
from configurator.ui.canvas.stage import Stage
from configurator.ui.canvas.view import CanvasView

SMALLEST_PX = 8.0
_MORE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_INSIDE = {"rack": "item", "item": "module", "board": "module", "module": "module"}


class Picking(QObject):
    """Turns presses, releases and bands into the session's selection.

    A press on one of several selected objects may begin a drag of them all, so it leaves the
    selection alone until the mouse is released where it was pressed.
    """

    def __init__(self, session: CanvasSession, stage: Stage, view: CanvasView) -> None:
        super().__init__(view)
        self._session, self._stage, self._view = session, stage, view
        self._after_release: tuple[str, ...] | None = None
        self._added: str | None = None
        view.released.connect(lambda _point: self._release())
        view.banded.connect(self.band)

    def at(self, point: QPointF) -> tuple[Placed, Region] | None:
        """What is under a point of the scene, large enough to hit on screen."""
        return self._stage.page.region_at(point, SMALLEST_PX / self._view.scale_factor)

    def press(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Select what is under the mouse, or with Ctrl and Shift more than was selected."""
        found, selected = self.at(point), self._session.selected
        owner = found[1].owner if found else None
        self._after_release = self._added = None
        if owner is None:
            if not modifiers & _MORE:
                self._session.select(None)
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self._press_with_control(owner)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._session.select_all(self._up_to(owner))
        elif owner in selected and len(selected) > 1:
            self._after_release = (owner,)
        else:
            self._session.select(owner)

    def dragged(self, point: QPointF) -> tuple[Placed, Region, tuple[str, ...]] | None:
        """What a drag from a point carries, with the others that go along; None for a band."""
        found = self.at(point)
        if found is None or self._is_ground(found[1]):
            return None
        owner = found[1].owner
        if self._added == owner or owner not in self._session.selected:
            self._session.select(owner)
        self._after_release = None
        together = outermost(self._session.design, self._session.selected)
        if owner not in together:
            return *found, ()
        return *found, tuple(each for each in together if each != owner)

    def band(self, start: QPointF, rect: QRectF, modifiers: Qt.KeyboardModifier) -> None:
        """Select what a band touches inside the object where it began."""
        begun = self.at(start)
        level = self._level_inside(begun)
        touched = [
            region.owner
            for placed, region in self._stage.page.regions()
            if region.level == level
            and (begun is None or level == "rack" or placed is begun[0])
            and placed.to_scene(region.box).intersects(rect)
        ]
        before = self._session.selected if modifiers & _MORE else ()
        self._session.select_all((*before, *touched))

    def _press_with_control(self, owner: str) -> None:
        selected = self._session.selected
        if owner in selected:
            self._after_release = tuple(each for each in selected if each != owner)
        else:
            self._added = owner
            self._session.select_all((*selected, owner))

    def _release(self) -> None:
        if self._after_release is not None:
            self._session.select_all(self._after_release)
        self._after_release = None

    def _up_to(self, owner: str) -> tuple[str, ...]:
        """The selection with all that stands between the object chosen last and this one."""
        known, last = index(self._session.design), self._session.selection
        before = tuple(each for each in self._session.selected if each != owner)
        if last is None or known.parent(last) != known.parent(owner):
            return (*before, owner)
        beside = [each for each in known if known.parent(each) == known.parent(owner)]
        first, second = sorted((beside.index(last), beside.index(owner)))
        between = [each for each in beside[first : second + 1] if each not in (*before, owner)]
        return (*before, *between, owner)

    def _is_ground(self, region: Region) -> bool:
        """Whether a drag from here draws a band: from a loop, and from what fills the view."""
        fills = {"rack": ("rack",), "board": ("item",), "loop": ("rack", "item", "cdu")}
        return region.level == "loop" or region.level in fills.get(self._stage.view, ())

    def _level_inside(self, begun: tuple[Placed, Region] | None) -> str:
        if begun is not None:
            return _INSIDE.get(begun[1].level, "rack")
        return {"rack": "item", "board": "module"}.get(self._stage.view, "rack")
