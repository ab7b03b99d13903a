"""Whatever is wrong with a network, the error names the element and the reason."""

import math
from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.thermal.adversarial.networks import adversarial_network
from thermal.errors import NetworkError
from thermal.network.model import Curve, Pipe, Pump, TableLaw
from thermal.solver import solve

NONSENSE = (math.nan, math.inf, -math.inf, 1e300)
seeds = st.integers(0, 2**32 - 1)


def with_branch(network, at, branch):
    branches = list(network.branches)
    branches[at] = branch
    return replace(network, branches=tuple(branches))


def refused(network, place):
    with pytest.raises(NetworkError) as caught:
        solve(network)
    assert any(fault.place.startswith(place) and fault.reason for fault in caught.value.faults)
    return caught.value


@settings(max_examples=60)
@given(seeds, st.integers(2, 10), st.sampled_from(NONSENSE))
def test_no_figure_of_a_branch_may_be_nonsense(seed, size, value):
    network = adversarial_network(seed, size)
    rng = np.random.default_rng(seed)
    at = int(rng.integers(len(network.branches)))
    branch = network.branches[at]
    numbers = [f.name for f in fields(branch) if isinstance(getattr(branch, f.name), float)]
    name = numbers[int(rng.integers(len(numbers)))]
    refused(with_branch(network, at, replace(branch, **{name: value})), f"branches[{at}].{name}")


@settings(max_examples=40)
@given(seeds, st.integers(2, 10), st.sampled_from(("from_node", "to_node")))
def test_every_branch_ends_at_a_node(seed, size, end):
    network = adversarial_network(seed, size)
    lost = with_branch(network, 0, replace(network.branches[0], **{end: "nowhere"}))
    assert "nowhere" in str(refused(lost, f"branches[0].{end.removesuffix('_node')}"))


@pytest.mark.parametrize("bad", [-0.01, 0.0, math.nan])
def test_a_diameter_is_above_zero(bad):
    pipe = Pipe("p", "n0", "n1", length_m=1.0, diameter_m=bad)
    refused(with_branch(adversarial_network(1, 4), 0, pipe), "branches[0].diameter_m")


@pytest.mark.parametrize("drop", [(2e3, 1e3), (1e3, 1e3), (1e3, math.nan)])
def test_a_measured_curve_rises(drop):
    curve = Curve("c", "n0", "n1", law=TableLaw((1e-5, 2e-5), drop))
    refused(with_branch(adversarial_network(1, 4), 0, curve), "branches[0].pressure_drop_pa")


def test_a_pump_curve_of_the_power_form_falls():
    pump = Pump(
        "p",
        "n0",
        "n1",
        flow_m3_per_s=(0.0, 1e-4),
        pressure_rise_pa=(1e4, 2e4),
        curve_form="power",
    )
    refused(with_branch(adversarial_network(1, 4), 0, pump), "branches[0].pressure_rise_pa")


def test_ids_are_given_once():
    network = adversarial_network(1, 6)
    twice = with_branch(network, 1, replace(network.branches[1], id=network.branches[0].id))
    refused(twice, "branches[1].id")
