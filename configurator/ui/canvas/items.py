"""Graphics items: one for a whole drawing, one for selection and drop marks on top."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from configurator.scene.primitives import Box, Drawing
from configurator.scene.theme import Theme
from configurator.ui.canvas.painter import Compiled, compile_drawing, paint_compiled, to_rect


class DrawingItem(QGraphicsItem):
    """Shows one drawing; setting the same drawing again costs nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.drawing = Drawing(Box(0, 0, 1, 1))
        self._theme: Theme | None = None
        self._shapes: list[Compiled] = []
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        # Marks and notes move over a drawing far more often than it changes.
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def show_drawing(self, drawing: Drawing, theme: Theme) -> None:
        """Take another drawing or theme."""
        if drawing is self.drawing and theme is self._theme:
            return
        if drawing.extent != self.drawing.extent:
            self.prepareGeometryChange()
        self.drawing, self._theme = drawing, theme
        self._shapes = compile_drawing(drawing, theme)
        self.update()

    def boundingRect(self) -> QRectF:
        return to_rect(self.drawing.extent).adjusted(-10, -10, 10, 10)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        exposed: QRectF = option.exposedRect
        whole = exposed.contains(to_rect(self.drawing.extent))
        paint_compiled(painter, self._shapes, None if whole else exposed)


class MarksItem(QGraphicsItem):
    """Outlines above everything: selection, keyboard target, and where a drag may land."""

    def __init__(self) -> None:
        super().__init__()
        self._marks: list[tuple[QRectF, QColor, bool]] = []
        self._bounds = QRectF()
        self.setZValue(10)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_marks(self, marks: list[tuple[QRectF, QColor, bool]]) -> None:
        """Outline rectangles of the scene; the last field says dashed."""
        if marks == self._marks:
            return
        self.prepareGeometryChange()
        self._marks = marks
        self._bounds = QRectF()
        for rect, _, _ in marks:
            self._bounds = self._bounds.united(rect)
        self.update()

    @property
    def marks(self) -> list[tuple[QRectF, QColor, bool]]:
        """What is outlined at present."""
        return list(self._marks)

    def boundingRect(self) -> QRectF:
        reach = max(self._bounds.width(), self._bounds.height()) * 0.05 + 60
        return self._bounds.adjusted(-reach, -reach, reach, reach)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        to_device = painter.worldTransform()
        painter.resetTransform()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect, colour, dashed in self._marks:
            pen = QPen(colour, 2.0)
            if dashed:
                pen.setDashPattern([4.0, 3.0])
            painter.setPen(pen)
            device = to_device.mapRect(rect)
            radius = min(5.0, device.width() / 5)
            painter.drawRoundedRect(device.adjusted(-2, -2, 2, 2), radius, radius)
        painter.setWorldTransform(to_device)
