"""After edits the engine says what it would say of the design afresh, and keeps what stays."""

import pickle
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from math import isclose
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from configurator.cooling.answers.tolerance import FLOW, TEMPERATURE_K
from configurator.cooling.engine import CoolingEngine
from configurator.cooling.segments import Segments
from configurator.core.errors import PlacementError, UsageError
from configurator.design.edits import place, remove, set_field, set_loop, set_site
from configurator.design.model import PumpControl
from configurator.design.query import index
from configurator.design.target import SiteTarget
from tests.cooling.designs import CATALOGUE, MI300X, design, powers, row

RESIDUALS = {"iterations", "max_flow_residual", "energy_residual_w"}


def power(plan, random):
    module = random.choice([each.id for each in index(plan).modules()])
    return set_field(plan, module, "power_w", random.uniform(300, 900))


def plate(plan, random):
    module = random.choice([each.id for each in index(plan).modules()])
    other = random.choice([None, "ocp-oam-1kw"])
    return set_field(plan, module, "cold_plate", other, CATALOGUE)


def valve(plan, random):
    box = random.choice([each.id for each in index(plan).all_chassis()])
    return set_field(plan, box, "balancing_kv_m3_per_h", random.choice([None, 0.8]))


def population(plan, random):
    board = random.choice([b for c in index(plan).all_chassis() for b in c.boards])
    site = random.randrange(8)
    there = next((module for module in board.modules if module.site == site), None)
    if there is not None and len(board.modules) > 1:
        return remove(plan, there.id)
    return place(plan, CATALOGUE, MI300X, SiteTarget(board.id, site))


def set_point(plan, random):
    return set_loop(plan, "l1", supply_set_point_c=random.uniform(35, 45))


def held_flow(plan, random):
    control = PumpControl(flow_l_per_min_per_kw=random.uniform(1.0, 2.0))
    return set_loop(plan, "l1", control=control)


def disconnected(plan, random):
    box = random.choice(list(index(plan).all_chassis()))
    return set_field(plan, box.id, "coolant_connected", not box.coolant_connected)


def site(plan, random):
    return set_site(plan, facility_water_c=random.uniform(20, 35))


EDITS = (power, power, plate, valve, population, set_point, held_flow, disconnected, site)


def edited(plan, random):
    try:
        return random.choice(EDITS)(plan, random)
    except (PlacementError, UsageError):
        return plan


def agree(one, two, relative, kelvin, where=""):
    """Compare results figure by figure; temperatures by kelvin."""
    if is_dataclass(one) and not isinstance(one, Segments):
        for name in {field.name for field in fields(one)} - RESIDUALS - {"polished"}:
            agree(getattr(one, name), getattr(two, name), relative, kelvin, f"{where}.{name}")
    elif hasattr(one, "items"):
        assert set(one) == set(two), where
        for key, value in one.items():
            agree(value, two[key], relative, kelvin, f"{where}[{key}]")
    elif isinstance(one, Sequence) and not isinstance(one, str):
        assert len(one) == len(two), where
        for at, (left, right) in enumerate(zip(one, two, strict=True)):
            agree(left, right, relative, kelvin, f"{where}[{at}]")
    elif isinstance(one, float):
        warm = where.endswith(("_c", "_k"))
        bound = (
            {"abs_tol": kelvin, "rel_tol": 0} if warm else {"abs_tol": 1e-5, "rel_tol": relative}
        )
        assert isclose(one, two, **bound), (where, one, two)
    elif not where.endswith(".message"):
        assert one == two, where


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 10**6))
def test_an_exact_answer_after_edits_is_that_of_the_design_afresh(seed):
    random, engine = Random(seed), CoolingEngine()
    plan = row(2, boxes=2)
    for _ in range(4):
        plan = edited(plan, random)
        engine.evaluate(plan, powers(plan))
    warm = engine.evaluate(plan, powers(plan), exact=True)
    agree(warm, CoolingEngine().evaluate(plan, powers(plan)), 2e-5, 1e-4)
    assert all(loop.polished for loop in warm.loops)


def test_a_quick_answer_is_as_near_as_it_says():
    engine, plan = CoolingEngine(), row(6, boxes=1)
    engine.evaluate(plan, powers(plan))
    for watts in (752.0, 749.0, 751.5):
        plan = set_field(plan, "m100", "power_w", watts)
        quick = engine.evaluate(plan, powers(plan))
        afresh = CoolingEngine().evaluate(plan, powers(plan))
        for name, module in quick.modules.items():
            other = afresh.modules[name]
            assert module.case_c == pytest.approx(other.case_c, abs=2 * TEMPERATURE_K)
            assert module.flow_l_per_min == pytest.approx(other.flow_l_per_min, rel=2 * FLOW)
    assert not quick.loops[0].polished
    exact = engine.evaluate(plan, powers(plan), exact=True)
    assert exact.loops[0].polished
    agree(exact, afresh, 2e-5, 1e-4)


