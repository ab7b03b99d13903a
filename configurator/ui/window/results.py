"""The tabs below the drawing: what follows from the design; the one in front is kept current."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from configurator.core.text import say
from configurator.ui.editing.session import EditorSession
from configurator.ui.panels.bom import BomPanel
from configurator.ui.panels.findings import FindingsPanel
from configurator.ui.panels.key_figure_texts import finding_counts
from configurator.ui.panels.plots import PlotsPanel
from configurator.ui.panels.structure import StructurePanel
from configurator.ui.panels.transient import TransientPanel
from configurator.ui.power.panel import PowerPanel
from configurator.ui.preferences import Preferences
from configurator.ui.words import tr

FINDINGS = say("Findings")
OPEN_KINDS = ("error", "warning", "unknown")
MIN_HEIGHT_PX = 160


class Results(QTabWidget):
    """The panels of results as tabs; ``wanted`` asks to make room for the one brought forward."""

    wanted = Signal()

    def __init__(
        self, session: EditorSession, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.plots = PlotsPanel(session, preferences)
        self.power = PowerPanel(session, preferences)
        self.findings = FindingsPanel(session, preferences)
        self.bom = BomPanel(session)
        self.structure = StructurePanel(session, preferences)
        self.transient = TransientPanel(session, preferences)
        self.addTab(self.plots, tr("Plots"))
        self.addTab(self.power, tr("Power"))
        self.addTab(self.findings, tr(FINDINGS))
        self.addTab(self.bom, tr("Bill of materials"))
        self.addTab(self.structure, tr("Structure"))
        self.addTab(self.transient, tr("Transient"))
        self.setDocumentMode(True)
        self.tabBar().setAccessibleName(tr("Results"))
        self.setMinimumHeight(MIN_HEIGHT_PX)
        self._connect()

    def _connect(self) -> None:
        session = self._session
        session.design_changed.connect(lambda _design: self._design_changed())
        session.evaluation_changed.connect(lambda _evaluation: self._evaluation_changed())
        session.preview_changed.connect(self.plots.show_preview)
        session.preview_changed.connect(self.power.show_preview)
        self.currentChanged.connect(lambda _index: self._refresh_front())

    def show_plots(self) -> None:
        """Bring the plots to the front."""
        self._bring(self.plots, self.tabBar())

    def show_power(self) -> None:
        """Bring the power chain to the front."""
        self._bring(self.power, self.power.pages)

    def show_findings(self) -> None:
        """Bring the findings to the front."""
        self._bring(self.findings, self.findings.view)

    def show_bom(self) -> None:
        """Bring the bill of materials to the front."""
        self._bring(self.bom, self.bom.view)

    def show_structure(self) -> None:
        """Bring the structure to the front."""
        self._bring(self.structure, self.structure.view)

    def show_transient(self) -> None:
        """Bring runs over time to the front."""
        self._bring(self.transient, self.transient.form.kind)

    def _bring(self, panel: QWidget, focus: QWidget) -> None:
        self.wanted.emit()
        self.setCurrentWidget(panel)
        focus.setFocus()

    def _design_changed(self) -> None:
        """Follow an edit; what only depends on the evaluation is marked stale and waits for it."""
        self.plots.refresh_soon()
        self.power.refresh_soon()
        for panel in (self.structure, self.transient):
            if panel.isVisible():
                panel.refresh()

    def _evaluation_changed(self) -> None:
        self._refresh_front()
        found = self._session.evaluation.findings if self._session.evaluation else None
        counts = finding_counts(found or ())
        still_open = sum(counts[kind] for kind in OPEN_KINDS)
        title = f"{tr(FINDINGS)} {still_open}" if still_open else tr(FINDINGS)
        self.setTabText(self.indexOf(self.findings), title)

    def _refresh_front(self) -> None:
        """Bring the tab in front up to date; the others wait until they are shown."""
        panel = self.currentWidget()
        if panel is self.plots:
            self.plots.refresh_soon()
        elif panel is self.power:
            self.power.refresh_soon()
        elif isinstance(panel, (FindingsPanel, BomPanel, StructurePanel, TransientPanel)):
            panel.refresh()
