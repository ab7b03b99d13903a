"""What the engine answers for designs good and bad."""

from math import pi

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from configurator.cooling.engine import CoolingEngine
from configurator.design.model import AssumptionOverride, PumpControl
from tests.cooling.designs import (
    AIR,
    CATALOGUE,
    CDU121,
    GAUDI3,
    GAUDI_LIQUID,
    GAUDI_UBB,
    chassis,
    design,
    in_rack_cdu,
    one_rack,
    powers,
    rack,
    row,
)
from thermal.coolants import get_coolant
from thermal.correlations.exchanger import log_mean_temperature_difference


def evaluate(plan, heat_w=None):
    return CoolingEngine().evaluate(plan, powers(plan) if heat_w is None else heat_w)


def sure(loop):
    assert loop.converged, loop.diagnosis
    return loop


def balance_error_w(result):
    """Heat carried off by all CDUs less what modules and pumps give to the coolant."""
    error = 0.0
    for loop in result.loops:
        pumped = sum(0.9 * cdu.pump_power_w for cdu in loop.cdus)
        error += sum(cdu.heat_w for cdu in loop.cdus) - loop.liquid_heat_w - pumped
    return error


# --- computed by hand ---


def test_one_module_by_hand():
    """Coupling, hose and tube losses of a single path follow from the textbook formulas."""
    plan = one_rack(chassis(1, 5, sites=(0,)), control=PumpControl(mode="flow", flow_l_per_min=1.5))
    loop = sure(evaluate(plan).loops[0])
    flow = 1.5 / 60e3
    density, viscosity = 1009.9, 1.353e-3
    split = dict(loop.pressure_split_kpa)
    pair_kpa = 100 * density / 1000 * (flow * 3600 / 1.384) ** 2
    assert split["coupling"] == pytest.approx(2 * pair_kpa, rel=0.005)
    speed = flow / (pi / 4 * 0.0127**2)
    laminar = 64 / (density * speed * 0.0127 / viscosity)
    hose_kpa = (laminar * 1.2 / 0.0127 + 1.0) * density * speed**2 / 2 / 1e3
    assert split["hose"] == pytest.approx(2 * hose_kpa, rel=0.06)


def test_module_temperatures_by_hand():
    plan = one_rack(chassis(1, 5, sites=(0,)), control=PumpControl(mode="flow", flow_l_per_min=2.0))
    module = evaluate(plan).modules["m10"]
    rise = 675.0 / (2.0 / 60e3 * 1009.9 * 3968.7)
    assert module.coolant_outlet_c == pytest.approx(40.0 + rise, abs=0.02)
    assert module.case_c == pytest.approx(40.0 + 675.0 * 0.0209, abs=0.05)
    assert module.margin_k == pytest.approx(module.case_limit_c - module.case_c)


def test_required_flow_counts_the_heat_of_the_whole_path():
    result = evaluate(one_rack(chassis(1, 5)))
    assert result.modules["m10"].required_flow_l_per_min == pytest.approx(1.25 * 1.35)
    alone = evaluate(one_rack(chassis(1, 5, sites=(0, 2))))
    assert alone.modules["m10"].required_flow_l_per_min == pytest.approx(1.25 * 0.675)


# --- properties ---


@settings(max_examples=12)
@given(st.lists(st.floats(100, 1000), min_size=8, max_size=8), st.floats(0.6, 3.0))
def test_heat_to_liquid_and_air_is_the_power(module_w, guide):
    box = chassis(1, 5)
    plan = one_rack(box, control=PumpControl(flow_l_per_min_per_kw=guide))
    heat = powers(plan) | {f"m1{site}": watts for site, watts in enumerate(module_w)}
    result = evaluate(plan, heat)
    loop = sure(result.loops[0])
    assert loop.liquid_heat_w + loop.air_heat_w == pytest.approx(sum(heat.values()), rel=1e-12)
    assert balance_error_w(result) == pytest.approx(0.0, abs=1e-4)


