"""The plots of one rack's power; importing this module loads pyqtgraph."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor

from configurator.core.text import later, say
from configurator.core.units import QuantityKind, UnitSystem, display_unit, format_number
from configurator.power.courses import FIRST_S, LAST_S, Points
from configurator.power.feed_power import FeedPower
from configurator.power.ladder import EXCURSION_S, duration_text
from configurator.scene.theme import Theme
from configurator.ui.look.figures import UNKNOWN
from configurator.ui.look.style import caption_font
from configurator.ui.panels.plot_views import Plot
from configurator.ui.power.plot_data import Bar, Ladder, ShelfCurve
from configurator.ui.widgets.legend import Entry
from configurator.ui.words import tr

POINT_PX = 9
NEAR_PX = 14.0
PERCENT = 100.0
TICKS_S = (EXCURSION_S[0], EXCURSION_S[1], EXCURSION_S[-1])
ROOM, WORDS_PX, LEAST_SPAN_V = 0.12, 128.0, 0.4
BETWEEN, ASSUMED, WORKING = say("linear between points"), say("assumed level"), say("as loaded now")
SHELVES, LOADS, PERMITTED = say("shelves"), say("loads"), say("permitted")
CAN_GIVE, RATING, LOAD = say("shelves can give"), say("rating"), say("load")
ONE_LOST = say("a supply lost in each")
WORKS_AT = later("{load} % load, {efficiency} %")
ALONE = later("{feed} alone")
LOADED = later("{amps} A · {kw} kW · {loading} %")
UNLIMITED = later("{amps} A · {kw} kW")


class UnitAxis(pg.AxisItem):
    """An axis with the unit at each number: a label beside it would take room from the plot."""

    def __init__(self, side: str, unit: str) -> None:
        super().__init__(side)
        self.unit = unit

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [f"{text} {self.unit}" for text in super().tickStrings(values, scale, spacing)]


class PointedPlot(Plot):
    """A plot whose points are objects: a click selects the nearest one."""

    object_clicked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.places: dict[str, tuple[float, float]] = {}
        self.scene().sigMouseClicked.connect(self._click)

    def points(self, size_px: int = POINT_PX, symbol: str = "o") -> pg.ScatterPlotItem:
        """Add points to the plot."""
        item = pg.ScatterPlotItem(size=size_px, symbol=symbol, pen=None)
        item.setZValue(5)
        self.addItem(item)
        return item

    def words(self, anchor: tuple[float, float]) -> pg.TextItem:
        """Add a small text."""
        item = pg.TextItem(anchor=anchor)
        item.setFont(caption_font(self.font()))
        item.setZValue(6)
        self.addItem(item, ignoreBounds=True)
        return item

    def _click(self, event: object) -> None:
        position = getattr(event, "scenePos", None)
        if position is None:
            return
        box, at = self.getPlotItem().vb, position()
        distances = {
            name: _apart(box.mapViewToScene(pg.Point(*place)), at)
            for name, place in self.places.items()
        }
        name = min(distances, key=lambda each: distances[each], default=None)
        if name is not None and distances[name] <= NEAR_PX:
            self.object_clicked.emit(name)


def _apart(one: pg.Point, other: pg.Point) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())


class ShelfPlot(PointedPlot):
    """Efficiency by load of one shelf: published points, the line between, where it works."""

    def __init__(self) -> None:
        super().__init__(tr("Shelf efficiency by load"))
        axes = {"left": UnitAxis("left", "%"), "bottom": UnitAxis("bottom", "%")}
        self.getPlotItem().setAxisItems(axes)
        self.line = self.plot([], [])
        self.published = self.points(7)
        self.working = self.points(11)
        self._words = self.words((0.5, 1))

    def show_curve(self, curve: ShelfCurve, theme: Theme) -> list[Entry]:
        """Draw the curve, or the assumed level as a dashed line."""
        self.dress(theme)
        line = curve.line or (((0.0, curve.level), (1.0, curve.level)) if curve.level else ())
        self.line.setData([x * PERCENT for x, _ in line], [y * PERCENT for _, y in line])
        self.line.setPen(self.pen("accent", dashed=not curve.line))
        self.published.setData(
            [x * PERCENT for x, _ in curve.published],
            [y * PERCENT for _, y in curve.published],
            brush=theme.hex("panel"),
            pen=self.pen("accent", 1.5),
        )
        self.places = {name: (x * PERCENT, y * PERCENT) for name, (x, y) in curve.points.items()}
        at = list(self.places.values())
        self.working.setData([x for x, _ in at], [y for _, y in at], brush=theme.hex("text"))
        values = [y * PERCENT for _, y in (*line, *curve.points.values())]
        low, high = (min(values), max(values)) if values else (90.0, 100.0)
        self.setXRange(0.0, max([100.0, *(x for x, _ in at)]), padding=0.03)
        self.setYRange(low - 2.0, min(max(high + 2.0, low + 4.0), 102.0), padding=0.0)
        self._say(curve, theme)
        drawn = BETWEEN if curve.line else ASSUMED
        entries = [Entry(tr(drawn), theme.hex("accent"), dashed=not curve.line)] if line else []
        return [*entries, Entry(tr(WORKING), theme.hex("text"), area=True)]

    def _say(self, curve: ShelfCurve, theme: Theme) -> None:
        place = self.places.get(curve.shown)
        self._words.setVisible(place is not None)
        if place is not None:
            text = tr(
                WORKS_AT, load=format_number(place[0], 0), efficiency=format_number(place[1], 1)
            )
            self._words.setText(text, theme.hex("text"))
            self._words.setPos(min(max(place[0], 24.0), 78.0), place[1] + 0.15)


class BusbarPlot(PointedPlot):
    """Voltage along the rack's height: what shelves give, what loads get, what is permitted."""

    def __init__(self) -> None:
        super().__init__(tr("Busbar voltage along the rack"))
        self.heights = UnitAxis("left", "mm")
        self.getPlotItem().setAxisItems({"left": self.heights, "bottom": UnitAxis("bottom", "V")})
        self.permitted = pg.LinearRegionItem(movable=False, orientation="vertical")
        self.addItem(self.permitted, ignoreBounds=True)
        self.line = self.plot([], [])
        self.loads = self.points()
        self.shelves = self.points(12, "t")

    def show_bar(self, bar: Bar, theme: Theme, units: UnitSystem) -> list[Entry]:
        """Draw height upwards as in the rack, voltage to the right."""
        self.dress(theme)
        unit = display_unit(QuantityKind.LENGTH, units)
        self.line.setData([v for _, v in bar.line], [unit.from_working(mm) for mm, _ in bar.line])
        self.line.setPen(self.pen("dim", 1.5))
        for item, taps, token in (
            (self.loads, bar.loads, "return"),
            (self.shelves, bar.shelves, "accent"),
        ):
            item.setData(
                [v for _, v in taps.values()],
                [unit.from_working(mm) for mm, _ in taps.values()],
                brush=theme.hex(token),
            )
        taps = {**bar.loads, **bar.shelves}
        self.places = {name: (v, unit.from_working(mm)) for name, (mm, v) in taps.items()}
        self._show_range(bar, theme)
        self.heights.unit = unit.symbol
        marks = ((SHELVES, "accent"), (LOADS, "return"), (PERMITTED, "ok"))
        shown = marks if bar.minimum_v is not None else marks[:2]
        return [Entry(tr(text), theme.hex(token), area=True) for text, token in shown]

    def _show_range(self, bar: Bar, theme: Theme) -> None:
        """Shade what is permitted and look closely: a bar loses tenths of a volt."""
        volts = [v for _, v in bar.line]
        middle = (min(volts) + max(volts)) / 2
        reach = max(0.75 * (max(volts) - min(volts)), LEAST_SPAN_V / 2)
        stated = bar.minimum_v is not None and bar.maximum_v is not None
        self.permitted.setVisible(stated)
        if bar.minimum_v is not None and bar.maximum_v is not None:
            colour = QColor(theme.hex("ok"))
            colour.setAlpha(34)
            self.permitted.setBrush(colour)
            for edge in self.permitted.lines:
                edge.setPen(self.pen("error", 1.5, dashed=True))
            self.permitted.setRegion((bar.minimum_v, bar.maximum_v))
        top = max(y for _, y in self.places.values())
        self.setXRange(middle - reach, middle + reach, padding=0.0)
        self.setYRange(0.0, top * 1.08, padding=0.0)


