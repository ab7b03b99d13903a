"""A plot of a report as a drawing, in millimetres of paper: axes, grid, lines or bars, limit."""

from __future__ import annotations

import math
from collections.abc import Sequence

from configurator.core.units import format_number
from configurator.export.document import Bar, Mark, Plot
from configurator.scene.metrics import text_width
from configurator.scene.primitives import Box, Drawing
from configurator.scene.sketch import Sketch

_TEXT_MM, _LEFT_MM, _BOTTOM_MM, _TOP_MM, _RIGHT_MM = 2.4, 9.0, 8.0, 4.5, 1.5
_TICKS = 4
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_SLOT_BAR, _WIDEST_BAR_MM, _TIGHT_SLOT_MM = 0.8, 9.0, 1.6
_BAR_FOOT = 0.15


def plot_drawing(plot: Plot, width_mm: float, height_mm: float) -> Drawing:
    """Draw a plot to size; one without data is an empty frame that says so."""
    sketch = Sketch()
    area = Box(
        _LEFT_MM,
        _TOP_MM,
        width_mm - _LEFT_MM - _RIGHT_MM,
        height_mm - _TOP_MM - _BOTTOM_MM,
    )
    extent = Box(0, 0, width_mm, height_mm)
    values = _y_values(plot)
    if not values:
        sketch.rectangle(area, None, "line", 0.25)
        middle = area.y_mm + area.height_mm / 2
        sketch.label(width_mm / 2, middle, "unknown", _TEXT_MM, "dim", "middle")
        return sketch.drawing(extent)
    low, high = min(values), max(values)
    if plot.bars and not plot.y_from_zero:
        low -= _BAR_FOOT * (high - low)  # the lowest bar must be seen too
    painter = _Painter(sketch, plot, area, ticks(low, high, plot.y_from_zero))
    painter.paint()
    return sketch.drawing(extent)


