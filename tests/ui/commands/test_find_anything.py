"""The field that finds everything, by real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from configurator.core.units import UnitSystem
from configurator.design import edits
from configurator.scene.overlay import Quantity
from configurator.ui.commands.matching import best, fit
from configurator.ui.commands.offers import Offer
from tests.scene.designs import chassis_of, modules_of, one_rack
from tests.ui.steps import is_inner, show, unnamed

MODULE = "amd-mi300x"


@pytest.fixture
def ask(window, qtbot):
    """Types letters after Ctrl+K; gives the field."""

    def type_letters(letters):
        qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        field = window.finder.field
        assert field.isVisible()
        qtbot.keyClicks(field.search, letters)
        return field

    return type_letters


def titles(field):
    return [offer.title for offer in field.model.offers]


def enter(qtbot, field):
    qtbot.keyClick(field.search, Qt.Key.Key_Return)


def test_commands_are_found_by_scattered_letters_with_their_keys_and_run(window, qtbot, ask):
    design = show(window, one_rack(0))
    window.session.select(chassis_of(design)[0].boards[0].id)
    window.session.armed_part = MODULE
    field = ask("flbrd")
    assert titles(field)[0] == "Fill board"
    assert field.model.offers[0].keys == "Ctrl+B"
    enter(qtbot, field)
    assert len(modules_of(window.session.design)) == 8
    field = ask("units gpm")
    assert field.model.offers[0].detail == "View › Units"
    enter(qtbot, field)
    assert window.preferences.units is UnitSystem.US
    enter(qtbot, ask("colour margin"))
    assert window.tools.quantity.currentData() == Quantity.MARGIN
    assert window.canvas.overlay.quantity is Quantity.MARGIN
    enter(qtbot, ask("LIQ-08"))
    assert window.guide.window.page.name == "rule/LIQ-08"
    window.guide.window.close()


def test_objects_are_selected_and_parts_placed_from_the_start_page_too(window, qtbot, ask):
    design = one_rack(1)
    rack = design.floor.racks[0].id
    design = edits.set_field(design, rack, "name", "Basement")
    window.session.show_copy(design)
    assert window.start_page.isVisible()
    enter(qtbot, ask("basement"))
    assert window.session.selection == rack
    assert window.canvas.isVisible()
    enter(qtbot, ask("R1/C1/M0"))
    assert window.session.selection == modules_of(design)[0].id
    window.session.select(chassis_of(design)[0].boards[0].id)
    enter(qtbot, ask("part mi300x"))
    assert [each.part for each in modules_of(window.session.design)] == [MODULE, MODULE]
    assert window.session.armed_part == MODULE
    window.editing.undo()
    assert window.session.design == design


def test_arrows_choose_the_mouse_takes_and_escape_leaves(window, qtbot, ask):
    design = show(window, one_rack(1))
    field = ask("view")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(field.search, key)
    assert field.view.currentIndex().row() == 1
    qtbot.keyClick(field.search, Qt.Key.Key_Escape)
    assert window.canvas.hasFocus()
    field = ask("xqzzy")
    assert titles(field) == []
    assert "Nothing" in field.hint.text()
    enter(qtbot, field)
    assert field.isVisible()
    assert window.session.design is design
    field.search.setText("loop view")
    row = field.model.index(titles(field).index("Loop"))
    qtbot.mouseClick(
        field.view.viewport(), Qt.MouseButton.LeftButton, pos=field.view.visualRect(row).center()
    )
    assert window.canvas.view_name == "loop"


def test_all_that_can_be_done_now_is_offered_and_spoken(window, ask):
    show(window, one_rack(1))
    field = ask("duplicate")
    assert "Duplicate" not in titles(field)
    window.session.select(window.session.design.floor.racks[0].id)
    field = ask("duplicate")
    assert field.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Command, Dup")
    assert [name for name in unnamed(field) if not is_inner(name)] == []
    offered = {offer.title for offer in window.finder.offers()}
    for menu in window.menuBar().findChildren(QMenu):
        for action in menu.actions():
            if action.isEnabled() and not action.menu() and not action.isSeparator():
                assert action.text().replace("&", "").rstrip("…") in offered


def offers(*names):
    return [Offer("Command", name, "", lambda: None) for name in names]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("undo", "Undo"),
        ("zi", "Zoom in"),
        ("board", "Board"),
        ("fill bo", "Fill board"),
        ("bo fill", "Fill board"),
    ],
)
def test_the_closest_comes_first(typed, first):
    found = best(typed, offers("Fill board", "Board", "Zoom in", "Undo", "Dashboard on"), 9)
    assert found[0].title == first


def test_letters_in_one_piece_beat_scattered_ones_and_order_counts():
    whole, scattered = fit("fit", "zoom to fit", 11), fit("zft", "zoom to fit", 11)
    assert whole > scattered > 0
    assert fit("tfz", "zoom to fit", 11) is None
    assert fit("z", "fit", 3) is None
