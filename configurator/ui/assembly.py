"""Makes the window with its session, catalogue and settings; nothing is shared behind its back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from configurator.catalogue.folders import open_catalogue
from configurator.core.language import language
from configurator.ui.editing.background_service import BackgroundService
from configurator.ui.editing.session import EditorSession
from configurator.ui.look.style import apply_style
from configurator.ui.preferences import Preferences
from configurator.ui.window.main_window import MainWindow
from configurator.ui.words import fall_silent, speak


class Program(QObject):
    """The one window of the application; another language makes it anew around its session.

    ``settings`` is the settings file, by default that of this user.
    """

    window_changed = Signal()

    def __init__(self, app: QApplication, settings: Path | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._spoken: tuple[QTranslator, ...] = ()
        self.preferences = Preferences(settings, parent=app)
        apply_style(app, self.preferences.theme)
        self.window = self._make_window(EditorSession(open_catalogue(), BackgroundService))

    def _make_window(self, session: EditorSession) -> MainWindow:
        preferences = self.preferences
        spoken = language(preferences.language)
        fall_silent(self._app, self._spoken)
        self._spoken = speak(self._app, spoken)
        preferences.theme_changed.connect(lambda: apply_style(self._app, preferences.theme))
        preferences.language_changed.connect(
            self._change_language, Qt.ConnectionType.QueuedConnection
        )
        window = MainWindow(session, preferences, spoken=spoken)
        session.setParent(window)
        return window

    def _change_language(self) -> None:
        """Show the same design, undo list and selection in a window that speaks otherwise."""
        old, session = self.window, self.window.session
        session.setParent(self)
        session.forget_listeners()
        self.preferences.forget_listeners()
        old.retire()
        self.window = self._make_window(session)
        self.window.take_over(old)
        self.window.show()
        old.hide()
        old.deleteLater()
        self.window_changed.emit()
