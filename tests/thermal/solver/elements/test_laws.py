"""Laws: hand-solved cases, derivatives, scaling with the coolant."""

from math import pi, sqrt

import numpy as np
import pytest

from tests.thermal.solver.networks import nodes
from thermal.coolants import get_coolant
from thermal.network.model import (
    Curve,
    FlowControl,
    Network,
    Node,
    Pipe,
    PowerLaw,
    QuadraticLaw,
    Resistance,
    TableLaw,
    Valve,
)
from thermal.solver import compile_network, solve
from thermal.solver.elements.laws import TermProperties
from thermal.solver.elements.term_drops import TermDrops

BRANCHES = {
    "laminar pipe": Pipe("x", "a", "b", length_m=20.0, diameter_m=0.006),
    "rough pipe": Pipe(
        "x", "a", "b", length_m=2.0, diameter_m=0.02, roughness_m=4.5e-5, minor_loss_k=3.0
    ),
    "minor loss": Pipe("x", "a", "b", length_m=0.0, diameter_m=0.02, minor_loss_k=3.0),
    "linear": Resistance("x", "a", "b", law=QuadraticLaw(1e8, 0.0)),
    "quadratic": Resistance("x", "a", "b", law=QuadraticLaw(1e7, 1e11)),
    "power": Resistance("x", "a", "b", law=PowerLaw(1e-4, 2e4, 1.6)),
    "table": Curve("x", "a", "b", law=TableLaw((3e-5, 6e-5, 1e-4), (3e3, 1e4, 2.5e4))),
    "valve": Valve("x", "a", "b", kv_m3_per_h=1.5, opening=0.5),
}


def compiled_law(branch, coolant="water"):
    compiled = compile_network(
        Network(coolant, 40.0, nodes("a b", a=1e5), (branch,)), method="general"
    )
    return compiled.arrays, compiled.hydraulics.laws


@pytest.mark.parametrize("name", BRANCHES)
@pytest.mark.parametrize("uniform", [True, False])
def test_slope_is_the_derivative_of_the_loss(name, uniform):
    arrays, laws = compiled_law(BRANCHES[name])
    density, kinematic = arrays.density, arrays.viscosity / arrays.density
    if not uniform:
        density, kinematic = np.array([density]), np.array([kinematic])
    at = TermProperties(density, kinematic)
    for m in (-0.3, -0.02, 1e-3, 5e-3, 0.02, 0.04, 0.06, 0.11, 0.5):
        step = abs(m) * 1e-6
        low, high = (laws.loss(np.array([m + s]), at)[0] for s in (-step, step))
        slope = laws.loss(np.array([m]), at)[1]
        assert slope == pytest.approx((high - low) / (2 * step), rel=2e-4)


@pytest.mark.parametrize("name", BRANCHES)
def test_losses_are_odd(name):
    arrays, laws = compiled_law(BRANCHES[name])
    at = TermProperties(arrays.density, arrays.viscosity / arrays.density)
    m = np.array([0.03])
    assert laws.loss(m, at)[0] == -laws.loss(-m, at)[0]
    terms = TermDrops(laws, np.arange(len(laws.strand)), np.ones(len(laws.strand)))
    assert terms(m, at) == pytest.approx(laws.loss(m, at)[0])


def drop(branch, flow, coolant="water", temperature_c=20.0):
    points = (Node("a", pressure_pa=5e5), Node("b"), Node("c"))
    drive = FlowControl("drive", "c", "a", flow_m3_per_s=flow)
    through = Resistance("rest", "b", "c", law=QuadraticLaw(1e6))
    network = Network(coolant, temperature_c, points, (branch, drive, through))
    return solve(network).branches["x"].pressure_drop_pa


def test_laminar_pipe_by_hand():
    water = get_coolant("water")
    viscosity = float(water.dynamic_viscosity(20.0))
    by_hand = 128 * viscosity * 20.0 * 2e-6 / (pi * 0.006**4)
    assert drop(BRANCHES["laminar pipe"], 2e-6) == pytest.approx(by_hand, rel=1e-9)


def test_minor_loss_by_hand():
    density = float(get_coolant("water").density(20.0))
    velocity = 1e-3 / (pi / 4 * 0.02**2)
    assert drop(BRANCHES["minor loss"], 1e-3) == pytest.approx(3 * density * velocity**2 / 2)