class LadderPlot(PointedPlot):
    """Peaks by how long they last against what the shelves can give that long."""

    def __init__(self) -> None:
        super().__init__(tr("Peaks against what the shelves can give, by duration"))
        self.getPlotItem().setAxisItems({"left": UnitAxis("left", "kW")})
        self.load = self.plot([], [])
        self.capability = self.plot([], [])
        self.rated = self.plot([], [])
        self.redundant = self.plot([], [])
        axis = self.getPlotItem().getAxis("bottom")
        axis.setTicks([[(math.log10(each), duration_text(each)) for each in TICKS_S]])

    def show_ladder(self, ladder: Ladder, theme: Theme) -> list[Entry]:
        """Draw both staircases over the logarithm of the duration."""
        self.dress(theme)
        rated = () if ladder.capability else _level(ladder.rated_w)
        courses = (
            (self.capability, CAN_GIVE, ladder.capability, self.pen("accent")),
            (self.rated, RATING, rated, self.pen("accent", 1.5)),
            (self.redundant, ONE_LOST, _level(ladder.redundant_w), self.pen("accent", dashed=True)),
            (self.load, LOAD, ladder.load, self.pen("return", 2.5)),
        )
        entries: list[Entry] = []
        for item, text, course, pen in courses:
            item.setData([math.log10(s) for s, _ in course], [w / 1e3 for _, w in course])
            item.setPen(pen)
            if course:
                dashed = pen.style() is Qt.PenStyle.DashLine
                entries.append(Entry(tr(text), pen.color().name(), dashed))
        tops = [w / 1e3 for _, _, course, _ in courses for _, w in course]
        self.setXRange(math.log10(FIRST_S), math.log10(LAST_S), padding=0.02)
        self.setYRange(0.0, max(tops, default=1.0) * (1 + ROOM), padding=0.0)
        return entries


