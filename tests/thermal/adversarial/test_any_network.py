"""Whatever the network: a checked answer, or none with a reason that names an element.

`RACKLOOP_EXAMPLES` sets how many networks are tried.
"""

import os

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.thermal.adversarial.networks import adversarial_network
from tests.thermal.adversarial.oracle import faults
from thermal.solver import solve

EXAMPLES = int(os.environ.get("RACKLOOP_EXAMPLES", "300"))

seeds = st.integers(0, 2**32 - 1)
sizes = st.integers(2, 10)


@settings(max_examples=EXAMPLES)
@given(seeds, sizes)
def test_an_answer_holds_and_no_answer_has_a_reason(seed, size):
    network = adversarial_network(seed, size)
    assert faults(network, solve(network)) == []