@settings(max_examples=12)
@given(st.floats(200, 900), st.floats(20, 300))
def test_more_power_is_hotter_at_the_same_flow(base_w, more_w):
    control = PumpControl(mode="flow", flow_l_per_min=9.0)
    plan = one_rack(chassis(1, 5), control=control)
    cool, hot = (evaluate(plan, powers(plan, w)) for w in (base_w, base_w + more_w))
    for name, module in cool.modules.items():
        assert hot.modules[name].case_c > module.case_c
    assert hot.loops[0].return_c > cool.loops[0].return_c


@settings(max_examples=10)
@given(st.floats(5, 8), st.floats(0.3, 2))
def test_more_flow_is_cooler_and_costs_pressure(flow, more):
    results = [
        evaluate(one_rack(chassis(1, 5), control=PumpControl(mode="flow", flow_l_per_min=q)))
        for q in (flow, flow + more)
    ]
    few, many = (r.loops[0] for r in results)
    assert many.cdus[0].head_kpa > few.cdus[0].head_kpa
    assert results[1].modules["m11"].case_c < results[0].modules["m11"].case_c


# --- population and mixture ---


def test_a_partly_filled_board_keeps_plates_in_series_and_shuts_empty_paths():
    result = evaluate(one_rack(chassis(1, 5, sites=(0, 1, 3))))
    sure(result.loops[0])
    first, second, lone = (result.modules[m] for m in ("m10", "m11", "m13"))
    assert first.flow_l_per_min == pytest.approx(second.flow_l_per_min)
    assert second.coolant_inlet_c == pytest.approx(first.coolant_outlet_c, abs=0.01)
    assert lone.coolant_inlet_c == pytest.approx(40.0, abs=0.01)
    assert lone.flow_l_per_min > first.flow_l_per_min
    total = result.chassis["c1"].flow_l_per_min
    assert first.flow_l_per_min + lone.flow_l_per_min == pytest.approx(total)


def test_paths_of_the_design_win_over_those_of_the_chassis():
    parallel = tuple((site,) for site in range(8))
    result = evaluate(one_rack(chassis(1, 5, loop_paths=parallel)))
    inlets = {m.coolant_inlet_c for m in result.modules.values()}
    assert max(inlets) - min(inlets) < 0.01
    flows = sum(m.flow_l_per_min for m in result.modules.values())
    assert flows == pytest.approx(result.loops[0].flow_l_per_min)


def mixed(**fields):
    gaudi = chassis(2, 9, module=GAUDI3, part=GAUDI_LIQUID, board=GAUDI_UBB)
    return one_rack(chassis(1, 5, **fields), gaudi)


def test_equal_pressure_gives_mixed_chassis_about_equal_flow():
    result = evaluate(mixed())
    weak, strong = result.chassis["c1"], result.chassis["c2"]
    assert weak.flow_l_per_min == pytest.approx(strong.flow_l_per_min, rel=0.02)
    assert strong.return_c - strong.supply_c > 1.1 * (weak.return_c - weak.supply_c)


def test_a_balancing_valve_moves_flow_to_the_other_chassis():
    free, throttled = evaluate(mixed()), evaluate(mixed(balancing_kv_m3_per_h=0.6))
    assert throttled.chassis["c1"].flow_l_per_min < free.chassis["c1"].flow_l_per_min
    assert throttled.chassis["c2"].flow_l_per_min > free.chassis["c2"].flow_l_per_min
    assert any(segment.kind == "valve" for segment in throttled.loops[0].segments)


def test_host_heat_goes_to_the_coolant_where_the_chassis_says_so():
    result = evaluate(one_rack(chassis(1, 5, part="generic-ubb8-dlc")))
    everything = 8 * 750 + 2600
    assert result.chassis["c1"].liquid_w == pytest.approx(0.8 * everything)
    assert result.chassis["c1"].air_w == pytest.approx(0.2 * everything)
    assert balance_error_w(result) == pytest.approx(0.0, abs=1e-4)


