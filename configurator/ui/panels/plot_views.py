"""The plots themselves; importing this module loads pyqtgraph."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QSizePolicy

from configurator.cooling.result import CduCooling, ModuleCooling
from configurator.core.text import say
from configurator.core.units import QuantityKind, UnitSystem, display_unit
from configurator.scene.overlay import Overlay, rounded_range
from configurator.scene.theme import Theme
from configurator.ui.look.figures import quantity
from configurator.ui.look.style import caption_font
from configurator.ui.words import tr

Points = Sequence[tuple[float, float]]
pg.setConfigOptions(antialias=True)
WORDS_PX = 84.0
ELEMENTS = {
    "plate": say("Cold plates"),
    "coupling": say("Couplings"),
    "cdu_hose": say("CDU hoses"),
    "tube": say("Tubes"),
    "hose": say("Chassis hoses"),
    "chassis_manifold": say("Chassis manifolds"),
    "manifold": say("Rack manifolds"),
    "header": say("Row header"),
    "valve": say("Balancing valve"),
}

ELEMENT = {
    "plate": say("Cold plate"),
    "coupling": say("Coupling"),
    "cdu_hose": say("CDU hose"),
    "tube": say("Tube"),
    "hose": say("Hose"),
    "chassis_manifold": say("Chassis manifold"),
    "manifold": say("Manifold"),
    "header": say("Header"),
    "valve": say("Balancing valve"),
}
"""One element of a kind."""


class Plot(pg.PlotWidget):
    """A still plot in the theme's colours: nothing to zoom, nothing to get lost in."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumSize(160, 96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        item = self.getPlotItem()
        item.setMouseEnabled(False, False)
        item.setMenuEnabled(False)
        item.hideButtons()
        self.theme: Theme | None = None

    def dress(self, theme: Theme) -> None:
        """Take the colours of a theme, if it is another one."""
        if self.theme is theme:
            return
        self.theme = theme
        self.setBackground(theme.hex("panel"))
        for side in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(side)
            axis.setPen(QColor(theme.hex("line")))
            axis.setTextPen(QColor(theme.hex("dim")))
            axis.setTickFont(caption_font(self.font()))
            axis.setStyle(tickLength=-4, tickTextOffset=6)

    def label(self, side: str, text: str) -> None:
        """Name an axis in the caption font."""
        colour = self.theme.hex("dim") if self.theme else "#808080"
        self.getPlotItem().setLabel(side, text, **{"color": colour, "font-size": "11px"})

    def pen(self, token: str, width: float = 2.0, *, dashed: bool = False) -> QPen:
        """Give a pen in a token's colour."""
        colour = self.theme.hex(token) if self.theme else "#808080"
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        pen: QPen = pg.mkPen(colour, width=width, style=style)
        return pen


class PumpPlot(Plot):
    """Head against flow: the pumps as they run and at full speed, the system, where they meet."""

    def __init__(self) -> None:
        super().__init__(tr("Pump and system curve"))
        self._full = self.plot([], [])
        self._pump = self.plot([], [])
        self._system = self.plot([], [])
        self._point = pg.ScatterPlotItem(size=10)
        self.addItem(self._point)
        self._words = pg.TextItem(anchor=(1, 0))
        self._words.setFont(caption_font(self.font(), bold=True))
        self.addItem(self._words)

    def show_cdu(self, cdu: CduCooling, theme: Theme, units: UnitSystem) -> None:
        """Draw the curves of a CDU and its operating point."""
        self.dress(theme)
        flow, pressure = (
            display_unit(kind, units) for kind in (QuantityKind.FLOW, QuantityKind.PRESSURE)
        )
        self.label("bottom", flow.symbol)
        self.label("left", pressure.symbol)
        for item, points, pen in (
            (self._full, cdu.pump_curve_full_speed, self.pen("accent", 1.5, dashed=True)),
            (self._pump, cdu.pump_curve, self.pen("accent")),
            (self._system, cdu.system_curve, self.pen("return")),
        ):
            x = [flow.from_working(one) for one, _ in points]
            y = [pressure.from_working(one) for _, one in points]
            item.setData(x, y)
            item.setPen(pen)
        known = cdu.flow_l_per_min is not None and cdu.head_kpa is not None
        self._point.setVisible(known)
        self._words.setVisible(known)
        if cdu.flow_l_per_min is not None and cdu.head_kpa is not None:
            at = flow.from_working(cdu.flow_l_per_min), pressure.from_working(cdu.head_kpa)
            self._point.setData([at[0]], [at[1]], brush=theme.hex("text"), pen=None)
            text = "\n".join(
                (
                    quantity(cdu.flow_l_per_min, QuantityKind.FLOW, units),
                    quantity(cdu.head_kpa, QuantityKind.PRESSURE, units),
                )
            )
            self._words.setText(text, theme.hex("text"))
        self._fit(cdu, flow.factor, pressure.factor)

    def _fit(self, cdu: CduCooling, flow_factor: float, pressure_factor: float) -> None:
        pumps = (*cdu.pump_curve, *cdu.pump_curve_full_speed)
        points = pumps or cdu.system_curve
        right = max((x for x, _ in points), default=1.0) * flow_factor
        top = max((y for _, y in points), default=1.0) * pressure_factor
        self.setXRange(0.0, right or 1.0, padding=0.02)
        self.setYRange(0.0, (top or 1.0) * 1.2, padding=0.0)
        self._words.setPos(right * 1.02, top * 1.2)


