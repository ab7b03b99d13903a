"""The benchmark's network is the reference one, and EPANET agrees on every flow."""

from pathlib import Path

import numpy as np
import pytest

from tests.bench.reference_network import HEAT_PLATES, RACKS, reference_network
from tests.thermal.solver import epanet
from thermal.solver import solve


@pytest.mark.parametrize(("size", "count"), [("S", 245), ("M", 3875)])
def test_size(size, count):
    network = reference_network(RACKS[size])
    assert len(network.nodes) == count
    plates = sum(branch.type == "cold_plate" for branch in network.branches)
    assert plates == HEAT_PLATES * RACKS[size]


def test_flows_agree_with_epanet(tmp_path: Path):
    network = reference_network(1)
    reference = epanet.flows(network, tmp_path)
    ours = solve(network)
    assert np.max(np.abs(ours.flow_m3_per_s / reference - 1)) < 1e-5


def test_heat_closes():
    solution = solve(reference_network(1, heat_w=750.0))
    assert solution.converged
    assert abs(solution.energy_residual_w) < 1e-9 * 64 * 750
