"""Numeric ranges: pick a figure, its least and its greatest value; each is a column as well."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from configurator.catalogue.query import FigureRange
from configurator.core.text import say
from configurator.core.units import UnitSystem
from configurator.ui.browser.limit_field import LimitField
from configurator.ui.browser.words import titled, unit_shown
from configurator.ui.look.terms import figure_label
from configurator.ui.widgets.combo import Combo
from configurator.ui.widgets.labels import caption, mark_wrong, set_tone, toned
from configurator.ui.words import tr

MOST_RANGES = 5
CROSSED = say("Least is above greatest: no part can match")
Reaches = Mapping[str, tuple[float, float] | None]


class RangeRow(QWidget):
    """One range; the fields are made anew for another figure or unit."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, wanted: FigureRange, reaches: Reaches, units: UnitSystem) -> None:
        super().__init__()
        self._reaches = reaches
        self._units = units
        self.wanted = wanted
        self.figure = Combo(tr("Figure to limit"))
        for key in sorted(reaches, key=figure_label):
            self.figure.addItem(titled(key, units), key)
        self.figure.setCurrentIndex(self.figure.findData(wanted.figure))
        self.figure.setToolTip(self.figure.currentText())
        self.remove = QPushButton("×", self)
        self.remove.setProperty("link", True)
        self.remove.setFixedWidth(24)
        self.hint = caption(tr(CROSSED))
        set_tone(self.hint, "warning")
        self._layout = QHBoxLayout()
        self._layout.setSpacing(6)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addLayout(self._layout)
        rows.addWidget(self.hint)
        self._layout.addWidget(self.figure, 3)
        self._add_fields()
        self._layout.addWidget(self.remove)
        self.figure.currentIndexChanged.connect(self._choose)
        self.remove.clicked.connect(lambda: self.removed.emit(self))

    def _add_fields(self) -> None:
        key = self.wanted.figure
        name, unit, reach = figure_label(key), unit_shown(key, self._units), self._reaches[key]
        self.low = LimitField(tr("Least {name}", name=name), unit, reach, is_low=True)
        self.high = LimitField(tr("Greatest {name}", name=name), unit, reach, is_low=False)
        self.low.show_value(self.wanted.low)
        self.high.show_value(self.wanted.high)
        self._to = toned(tr("to"), "dim")
        for place, widget in enumerate((self.low, self._to, self.high), 1):
            self._layout.insertWidget(place, widget, 0 if widget is self._to else 2)
        self.low.committed.connect(lambda _value: self._take())
        self.high.committed.connect(lambda _value: self._take())
        self.remove.setAccessibleName(tr("Remove the range of {name}", name=name))
        self.remove.setToolTip(tr("Remove this range"))
        self.setTabOrder(self.figure, self.low)
        self.setTabOrder(self.low, self.high)
        self.setTabOrder(self.high, self.remove)
        self._show_crossed()

    def _choose(self) -> None:
        self.wanted = FigureRange(self.figure.currentData())
        self.figure.setToolTip(self.figure.currentText())
        for widget in (self.low, self._to, self.high):
            self._layout.removeWidget(widget)
            widget.deleteLater()
        self._add_fields()
        self.changed.emit()

    def _take(self) -> None:
        key = self.wanted.figure
        self.wanted = FigureRange(key, self.low.working_value, self.high.working_value)
        self._show_crossed()
        self.changed.emit()

    def _show_crossed(self) -> None:
        """Say why the list is empty where the ends of the range stand the wrong way round."""
        low, high = self.wanted.low, self.wanted.high
        crossed = low is not None and high is not None and low > high
        self.hint.setVisible(crossed)
        for field in (self.low, self.high):
            mark_wrong(field, crossed)
            field.setAccessibleDescription(self.hint.text() if crossed else "")


class RangeList(QWidget):
    """The ranges in force; offers each figure once as long as there are others."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reaches: Reaches = {}
        self._units = UnitSystem.METRIC
        self.rows: list[RangeRow] = []
        self.add = QPushButton(tr("Add a range"))
        self.add.setProperty("link", True)
        self.add.setToolTip(tr("Limit one more figure; it becomes a column of the list"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self.add.clicked.connect(lambda: self._add_next())

    @property
    def ranges(self) -> tuple[FigureRange, ...]:
        """The ranges as they stand, open ones included."""
        return tuple(row.wanted for row in self.rows)

    def offer(self, reaches: Reaches, units: UnitSystem, ranges: Sequence[FigureRange]) -> None:
        """Offer figures with the values they reach, and show ranges of them; tells nobody."""
        self._reaches, self._units = reaches, units
        for row in self.rows:
            self._drop(row)
        self.rows = []
        for wanted in ranges:
            self._append(wanted)
        self._show_possible()

    def _append(self, wanted: FigureRange) -> RangeRow:
        row = RangeRow(wanted, self._reaches, self._units)
        row.changed.connect(self.changed)
        row.removed.connect(self._remove)
        self.rows.append(row)
        self._layout.addWidget(row)
        return row

    def _add_next(self) -> None:
        taken = {row.wanted.figure for row in self.rows}
        free = next((key for key in self._reaches if key not in taken), None)
        if free is not None:
            row = self._append(FigureRange(free))
            row.figure.setFocus()
            self._show_possible()
            self.changed.emit()

    def _remove(self, row: RangeRow) -> None:
        self.rows.remove(row)
        self._drop(row)
        self._show_possible()
        (self.rows[-1].figure if self.rows else self.add).setFocus()
        self.changed.emit()

    def _drop(self, row: RangeRow) -> None:
        with QSignalBlocker(row):
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _show_possible(self) -> None:
        self.add.setEnabled(len(self.rows) < min(MOST_RANGES, len(self._reaches)))
