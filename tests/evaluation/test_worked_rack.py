"""The worked rack from edit to evaluation: the same figures at every stage."""

import pytest

from configurator.design.edits import set_field
from configurator.evaluation.evaluator import Evaluator
from tests.evaluation.plans import chassis_of, worked_rack


@pytest.fixture(scope="module")
def plan():
    return worked_rack()


@pytest.fixture(scope="module")
def evaluation(plan):
    return Evaluator().evaluate(plan)


def test_power_and_heat(evaluation):
    (loop,) = evaluation.cooling.loops
    assert evaluation.power.it.tdp_w == pytest.approx(69_700, rel=0.01)
    assert 1.0 < evaluation.power.pue < 1.3
    assert loop.liquid_heat_w == pytest.approx(43_200)
    assert loop.air_heat_w == pytest.approx(25_600)


def test_flow_temperatures_and_pressure(evaluation):
    (loop,) = evaluation.cooling.loops
    assert loop.converged
    assert loop.flow_l_per_min == pytest.approx(64.8, rel=0.01)
    assert loop.return_c == pytest.approx(50.0, abs=0.3)
    cases = sorted(m.case_c for m in evaluation.cooling.modules.values())
    assert len(cases) == 64
    assert cases[0] == pytest.approx(54.1, abs=0.3)
    assert cases[-1] == pytest.approx(59.1, abs=0.3)
    split = dict(loop.pressure_split_kpa)
    expected = {"plate": 57, "coupling": 25, "tube": 6.5, "hose": 4.5, "chassis_manifold": 2.2}
    for kind, drop_kpa in expected.items():
        assert split[kind] == pytest.approx(drop_kpa, rel=0.1), kind
    assert sum(split.values()) == pytest.approx(105, rel=0.04)


def test_the_bill_of_materials_holds_the_coolant_of_the_loop(evaluation):
    (loop,) = evaluation.cooling.loops
    litres = [line.quantity_total for line in evaluation.bom.flat if line.kind == "coolant"]
    assert litres[0] >= loop.coolant_volume_l * 0.99


def test_one_more_watt_is_seen_by_all_stages(plan, evaluation):
    module = chassis_of(plan)[3].boards[0].modules[2]
    hotter = set_field(plan, module.id, "power_w", 751.0)
    evaluator = Evaluator()
    evaluator.evaluate(plan)
    after = evaluator.evaluate(hotter, revision=1)
    assert after.power.it.tdp_w - evaluation.power.it.tdp_w == pytest.approx(1.0)
    there = after.cooling.modules[module.id]
    assert there.power_w == 751.0
    assert there.case_c > evaluation.cooling.modules[module.id].case_c
    assert after.cooling.loops[0].liquid_heat_w == pytest.approx(43_200.9)
