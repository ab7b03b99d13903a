"""Where pumps and loop meet, against a fine grid and at the ends of the curve."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.rules.facts.operating_point import LoopPoint

FLOWS = np.linspace(0.0, 160.0, 25)
CURVE = list(zip(FLOWS.tolist(), (200.0 - 0.004 * FLOWS**2).tolist(), strict=True))


@given(st.floats(5.0, 200.0), st.floats(1.0, 400.0))
def test_pumps_give_there_what_the_loop_takes(flow, head_kpa):
    reached = LoopPoint(flow, head_kpa).crossing(CURVE)
    given_kpa = np.interp(reached, FLOWS, [head for _, head in CURVE])
    taken_kpa = head_kpa * (reached / flow) ** 1.85
    if reached == CURVE[-1][0]:
        assert taken_kpa <= given_kpa
    else:
        assert taken_kpa == pytest.approx(given_kpa, rel=1e-6)


def test_a_curve_of_one_point_or_of_no_flow_tells_nothing_of_more():
    point = LoopPoint(60.0, 100.0)
    assert point.crossing(CURVE[:1]) is None
    assert point.crossing([(0.0, head) for _, head in CURVE]) == 0.0
