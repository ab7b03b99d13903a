"""Potentials of all nodes follow from those of the core's, whatever order branches stand in."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bench.reference_network import reference_network
from thermal.network.model import Network
from thermal.solver import compile_network, solve

SEEDS = st.integers(0, 2**32 - 1)


@settings(max_examples=10)
@given(seed=SEEDS)
def test_pressures_do_not_rest_on_the_order_of_branches(seed: int) -> None:
    network = reference_network(2)
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(network.branches))
    mixed = Network(
        network.coolant,
        network.temperature_c,
        tuple(network.nodes[k] for k in rng.permutation(len(network.nodes))),
        tuple(network.branches[k] for k in order),
        friction=network.friction,
        gravity_m_per_s2=network.gravity_m_per_s2,
    )
    one, other = solve(network), solve(mixed)
    for node, at in one.node_index.items():
        np.testing.assert_allclose(
            other.pressure_pa[other.node_index[node]], one.pressure_pa[at], rtol=1e-7
        )


def test_folded_and_whole_networks_have_the_same_pressures() -> None:
    compiled = compile_network(reference_network(4))
    folded, whole = solve(compiled), solve(compiled, method="general")
    np.testing.assert_allclose(folded.pressure_pa, whole.pressure_pa, rtol=1e-9)
    assert np.isfinite(folded.pressure_pa).all()
