"""The worked rack: figures of practice, reproduced within the stated assumptions."""

from itertools import pairwise

import pytest

from configurator.cooling.engine import CoolingEngine
from tests.cooling.designs import BASE, MI355X, powers, worked_rack


@pytest.fixture(scope="module")
def plan():
    return worked_rack()


@pytest.fixture(scope="module")
def result(plan):
    return CoolingEngine().evaluate(plan, powers(plan))


def test_flow_divides_over_chassis_and_paths(result):
    (loop,) = result.loops
    assert loop.converged
    assert loop.flow_l_per_min == pytest.approx(64.8, rel=1e-9)
    assert [c.flow_l_per_min for c in result.chassis.values()] == [pytest.approx(8.1, rel=0.01)] * 8
    flows = [m.flow_l_per_min for m in result.modules.values()]
    assert flows == [pytest.approx(2.03, rel=0.01)] * 64


def test_coolant_and_case_temperatures(result):
    (loop,) = result.loops
    assert loop.supply_c == pytest.approx(40.0, abs=1e-3)
    assert loop.return_c == pytest.approx(50.0, abs=0.1)
    for chassis in range(1, 9):
        first, second = result.modules[f"m{chassis}0"], result.modules[f"m{chassis}1"]
        assert first.coolant_inlet_c == pytest.approx(40.0, abs=0.01)
        assert second.coolant_inlet_c == pytest.approx(45.0, abs=0.1)
        assert first.case_c == pytest.approx(54.1, abs=0.3)
        assert second.case_c == pytest.approx(59.1, abs=0.3)


def test_pressure_split(result):
    (loop,) = result.loops
    split = dict(loop.pressure_split_kpa)
    assert split["plate"] == pytest.approx(57.0, rel=0.05)
    published = {
        "coupling": 25.0,
        "tube": 6.5,
        "hose": 4.5,
        "chassis_manifold": 2.2,
        "cdu_hose": 9.3,
    }
    for kind, drop_kpa in published.items():
        assert split[kind] == pytest.approx(drop_kpa, rel=0.1), kind
    assert split["manifold"] < 1.0
    assert sum(split.values()) == pytest.approx(105.0, rel=0.04)
    assert loop.cdus[0].head_kpa == pytest.approx(sum(split.values()), rel=0.005)


def test_heat_to_liquid_and_to_air(result):
    (loop,) = result.loops
    assert loop.liquid_heat_w == pytest.approx(43_200)
    assert loop.air_heat_w == pytest.approx(25_600)
    assert result.chassis["c3"].air_w == pytest.approx(3_200)


def test_cdu_works_within_its_rating(result):
    (cdu,) = result.loops[0].cdus
    assert cdu.pumps_running == 1
    assert 0.8 < cdu.pump_speed < 0.95
    assert cdu.approach_k == pytest.approx(8.0, abs=0.01)
    share = BASE.assumptions["pump_heat_to_coolant_fraction"].value
    assert cdu.heat_w == pytest.approx(43_200 + share * cdu.pump_power_w, rel=1e-6)
    water_w = cdu.facility_flow_l_per_min / 60 * 0.995 * 4179
    assert water_w * (cdu.facility_return_c - 32.0) == pytest.approx(cdu.heat_w, rel=0.002)


def test_the_exchanger_is_shown_with_its_band(result):
    """Hardly any data sheet gives the facility flow: 19 to 46 kW/K for this unit."""
    (cdu,) = result.loops[0].cdus
    low, high = cdu.ua_band_w_per_k
    assert low == pytest.approx(19e3, rel=0.05)
    assert high == pytest.approx(46e3, rel=0.1)
    assert low < cdu.ua_w_per_k < high


def test_curves_meet_in_the_operating_point(result):
    (cdu,) = result.loops[0].cdus
    point = cdu.flow_l_per_min, cdu.head_kpa
    assert any(p == pytest.approx(point) for p in cdu.system_curve)
    below = max(p for p in cdu.pump_curve if p[0] <= point[0])
    above = min(p for p in cdu.pump_curve if p[0] > point[0])
    assert below[1] >= point[1] >= above[1]
    assert cdu.pump_curve_full_speed[0][1] == pytest.approx(1.35 * 115)


def test_pressures_and_volumes(result):
    (loop,) = result.loops
    assert loop.lowest_pressure_kpa_gauge == pytest.approx(100 - 1010 * 9.81 * 1.44 / 1e3, abs=6)
    assert loop.shut_off_pressure_kpa_gauge == pytest.approx(100 + 1.35 * 115, abs=0.5)
    assert 20 < loop.coolant_volume_l < 40
    assert 0.005 < loop.expansion_volume_l / loop.coolant_volume_l < 0.02
    assert loop.coldest_surface_c == 32.0


def test_assumed_figures_leave_their_names(result):
    module = result.modules["m10"]
    assert {"case_limit_c", "default_cold_plate", "module_liquid_fraction"} <= set(module.marks)
    assert "tube_diameter_mm" in result.chassis["c1"].marks
    assert "fill_pressure_kpa_gauge" in result.loops[0].marks


def test_a_stronger_module_leaves_the_measured_range_and_the_pumps_behind():
    plan = worked_rack(MI355X)
    (loop,) = CoolingEngine().evaluate(plan, powers(plan)).loops
    assert loop.converged
    codes = {entry.code for entry in loop.diagnosis}
    assert {"control_at_limit", "plate_above_measured_range"} <= codes
    assert loop.cdus[0].pump_speed == pytest.approx(1.0)
    assert loop.flow_l_per_min < 1.5 * loop.liquid_heat_w / 1e3
    assert all("branch" not in entry.message for entry in loop.diagnosis)


def test_the_worst_path_is_walked_from_cdu_to_cdu(result):
    (loop,) = result.loops
    path = loop.pressure_path
    assert (path[0].kind, path[-1].kind) == ("cdu_hose", "cdu_hose")
    for station, following in pairwise(path):
        assert station.after_kpa_gauge == following.before_kpa_gauge
    lost = path[0].before_kpa_gauge - path[-1].after_kpa_gauge
    assert lost == pytest.approx(loop.cdus[0].head_kpa, rel=1e-6)
    on_the_way = [station.where for station in path if station.kind == "plate"]
    assert all(where in result.modules for where in on_the_way)
    first = result.modules[on_the_way[0]].inlet_kpa_gauge
    at = next(station for station in path if station.kind == "plate")
    assert first == pytest.approx(at.before_kpa_gauge)
