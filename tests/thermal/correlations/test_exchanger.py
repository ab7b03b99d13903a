"""Effectiveness against ht, its inverse, and conductance away from the rated point."""

from typing import cast

import numpy as np
import pytest
from ht.hx import effectiveness_from_NTU
from hypothesis import given
from hypothesis import strategies as st

from thermal.correlations.exchanger import (
    ARRANGEMENTS,
    Arrangement,
    effectiveness,
    log_mean_temperature_difference,
    ntu_from_effectiveness,
    scaled_ua,
    ua_from_rating,
)
from thermal.errors import CorrelationError

NAMES = [cast("Arrangement", name) for name in ARRANGEMENTS]
HT_NAMES = {
    "counterflow": "counterflow",
    "parallel": "parallel",
    "crossflow": "crossflow",
    "mixed": "crossflow, mixed Cmin",
    "mixed_maximum": "crossflow, mixed Cmax",
    "shell_and_tube": "S&T",
}


@pytest.mark.parametrize("name", NAMES)
def test_effectiveness_agrees_with_ht(name: Arrangement) -> None:
    for ntu in (0.1, 0.7, 2.0, 6.0, 15.0):
        for ratio in (0.05, 0.4, 0.85, 1.0):
            other = effectiveness_from_NTU(NTU=ntu, Cr=ratio, subtype=HT_NAMES[name])
            assert float(effectiveness(ntu, ratio, name)) == pytest.approx(other, rel=1e-6)


@pytest.mark.parametrize("name", NAMES)
@given(ntu=st.floats(0, 30), ratio=st.floats(0, 1))
def test_effectiveness_is_bounded_by_counterflow(
    name: Arrangement, ntu: float, ratio: float
) -> None:
    value = float(effectiveness(ntu, ratio, name))
    assert 0 <= value <= float(effectiveness(ntu, ratio)) + 1e-9


@pytest.mark.parametrize("name", NAMES)
def test_limits(name: Arrangement) -> None:
    assert float(effectiveness(0.0, 0.5, name)) == 0.0
    one_fluid = effectiveness([0.5, 3.0], 0.0, name)
    np.testing.assert_allclose(one_fluid, 1 - np.exp([-0.5, -3.0]), rtol=1e-12)


@pytest.mark.parametrize("name", NAMES)
def test_vectorised_values_are_the_single_ones(name: Arrangement) -> None:
    ntu, ratio = np.linspace(0, 40, 30), np.linspace(1, 0, 30)
    single = [float(effectiveness(n, c, name)) for n, c in zip(ntu, ratio, strict=True)]
    np.testing.assert_allclose(effectiveness(ntu, ratio, name), single, rtol=1e-12, atol=1e-15)


def test_counterflow_is_smooth_at_equal_capacities() -> None:
    ratio = 1 - np.array([1e-5, 1e-8, 1e-11, 1e-13, 0.0])
    np.testing.assert_allclose(effectiveness(5.0, ratio), 5 / 6, rtol=1e-5)


@pytest.mark.parametrize("name", ["counterflow", "parallel", "crossflow", "shell_and_tube"])
@given(ntu=st.floats(0, 4), ratio=st.floats(0, 1))
def test_ntu_inverts_effectiveness(name: Arrangement, ntu: float, ratio: float) -> None:
    value = float(effectiveness(ntu, ratio, name))
    again = ntu_from_effectiveness(value, ratio, name)
    assert float(effectiveness(again, ratio, name)) == pytest.approx(value, rel=1e-9, abs=1e-12)


def test_effectiveness_out_of_reach_is_refused() -> None:
    with pytest.raises(CorrelationError, match=r"0.9 cannot be reached in parallel.*below 0.5"):
        ntu_from_effectiveness(0.9, 1.0, "parallel")
    with pytest.raises(CorrelationError, match="known are counterflow"):
        effectiveness(1.0, 1.0, cast("Arrangement", "sideways"))


@pytest.mark.parametrize("name", ["counterflow", "parallel", "crossflow", "mixed"])
def test_rating_is_reproduced(name: Arrangement) -> None:
    heat, hot, cold, hot_out, cold_in = 120e3, 9e3, 11e3, 40.0, 32.0
    ua = ua_from_rating(heat, hot, cold, hot_out, cold_in, name) if name != "parallel" else None
    if ua is None:
        heat, hot_out = 40e3, 45.0
        ua = ua_from_rating(heat, hot, cold, hot_out, cold_in, name)
    value = float(effectiveness(ua / min(hot, cold), min(hot, cold) / max(hot, cold), name))
    assert value * min(hot, cold) * (hot_out + heat / hot - cold_in) == pytest.approx(heat)


@given(first=st.floats(0.01, 100), second=st.floats(0.01, 100))
def test_log_mean_lies_between(first: float, second: float) -> None:
    mean = float(log_mean_temperature_difference(first, second))
    geometric, arithmetic = (first * second) ** 0.5, 0.5 * (first + second)
    assert geometric * (1 - 1e-9) <= mean <= arithmetic * (1 + 1e-9)
    assert float(log_mean_temperature_difference(second, first)) == pytest.approx(mean)


@given(ratio=st.floats(0.1, 10), hot=st.floats(0.01, 3), cold=st.floats(0.01, 3))
def test_conductance_scales(ratio: float, hot: float, cold: float) -> None:
    assert float(scaled_ua(50.0, 1.0, 1.0, 0.7, 0.7, ratio)) == pytest.approx(50.0)
    both = float(scaled_ua(50.0, hot, hot, 0.7, 0.7, ratio))
    assert both == pytest.approx(50.0 * hot**0.7)
    assert float(scaled_ua(50.0, hot, cold, 0.0, 0.0, ratio)) == pytest.approx(50.0)


def test_no_conductance_without_flow() -> None:
    np.testing.assert_array_equal(scaled_ua(50.0, [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]), 0.0)
