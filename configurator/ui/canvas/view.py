"""The scrolling, zooming surface: turns mouse and wheel into what the canvas understands."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsScene,
    QGraphicsView,
    QRubberBand,
    QWidget,
)

from configurator.ui.canvas.placing import OBJECT_MIME, PART_MIME

_SMALLEST, _LARGEST = 0.002, 40.0
_STEP = 1.2
_LEGEND_PX = 36


class CanvasView(QGraphicsView):
    """Zooms with the wheel, pans with the middle button or the space bar, reports the rest."""

    pressed = Signal(QPointF, object)
    released = Signal(QPointF)
    banded = Signal(QPointF, QRectF, object)
    menu_wanted = Signal(object, QPoint)
    double_clicked = Signal(QPointF)
    hovered = Signal(QPointF, QPoint)
    left = Signal()
    drag_wanted = Signal(QPointF, object)
    drag_moved = Signal(object)
    drag_left = Signal()
    dropped = Signal(object)
    key_pressed = Signal(object)
    scale_changed = Signal(float)
    zoomed = Signal(float, QPointF)

    def __init__(self, scene: QGraphicsScene, parent: QWidget) -> None:
        super().__init__(scene, parent)
        self._auto_fit = True
        self._content = QRectF()
        self._pressed_at: QPointF | None = None
        self._pressed_with = Qt.KeyboardModifier.NoModifier
        self._pan_from: QPoint | None = None
        self._space = False
        self._band_from: QPoint | None = None
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def scale_factor(self) -> float:
        """Pixels a millimetre."""
        return self.transform().m11()

    @property
    def fitting_scale(self) -> float:
        """The scale that shows everything."""
        area = self.viewport().rect().adjusted(16, 12, -16, -_LEGEND_PX)
        if self._content.isEmpty() or area.width() < 10 or area.height() < 10:
            return self.scale_factor
        return min(area.width() / self._content.width(), area.height() / self._content.height())

    def start_band(self, point: QPointF) -> None:
        """Let the mouse, still pressed since a point of the scene, draw a band to select with."""
        self._band_from = self.mapFromScene(point)
        self._band.setGeometry(QRect(self._band_from, QSize()))
        self._band.show()

    def set_content(self, bounds: QRectF) -> None:
        """Tell what there is to see; room around it lets the user pan past the edge."""
        self._content = bounds
        room = max(bounds.width(), bounds.height())
        self.setSceneRect(bounds.adjusted(-room, -room, room, room))

    def fit(self) -> None:
        """Show everything, and keep doing so when the window's size changes."""
        self._auto_fit = True
        if self._content.isEmpty():
            return
        factor = self.fitting_scale
        self.resetTransform()
        self.scale(factor, factor)
        centre = self._content.center()
        centre.setY(centre.y() + 12 / factor)
        self.centerOn(centre)
        self.scale_changed.emit(factor)

    def keep_in_sight(self) -> None:
        """Show everything again where it outgrew the view, unless the user chose what to see."""
        free = self.viewport().rect().adjusted(0, 0, 0, -_LEGEND_PX)
        seen = self.mapToScene(free).boundingRect()
        if self._auto_fit and not seen.contains(self._content):
            self.fit()

    def zoom(self, factor: float, at: QPoint | None = None) -> None:
        """Zoom within bounds; what lies at a point, by default under the mouse, stays there."""
        at = at or self._mouse()
        kept = self.mapToScene(at)
        wanted = min(max(self.scale_factor * factor, _SMALLEST), _LARGEST)
        self._auto_fit = False
        ratio = wanted / self.scale_factor
        self.scale(ratio, ratio)
        moved = self.mapToScene(at) - kept
        self.translate(moved.x(), moved.y())
        self.scale_changed.emit(wanted)
        self.zoomed.emit(factor, kept)

    def _mouse(self) -> QPoint:
        """Where the mouse is, the middle where it is elsewhere."""
        area, mouse = self.viewport().rect(), self.viewport().mapFromGlobal(QCursor.pos())
        return mouse if area.contains(mouse) else area.center()

    def zoom_in(self) -> None:
        """One step closer."""
        self.zoom(_STEP)

    def zoom_out(self) -> None:
        """One step away."""
        self.zoom(1 / _STEP)

    def show_rect(self, rect: QRectF) -> None:
        """Scroll only if a rectangle is out of sight."""
        seen = self.mapToScene(self.viewport().rect()).boundingRect()
        if not seen.contains(rect):
            self.ensureVisible(rect, 24, 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._auto_fit:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120.0
        if steps:
            self.zoom(_STEP**steps, event.position().toPoint())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            return
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            QWidget.keyPressEvent(self, event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.viewport().unsetCursor()
        super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        pan = event.button() == Qt.MouseButton.MiddleButton or (
            self._space and event.button() == Qt.MouseButton.LeftButton
        )
        if pan:
            self._pan_from = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position()
            point = self.mapToScene(event.position().toPoint())
            self._pressed_with = event.modifiers()
            self.pressed.emit(point, self._pressed_with)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._pan_from is not None:
            self._pan(point)
        elif self._band_from is not None:
            self._band.setGeometry(QRect(self._band_from, point).normalized())
        elif self._pressed_at is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (event.position() - self._pressed_at).manhattanLength()
            if far >= QApplication.startDragDistance():
                start, self._pressed_at = self._pressed_at, None
                self.drag_wanted.emit(self.mapToScene(start.toPoint()), self._pressed_with)
        else:
            self.hovered.emit(self.mapToScene(point), event.globalPosition().toPoint())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clicked, self._pressed_at = self._pressed_at is not None, None
        if self._band_from is not None:
            self._end_band(event)
        elif clicked:
            self.released.emit(self.mapToScene(event.position().toPoint()))
        if self._pan_from is not None:
            self._pan_from = None
            self.viewport().unsetCursor()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit(self.mapToScene(event.position().toPoint()))
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        self.menu_wanted.emit(self.mapToScene(event.pos()) if by_mouse else None, event.globalPos())
        event.accept()

    def leaveEvent(self, event: object) -> None:
        self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(PART_MIME) or event.mimeData().hasFormat(OBJECT_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.ignore()
        self.drag_moved.emit(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drag_left.emit()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.ignore()
        self.dropped.emit(event)

    def _end_band(self, event: QMouseEvent) -> None:
        start, self._band_from = self._band_from, None
        self._band.hide()
        if start is not None:
            rect = QRect(start, event.position().toPoint()).normalized()
            scene = self.mapToScene(rect).boundingRect()
            self.banded.emit(self.mapToScene(start), scene, event.modifiers())

    def _pan(self, point: QPoint) -> None:
        if self._pan_from is None:
            return
        moved = point - self._pan_from
        self._pan_from, self._auto_fit = point, False
        across, along = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - moved.x())
        along.setValue(along.value() - moved.y())
