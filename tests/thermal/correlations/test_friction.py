"""Friction factors: against other solutions, smooth through transition, right slopes."""

import numpy as np
import pytest
from epanet import toolkit as tk
from fluids.friction import Colebrook
from hypothesis import given
from hypothesis import strategies as st

from thermal.correlations.friction import (
    BLOCK,
    FrictionLaw,
    WallFriction,
    churchill,
    friction_factor,
    friction_factor_epanet,
    hazen_williams_head_loss,
)
from thermal.correlations.tabulated_friction import TabulatedFriction

LAWS = [friction_factor, friction_factor_epanet]
REYNOLDS = st.floats(1e-3, 1e8)
ROUGHNESS = st.floats(0.0, 0.05)


def test_turbulent_factor_solves_colebrook() -> None:
    rng = np.random.default_rng(1)
    re = 10 ** rng.uniform(np.log10(4000), 8, 300)
    roughness = np.where(rng.random(300) < 0.2, 0.0, 10 ** rng.uniform(-6, -1.3, 300))
    exact = [Colebrook(r, e, tol=1e-12) for r, e in zip(re, roughness, strict=True)]
    np.testing.assert_allclose(friction_factor(re, roughness)[0], exact, rtol=2e-7)


def test_laminar_factor_is_64_over_re() -> None:
    re = np.array([1.0, 50.0, 1999.0])
    for law in LAWS:
        factor, slope = law(re, 0.01)
        np.testing.assert_allclose(factor, 64 / re)
        np.testing.assert_allclose(slope, -64 / re)


@pytest.mark.parametrize("law", LAWS)
@given(re=REYNOLDS, roughness=ROUGHNESS)
def test_slope_is_the_derivative(law: FrictionLaw, re: float, roughness: float) -> None:
    step = 1e-5
    points = re * np.array([1 - step, 1 + step])
    if any(points[0] < edge < points[1] for edge in (2000.0, 4000.0)):
        return
    low, high = law(points, np.full(2, roughness))[0]
    factor, slope = law(np.array([re]), np.array([roughness]))
    assert (high - low) / (2 * step) == pytest.approx(float(slope[0]), abs=2e-6 * float(factor[0]))


@pytest.mark.parametrize("law", LAWS)
@pytest.mark.parametrize("edge", [2000.0, 4000.0])
@given(roughness=ROUGHNESS)
def test_no_kink_at_the_edges_of_transition(
    law: FrictionLaw, edge: float, roughness: float
) -> None:
    re = edge * np.array([1 - 1e-12, 1 + 1e-12])
    factor, slope = law(re, np.full(2, roughness))
    assert factor[1] == pytest.approx(factor[0], rel=1e-9)
    assert slope[1] == pytest.approx(slope[0], rel=1e-6)


@given(re=st.floats(0, 1e8), roughness=ROUGHNESS)
def test_pressure_drop_rises_with_flow(re: float, roughness: float) -> None:
    factor, slope = friction_factor(np.array([re]), np.array([roughness]))
    assert 2 * factor[0] + slope[0] > 0


def test_no_flow_has_no_loss() -> None:
    for law in LAWS:
        factor, slope = law(np.zeros(3), 1e-3)
        assert np.isfinite(factor).all()
        assert np.isfinite(slope).all()
        np.testing.assert_array_equal(factor * 0.0, 0.0)


def test_sign_of_the_flow_does_not_matter() -> None:
    for law in LAWS:
        forward, backward = law(np.array([3e4]), 1e-3), law(np.array([-3e4]), 1e-3)
        np.testing.assert_array_equal(forward, backward)