class CasePlot(Plot):
    """Case temperature of every module, sorted, in the colours of the drawing, with its limit."""

    module_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Case temperature of every module, sorted"))
        self._bars = pg.BarGraphItem(x=[], y0=0.0, y1=[], width=0.8, pen=pg.mkPen(None))
        self.addItem(self._bars)
        self._limits = self.plot([], [], connect="pairs")
        self._words = pg.TextItem(anchor=(1, 0))
        self._words.setFont(caption_font(self.font()))
        self.addItem(self._words)
        self._ids: list[str] = []
        self.getPlotItem().getAxis("bottom").setTicks([])
        self.scene().sigMouseClicked.connect(self._click)

    def show_modules(
        self, modules: Sequence[ModuleCooling], theme: Theme, units: UnitSystem, overlay: Overlay
    ) -> None:
        """Draw one bar a module in the colours of the drawing; unknown ones are left out."""
        self.dress(theme)
        unit = display_unit(QuantityKind.TEMPERATURE, units)
        known = sorted((m.case_c, m.id, m.case_limit_c) for m in modules if m.case_c is not None)
        self._ids = [module_id for _, module_id, _ in known]
        heights = np.array([unit.from_working(case_c) for case_c, _, _ in known])
        limits = [
            (place, unit.from_working(limit))
            for place, (_, _, limit) in enumerate(known)
            if limit is not None
        ]
        self._limits.setData(
            [x + side for x, _ in limits for side in (-0.5, 0.5)],
            [y for _, y in limits for _side in (0, 1)],
        )
        self._limits.setPen(self.pen("error", 1.5))
        self._show_limit_words(limits)
        self.label("left", unit.symbol)
        if not known:
            return
        low, high = rounded_range(float(heights.min()), float(heights.max()))
        floor = low - 0.6 * (high - low)
        brushes = [QColor(overlay.colour(case_c) or "") for case_c, _, _ in known]
        self._bars.setOpts(
            x=np.arange(len(known)), y0=floor, y1=heights, brushes=brushes, width=0.8
        )
        self._limits.setZValue(10)
        top = max([high, *(limit for _, limit in limits)])
        self.setXRange(-0.6, len(known) - 0.4, padding=0.0)
        self.setYRange(floor, top + 0.08 * (top - floor), padding=0.0)

    def _show_limit_words(self, limits: Points) -> None:
        self._words.setVisible(bool(limits))
        if limits and self.theme is not None:
            self._words.setText(tr("limit"), self.theme.hex("error"))
            self._words.setPos(limits[-1][0] + 0.5, limits[-1][1])

    def _click(self, event: object) -> None:
        position = getattr(event, "scenePos", None)
        if position is None:
            return
        place = round(self.getPlotItem().vb.mapSceneToView(position()).x())
        if 0 <= place < len(self._ids):
            self.module_clicked.emit(self._ids[place])


class SplitPlot(Plot):
    """Where the pressure goes along the path that needs most."""

    def __init__(self) -> None:
        super().__init__(tr("Pressure drop along the worst path"))
        self._widest = 1.0
        self.getPlotItem().hideAxis("bottom")
        self.getPlotItem().vb.sigResized.connect(lambda _box: self._make_room())
        self._bars = pg.BarGraphItem(x0=[], y=[], height=0.64, width=[], pen=pg.mkPen(None))
        self.addItem(self._bars)
        self._words: list[pg.TextItem] = []

    def show_split(
        self, split: Sequence[tuple[str, float]], theme: Theme, units: UnitSystem
    ) -> None:
        """Draw one bar a kind of element, the largest drop at the top."""
        self.dress(theme)
        unit = display_unit(QuantityKind.PRESSURE, units)
        rows = list(reversed(split))
        names = [tr(ELEMENTS.get(name, name.replace("_", " "))) for name, _ in rows]
        widths = np.array([unit.from_working(drop_kpa) for _, drop_kpa in rows])
        self.getPlotItem().getAxis("left").setTicks([list(enumerate(names))])
        places = np.arange(len(rows))
        brush = pg.mkBrush(theme.hex("supply"))
        self._bars.setOpts(x0=np.zeros(len(rows)), y=places, width=widths, brush=brush)
        total = float(widths.sum()) or 1.0
        shares = [f"{width:.{unit.decimals}f} · {width / total * 100:.0f} %" for width in widths]
        self._show_words(shares, widths.tolist())
        self._widest = float(widths.max(initial=0.0)) or 1.0
        self._make_room()
        self.setYRange(-0.6, len(rows) - 0.4, padding=0.0)

    def _make_room(self) -> None:
        """Leave room for the words behind the longest bar, however narrow the plot is."""
        across = max(self.getPlotItem().vb.width(), 1.0)
        factor = across / max(across - WORDS_PX, across / 4)
        self.setXRange(0.0, self._widest * factor, padding=0.0)

    def _show_words(self, texts: Sequence[str], ends: Sequence[float]) -> None:
        while len(self._words) < len(texts):
            words = pg.TextItem(anchor=(0, 0.5))
            words.setFont(caption_font(self.font()))
            self.addItem(words)
            self._words.append(words)
        for y, words in enumerate(self._words):
            words.setVisible(y < len(texts))
            if y < len(texts) and self.theme is not None:
                words.setText(texts[y], self.theme.hex("dim"))
                words.setPos(float(ends[y]), y)
