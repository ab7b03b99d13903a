"""The friction of one wall is that of many."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from thermal.correlations.friction import SMALLEST_REYNOLDS, WallFriction
from thermal.correlations.single_wall import SingleWall


@given(
    reynolds=st.floats(SMALLEST_REYNOLDS, 1e8) | st.floats(1e3, 1e4),
    roughness=st.floats(0.0, 0.05),
    epanet=st.booleans(),
)
def test_a_single_wall_is_one_of_many(reynolds: float, roughness: float, epanet: bool) -> None:
    factor, slope = WallFriction(roughness, epanet=epanet)(np.array([reynolds]))
    one, bend = SingleWall(roughness, epanet=epanet)(reynolds)
    assert one == pytest.approx(factor[0], rel=1e-12)
    assert bend == pytest.approx(slope[0], rel=1e-11, abs=1e-11 * factor[0])
