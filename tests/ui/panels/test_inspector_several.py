"""The inspector of several objects, quantities in any unit, defaults against what was set."""

import pytest
from PySide6.QtCore import Qt

from configurator.core.units import UnitSystem
from configurator.ui.panels.inspector import Inspector
from tests.scene.designs import chassis_of, modules_of, one_rack, row
from tests.ui.canvas.mouse import nothing_else_moved


@pytest.fixture
def inspector(qtbot, session, preferences):
    session.show_copy(one_rack(4))
    made = Inspector(session, preferences)
    qtbot.addWidget(made)
    session.evaluation_changed.connect(lambda _evaluation: made.refresh())
    made.show()
    made.activateWindow()
    return made


def type_in(qtbot, editor, text, *, enter=True):
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    if enter:
        qtbot.keyClick(editor, Qt.Key.Key_Return)


def field(inspector, ending):
    return next((e, inspector.rows[k]) for k, e in inspector.editors.items() if k.endswith(ending))


@pytest.mark.parametrize(
    ("units", "typed", "wanted_c"),
    [
        (UnitSystem.METRIC, "95 F", 35.0),
        (UnitSystem.METRIC, "31.5", 31.5),
        (UnitSystem.US, "30 °C", 30.0),
        (UnitSystem.US, "86", 30.0),
        (UnitSystem.METRIC, "305.15 K", 32.0),
    ],
)
def test_a_temperature_is_typed_in_any_unit(
    inspector, session, preferences, qtbot, units, typed, wanted_c
):
    preferences.units = units
    session.apply("Set", session.design)
    editor, _ = field(inspector, "site.room_temperature_c")
    type_in(qtbot, editor, typed)
    assert session.design.site.room_temperature_c == pytest.approx(wanted_c)


def test_flow_pressure_and_power_come_in_other_units(inspector, session, qtbot):
    loop = session.design.loops[0]
    session.select(loop.id)
    mode, _ = field(inspector, "control.mode")
    mode.activated.emit(mode.findData("flow"))
    editor, row = field(inspector, "control.flow_l_per_min")
    type_in(qtbot, editor, "5 gpm", enter=False)
    assert row.note.text() == "= 18.9 L/min"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert session.design.loops[0].control.flow_l_per_min == pytest.approx(18.927, abs=1e-3)
    assert editor.text() == "18.9"
    mode, _ = field(inspector, "control.mode")
    mode.activated.emit(mode.findData("pressure_difference"))
    type_in(qtbot, field(inspector, "control.pressure_difference_kpa")[0], "0.35 bar")
    assert session.design.loops[0].control.pressure_difference_kpa == pytest.approx(35.0)
    session.select(modules_of(session.design)[0].id)
    type_in(qtbot, field(inspector, "power_w")[0], "0.7 kW")
    assert modules_of(session.design)[0].power_w == pytest.approx(700.0)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("warm", "is no number"),
        ("35 kPa", "does not measure"),
        ("35 xyz", "not known"),
        ("900", "-20.0 to 60.0 °C"),
        ("", "a value is needed"),
    ],
)
def test_what_cannot_be_taken_says_why_at_once_and_changes_nothing(
    inspector, session, qtbot, typed, reason
):
    before = session.design
    editor, row = field(inspector, "site.room_temperature_c")
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.keyClicks(editor, typed)
    assert reason in row.note.text()
    assert row.note.isVisibleTo(inspector)
    assert editor.property("wrong")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert session.design is before
    assert editor.text() == typed, "what was typed stays to be mended"
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.text() == "27.0"
    assert not editor.property("wrong")


def test_a_refused_value_says_why_below_its_field(inspector, session, qtbot):
    chassis = chassis_of(session.design)[0]
    session.select(chassis.id)
    editor, row = field(inspector, ".position")
    type_in(qtbot, editor, "1")
    assert "taken" in row.note.text()
    assert editor.text() == "5"


def test_the_default_is_shown_beside_what_replaces_it_and_comes_back(inspector, session, qtbot):
    editor, row = field(inspector, "site.facility_water_c")
    assert not row.reset.isVisibleTo(inspector)
    type_in(qtbot, editor, "25")
    assert row.reset.isVisibleTo(inspector)
    assert row.note.text() == "default: 32.0 °C"
    assert "Facility water, 32.0 °C" in row.reset.accessibleName()
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert session.design.site.facility_water_c == 32.0
    assert not row.reset.isVisibleTo(inspector)
    module = modules_of(session.design)[0]
    session.select(module.id)
    editor, row = field(inspector, "power_w")
    type_in(qtbot, editor, "600")
    assert "750 W (data sheet)" in row.note.text()
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert modules_of(session.design)[0].power_w is None


def test_several_modules_show_what_they_share_and_what_is_mixed(inspector, session, qtbot):
    ids = [module.id for module in modules_of(session.design)]
    session.select(ids[0])
    type_in(qtbot, field(inspector, "power_w")[0], "600")
    session.select_all(ids)
    assert inspector.title.text() == "4 objects"
    figures = inspector.figures.texts()
    assert figures["AMD Instinct MI300X"] == "× 4"
    assert figures["Power, TDP"] == "3,000 W"
    assert figures["Hottest case"] == "≈ 63.0 °C"
    power, _ = field(inspector, "power_w")
    assert (power.text(), power.placeholderText()) == ("", "mixed")
    utilisation, _ = field(inspector, "utilisation")
    assert utilisation.text() == "100"


def test_a_bulk_edit_is_one_step(inspector, session, qtbot):
    before = session.design
    ids = [module.id for module in modules_of(before)]
    session.select_all(ids)
    type_in(qtbot, field(inspector, "power_w")[0], "0.65 kW")
    assert {module.power_w for module in modules_of(session.design)} == {650.0}
    assert session.undo_stack.count() == 1
    assert nothing_else_moved(before, session.design)
    _, row = field(inspector, "power_w")
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert {module.power_w for module in modules_of(session.design)} == {None}
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.design is before


def test_leaving_a_mixed_field_alone_changes_nothing(inspector, session, qtbot):
    ids = [module.id for module in modules_of(session.design)]
    session.select(ids[0])
    type_in(qtbot, field(inspector, "power_w")[0], "600")
    session.select_all(ids)
    before = session.design
    editor, _ = field(inspector, "power_w")
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert session.design is before


def test_a_choice_and_a_flag_that_differ_are_mixed_until_they_are_set(inspector, session, qtbot):
    session.show_copy(one_rack(2, 2))
    one, other = chassis_of(session.design)
    session.select(one.id)
    flag, _ = field(inspector, "coolant_connected")
    qtbot.keyClick(flag, Qt.Key.Key_Space)
    feeds, _ = field(inspector, "feeds")
    feeds.activated.emit(feeds.findData("A"))
    session.select_all((one.id, other.id))
    flag, _ = field(inspector, "coolant_connected")
    assert flag.text() == "mixed"
    feeds, _ = field(inspector, "feeds")
    assert feeds.currentIndex() == -1
    feeds.activated.emit(feeds.findData("B"))
    assert [chassis.feeds for chassis in chassis_of(session.design)] == ["B", "B"]
    assert not any(key.endswith(("name", "position")) for key in inspector.editors)


def test_only_what_all_kinds_have_is_offered(inspector, session):
    session.show_copy(row(2, 2))
    chassis = chassis_of(session.design)[0]
    shelf = session.design.floor.racks[0].items[-1]
    session.select_all((chassis.id, shelf.id))
    assert [key.rsplit(".", 1)[-1] for key in inspector.editors] == ["feeds"]
