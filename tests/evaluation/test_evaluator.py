"""One design in, one evaluation out, and only what changed computed again."""

import re

import pytest

from configurator.core.errors import UsageError
from configurator.design.create import new_design
from configurator.design.edits import place
from configurator.design.fit import stands_on_floor
from configurator.design.model import (
    AssumptionOverride,
    FloorCdu,
    Loop,
    Override,
    PumpControl,
    Scenario,
)
from configurator.design.placement import can_place
from configurator.design.target import FloorTarget, RackTarget
from configurator.evaluation.evaluator import EvaluationCancelledError, Evaluator
from configurator.rules.finding import State
from tests.cooling.designs import (
    CATALOGUE,
    chassis,
    design,
    in_rack_cdu,
    one_rack,
    powers,
    rack,
)


def with_scenarios(plan, *scenarios):
    return plan.model_copy(update={"scenarios": scenarios})


def scenario(*overrides, name="warm water", number=1, parent=None):
    made = tuple(Override(target=t, field=f, value=v) for t, f, v in overrides)
    return Scenario(id=f"s{number}", name=name, parent=parent, overrides=made)


@pytest.fixture(scope="module")
def plan():
    return one_rack(chassis(1, 5), chassis(2, 9))


@pytest.fixture(scope="module")
def evaluation(plan):
    return Evaluator().evaluate(plan, revision=7)


def test_every_stage_answers(plan, evaluation):
    assert evaluation.design is plan
    assert evaluation.revision == 7
    assert evaluation.power is not None
    assert evaluation.cooling is not None
    assert evaluation.findings
    assert evaluation.bom is not None
    assert evaluation.bom.lines
    assert evaluation.stale == frozenset()
    assert set(evaluation.timings_ms) == {"power", "cooling", "rules", "bom"}


def test_cooling_and_power_speak_of_the_same_heat(plan, evaluation):
    (loop,) = evaluation.cooling.loops
    assert loop.liquid_heat_w + loop.air_heat_w == pytest.approx(sum(powers(plan).values()))
    assert evaluation.power.it.tdp_w == pytest.approx(sum(powers(plan).values()))


def test_the_pumps_count_in_the_rack_input(plan, evaluation):
    (cdu,) = evaluation.cooling.loops[0].cdus
    strong = one_rack(chassis(1, 5), chassis(2, 9), control=PumpControl(mode="speed", speed=1.0))
    other = Evaluator().evaluate(strong)
    more_w = other.cooling.loops[0].cdus[0].pump_power_w - cdu.pump_power_w
    assert more_w > 50
    grown = other.power.racks[0].it.tdp_w + (other.power.racks[0].self_fed_w or 0.0)
    assert grown >= evaluation.power.racks[0].it.tdp_w


def test_an_empty_design_is_evaluated():
    evaluation = Evaluator().evaluate(design(()))
    assert evaluation.cooling.loops == ()
    assert evaluation.bom.lines == ()


def test_renaming_a_design_computes_nothing_again(plan):
    evaluator = Evaluator()
    first = evaluator.evaluate(plan)
    second = evaluator.evaluate(plan.model_copy(update={"name": "other"}), revision=1)
    assert second.power is first.power
    assert second.cooling is first.cooling
    assert second.bom is first.bom
    assert second.revision == 1


def told(evaluation):
    """Messages of the findings; how many iterations it took is not part of the answer."""
    return [re.sub(r"\d+ iteration", "iteration", f.message) for f in evaluation.findings]


def test_an_edit_gives_what_a_fresh_evaluator_gives(plan):
    evaluator = Evaluator()
    evaluator.evaluate(plan)
    grown = one_rack(*plan.floor.racks[0].items[1:], chassis(3, 13))
    warm, cold = evaluator.evaluate(grown), Evaluator().evaluate(grown)
    assert warm.power.devices == cold.power.devices
    assert warm.power.known.input_w == pytest.approx(cold.power.known.input_w, rel=1e-9)
    for step, same in zip(warm.power.facility.steps, cold.power.facility.steps, strict=True):
        assert step.input_w == (same.input_w and pytest.approx(same.input_w, rel=1e-3))
    assert told(warm) == told(cold)
    assert warm.bom == cold.bom
    for name, module in cold.cooling.modules.items():
        assert warm.cooling.modules[name].case_c == pytest.approx(module.case_c, rel=1e-6)


def test_a_scenario_is_evaluated_beside_the_base(plan, evaluation):
    hot = scenario(("l1", "supply_set_point_c", 45.0))
    evaluator = Evaluator()
    base = evaluator.evaluate(with_scenarios(plan, hot))
    there = evaluator.evaluate(with_scenarios(plan, hot), scenario="warm water")
    assert there.scenario == "s1"
    assert base.scenario is None
    assert there.cooling.loops[0].supply_c == pytest.approx(45.0, abs=1e-6)
    assert base.cooling.loops[0].supply_c == pytest.approx(40.0, abs=1e-6)


def test_an_unknown_scenario_is_named(plan):
    with pytest.raises(UsageError, match=r"no scenario 'gone'.*none"):
        Evaluator().evaluate(plan, scenario="gone")


def test_a_cancelled_evaluation_gives_nothing(plan):
    with pytest.raises(EvaluationCancelledError):
        Evaluator().evaluate(plan, cancelled=lambda: True)


def test_a_plate_chosen_for_one_board_is_the_same_for_the_solver_and_the_bill(plan):
    entry = AssumptionOverride(
        key="default_cold_plate", scope="b1", value="ocp-oam-1kw", reason="in stock"
    )
    parts = {**plan.parts, "ocp-oam-1kw": CATALOGUE["ocp-oam-1kw"]}
    chosen = plan.model_copy(update={"assumption_overrides": (entry,), "parts": parts})
    answer = Evaluator().evaluate(chosen)
    solved = [s.part for s in answer.cooling.loops[0].segments if s.kind == "plate"]
    billed = {line.part_id: line.quantity_total for line in answer.bom.flat}
    assert solved.count("ocp-oam-1kw") == billed["ocp-oam-1kw"] == 8
    assert solved.count("oam20-reference") == billed["oam20-reference"] == 8


@pytest.mark.parametrize("part", [each.id for each in CATALOGUE.of_kind("cdu")])
def test_every_cdu_of_the_catalogue_feeds_a_chassis(part):
    on_floor = stands_on_floor(CATALOGUE[part])
    items = () if on_floor else (in_rack_cdu(part=part),)
    floor = (FloorCdu(id="d1", part=part),) if on_floor else ()
    loop = Loop(id="l1", coolant="pg25", cdus=("d1",), racks=("r1",))
    plan = design((rack("r1", *items, chassis(1, 12)),), (loop,), floor)
    answer = Evaluator().evaluate(plan)
    assert answer.cooling.problems == ()
    assert [each.converged for each in answer.cooling.loops] == [True]


@pytest.mark.parametrize("part", [each.id for each in CATALOGUE.of_kind("chassis")])
def test_every_chassis_of_the_catalogue_is_evaluated(part):
    plan = place(new_design(CATALOGUE), CATALOGUE, "eia-48u", FloorTarget(0.0, 0.0))
    plan = place(plan, CATALOGUE, "ocp-orv3-hpr", FloorTarget(800.0, 0.0))
    for target in plan.floor.racks:
        if can_place(plan, CATALOGUE[part], RackTarget(target.id)).ok:
            plan = place(plan, CATALOGUE, part, RackTarget(target.id))
    answer = Evaluator().evaluate(plan)
    assert not [each for each in answer.findings if each.state is State.NOT_RUN]
