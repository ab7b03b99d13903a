"""The way from the site to what is shown, over the drawing; each step leads there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from configurator.ui.canvas.navigation import Step
from configurator.ui.widgets.labels import toned
from configurator.ui.words import tr


class Breadcrumb(QWidget):
    """A row of steps, the one that is shown in bold; ``chosen`` carries the place of a step.

    Tab reaches it, left and right go along it, space or return go there.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Where the drawing is"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 2, 8, 2)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self._steps: tuple[Step, ...] = ()
        self.buttons: list[QToolButton] = []
        self._marks: list[QWidget] = []

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show another way; the same one costs nothing."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        while len(self.buttons) < len(steps):
            self._add()
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(steps))
            self._marks[number].setVisible(0 < number < len(steps))
        for button, step in zip(self.buttons, steps, strict=False):
            self._dress(button, step)

    def _add(self) -> None:
        mark = toned("›", "dim")
        mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button, number = QToolButton(), len(self.buttons)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _on=False: self.chosen.emit(self._steps[number].place))
        self.buttons.append(button)
        self._marks.append(mark)
        at = self._row.count() - 1
        self._row.insertWidget(at, mark)
        self._row.insertWidget(at + 1, button)

    def _dress(self, button: QToolButton, step: Step) -> None:
        text = tr(step.text)
        button.setText(text)
        button.setAccessibleName(tr("Go to {name}", name=text))
        font = button.font()
        font.setBold(step.current)
        button.setFont(font)
