"""Networks on which a step can run away, creep or drown: they solve, or say where it goes wrong."""

import numpy as np
import pytest

from tests.thermal.solver.networks import nodes, pump
from thermal.network.model import (
    Curve,
    FlowControl,
    Network,
    Pipe,
    PressureControl,
    PumpControl,
    QuadraticLaw,
    Resistance,
    TableLaw,
    Valve,
)
from thermal.solver import solve
from thermal.solver.elements.pumps import PumpSet, rise_curve


def resistance(name, source, target, linear=0.0, quadratic=0.0, **more):
    return Resistance(name, source, target, law=QuadraticLaw(linear, quadratic), **more)


@pytest.mark.parametrize("form", ["pchip", "polynomial", "power"])
@pytest.mark.parametrize("rise", [(1e5, 1e5 - 1e-3, 5e4), (1e5, 8e4, 5e4)])
def test_a_pump_resists_a_flow_that_pushes_it_backwards(form, rise):
    flow = (0.0, 5e-4, 1e-3)
    one = np.zeros(1, np.int64)
    curves = (rise_curve(flow, rise, form),)
    pumps = PumpSet((pump("p", "a", "b"),), one, one, one, np.array([1e3]), curves, (one,))
    back = [pumps.rise(np.array([-m]), np.full(1, 0.3), 1e3) for m in (0.1, 0.2, 0.4)]
    rises, slopes = (np.ravel([each[k] for each in back]) for k in (0, 1))
    assert (np.diff(rises) > 0).all()
    assert (slopes < 0).all()


def test_a_pump_too_weak_for_the_pressure_across_it_stands_still():
    held = PumpControl("pressure_difference", 1e-3)
    flat = {"pressure_rise_pa": (1e5, 1e5, 5e4)}
    branches = (
        PressureControl("stiff", "b", "c", pressure_rise_pa=1e4),
        pump("off", "c", "d", speed=0.02),
        pump("weak", "b", "c", control=held, **flat),
        pump("also_off", "c", "a", speed=0.02, **flat),
        Valve("dead", "e", "d", kv_m3_per_h=3.0, opening=0.01),
        Curve("dead_too", "e", "d", law=TableLaw((1e-5, 1e-4), (2e2, 1e6)), check_valve=True),
    )
    solution = solve(Network("water", 60.0, nodes("a b c d e", a=1.5e5), branches))
    assert solution.converged
    assert solution.branches["weak"].flow_m3_per_s == 0


def test_a_ring_with_hardly_any_resistance_comes_to_rest():
    branches = (
        Pipe("free", "b", "a", length_m=0.011, diameter_m=0.36, check_valve=True),
        PressureControl("none", "b", "c", pressure_rise_pa=0.0),
        PressureControl("nor_here", "a", "c", pressure_rise_pa=0.0),
        PressureControl("push", "d", "c", pressure_rise_pa=1e4),
        resistance("load", "c", "d", linear=2e10),
    )
    solution = solve(Network("water", 30.0, nodes("a b c d", a=1.5e5), branches))
    assert solution.converged
    assert solution.branches["free"].flow_m3_per_s == pytest.approx(0.0, abs=1e-9)
    assert solution.branches["load"].flow_m3_per_s == pytest.approx(5e-7, rel=1e-6)


@pytest.mark.parametrize("wanted", [1e4, 1e6])
def test_a_pressure_given_as_a_flow_does_not_drown_the_network(wanted):
    branches = (
        pump("p", "a", "b", control=PumpControl("flow", wanted)),
        resistance("load", "b", "a", quadratic=1e11),
        resistance("dead", "c", "b", quadratic=5.0, check_valve=True),
        Pipe("thin", "b", "d", length_m=8.0, diameter_m=2e-4),
    )
    solution = solve(Network("water", 20.0, nodes("a b c d", a=1e5), branches))
    assert solution.converged
    assert solution.branches["p"].speed == 1.0
    assert ("control_at_limit", "p") in {(d.code, d.element) for d in solution.diagnosis}


def test_a_flow_forced_through_a_hair_is_solved_or_named():
    branches = (
        resistance("short", "b", "a", quadratic=5700.0),
        resistance("load", "g", "e", linear=2.7e9),
        Pipe("hair", "g", "a", length_m=0.33, diameter_m=1.1e-4, roughness_m=1e-3),
        FlowControl("forced", "d", "g", flow_m3_per_s=1e-4),
        resistance("open", "a", "b"),
        resistance("way_back", "b", "d"),
        resistance("dead", "f", "e", linear=5.6, quadratic=9.1e12, check_valve=True),
    )
    solution = solve(Network("water", 20.0, nodes("a b d e f g", a=1.5e5), branches))
    if not solution.converged:
        (said,) = [d for d in solution.diagnosis if d.severity == "error"]
        assert (said.code, said.element) == ("pressure_beyond_reason", "hair")
        assert "bar across branch hair" in said.message
