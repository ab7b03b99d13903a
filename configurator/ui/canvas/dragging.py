"""Starts the drag of an object on the canvas, with its own picture under the cursor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QDrag, QPainter, QPixmap

from configurator.scene.primitives import Region
from configurator.scene.theme import Theme, readable_on
from configurator.ui.canvas.page import Placed
from configurator.ui.canvas.painter import compile_drawing, paint_compiled, to_rect
from configurator.ui.canvas.placing import OBJECT_MIME
from configurator.ui.canvas.view import CanvasView

_LARGEST_PX = 260.0


def start_drag(
    view: CanvasView,
    placed: Placed,
    region: Region,
    theme: Theme,
    scale: float,
    others: Sequence[str] = (),
) -> Qt.DropAction:
    """Drag an object and others with it; returns when they were dropped or given up."""
    mime = QMimeData()
    mime.setData(OBJECT_MIME, QByteArray("\n".join((region.owner, *others)).encode()))
    drag = QDrag(view)
    drag.setMimeData(mime)
    picture = region_picture(placed, region, theme, scale)
    if others:
        picture = _counted(picture, 1 + len(others), theme)
    drag.setPixmap(picture)
    drag.setHotSpot(QPoint(picture.width() // 2, picture.height() // 2))
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    return drag.exec(both, Qt.DropAction.MoveAction)


def _counted(picture: QPixmap, count: int, theme: Theme) -> QPixmap:
    """A picture with the number of what is dragged in its corner."""
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    text = str(count)
    width = max(20, painter.fontMetrics().horizontalAdvance(text) + 12)
    badge = QRect(picture.width() - width, 0, width, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.hex("accent")))
    painter.drawRoundedRect(badge, 10, 10)
    painter.setPen(QColor(readable_on(theme.hex("accent"))))
    painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.end()
    return picture


def region_picture(placed: Placed, region: Region, theme: Theme, scale: float) -> QPixmap:
    """What a region looks like at the present zoom, no larger than a hand's breadth."""
    box = region.box
    pixels = scale * placed.scale
    pixels = min(pixels, _LARGEST_PX / max(box.width_mm, box.height_mm))
    size = (max(1, round(box.width_mm * pixels)), max(1, round(box.height_mm * pixels)))
    picture = QPixmap(*size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(0.85)
    painter.scale(pixels, pixels)
    painter.translate(-box.x_mm, -box.y_mm)
    paint_compiled(painter, compile_drawing(placed.drawing, theme), to_rect(box))
    painter.end()
    return picture
