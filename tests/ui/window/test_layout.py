"""Theme, units, sizes and panels."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette

from configurator.core.units import UnitSystem
from configurator.scene.theme import DARK, LIGHT
from configurator.ui.editing.session import EditorSession
from configurator.ui.look.style import apply_style, style_sheet
from configurator.ui.preferences import ThemeChoice
from configurator.ui.window.main_window import MainWindow, first_size
from tests.scene.designs import (
    CATALOGUE,
    modules_of,
    one_rack,
)
from tests.ui.conftest import FakeService
from tests.ui.steps import show


def test_the_theme_changes_everything_at_run_time(window, qapp):
    window.preferences.theme_changed.connect(lambda: apply_style(qapp, window.preferences.theme))
    show(window, one_rack(4))
    window.preferences.theme_choice = ThemeChoice.DARK
    dark = qapp.palette().color(QPalette.ColorRole.Window).lightness()
    assert window.canvas.theme.name == "dark"
    assert window.results.plots.case.backgroundBrush().color().lightness() < 60
    window.preferences.theme_choice = ThemeChoice.LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window).lightness() > dark + 100
    assert window.canvas.theme.name == "light"
    assert window.results.plots.case.backgroundBrush().color().lightness() > 200


def test_the_unit_system_changes_everything_at_run_time(window):
    design = show(window, one_rack(4))
    window.session.select(modules_of(design)[0].id)
    assert window.inspector.figures.texts()["Case"] == "60.0 °C"
    window.preferences.units = UnitSystem.US
    assert window.inspector.figures.texts()["Case"] == "140.0 °F"
    assert window.strip.tiles[2].value.text() == "26.42 gpm"
    assert window.status.units.text().startswith("gpm")


def test_settings_and_layout_survive(window, preferences, tmp_path):
    preferences.theme_choice = ThemeChoice.DARK
    preferences.units = UnitSystem.US
    again = type(preferences)(tmp_path / "window.ini")
    assert again.theme_choice is ThemeChoice.DARK
    assert again.units is UnitSystem.US


def test_the_first_window_fits_a_small_screen():
    assert first_size(QSize(3840, 2160)) == QSize(1440, 900)
    small = first_size(QSize(1280, 800))
    assert small.width() <= 1280
    assert small.height() < 780, "the title bar needs room too"


def test_place_and_size_of_the_window_are_kept(window, preferences, tmp_path):
    window.resize(1111, 777)
    saved = window.saveGeometry()
    window.close()
    assert type(preferences)(tmp_path / "window.ini").geometry == saved


def test_panels_stay_as_the_user_left_them(window, preferences, qtbot, tmp_path):
    show(window, one_rack(1))
    catalogue, inspector, results = window.docks.all
    window.resizeDocks([catalogue], [350], Qt.Orientation.Horizontal)
    inspector.toggleViewAction().trigger()
    qtbot.waitUntil(lambda: catalogue.width() == 350)
    show(window, one_rack(2))
    assert inspector.isHidden()
    assert catalogue.width() == 350
    height = results.height()
    window.close()
    again = MainWindow(
        EditorSession(CATALOGUE, FakeService), type(preferences)(tmp_path / "window.ini")
    )
    qtbot.addWidget(again)
    again.show()
    show(again, one_rack(1))
    sizes = again.docks.all
    qtbot.waitUntil(lambda: [dock.isVisible() for dock in sizes] == [True, False, True])
    qtbot.waitUntil(lambda: again.docks.catalogue.width() == 350)
    assert again.docks.results.height() == height
    again.session.close()


def test_panels_can_be_hidden(window):
    show(window, one_rack(1))
    dock = window.docks.catalogue
    dock.toggleViewAction().trigger()
    assert not dock.isVisible()
    window.find_part()
    assert dock.isVisible()


def test_no_panel_is_narrower_than_what_it_says(window):
    window.resize(960, 600)
    show(window, one_rack(2))
    window.resize(1280, 800)
    for dock, least in ((window.docks.catalogue, 240), (window.docks.inspector, 300)):
        assert dock.width() >= least


def test_tick_boxes_of_lists_are_seen_in_the_dark(qapp):
    for theme in (LIGHT, DARK):
        sheet = style_sheet(theme)
        rule = re.search(r"([^}]*QTreeView::indicator[^}:]*) {([^}]*)}", sheet)
        assert rule is not None
        assert f"1px solid {theme.hex('faint')}" in rule[2]
        assert "QTreeView::indicator:checked" in sheet
