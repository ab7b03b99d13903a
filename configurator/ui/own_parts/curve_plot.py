"""Plots of a curve as it is being typed: every column over the first."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from configurator.catalogue.form import FormField
from configurator.catalogue.typed import read_typed
from configurator.ui.preferences import Preferences
from configurator.ui.words import tr

if TYPE_CHECKING:
    from configurator.ui.panels.plot_views import Plot

PLOT_PX = 140
Rows = Sequence[Sequence[str]]


class CurvePlots(QWidget):
    """One plot a column; a row counts for a plot once both of its cells are numbers.

    The plotting library is loaded when they are first shown.
    """

    def __init__(self, field: FormField, preferences: Preferences) -> None:
        super().__init__()
        self._field = field
        self._preferences = preferences
        self._rows: Rows = ()
        self.plots: list[Plot] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        preferences.theme_changed.connect(self._draw)

    def show_rows(self, rows: Rows) -> None:
        """Draw what can be read of the rows so far."""
        self._rows = rows
        self._draw()

    def points(self, column: int) -> list[tuple[float, float]]:
        """Give the points of a column as they are drawn, by the first column."""
        read = [(self._number(0, row[0]), self._number(column, row[column])) for row in self._rows]
        return sorted((x, y) for x, y in read if x is not None and y is not None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.plots:
            views = importlib.import_module("configurator.ui.panels.plot_views")
            for column in self._field.columns[1:]:
                plot = views.Plot(
                    tr(
                        "{column} over {first}",
                        column=column.label,
                        first=self._field.columns[0].label,
                    )
                )
                for side in ("left", "bottom"):
                    plot.getPlotItem().getAxis(side).enableAutoSIPrefix(False)
                self.plots.append(plot)
                self._layout.addWidget(plot, 1)
            self._draw()

    def _draw(self) -> None:
        theme, first = self._preferences.theme, self._field.columns[0]
        for number, plot in enumerate(self.plots, 1):
            column = self._field.columns[number]
            plot.dress(theme)
            if number == len(self.plots):
                plot.label("bottom", _axis(first))
            plot.label("left", _axis(column) if column.unit == "" else column.unit)
            plot.setToolTip(tr("{column} over {first}", column=_axis(column), first=_axis(first)))
            points = self.points(number)
            plot.getPlotItem().clear()
            plot.plot(
                [x for x, _ in points],
                [y for _, y in points],
                pen=plot.pen("accent"),
                symbol="o",
                symbolSize=5,
                symbolBrush=QColor(theme.hex("accent")),
                symbolPen=None,
            )

    def _number(self, column: int, text: str) -> float | None:
        value, _faults = read_typed(self._field.columns[column], text)
        usable = isinstance(value, (int, float)) and abs(value) < 1e12
        return float(value) if usable else None  # type: ignore[arg-type]  # a number by then


def _axis(column: FormField) -> str:
    return f"{tr(column.label)}, {tr(column.unit)}" if column.unit else tr(column.label)
