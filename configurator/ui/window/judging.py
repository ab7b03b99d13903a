"""From a finding, a refusal or an assumption to what the user decides about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from configurator.rules.finding import Finding, State
from configurator.ui.editing.editing import Editing
from configurator.ui.editing.reasons import ask_assumption, ask_waiver
from configurator.ui.editing.session import EditorSession
from configurator.ui.guide.opening import GuideHelp
from configurator.ui.panels.inspector import Inspector
from configurator.ui.preferences import Preferences
from configurator.ui.window.results import Results


class Judging(QObject):
    """Carries repairs, waivers, assumptions and questions for a rule between the panels."""

    def __init__(
        self,
        window: QWidget,
        session: EditorSession,
        preferences: Preferences,
        editing: Editing,
        results: Results,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._preferences = preferences
        self._editing = editing
        self._results = results

    def follow(self, inspector: Inspector, guide: GuideHelp) -> None:
        """Answer what the panels and the guide ask for."""
        for panel in (self._results.findings, inspector):
            panel.rule_requested.connect(guide.open_rule)
            panel.fix_requested.connect(self._editing.apply_fixes)
        self._results.findings.waive_requested.connect(self._waive)
        inspector.finding_chosen.connect(self.show_finding)
        inspector.assumption_requested.connect(self._assume)
        inspector.default_requested.connect(self._editing.use_default)
        guide.finding_chosen.connect(self._go_to_finding)

    def show_finding(self, finding: Finding) -> None:
        """Bring a finding to the front."""
        self._results.show_findings()
        self._results.findings.choose(finding)

    def _go_to_finding(self, finding: Finding) -> None:
        self.show_finding(finding)
        self._window.activateWindow()

    def _waive(self, findings: Sequence[Finding]) -> None:
        if all(finding.state is State.WAIVED for finding in findings):
            self._editing.withdraw_waivers(findings)
        else:
            ask_waiver(self._window, self._editing, findings, self._preferences)

    def _assume(self, key: str, object_id: str | None) -> None:
        ask_assumption(self._window, self._session, self._editing, key, object_id)
