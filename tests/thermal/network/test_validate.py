"""Networks built in memory are held to the same figures as files."""

from dataclasses import replace

import numpy as np
import pytest

from tests.thermal.solver.networks import loop
from thermal.errors import NetworkError
from thermal.network.model import Pipe, Valve
from thermal.network.validate import check_network
from thermal.solver import solve


def with_pipe(**changes):
    network = loop()
    pipes = [replace(b, **changes) if isinstance(b, Pipe) else b for b in network.branches]
    return replace(network, branches=tuple(pipes))


def test_good_network_passes():
    check_network(loop())


@pytest.mark.parametrize("value", [-1.0, 0.0, float("nan"), float("inf"), None, "wide"])
def test_bad_diameter_is_refused_before_solving(value):
    with pytest.raises(NetworkError, match=r"branches\[3\]\.diameter_m"):
        solve(with_pipe(diameter_m=value))


def test_numpy_figures_are_figures():
    check_network(with_pipe(diameter_m=np.float64(0.02)))


def test_all_faults_of_a_network_are_listed():
    network = replace(
        with_pipe(length_m=-1.0, to_node="nowhere"),
        temperature_c=float("nan"),
        coolant="beer",
    )
    with pytest.raises(NetworkError) as caught:
        check_network(network)
    places = {fault.place for fault in caught.value.faults}
    assert {"branches[3].length_m", "branches[3].to", "temperature_c", "coolant"} <= places


def test_rule_of_a_branch_is_checked():
    network = loop()
    valve = Valve("valve", "supply", "return", opening=0.5)
    with pytest.raises(NetworkError, match=r"branches\[5\]\.kv_m3_per_h"):
        check_network(replace(network, branches=(*network.branches, valve)))
