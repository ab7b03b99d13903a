"""Small widgets over the drawing: the word at the cursor, and the legend in the corner."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from configurator.scene.primitives import Box, Drawing
from configurator.scene.theme import LIGHT, Theme
from configurator.ui.canvas.painter import Compiled, compile_drawing, paint_compiled

_AWAY = QPoint(18, 20)


class CursorNote(QLabel):
    """Says beside the cursor why a part fits here or does not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(False)
        self.hide()

    def say(self, text: str, at: QPoint, token: str, theme: Theme) -> None:
        """Show a text beside a point, kept inside the parent."""
        self.setText(text)
        self.setStyleSheet(
            f"background:{theme.hex('raised')};color:{theme.hex('text')};"
            f"border:1px solid {theme.hex(token)};border-radius:6px;padding:6px 8px;"
        )
        self.adjustSize()
        area = self._area.rect().adjusted(4, 4, -4, -4)
        spot = at + _AWAY
        spot.setX(max(area.left(), min(spot.x(), area.right() - self.width())))
        if spot.y() + self.height() > area.bottom():
            spot.setY(at.y() - self.height() - 8)
        self.move(spot)
        self.show()
        self.raise_()


class DrawingStrip(QWidget):
    """Paints a small drawing at its own size, one millimetre a pixel."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing = Drawing(Box(0, 0, 1, 1))
        self._theme = LIGHT
        self._shapes: list[Compiled] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_drawing(self, drawing: Drawing, theme: Theme) -> None:
        """Take another drawing."""
        if drawing == self._drawing and theme is self._theme:
            return
        self._drawing, self._theme = drawing, theme
        self._shapes = compile_drawing(drawing, theme)
        self.updateGeometry()
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        extent = self._drawing.extent
        return QSize(round(extent.width_mm), round(extent.height_mm))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.hex("sunken")))
        painter.translate(-self._drawing.extent.x_mm, -self._drawing.extent.y_mm)
        paint_compiled(painter, self._shapes)
        painter.end()