def test_valve_by_hand():
    density = float(get_coolant("water").density(20.0))
    bar = density / 1000 * (1e-4 * 3600 / 0.75) ** 2
    assert drop(BRANCHES["valve"], 1e-4) == pytest.approx(bar * 1e5)


def test_equal_percentage_valve():
    valve = Valve("x", "a", "b", kv_m3_per_h=1.5, opening=0.5, characteristic="equal_percentage")
    linear = Valve("x", "a", "b", kv_m3_per_h=1.5 / sqrt(50))
    assert drop(valve, 1e-4) == pytest.approx(drop(linear, 1e-4))


def test_valve_by_bore_and_closed_valve():
    by_bore = Valve("x", "a", "b", diameter_m=0.02, minor_loss_k=3.0)
    assert drop(by_bore, 1e-3) == pytest.approx(drop(BRANCHES["minor loss"], 1e-3))
    shut = Valve("x", "a", "b", kv_m3_per_h=1.0, opening=0.0)
    network = Network("water", 20.0, nodes("a b", a=5e5, b=1e5), (shut,))
    assert solve(network).branches["x"].flow_m3_per_s == 0


def test_table_meets_its_points_and_goes_on():
    law = BRANCHES["table"]
    assert drop(law, 6e-5) == pytest.approx(1e4, rel=1e-5)
    assert drop(law, 2e-4) == pytest.approx(4 * 2.5e4, rel=1e-5)
    inside, outside = drop(law, 1e-4 * (1 - 1e-7)), drop(law, 1e-4 * (1 + 1e-7))
    assert inside == pytest.approx(outside, rel=1e-5)


@pytest.mark.parametrize("name", ["quadratic", "power", "table"])
def test_losses_scale_with_the_coolant_as_similarity_demands(name):
    """dp / (rho nu^2) depends on q / nu alone: flow scaled by nu gives dp scaled by rho nu^2."""
    water, glycol = get_coolant("water"), get_coolant("pg55")
    properties = [
        (float(c.density(40.0)), float(c.dynamic_viscosity(40.0))) for c in (water, glycol)
    ]
    (rho, mu), (rho2, mu2) = properties
    stated = {"reference_density_kg_per_m3": rho, "reference_dynamic_viscosity_pa_s": mu}
    laws = {
        "quadratic": QuadraticLaw(1e7, 1e11, **stated),
        "power": PowerLaw(1e-4, 2e4, 1.6, **stated),
        "table": TableLaw((3e-5, 6e-5, 1e-4), (3e3, 1e4, 2.5e4), **stated),
    }
    kind = Curve if name == "table" else Resistance
    branch = kind("x", "a", "b", law=laws[name])
    ratio = (mu2 / rho2) / (mu / rho)
    in_water = drop(branch, 5e-5, "water", 40.0)
    in_glycol = drop(branch, 5e-5 * ratio, "pg55", 40.0)
    assert in_glycol == pytest.approx(in_water * rho2 / rho * ratio**2, rel=1e-6)


def test_static_pressure_of_a_standing_column():
    points = (Node("a", pressure_pa=1e5, elevation_m=10.0), Node("b", elevation_m=0.0))
    pipe = Pipe("x", "a", "b", length_m=10.0, diameter_m=0.02)
    solution = solve(Network("water", 20.0, points, (pipe,)))
    weight = solution.reference_density_kg_per_m3 * 9.80665
    assert solution.nodes["b"].pressure_pa == pytest.approx(1e5 + 10 * weight)
    assert solution.branches["x"].pressure_drop_pa == pytest.approx(-10 * weight)


def test_velocity_and_reynolds_number_of_a_pipe():
    points = (Node("a", pressure_pa=2e5), Node("b", inflow_m3_per_s=-3e-4))
    pipe = Pipe("x", "a", "b", length_m=1.0, diameter_m=0.02)
    solution = solve(Network("water", 20.0, points, (pipe,)))
    velocity = 3e-4 / (pi / 4 * 0.02**2)
    kinematic = float(get_coolant("water").dynamic_viscosity(20.0)) / (
        solution.reference_density_kg_per_m3
    )
    assert solution.branches["x"].velocity_m_per_s == pytest.approx(velocity)
    assert solution.branches["x"].reynolds == pytest.approx(velocity * 0.02 / kinematic)
