"""The dot for a confidence as a picture for the cells of a table."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

from configurator.core.confidence import Confidence
from configurator.scene.theme import THEMES, Theme
from configurator.ui.panels.palette_rows import draw_confidence

SIDE_PX = 12
SCALE = 2


def mark(theme: Theme, level: Confidence) -> QPixmap:
    """Give the dot of a confidence, sharp on dense screens as well."""
    return _drawn(theme.name, level)


@cache
def _drawn(theme_name: str, level: Confidence) -> QPixmap:
    pixmap = QPixmap(SIDE_PX * SCALE, SIDE_PX * SCALE)
    pixmap.setDevicePixelRatio(SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_confidence(painter, QRect(2, 2, 7, 7), THEMES[theme_name], level)
    painter.end()
    return pixmap
