import re
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)

from configurator.core.units import UnitSystem
from configurator.design import edits
from configurator.project.storage import load_design, save_design
from configurator.rules.finding import Finding, Fix, Severity, State
from configurator.ui.dialogs.faults import FaultDialog
from configurator.ui.dialogs.reason import AssumptionDialog, WaiveDialog
from configurator.ui.dialogs.shortcuts import ShortcutsDialog
from configurator.ui.main_window import MainWindow, first_size
from configurator.ui.menus import menu_actions
from configurator.ui.preferences import ThemeChoice
from configurator.ui.session import EditorSession
from configurator.ui.start_page import examples
from configurator.ui.style import apply_style
from tests.scene.designs import (
    BOARD,
    CATALOGUE,
    CHASSIS,
    MODULE,
    RACK,
    chassis_of,
    modules_of,
    one_rack,
)
from tests.ui.conftest import FakeService

BUTTON = QMessageBox.StandardButton


def show(window, design):
    window.session.show_copy(design)
    window.show_design("rack")
    return design


@pytest.fixture
def faults(monkeypatch):
    """Texts of the fault dialogs, which close at once."""
    shown = []

    def record(dialog):
        shown.append(f"{dialog.windowTitle()}\n{dialog.list.toPlainText()}")
        return 0

    monkeypatch.setattr(FaultDialog, "exec", record)
    return shown


@pytest.fixture
def answers(monkeypatch):
    """What the next questions are answered with; counts how many were asked."""
    queue = []
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: queue.pop(0))
    return queue


def say(window):
    return window.status.state.text()


# Files


def test_the_start_page_comes_first_and_a_new_design_explains_itself(window, qtbot):
    assert window.start_page.isVisible()
    assert not window.inspector.isVisible()
    qtbot.mouseClick(window.start_page.new, Qt.MouseButton.LeftButton)
    assert window.canvas.isVisible()
    assert window.inspector.isVisible()
    assert "no rack yet" in window.strip.tiles[0].reason.text()
    assert window.plots.empty.isVisible()


def test_reference_designs_open_as_new_ones(window):
    names = [example.name for example in examples()]
    assert len(names) == len(window.start_page.entries) >= 7
    window.start_page.entries[0].click()
    assert window.session.design.name == names[0]
    assert window.session.path is None
    assert not window.session.is_modified


def test_a_bad_file_is_reported_and_the_open_design_stays(window, faults, tmp_path):
    design = show(window, one_rack(2))
    bad = tmp_path / "bad.rackloop"
    bad.write_text('{"format": "rackloop-design", "version": 1, "design": {"name": 3}}')
    assert not window.files.open_path(bad)
    assert window.session.design is design
    assert len(faults) == 1
    assert "bad.rackloop" in faults[0]
    assert "name" in faults[0]


def test_saving_and_opening_again(window, monkeypatch, tmp_path):
    show(window, one_rack(2))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "pod"), ""))
    assert window.files.save()
    path = tmp_path / "pod.rackloop"
    assert load_design(path) == window.session.design
    assert window.windowTitle() == "pod[*]"
    assert window.preferences.recent == (path,)
    window.show_start_page()
    window.start_page.entries[0].click()
    assert window.session.path == path


def test_the_title_tells_what_is_not_saved(window):
    show(window, one_rack(1))
    window.session.apply("Rename", edits.set_field(window.session.design, None, "name", "pod"))
    assert window.windowTitle() == "pod[*]"
    assert window.isWindowModified()
    assert window.status.saved.text() == "Unsaved changes"
    window.undo()
    assert not window.isWindowModified()


def test_closing_with_unsaved_work_asks(window, answers, monkeypatch, tmp_path):
    show(window, one_rack(1))
    window.session.apply("Rename", edits.set_field(window.session.design, None, "name", "pod"))
    answers.append(BUTTON.Cancel)
    assert not window.close()
    path = tmp_path / "kept.rackloop"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    answers.append(BUTTON.Save)
    assert window.close()
    assert load_design(path).name == "pod"