def test_a_quick_answer_whose_coolant_leaves_its_range_is_none_at_once():
    engine, plan = CoolingEngine(), row(6, boxes=1)
    held = PumpControl(mode="flow", flow_l_per_min=100.0)
    plan = set_loop(plan, plan.loops[0].id, control=held)
    engine.evaluate(plan, powers(plan))
    for watts, converged in ((760.0, True), (900e3, False), (750.0, True)):
        plan = set_field(plan, "m100", "power_w", watts)
        (loop,) = engine.evaluate(plan, powers(plan)).loops
        (afresh,) = CoolingEngine().evaluate(plan, powers(plan)).loops
        assert loop.converged == afresh.converged == converged
        assert [each.code for each in loop.diagnosis] == [each.code for each in afresh.diagnosis]


def test_racks_an_edit_hardly_moves_keep_their_objects():
    engine, plan = CoolingEngine(), row(6, boxes=1)
    before = engine.evaluate(plan, powers(plan))
    plan = set_field(plan, "m100", "power_w", 750.1)
    after = engine.evaluate(plan, powers(plan))
    assert after.modules["m100"] is not before.modules["m100"]
    assert after.modules["m100"].power_w == 750.1
    for rack in ("r2", "r3", "r4", "r5", "r6"):
        assert after.modules.tables[rack] is before.modules.tables[rack]
        assert after.chassis.tables[rack] is before.chassis.tables[rack]
        assert after.loops[0].segments.of(rack) is before.loops[0].segments.of(rack)
    assert after.loops[0].racks[1] is before.loops[0].racks[1]


def test_what_no_edit_touched_is_the_same_answer():
    engine, plan = CoolingEngine(), row(1, boxes=2)
    first = engine.evaluate(plan, powers(plan))
    again = engine.evaluate(plan.model_copy(update={"notes": "x"}), powers(plan))
    assert again.loops[0] is first.loops[0]
    assert again.modules.tables["r1"] is first.modules.tables["r1"]


def test_segments_as_rows_and_as_columns():
    plan = row(2, boxes=1)
    segments = CoolingEngine().evaluate(plan, powers(plan)).loops[0].segments
    hoses = segments.of_kind("hose")
    assert {hose.where for hose in hoses} == {"c10", "c20"}
    assert list(segments.column("flow_l_per_min")) == [s.flow_l_per_min for s in segments]
    fastest = max(hoses, key=lambda hose: hose.velocity_m_per_s)
    assert segments.fastest("hose") == fastest
    assert pickle.loads(pickle.dumps(segments)) == segments
    assert [s.id for s in segments] == [segments[at].id for at in range(len(segments))]


def test_a_named_coolant_keeps_its_viscosity_factor():
    plan = row(1, boxes=1)
    pg25 = plan.parts["pg25"]
    bare = {"glycol": None, "volume_fraction": None, "preset": "pg25"}
    drops = []
    for factor in (1.0, 1.15):
        coolant = pg25.model_copy(update={**bare, "viscosity_factor": factor})
        thick = plan.model_copy(update={"parts": {**plan.parts, "pg25": coolant}})
        loop = CoolingEngine().evaluate(thick, powers(thick)).loops[0]
        drops.append(loop.cdus[0].head_kpa)
    assert drops[1] > 1.001 * drops[0]


def test_a_speed_to_hold_must_be_set():
    plan = row(1, boxes=1)
    loop = plan.loops[0].model_copy(update={"control": PumpControl(mode="speed")})
    held = design(plan.floor.racks, (loop,), plan.floor.cdus)
    result = CoolingEngine().evaluate(held, powers(held))
    assert [problem.code for problem in result.problems] == ["no_set_point"]


def test_in_a_rack_read_again_a_chassis_that_says_the_same_keeps_its_objects():
    engine, plan = CoolingEngine(), row(6, boxes=2)
    before = engine.evaluate(plan, powers(plan))
    module = index(plan).chassis("c10").boards[0].modules[0].id
    plan = set_field(plan, module, "power_w", 750.1)
    after = engine.evaluate(plan, powers(plan))
    inside = [
        m.id
        for c in index(plan).rack("r1").items
        if c.kind == "chassis" and c.id != "c10"
        for b in c.boards
        for m in b.modules
    ]
    assert inside
    assert after.modules[module] is not before.modules[module]
    assert all(after.modules[name] is before.modules[name] for name in inside)
    assert after.loops[0].segments.of("r1") is before.loops[0].segments.of("r1")


def test_curves_and_messages_of_an_earlier_answer_stay_what_they_were():
    plan = row(2, boxes=1)
    looked, late = CoolingEngine(), CoolingEngine()
    seen = looked.evaluate(plan, powers(plan)).loops[0]
    curves = [tuple(cdu.system_curve) for cdu in seen.cdus], tuple(seen.pressure_split_kpa)
    said = tuple(seen.diagnosis)
    kept = late.evaluate(plan, powers(plan)).loops[0]
    late.evaluate(set_loop(plan, "l1", supply_set_point_c=38.0), powers(plan))
    assert (
        [tuple(cdu.system_curve) for cdu in kept.cdus],
        tuple(kept.pressure_split_kpa),
    ) == curves
    assert tuple(kept.diagnosis) == said
