"""How a row of the field looks: kind, title, where it is, and the keys that do the same."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from configurator.scene.theme import Theme
from configurator.ui.commands.offers import Offer
from configurator.ui.look.style import RADIUS_PX, blend, caption_font, chosen_ground

ROW_PX = 32
KIND_PX = 72
GAP_PX = 12
OFFER_ROLE = int(Qt.ItemDataRole.UserRole)
"""Where the model keeps the offer behind a row."""

MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


class OfferDelegate(QStyledItemDelegate):
    """Paints offers in one line each."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        offer = index.data(OFFER_ROLE)
        if not isinstance(offer, Offer):
            return
        area, state, font = QRect(option.rect), option.state, QFont(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            self._mark(painter, area, bool(state & QStyle.StateFlag.State_Selected))
        small = caption_font(font)
        line = area.adjusted(10, 0, -10, 0)
        self._write(painter, QRect(line.left(), line.top(), KIND_PX, ROW_PX), offer.kind, small)
        line.setLeft(line.left() + KIND_PX)
        if offer.keys:
            line.setRight(line.right() - GAP_PX - self._write_right(painter, line, offer, small))
        taken = self._write(painter, line, offer.title, font, "text")
        line.setLeft(line.left() + taken + GAP_PX)
        self._write(painter, line, offer.detail, small)
        painter.restore()

    def _mark(self, painter: QPainter, area: QRect, chosen: bool) -> None:
        theme = self._theme
        hovered = blend(theme.hex("panel"), theme.hex("accent"), 0.08)
        below = chosen_ground(theme) if chosen else hovered
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(below))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS_PX, RADIUS_PX)

    def _write(
        self, painter: QPainter, area: QRect, text: str, font: QFont, tone: str = "dim"
    ) -> int:
        """Write as much of a text as there is room for; gives the width it took."""
        painter.setFont(font)
        painter.setPen(QColor(self._theme.hex(tone)))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, MIDDLE, shown)
        return metrics.horizontalAdvance(shown)

    def _write_right(self, painter: QPainter, area: QRect, offer: Offer, font: QFont) -> int:
        """Write the keys in a frame at the right end; gives the width they took."""
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(offer.keys) + 12
        frame = QRect(area.right() - width, area.center().y() - 9, width, 19)
        painter.setPen(QPen(QColor(self._theme.hex("line")), 1))
        painter.setBrush(QColor(self._theme.hex("raised")))
        painter.drawRoundedRect(frame, 4, 4)
        painter.setPen(QColor(self._theme.hex("dim")))
        painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), offer.keys)
        return width
