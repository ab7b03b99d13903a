from dataclasses import replace

import pytest

from configurator.bom.lines import Bom
from configurator.core.units import UnitSystem
from configurator.evaluation.evaluator import Evaluator
from configurator.power.result import Known
from configurator.project.storage import load_design
from configurator.ui.panels.key_figure_texts import key_figures
from configurator.ui.panels.key_figures import KeyFigureStrip
from configurator.ui.window.start_page import examples
from tests.scene.designs import evaluated, modules_of, one_rack

METRIC = UnitSystem.METRIC


def figures(design, evaluation):
    return {each.name.split(",")[0]: each for each in key_figures(design, evaluation, METRIC)}


@pytest.fixture(scope="module")
def real():
    design = load_design(examples()[0].path)
    return Evaluator().evaluate(design)


def test_the_strip_shows_the_numbers_of_the_evaluation(real):
    shown = figures(real.design, real)
    (loop,) = real.cooling.loops
    hottest = max(m.case_c for m in real.cooling.modules.values() if m.case_c is not None)
    assert f"{real.power.it.tdp_w / 1e3:.1f} kW" in shown["IT power"].value
    assert f"{real.power.facility_w / 1e3:.1f} kW" in shown["Facility power"].value
    assert f"PUE {real.power.pue:.3f}" in shown["Facility power"].reason
    assert f"{loop.flow_l_per_min:.1f} L/min" in shown["Coolant PG25"].value
    assert f"{loop.supply_c:.1f} → {loop.return_c:.1f} °C" in shown["Coolant PG25"].reason
    assert f"{hottest:.1f} °C" in shown["Hottest module"].value
    assert f"{loop.cdus[0].head_kpa:.1f} kPa" in shown["Loop Δp"].value


def test_the_hottest_module_is_the_one_nearest_to_its_limit():
    design = one_rack(4)
    shown = figures(design, evaluated(design))["Hottest module"]
    assert shown.value.endswith("63.0 °C")
    assert shown.reason == "R1/C1/M3 · margin 22.0 K"


@pytest.mark.parametrize(("hotter_k", "tone"), [(0.0, "text"), (20.0, "warning"), (30.0, "error")])
def test_a_small_margin_warns_and_a_negative_one_is_an_error(hotter_k, tone):
    design = one_rack(4)
    shown = figures(design, evaluated(design, hotter_k=hotter_k))["Hottest module"]
    assert shown.tone == tone


def test_what_rests_on_an_assumption_is_marked():
    design = one_rack(4)
    shown = figures(design, evaluated(design))["Hottest module"]
    assert shown.value.startswith("≈ ")
    assert "contact_resistance_k_per_w" in shown.tip


def test_unknown_is_a_word_with_its_reason_and_never_zero():
    design = one_rack(2)
    evaluation = evaluated(design, unknown=frozenset(m.id for m in modules_of(design)))
    power = replace(evaluation.power, it=replace(evaluation.power.it, tdp_w=None))
    shown = figures(design, replace(evaluation, power=power, bom=Bom()))
    assert shown["Hottest module"].value == "unknown"
    assert shown["IT power"].value == "unknown"
    assert "without a TDP" in shown["IT power"].reason
    assert shown["Price"].value == "unknown"
    assert "no price list" in shown["Price"].reason


def test_an_unknown_draw_shows_what_is_certain():
    design = one_rack(2)
    evaluation = evaluated(design)
    known = Known(43_200.0, ("m1", "m2"), 45_000.0)
    it = replace(evaluation.power.it, tdp_w=None)
    facility = replace(evaluation.power.facility, facility_w=None, known_w=48_000.0, pue=None)
    power = replace(evaluation.power, it=it, known=known, facility=facility)
    shown = figures(design, replace(evaluation, power=power))
    assert shown["IT power"].value == "≥ 43.2 kW"
    assert shown["IT power"].reason == "2 devices without a TDP"
    assert "≥ 48.0 kW" in shown["Facility power"].value


def test_before_the_first_answer_everything_says_so():
    design = one_rack(1)
    assert {each.value for each in key_figures(design, None, METRIC)} == {"unknown"}
    assert {each.reason for each in key_figures(design, None, METRIC)} == {"not evaluated yet"}


def test_a_loop_that_does_not_converge_shows_the_reason_instead_of_a_number():
    design = one_rack(1)
    evaluation = evaluated(design)
    loop = replace(evaluation.cooling.loops[0], converged=False, flow_l_per_min=None, cdus=())
    cooling = replace(evaluation.cooling, loops=(loop,))
    shown = figures(design, replace(evaluation, cooling=cooling))
    assert shown["Coolant PG25"].value == "unknown"
    assert shown["Coolant PG25"].reason == "not converged"


def test_stale_figures_are_named_so(qtbot, session, service, preferences):
    session.show_copy(one_rack(2))
    strip = KeyFigureStrip(session, preferences)
    qtbot.addWidget(strip)
    assert "stale" not in strip.tiles[0].name.text()
    before = strip.tiles[0].value.text()
    service.holds = True
    session.apply("Add", one_rack(3))
    assert strip.tiles[0].name.text().endswith("· stale")
    assert strip.tiles[0].value.text() == before
    assert "stale" in strip.tiles[0].accessibleName()
    service.release()
    assert "stale" not in strip.tiles[0].name.text()


def test_the_power_tile_warns_where_the_redundancy_rule_fails(real):
    """Load that takes no busbar does not count, and one rack's shelves do not help another's."""
    (rack,) = real.power.racks
    it = replace(rack.it, tdp_w=10 * rack.it.tdp_w)
    own_supplies = replace(real.power, it=it, racks=(replace(rack, it=it),))
    assert figures(real.design, replace(real, power=own_supplies))["IT power"].tone == "text"
    heavy = replace(rack, id="r2", busbar_w=1.01 * sum(s.redundant_w for s in rack.shelves))
    light = replace(rack, busbar_w=0.0)
    two = replace(real.power, racks=(light, heavy))
    assert figures(real.design, replace(real, power=two))["IT power"].tone == "warning"
