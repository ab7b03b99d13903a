"""Opens the field over the window and hands on what was chosen in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from configurator.ui.commands.field import CommandField
from configurator.ui.commands.offers import (
    Offer,
    of_menus,
    of_objects,
    of_parts,
    of_rules,
)
from configurator.ui.editing.session import EditorSession
from configurator.ui.preferences import Preferences


class Finder(QObject):
    """The command of the window; what it offers is collected anew each time it opens."""

    part_wanted = Signal(str)
    object_wanted = Signal(str)
    rule_wanted = Signal(str)

    def __init__(
        self, session: EditorSession, preferences: Preferences, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._window = window
        self.field: CommandField | None = None

    def find_anything(self) -> None:
        """Open the field with everything there is to find."""
        self.field = CommandField(self._window, self._preferences.theme, list(self.offers()))
        self.field.open_over(self._window)

    def offers(self) -> Iterator[Offer]:
        """Give commands first, then what they work on."""
        session = self._session
        yield from of_menus(self._window.menuBar())
        yield from of_objects(session.design, self.object_wanted.emit)
        yield from of_parts(session.catalogue, self.part_wanted.emit)
        yield from of_rules(self.rule_wanted.emit)