def test_an_assumed_share_of_the_overhead_goes_to_the_coolant():
    entry = AssumptionOverride(
        key="chassis_overhead_liquid_fraction", value=0.5, reason="plates on the host too"
    )
    plan = one_rack(chassis(1, 5))
    dry = evaluate(plan).loops[0]
    wet = evaluate(plan.model_copy(update={"assumption_overrides": (entry,)})).loops[0]
    assert dry.liquid_heat_w == pytest.approx(8 * 675)
    assert wet.liquid_heat_w == pytest.approx(8 * 675 + 0.5 * 2600)
    assert wet.air_heat_w == pytest.approx(dry.air_heat_w - 0.5 * 2600)
    assert wet.return_c > dry.return_c


def test_an_air_cooled_chassis_counts_wholly_to_air():
    plan = design((rack("r1", chassis(1, 5, part=AIR)),))
    result = evaluate(plan)
    assert result.loops == ()
    assert result.problems == ()
    assert result.air_heat_w == pytest.approx(8 * 750 + 2000)
    assert result.chassis["c1"].liquid_w == 0.0
    assert result.modules["m10"].case_c is None


# --- something is missing ---


def problem_of(plan):
    result = evaluate(plan)
    assert result.loops == ()
    return result, [problem.message for problem in result.problems]


def test_without_a_loop_the_rack_is_named():
    result, messages = problem_of(design((rack("r1", chassis(1, 5)),)))
    assert messages == ["Rack R1: modules are liquid cooled but no loop serves them"]
    assert result.modules["m10"].case_c is None
    assert result.modules["m10"].power_w == 750


def test_a_loop_without_a_cdu_says_so():
    plan = one_rack(chassis(1, 5))
    loop = plan.loops[0].model_copy(update={"cdus": ()})
    _, messages = problem_of(plan.model_copy(update={"loops": (loop,)}))
    assert any("no CDU" in message for message in messages)


def test_a_cdu_without_published_flow_is_named():
    plan = one_rack(chassis(1, 5))
    part = plan.parts["style-inrack-121kw"]
    bare = part.model_copy(update={"secondary_flow_l_per_min": None, "capacity_kw": None})
    _, messages = problem_of(plan.model_copy(update={"parts": {**plan.parts, part.id: bare}}))
    assert any("In-rack CDU 121 kW" in message and "pump curve" in message for message in messages)


def test_an_empty_board_evaluates():
    _, messages = problem_of(one_rack(chassis(1, 5, sites=())))
    assert any("R1/C1: no module" in message for message in messages)
    assert any("no chassis with liquid-cooled modules" in message for message in messages)


def test_an_empty_design_evaluates():
    result = evaluate(design(()))
    assert (result.loops, result.problems, result.air_heat_w) == ((), (), 0.0)


def test_a_chassis_off_the_loop_is_named_and_takes_no_flow():
    plan = one_rack(chassis(1, 5), chassis(2, 9, coolant_connected=False))
    result = evaluate(plan)
    assert sure(result.loops[0]).flow_l_per_min == pytest.approx(8.1)
    assert result.chassis["c2"].flow_l_per_min is None
    assert [p.where for p in result.problems] == ["c2"]


def test_stopped_pumps_leave_no_spread_of_flows_and_no_creeping_figures():
    plan = one_rack(chassis(1, 5), chassis(2, 9), control=PumpControl(pumps_running=0))
    loop = evaluate(plan).loops[0]
    assert loop.racks[0].spread_percent is None
    assert {segment.flow_l_per_min for segment in loop.segments} == {0.0}
    assert {segment.velocity_m_per_s for segment in loop.segments} <= {0.0, None}


def test_stopped_pumps_leave_heat_without_flow():
    plan = one_rack(chassis(1, 5), control=PumpControl(pumps_running=0))
    result = evaluate(plan)
    (loop,) = result.loops
    assert any(d.code == "heat_without_flow" for d in loop.diagnosis)
    assert result.modules["m10"].case_c is None
    assert result.modules["m10"].flow_l_per_min == pytest.approx(0.0, abs=1e-9)


