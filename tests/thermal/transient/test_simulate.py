"""Runs over time as a user relies on them: limits, balances, events, what is not known."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.thermal.transient.samples import event, stored, trip, with_branch
from thermal.coolants import get_coolant
from thermal.errors import NetworkError
from thermal.network.model import InitialState, Node, PumpControl, Transient
from thermal.solver.compile import compile_network
from thermal.solver.steady.solve import solve
from thermal.transient import run as march
from thermal.transient import simulate


def codes(run) -> dict[str, str]:
    return {item.code: item.element for item in run.diagnosis}


def test_without_events_everything_stays() -> None:
    run = simulate(stored(duration_s=100.0, step_s=50.0))
    steady = run.steady
    at = [steady.branch_index[name] for name in run.case_c.ids]
    assert run.case_c.values == pytest.approx(np.tile(steady.case_c[at], (3, 1)), abs=1e-4)
    assert run.flow_m3_per_s.values == pytest.approx(
        np.tile(steady.flow_m3_per_s, (3, 1)), rel=1e-5
    )
    assert run.rejected_w == pytest.approx(steady.loops[0].rejected_w, rel=1e-6)


def test_after_an_event_the_run_ends_in_the_new_steady_state() -> None:
    network = stored(
        event("near", "heat_w", (5, 2000), (5, 3000)),
        event("pump", "speed", (5, 1.0), (8, 0.8)),
        duration_s=900.0,
        step_s=900.0,
    )
    run = simulate(network)
    steady = solve(with_branch(with_branch(network, "near", heat_w=3000.0), "pump", speed=0.8))
    for name in ("near", "far"):
        assert run.case_c.of(name)[-1] == pytest.approx(steady.branches[name].case_c, abs=0.01)
    assert run.flow_m3_per_s.of("far")[-1] == pytest.approx(
        steady.branches["far"].flow_m3_per_s, rel=1e-3
    )


def test_plates_heat_adiabatically_once_the_flow_has_stopped() -> None:
    run = simulate(stored(trip(), duration_s=60.0, step_s=5.0))
    case = run.case_c.of("near")
    inside = 5e-5 * run.steady.reference_density_kg_per_m3 * 3958.0
    assert case[-1] - case[-2] == pytest.approx(5.0 * 2000.0 / (350.0 + inside), rel=2e-3)
    assert run.flow_m3_per_s.values[-1] == pytest.approx(0.0)
    assert run.rejected_w[-1] == 0.0


def test_time_to_limit_is_where_the_course_crosses() -> None:
    network = stored(trip(), duration_s=40.0, step_s=0.5)
    run = simulate(network)
    crossing = np.interp(70.0, run.case_c.of("near"), run.times_s)
    assert run.limit_of("near") == pytest.approx(crossing, abs=0.02)
    assert run.limit_of("pipe") is None
    cold = simulate(with_branch(network, "far", case_limit_c=400.0))
    assert cold.limit_of("far") is None
    hot = simulate(with_branch(network, "far", case_limit_c=30.0))
    assert hot.limit_of("far") == 0.0


@pytest.mark.parametrize(
    "network",
    [
        stored(trip(), duration_s=60.0),
        stored(trip(), event("standby", "open", (6, 0), (6, 1)), standby=True, stack=True),
        stored(event("exchanger", "secondary.flow_kg_per_s", (1, 0.4), (1, 0.0)), duration_s=200.0),
        stored(event("near", "heat_w", (1, 2000), (4, 0)), event("near", "open", (5, 1), (5, 0))),
        stored(event("valve", "opening", (1, 1.0), (4, 0.0)), valve=True),
        stored(event("return", "inflow_m3_per_s", (1, 0), (3, 1e-5), node=True)),
        stored(event("supply", "temperature_c", (1, 30), (9, 36), node=True)),
    ],
)
def test_energy_closes(network) -> None:
    if network.transient.events[0].node == "supply":
        nodes = tuple(
            replace(n, temperature_c=30.0) if n.id == "supply" else n for n in network.nodes
        )
        network = replace(network, nodes=nodes)
    energy = simulate(network).energy
    assert energy is not None
    assert abs(energy.residual_j) < 1e-9 * (energy.heat_j + abs(energy.stored_j))


def test_standby_pump_takes_over() -> None:
    alone = simulate(stored(trip(), duration_s=30.0))
    helped = simulate(
        stored(trip(), event("standby", "open", (5, 0), (5, 1)), standby=True, duration_s=30.0)
    )
    assert alone.limit_of("near") is not None
    assert helped.limit_of("near") is None
    assert helped.speed.of("standby")[[0, -1]] == pytest.approx([0.0, 1.0])
    assert helped.flow_m3_per_s.of("near")[-1] == pytest.approx(
        helped.flow_m3_per_s.of("near")[0], rel=1e-2
    )


@pytest.mark.parametrize(
    "control",
    [PumpControl("flow", set_point=3e-4), PumpControl("pressure_difference", set_point=5e4)],
)
def test_a_controlled_pump_trips_and_takes_its_control_up_again(control) -> None:
    network = stored(event("pump", "open", (2, 1), (2, 0), (10, 0), (10, 1)), duration_s=12.0)
    network = with_branch(network, "pump", control=control)
    run = simulate(network)
    held = run.steady.branches["pump"].speed
    assert run.speed.of("pump")[5] == pytest.approx(held / (1 + held * 3 / 1.5))
    assert run.speed.of("pump")[-1] == pytest.approx(held, rel=0.02)
    assert run.flow_m3_per_s.of("pump")[-1] == pytest.approx(
        run.flow_m3_per_s.of("pump")[0], rel=0.02
    )


def test_a_pump_that_cannot_hold_its_flow_runs_at_its_highest_speed() -> None:
    network = stored(event("pump", "control.set_point", (2, 3e-4), (8, 9e-4)), duration_s=12.0)
    network = with_branch(network, "pump", control=PumpControl("flow", set_point=3e-4))
    run = simulate(network)
    assert run.speed.of("pump")[-1] == pytest.approx(1.0)
    assert 5e-4 < run.flow_m3_per_s.of("pump")[-1] < 9e-4
    assert run.steps < 200


def test_speeds_and_flows_of_a_coasting_pump() -> None:
    run = simulate(stored(trip(), duration_s=8.0, step_s=1.0))
    assert run.speed.of("pump")[[2, 3, 5, 8]] == pytest.approx([1.0, 0.6, 1 / 3, 0.2])
    flow = run.flow_m3_per_s.of("far")
    assert (np.diff(flow[2:]) < 0).all()
    assert run.flow_m3_per_s.of("near") + flow == pytest.approx(run.flow_m3_per_s.of("pump"))


def test_facility_water_is_lost_and_the_loop_warms() -> None:
    lost = event("exchanger", "secondary.flow_kg_per_s", (2, 0.4), (2, 0.0))
    run = simulate(stored(lost, duration_s=30.0))
    supply = run.supply_c.of("exchanger")
    assert supply[-1] > supply[0] + 5
    assert run.rejected_w[-1] == 0.0
    assert run.return_c.of("exchanger")[-1] > supply[-1] - 0.1


def test_set_point_moves() -> None:
    moved = event("exchanger", "secondary.set_point_c", (2, 30), (2, 34))
    run = simulate(stored(moved, set_point_c=30.0, duration_s=120.0, step_s=60.0))
    assert run.supply_c.of("exchanger")[[0, -1]] == pytest.approx([30.0, 34.0], abs=0.05)


def test_stated_case_temperatures_start_the_run() -> None:
    network = stored(duration_s=5.0)
    transient = replace(network.transient, initial=(InitialState("near", 60.0),))
    run = simulate(network, transient)
    assert run.case_c.of("near")[0] == pytest.approx(60.0)
    assert run.case_c.of("near")[1] < 60.0
    assert run.case_c.of("far")[0] == pytest.approx(run.steady.branches["far"].case_c, abs=1e-6)


def test_layers_rest_at_the_steady_case_whatever_the_stack() -> None:
    plain, stacked = (simulate(stored(stack=s, duration_s=50.0, step_s=50.0)) for s in (0, 1))
    assert stacked.case_c.values == pytest.approx(plain.case_c.values, abs=1e-3)


def test_a_plate_of_unknown_capacity_has_no_course() -> None:
    network = with_branch(stored(trip(), duration_s=30.0), "near", capacity_j_per_k=None)
    run = simulate(network)
    assert run.converged
    assert run.case_c.ids == ("far",)
    assert run.limit_of("near") is None
    assert codes(run)["no_capacity"] == "near"
    assert codes(run).get("heat_without_store") is None  # its coolant takes the heat
    bare = simulate(with_branch(network, "near", volume_m3=0.0))
    assert codes(bare)["heat_without_store"] == "near"


def test_a_plate_without_steady_state_says_where_it_starts() -> None:
    run = simulate(with_branch(stored(duration_s=5.0), "near", open=False))
    assert codes(run)["start_unknown"] == "near"
    assert run.case_c.of("near")[-1] > run.case_c.of("near")[0]


def test_beyond_the_coolant_is_said() -> None:
    network = stored(trip(), duration_s=90.0, step_s=0.5, coolant="pg25")
    run = simulate(network)
    most = get_coolant("pg25").maximum_c
    crossing = np.interp(most, run.case_c.of("near"), run.times_s)
    assert run.beyond_coolant_s[run.branch_index["near"]] == pytest.approx(crossing, abs=0.02)
    assert run.beyond_validity_s == pytest.approx(np.nanmin(run.beyond_coolant_s))
    assert codes(run)["beyond_coolant_range"] in ("near", "far")
    data = run.to_json_dict()
    assert data["time_series"]["beyond_validity_s"] == run.beyond_validity_s
    rows = {row["id"]: row for row in data["branches"]}
    assert rows["near"]["beyond_coolant_s"] == pytest.approx(crossing, abs=0.02)
    assert rows["pipe"]["beyond_coolant_s"] is None


def test_within_the_range_of_the_coolant_nothing_is_marked() -> None:
    run = simulate(stored(trip(), duration_s=5.0, coolant="pg25"))
    assert run.beyond_validity_s is None
    assert np.isnan(run.beyond_coolant_s).all()


def test_coolant_that_leaves_its_range_between_plates_is_said() -> None:
    network = with_branch(
        stored(event("near", "heat_w", (1, 2000), (1, 2e5)), duration_s=60.0), "near", volume_m3=0.0
    )
    run = simulate(network)
    assert "beyond_coolant_range" in codes(run)
    assert run.beyond_validity_s is not None


def test_an_event_that_changes_nothing_is_named() -> None:
    network = stored(event("near", "heat_w", (1, 2000), (3, 2000)), trip(), duration_s=4.0)
    assert codes(simulate(network))["event_without_effect"] == "near"
    assert "event_without_effect" not in codes(simulate(stored(trip(), duration_s=4.0)))


def test_steady_state_known_or_compiled_is_used() -> None:
    network = stored(trip(), duration_s=10.0)
    compiled = compile_network(network)
    start = solve(compiled)
    one, two = simulate(network), simulate(compiled, start=start)
    assert two.steady is start
    assert two.case_c.values == pytest.approx(one.case_c.values, abs=1e-6)


def test_a_pump_that_holds_its_flow_lives_through_a_shut_loop() -> None:
    shut = event("valve", "opening", (2.0, 1.0), (3.0, 0.0), (6.0, 0.0), (7.0, 1.0))
    network = stored(shut, valve=True, duration_s=30.0, step_s=0.5)
    network = with_branch(network, "pump", control=PumpControl("flow", set_point=3e-4))
    result = simulate(network)
    assert result.converged, result.diagnosis
    flow, times = result.flow_m3_per_s.of("pump"), result.times_s
    assert np.abs(flow[(times > 3) & (times < 6)]).max() < 1e-9
    assert result.speed.of("pump")[times == 5] == pytest.approx(1.0)
    assert flow[-1] == pytest.approx(3e-4, rel=1e-6)


def test_end_holds_the_last_figures() -> None:
    run = simulate(stored(trip(), duration_s=10.0))
    rows = {row["id"]: row for row in run.end["branches"]}
    assert rows["near"]["case_c"] == run.case_c.of("near")[-1]
    assert rows["pump"]["speed"] == run.speed.of("pump")[-1]
    assert [row["id"] for row in run.end["nodes"]] == list(run.node_temperature_c.ids)


def test_equal_input_gives_equal_output() -> None:
    one, two = (simulate(stored(trip(), duration_s=30.0)) for _ in range(2))
    assert one.to_json_dict() == two.to_json_dict()


def test_a_network_without_steady_answer_is_refused() -> None:
    network = stored(trip())
    run = simulate(
        replace(network, nodes=tuple(replace(n, pressure_pa=None) for n in network.nodes))
    )
    assert run.status == "refused"
    assert codes(run) == {"no_pressure_reference": "vessel"}
    assert not len(run.times_s)
    assert run.to_json_dict()["time_series"]["times_s"] == []


def test_flows_that_cannot_be_found_later_name_time_and_place() -> None:
    """Coolant goes on being pushed in where the only way out has been shut."""
    network = stored(
        event("out", "open", (3, 1), (3, 0)), event("far", "heat_w", (2, 1000), (9, 0))
    )
    nodes = tuple(
        replace(n, inflow_m3_per_s=1e-4) if n.id == "supply" else n for n in network.nodes
    )
    way = replace(network.branches[3], id="out", from_node="return", to_node="drain")
    network = replace(
        network,
        nodes=(*nodes, Node("drain", pressure_pa=1e5)),
        branches=(
            *(replace(b, open=False) if b.id == "exchanger" else b for b in network.branches),
            way,
        ),
    )
    run = simulate(network)
    assert run.status in ("not_converged", "refused")
    assert run.diagnosis[0].element
    assert run.diagnosis[0].message.startswith("At 3 s")


def test_heat_without_any_way_out_is_followed() -> None:
    """No sink: there is no steady state, but a course."""
    network = stored(duration_s=60.0, step_s=60.0)
    network = with_branch(network, "exchanger", secondary=None)
    run = simulate(network)
    assert run.converged
    energy = run.energy
    assert energy.rejected_j == 0.0
    assert energy.stored_j == pytest.approx(energy.heat_j)
    assert run.node_temperature_c.of("return")[-1] > 48


@settings(max_examples=20)
@given(
    heat=st.floats(0, 5000),
    capacity=st.floats(50, 5000),
    volume=st.sampled_from([0.0, 1e-6, 1e-4, 1e-2]),
    coast=st.sampled_from([None, 0.1, 1.5, 20.0]),
    when=st.floats(0, 5),
    back=st.floats(6, 12),
    stack=st.booleans(),
)
def test_any_small_loop_closes_and_stays_sane(
    heat, capacity, volume, coast, when, back, stack
) -> None:
    network = stored(
        event("pump", "open", (when, 1), (when, 0), (back, 0), (back, 1)),
        event("near", "heat_w", (1, 2000), (1, heat)),
        stack=stack,
        duration_s=15.0,
        step_s=5.0,
    )
    changes = (
        {"volume_m3": volume} if stack else {"capacity_j_per_k": capacity, "volume_m3": volume}
    )
    network = with_branch(network, "near", **changes)
    network = with_branch(network, "pump", coast_down_s=coast)
    run = simulate(network)
    assert run.converged
    energy = run.energy
    scale = energy.heat_j + abs(energy.stored_j) + abs(energy.rejected_j)
    assert abs(energy.residual_j) < 1e-8 * scale
    assert np.isfinite(run.case_c.values).all()
    assert np.isfinite(run.node_temperature_c.values).all()
    assert run.case_c.values.min() > 20
    assert run.flow_m3_per_s.of("pump").min() >= 0


@pytest.mark.parametrize("transient", [None, Transient(0.0, 1.0), Transient(1.0, 1e-9)])
def test_runs_that_make_no_sense_are_refused(transient) -> None:
    network = replace(stored(), transient=None)
    with pytest.raises(NetworkError, match="transient"):
        simulate(network, transient)


@pytest.mark.parametrize(
    ("item", "field", "hottest", "coolant"),
    [
        ("exchanger", "secondary.inlet_c", 150.0, "water, 0 to 100 °C"),
        ("exchanger", "secondary.set_point_c", -60.0, "propylene glycol"),
        ("vessel", "temperature_c", 150.0, "propylene glycol"),
    ],
)
def test_an_event_beyond_the_range_of_its_coolant_is_refused(item, field, hottest, coolant) -> None:
    moved = event(item, field, (2, 30.0), (5, hottest), node=item == "vessel")
    network = stored(trip(), moved, set_point_c=30.0)
    nodes = (replace(network.nodes[0], temperature_c=30.0), *network.nodes[1:])
    network = replace(network, nodes=nodes if item == "vessel" else network.nodes)
    place = r"transient\.events\[1\]\.values\[1\]: is outside the range of "
    with pytest.raises(NetworkError, match=f"{place}.*{coolant}.*is {hottest:g}"):
        simulate(network)
    with pytest.raises(NetworkError, match=place):
        simulate(replace(network, transient=None), network.transient)


@pytest.mark.parametrize("events", ["trip", "heat", "facility"])
def test_flows_between_knots_are_as_close_as_the_tolerance_says(events, monkeypatch) -> None:
    moved = {
        "trip": trip(),
        "heat": event("near", "heat_w", (2, 2000), (2, 9000)),
        "facility": event("exchanger", "secondary.inlet_c", (2, 25.0), (8, 60.0)),
    }[events]
    network = stored(moved, duration_s=30.0, step_s=0.5)
    said = simulate(network, tolerance_k=0.05).flow_m3_per_s.values
    monkeypatch.setattr(march, "FLOW_ERROR_PER_K", 1e-4)
    monkeypatch.setattr(march, "SHORTEST_KNOT_S", 0.2)
    close = simulate(network, tolerance_k=0.05).flow_m3_per_s.values
    most = np.abs(close).max(axis=0)
    assert np.abs(said - close).max(axis=0) == pytest.approx(0 * most, abs=0.08 * 0.05 * most.max())


def test_a_stretch_whose_end_stays_missed_is_halved(monkeypatch) -> None:
    network = stored(trip(0.2), duration_s=1.0, step_s=0.1)
    plain = simulate(network)
    monkeypatch.setattr(march, "FLOW_ERROR_PER_K", 1e-12)
    halved = simulate(network)
    assert halved.converged
    assert halved.steps > plain.steps
    assert halved.energy.residual_j == pytest.approx(0.0, abs=1e-8 * halved.energy.heat_j)
    assert halved.case_c.values == pytest.approx(plain.case_c.values, abs=0.05)


def test_coolant_without_heat_data_is_refused() -> None:
    bare = {"density_kg_per_m3": 1000.0, "kinematic_viscosity_m2_per_s": 1e-6}
    network = replace(stored(trip()), coolant=bare)
    with pytest.raises(NetworkError, match="specific_heat_j_per_kg_k"):
        simulate(network)


def test_the_first_row_holds_the_heat_of_pumps() -> None:
    run = simulate(stored())
    assert run.heat_w == pytest.approx(run.steady.loops[0].heat_w, rel=1e-6)
