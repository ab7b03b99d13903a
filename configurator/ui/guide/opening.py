"""Ways into the usage guide: the menu, the rule of a finding, why a place was refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from configurator.ui.editing.session import EditorSession
from configurator.ui.preferences import Preferences

if TYPE_CHECKING:
    from configurator.ui.guide.window import GuideWindow


class GuideHelp(QObject):
    """Opens the guide; its window, and with it all rules, is made when it is first needed.

    ``question`` gives the rule behind what the program says at the moment.
    """

    finding_chosen = Signal(object)

    def __init__(
        self,
        session: EditorSession,
        preferences: Preferences,
        parent: QWidget,
        question: Callable[[], str | None],
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._parent = parent
        self._question = question
        self.window: GuideWindow | None = None

    def show_guide(self) -> None:
        """Open the guide, while a refusal is on show at the rule that refused."""
        self.open_rule(self._question())

    def open_rule(self, rule_id: str | None) -> None:
        """Open the guide at a rule, or as it was left."""
        from configurator.ui.guide.window import GuideWindow

        if self.window is None:
            self.window = GuideWindow(self._session, self._preferences, self._parent)
            self.window.finding_chosen.connect(self.finding_chosen)
        self.window.open_rule(rule_id)
