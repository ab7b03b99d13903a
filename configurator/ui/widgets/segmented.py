"""A row of words of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from configurator.ui.words import tr


class Segmented(QFrame):
    """An exclusive switch; ``chosen`` carries the key of the segment."""

    chosen = Signal(str)

    def __init__(
        self, name: str, segments: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("segmented")
        self.setAccessibleName(name)
        self._keys = [key for key, _ in segments]
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for number, (_, words) in enumerate(segments):
            text = tr(words)
            button = QPushButton(text)
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {text}")
            self._group.addButton(button, number)
            layout.addWidget(button)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._keys[number]))

    def choose(self, key: str) -> None:
        """Show a segment as chosen without telling anyone."""
        self._group.button(self._keys.index(key)).setChecked(True)

    @property
    def current(self) -> str:
        """Key of the chosen segment."""
        return self._keys[self._group.checkedId()]
