"""Faults a designer makes, each with its own code and the element at fault."""

import pytest

from tests.thermal.solver.networks import loop, nodes, pump
from thermal.network.model import (
    FlowControl,
    Network,
    Node,
    PumpControl,
    QuadraticLaw,
    Resistance,
)
from thermal.solver import solve


def load(name, source, target, **more):
    return Resistance(name, source, target, law=QuadraticLaw(1e6, 2e11), **more)


def errors(solution):
    return {(d.code, d.element) for d in solution.diagnosis if d.severity == "error"}


def test_inflow_behind_a_check_valve_is_refused_at_once():
    points = (Node("a", pressure_pa=1e5), Node("b", inflow_m3_per_s=1e-4))
    network = Network("water", 20.0, points, (load("valve", "a", "b", check_valve=True),))
    solution = solve(network)
    assert solution.status == "refused"
    assert errors(solution) == {("flow_without_path", "valve")}
    assert solution.iterations < 20


def test_given_flow_against_a_check_valve_further_off_names_the_valve():
    points = nodes("a b c d", a=1e5)
    branches = (
        load("far", "b", "a", check_valve=True),
        load("one", "b", "c"),
        load("two", "b", "c"),
        FlowControl("wanted", "a", "d", flow_m3_per_s=-1e-4),
        load("three", "c", "d"),
        load("four", "c", "d"),
    )
    solution = solve(Network("water", 20.0, points, branches))
    assert solution.status == "refused"
    assert errors(solution) == {("flow_without_path", "far")}
    turned = (*branches[:3], FlowControl("wanted", "a", "d", flow_m3_per_s=1e-4), *branches[4:])
    assert solve(Network("water", 20.0, points, turned)).converged


@pytest.mark.parametrize("wanted", [2e-3, 2e-2, 1.0, 100.0])
def test_flow_far_beyond_a_pump_runs_it_at_its_highest_speed(wanted):
    control = PumpControl("flow", wanted)
    branches = (pump("p", "a", "b", control=control), load("l", "b", "a"))
    solution = solve(Network("water", 20.0, nodes("a b", a=1e5), branches))
    assert solution.converged
    assert {d.code for d in solution.diagnosis if d.element == "p"} >= {"control_at_limit"}
    assert solution.branches["p"].speed == 1.0
    assert solution.branches["p"].flow_m3_per_s < wanted


def test_heat_without_flow_leaves_all_other_figures():
    base = loop()
    still = load("still", "supply", "return", open=False, heat_w=500.0)
    network = Network(base.coolant, 40.0, base.nodes, (*base.branches, still))
    solution, plain = solve(network), solve(base)
    assert solution.converged
    assert errors(solution) == {("heat_without_flow", "still")}
    assert solution.branches["still"].outlet_c is None
    for name in plain.branches:
        assert solution.branches[name].case_c == pytest.approx(plain.branches[name].case_c)
        assert solution.branches[name].heat_w == pytest.approx(plain.branches[name].heat_w)


def test_left_of_the_peak_and_beyond_the_curve_are_told_apart():
    rising = pump("p", "a", "b", pressure_rise_pa=(1.0e5, 1.6e5, 6e4))
    steep = Resistance("l", "b", "a", law=QuadraticLaw(0.0, 5e12))
    flat = Resistance("l", "b", "a", law=QuadraticLaw(0.0, 1e8))
    for law, code in ((steep, "left_of_pump_peak"), (flat, "pump_beyond_curve")):
        solution = solve(Network("water", 20.0, nodes("a b", a=1e5), (rising, law)))
        assert solution.converged
        assert [(d.code, d.element) for d in solution.diagnosis if d.element == "p"] == [
            (code, "p")
        ]


def test_no_convergence_names_a_branch():
    solution = solve(loop(), max_iterations=1)
    assert solution.status == "not_converged"
    ((code, element),) = errors(solution)
    assert code == "not_converged"
    assert element in {branch.id for branch in loop().branches}
