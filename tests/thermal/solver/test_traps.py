"""Networks that trip solvers: zero flow, parallel and stopped pumps, vacuum, islands."""

from dataclasses import replace

import numpy as np
import pytest

from tests.thermal.solver.networks import loop, nodes, pump
from thermal.network.model import (
    ColdPlate,
    FlowControl,
    Network,
    Node,
    Pipe,
    PlateResistance,
    PressureControl,
    PumpControl,
    QuadraticLaw,
    Resistance,
    Valve,
)
from thermal.solver import solve


def codes(solution):
    return {(d.code, d.element) for d in solution.diagnosis}


def network(points, *branches, coolant="water", temperature_c=20.0):
    return Network(coolant, temperature_c, points, branches)


def load(name="load", source="b", target="a", quadratic=2e11, **more):
    return Resistance(name, source, target, law=QuadraticLaw(0.0, quadratic), **more)


def test_zero_flow_everywhere():
    solution = solve(
        network(
            nodes("a b c", a=1e5),
            Pipe("p", "a", "b", length_m=1.0, diameter_m=0.01),
            load("l", "b", "c"),
            Valve("v", "c", "a", kv_m3_per_h=2.0),
        )
    )
    assert solution.converged
    assert np.abs(solution.flow_m3_per_s).max() < 1e-12
    assert solution.pressure_pa == pytest.approx([1e5] * 3)


def test_bridge_without_flow():
    """A balanced bridge: the middle branch has no flow, whatever its law."""
    solution = solve(
        network(
            nodes("a b c d", a=1e5),
            pump("pump", "a", "b"),
            load("l1", "b", "c"),
            load("l2", "b", "d"),
            load("l3", "c", "a"),
            load("l4", "d", "a"),
            Valve("bridge", "c", "d", kv_m3_per_h=3.0),
        )
    )
    assert solution.converged
    through = solution.branches["l1"].flow_m3_per_s
    assert abs(solution.branches["bridge"].flow_m3_per_s) < 1e-6 * through


def test_closed_branch_and_dead_end():
    solution = solve(
        network(
            nodes("a b c d", a=1e5),
            pump("pump", "a", "b"),
            load(),
            load("shut", "b", "a", open=False),
            Pipe("stub", "b", "c", length_m=1.0, diameter_m=0.01),
            Valve("stub2", "c", "d", kv_m3_per_h=1.0),
        )
    )
    assert solution.converged
    b = solution.branches
    assert b["shut"].flow_m3_per_s == 0
    assert b["shut"].pressure_drop_pa == pytest.approx(b["load"].pressure_drop_pa)
    assert abs(b["stub"].flow_m3_per_s) < 1e-12
    assert solution.nodes["d"].pressure_pa == pytest.approx(solution.nodes["b"].pressure_pa)


def test_parallel_pumps_share_and_a_stopped_one_does_not_run_backwards():
    both = solve(network(nodes("a b", a=1e5), pump("p", "a", "b"), pump("q", "a", "b"), load()))
    one = solve(
        network(nodes("a b", a=1e5), pump("p", "a", "b"), pump("q", "a", "b", speed=0.0), load())
    )
    alone = solve(network(nodes("a b", a=1e5), pump("p", "a", "b"), load()))
    flow = both.branches["load"].flow_m3_per_s
    assert both.branches["p"].flow_m3_per_s == pytest.approx(flow / 2, rel=1e-9)
    assert one.branches["q"].flow_m3_per_s == 0
    assert one.branches["load"].flow_m3_per_s == pytest.approx(
        alone.branches["load"].flow_m3_per_s, rel=1e-9
    )
    assert flow > alone.branches["load"].flow_m3_per_s


def test_weak_pump_is_held_shut_and_named():
    weak = pump("weak", "a", "b", speed=0.4)
    solution = solve(network(nodes("a b", a=1e5), pump("p", "a", "b"), weak, load(quadratic=5e12)))
    assert solution.branches["weak"].flow_m3_per_s == 0
    assert ("pump_without_flow", "weak") in codes(solution)


def test_stopped_pump_opens_at_its_cracking_pressure():
    def forward(pressure):
        return (
            solve(
                network(
                    (Node("a", pressure_pa=1e5 + pressure), Node("b"), Node("c", pressure_pa=1e5)),
                    pump("off", "a", "b", speed=0.05),
                    load("l", "b", "c"),
                )
            )
            .branches["off"]
            .flow_m3_per_s
        )

    assert forward(1_000.0) == 0
    assert forward(50_000.0) > 1e-4


def test_negative_absolute_pressure_keeps_the_figures():
    solution = solve(
        network(nodes("a b", b=5e4), pump("pump", "a", "b"), load("l", "b", "a", quadratic=5e11))
    )
    assert solution.converged
    assert solution.nodes["a"].pressure_pa < 0
    assert ("negative_absolute_pressure", "a") in codes(solution)


def test_gauge_pressures_count_from_the_atmosphere():
    base = network(nodes("a b", b=0.0), pump("pump", "a", "b", speed=0.5), load("l", "b", "a"))
    assert any(c == "negative_absolute_pressure" for c, _ in codes(solve(base)))
    gauge = replace(base, reference_pressure="gauge")
    assert solve(gauge).diagnosis == ()


def test_below_vapour_pressure_is_a_finding():
    hot = network(
        nodes("a b", a=5e4), pump("pump", "a", "b"), load(), coolant="water", temperature_c=95.0
    )
    assert ("below_vapour_pressure", "a") in codes(solve(hot))


