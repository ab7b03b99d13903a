"""Runs over time against scipy's BDF with a right-hand side of its own, to 0.05 K."""

import numpy as np
import pytest

from tests.bench.reference_network import reference_network
from tests.thermal.transient.oracle import simulate_bdf
from tests.thermal.transient.samples import event, stored, trip, with_stores
from thermal.network.model import Network
from thermal.transient import simulate

CASES = {
    "pump trip": stored(trip(), duration_s=14.0),
    "standby takes over, plates of three layers": stored(
        trip(), event("standby", "open", (6, 0), (6, 1)), stack=True, standby=True, duration_s=12.0
    ),
    "load step and ramp": stored(
        event("near", "heat_w", (1, 2000), (1, 4000), (6, 4000), (8, 1000)), duration_s=12.0
    ),
    "loss of facility water": stored(
        event("exchanger", "secondary.flow_kg_per_s", (1, 0.4), (3, 0.0)), duration_s=12.0
    ),
    "drift of facility water under a set point": stored(
        event("exchanger", "secondary.inlet_c", (1, 25), (8, 33)),
        set_point_c=30.0,
        duration_s=12.0,
    ),
    "valve closes slowly": stored(
        event("valve", "opening", (1, 1.0), (6, 0.2)), valve=True, duration_s=8.0
    ),
    "one plate is shut off": stored(event("near", "open", (2, 1), (2, 0)), duration_s=8.0),
}


@pytest.mark.parametrize("name", CASES)
def test_same_course(name: str) -> None:
    network = CASES[name]
    ours = simulate(network)
    assert ours.converged
    exact = simulate_bdf(network, rtol=1e-5, atol_k=1e-3)
    assert np.abs(ours.case_c.values - exact.case_c).max() <= 0.05
    moving = np.abs(ours.flow_m3_per_s.of("near")) > 0
    nodes = np.abs(ours.node_temperature_c.values - exact.node_c)
    assert nodes[moving].max() <= 0.05


def test_a_tighter_tolerance_comes_closer() -> None:
    network = CASES["load step and ramp"]
    exact = simulate_bdf(network, rtol=1e-6, atol_k=1e-4).case_c
    tolerances = np.array([0.5, 0.05, 0.005])
    errors = np.array(
        [
            np.abs(simulate(network, tolerance_k=tolerance).case_c.values - exact).max()
            for tolerance in tolerances
        ]
    )
    assert (errors < tolerances).all()
    assert errors[2] < errors[1]


def test_rack_of_the_benchmark_trips() -> None:
    """A rack of 64 plates, on the flows of our run: its time steps against those of BDF."""
    network: Network = with_stores(reference_network(1, heat_w=600.0), trip(1.0, "vessel>out"))
    ours = simulate(network)
    exact = simulate_bdf(network, rtol=1e-5, atol_k=5e-3, sparse=True)
    assert len(ours.case_c.ids) == 64
    assert np.abs(ours.case_c.values - exact.case_c).max() <= 0.05
