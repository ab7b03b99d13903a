"""The exchanger within a network works in plain floats; the correlations say the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thermal.coolants import get_coolant
from thermal.correlations.exchanger import ARRANGEMENTS, effectiveness, scaled_ua
from thermal.network.model import HeatExchanger, QuadraticLaw, Secondary
from thermal.solver.elements.exchanger import ExchangerModel, scalar_effectiveness


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
@given(ntu=st.floats(0.0, 50.0), ratio=st.floats(0.0, 1.0))
def test_effectiveness(arrangement, ntu, ratio):
    expected = float(effectiveness(ntu, ratio, arrangement))
    assert scalar_effectiveness(ntu, ratio, arrangement) == pytest.approx(expected, rel=1e-13)


@given(hot=st.floats(0.0, 20.0), cold=st.floats(0.0, 20.0), exponent=st.floats(0.3, 0.9))
def test_conductance(hot, cold, exponent):
    exchanger = HeatExchanger(
        "exchanger",
        "a",
        "b",
        law=QuadraticLaw(1e6),
        ua_w_per_k=5e3,
        hot_exponent=exponent,
        cold_exponent=0.65,
        hot_to_cold_conductance_ratio=1.3,
        reference_hot_kg_per_s=2.0,
        secondary=Secondary(3.0, 25.0),
    )
    model = ExchangerModel(exchanger, get_coolant("pg25"))
    expected = float(scaled_ua(5e3, hot / 2.0, cold / 3.0, exponent, 0.65, 1.3))
    assert model.conductance(hot, cold) == pytest.approx(expected, rel=1e-13)
