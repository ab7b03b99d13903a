"""Builds the page of each view from a design, re-drawing only what changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from configurator.core.memo import Memo
from configurator.design.model import Chassis, Design
from configurator.design.query import index
from configurator.evaluation.result import Evaluation
from configurator.scene.board import board_drawing
from configurator.scene.empty import empty_drawing
from configurator.scene.floor import FloorCache, FloorParts, floor_parts
from configurator.scene.loop import loop_drawing
from configurator.scene.module import module_drawing
from configurator.scene.overlay import Overlay
from configurator.scene.primitives import Drawing
from configurator.scene.rack import rack_drawing
from configurator.scene.rear import rear_drawing
from configurator.scene.source import source
from configurator.scene.wording import Wording
from configurator.ui.canvas.page import Page, Placed

ViewName = Literal["floor", "rack", "board", "module", "loop"]
VIEWS: tuple[ViewName, ...] = ("floor", "rack", "board", "module", "loop")
DEPTHS: tuple[ViewName, ...] = ("floor", "rack", "board", "module")
"""The views that zooming in passes through, from the whole site to one module."""
_BOARD_GAP = 160.0
_BOARD_WIDEST = 1.15


@dataclass(frozen=True, slots=True)
class Focus:
    """Which rack, chassis, module and loop the views show; None where the design has none.

    With ``rear`` the rack is shown from both sides in place of its opened chassis; ``turned`` are
    branches of a loop that are not open, or not folded, as they would be.
    """

    rack: str | None = None
    chassis: str | None = None
    loop: str | None = None
    module: str | None = None
    rear: bool = False
    turned: frozenset[str] = frozenset()


def focus_on(design: Design, selection: str | None, last: Focus) -> Focus:
    """Follow the selection; what it does not decide stays as it was while it still exists."""
    found = index(design)
    rack = found.rack_of(selection) if selection else None
    racks = {each.id: each for each in design.floor.racks}
    if rack is None:
        rack = racks.get(last.rack or "") or next(iter(racks.values()), None)
    chassis = found.chassis_of(selection) if selection else None
    if chassis is None and rack is not None:
        inside = [item for item in rack.items if isinstance(item, Chassis)]
        kept = next((item for item in inside if item.id == last.chassis), None)
        chassis = kept or next((item for item in inside if item.boards), None)
        chassis = chassis or next(iter(inside), None)
    loop = found.loop(selection) or found.loop_of(selection) if selection else None
    loop = loop or found.loop(last.loop or "") or next(iter(design.loops), None)
    module = _module_in(chassis, selection, last.module)
    return Focus(
        rack.id if rack else None,
        chassis.id if chassis else None,
        loop.id if loop else None,
        module,
        last.rear,
        last.turned,
    )


def _module_in(chassis: Chassis | None, selection: str | None, last: str | None) -> str | None:
    """The selected module of a chassis, else the one shown last, else the first."""
    ids = [module.id for board in chassis.boards for module in board.modules] if chassis else []
    return next((id_ for id_ in (selection, last) if id_ in ids), next(iter(ids), None))


class PageBuilder:
    """Keeps the drawings it made as long as what they show is the same."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._drawings: Memo[Drawing] = Memo()
        self._floor = FloorCache()
        self._floors: Memo[FloorParts] = Memo()

    def build(
        self,
        view: ViewName,
        design: Design,
        evaluation: Evaluation | None,
        overlay: Overlay,
        focus: Focus,
    ) -> Page:
        """Make the page of one view."""
        make = {
            "floor": self._floor_page,
            "loop": self._loop_page,
            "module": self._module_page,
        }.get(view)
        if make is not None:
            return make(design, evaluation, overlay, focus)
        rack = focus.rack and self._kept(rack_drawing, design, evaluation, overlay, focus.rack)
        board = focus.chassis and self._kept(
            board_drawing, design, evaluation, overlay, focus.chassis
        )
        if not rack:
            return self._floor_page(design, evaluation, overlay, focus)
        if view == "rack" and focus.rear:
            rear = self._kept(rear_drawing, design, evaluation, overlay, focus.rack or "")
            return Page(side_by_side(rack, rear), ("rear", focus.rack))
        if view == "board":
            drawing = board or empty_drawing(self._wording.no_chassis)
            return Page((Placed(drawing),), ("board", focus.chassis))
        return rack_page(rack, board or None, focus)

    def _floor_page(
        self, design: Design, evaluation: Evaluation | None, overlay: Overlay, focus: Focus
    ) -> Page:
        parts = self._floors.get(
            "floor",
            (design, evaluation, overlay),
            lambda: floor_parts(source(design, evaluation, overlay, self._wording), self._floor),
        )
        placed = tuple(Placed(drawing) for drawing in (parts.ground, *parts.racks))
        count = len(design.floor.racks) + len(design.floor.cdus)
        return Page(placed, ("floor", str(count)))

    def _loop_page(
        self, design: Design, evaluation: Evaluation | None, overlay: Overlay, focus: Focus
    ) -> Page:
        if focus.loop is None:
            return Page((Placed(empty_drawing(self._wording.loop_hint)),), ("loop", None))
        loop_id, turned = focus.loop, focus.turned
        drawing = self._drawings.get(
            (loop_drawing, loop_id),
            (design, evaluation, overlay, turned),
            lambda: loop_drawing(design, loop_id, evaluation, overlay, self._wording, turned),
        )
        return Page((Placed(drawing),), ("loop", loop_id, *sorted(turned)))

    def _module_page(
        self, design: Design, evaluation: Evaluation | None, overlay: Overlay, focus: Focus
    ) -> Page:
        if focus.module is None:
            return Page((Placed(empty_drawing(self._wording.no_module)),), ("module", None))
        drawing = self._kept(module_drawing, design, evaluation, overlay, focus.module)
        return Page((Placed(drawing),), ("module", focus.module))

    def _kept(
        self,
        draw: object,
        design: Design,
        evaluation: Evaluation | None,
        overlay: Overlay,
        subject: str,
    ) -> Drawing:
        assert callable(draw)
        return self._drawings.get(
            (draw, subject),
            (design, evaluation, overlay),
            lambda: draw(design, subject, evaluation, overlay, self._wording),
        )


def side_by_side(first: Drawing, second: Drawing) -> tuple[Placed, Placed]:
    """Two drawings of one scale, on one line where their zeros are."""
    right = first.extent.x_mm + first.extent.width_mm + _BOARD_GAP - second.extent.x_mm
    return Placed(first), Placed(second, right)


def rack_page(rack: Drawing, board: Drawing | None, focus: Focus) -> Page:
    """A rack and beside it its opened chassis, scaled to the rack's height."""
    if board is None:
        return Page((Placed(rack),), ("rack", focus.rack))
    space, extent = rack.extent, board.extent
    scale = min(
        space.height_mm / extent.height_mm,
        space.height_mm * _BOARD_WIDEST / extent.width_mm,
    )
    left = space.x_mm + space.width_mm + _BOARD_GAP - extent.x_mm * scale
    top = space.y_mm - extent.y_mm * scale
    return Page((Placed(rack), Placed(board, left, top, scale)), ("rack", focus.rack))
