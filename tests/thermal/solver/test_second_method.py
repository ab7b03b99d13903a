"""Random networks against scipy's root finder on an independent formulation."""

from math import pi

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.interpolate import PchipInterpolator
from scipy.optimize import root

from tests.thermal.solver.networks import random_network
from thermal.coolants import get_coolant
from thermal.correlations.friction import friction_factor
from thermal.network.model import Curve, Network, Pipe, PowerLaw, Pump, Resistance, Valve
from thermal.solver import solve

GRAVITY = 9.80665


def drop(branch, q, density, viscosity):
    """Pressure drop of one branch without its static part, term by term from the formulas."""
    size = abs(q)
    if isinstance(branch, Pipe):
        area = pi / 4 * branch.diameter_m**2
        v = size / area
        f = 0.0
        if v > 0:
            re = v * branch.diameter_m * density / viscosity
            f = float(friction_factor(re, branch.roughness_m / branch.diameter_m)[0])
        loss = (f * branch.length_m / branch.diameter_m + branch.minor_loss_k) * density * v * v / 2
    elif isinstance(branch, Pump):
        x, y = branch.flow_m3_per_s, branch.pressure_rise_pa
        curve = PchipInterpolator(x, y)
        if q <= 0:
            return -(y[0] + curve(0.0, 1) * q)
        beyond = max(q - x[-1], 0.0)
        inside = min(q, x[-1])
        tail = float(curve(x[-1], 1)) * beyond - max(y) / x[-1] ** 2 * beyond**2
        return -(float(curve(inside)) + tail)
    elif isinstance(branch, Valve):
        kv = branch.kv_m3_per_h * branch.opening
        loss = 1e5 * density / 1000 * (size * 3600 / kv) ** 2
    elif isinstance(branch, Curve):
        x, y = (0.0, *branch.law.flow_m3_per_s), (0.0, *branch.law.pressure_drop_pa)
        curve = PchipInterpolator(x, y)
        beyond = max(size - x[-1], 0.0)
        loss = float(curve(min(size, x[-1])))
        loss *= (1 + beyond / x[-1]) ** 2
    elif isinstance(branch, Resistance) and isinstance(branch.law, PowerLaw):
        law = branch.law
        reference = law.reference_flow_m3_per_s
        loss = law.reference_pressure_drop_pa * (size / reference) ** law.exponent
    else:
        law = branch.law
        loss = law.linear_pa_s_per_m3 * size + law.quadratic_pa_s2_per_m6 * size**2
    return loss if q >= 0 else -loss


def residual(network: Network, flows, pressures):
    """Momentum of every branch in kPa and volume balance of every free node in L/s."""
    coolant = get_coolant(network.coolant)
    density = float(coolant.density(network.temperature_c))
    viscosity = float(coolant.dynamic_viscosity(network.temperature_c))
    at = {node.id: k for k, node in enumerate(network.nodes)}
    lift = density * GRAVITY
    momentum, balance = [], [-node.inflow_m3_per_s for node in network.nodes]
    for branch, q in zip(network.branches, flows, strict=True):
        u, v = at[branch.from_node], at[branch.to_node]
        rise = lift * (network.nodes[v].elevation_m - network.nodes[u].elevation_m)
        momentum.append(
            (drop(branch, q, density, viscosity) + rise - pressures[u] + pressures[v]) / 1e3
        )
        balance[u] += q
        balance[v] -= q
    free = [1e3 * b for b, n in zip(balance, network.nodes, strict=True) if n.pressure_pa is None]
    return np.array(momentum + free)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6))
def test_random_networks_against_scipy_root(seed):
    network = random_network(seed)
    solution = solve(network)
    if any(d.code == "pump_without_flow" for d in solution.diagnosis):
        assert solution.flow_m3_per_s[-1] == 0
        return
    assert solution.converged, solution.diagnosis
    count = len(network.branches)
    free = np.array([node.pressure_pa is None for node in network.nodes])
    fixed = np.array([node.pressure_pa or 0.0 for node in network.nodes])

    def unpack(x):
        pressures = fixed.copy()
        pressures[free] = x[count:] * 1e5
        return x[:count] * 1e-4, pressures

    rng = np.random.default_rng(seed + 1)
    ours = np.concatenate((solution.flow_m3_per_s / 1e-4, solution.pressure_pa[free] / 1e5))
    start = ours * rng.uniform(0.95, 1.05, len(ours)) + rng.uniform(-0.01, 0.01, len(ours))
    found = root(lambda x: residual(network, *unpack(x)), start, tol=1e-12)
    flows, pressures = unpack(found.x)
    if np.abs(found.fun).max() > 1e-6:
        flows, pressures = solution.flow_m3_per_s, solution.pressure_pa
        assert np.abs(residual(network, flows, pressures)).max() < 1e-4
        return
    assert solution.flow_m3_per_s == pytest.approx(flows, rel=1e-5, abs=1e-9)
    assert solution.pressure_pa == pytest.approx(pressures, rel=1e-6, abs=1.0)
