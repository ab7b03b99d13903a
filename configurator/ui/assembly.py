"""Makes the window with its session, catalogue and settings; nothing is shared behind its back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from configurator.catalogue.folders import open_catalogue
from configurator.ui.editing.background_service import BackgroundService
from configurator.ui.editing.session import EditorSession
from configurator.ui.look.style import apply_style
from configurator.ui.preferences import Preferences
from configurator.ui.window.main_window import MainWindow


def make_window(app: QApplication, settings: Path | None = None) -> MainWindow:
    """Put the window together and let the application follow its theme.

    ``settings`` is the settings file, by default that of this user.
    """
    preferences = Preferences(settings, parent=app)
    apply_style(app, preferences.theme)
    preferences.theme_changed.connect(lambda: apply_style(app, preferences.theme))
    session = EditorSession(open_catalogue(), BackgroundService)
    window = MainWindow(session, preferences)
    session.setParent(window)
    return window
