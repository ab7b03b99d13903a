"""Pressure along the worst path, from CDU to CDU; importing this module loads pyqtgraph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from configurator.cooling.result import PressureStation
from configurator.core.units import DisplayUnit, QuantityKind, UnitSystem, display_unit
from configurator.scene.theme import Theme
from configurator.ui.look.figures import quantity
from configurator.ui.panels.plot_views import ELEMENT, Plot
from configurator.ui.words import tr

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ProfilePlot(Plot):
    """Gauge pressure at every station; ``chosen`` carries the object a click or arrow key picks."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Pressure along the worst path"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._line = self.plot([], [])
        self._points = pg.ScatterPlotItem(size=6)
        self._here = pg.ScatterPlotItem(size=11)
        for item in (self._points, self._here):
            self.addItem(item)
        self.stations: Sequence[PressureStation] = ()
        self.names: Mapping[str, str] = {}
        self._unit: DisplayUnit = display_unit(QuantityKind.PRESSURE, UnitSystem.METRIC)
        self._units = UnitSystem.METRIC
        self._at = -1

    def show_path(
        self,
        stations: Sequence[PressureStation],
        names: Mapping[str, str],
        theme: Theme,
        units: UnitSystem,
    ) -> None:
        """Draw the stations by their places; ``names`` are the addresses of objects."""
        self.dress(theme)
        self.stations, self.names, self._units = stations, names, units
        self._unit = display_unit(QuantityKind.PRESSURE, units)
        heights = [self._unit.from_working(each.after_kpa_gauge) for each in stations]
        if stations:
            heights.insert(0, self._unit.from_working(stations[0].before_kpa_gauge))
        places = [number - 0.5 for number in range(len(heights))]
        self._line.setData(places, heights)
        self._line.setPen(self.pen("accent"))
        self._points.setData(places, heights, brush=theme.hex("accent"), pen=None)
        self._name_places()
        low, high = min(heights, default=0.0), max(heights, default=1.0)
        self.setXRange(-0.6, max(len(stations), 1) - 0.4, padding=0.0)
        room = 0.08 * (high - low or 1.0)
        self.setYRange(low - room, high + room, padding=0.0)
        self._at = min(self._at, len(stations) - 1)
        self._mark()

    def follow(self, object_id: str | None) -> None:
        """Mark where the path passes what is selected; a station chosen here stays."""
        if 0 <= self._at < len(self.stations) and self.stations[self._at].where == object_id:
            return
        found = (n for n, each in enumerate(self.stations) if each.where == object_id)
        self._at = next(found, -1)
        self._mark()

    def describe(self, number: int) -> str:
        """One station in words: element, owner, pressure before and after, drop."""
        station = self.stations[number]
        ends = station.before_kpa_gauge, station.after_kpa_gauge
        before, after = (quantity(end, QuantityKind.PRESSURE, self._units) for end in ends)
        return tr(
            "{element} of {where}: {before} → {after}, drop {drop}",
            element=tr(ELEMENT.get(station.kind, station.kind)),
            where=self.names.get(station.where, station.where),
            before=before,
            after=after,
            drop=quantity(ends[0] - ends[1], QuantityKind.PRESSURE, self._units),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the path with the arrow keys."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif self.stations:
            self._choose(min(max(self._at + step, 0), len(self.stations) - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the station below the mouse."""
        number = self._below(event.position())
        if number is not None:
            self._choose(number)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is below the mouse."""
        number = self._below(event.position())
        words = "" if number is None else self.describe(number)
        QToolTip.showText(event.globalPosition().toPoint(), words, self)
        event.accept()

    def _below(self, point: QPointF) -> int | None:
        at = self.getPlotItem().vb.mapSceneToView(self.mapToScene(point.toPoint())).x()
        number = round(at)
        return number if 0 <= number < len(self.stations) else None

    def _choose(self, number: int) -> None:
        self._at = number
        self._mark()
        self.chosen.emit(self.stations[number].where)

    def _mark(self) -> None:
        """Show the chosen station, to the ear as well."""
        known = 0 <= self._at < len(self.stations)
        self._here.setVisible(known)
        self.setAccessibleDescription(self.describe(self._at) if known else "")
        if known and self.theme is not None:
            after = self._unit.from_working(self.stations[self._at].after_kpa_gauge)
            brush, pen = self.theme.hex("text"), pg.mkPen(self.theme.hex("panel"))
            self._here.setData([self._at + 0.5], [after], brush=brush, pen=pen)

    def _name_places(self) -> None:
        """Write below each run of stations the object they belong to, in short."""
        ticks: list[tuple[float, str]] = []
        numbered = enumerate(self.stations)
        for where, run in groupby(numbered, key=lambda pair: pair[1].where):
            at = [number for number, _ in run]
            short = self.names.get(where, where).rsplit("/", 1)[-1]
            ticks.append(((at[0] + at[-1]) / 2, short))
        self.getPlotItem().getAxis("bottom").setTicks([ticks])
