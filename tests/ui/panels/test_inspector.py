import pytest
from PySide6.QtCore import Qt

from configurator.core.errors import PlacementError
from configurator.design import edits
from configurator.project.storage import load_design
from configurator.ui.inspection.edits import parse_paths
from configurator.ui.panels.inspector import Inspector
from configurator.ui.window.start_page import examples
from tests.scene.designs import chassis_of, modules_of, one_rack, row


@pytest.fixture
def inspector(qtbot, session, preferences):
    session.show_copy(one_rack(4))
    made = Inspector(session, preferences)
    qtbot.addWidget(made)
    session.evaluation_changed.connect(lambda _evaluation: made.refresh())
    made.show()
    return made


def enter(qtbot, editor, text):
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_a_module_shows_the_figures_of_the_evaluation(inspector, session):
    module = modules_of(session.design)[3]
    session.select(module.id)
    shown = inspector.figures.texts()
    cooling = session.evaluation.cooling.modules[module.id]
    assert inspector.address.text() == "R1/C1/M3"
    assert shown["Power, TDP"] == "750 W"
    assert shown["Case"] == f"≈ {cooling.case_c:.1f} °C"
    assert shown["Margin"] == f"≈ {cooling.margin_k:.1f} K"
    assert shown["Coolant inlet"] == f"{cooling.coolant_inlet_c:.1f} °C"


def test_power_is_typed_with_its_unit_and_emptied_again(inspector, session, qtbot):
    module = modules_of(session.design)[0]
    session.select(module.id)
    editor = inspector.editors[f"{module.id}.power_w"]
    assert editor.text() == ""
    assert "750 W" in editor.placeholderText()
    enter(qtbot, editor, "680")
    assert modules_of(session.design)[0].power_w == 680.0
    editor = inspector.editors[f"{module.id}.power_w"]
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert modules_of(session.design)[0].power_w is None


def test_utilisation_is_shown_in_per_cent(inspector, session, qtbot):
    module = modules_of(session.design)[0]
    session.select(module.id)
    enter(qtbot, inspector.editors[f"{module.id}.utilisation"], "80")
    assert modules_of(session.design)[0].utilisation == pytest.approx(0.8)


def test_steps_of_a_field_in_a_burst_are_one_undo(inspector, session):
    session.select(None)
    editor = inspector.editors["site.facility_water_c"]
    for _ in range(4):
        editor.stepBy(1)
    assert session.design.site.facility_water_c == 34.0
    assert session.undo_stack.count() == 1


def test_a_part_is_chosen_and_embedded(inspector, session):
    chassis = chassis_of(session.design)[0]
    session.select(chassis.id)
    editor = inspector.editors[f"{chassis.id}.coupling"]
    wanted = next(
        editor.itemData(place)
        for place in range(editor.count())
        if editor.itemData(place) not in (None, *session.design.parts)
    )
    editor.activated.emit(editor.findData(wanted))
    assert chassis_of(session.design)[0].coupling == wanted
    assert wanted in session.design.parts


def test_a_chassis_moves_to_other_units_or_says_why_not(inspector, session, qtbot):
    chassis = chassis_of(session.design)[0]
    session.select(chassis.id)
    refused = []
    inspector.refused.connect(refused.append)
    enter(qtbot, inspector.editors[f"{chassis.id}.position"], "20")
    assert chassis_of(session.design)[0].position.index == 20
    enter(qtbot, inspector.editors[f"{chassis.id}.position"], "1")
    assert chassis_of(session.design)[0].position.index == 20
    assert len(refused) == 1
    assert inspector.editors[f"{chassis.id}.position"].working_value == 20


def test_loop_paths_are_typed_as_people_write_them(inspector, session, qtbot):
    chassis = chassis_of(session.design)[0]
    session.select(chassis.id)
    enter(qtbot, inspector.editors[f"{chassis.id}.loop_paths"], "0, 1, 2, 3, 4, 5, 6, 7")
    assert chassis_of(session.design)[0].loop_paths == tuple((site,) for site in range(8))


