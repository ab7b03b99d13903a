"""What the user has chosen for every design: theme, units, language, recent files, layout."""

from __future__ import annotations

import getpass
import json
from collections.abc import Mapping
from enum import Enum, StrEnum
from pathlib import Path
from typing import TypeVar

import platformdirs
from PySide6.QtCore import QByteArray, QLocale, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication

from configurator.core.language import ENGLISH, NAMES
from configurator.core.log import APPLICATION
from configurator.core.units import UnitSystem
from configurator.scene.theme import DARK, LIGHT, Theme

RECENT_FILES = 8
Choice = TypeVar("Choice", bound=Enum)


class ThemeChoice(StrEnum):
    """The theme setting; ``system`` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def settings_file() -> Path:
    """Give the settings file of this user."""
    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False)) / "window.ini"


class Preferences(QObject):
    """Settings kept between sessions; panels listen to the signals."""

    theme_changed = Signal()
    units_changed = Signal()
    recent_changed = Signal()
    language_changed = Signal()

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        file = str(path or settings_file())
        self._settings = QSettings(file, QSettings.Format.IniFormat)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)

    @property
    def theme_choice(self) -> ThemeChoice:
        """The setting, which may leave the choice to the desktop."""
        return _member(ThemeChoice, self._text("theme"), ThemeChoice.SYSTEM)

    @theme_choice.setter
    def theme_choice(self, choice: ThemeChoice) -> None:
        self._settings.setValue("theme", choice.value)
        self.theme_changed.emit()

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        if self.theme_choice is ThemeChoice.SYSTEM:
            scheme = QGuiApplication.styleHints().colorScheme()
            return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        return DARK if self.theme_choice is ThemeChoice.DARK else LIGHT

    @property
    def units(self) -> UnitSystem:
        """The units figures are shown and typed in."""
        return _member(UnitSystem, self._text("units"), UnitSystem.METRIC)

    @units.setter
    def units(self, system: UnitSystem) -> None:
        self._settings.setValue("units", system.value)
        self.units_changed.emit()

    @property
    def language(self) -> str:
        """Code of the language of the window: as chosen, at first that of the system."""
        chosen = self._text("language")
        if chosen in NAMES:
            return chosen
        system = QLocale.system().name().partition("_")[0]
        return system if system in NAMES else ENGLISH.code

    @language.setter
    def language(self, code: str) -> None:
        before = self.language
        self._settings.setValue("language", code)
        if code != before:
            self.language_changed.emit()

    def forget_listeners(self) -> None:
        """Drop every connection, as the window they belong to gives way to another."""
        for signal in (
            self.theme_changed,
            self.units_changed,
            self.recent_changed,
            self.language_changed,
        ):
            signal.disconnect()

    @property
    def tour_offered(self) -> bool:
        """Whether the tour was offered or taken before."""
        return bool(self._settings.value("tour", False, type=bool))

    @tour_offered.setter
    def tour_offered(self, offered: bool) -> None:
        self._settings.setValue("tour", offered)

    @property
    def author(self) -> str:
        """Who accepts findings: the name given last; empty at first."""
        return self._text("author")

    @author.setter
    def author(self, name: str) -> None:
        self._settings.setValue("author", name)

    @property
    def export_format(self) -> str:
        """The format exported last; empty at first."""
        return self._text("export_format")

    @export_format.setter
    def export_format(self, name: str) -> None:
        self._settings.setValue("export_format", name)

    @property
    def source_name(self) -> str:
        """Who is proposed as the source of parts of the user's own: at first that of the login."""
        return self.author or _login()

    @property
    def recent(self) -> tuple[Path, ...]:
        """Designs opened or saved last that still exist, newest first."""
        return tuple(path for path in self._recent() if path.is_file())

    def remember(self, path: Path) -> None:
        """Put a design on top of the recent ones."""
        path = path.resolve()
        kept = [path, *(other for other in self._recent() if other != path)][:RECENT_FILES]
        self._settings.setValue("recent", json.dumps([str(entry) for entry in kept]))
        self.recent_changed.emit()

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the main window as they were saved; empty at first."""
        value = self._settings.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    @property
    def browser_geometry(self) -> QByteArray:
        """Place and size of the part browser as they were left; empty at first."""
        value = self._settings.value("browser")
        return value if isinstance(value, QByteArray) else QByteArray()

    @browser_geometry.setter
    def browser_geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("browser", geometry)

    @property
    def panel_sizes(self) -> dict[str, int]:
        """Width or height of each panel as the user left it, 0 where it was hidden."""
        stored = self._json("panels")
        entries = stored.items() if isinstance(stored, dict) else ()
        return {name: size for name, size in entries if isinstance(size, int) and size >= 0}

    @panel_sizes.setter
    def panel_sizes(self, sizes: Mapping[str, int]) -> None:
        self._settings.setValue("panels", json.dumps(dict(sizes)))

    def _follow_system(self) -> None:
        if self.theme_choice is ThemeChoice.SYSTEM:
            self.theme_changed.emit()

    def _text(self, key: str) -> str:
        return str(self._settings.value(key, "", type=str))

    def _json(self, key: str) -> object:
        try:
            return json.loads(self._text(key) or "null")
        except json.JSONDecodeError:
            return None

    def _recent(self) -> list[Path]:
        stored = self._json("recent")
        entries = stored if isinstance(stored, list) else []
        return [Path(entry) for entry in entries if isinstance(entry, str)]


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _member(kind: type[Choice], value: str, default: Choice) -> Choice:
    try:
        return kind(value)
    except ValueError:
        return default