def test_island_without_reference_is_refused_by_name():
    solution = solve(
        network(
            nodes("a b x y", a=1e5),
            pump("pump", "a", "b"),
            load(),
            pump("lost", "x", "y"),
            load("l2", "y", "x"),
        )
    )
    assert solution.status == "refused"
    assert [d.code for d in solution.diagnosis] == ["no_pressure_reference"]
    assert solution.diagnosis[0].element in {"x", "y"}
    assert solution.branches["load"].flow_m3_per_s is None
    assert not np.isfinite(solution.flow_m3_per_s).any()


@pytest.mark.parametrize("vessel", ["a", "b"])
def test_flow_given_into_what_is_shut_is_refused_by_the_branch_it_is_given_to(vessel):
    control = FlowControl("held", "a", "b", flow_m3_per_s=1e-4)
    shut = Valve("shut", "b", "c", kv_m3_per_h=2.0, opening=0.0)
    solution = solve(network(nodes("a b c", **{vessel: 1e5}), control, shut, load("l", "c", "a")))
    assert solution.status == "refused"
    assert [(d.code, d.element) for d in solution.diagnosis] == [("flow_without_path", "held")]


def test_part_shut_off_by_valves_rests_without_a_pressure():
    solution = solve(
        network(
            nodes("a b x y", a=1e5),
            pump("pump", "a", "b"),
            load(),
            load("in", "b", "x", open=False),
            load("inner", "x", "y"),
            load("out", "y", "a", open=False),
        )
    )
    assert solution.converged
    assert solution.branches["inner"].flow_m3_per_s == 0
    assert solution.nodes["x"].pressure_pa is None
    assert ("isolated", "x") in codes(solution)


def test_flow_that_cannot_pass_a_check_valve():
    points = (Node("a", pressure_pa=1e5), Node("b", inflow_m3_per_s=1e-4))
    solution = solve(network(points, load("l", "a", "b", check_valve=True)))
    assert solution.status == "refused"
    assert codes(solution) == {("flow_without_path", "l")}


def test_contradicting_flows_and_pressures_are_refused():
    series = solve(
        network(
            nodes("a b c", a=1e5),
            FlowControl("f1", "a", "b", flow_m3_per_s=1e-4),
            FlowControl("f2", "b", "c", flow_m3_per_s=2e-4),
            load("l", "c", "a"),
        )
    )
    assert series.status == "refused"
    ring = solve(
        network(
            nodes("a b", a=1e5),
            PressureControl("c1", "a", "b", pressure_rise_pa=1e4),
            PressureControl("c2", "a", "b", pressure_rise_pa=2e4),
        )
    )
    assert ring.status == "refused"
    assert {d.code for d in ring.diagnosis} == {"pressure_conflict"}


def test_heat_without_flow_leaves_the_other_figures():
    base = loop()
    plates = [replace(b, open=b.id != "far") for b in base.branches]
    solution = solve(replace(base, branches=tuple(plates)))
    assert solution.converged
    assert ("heat_without_flow", "far") in codes(solution)
    assert solution.branches["far"].case_c is None
    assert solution.branches["near"].case_c > 40


def test_heat_without_a_way_out():
    plate = ColdPlate(
        "plate",
        "b",
        "a",
        law=QuadraticLaw(0.0, 2e11),
        heat_w=1000.0,
        thermal_resistance=PlateResistance(r0_k_per_w=0.02),
    )
    solution = solve(network(nodes("a b", a=1e5), pump("pump", "a", "b"), plate))
    assert solution.converged
    assert codes(solution) == {("heat_without_sink", "plate")}
    assert solution.branches["plate"].case_c is None
    assert solution.branches["plate"].flow_m3_per_s > 0


def test_coolant_without_heat_data_solves_flows_only():
    coolant = {"density_kg_per_m3": 1000.0, "kinematic_viscosity_m2_per_s": 1e-6}
    solution = solve(replace(loop(), coolant=coolant))
    assert solution.converged
    assert solution.branches["near"].case_c is None
    assert ("no_heat_data", "near") in codes(solution)


def test_pump_beyond_its_curve_and_left_of_its_peak():
    far = solve(network(nodes("a b", a=1e5), pump("p", "a", "b"), load(quadratic=1e9)))
    assert ("pump_beyond_curve", "p") in codes(far)
    rising = pump("p", "a", "b", pressure_rise_pa=(1.5e5, 1.8e5, 6e4))
    left = solve(network(nodes("a b", a=1e5), rising, load(quadratic=2e12)))
    assert left.converged
    assert ("left_of_pump_peak", "p") in codes(left)


def test_above_the_measured_range():
    law = QuadraticLaw(0.0, 5e10, maximum_flow_m3_per_s=1e-4)
    solution = solve(
        network(nodes("a b", a=1e5), pump("p", "a", "b"), Resistance("r", "b", "a", law=law))
    )
    assert ("above_measured_range", "r") in codes(solution)


def test_iterations_are_bounded():
    solution = solve(loop(), max_iterations=1)
    assert solution.status == "not_converged"
    assert solution.iterations == 1
    assert solution.diagnosis[0].code == "not_converged"
    assert all(node.pressure_pa is None for node in solution.nodes.values())


def test_control_out_of_reach_is_named():
    control = PumpControl("flow", 2e-3)
    solution = solve(
        network(nodes("a b", a=1e5), pump("p", "a", "b", control=control), load(quadratic=1e11))
    )
    assert solution.converged
    assert ("control_at_limit", "p") in codes(solution)
    assert solution.branches["p"].speed == 1.0