def ticks(low: float, high: float, from_zero: bool = False) -> tuple[float, ...]:
    """Even, round values that enclose a range."""
    if from_zero:
        low = min(low, 0.0)
    span = max(high - low, abs(high) * 0.02, 1e-6)
    rough = span / _TICKS
    scale = 10.0 ** math.floor(math.log10(rough))
    step = next(step * scale for step in _STEPS if step * scale >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return tuple(number * step for number in range(first, max(last, first + 1) + 1))


def _y_values(plot: Plot) -> list[float]:
    values = [y for series in plot.series for _, y in series.points]
    values += [bar.value for bar in plot.bars]
    values += [plot.point[1]] if plot.point else []
    return values + ([limit.value for limit in plot.limits] if values else [])


class _Painter:
    def __init__(self, sketch: Sketch, plot: Plot, area: Box, y_ticks: tuple[float, ...]) -> None:
        self.sketch, self.plot, self.area, self.y_ticks = sketch, plot, area, y_ticks
        xs = [x for series in plot.series for x, _ in series.points]
        self.x_range = (min(0.0, *xs), max(xs)) if xs else (0.0, 1.0)
        self.x_ticks = [x for x in ticks(*self.x_range) if x <= self.x_range[1]] if xs else []

    def paint(self) -> None:
        self._axes()
        self._bars()
        for series in self.plot.series:
            points = [(self._x(x), self._y(y)) for x, y in series.points]
            if len(points) > 1:
                self.sketch.line(points, series.colour, 0.5, series.dashed)
        self._legend()
        for limit in self.plot.limits:
            self._limit(limit)
        for moment in self.plot.moments:
            self._moment(moment)
        self._point()

    def _x(self, value: float) -> float:
        low, high = self.x_range
        return self.area.x_mm + (value - low) / (high - low) * self.area.width_mm

    def _y(self, value: float) -> float:
        low, high = self.y_ticks[0], self.y_ticks[-1]
        return self.area.y_mm + (high - value) / (high - low) * self.area.height_mm

    def _axes(self) -> None:
        area, sketch = self.area, self.sketch
        right, foot = area.x_mm + area.width_mm, area.y_mm + area.height_mm
        for value in self.y_ticks:
            y_mm = self._y(value)
            sketch.line([(area.x_mm, y_mm), (right, y_mm)], "line", 0.18)
            label = _tick_text(value, self.y_ticks)
            sketch.label(area.x_mm - 1.2, y_mm + 0.85, label, _TEXT_MM, "dim", "end")
        for value in self.x_ticks:
            x_mm = self._x(value)
            sketch.line([(x_mm, foot), (x_mm, foot + 0.9)], "dim", 0.18)
            label = _tick_text(value, self.x_ticks)
            sketch.label(x_mm, foot + 3.6, label, _TEXT_MM, "dim", "middle")
        sketch.line([(area.x_mm, foot), (right, foot)], "dim", 0.25)
        sketch.label(0.0, area.y_mm - 2.2, self.plot.y_label, _TEXT_MM, "dim")
        sketch.label(right, foot + 6.8, self.plot.x_label, _TEXT_MM, "dim", "end")

    def _bars(self) -> None:
        bars = self.plot.bars
        if not bars:
            return
        slot = self.area.width_mm / len(bars)
        width = slot if slot < _TIGHT_SLOT_MM else min(slot * _SLOT_BAR, _WIDEST_BAR_MM)
        foot = self._y(self.y_ticks[0])
        for number, bar in enumerate(bars):
            x_mm = self.area.x_mm + (number + 0.5) * slot
            self._bar(bar, Box(x_mm - width / 2, self._y(bar.value), width, 0.0), foot)
            if bar.name:
                self.sketch.label(x_mm, foot + 3.6, bar.name, _TEXT_MM, "dim", "middle")

    def _bar(self, bar: Bar, top: Box, foot: float) -> None:
        box = Box(top.x_mm, top.y_mm, top.width_mm, foot - top.y_mm)
        self.sketch.rectangle(box, bar.colour)

    def _legend(self) -> None:
        x_mm = self.area.x_mm + self.area.width_mm
        y_mm = self.area.y_mm - 2.2
        for series in reversed([series for series in self.plot.series if series.name]):
            self.sketch.label(x_mm, y_mm, series.name, _TEXT_MM, "dim", "end")
            x_mm -= text_width(series.name, _TEXT_MM)
            self.sketch.line(
                [(x_mm - 4.6, y_mm - 0.8), (x_mm - 0.8, y_mm - 0.8)],
                series.colour,
                0.5,
                series.dashed,
            )
            x_mm -= 7.0

    def _limit(self, limit: Mark) -> None:
        y_mm = self._y(limit.value)
        right = self.area.x_mm + self.area.width_mm
        self.sketch.line([(self.area.x_mm, y_mm), (right, y_mm)], "error", 0.35, dashed=True)
        width = text_width(limit.name, _TEXT_MM)
        back = Box(right - width, y_mm - 0.5 - _TEXT_MM, width, _TEXT_MM)
        self.sketch.rectangle(back, "panel")
        self.sketch.label(right, y_mm - 0.9, limit.name, _TEXT_MM, "error", "end")

    def _moment(self, moment: Mark) -> None:
        """Draw down to the foot, the name beside the line where there is more room."""
        x_mm, foot = self._x(moment.value), self.area.y_mm + self.area.height_mm
        self.sketch.line([(x_mm, self.area.y_mm), (x_mm, foot)], "error", 0.25)
        if x_mm - self.area.x_mm > self.area.width_mm / 2:
            self.sketch.label(x_mm - 1.0, foot - 1.2, moment.name, _TEXT_MM, "error", "end")
        else:
            self.sketch.label(x_mm + 1.0, foot - 1.2, moment.name, _TEXT_MM, "error")

    def _point(self) -> None:
        if self.plot.point is None:
            return
        x_mm, y_mm = self._x(self.plot.point[0]), self._y(self.plot.point[1])
        circle = [
            (x_mm + math.cos(angle), y_mm + math.sin(angle))
            for angle in (math.tau * step / 24 for step in range(24))
        ]
        self.sketch.polygon(circle, "text", "panel", 0.3)


def _tick_text(value: float, all_ticks: Sequence[float]) -> str:
    step = all_ticks[1] - all_ticks[0]
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    if step * 10**decimals % 1 > 1e-6:
        decimals += 1
    return format_number(value, decimals)
