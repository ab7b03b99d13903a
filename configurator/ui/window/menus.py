"""Fills the menu bar from the table of actions, and the few menus whose entries change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from configurator.core.language import NAMES
from configurator.core.text import say
from configurator.core.units import UnitSystem
from configurator.design.model import Board, Chassis, Loop, Module, Rack
from configurator.design.query import DesignObject
from configurator.ui.preferences import Preferences, ThemeChoice
from configurator.ui.window.actions import ENTRIES, MENUS, SEPARATOR, SUBMENUS
from configurator.ui.words import tr

_MOVES = ("cut", "copy", "paste", "duplicate", "remove", SEPARATOR, "select_alike", "select_parent")
THEMES = (
    (ThemeChoice.SYSTEM, say("As the &system")),
    (ThemeChoice.LIGHT, say("&Light")),
    (ThemeChoice.DARK, say("&Dark")),
)
UNITS = (
    (UnitSystem.METRIC, say("&Metric: L/min, kPa, °C")),
    (UnitSystem.US, say("&US: gpm, psi, °F")),
)


def build_menus(
    bar: QMenuBar,
    actions: Mapping[str, QAction],
    preferences: Preferences,
    open_path: Callable[[Path], object],
    panels: Sequence[QAction],
) -> None:
    """Make all menus of the window, with recent designs, themes, units, languages and panels."""
    submenus = fill_menus(bar, actions)
    fill_theme_menu(submenus["theme"], preferences)
    fill_units_menu(submenus["units"], preferences)
    fill_language_menu(submenus["language"], preferences)
    fill_recent_menu(submenus["recent"], preferences, open_path)
    submenus["panels"].addActions(list(panels))


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """Make the menus; returns the submenus, still empty."""
    submenus: dict[str, QMenu] = {}
    for title in MENUS:
        menu = bar.addMenu(tr(title))
        menu.setToolTipsVisible(True)
        for entry in (each for each in ENTRIES if each.menu == title):
            if entry.name == SEPARATOR:
                menu.addSeparator()
            elif entry.name in SUBMENUS:
                submenus[entry.name] = menu.addMenu(tr(entry.text))
            else:
                menu.addAction(actions[entry.name])
    return submenus


def menu_actions(actions: Mapping[str, QAction]) -> list[tuple[str, Sequence[QAction]]]:
    """Give the actions by menu, for the help on shortcuts."""
    return [
        (tr(title), [actions[e.name] for e in ENTRIES if e.menu == title and e.name in actions])
        for title in MENUS
    ]


def fill_theme_menu(menu: QMenu, preferences: Preferences) -> None:
    """Offer the themes, the one in force ticked."""

    def choose(choice: ThemeChoice) -> None:
        preferences.theme_choice = choice

    _fill_choice(menu, THEMES, preferences.theme_choice, choose)


def fill_units_menu(menu: QMenu, preferences: Preferences) -> None:
    """Offer the unit systems, the one in force ticked."""

    def choose(system: UnitSystem) -> None:
        preferences.units = system

    _fill_choice(menu, UNITS, preferences.units, choose)


def fill_language_menu(menu: QMenu, preferences: Preferences) -> None:
    """Offer the languages, each by its own name; the window is made anew in the chosen one."""

    def choose(code: str) -> None:
        preferences.language = code

    _fill_choice(menu, tuple(NAMES.items()), preferences.language, choose)


def fill_recent_menu(
    menu: QMenu, preferences: Preferences, open_path: Callable[[Path], object]
) -> None:
    """List recent designs each time the menu opens."""

    def fill() -> None:
        menu.clear()
        for path in preferences.recent:
            action = menu.addAction(f"{path.stem}   {path.parent}")
            action.triggered.connect(lambda _on=False, chosen=path: open_path(chosen))
        if menu.isEmpty():
            menu.addAction(tr("No recent designs")).setEnabled(False)

    menu.aboutToShow.connect(fill)


def object_menu(
    parent: QWidget, chosen: DesignObject | None, actions: Mapping[str, QAction]
) -> QMenu:
    """Give the menu of an object of the drawing, or of the empty floor; it deletes itself."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(tr("What can be done here"))
    names: tuple[str, ...] = ("paste", "place_part", "why_refused", SEPARATOR, "zoom_fit")
    if isinstance(chosen, Loop):
        names = ("open_selected", "zoom_fit")
    elif chosen is not None:
        names = (
            "open_selected",
            SEPARATOR,
            *_fills(chosen),
            "place_part",
            "why_refused",
            SEPARATOR,
            *_MOVES,
        )
    for name in names:
        if name == SEPARATOR:
            menu.addSeparator()
        else:
            menu.addAction(actions[name])
    return menu


def _fills(chosen: DesignObject) -> tuple[str, ...]:
    if isinstance(chosen, (Board, Module)):
        return ("fill_board", "fill_chassis", "fill_rack")
    if isinstance(chosen, Chassis):
        return ("fill_chassis", "fill_rack")
    return ("fill_rack",) if isinstance(chosen, Rack) else ()


def _fill_choice(
    menu: QMenu,
    choices: Sequence[tuple[object, str]],
    current: object,
    choose: Callable[..., None],
) -> None:
    group = QActionGroup(menu)
    for value, text in choices:
        action = menu.addAction(tr(text))
        action.setCheckable(True)
        action.setChecked(value == current)
        action.triggered.connect(lambda _on=False, chosen=value: choose(chosen))
        group.addAction(action)
