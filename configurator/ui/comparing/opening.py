"""Opens the window of a comparison, made when it is first asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from configurator.ui.comparing.window import CompareWindow
from configurator.ui.editing.session import EditorSession
from configurator.ui.preferences import Preferences


class Comparing(QObject):
    """The command of the window; later the comparison comes back as it was left."""

    def __init__(self, session: EditorSession, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._window = window
        self.window: CompareWindow | None = None

    def compare_designs(self) -> None:
        """Show the comparison, at first of the design with its saved state."""
        if self.window is None:
            self.window = CompareWindow(self._session, self._preferences, self._window)
        self.window.show()
        self.window.activateWindow()
        self.window.before.setFocus()

    def close(self) -> None:
        """End what the comparison has running, as the main window closes."""
        if self.window is not None:
            self.window.close()
