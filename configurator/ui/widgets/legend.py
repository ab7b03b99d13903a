"""Names in their colours in a row below a drawing, with values where there are any."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from configurator.ui.look.style import caption_font

LINE_PX, GAP_PX, ROW_PX = 12, 14, 18


@dataclass(frozen=True, slots=True)
class Entry:
    """One course or area; without a colour it is a plain word."""

    name: str
    colour: str = ""
    dashed: bool = False
    area: bool = False


class Legend(QWidget):
    """A row of entries that runs over into a second one where it is narrow."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFont(caption_font(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.entries: tuple[Entry, ...] = ()
        self._fitted = (0, 0)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries; a reader is told them as one sentence."""
        self.entries = tuple(entries)
        self._fit()
        text = ", ".join(entry.name for entry in self.entries)
        self.setAccessibleDescription(text)
        self.setToolTip(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(96, ROW_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, ROW_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        for entry, x, y in self._places():
            if entry.colour:
                self._paint_line(painter, entry, x, y + ROW_PX / 2)
            painter.setPen(self.palette().color(self.foregroundRole()))
            lead = _lead(entry)
            room = max(self.width() - x - lead, 0)
            name = metrics.elidedText(entry.name, Qt.TextElideMode.ElideRight, room)
            base = y + (ROW_PX + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(x + lead, base), name)

    def _places(self) -> Iterator[tuple[Entry, int, int]]:
        """Give each entry with its upper left corner; one without room begins a row."""
        metrics, x, y = self.fontMetrics(), 0, 0
        for entry in self.entries:
            width = _lead(entry) + metrics.horizontalAdvance(entry.name)
            if x and x + width > self.width():
                x, y = 0, y + ROW_PX
            yield entry, x, y
            x += width + GAP_PX

    def _fit(self) -> None:
        """Take the rows that are needed, and keep them for the words at the cursor."""
        rows = 1 + max((y for _, _, y in self._places()), default=0) // ROW_PX
        if self.width() != self._fitted[0] or rows > self._fitted[1]:
            self._fitted = (self.width(), rows)
            self.setFixedHeight(rows * ROW_PX)

    def _paint_line(self, painter: QPainter, entry: Entry, x: float, y: float) -> None:
        if entry.area:
            painter.fillRect(QRectF(x, y - LINE_PX / 2, LINE_PX, LINE_PX), QColor(entry.colour))
            return
        style = Qt.PenStyle.DashLine if entry.dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(entry.colour), 2.0, style))
        painter.drawLine(QPointF(x, y), QPointF(x + LINE_PX, y))


def _lead(entry: Entry) -> int:
    return LINE_PX + 4 if entry.colour else 0