@pytest.mark.parametrize("law", LAWS)
def test_result_does_not_depend_on_the_company(law: FrictionLaw) -> None:
    rng = np.random.default_rng(2)
    re = 10 ** rng.uniform(1, 6, 3 * BLOCK + 5)
    roughness = rng.uniform(0, 0.01, re.size)
    together = np.array(law(re, roughness))
    sample = rng.integers(0, re.size, 50)
    alone = np.array([law(re[k : k + 1], roughness[k : k + 1]) for k in sample])[:, :, 0]
    np.testing.assert_allclose(together[:, sample], alone.T, rtol=1e-13)


@pytest.mark.parametrize("law", LAWS)
def test_shapes_are_kept(law: FrictionLaw) -> None:
    for shape in [(0,), (1,), (2, 3), (2, BLOCK)]:
        re = np.geomspace(100, 1e5, int(np.prod(shape))).reshape(shape)
        factor, slope = law(re, np.full(shape, 1e-4))
        assert factor.shape == slope.shape == shape


@pytest.mark.parametrize("flow_l_per_s", [0.02, 0.04, 0.05, 0.06, 0.08, 0.2, 1.0])
def test_epanets_factor_by_its_own_program(flow_l_per_s: float) -> None:
    length, bore, roughness, viscosity, g = 100.0, 0.03, 1e-4, 1.1e-5 * 0.3048**2, 32.2 * 0.3048
    speed = flow_l_per_s / 1e3 / (np.pi / 4 * bore**2)
    factor, _ = friction_factor_epanet(speed * bore / viscosity, roughness / bore)
    loss = float(factor) * length / bore * speed**2 / (2 * g)
    assert _epanet_loss(flow_l_per_s) == pytest.approx(loss, rel=1e-4)


def _epanet_loss(flow_l_per_s: float) -> float:
    """Head loss in m of a pipe of 100 m, 30 mm and 0.1 mm, by EPANET itself."""
    project = tk.createproject()
    try:
        tk.init(project, "", "", tk.LPS, tk.DW)
        source = tk.addnode(project, "R", tk.RESERVOIR)
        tk.setnodevalue(project, source, tk.ELEVATION, 1e4)
        sink = tk.addnode(project, "J", tk.JUNCTION)
        tk.setnodevalue(project, sink, tk.BASEDEMAND, flow_l_per_s)
        pipe = tk.addlink(project, "P", tk.PIPE, "R", "J")
        tk.setpipedata(project, pipe, 100.0, 30.0, 0.1, 0.0)
        tk.solveH(project)
        return float(tk.getlinkvalue(project, pipe, tk.HEADLOSS))
    finally:
        tk.deleteproject(project)


def test_churchill_stays_near_colebrook() -> None:
    re = np.geomspace(4000, 1e7, 100)
    for roughness in (0.0, 1e-4, 1e-2):
        ratio = churchill(re, roughness) / friction_factor(re, np.full(100, roughness))[0]
        assert np.abs(ratio - 1).max() < 0.035


def test_hazen_williams_is_odd_and_scales() -> None:
    one = hazen_williams_head_loss(0.05, 100.0, 0.2, 120.0)
    assert hazen_williams_head_loss(-0.05, 100.0, 0.2, 120.0) == -one
    twice = hazen_williams_head_loss(0.1, 100.0, 0.2, 120.0)
    assert float(twice / one) == pytest.approx(2**1.852)


@pytest.mark.parametrize("epanet", [False, True])
@given(
    re=st.lists(st.floats(1.0, 1e9), min_size=1, max_size=20),
    roughness=st.sampled_from([0.0, 1e-6, 1e-4, 3e-3, 0.05]),
)
def test_a_table_holds_the_law(epanet: bool, re: list[float], roughness: float) -> None:
    reynolds, rough = np.array(re), np.full(len(re), roughness)
    factor, slope = TabulatedFriction(rough, epanet=epanet)(reynolds)
    exact, steep = WallFriction(rough, epanet=epanet)(reynolds)
    np.testing.assert_allclose(factor, exact, rtol=1e-9)
    np.testing.assert_allclose(slope, steep, rtol=0, atol=1e-6 * float(exact.max()))
