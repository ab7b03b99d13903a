"""Friction factors near known ones: those of the law, whichever way the flow moves."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from thermal.correlations.friction import WallFriction
from thermal.correlations.near_factors import TURBULENT_REACH, NearFactors

REYNOLDS = st.floats(1e-6, 1e8)
ROUGHNESS = st.floats(0.0, 0.05)


def assert_agrees(near: NearFactors, reynolds: np.ndarray) -> None:
    factor, slope = near(reynolds)
    exact, steep = near.wall(reynolds)
    np.testing.assert_allclose(factor, exact, rtol=2e-9)
    np.testing.assert_allclose(slope, steep, rtol=0, atol=1e-6 * float(exact.max()))


@pytest.mark.parametrize("epanet", [False, True])
@given(re=REYNOLDS, roughness=ROUGHNESS, steps=st.lists(st.floats(-1.1, 1.1), max_size=4))
def test_a_walk_of_small_steps_stays_on_the_law(
    epanet: bool, re: float, roughness: float, steps: list[float]
) -> None:
    near = NearFactors(WallFriction(np.full(3, roughness), epanet=epanet))
    reynolds = np.array([re, 2.0 * re, 3000.0])
    assert_agrees(near, reynolds)
    for step in steps:
        reynolds = np.maximum(reynolds * (1.0 + TURBULENT_REACH * step), 1e-6)
        assert_agrees(near, reynolds)


@pytest.mark.parametrize("epanet", [False, True])
@given(walk=st.lists(REYNOLDS, min_size=2, max_size=5), roughness=ROUGHNESS)
def test_a_jump_is_worked_out_anew(epanet: bool, walk: list[float], roughness: float) -> None:
    near = NearFactors(WallFriction(np.full(2, roughness), epanet=epanet))
    for re in walk:
        assert_agrees(near, np.array([re, 5e4]))
