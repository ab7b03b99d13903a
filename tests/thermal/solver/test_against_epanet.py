"""Random closed loops against EPANET, its friction law and constants selected."""

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.thermal.solver import epanet
from thermal.network.model import Network, Node, Pipe, Pump, QuadraticLaw, Resistance
from thermal.solver import solve

POWER_CURVE = ((0.0, 1e-3, 2e-3), (2.2e5, 1.7e5, 4e4))


def closed_loop(seed: int, pumps: int = 1) -> Network:
    """A random graph fed by pumps from one reservoir, no inflows: what EPANET calls a loop."""
    rng = np.random.default_rng(seed)
    count = int(rng.integers(4, 12))
    names = [f"n{k}" for k in range(count)]
    nodes = [
        Node(name, elevation_m=float(rng.uniform(0, 3)), pressure_pa=None if k else 3e5)
        for k, name in enumerate(names)
    ]
    pairs = [(k - 1, k) for k in range(2, count)] + [(count - 1, 0)]
    for _ in range(int(rng.integers(1, 8))):
        a, b = rng.choice(count, 2, replace=False)
        pairs.append((int(a), int(b)))
    branches = [_loss(rng, f"b{k}", names[a], names[b]) for k, (a, b) in enumerate(pairs)]
    for k in range(pumps):
        branches.append(
            Pump(
                f"p{k}",
                "n0",
                "n1",
                flow_m3_per_s=POWER_CURVE[0],
                pressure_rise_pa=POWER_CURVE[1],
                curve_form="power",
                speed=1.0 if pumps > 1 else float(rng.choice([1.0, 0.9])),
            )
        )
    return Network(
        {"density_kg_per_m3": 1010.0, "kinematic_viscosity_m2_per_s": 1.3e-6},
        40.0,
        tuple(nodes),
        tuple(branches),
        friction="epanet",
        gravity_m_per_s2=epanet.EPANET_GRAVITY,
    )


def _loss(rng, name, source, target):
    if rng.random() < 0.3:
        law = QuadraticLaw(10 ** rng.uniform(7, 9), 10 ** rng.uniform(10, 12))
        return Resistance(name, source, target, law=law)
    return Pipe(
        name,
        source,
        target,
        length_m=float(rng.uniform(0.2, 10)),
        diameter_m=float(rng.choice([0.006, 0.0127, 0.02, 0.037])),
        roughness_m=float(rng.choice([1.5e-6, 4.5e-5])),
        minor_loss_k=float(rng.uniform(0, 10)),
    )


def compare(network: Network, rel: float = 1e-5) -> None:
    with TemporaryDirectory() as folder:
        reference = epanet.flows(network, Path(folder))
    solution = solve(network)
    assert solution.converged
    through = np.abs(reference).max()
    assert solution.flow_m3_per_s == pytest.approx(reference, rel=rel, abs=1e-6 * through)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6))
def test_random_loops_agree_with_epanet(seed):
    compare(closed_loop(seed))


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6))
def test_parallel_pumps_agree_with_epanet(seed):
    compare(closed_loop(seed, pumps=2))
