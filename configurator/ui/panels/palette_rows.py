"""How a row of the catalogue looks: glyph, title, facts, and a dot for the confidence."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from configurator.catalogue.parts import BasePart, Part
from configurator.core.confidence import Confidence
from configurator.scene.theme import Theme
from configurator.ui.look.style import RADIUS_PX, caption_font
from configurator.ui.panels.part_facts import deciding_figure_missing, facts, trust
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.tree_model import Node, node_at

GROUP_HEIGHT_PX = 28
PART_HEIGHT_PX = 48
GLYPH_PX = 24
OWN_MARK = "own"


class PartDelegate(QStyledItemDelegate):
    """Paints groups as small capitals and parts as two lines."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        node = node_at(index)
        is_part = node is not None and part_of(node) is not None
        return QSize(120, PART_HEIGHT_PX if is_part else GROUP_HEIGHT_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        node = node_at(index)
        if node is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._paint_frame(painter, area, state)
        part = part_of(node)
        if part is not None:
            self._paint_part(painter, option, area, part, node.texts[1:])
        else:
            is_open = bool(state & QStyle.StateFlag.State_Open)
            self._paint_group(painter, option, area, (node.texts[0], str(node.payload)), is_open)
        painter.restore()

    def _paint_frame(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        theme = self._preferences.theme
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if not (selected or hovered):
            return
        painter.setPen(
            QPen(QColor(theme.hex("accent" if selected else "line")), 2 if focused else 1)
        )
        painter.setBrush(QColor(theme.hex("raised")))
        painter.drawRoundedRect(area.adjusted(1, 1, -2, -2), RADIUS_PX, RADIUS_PX)

    def _paint_group(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        texts: tuple[str, str],
        is_open: bool,
    ) -> None:
        theme = self._preferences.theme
        painter.setFont(caption_font(option.font, bold=True))
        painter.setPen(QColor(theme.hex("dim")))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(area.adjusted(4, 0, 0, 0), middle, "▾" if is_open else "▸")
        painter.drawText(area.adjusted(20, 0, -40, 0), middle, texts[0])
        right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.setFont(caption_font(option.font))
        painter.drawText(area.adjusted(0, 0, -8, 0), right, texts[1])

    def _paint_part(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        part: Part,
        marks: tuple[str, ...],
    ) -> None:
        theme = self._preferences.theme
        draw_glyph(
            painter, QRect(area.left() + 8, area.top() + 12, GLYPH_PX, GLYPH_PX), theme, part
        )
        text = area.adjusted(40, 0, -24, 0)
        for mark in marks:
            text.setRight(text.right() - self._paint_mark(painter, option, text, mark))
        painter.setFont(option.font)
        painter.setPen(QColor(theme.hex("text")))
        _line(painter, QRect(text.left(), text.top() + 5, text.width(), 19), part.title)
        painter.setFont(caption_font(option.font))
        token = "warning" if deciding_figure_missing(part) else "dim"
        painter.setPen(QColor(theme.hex(token)))
        _line(painter, QRect(text.left(), text.top() + 24, area.width() - 48, 17), facts(part))
        dot = QRect(area.right() - 18, area.top() + 11, 8, 8)
        draw_confidence(painter, dot, theme, trust(part))

    def _paint_mark(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, mark: str
    ) -> int:
        """Paint a word in a frame at the right end of the title; gives the room it took."""
        accent = QColor(self._preferences.theme.hex("accent"))
        painter.setFont(caption_font(option.font))
        width = painter.fontMetrics().horizontalAdvance(mark) + 10
        frame = QRect(line.right() - width - 4, line.top() + 7, width, 16)
        painter.setPen(QPen(accent, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 4, 4)
        painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), mark)
        return width + 8


def draw_confidence(painter: QPainter, area: QRect, theme: Theme, level: Confidence) -> None:
    """Draw the dot: full for high, grey for medium, an open amber ring for low confidence."""
    token = {Confidence.HIGH: "ok", Confidence.MEDIUM: "dim", Confidence.LOW: "warning"}[level]
    painter.setPen(QPen(QColor(theme.hex(token)), 1.5))
    hollow = level is Confidence.LOW
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow else QColor(theme.hex(token)))
    painter.drawEllipse(area)


def part_of(node: Node) -> Part | None:
    """Give the part a row holds, None for a group."""
    # The rows hold parts of the catalogue, each of one of the kinds that `Part` joins.
    return cast(Part, node.payload) if isinstance(node.payload, BasePart) else None


def draw_glyph(painter: QPainter, area: QRect, theme: Theme, part: BasePart) -> None:
    """Draw the silhouette of a part's kind: a module, a board, a rack, a pipe."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.hex("line")))
    painter.drawRoundedRect(area, 4, 4)
    painter.setBrush(QColor(theme.hex("accent")))
    for x, y, width, height in _GLYPHS.get(getattr(part, "kind", ""), ((7, 7, 10, 10),)):
        painter.drawRect(area.left() + x, area.top() + y, width, height)


def _line(painter: QPainter, area: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), shown)


_GLYPHS: dict[str, tuple[tuple[int, int, int, int], ...]] = {
    "oam": ((7, 6, 10, 12),),
    "ubb": tuple((4 + 4 * column, y, 3, 6) for y in (5, 13) for column in range(4)),
    "chassis": ((4, 8, 16, 8),),
    "rack": ((7, 3, 10, 2), (7, 7, 10, 2), (7, 11, 10, 2), (7, 15, 10, 2), (7, 19, 10, 2)),
    "power_shelf": ((4, 10, 4, 4), (10, 10, 4, 4), (16, 10, 4, 4)),
    "bbu_shelf": ((5, 8, 12, 8), (18, 10, 2, 4)),
    "cdu": ((4, 8, 7, 8), (13, 8, 7, 8)),
    "quick_disconnect": ((4, 10, 7, 4), (13, 10, 7, 4)),
    "manifold": ((7, 3, 3, 18), (14, 3, 3, 18)),
    "hose_pipe": ((3, 10, 18, 4),),
    "cold_plate": ((5, 6, 14, 3), (5, 11, 14, 3), (5, 16, 14, 3)),
    "heatsink": ((5, 17, 14, 2), *((5 + 3 * fin, 6, 2, 10) for fin in range(5))),
    "pump": ((4, 10, 4, 4), (9, 6, 8, 12), (18, 7, 3, 4)),
    "coolant": ((9, 5, 6, 14),),
    "switch": tuple((4 + 4 * column, 10, 3, 4) for column in range(4)),
    "host_node": ((4, 6, 16, 5), (4, 13, 16, 5)),
}