def test_discarding_closes_without_a_file(window, answers):
    show(window, one_rack(1))
    window.session.apply("Rename", edits.set_field(window.session.design, None, "name", "pod"))
    answers.append(BUTTON.Discard)
    assert window.close()
    assert answers == []


def test_opening_another_design_asks_first(window, answers, tmp_path):
    save_design(tmp_path / "other.rackloop", one_rack(3))
    show(window, one_rack(1))
    window.session.apply("Rename", edits.set_field(window.session.design, None, "name", "pod"))
    answers.append(BUTTON.Cancel)
    assert not window.files.open_path(tmp_path / "other.rackloop")
    assert window.session.design.name == "pod"


# Editing


def test_a_rack_is_built_with_the_keyboard_alone(window, qtbot):
    window.files.new_design()
    window.activateWindow()
    for words in (RACK, CHASSIS, BOARD, MODULE):
        qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert window.palette_panel.search.hasFocus()
        qtbot.keyClicks(window.palette_panel.search, words)
        qtbot.keyClick(window.palette_panel.search, Qt.Key.Key_Return)
        assert window.session.armed_part == words
        tree = window.palette_panel.tree
        qtbot.keyClick(tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        window.palette_panel.search.clear()
    design = window.session.design
    assert [module.part for module in modules_of(design)] == [MODULE]
    window.actions_by_name["fill_board"].trigger()
    assert len(modules_of(window.session.design)) == 8
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(modules_of(window.session.design)) == 1


def test_the_structure_inserts_at_its_free_rows_and_deletes(window, qtbot):
    design = show(window, one_rack(2))
    window.activateWindow()
    window.session.armed_part = MODULE
    window.show_structure()
    board = chassis_of(design)[0].boards[0].id
    tree = window.structure.view
    tree.setCurrentIndex(window.structure.model.find(f"{board}:5"))
    qtbot.keyClick(tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [m.site for m in modules_of(window.session.design)] == [0, 1, 5]
    window.session.select(modules_of(window.session.design)[0].id)
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert [m.site for m in modules_of(window.session.design)] == [1, 5]


def test_fill_rack_repeats_the_selected_chassis(window):
    design = show(window, one_rack(8))
    window.session.select(chassis_of(design)[0].id)
    window.fill_rack()
    filled = window.session.design
    assert len(chassis_of(filled)) > 5
    assert len(modules_of(filled)) == 8 * len(chassis_of(filled))
    window.fill_rack()
    assert window.session.design is filled
    assert say(window)


def test_fill_says_what_it_needs(window):
    show(window, one_rack(2))
    window.fill_board()
    assert "Select a board" in say(window)


def test_duplicate_copy_and_paste(window):
    design = show(window, one_rack(2))
    window.session.select(modules_of(design)[0].id)
    window.duplicate()
    assert len(modules_of(window.session.design)) == 3
    window.session.select(chassis_of(design)[0].id)
    window.copy()
    window.session.select(design.floor.racks[0].id)
    window.paste()
    assert len(chassis_of(window.session.design)) == 2


def test_what_was_cut_can_be_pasted_with_all_it_held(window):
    design = show(window, edits.override_assumption(
        one_rack(2), "case_limit_c", 80.0, "data sheet", chassis_of(one_rack(2))[0].id
    ))  # fmt: skip
    window.session.select(chassis_of(design)[0].id)
    window.actions_by_name["cut"].trigger()
    assert chassis_of(window.session.design) == []
    assert window.session.selection == design.floor.racks[0].id
    window.actions_by_name["paste"].trigger()
    (pasted,) = chassis_of(window.session.design)
    assert len(modules_of(window.session.design)) == 2
    assert [o.scope for o in window.session.design.assumption_overrides] == [pasted.id]
    window.undo()
    window.undo()
    assert window.session.design is design


def test_a_copy_stays_in_its_design(window):
    design = show(window, one_rack(2))
    window.session.select(design.floor.racks[0].id)
    window.copy()
    other = show(window, one_rack(3))
    window.paste()
    assert window.session.design is other
    assert "copy an object first" in say(window)


@pytest.fixture
def menu_texts(window, monkeypatch):
    """What the menu offers that the canvas opens over an object, or over nothing."""
    shown = []

    def record(menu, at):
        shown.append([action.text().replace("&", "") for action in menu.actions() if action.text()])

    monkeypatch.setattr(QMenu, "popup", record)

    def ask(object_id):
        view, at = window.canvas.view, QPoint(2, 2)
        if object_id is not None:
            boxes = window.canvas.page.boxes_of(object_id)
            at = view.mapFromScene(max(boxes, key=lambda box: box.width()).center())
        here = view.viewport().mapToGlobal(at)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, here)
        QApplication.sendEvent(view.viewport(), event)
        return shown.pop()

    return ask


def test_the_drawing_offers_what_can_be_done_with_what_is_under_the_mouse(window, menu_texts):
    design = show(window, one_rack(2))
    module, chassis, rack = modules_of(design)[0], chassis_of(design)[0], design.floor.racks[0]
    offered = menu_texts(module.id)
    assert window.session.selection == module.id
    for words in ("Fill board", "Fill rack", "Duplicate", "Cut", "Paste at selection", "Remove"):
        assert words in offered
    window.view_floor()
    assert "Fill rack" in menu_texts(rack.id)
    assert "Fill board" not in menu_texts(rack.id)
    assert menu_texts(None) == ["Paste at selection", "Place part at selection",
                                "Why is this refused?", "Zoom to fit"]  # fmt: skip
    assert window.session.selection is None
    window.view_loop()
    window.session.select(chassis.id)
    assert "Fill rack" in menu_texts(chassis.id)


def test_fill_rack_takes_the_first_chassis_of_a_selected_rack(window):
    design = show(window, one_rack(8))
    window.session.select(design.floor.racks[0].id)
    window.fill_rack()
    assert len(chassis_of(window.session.design)) > 5


def test_an_edit_and_a_prompt_answer_are_drawn_in_one_go_a_late_one_finds_it_stale(
    window, service, qtbot
):
    show(window, one_rack(2))
    module = modules_of(window.session.design)[0]
    qtbot.wait(50)
    drawn = []
    window.canvas._stage.drawn.connect(lambda: drawn.append(window.session.is_stale))
    service.holds = True
    for prompt in (True, False):
        share = 0.5 if prompt else 0.6
        edited = edits.set_field(window.session.design, module.id, "utilisation", share)
        window.session.apply("Set", edited)
        if not prompt:
            qtbot.waitUntil(lambda: drawn == [False, True])
        service.release()
        qtbot.waitUntil(lambda: bool(drawn) and not drawn[-1])
    assert drawn == [False, True, False]


def test_a_refused_part_says_why_and_changes_nothing(window):
    design = show(window, one_rack(2))
    window.session.armed_part = "amd-mi250x"
    window.session.select(chassis_of(design)[0].boards[0].id)
    window.place_part()
    assert window.session.design is design
    assert say(window)


def test_undo_and_redo_name_what_they_do(window):
    show(window, one_rack(1))
    actions = window.actions_by_name
    assert not actions["undo"].isEnabled()
    window.session.apply("Rename", edits.set_field(window.session.design, None, "name", "pod"))
    assert actions["undo"].text().replace("&", "") == "Undo Rename"
    window.undo()
    assert actions["redo"].text().replace("&", "") == "Redo Rename"
    assert not actions["undo"].isEnabled()


# Findings


def finding(design, **changes):
    chassis = chassis_of(design)[0]
    values = {
        "rule": "LIQ-99",
        "severity": Severity.ERROR,
        "state": State.FAIL,
        "target": chassis.id,
        "where": "R1/C1",
        "message": "is not connected",
        "measured": 7.2,
        "limit": 6.4,
        "unit": "L/min",
    }
    return Finding(**{**values, **changes})


def test_a_fix_is_applied_with_one_undoable_click(window, service):
    def found(design):
        chassis = chassis_of(design)[0]
        wanted = {"object_id": chassis.id, "field": "coolant_connected", "value": True}
        fix = Fix("Connect", "set_field", tuple(wanted.items()))
        return () if chassis.coolant_connected else (finding(design, fix=fix),)

    service.findings = found
    design = one_rack(2)
    chassis = chassis_of(design)[0]
    show(window, edits.set_field(design, chassis.id, "coolant_connected", False))
    window.show_findings()
    window.findings.view.setCurrentIndex(window.findings.model.index(0, 0))
    assert window.session.selection == chassis.id
    assert window.findings.details.fix.text() == "Connect"
    window.findings.details.fix.click()
    assert chassis_of(window.session.design)[0].coolant_connected
    assert window.strip.tiles[5].value.text() == "none"
    window.undo()
    assert window.strip.tiles[5].value.text() == "1 error"
    assert window.tabs.tabText(1) == "Findings 1"


def test_a_waiver_needs_a_reason(window, service, monkeypatch):
    service.findings = lambda design: (finding(design),)
    design = show(window, one_rack(2))

    def fill_in(dialog):
        assert not dialog.accept_button.isEnabled()
        dialog.set_reason("tested on the bench")
        assert dialog.accept_button.isEnabled()
        return 1

    monkeypatch.setattr(WaiveDialog, "exec", fill_in)
    window.show_findings()
    window.findings.view.setCurrentIndex(window.findings.model.index(0, 0))
    window.findings.details.waive.click()
    (waiver,) = window.session.design.waivers
    assert waiver.rule == "LIQ-99"
    assert waiver.target == chassis_of(design)[0].id
    assert waiver.reason == "tested on the bench"
    assert (waiver.measured, waiver.limit) == (7.2, 6.4)
    assert waiver.date == date.today().isoformat()


def test_the_name_for_waivers_is_asked_once_and_remembered(window, service, monkeypatch):
    service.findings = lambda design: (finding(design),)
    show(window, one_rack(2))
    offered = []

    def fill_in(dialog):
        field = next(each for each in dialog.findChildren(QLineEdit) if each.isVisibleTo(dialog))
        offered.append(field.text())
        dialog.set_reason("tested on the bench")
        field.setText("")
        assert not dialog.accept_button.isEnabled(), "somebody has to stand for it"
        field.setText("A. Engineer")
        assert dialog.accept_button.isEnabled()
        return 1

    monkeypatch.setattr(WaiveDialog, "exec", fill_in)
    window.show_findings()
    for _ in range(2):
        window.findings.view.setCurrentIndex(window.findings.model.index(0, 0))
        window.findings.details.waive.click()
    assert window.session.design.waivers[0].author == "A. Engineer"
    assert offered[1] == "A. Engineer"


def press(root, name):
    """Press the button whose accessible name begins so."""
    buttons = root.findChildren(QPushButton)
    next(each for each in buttons if each.accessibleName().startswith(name)).click()


def test_an_assumption_is_replaced_for_one_object_and_taken_back(window, monkeypatch):
    design = show(window, one_rack(2))
    module = modules_of(design)[0]
    window.session.select(module.id)

    def fill_in(dialog):
        dialog._number.setValue(80.0)
        dialog.set_reason("data sheet of the maker")
        dialog._scope.setCurrentIndex(dialog._scope.findData(module.id))
        return 1

    monkeypatch.setattr(AssumptionDialog, "exec", fill_in)
    press(window.inspector, "Change assumption Case temperature limit of a module")
    (override,) = window.session.design.assumption_overrides
    assert (override.key, override.scope, override.value) == ("case_limit_c", module.id, 80.0)
    shown = {label.text() for label in window.inspector.findChildren(QLabel)}
    assert "Set for R1/C1/M0: data sheet of the maker" in shown
    window.session.select(None)
    press(window.inspector, "Use the default of Case temperature limit of a module")
    assert window.session.design.assumption_overrides == ()
    window.undo()
    assert window.session.design.assumption_overrides == (override,)


# Looks


def test_the_theme_changes_everything_at_run_time(window, qapp):
    window.preferences.theme_changed.connect(lambda: apply_style(qapp, window.preferences.theme))
    show(window, one_rack(4))
    window.preferences.theme_choice = ThemeChoice.DARK
    dark = qapp.palette().color(QPalette.ColorRole.Window).lightness()
    assert window.canvas.theme.name == "dark"
    assert window.plots.case.backgroundBrush().color().lightness() < 60
    window.preferences.theme_choice = ThemeChoice.LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window).lightness() > dark + 100
    assert window.canvas.theme.name == "light"
    assert window.plots.case.backgroundBrush().color().lightness() > 200


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
    catalogue, inspector, results = window._docks.values()
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
    sizes = again._docks.values()
    qtbot.waitUntil(lambda: [dock.isVisible() for dock in sizes] == [True, False, True])
    qtbot.waitUntil(lambda: again._docks["Catalogue"].width() == 350)
    assert again._docks["Results"].height() == height
    again.session.close()