def test_an_unknown_power_leaves_its_own_figures_unknown_and_the_others_standing():
    plan = one_rack(chassis(1, 5), chassis(2, 9))
    known = evaluate(plan)
    result = evaluate(plan, powers(plan) | {"m10": None})
    (loop,) = result.loops
    unknown, after = result.modules["m10"], result.modules["m11"]
    assert unknown.case_c is None
    assert unknown.coolant_outlet_c is None
    assert unknown.coolant_inlet_c == pytest.approx(40.0, abs=0.01)
    assert after.case_c is None
    assert after.coolant_inlet_c is None
    assert result.modules["m13"].case_c == pytest.approx(known.modules["m13"].case_c, abs=1.0)
    assert loop.liquid_heat_w is None
    assert loop.return_c is None
    assert result.chassis["c1"].return_c is None
    assert result.chassis["c2"].return_c is not None
    assert result.air_heat_w is None
    assert "m10.power_w" in loop.marks


# --- pumps and layout ---


def test_the_pump_at_its_limit_is_flagged_with_its_figures():
    control = PumpControl(mode="flow", flow_l_per_min=150.0)
    result = evaluate(one_rack(chassis(1, 5), control=control))
    (loop,) = result.loops
    (limit,) = [d for d in sure(loop).diagnosis if d.code == "control_at_limit"]
    assert limit.where == "d1"
    assert limit.message.startswith("R1/D1 pump runs at its highest speed")
    assert loop.cdus[0].pump_speed == pytest.approx(1.0)
    assert loop.flow_l_per_min < 150.0


@pytest.mark.parametrize(
    ("control", "measured", "wanted"),
    [
        (PumpControl(mode="flow", flow_l_per_min=9.0), "flow_l_per_min", 9.0),
        (PumpControl(mode="pressure_difference", pressure_difference_kpa=60.0), "head_kpa", 60.0),
        (PumpControl(mode="speed", speed=0.7), "pump_speed", 0.7),
    ],
)
def test_controls_hold_their_set_point(control, measured, wanted):
    (loop,) = evaluate(one_rack(chassis(1, 5), control=control)).loops
    assert getattr(sure(loop).cdus[0], measured) == pytest.approx(wanted, rel=1e-6)


def test_pumps_set_beyond_full_speed_press_harder_against_a_shut_loop():
    def dead_head_kpa(speed):
        control = PumpControl(mode="speed", speed=speed)
        return evaluate(one_rack(chassis(1, 5), control=control)).loops[0]

    slow, full, fast = (dead_head_kpa(s).shut_off_pressure_kpa_gauge for s in (0.5, 1.0, 1.2))
    assert slow == full, "a valve may shut while the pumps are at full speed"
    pump_kpa = max(head for _, head in dead_head_kpa(1.0).cdus[0].pump_curve_full_speed)
    assert fast - full == pytest.approx((1.2**2 - 1) * pump_kpa)


def test_the_exchanger_makes_its_rating_point():
    """UA times the logarithmic mean difference is the rated heat, with properties on the way."""
    cdu = sure(evaluate(one_rack(chassis(1, 5))).loops[0]).cdus[0]
    part, water, pg25 = CATALOGUE[CDU121], get_coolant("water"), get_coolant("pg25")
    facility_c = part.rating_facility_c or 32.0
    supply_c = facility_c + part.approach_k
    flow = part.secondary_flow_l_per_min / 60e3
    ends = []
    for coolant, inlet_c, heat_w in ((pg25, supply_c, 121e3), (water, facility_c, 121e3)):
        mass = flow * float(coolant.density(inlet_c))
        enthalpy = coolant.enthalpy(inlet_c) + heat_w / mass
        ends.append(float(coolant.temperature(enthalpy)))
    mean_k = float(log_mean_temperature_difference(ends[0] - ends[1], supply_c - facility_c))
    assert cdu.ua_w_per_k * mean_k == pytest.approx(121e3, rel=1e-6)


