"""Dragging a part out of a list: the payload is its catalogue id, the mouse carries a tile."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from configurator.catalogue.parts import BasePart
from configurator.scene.theme import Theme
from configurator.ui.look.style import RADIUS_PX
from configurator.ui.panels.palette_rows import draw_glyph

PART_MIME = "application/x-rackloop-part"


def part_mime(part: BasePart) -> QMimeData:
    """Give what a drop target is told."""
    data = QMimeData()
    data.setData(PART_MIME, part.id.encode())
    return data


def start_part_drag(source: QWidget, theme: Theme, part: BasePart) -> None:
    """Drag a part until it is dropped or let go."""
    drag = QDrag(source)
    drag.setMimeData(part_mime(part))
    drag.setPixmap(drag_tile(source, theme, part))
    drag.setHotSpot(QPoint(20, 20))
    drag.exec(Qt.DropAction.CopyAction)


def drag_tile(source: QWidget, theme: Theme, part: BasePart) -> QPixmap:
    """Give the tile that follows the mouse."""
    scale = source.devicePixelRatioF()
    metrics = source.fontMetrics()
    width = min(240, metrics.horizontalAdvance(part.title) + 56)
    title = metrics.elidedText(part.title, Qt.TextElideMode.ElideRight, width - 48)
    pixmap = QPixmap(QSize(round(width * scale), round(40 * scale)))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(source.font())
    painter.setPen(theme.hex("accent"))
    painter.setBrush(source.palette().base())
    painter.drawRoundedRect(QRect(0, 0, width - 1, 39), RADIUS_PX, RADIUS_PX)
    draw_glyph(painter, QRect(8, 8, 24, 24), theme, part)
    painter.setPen(theme.hex("text"))
    painter.drawText(QRect(40, 0, width - 48, 40), int(Qt.AlignmentFlag.AlignVCenter), title)
    painter.end()
    return pixmap