def test_panels_can_be_hidden(window):
    show(window, one_rack(1))
    dock = window._docks["Catalogue"]
    dock.toggleViewAction().trigger()
    assert not dock.isVisible()
    window.find_part()
    assert dock.isVisible()


# Access


def unnamed(root):
    """Focusable widgets that a screen reader would have no words for."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(root):
            continue
        if widget.focusProxy() is not None:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def is_inner(name):
    """Parts of a named widget that Qt makes itself."""
    return re.match(r"(QLineEdit qt_spinbox_lineedit|QWidget qt_scrollarea_viewport)", name)


def test_everything_that_takes_the_focus_has_a_name(window, service):
    service.findings = lambda design: (finding(design),)
    assert [name for name in unnamed(window) if not is_inner(name)] == []
    design = show(window, one_rack(4))
    selections = (
        None,
        modules_of(design)[0].id,
        chassis_of(design)[0].id,
        chassis_of(design)[0].boards[0].id,
        design.floor.racks[0].id,
        design.floor.racks[0].items[0].id,
        design.loops[0].id,
    )
    for selection in selections:
        window.session.select(selection)
        assert [name for name in unnamed(window.inspector) if not is_inner(name)] == []
    for tab in (window.show_plots, window.show_findings, window.show_bom, window.show_structure):
        tab()
        assert [name for name in unnamed(window) if not is_inner(name)] == []


def test_dialogs_have_names_too(window, qtbot):
    design = show(window, one_rack(1))
    dialogs = (
        WaiveDialog(window, (finding(design),), "me"),
        ShortcutsDialog(window, []),
        FaultDialog(window, "Title", "", ()),
    )
    for dialog in dialogs:
        dialog.show()
        assert [name for name in unnamed(dialog) if not is_inner(name)] == []
        dialog.close()


def test_every_shortcut_is_used_once_and_shown_in_the_help(window, qtbot):
    keys = [a.shortcut().toString() for a in window.actions_by_name.values()]
    keys = [key for key in keys if key]
    assert len(keys) == len(set(keys))
    dialog = ShortcutsDialog(window, menu_actions(window.actions_by_name))
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert set(keys) <= shown


def test_dragging_a_part_over_the_drawing_previews_and_leaving_drops_it(window, qtbot):
    show(window, one_rack(2))
    tentative = edits.remove(window.session.design, modules_of(window.session.design)[0].id)
    window.status.say("A rack goes onto the floor", "warning")
    window.session.preview(tentative)
    assert "preview" in window.strip.tiles[0].name.text()
    assert say(window).startswith("Current"), "a refusal must not outlive its target"
    window.session.preview(None)
    assert "preview" not in window.strip.tiles[0].name.text()
