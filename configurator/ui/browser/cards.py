"""The heads of the compared columns: which part, and a way to keep it or take it out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from configurator.catalogue.parts import Part
from configurator.ui.panels.part_facts import facts
from configurator.ui.widgets.labels import ElidedLabel, caption, set_tone, wrapped
from configurator.ui.words import tr

HEIGHT_PX = 100
GAP_PX = 3


class PartCard(QFrame):
    """One part; a kept one can be taken out, the one chosen in the list can be kept."""

    pressed = Signal(object)

    def __init__(self, part: Part, *, kept: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.part = part
        self.title = wrapped(part.model)
        self.vendor = ElidedLabel(part.vendor)
        set_tone(self.vendor, "dim")
        self.button = QPushButton("×" if kept else tr("Keep"))
        self.button.setProperty("link", True)
        if kept:
            self.button.setFixedWidth(24)
        what = tr("Take out of the comparison") if kept else tr("Keep in the comparison")
        self.button.setToolTip(what)
        self.button.setAccessibleName(f"{what}: {part.title}")
        self.button.clicked.connect(lambda: self.pressed.emit(self.part))
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.vendor, 1)
        head.addWidget(self.button)
        self.facts = caption(facts(part))
        self.facts.setToolTip(self.facts.text())
        self.facts.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 2, 2, 4)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.title)
        layout.addWidget(self.facts, 1)
        font = self.title.font()
        font.setWeight(font.Weight.DemiBold)
        self.title.setFont(font)


class CardStrip(QWidget):
    """Cards above a table, each as wide as its column."""

    pressed = Signal(object)

    def __init__(self, view: QTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.cards: list[PartCard] = []
        self.setFixedHeight(HEIGHT_PX)
        self.legend = caption("", "dim")
        self.legend.setParent(self)
        self.legend.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)

    def show_parts(self, parts: Sequence[Part], kept: Sequence[Part]) -> None:
        """Make the cards anew."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        held = {part.id for part in kept}
        self.cards = [PartCard(part, kept=part.id in held, parent=self) for part in parts]
        for card in self.cards:
            card.pressed.connect(self.pressed)
            card.show()
        self.legend.setText(tr("{count} of 4 compared", count=len(kept)) if kept else "")
        self.place()

    def place(self) -> None:
        """Follow the columns."""
        edge = self._view.viewport().x()
        for column, card in enumerate(self.cards, 1):
            left = edge + self._view.columnViewportPosition(column)
            width = self._view.columnWidth(column)
            card.setGeometry(left + GAP_PX, 0, max(0, width - 2 * GAP_PX), HEIGHT_PX - 4)
        self.legend.setGeometry(8, 0, max(0, self._view.columnWidth(0) - 12), HEIGHT_PX - 8)