def _level(watts: float | None) -> Points:
    return () if watts is None else ((FIRST_S, watts), (LAST_S, watts))


class FeedPlot(Plot):
    """Current of the worst phase of each feed, as planned and with the other feed lost."""

    def __init__(self) -> None:
        super().__init__(tr("Loading of the feeds, normal and with the other one lost"))
        self.getPlotItem().setAxisItems({"bottom": UnitAxis("bottom", "A")})
        self.bars = pg.BarGraphItem(x0=[], y=[], width=[], height=0.56, pen=pg.mkPen(None))
        self.addItem(self.bars)
        self._texts: list[pg.TextItem] = []
        self._most_a = 1.0
        self.getPlotItem().getAxis("left").setStyle(tickLength=0)
        self.getPlotItem().vb.sigResized.connect(lambda _box: self._make_room())
        self.breaker = pg.InfiniteLine(angle=90)
        self.derated = pg.InfiniteLine(angle=90)
        for line in (self.breaker, self.derated):
            self.addItem(line, ignoreBounds=True)

    def show_feeds(
        self, feeds: Sequence[FeedPower], alone: Sequence[FeedPower], theme: Theme
    ) -> None:
        """Draw one bar a feed and state, the limit of the breaker across."""
        self.dress(theme)
        rows = [(str(feed.id), feed) for feed in feeds]
        rows += [(tr(ALONE, feed=feed.id), feed) for feed in alone]
        rows.reverse()
        amps = [worst_a(feed) for _, feed in rows]
        ticks = [(at, name) for at, (name, _) in enumerate(rows)]
        self.getPlotItem().getAxis("left").setTicks([ticks])
        self.bars.setOpts(
            x0=[0.0] * len(rows),
            y=list(range(len(rows))),
            width=[each or 0.0 for each in amps],
            brushes=[QColor(theme.hex(_tone(feed))) for _, feed in rows],
        )
        limits = self._show_breaker([feed for _, feed in rows])
        most = max([1.0, *(each or 0.0 for each in amps), *limits])
        self._show_texts([feed for _, feed in rows], amps, most, theme)
        self._most_a = most
        self._make_room()
        self.setYRange(-0.6, len(rows) - 0.4, padding=0.0)

    def _make_room(self) -> None:
        """Leave room for the words behind the longest bar, however narrow the plot is."""
        across = max(self.getPlotItem().vb.width(), 1.0)
        factor = across / max(across - WORDS_PX, across / 4)
        self.setXRange(0.0, self._most_a * factor, padding=0.0)

    def _show_breaker(self, feeds: Sequence[FeedPower]) -> list[float]:
        rated = next((each.breaker_a for each in feeds if each.breaker_a is not None), None)
        derated = next((limit for each in feeds if (limit := derated_a(each)) is not None), None)
        for line, value, token in (
            (self.breaker, rated, "dim"),
            (self.derated, derated, "error"),
        ):
            line.setVisible(value is not None)
            line.setPen(self.pen(token, 1.5, dashed=True))
            line.setValue(value or 0.0)
        return [each for each in (rated, derated) if each is not None]

    def _show_texts(
        self,
        feeds: Sequence[FeedPower],
        amps: Sequence[float | None],
        most: float,
        theme: Theme,
    ) -> None:
        while len(self._texts) < len(feeds):
            text = pg.TextItem(anchor=(0, 0.5))
            text.setFont(caption_font(self.font()))
            self.addItem(text, ignoreBounds=True)
            self._texts.append(text)
        for at, text in enumerate(self._texts):
            text.setVisible(at < len(feeds))
            if at < len(feeds):
                text.setText(feed_words(feeds[at]), theme.hex("text"))
                text.setPos((amps[at] or 0.0) + most * 0.01, at)


def worst_a(feed: FeedPower) -> float | None:
    """Give the current of the fullest phase; unknown where one of them is."""
    known = [each for each in feed.current_a if each is not None]
    return max(known) if known and len(known) == len(feed.current_a) else None


def derated_a(feed: FeedPower) -> float | None:
    """Give what the breaker may carry all the time."""
    amps = worst_a(feed)
    return amps / feed.loading if amps and feed.loading else None


def feed_words(feed: FeedPower) -> str:
    """Say current, power and loading of a feed."""
    amps = worst_a(feed)
    if amps is None or feed.watts is None:
        return tr(UNKNOWN)
    amps_words = format_number(amps, 0)
    words = {
        "amps": f"≈ {amps_words}" if feed.mark else amps_words,
        "kw": format_number(feed.watts / 1e3, 1),
    }
    if feed.loading is None:
        return tr(UNLIMITED, **words)
    loading = format_number(feed.loading * PERCENT, 0)
    return tr(LOADED, **words, loading=loading)


def _tone(feed: FeedPower) -> str:
    return "error" if feed.loading is not None and feed.loading > 1.0 else "accent"
