from dataclasses import replace

import pytest

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