def test_loop_paths_that_are_none_are_refused_with_an_example():
    assert parse_paths(" 0-1 ,3-2") == ((0, 1), (3, 2))
    assert parse_paths("") is None
    with pytest.raises(PlacementError, match="0-1, 3-2"):
        parse_paths("0>1")


def test_the_set_point_field_goes_with_the_mode(inspector, session):
    loop = session.design.loops[0]
    session.select(loop.id)
    mode = inspector.editors[f"{loop.id}.control.mode"]
    assert f"{loop.id}.control.flow_l_per_min_per_kw" in inspector.editors
    mode.activated.emit(mode.findData("pressure_difference"))
    assert session.design.loops[0].control.mode == "pressure_difference"
    assert f"{loop.id}.control.pressure_difference_kpa" in inspector.editors
    assert f"{loop.id}.control.flow_l_per_min_per_kw" not in inspector.editors


def test_every_kind_of_object_has_a_sheet(inspector, session):
    session.show_copy(row(2, 4))
    design = session.design
    chassis = chassis_of(design)[0]
    objects = (
        design.floor.racks[0],
        design.floor.racks[0].items[-1],
        design.floor.cdus[0],
        chassis,
        chassis.boards[0],
        chassis.boards[0].modules[0],
        design.loops[0],
    )
    for thing in objects:
        session.select(thing.id)
        assert inspector.sheet.object_id == thing.id
        assert inspector.sheet.title
        assert inspector.figures.texts()
    session.select(None)
    assert inspector.sheet.title == design.name
    assert len(inspector.sheet.assumptions) == len(design.assumptions)


def test_a_module_in_air_asks_for_no_plate_and_shows_no_unknown_coolant(inspector, session):
    session.show_copy(load_design(next(e.path for e in examples() if e.path.stem == "mx1-style")))
    module = modules_of(session.design)[0]
    session.select(module.id)
    shown = inspector.figures.texts()
    assert shown["Cooling"] == "air"
    assert "Coolant inlet" not in shown
    assert f"{module.id}.cold_plate" not in inspector.editors


def test_stale_figures_say_so(inspector, session, service):
    session.select(modules_of(session.design)[0].id)
    service.holds = True
    session.apply("Rename", session.design.model_copy(update={"name": "x"}))
    inspector.refresh()
    assert inspector.address.text().endswith("stale")


def test_links_of_a_board_are_stated_and_left_open_again(inspector, session, qtbot):
    board = chassis_of(session.design)[0].boards[0]
    session.select(board.id)
    enter(qtbot, inspector.editors[f"{board.id}.link_config"], "00100")
    editor = inspector.editors[f"{board.id}.link_map"]
    editor.activated.emit(editor.findData("hcm8"))
    stated = chassis_of(session.design)[0].boards[0]
    assert (stated.link_config, stated.link_map) == ("00100", "hcm8")
    editor = inspector.editors[f"{board.id}.link_map"]
    editor.activated.emit(0)
    assert chassis_of(session.design)[0].boards[0].link_map is None


def test_service_of_a_loop_is_unknown_until_it_is_stated(inspector, session):
    loop = session.design.loops[0]
    session.select(loop.id)
    editor = inspector.editors[f"{loop.id}.high_point_vent"]
    assert editor.currentText() == "not stated"
    editor.activated.emit(editor.findText("yes"))
    assert session.design.loops[0].high_point_vent is True


def test_tariffs_are_unknown_until_typed_and_then_cost_a_year(inspector, session, qtbot):
    session.select(None)
    assert inspector.figures.texts()["Cost a year"] == "unknown"
    enter(qtbot, inspector.editors["site.energy_price_per_kwh"], "0.2")
    enter(qtbot, inspector.editors["site.currency"], "EUR")
    site = session.design.site
    assert (site.energy_price_per_kwh, site.currency) == (0.2, "EUR")


def test_a_rack_is_given_one_of_the_profiles(inspector, session):
    design = edits.add_profile(session.design, "half", [0.5])
    session.apply("Profile", design)
    rack = design.floor.racks[0].id
    session.select(rack)
    editor = inspector.editors[f"{rack}.profile"]
    editor.setCurrentIndex(editor.findText("half"))
    editor.activated.emit(editor.currentIndex())
    assert session.design.floor.racks[0].profile == design.profiles[0].id
