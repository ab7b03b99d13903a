from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from configurator.cooling.result import PressureStation
from configurator.scene.overlay import overlay_for
from configurator.ui.panels.plots import PlotsPanel
from tests.scene.designs import evaluated, modules_of, one_rack, row


@pytest.fixture
def panel(qtbot, session, preferences):
    made = PlotsPanel(session, preferences)
    qtbot.addWidget(made)
    made.resize(900, 240)
    made.show()
    return made


def test_without_a_result_it_says_what_is_missing(panel, session):
    session.new()
    panel.refresh()
    assert panel.empty.isVisible()
    assert "CDU" in panel.empty.text()


def test_one_bar_a_module_sorted_in_the_colours_of_the_drawing(panel, session):
    session.show_copy(one_rack(8))
    panel.refresh()
    bars = panel.case._bars.opts
    assert list(bars["y1"]) == [60.0 + site for site in range(8)]
    overlay = overlay_for(session.evaluation)
    assert bars["brushes"][0].name() == overlay.colour(60.0)
    assert bars["brushes"][-1].name() == overlay.colour(67.0)
    assert panel.titles[1].text() == "Case temperature of 8 modules, sorted"


def test_modules_without_a_temperature_are_counted_not_drawn(panel, session, service):
    design = one_rack(4)
    service.holds = True
    session.show_copy(design)
    unknown = evaluated(design, unknown=frozenset({modules_of(design)[0].id}))
    service.answer(*service.waiting[-1], cooling=unknown.cooling)
    panel.refresh()
    assert len(panel.case._bars.opts["y1"]) == 3
    assert panel.titles[1].text().endswith("1 unknown")


def test_a_click_on_a_bar_selects_the_module(panel, session):
    session.show_copy(one_rack(4))
    panel.refresh()
    panel.case.module_clicked.emit(modules_of(session.design)[2].id)
    assert session.selection == modules_of(session.design)[2].id


def test_the_curves_of_each_cdu_can_be_chosen(panel, session, service):
    design = row(2, 4)
    service.holds = True
    session.show_copy(design)
    evaluation = evaluated(design)
    (loop,) = evaluation.cooling.loops
    (cdu,) = loop.cdus
    second = replace(cdu, id="f99", flow_l_per_min=55.0, pump_curve=((0.0, 80.0), (90.0, 10.0)))
    loop = replace(loop, cdus=(cdu, second), pressure_split_kpa=(("plate", 30.0), ("hose", 10.0)))
    service.answer(*service.waiting[-1], cooling=replace(evaluation.cooling, loops=(loop,)))
    panel.refresh()
    assert panel.cdu.count() == 2
    assert panel.pump._point.getData()[0].tolist() == [100.0]
    panel.cdu.setCurrentIndex(1)
    assert panel.pump._point.getData()[0].tolist() == [55.0]
    assert panel.split._bars.opts["width"].tolist() == [10.0, 30.0]


def test_a_preview_is_named_and_goes_away(panel, session):
    session.show_copy(one_rack(2))
    panel.refresh()
    panel.show_preview(evaluated(one_rack(3)))
    panel.refresh()
    assert panel.titles[1].text().endswith("· preview")
    panel.show_preview(None)
    panel.refresh()
    assert "preview" not in panel.titles[1].text()


STATIONS = (("cdu_hose", 0), ("coupling", 1), ("plate", 2), ("plate", 3), ("cdu_hose", 0))


@pytest.fixture
def path(panel, session, service):
    """A panel with a path through two modules of the first chassis."""
    design = one_rack(4)
    (rack,) = design.floor.racks
    first, second = modules_of(design)[:2]
    ids = (rack.items[0].id, rack.items[1].id, first.id, second.id)
    stations = tuple(
        PressureStation(kind, ids[owner], 200.0 - 20 * n, 180.0 - 20 * n)
        for n, (kind, owner) in enumerate(STATIONS)
    )
    service.holds = True
    session.show_copy(design)
    evaluation = evaluated(design)
    (loop,) = evaluation.cooling.loops
    loop = replace(loop, pressure_path=stations, pressure_split_kpa=(("plate", 40.0),))
    service.answer(*service.waiting[-1], cooling=replace(evaluation.cooling, loops=(loop,)))
    panel.refresh()
    return ids


def test_the_worst_path_is_drawn_station_by_station(panel, session, path):
    heights = panel.profile._line.getData()[1].tolist()
    assert heights == [200.0, 180.0, 160.0, 140.0, 120.0, 100.0]
    ticks = panel.profile.getPlotItem().getAxis("bottom")._tickLevels[0]
    assert [words for _, words in ticks] == ["D1", "C1", "M0", "M1", "D1"]
    assert panel.profile.describe(1) == ("Coupling of R1/C1: 180.0 kPa → 160.0 kPa, drop 20.0 kPa")


def test_a_station_is_chosen_by_mouse_and_by_arrow_keys(panel, session, path, qtbot):
    plot = panel.profile
    at = plot.mapFromScene(plot.getPlotItem().vb.mapViewToScene(QPointF(1.0, 150.0)))
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert session.selection == path[1]
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert session.selection == path[2]
    assert plot.accessibleDescription().startswith("Cold plate of R1/C1/M0")
    session.select(path[3])
    assert plot.accessibleDescription().startswith("Cold plate of R1/C1/M1")


def test_the_split_by_element_is_a_choice_away(panel, session, path):
    assert panel.profile.isVisible()
    assert not panel.split.isVisible()
    QTest.keyClick(panel.split_by, Qt.Key.Key_Down)
    assert panel.split.isVisible()
    assert not panel.profile.isVisible()
