"""Courses of a run over time; importing this module loads pyqtgraph."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from configurator.cooling.courses import FloatArray, ModuleCourse, TransientResult
from configurator.core.units import DisplayUnit, QuantityKind, UnitSystem, display_unit
from configurator.scene.theme import Theme
from configurator.ui.look.style import caption_font
from configurator.ui.panels.plot_views import Plot
from configurator.ui.words import tr

HOTTEST = 8
ROOM = 0.08
ABOVE_K = 15.0
"""How far above the highest limit the plot goes: what a course does there matters no more."""
STEP, STRIDE = 1, 12


class TimeAxis(pg.AxisItem):
    """Seconds, with the unit at each number: a label below would take height from the plot."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [f"{text} s" for text in super().tickStrings(values, scale, spacing)]


class TimePlot(Plot):
    """A plot over time with a cursor that follows the mouse and the arrow keys."""

    cursor_moved = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setMinimumSize(96, 80)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.getPlotItem().setAxisItems({"bottom": TimeAxis("bottom")})
        self.times_s: FloatArray = np.zeros(0)
        self._at: int | None = None
        self._cursor = pg.InfiniteLine(angle=90)
        self._cursor.setVisible(False)
        self.addItem(self._cursor, ignoreBounds=True)
        self.scene().sigMouseMoved.connect(self._follow)

    def show_cursor(self, at: int | None) -> None:
        """Draw the cursor at one of the times, or not at all."""
        self._at = at
        self._cursor.setVisible(at is not None)
        if at is not None:
            self._cursor.setPen(self.pen("faint", 1.0))
            self._cursor.setValue(float(self.times_s[at]))

    def take_times(self, times_s: FloatArray, until_s: float) -> None:
        """Take the times of another run, as far as they are shown."""
        self.times_s = times_s[times_s <= until_s]
        self.setXRange(0.0, until_s, padding=0.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor by the arrow keys, far with Ctrl; Escape takes it away."""
        last = len(self.times_s) - 1
        far = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        step = STRIDE if far else STEP
        start = -step if self._at is None else self._at
        places = {
            Qt.Key.Key_Left: (start if self._at is not None else last + step) - step,
            Qt.Key.Key_Right: start + step,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() == Qt.Key.Key_Escape and self._at is not None:
            self.cursor_moved.emit(None)
        elif event.key() in places and last >= 0:
            self.cursor_moved.emit(min(max(places[Qt.Key(event.key())], 0), last))
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the cursor away with the mouse."""
        self.cursor_moved.emit(None)
        super().leaveEvent(event)

    def _follow(self, position: QPointF) -> None:
        box = self.getPlotItem().vb
        if not len(self.times_s) or not box.sceneBoundingRect().contains(position):
            self.cursor_moved.emit(None)
            return
        time_s = box.mapSceneToView(position).x()
        self.cursor_moved.emit(int(np.abs(self.times_s - time_s).argmin()))


class TemperaturePlot(TimePlot):
    """Case of a chosen module among the first to reach their limit, supply, return and limits."""

    def __init__(self) -> None:
        super().__init__(tr("Case, supply and return temperature over time"))
        self._others = [self.plot([], [], connect="finite") for _ in range(HOTTEST)]
        self._supply, self._return, self._case = (
            self.plot([], [], connect="finite") for _ in range(3)
        )
        self._limits: list[tuple[pg.InfiniteLine, pg.TextItem]] = []
        self._moment = pg.InfiniteLine(angle=90)
        self._point = pg.ScatterPlotItem(size=8)
        self._moment_words = pg.TextItem()
        self._moment_words.setFont(caption_font(self.font(), bold=True))
        for item in (self._moment, self._point, self._moment_words):
            self.addItem(item, ignoreBounds=True)

    def show_run(
        self, run: TransientResult, chosen: ModuleCourse | None, theme: Theme, units: UnitSystem
    ) -> None:
        """Draw a run with one module strong."""
        self.dress(theme)
        unit = display_unit(QuantityKind.TEMPERATURE, units)
        self.label("left", unit.symbol)
        known = [module for module in run.modules[:HOTTEST] if module.known]

        def draw(line: pg.PlotDataItem, course: FloatArray | None, token: str, px: float) -> None:
            line.setVisible(course is not None)
            if course is not None:
                line.setData(run.times_s, course * unit.factor + unit.offset)
                line.setPen(self.pen(token, px))

        for at, line in enumerate(self._others):
            draw(line, known[at].case_c if at < len(known) else None, "line", 1.0)
        draw(self._supply, run.supply_c, "supply", 2.0)
        draw(self._return, run.return_c, "return", 2.0)
        draw(self._case, chosen.case_c if chosen is not None else None, "text", 2.5)
        shown = [*known, chosen] if chosen is not None and chosen.known else known
        limits = list(dict.fromkeys(module.case_limit_c for module in shown))
        low, high = _span(run, shown, limits)
        end_s = shown_until(run, shown, high)
        self.take_times(run.times_s, end_s)
        self._show_limits([unit.from_working(limit) for limit in limits])
        self._show_moment(chosen, run, unit)
        self._moment_words.setY(unit.from_working(high))
        self.setYRange(unit.from_working(low), unit.from_working(high), padding=0.0)

    def _show_limits(self, limits: Sequence[float]) -> None:
        while len(self._limits) < len(limits):
            line, words = pg.InfiniteLine(angle=0), pg.TextItem(anchor=(0, 0))
            words.setFont(caption_font(self.font()))
            self._limits.append((line, words))
            for item in (line, words):
                self.addItem(item, ignoreBounds=True)
        for at, (line, words) in enumerate(self._limits):
            for item in (line, words):
                item.setVisible(at < len(limits))
            if at < len(limits) and self.theme is not None:
                line.setPen(self.pen("error", 1.5, dashed=True))
                line.setValue(limits[at])
                words.setText(tr("limit {limit:.0f}", limit=limits[at]), self.theme.hex("error"))
                words.setPos(0.0, limits[at])

    def _show_moment(
        self, chosen: ModuleCourse | None, run: TransientResult, unit: DisplayUnit
    ) -> None:
        """Mark where the chosen module meets its limit; left of it above the limit is room."""
        time_s = chosen.time_to_limit_s if chosen is not None else None
        for item in (self._moment, self._point, self._moment_words):
            item.setVisible(time_s is not None)
        if chosen is None or time_s is None or self.theme is None:
            return
        self._moment.setPen(self.pen("error", 1.0))
        self._moment.setValue(time_s)
        limit = unit.from_working(chosen.case_limit_c)
        self._point.setData([time_s], [limit], brush=self.theme.hex("error"), pen=None)
        mark = "≈ " if run.marks else ""
        self._moment_words.setText(f"{mark}{time_s:.1f} s", self.theme.hex("error"))
        early = time_s < self.times_s[-1] / 4
        self._moment_words.setAnchor((0, 0) if early else (1, 0))
        self._moment_words.setX(time_s)


class FlowPlot(TimePlot):
    """Flow of all CDUs together over time."""

    def __init__(self) -> None:
        super().__init__(tr("Flow of the loop over time"))
        self._line = self.plot([], [])

    def show_run(
        self, run: TransientResult, until_s: float, theme: Theme, units: UnitSystem
    ) -> None:
        """Draw the flow from zero up over the time that the temperatures show."""
        self.dress(theme)
        unit = display_unit(QuantityKind.FLOW, units)
        self.label("left", unit.symbol)
        self.take_times(run.times_s, until_s)
        flow = run.flow_l_per_min * unit.factor
        self._line.setData(run.times_s, flow)
        self._line.setPen(self.pen("accent"))
        self.setYRange(0.0, (float(flow.max()) or 1.0) * (1 + ROOM), padding=0.0)


def _span(
    run: TransientResult, shown: Sequence[ModuleCourse], limits: Sequence[float]
) -> tuple[float, float]:
    """Lowest and highest temperature to show in °C: all, but not far above the limits."""
    courses = [run.supply_c, run.return_c, *(m.case_c for m in shown if m.case_c is not None)]
    values = np.concatenate([course[np.isfinite(course)] for course in courses])
    low = min([*limits, float(values.min(initial=np.inf))], default=0.0)
    hottest = float(values.max(initial=-np.inf))
    top = max([min(hottest, max(limits, default=hottest) + ABOVE_K), *limits])
    room = ROOM * (top - low) or 1.0
    return low - room, top + 2 * room


def shown_until(run: TransientResult, shown: Sequence[ModuleCourse], high_c: float) -> float:
    """Give the time from which on every case is above the plot, the end where that is later."""
    end_s = float(run.times_s[-1])
    below = [np.flatnonzero(m.case_c <= high_c) for m in shown if m.case_c is not None]
    last = max((int(at[-1]) for at in below if len(at)), default=len(run.times_s) - 1)
    return min(end_s, float(run.times_s[last]) * (1 + ROOM)) or end_s
