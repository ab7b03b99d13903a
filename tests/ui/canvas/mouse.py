"""Drag events as Qt sends them, aimed at objects and sites instead of pixels."""

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from configurator.design.model import Design
from configurator.design.target import SiteTarget, Target
from configurator.design.validate import faults
from configurator.ui.canvas.canvas import Canvas
from configurator.ui.canvas.placing import OBJECT_MIME, PART_MIME

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
_ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


def part_mime(part_id: str) -> QMimeData:
    mime = QMimeData()
    mime.setData(PART_MIME, QByteArray(part_id.encode()))
    return mime


def object_mime(object_id: str) -> QMimeData:
    mime = QMimeData()
    mime.setData(OBJECT_MIME, QByteArray(object_id.encode()))
    return mime


def pixel(canvas: Canvas, rect: QRectF) -> QPoint:
    return canvas.view.mapFromScene(rect.center())


def at_object(canvas: Canvas, object_id: str) -> QPoint:
    """The middle of the largest picture of an object."""
    rects = canvas.page.boxes_of(object_id)
    return pixel(canvas, max(rects, key=lambda rect: rect.width() * rect.height()))


def at_target(canvas: Canvas, target: Target) -> QPoint:
    """The middle of the last zone that means exactly this target."""
    rects = [p.to_scene(zone.box) for p, zone in canvas.page.zones() if zone.target == target]
    return pixel(canvas, rects[-1])


def at_site(canvas: Canvas, board: str, site: int) -> QPoint:
    return at_target(canvas, SiteTarget(board, site))


class Drag:
    """One drag over the canvas, event by event."""

    def __init__(self, canvas: Canvas, mime: QMimeData, modifiers: Qt.KeyboardModifier = NONE):
        self._viewport = canvas.view.viewport()
        self._mime, self._modifiers = mime, modifiers

    def enter(self, at: QPoint) -> bool:
        return self._send(QDragEnterEvent, at)

    def move(self, at: QPoint) -> bool:
        return self._send(QDragMoveEvent, at)

    def over(self, at: QPoint) -> bool:
        """Enter and move, as a real drag does; tells whether a drop would be taken."""
        assert self.enter(at)
        return self.move(at)

    def leave(self) -> None:
        QApplication.sendEvent(self._viewport, QDragLeaveEvent())

    def drop(self, at: QPoint) -> bool:
        event = QDropEvent(
            QPointF(at), _ACTIONS, self._mime, Qt.MouseButton.LeftButton, self._modifiers
        )
        QApplication.sendEvent(self._viewport, event)
        return event.isAccepted()

    def _send(self, kind: type[QDragMoveEvent], at: QPoint) -> bool:
        event = kind(at, _ACTIONS, self._mime, Qt.MouseButton.LeftButton, self._modifiers)
        QApplication.sendEvent(self._viewport, event)
        return event.isAccepted()


def positions(design: Design) -> dict[str, tuple[object, ...]]:
    """Where everything is; equal before and after means nothing moved."""
    found: dict[str, tuple[object, ...]] = {}
    for rack in design.floor.racks:
        found[rack.id] = (rack.x_mm, rack.y_mm)
        for item in rack.items:
            found[item.id] = (rack.id, item.position)
            for board in getattr(item, "boards", ()):
                found[board.id] = (item.id,)
                for module in board.modules:
                    found[module.id] = (board.id, module.site)
    for cdu in design.floor.cdus:
        found[cdu.id] = (cdu.x_mm, cdu.y_mm)
    return found


def nothing_else_moved(before: Design, after: Design, *moved: str) -> bool:
    """Everything that was there is where it was, apart from what was moved on purpose."""
    old, new = positions(before), positions(after)
    return all(new.get(id_) == place for id_, place in old.items() if id_ not in moved)


def check_step(before: Design, after: Design, moved: str | None = None) -> None:
    """What holds after every step: ids are unique and kept, and nothing else ever moves.

    Only an exchange moves a second object, exactly to where the first one was.
    """
    assert faults(after) == ()
    assert after.next_id >= before.next_id
    old, new = positions(before), positions(after)
    others = [id_ for id_ in old if id_ != moved and new.get(id_) != old[id_]]
    if others and moved is not None:
        (partner,) = others
        assert (new[moved], new[partner]) == (old[partner], old[moved])
    else:
        assert others == []
