"""Icons of the tool bar, drawn in the theme's text colour."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from configurator.core.resources import find
from configurator.scene.theme import Theme

SIZE_PX = 18
_SCALES = (1, 2)


def icon(name: str, theme: Theme) -> QIcon:
    """Give an icon of ``assets/icons`` for a theme, faint where its action is disabled."""
    source = find("icons", f"{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    for mode, token in ((QIcon.Mode.Normal, "text"), (QIcon.Mode.Disabled, "faint")):
        svg = source.replace("currentColor", theme.hex(token))
        for scale in _SCALES:
            result.addPixmap(_drawn(svg, scale), mode)
    return result


def _drawn(svg: str, scale: int) -> QPixmap:
    pixmap = QPixmap(SIZE_PX * scale, SIZE_PX * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
