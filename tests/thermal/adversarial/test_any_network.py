"""Whatever the network: a checked answer, or none with a reason that names an element.

`RACKLOOP_EXAMPLES` sets how many networks are tried.
"""

import os

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.thermal.adversarial.networks import adversarial_network
from tests.thermal.adversarial.oracle import faults
from thermal.solver import solve

EXAMPLES = int(os.environ.get("RACKLOOP_EXAMPLES", "300"))
CLOSE = 1e-9
"""Difference of flows by both methods, as a share of the largest."""

SEVERAL = {"control_at_limit", "heat_without_sink", "left_of_pump_peak"}
"""What is said where a network has more than one steady state: pressures held far from their pump,
heat without a sink whose temperature is left out, a pump curve that rises."""
ROUGH = {"negative_absolute_pressure"}
"""What is said where a trickle is forced through hardly anything: beside such pressures round-off
of the others moves flows."""

seeds = st.integers(0, 2**32 - 1)
sizes = st.integers(2, 10)


@settings(max_examples=EXAMPLES)
@given(seeds, sizes)
def test_an_answer_holds_and_no_answer_has_a_reason(seed, size):
    network = adversarial_network(seed, size)
    assert faults(network, solve(network)) == []


@settings(max_examples=EXAMPLES // 3)
@given(seeds, sizes)
def test_folding_assemblies_changes_no_answer(seed, size):
    network = adversarial_network(seed, size)
    folded, whole = (solve(network, tolerance=1e-9, method=m) for m in ("auto", "general"))
    said = {d.code for d in (*folded.diagnosis, *whole.diagnosis)}
    if folded.converged and whole.converged and not said & (SEVERAL | ROUGH):
        most = np.abs(whole.flow_m3_per_s).max(initial=0.0)
        off = np.abs(folded.flow_m3_per_s - whole.flow_m3_per_s).max(initial=0.0)
        assert off <= CLOSE * most + 1e-15


@settings(max_examples=EXAMPLES // 3)
@given(seeds, sizes)
def test_a_warm_answer_holds_as_a_cold_one_does(seed, size):
    network = adversarial_network(seed, size)
    cold = solve(network)
    if cold.converged:
        assert faults(network, solve(network, start=cold)) == []
