"""Opens the part browser and carries parts between it and the main window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from configurator.catalogue.parts import Part
from configurator.ui.browser.browser import PartBrowser
from configurator.ui.editing.session import EditorSession
from configurator.ui.preferences import Preferences


class Browsing(QObject):
    """Makes the browser when it is first asked for; later it comes back as it was left."""

    place_requested = Signal(str)

    def __init__(self, session: EditorSession, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._window = window
        self.browser: PartBrowser | None = None

    def browse_parts(self) -> None:
        """Show the browser with the part chosen in the catalogue, or as it was left."""
        fresh = self.browser is None
        browser = self._open()
        chosen = self._part(self._session.armed_part)
        if fresh and chosen is not None:
            browser.show_part(chosen)
        browser.filters.search.setFocus()

    def show_part(self, part_id: str) -> None:
        """Show one part in the browser."""
        part = self._part(part_id)
        if part is not None:
            self._open().show_part(part)

    def compare(self, part_id: str) -> None:
        """Put a part into the comparison and choose it in the list of its kind."""
        part = self._part(part_id)
        if part is not None:
            browser = self._open()
            browser.show_part(part)
            browser.keep(part)

    def say(self, text: str, tone: str = "dim") -> None:
        """Repeat in an open browser what the main window says about placing."""
        if self.browser is not None and self.browser.isVisible():
            self.browser.say(text, tone)

    def _open(self) -> PartBrowser:
        if self.browser is None:
            self.browser = PartBrowser(self._session, self._preferences, self._window)
            self.browser.place_requested.connect(self.place_requested)
        self.browser.show()
        self.browser.activateWindow()
        return self.browser

    def _part(self, part_id: str | None) -> Part | None:
        """Find a part in the catalogue or, where only the design carries it, there."""
        if part_id is None:
            return None
        return self._session.catalogue.get(part_id) or self._session.design.parts.get(part_id)