def test_two_cdus_share_the_flow_and_the_heat():
    boxes = [chassis(i + 1, 9 + 4 * i) for i in range(4)]
    plan = one_rack(in_rack_cdu("d2", 5), *boxes)
    loop = plan.loops[0].model_copy(update={"cdus": ("d1", "d2")})
    result = evaluate(plan.model_copy(update={"loops": (loop,)}))
    first, second = sure(result.loops[0]).cdus
    assert first.flow_l_per_min == pytest.approx(second.flow_l_per_min, rel=0.01)
    assert result.loops[0].flow_l_per_min == pytest.approx(32.4)
    assert balance_error_w(result) == pytest.approx(0.0, abs=1e-3)


def test_facility_water_that_is_too_warm_lifts_the_supply():
    plan = one_rack(*(chassis(i + 1, 5 + 4 * i) for i in range(8)))
    warm = plan.model_copy(update={"site": plan.site.model_copy(update={"facility_water_c": 39.7})})
    (loop,) = evaluate(warm).loops
    assert sure(loop).supply_c > 40.1
    assert any(d.code == "set_point_not_held" for d in loop.diagnosis)


@pytest.mark.parametrize("facility_c", [30.0, 38.0, 40.0, 45.0, 55.0, 70.0])
@pytest.mark.parametrize("set_point_c", [0.0, 20.0, 40.0, 60.0])
def test_any_facility_water_and_set_point_have_an_answer(facility_c, set_point_c):
    """The supply is the set point where the facility is cold enough, else above the facility."""
    plan = one_rack(chassis(1, 5), supply_set_point_c=set_point_c)
    site = plan.site.model_copy(update={"facility_water_c": facility_c})
    result = evaluate(plan.model_copy(update={"site": site}))
    loop = sure(result.loops[0])
    if set_point_c - facility_c > 5.0:
        assert loop.supply_c == pytest.approx(set_point_c, abs=1e-6)
    elif set_point_c <= facility_c:
        assert facility_c < loop.supply_c < facility_c + 5.0
    assert balance_error_w(result) == pytest.approx(0.0, abs=0.01)


def test_direct_return_favours_the_near_rack_and_reverse_return_evens_out():
    small = AssumptionOverride(key="default_header", value="pipe-10s-dn100", reason="test")
    flows = {}
    for arrangement in ("direct", "reverse"):
        plan = row(4, arrangement, boxes=3)
        plan = plan.model_copy(update={"assumption_overrides": (small,)})
        loop = sure(evaluate(plan).loops[0])
        flows[arrangement] = [r.flow_l_per_min for r in loop.racks]
        assert loop.flow_l_per_min == pytest.approx(4 * 3 * 8.1)
    direct = flows["direct"]
    assert direct == sorted(direct, reverse=True)
    spread = {name: max(q) - min(q) for name, q in flows.items()}
    assert spread["reverse"] < 0.5 * spread["direct"]


def test_two_row_cdus_feed_one_row():
    result = evaluate(row(2, cdus=2, boxes=2))
    assert sum(c.flow_l_per_min for c in sure(result.loops[0]).cdus) == pytest.approx(4 * 8.1)
    assert balance_error_w(result) == pytest.approx(0.0, abs=1e-3)


# --- incremental ---


def figures(result):
    for module in result.modules.values():
        yield from (module.flow_l_per_min, module.coolant_inlet_c, module.case_c)
    for loop in result.loops:
        yield from (loop.flow_l_per_min, loop.return_c, loop.cdus[0].head_kpa)
        yield from (kpa for _, kpa in loop.pressure_split_kpa)
        yield from (s.pressure_drop_kpa for s in loop.segments)


