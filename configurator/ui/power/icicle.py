"""The power tree from the meter to the silicon: each column a step, each height a power."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from configurator.export.power_words import level_name
from configurator.power.tree import PowerNode, Role
from configurator.scene.theme import LIGHT, Theme, readable_on
from configurator.ui.look.style import blend, caption_font
from configurator.ui.power.icicle_layout import Tile, levels, tiles
from configurator.ui.words import tr

NAME_FROM_PX, GAP_PX, PAD_PX = 13, 1.0, 5.0
SMALLEST_PX = 0.6
ONE_LINE = "{name}  {power}"
SPOKEN = "{name}: {power}"
Words = Callable[[PowerNode], tuple[str, ...]]
"""Gives the lines of a node: its name, its power, and by which ways that arrives."""


def role_colour(role: Role, theme: Theme) -> str:
    """Give the colour of what power does; what is useful stays grey, what is not stands out."""
    shades = {
        "chain": blend(theme.hex("panel"), theme.hex("faint"), 0.25),
        "computing": blend(theme.hex("panel"), theme.hex("faint"), 0.75),
        "cooling": theme.hex("supply"),
        "loss": theme.hex("return"),
    }
    return shades[role]


class Icicle(QWidget):
    """Tiles of a tree; one is current, by the mouse over it or by the arrow keys."""

    chosen = Signal(object)
    pointed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Power tree"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFont(caption_font(self.font()))
        self._path: tuple[PowerNode, ...] = ()
        self._selected: frozenset[str] = frozenset()
        self._words: Words = lambda _node: ("", "")
        self._theme = LIGHT
        self.tiles: tuple[Tile, ...] = ()
        self.levels: tuple[tuple[Tile, str], ...] = ()
        self.current: PowerNode | None = None

    def show_tree(
        self, path: Sequence[PowerNode], selected: str | None, words: Words, theme: Theme
    ) -> None:
        """Show the nodes of a path and all below its last; ``words`` name a node and its power."""
        self._path, self._words, self._theme = tuple(path), words, theme
        self._selected = frozenset((selected,)) if selected else frozenset()
        self._lay_out()
        self._point_at(self._same(self.current))

    def sizeHint(self) -> QSize:
        return QSize(640, 160)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 80)

    # --- events ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        tile = self.tile_at(event.position())
        if tile is not None:
            self._point_at(tile.node)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        tile = self.tile_at(event.position())
        if tile is not None and event.button() is Qt.MouseButton.LeftButton:
            self._point_at(tile.node)
            self.chosen.emit(tile.node)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current is None and self._path:
            self._point_at(self._path[-1])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the tree by the arrow keys, select with Return or Space."""
        moves: dict[Qt.Key, Callable[[], PowerNode | None]] = {
            Qt.Key.Key_Left: self._parent,
            Qt.Key.Key_Right: self._child,
            Qt.Key.Key_Up: lambda: self._beside(-1),
            Qt.Key.Key_Down: lambda: self._beside(1),
        }
        if event.key() in moves:
            self._point_at(moves[Qt.Key(event.key())]() or self.current)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.current is not None:
                self.chosen.emit(self.current)
        else:
            super().keyPressEvent(event)

    # --- words and places ---

    def spoken(self, node: PowerNode) -> str:
        """Give name and power of a node on one line."""
        name, *rest = self._words(node)
        return tr(SPOKEN, name=name, power=" · ".join(rest))

    def tile_at(self, place: QPointF) -> Tile | None:
        """Give the tile under a place."""
        for tile in self.tiles:
            if _rect(tile).contains(place):
                return tile
        return None

    def _lay_out(self) -> None:
        head = self._head_px()
        found = tiles(self._path, self.width(), self.height() - head, head) if self._path else ()
        self.tiles = tuple(tile for tile in found if tile.height >= SMALLEST_PX)
        self.levels = tuple((tile, level_name(kind)) for tile, kind in levels(self.tiles))
        self.update()

    def _head_px(self) -> int:
        return self.fontMetrics().height() + 2

    def _same(self, node: PowerNode | None) -> PowerNode | None:
        """Find the node again after an edit made another tree."""
        if node is None:
            return None
        key = (node.kind, node.object_id)
        found = (t.node for t in self.tiles if (t.node.kind, t.node.object_id) == key)
        return next(found, None)

    def _point_at(self, node: PowerNode | None) -> None:
        if node is self.current:
            return
        self.current = node
        words = self.spoken(node) if node is not None else ""
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.pointed.emit(node)
        self.update()

    def _tile(self, node: PowerNode | None) -> Tile | None:
        return next((tile for tile in self.tiles if tile.node is node), None)

    def _parent(self) -> PowerNode | None:
        tile = self._tile(self.current)
        return tile.parent if tile else None

    def _child(self) -> PowerNode | None:
        below = [tile.node for tile in self.tiles if tile.parent is self.current]
        return below[0] if below else None

    def _beside(self, step: int) -> PowerNode | None:
        """Give the next tile of the same column."""
        tile = self._tile(self.current)
        if tile is None:
            return None
        column = [each for each in self.tiles if each.x == tile.x]
        at = column.index(tile) + step
        return column[at].node if 0 <= at < len(column) else None

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.hex("dim")))
        for tile, name in self.levels:
            self._head(painter, tile, tr(name))
        for tile in self.tiles:
            self._paint(painter, tile)
        current = self._tile(self.current)
        if current is not None:
            token = "accent" if self.hasFocus() else "text"
            painter.setPen(QPen(QColor(self._theme.hex(token)), 2.0 if self.hasFocus() else 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(_rect(current).adjusted(1, 1, -2, -1))

    def _head(self, painter: QPainter, tile: Tile, name: str) -> None:
        """Write what stands in a column above it."""
        room = QRectF(tile.x + PAD_PX, 0.0, tile.width - 2 * PAD_PX, self._head_px())
        fitted = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), fitted)

    def _paint(self, painter: QPainter, tile: Tile) -> None:
        box = _rect(tile)
        gap = GAP_PX if tile.height >= 4 * GAP_PX else 0.0
        box = box.adjusted(0, 0, -GAP_PX, -gap)
        colour = role_colour(tile.node.role, self._theme)
        if tile.node.watts is None:
            colour = self._theme.hex("raised")
        painter.fillRect(box, QColor(colour))
        if tile.node.watts is None:
            hatch = QBrush(QColor(self._theme.hex("warning")), Qt.BrushStyle.BDiagPattern)
            painter.fillRect(QRectF(box.left(), box.top(), 6.0, box.height()), hatch)
        if tile.node.object_id in self._selected:
            strip = QRectF(box.left(), box.top(), 3.0, box.height())
            painter.fillRect(strip, QColor(self._theme.hex("accent")))
        if tile.height >= NAME_FROM_PX:
            painter.setPen(QColor(readable_on(colour)))
            self._write(painter, tile, box)

    def _write(self, painter: QPainter, tile: Tile, box: QRectF) -> None:
        """Write as many lines as there is room for; where it is one, name and power share it."""
        texts = self._words(tile.node)
        lead = PAD_PX + (4.0 if tile.node.watts is None else 0.0)
        inner = box.adjusted(lead, 0, -PAD_PX, 0)
        metrics = self.fontMetrics()
        line = metrics.height()
        lines = texts[: int(box.height() // line)]
        if len(lines) < 2:
            lines = (tr(ONE_LINE, name=texts[0], power=texts[1]),)
        top = box.center().y() - len(lines) * line / 2
        for at, text in enumerate(lines):
            room = QRectF(inner.left(), top + at * line, inner.width(), line)
            fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(inner.width()))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), fitted)


def _rect(tile: Tile) -> QRectF:
    return QRectF(tile.x, tile.y, tile.width, tile.height)
