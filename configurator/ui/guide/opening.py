"""Ways into the usage guide: the menu, the rule of a finding, why a place was refused."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from configurator.ui.guide.window import GuideWindow
from configurator.ui.preferences import Preferences
from configurator.ui.session import EditorSession


class GuideHelp(QObject):
    """Opens the guide at the rule in question; the window is made when it is first needed."""

    finding_chosen = Signal(object)

    def __init__(
        self, session: EditorSession, preferences: Preferences, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._parent = window
        self.window: GuideWindow | None = None
        self.refused_by: str | None = None
        session.design_changed.connect(lambda _design: self.note_refusal(None))

    def show_guide(self) -> None:
        """Open the guide, at the rule that refused a placement where that was the last answer."""
        self.open_rule(self.refused_by)

    def note_refusal(self, rule_id: str | None) -> None:
        """Keep the rule of the last refusal, so that help can be about it."""
        self.refused_by = rule_id

    def open_rule(self, rule_id: str | None) -> None:
        """Open the guide at a rule, or as it was left."""
        if self.window is None:
            self.window = GuideWindow(self._session, self._preferences, self._parent)
            self.window.finding_chosen.connect(self.finding_chosen)
        self.window.open_rule(rule_id)