def edited(plan, **fields):
    """Another plan that shares everything with the first but one chassis and one module."""
    r = plan.floor.racks[0]
    box = r.items[1]
    board = box.boards[0]
    module = board.modules[2].model_copy(update=fields)
    modules = (*board.modules[:2], module, *board.modules[3:])
    boards = (board.model_copy(update={"modules": modules}),)
    items = (r.items[0], box.model_copy(update={"boards": boards}), *r.items[2:])
    racks = (r.model_copy(update={"items": items}), *plan.floor.racks[1:])
    return plan.model_copy(update={"floor": plan.floor.model_copy(update={"racks": racks})})


def test_an_incremental_answer_is_the_cold_answer():
    engine, plan = CoolingEngine(), row(2, boxes=3)
    plate = plan.parts["oam20-reference"]
    points = tuple(
        point.model_copy(update={"pressure_drop_kpa": 2 * point.pressure_drop_kpa})
        for point in plate.curve
    )
    weaker = plate.model_copy(update={"id": "weaker-plate", "curve": points})
    plan = plan.model_copy(update={"parts": {**plan.parts, weaker.id: weaker}})
    engine.evaluate(plan, powers(plan))
    for change in ({"power_w": 400.0}, {"power_w": 900.0}, {"cold_plate": "weaker-plate"}):
        plan = edited(plan, **change)
        warm, cold = engine.evaluate(plan, powers(plan)), evaluate(plan)
        assert list(figures(warm)) == pytest.approx(list(figures(cold)), rel=1e-6, abs=1e-6)


def test_a_loop_nothing_changed_on_keeps_its_very_answer():
    plan = one_rack(chassis(1, 5))
    engine = CoolingEngine()
    first = engine.evaluate(plan, powers(plan))
    second = engine.evaluate(plan.model_copy(update={"name": "renamed"}), powers(plan))
    assert second.modules["m10"] is first.modules["m10"]


def test_another_assumption_changes_the_answer_at_once():
    engine, plan = CoolingEngine(), one_rack(chassis(1, 5))
    first = engine.evaluate(plan, powers(plan))
    override = AssumptionOverride(key="tube_diameter_mm", scope="c1", value=4.0, reason="narrow")
    narrow = plan.model_copy(update={"assumption_overrides": (override,)})
    second = engine.evaluate(narrow, powers(plan))
    assert (
        dict(second.loops[0].pressure_split_kpa)["tube"]
        > 3 * dict(first.loops[0].pressure_split_kpa)["tube"]
    )
    assert "tube_diameter_mm" not in second.chassis["c1"].marks


def test_what_the_solver_says_names_objects_once():
    plan = row(1, boxes=1)
    (loop,) = evaluate(plan).loops
    messages = [d.message for d in loop.diagnosis]
    assert len(messages) == len(set(messages))
    assert any(message.startswith("D1 pump works left of the peak") for message in messages)


def test_a_cdu_without_a_rated_capacity_simply_holds_the_supply_and_says_so():
    plan = one_rack(chassis(1, 5))
    part = plan.parts["style-inrack-121kw"].model_copy(update={"capacity_kw": None})
    result = evaluate(plan.model_copy(update={"parts": {**plan.parts, part.id: part}}))
    (loop,) = result.loops
    (cdu,) = sure(loop).cdus
    assert loop.supply_c == pytest.approx(40.0)
    assert cdu.heat_w is None
    assert cdu.facility_flow_l_per_min is None
    assert "style-inrack-121kw.capacity_kw" in cdu.marks


def test_every_module_on_a_plate_of_a_weak_curve_is_marked():
    plan = one_rack(chassis(1, 5))
    plate = plan.parts["oam20-reference"]
    weak = plate.provenance["curve"].model_copy(update={"confidence": "low"})
    plate = plate.model_copy(update={"provenance": {**plate.provenance, "curve": weak}})
    result = evaluate(plan.model_copy(update={"parts": {**plan.parts, plate.id: plate}}))
    sure(result.loops[0])
    unmarked = [m for m in result.modules.values() if "oam20-reference.curve" not in m.marks]
    assert len(result.modules) == 8
    assert not unmarked
