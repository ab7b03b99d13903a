"""What an event does to a loop of a design, and when modules reach their limits."""

import numpy as np
import pytest

from configurator.cooling.errors import IncompleteLoopError
from configurator.cooling.transient import simulate_event
from configurator.cooling.transient_events import Event
from configurator.core.errors import UsageError
from tests.cooling.designs import chassis, one_rack, powers, row


@pytest.fixture(scope="module")
def plan():
    return one_rack(chassis(1, 5), chassis(2, 9))


def run(plan, duration_s=60.0, heat_w=None, **event):
    heat_w = powers(plan) if heat_w is None else heat_w
    result = simulate_event(plan, heat_w, Event(**event), duration_s=duration_s)
    assert result.converged, result.diagnosis
    return result


def courses(result):
    return np.array([module.case_c for module in result.modules])


def test_a_trip_heats_each_plate_by_its_heat_over_its_capacity(plan):
    """Without flow 675 W warm 430 J/K of metal and 50 mL of coolant."""
    result = run(plan, kind="pump_trip")
    first = result.modules[0]
    rate = np.diff(first.case_c)[-1] / np.diff(result.times_s)[-1]
    assert rate == pytest.approx(675 / (430 + 0.05 * 1.0099 * 3900), rel=0.02)
    times = [module.time_to_limit_s for module in result.modules]
    assert None not in times
    assert times == sorted(times)
    at_limit = np.interp(times[0], result.times_s, first.case_c)
    assert at_limit == pytest.approx(first.case_limit_c, abs=0.1)
    assert result.flow_l_per_min[-1] == 0
    assert "pump_coast_down_s" in result.marks


def test_a_standby_in_time_keeps_every_module_below_its_limit(plan):
    result = run(plan, kind="pump_trip", standby_after_s=5.0)
    assert all(module.time_to_limit_s is None for module in result.modules)
    assert result.flow_l_per_min[-1] == pytest.approx(result.flow_l_per_min[0], rel=1e-3)
    assert courses(result).max() > courses(result)[:, 0].max() + 0.5


def test_a_load_step_ends_where_the_full_load_stands(plan):
    full = run(plan, kind="pump_trip", at_s=50.0)
    step = run(plan, 200.0, kind="load_step", at_s=10.0, from_fraction=0.0)
    by_name = {module.id: module for module in full.modules}
    for module in step.modules:
        assert module.case_c[0] == pytest.approx(40, abs=0.5)
        assert module.case_c[-1] == pytest.approx(by_name[module.id].case_c[0], abs=0.5)


def test_lost_water_warms_the_supply_and_drift_follows_it(plan):
    lost = run(plan, kind="facility_loss")
    assert lost.supply_c[-1] > lost.supply_c[0] + 5
    drift = run(plan, 900.0, kind="facility_drift", facility_water_c=50.0)
    assert drift.supply_c[-1] > 50


def test_couplings_that_close_leave_the_other_chassis_its_flow(plan):
    result = run(plan, kind="valve_closing", where="R1/C1", over_s=2.0)
    hot = [m.id[1] for m in result.modules if m.time_to_limit_s is not None]
    assert hot == ["1"] * 8
    assert result.flow_l_per_min[-1] > 0


def test_couplings_that_all_close_leave_the_pumps_pushing_against_them(plan):
    result = run(plan, kind="valve_closing", over_s=2.0)
    assert result.converged, result.diagnosis
    assert result.flow_l_per_min[-1] == pytest.approx(0.0, abs=1e-6)
    assert all(module.time_to_limit_s is not None for module in result.modules)


def test_one_of_two_cdus_lost():
    plan = row(1, cdus=2, boxes=1)
    result = run(plan, kind="cdu_loss", where="f2")
    assert result.flow_l_per_min[-1] > 0.3 * result.flow_l_per_min[0]
    # A pump still spins a little, too slowly to move coolant.
    assert {name for name, course in result.pump_speed.items() if course[-1] < 0.1} == {
        name for name in result.pump_speed if name.startswith("f2.")
    }


def test_the_only_cdu_is_the_one_that_is_lost_one_of_several_must_be_named(plan):
    alone = run(plan, kind="cdu_loss")
    assert alone.flow_l_per_min[-1] == 0
    several = row(1, cdus=2, boxes=1)
    with pytest.raises(UsageError, match="must name the CDU that is lost: D1, D2"):
        simulate_event(several, powers(several), Event("cdu_loss"))


def test_a_module_of_unknown_heat_has_no_temperature(plan):
    result = run(plan, heat_w=powers(plan) | {"m10": None}, kind="pump_trip")
    unknown = [module for module in result.modules if not module.known]
    assert "m10" in {module.id for module in unknown}
    assert result.modules[-1] in unknown
    assert all(module.time_to_limit_s is None for module in unknown)


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        ({"kind": "pump_trip", "where": "nowhere"}, "nowhere: is no object"),
        ({"kind": "pump_trip", "where": "c1"}, "R1/C1: is no CDU on this loop; its CDUs: R1/D1"),
        (
            {"kind": "valve_closing", "where": "d1"},
            "R1/D1: is no rack or chassis .* its racks: R1",
        ),
        ({"kind": "facility_drift"}, "must say what the water drifts to"),
        ({"kind": "load_step", "to_fraction": float("nan")}, "to_fraction"),
        ({"kind": "pump_trip", "standby_after_s": -1.0}, "standby_after_s"),
    ],
)
def test_senseless_events_are_refused_with_the_reason(plan, event, reason):
    with pytest.raises(UsageError, match=reason):
        simulate_event(plan, powers(plan), Event(**event))


def test_loops_and_durations_that_make_no_sense(plan):
    event = Event("pump_trip")
    with pytest.raises(UsageError, match="no loop 'l9'"):
        simulate_event(plan, powers(plan), event, loop="l9")
    with pytest.raises(UsageError, match="duration_s"):
        simulate_event(plan, powers(plan), event, duration_s=0.0)
    with pytest.raises(IncompleteLoopError):
        simulate_event(one_rack(), {}, event)


@pytest.mark.parametrize(
    "event", [Event("facility_loss"), Event("facility_drift", facility_water_c=50.0)]
)
def test_facility_water_of_an_unrated_exchanger_is_refused(plan, event):
    part = plan.parts["style-inrack-121kw"].model_copy(update={"capacity_kw": None})
    bare = plan.model_copy(update={"parts": {**plan.parts, part.id: part}})
    with pytest.raises(UsageError, match=r"would change nothing: .* the supply is held, at: R1/D1"):
        simulate_event(bare, powers(bare), event)
    lost = simulate_event(bare, powers(bare), Event("cdu_loss"), duration_s=5.0)
    assert lost.flow_l_per_min[-1] < lost.flow_l_per_min[0]


def test_where_figures_stop_being_valid_and_what_changes_nothing_is_told_once(plan):
    hot = run(plan, 120.0, kind="pump_trip")
    assert hot.modules[0].time_to_limit_s < hot.beyond_validity_s < 120
    (warning,) = hot.diagnosis
    assert "boiling is not followed" in warning.message
    assert run(plan, kind="pump_trip", standby_after_s=5.0).beyond_validity_s is None
    same = run(plan, kind="facility_drift", facility_water_c=plan.site.facility_water_c)
    assert [each.message for each in same.diagnosis] == [
        "The event changes nothing where it sets what already is."
    ]
