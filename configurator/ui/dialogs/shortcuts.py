"""The help on shortcuts, made from the actions themselves so that it cannot be wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from configurator.core.text import say
from configurator.ui.widgets.labels import caption, heading, section, toned
from configurator.ui.words import tr, without_mnemonic

MOUSE = (
    (say("Drag from the catalogue"), say("places a part where the drawing lights up")),
    (say("Drag in the drawing"), say("moves what is there; a refused place says why")),
    (say("Drag onto an object"), say("swaps the two where both fit")),
    (say("Drag with Ctrl"), say("copies instead")),
    (say("Click with Ctrl or Shift"), say("selects one more, or all up to it")),
    (say("Drag on the ground, or with Shift"), say("selects what the band touches")),
    (say("Arrows with Shift"), say("select one more")),
    (say("Wheel"), say("zooms at the mouse")),
    (say("Arrows, Enter, Escape"), say("in the drawing: go to the neighbour, in, out")),
    (say("Double click in the catalogue"), say("places the part at the selection")),
)


class ShortcutsDialog(QDialog):
    """Every shortcut by menu, and what the mouse does."""

    def __init__(
        self, parent: QWidget | None, menus: Iterable[tuple[str, Sequence[QAction]]]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard and mouse"))
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        for title, actions in menus:
            self._add(
                title, [(_keys(action), action.text().replace("&", "")) for action in actions]
            )
        self._add(tr("Mouse"), MOUSE)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(tr("Shortcuts"))
        area.setWidget(body)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(heading(tr("Keyboard and mouse")))
        layout.addWidget(caption(tr("Everything the mouse does, the keyboard does too.")))
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        self.resize(520, 560)

    def _add(self, title: str, rows: Sequence[tuple[str, str]]) -> None:
        rows = [row for row in rows if row[0]]
        if not rows:
            return
        self._grid.addWidget(section(without_mnemonic(title)), self._grid.rowCount(), 0, 1, 2)
        for keys, text in rows:
            row = self._grid.rowCount()
            self._grid.addWidget(toned(tr(keys), "text"), row, 0)
            self._grid.addWidget(toned(tr(text), "dim"), row, 1)


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
