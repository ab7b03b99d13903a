"""Courses of a run over time; importing this module loads pyqtgraph."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg

from configurator.cooling.transient import FloatArray, ModuleCourse
from configurator.core.units import QuantityKind, UnitSystem, display_unit
from configurator.scene.theme import Theme
from configurator.ui.panels.plot_views import Plot
from configurator.ui.style import caption_font

HOTTEST = 8
ROOM = 0.08


class TimeAxis(pg.AxisItem):
    """Seconds, with the unit at each number: a label below would take height from the plot."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [f"{text} s" for text in super().tickStrings(values, scale, spacing)]


class TimePlot(Plot):
    """A plot over time."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setMinimumSize(96, 80)
        self.getPlotItem().setAxisItems({"bottom": TimeAxis("bottom")})


class CasePlot(TimePlot):
    """Case temperature over time of the modules that are first to reach their limit."""

    def __init__(self) -> None:
        super().__init__("Case temperature of the hottest modules over time")
        self._lines = [self.plot([], [], connect="finite") for _ in range(HOTTEST)]
        self._limit = pg.InfiniteLine(angle=0)
        self.addItem(self._limit)
        self._words = pg.TextItem("limit", anchor=(0, 1))
        self._words.setFont(caption_font(self.font()))
        self.addItem(self._words)

    def show_modules(
        self, times_s: FloatArray, modules: Sequence[ModuleCourse], theme: Theme, units: UnitSystem
    ) -> None:
        """Draw the first modules, the very first one strongest, and its limit."""
        self.dress(theme)
        unit = display_unit(QuantityKind.TEMPERATURE, units)
        self.label("left", unit.symbol)
        known = [module for module in modules if module.case_c is not None][:HOTTEST]
        courses = [module.case_c for module in known if module.case_c is not None]
        shown = [course * unit.factor + unit.offset for course in courses]
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(known))
            if at < len(known):
                line.setData(times_s, shown[at])
                line.setPen(self.pen("return", 2.0) if at == 0 else self.pen("between", 1.0))
                line.setZValue(HOTTEST - at)
        if not known:
            return
        limit = unit.from_working(known[0].case_limit_c)
        self._limit.setValue(limit)
        self._limit.setPen(self.pen("error", 1.5, dashed=True))
        self._words.setText("limit", theme.hex("error"))
        self._words.setPos(0.0, limit)
        low = min(float(np.nanmin(course)) for course in shown)
        high = max(limit, *(float(np.nanmax(course)) for course in shown))
        self.setXRange(0.0, float(times_s[-1]), padding=0.0)
        self.setYRange(low, high + ROOM * (high - low), padding=ROOM)


class FlowPlot(TimePlot):
    """Flow of all CDUs together over time."""

    def __init__(self) -> None:
        super().__init__("Flow of the loop over time")
        self._line = self.plot([], [])

    def show_flow(
        self, times_s: FloatArray, flow_l_per_min: FloatArray, theme: Theme, units: UnitSystem
    ) -> None:
        """Draw the flow from zero up."""
        self.dress(theme)
        unit = display_unit(QuantityKind.FLOW, units)
        self.label("left", unit.symbol)
        flow = flow_l_per_min * unit.factor
        self._line.setData(times_s, flow)
        self._line.setPen(self.pen("supply"))
        self.setXRange(0.0, float(times_s[-1]), padding=0.0)
        self.setYRange(0.0, (float(flow.max()) or 1.0) * (1 + ROOM), padding=0.0)
