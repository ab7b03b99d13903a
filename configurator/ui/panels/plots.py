"""Plots of the evaluation: pump and system curve, case temperatures, pressure split."""

from __future__ import annotations

import importlib
from types import ModuleType

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from configurator.cooling.result import CduCooling, CoolingResult, LoopCooling, ModuleCooling
from configurator.core.text import say
from configurator.core.units import QuantityKind
from configurator.design.address import addresses
from configurator.evaluation.result import Evaluation
from configurator.scene.overlay import overlay_for
from configurator.scene.quantity import Quantity
from configurator.ui.editing.session import EditorSession
from configurator.ui.look.figures import unit_symbol
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.combo import Combo
from configurator.ui.widgets.labels import ElidedLabel, caption, set_tone
from configurator.ui.words import tr

REDRAW_MS = 40
EMPTY = say("The plots need a loop with coolant flow: place a CDU in a rack or on the floor.")


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
        self.cdu = Combo(tr("CDU whose curves are shown"))
        self.cdu.currentIndexChanged.connect(lambda _index: self.refresh())
        self.split_by = Combo(tr("How the pressure is shown"))
        for text, key in ((tr("along the way"), "profile"), (tr("by element"), "split")):
            self.split_by.addItem(text, key)
        self.split_by.currentIndexChanged.connect(lambda _index: self._show_pressure())
        self.titles = [ElidedLabel() for _ in range(3)]
        self.empty = caption(tr(EMPTY))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._columns = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 4, 12, 4)
        outer.addWidget(self.empty, 1)
        outer.addWidget(self._columns, 1)
        self._columns.hide()
        self._drawn: tuple[object, ...] | None = None
        self._words = ["", "", ""]
        self._timer = QTimer(self, singleShot=True, interval=REDRAW_MS)
        self._timer.timeout.connect(self.refresh)
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
        profiles = importlib.import_module("configurator.ui.panels.profile_plot")
        self.profile = profiles.ProfilePlot()
        self.profile.chosen.connect(self._session.select)
        self._session.selection_changed.connect(self.profile.follow)
        self.case.module_clicked.connect(self._session.select)
        row = QHBoxLayout(self._columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for number, (plots, stretch) in enumerate(
            (((self.pump,), 3), ((self.case,), 4), ((self.profile, self.split), 4))
        ):
            row.addLayout(self._column(number, *plots), stretch)

    def refresh_soon(self) -> None:
        """Draw within a moment; many calls in a row cost one drawing."""
        if self.isVisible():
            self._show_titles()
            if not self._timer.isActive():
                self._timer.start()

    def refresh(self) -> None:
        """Draw the evaluation at hand, or the tentative one while something is dragged."""
        evaluation = self._evaluation
        cooling = evaluation.cooling if evaluation else None
        preferences = self._preferences
        wanted = (cooling, preferences.theme, preferences.units, self.cdu.currentIndex())
        if self._drawn is None or any(
            new is not old for new, old in zip(wanted, self._drawn, strict=True)
        ):
            self._draw(cooling)
            self._drawn = (*wanted[:3], self.cdu.currentIndex())
        self._show_titles()

    def show_preview(self, evaluation: Evaluation | None) -> None:
        """Show a tentative evaluation, or the real one again."""
        self._preview = evaluation
        self.refresh_soon()

    @property
    def _evaluation(self) -> Evaluation | None:
        return self._preview or self._session.evaluation

    def _draw(self, cooling: CoolingResult | None) -> None:
        modules = list(cooling.modules.values()) if cooling else []
        known = [module for module in modules if module.case_c is not None]
        cdus = self._cdus()
        has_plots = bool(known or cdus)
        self._columns.setVisible(has_plots)
        self.empty.setVisible(not has_plots)
        if not has_plots:
            return
        self.load()
        theme, units = self._preferences.theme, self._preferences.units
        self._offer([cdu.id for _, cdu in cdus])
        overlay = overlay_for(self._evaluation, Quantity.CASE, units)
        self.case.show_modules(known, theme, units, overlay)
        self._words[1] = _case_title(modules, known)
        self._draw_loop(cdus)

    def _cdus(self) -> list[tuple[LoopCooling, CduCooling]]:
        cooling = self._evaluation.cooling if self._evaluation else None
        return [(loop, cdu) for loop in (cooling.loops if cooling else ()) for cdu in loop.cdus]

    def _draw_loop(self, cdus: list[tuple[LoopCooling, CduCooling]]) -> None:
        """Draw the chosen CDU and the pressure split of its loop."""
        theme, units = self._preferences.theme, self._preferences.units
        loop, cdu = cdus[max(self.cdu.currentIndex(), 0)] if cdus else (None, None)
        split = loop.pressure_split_kpa if loop else ()
        self.pump.setVisible(cdu is not None)
        self._show_pressure()
        unit = unit_symbol(QuantityKind.PRESSURE, units)
        self._words[0] = tr("Pump and system curve") if cdu else ""
        self._words[2] = tr("Pressure along the worst path, {unit}", unit=unit) if split else ""
        if cdu is not None:
            self.pump.show_cdu(cdu, theme, units)
        if split:
            self.split.show_split(split, theme, units)
        names = addresses(self._session.design)
        self.profile.show_path(loop.pressure_path if loop else (), names, theme, units)
        self.profile.follow(self._session.selection)

    def _show_pressure(self) -> None:
        """Bring the chosen plot of the pressure to the front."""
        cdus = self._cdus()
        known = bool(cdus and cdus[max(self.cdu.currentIndex(), 0)][0].pressure_split_kpa)
        along = self.split_by.currentData() == "profile"
        self.split_by.setVisible(known)
        self.profile.setVisible(known and along)
        self.split.setVisible(known and not along)

    def _show_titles(self) -> None:
        stale = self._preview is None and self._session.stage_is_stale("cooling")
        state = f" · {tr('preview')}" if self._preview else f" · {tr('stale')}" if stale else ""
        for label, words in zip(self.titles, self._words, strict=True):
            label.setText(words + state if words else "")
            set_tone(label, "accent" if self._preview else "dim")

    def _column(self, number: int, *plots: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(self.titles[number], 1)
        if number == 0:
            head.addWidget(self.cdu)
        elif number == 2:
            head.addWidget(self.split_by)
        column.addLayout(head)
        for plot in plots:
            column.addWidget(plot, 1)
        return column

    def _offer(self, wanted: list[str]) -> None:
        """Let the user choose the CDU where there are several."""
        if wanted != [self.cdu.itemData(row) for row in range(self.cdu.count())]:
            names = addresses(self._session.design)
            with QSignalBlocker(self.cdu):
                self.cdu.clear()
                for cdu_id in wanted:
                    self.cdu.addItem(names.get(cdu_id, cdu_id), cdu_id)
        self.cdu.setVisible(len(wanted) > 1)


def _case_title(modules: list[ModuleCooling], known: list[ModuleCooling]) -> str:
    count = len(known)
    text = tr(
        "Case temperature of 1 module"
        if count == 1
        else "Case temperature of {count} modules, sorted",
        count=count,
    )
    missing = len(modules) - len(known)
    return tr("{text} · {missing} unknown", text=text, missing=missing) if missing else text
