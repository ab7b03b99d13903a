"""Plots of the evaluation: pump and system curve, case temperatures, pressure split."""

from __future__ import annotations

import importlib
from types import ModuleType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from configurator.cooling.result import CduCooling, LoopCooling, ModuleCooling
from configurator.core.units import QuantityKind
from configurator.design.address import addresses
from configurator.evaluation.result import Evaluation
from configurator.ui.figures import unit_symbol
from configurator.ui.preferences import Preferences
from configurator.ui.session import EditorSession
from configurator.ui.widgets.combo import Combo
from configurator.ui.widgets.labels import ElidedLabel, caption, set_tone

EMPTY = "The plots need a loop with coolant flow: place a CDU in a rack or on the floor."


class PlotsPanel(QWidget):
    """Three plots side by side; the plotting library is loaded once there is something to plot."""

    def __init__(
        self, session: EditorSession, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._preview: Evaluation | None = None
        self._views: ModuleType | None = None
        self.cdu = Combo("CDU whose curves are shown")
        self.cdu.currentIndexChanged.connect(lambda _index: self._draw_loop())
        self.titles = [ElidedLabel() for _ in range(3)]
        self.empty = caption(EMPTY)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._columns = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 4, 12, 4)
        outer.addWidget(self.empty, 1)
        outer.addWidget(self._columns, 1)
        self._columns.hide()
        preferences.theme_changed.connect(self.refresh)
        preferences.units_changed.connect(self.refresh)

    def load(self) -> None:
        """Load the plotting library and make the plots; done once."""
        if self._views is not None:
            return
        self._views = importlib.import_module("configurator.ui.panels.plot_views")
        self.pump = self._views.PumpPlot()
        self.case = self._views.CasePlot()
        self.split = self._views.SplitPlot()
        self.case.module_clicked.connect(self._session.select)
        row = QHBoxLayout(self._columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for number, (plot, stretch) in enumerate(((self.pump, 3), (self.case, 5), (self.split, 3))):
            row.addLayout(self._column(number, plot), stretch)

    def refresh(self) -> None:
        """Draw the evaluation at hand, or the tentative one while something is dragged."""
        evaluation = self._preview or self._session.evaluation
        cooling = evaluation.cooling if evaluation else None
        modules = list(cooling.modules.values()) if cooling else []
        known = [module for module in modules if module.case_c is not None]
        has_plots = bool(known) or bool(self._cdus())
        self._columns.setVisible(has_plots)
        self.empty.setVisible(not has_plots)
        if not has_plots:
            return
        self.load()
        self._offer_cdus()
        self.case.show_modules(known, self._preferences.theme, self._preferences.units)
        self._title(1, _case_title(modules, known))
        self._draw_loop()

    def show_preview(self, evaluation: Evaluation | None) -> None:
        """Show a tentative evaluation, or the real one again."""
        self._preview = evaluation
        self.refresh()

    def _column(self, number: int, plot: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(self.titles[number], 1)
        if number == 0:
            head.addWidget(self.cdu)
        column.addLayout(head)
        column.addWidget(plot, 1)
        return column

    def _cdus(self) -> list[tuple[LoopCooling, CduCooling]]:
        evaluation = self._preview or self._session.evaluation
        loops = evaluation.cooling.loops if evaluation and evaluation.cooling else ()
        return [(loop, cdu) for loop in loops for cdu in loop.cdus]

    def _offer_cdus(self) -> None:
        wanted = [cdu.id for _, cdu in self._cdus()]
        if wanted != [self.cdu.itemData(row) for row in range(self.cdu.count())]:
            names = addresses(self._session.design)
            self.cdu.blockSignals(True)
            self.cdu.clear()
            for cdu_id in wanted:
                self.cdu.addItem(names.get(cdu_id, cdu_id), cdu_id)
            self.cdu.blockSignals(False)
        self.cdu.setVisible(len(wanted) > 1)

    def _draw_loop(self) -> None:
        place = max(self.cdu.currentIndex(), 0)
        cdus = self._cdus()
        loop, cdu = cdus[place] if place < len(cdus) else (None, None)
        theme, units = self._preferences.theme, self._preferences.units
        unit = unit_symbol(QuantityKind.PRESSURE, units)
        self.pump.setVisible(cdu is not None)
        self.split.setVisible(bool(loop and loop.pressure_split_kpa))
        self._title(0, "Pump and system curve" if cdu else "")
        self._title(
            2, f"Pressure along the worst path, {unit}" if loop and loop.pressure_split_kpa else ""
        )
        if loop is not None and cdu is not None:
            self.pump.show_cdu(cdu, theme, units)
            self.split.show_split(loop.pressure_split_kpa, theme, units)

    def _title(self, number: int, text: str) -> None:
        label: QLabel = self.titles[number]
        stale = self._preview is None and self._session.stage_is_stale("cooling")
        word = " · preview" if self._preview else " · stale" if stale else ""
        label.setText(text + word if text else "")
        set_tone(label, "accent" if self._preview else "dim")


def _case_title(modules: list[ModuleCooling], known: list[ModuleCooling]) -> str:
    text = f"Case temperature of {len(known)} modules, sorted"
    missing = len(modules) - len(known)
    return f"{text} · {missing} unknown" if missing else text
