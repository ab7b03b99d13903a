"""Pump curves, affinity, controls and power."""

from dataclasses import replace

import numpy as np
import pytest

from tests.thermal.solver.networks import nodes, pump
from thermal.network.model import (
    FlowControl,
    HeatExchanger,
    Network,
    Node,
    PumpControl,
    QuadraticLaw,
    Resistance,
    Secondary,
)
from thermal.solver import solve
from thermal.solver.elements.pumps import rise_curve

FLOW, RISE = (0.0, 5e-4, 1e-3), (2e5, 1.6e5, 6e4)


def system(*pumps, quadratic=2e11, points=None):
    load = Resistance("load", "b", "a", law=QuadraticLaw(0.0, quadratic))
    return Network("water", 20.0, points or nodes("a b", a=2e5), (*pumps, load))


@pytest.mark.parametrize("form", ["pchip", "power", "polynomial"])
def test_curve_passes_through_its_points(form):
    curve = rise_curve(FLOW, RISE, form)
    assert curve(np.array(FLOW))[0] == pytest.approx(RISE, rel=1e-9)


@pytest.mark.parametrize("form", ["pchip", "power", "polynomial"])
@pytest.mark.parametrize("speed", [1.0, 0.5])
def test_curve_slope_is_its_derivative(form, speed):
    curve = rise_curve(FLOW, RISE, form)
    q = np.linspace(1e-5, 2e-3, 41)
    step = 1e-9
    difference = (curve(q + step)[0] - curve(q - step)[0]) / (2 * step)
    assert curve(q)[1] == pytest.approx(difference, rel=1e-4, abs=1e3)


def test_single_point_curve_is_that_of_epanet():
    curve = rise_curve((1e-3,), (3e4,), "pchip")
    values = curve(np.array([1e-12, 1e-3, 2e-3]))[0]
    assert values == pytest.approx([4e4, 3e4, 0.0], abs=1e-3)


def test_power_curve_through_many_points_fits_them():
    q = np.linspace(0, 1e-3, 8)
    h = 2e5 - 3e10 * (q + 1e-15) ** 1.8 * 1.0
    curve = rise_curve(tuple(q), tuple(h), "power")
    assert curve(q[1:])[0] == pytest.approx(h[1:], rel=1e-3)


def test_affinity_laws():
    full = solve(system(pump("p", "a", "b")))
    half = solve(system(pump("p", "a", "b", speed=0.5)))
    assert half.branches["p"].flow_m3_per_s == pytest.approx(
        full.branches["p"].flow_m3_per_s / 2, rel=1e-6
    )
    assert half.branches["p"].pressure_drop_pa == pytest.approx(
        full.branches["p"].pressure_drop_pa / 4, rel=1e-6
    )


def test_head_follows_the_density():
    light = solve(system(pump("p", "a", "b", reference_density_kg_per_m3=1000.0)))
    heavy = solve(system(pump("p", "a", "b", reference_density_kg_per_m3=500.0)))
    ratio = heavy.branches["p"].pressure_drop_pa / light.branches["p"].pressure_drop_pa
    assert 1.2 < ratio < 2.0


def test_power_and_heat_by_efficiency():
    machine = pump("p", "a", "b", efficiency=(0.5,), heat_to_coolant_fraction=0.8)
    points = (Node("a", pressure_pa=2e5, temperature_c=20.0), Node("b"))
    solution = solve(system(machine, points=points))
    branch = solution.branches["p"]
    hydraulic = -branch.flow_m3_per_s * branch.pressure_drop_pa
    assert branch.power_w == pytest.approx(hydraulic / 0.5, rel=1e-6)
    assert branch.heat_w == pytest.approx(0.8 * hydraulic / 0.5, rel=1e-6)


def test_power_is_unknown_without_an_efficiency():
    branch = solve(system(pump("p", "a", "b"))).branches["p"]
    assert branch.power_w is None
    assert branch.heat_w == 0.0


@pytest.mark.parametrize("mode", ["speed", "flow", "pressure_difference"])
def test_control_holds_its_set_point(mode):
    set_point = {"speed": 0.7, "flow": 4e-4, "pressure_difference": 8e4}[mode]
    solution = solve(system(pump("p", "a", "b", control=PumpControl(mode, set_point))))
    branch = solution.branches["p"]
    held = {
        "speed": branch.speed,
        "flow": branch.flow_m3_per_s,
        "pressure_difference": -branch.pressure_drop_pa,
    }
    assert held[mode] == pytest.approx(set_point, rel=1e-7)
    free = solve(system(pump("p", "a", "b", speed=branch.speed)))
    assert free.branches["p"].flow_m3_per_s == pytest.approx(branch.flow_m3_per_s, rel=1e-6)


def test_pumps_in_parallel_share_one_pressure_control():
    control = PumpControl("pressure_difference", 8e4, "b", "a")
    solution = solve(system(*(pump(k, "a", "b", control=control) for k in "pqr")))
    speeds = {solution.branches[k].speed for k in "pqr"}
    assert len(speeds) == 1
    difference = solution.nodes["b"].pressure_pa - solution.nodes["a"].pressure_pa
    assert difference == pytest.approx(8e4, rel=1e-7)


def test_remote_pressure_control():
    """The difference is held at the load, behind a pipe that takes its own drop."""
    control = PumpControl("pressure_difference", 5e4, "c", "a")
    line = Resistance("line", "b", "c", law=QuadraticLaw(0.0, 1e11))
    load = Resistance("load", "c", "a", law=QuadraticLaw(0.0, 2e11))
    network = Network(
        "water", 20.0, nodes("a b c", a=2e5), (pump("p", "a", "b", control=control), line, load)
    )
    solution = solve(network)
    assert solution.branches["load"].pressure_drop_pa == pytest.approx(5e4, rel=1e-7)


@pytest.mark.parametrize("mode", ["flow", "pressure_difference"])
@pytest.mark.parametrize(("limit", "expected"), [("speed_max", 0.6), ("speed_min", 0.8)])
def test_control_stops_at_the_ends_of_its_speed(mode, limit, expected):
    high = {"flow": 2e-3, "pressure_difference": 3e5}[mode]
    low = {"flow": 1e-4, "pressure_difference": 1e4}[mode]
    control = PumpControl(mode, high if limit == "speed_max" else low)
    control = replace(control, **{limit: expected})
    solution = solve(system(pump("p", "a", "b", control=control)))
    assert solution.branches["p"].speed == pytest.approx(expected)
    assert any(d.code == "control_at_limit" for d in solution.diagnosis)
    free = solve(system(pump("p", "a", "b", speed=expected)))
    assert solution.branches["p"].flow_m3_per_s == pytest.approx(
        free.branches["p"].flow_m3_per_s, rel=1e-7
    )


def test_flow_control_takes_what_pressure_it_needs():
    solution = solve(system(FlowControl("f", "a", "b", flow_m3_per_s=3e-4, efficiency=0.5)))
    branch = solution.branches["f"]
    assert branch.flow_m3_per_s == pytest.approx(3e-4, rel=1e-12)
    assert -branch.pressure_drop_pa == pytest.approx(2e11 * 9e-8, rel=1e-9)
    assert branch.power_w == pytest.approx(3e-4 * 2e11 * 9e-8 / 0.5, rel=1e-9)


def test_two_cooling_units_on_one_header():
    """Two pumps with an exchanger each feed one load; the colder one is seen in the mix."""
    control = PumpControl("pressure_difference", 6e4, "s", "r")

    def unit(name, inlet_c):
        return (
            pump(f"pump{name}", "r", f"x{name}", control=control),
            HeatExchanger(
                f"exchanger{name}",
                f"x{name}",
                "s",
                law=QuadraticLaw(0.0, 1e10),
                ua_w_per_k=2000.0,
                secondary=Secondary(flow_kg_per_s=0.5, inlet_c=inlet_c),
            ),
        )

    load = Resistance("load", "s", "r", law=QuadraticLaw(0.0, 5e10), heat_w=2e4)
    network = Network(
        "pg25", 30.0, nodes("r s x1 x2", r=2e5), (*unit("1", 20.0), *unit("2", 30.0), load)
    )
    solution = solve(network)
    b = solution.branches
    assert b["load"].pressure_drop_pa == pytest.approx(6e4, rel=1e-7)
    assert b["exchanger1"].outlet_c < b["load"].inlet_c < b["exchanger2"].outlet_c
    total = b["exchanger1"].heat_w + b["exchanger2"].heat_w
    assert total == pytest.approx(-2e4, rel=1e-9)


def test_a_pump_that_can_hold_its_flow_does_beside_one_that_cannot():
    """All hold at first, none can; once the far ones run at full speed the near one can again."""
    wanted = 4e-4
    control = PumpControl("flow", wanted)
    near = pump("near", "a", "b", control=control)
    far = [pump(f"far{k}", f"a{k}", f"b{k}", control=control) for k in range(2)]
    ways = [
        Resistance(name, source, target, law=QuadraticLaw(0.0, 8e11))
        for k in range(2)
        for name, source, target in ((f"to{k}", "a", f"a{k}"), (f"from{k}", f"b{k}", "b"))
    ]
    load = Resistance("load", "b", "a", law=QuadraticLaw(0.0, 1.4e11))
    points = nodes("a b a0 b0 a1 b1", a=2e5)
    solution = solve(Network("water", 20.0, points, (near, *far, *ways, load)))
    assert solution.branches["near"].flow_m3_per_s == pytest.approx(wanted, rel=1e-6)
    assert solution.branches["near"].speed < 1.0
    for k in range(2):
        assert solution.branches[f"far{k}"].speed == 1.0
        assert solution.branches[f"far{k}"].flow_m3_per_s < wanted
    limited = {d.element for d in solution.diagnosis if d.code == "control_at_limit"}
    assert limited == {"far0", "far1"}


def test_a_pump_that_holds_its_flow_pushes_at_full_speed_against_a_shut_loop():
    held = pump("pump", "a", "c", control=PumpControl("flow", set_point=5e-4))
    load = Resistance("load", "b", "a", law=QuadraticLaw(0.0, 2e11))
    valve = Resistance("valve", "c", "b", law=QuadraticLaw(0.0, 1e9), open=False)
    network = Network("water", 20.0, nodes("a b c", a=2e5), (held, valve, load))
    shut = solve(network)
    assert shut.converged, shut.diagnosis
    assert shut.branches["pump"].flow_m3_per_s == 0.0
    assert shut.branches["pump"].speed == pytest.approx(1.0)
    assert {d.element for d in shut.diagnosis} == {"pump"}
    opened = solve(replace(network, branches=(held, replace(valve, open=True), load)), start=shut)
    assert opened.branches["pump"].flow_m3_per_s == pytest.approx(5e-4, rel=1e-6)
