"""Moist air and convection against other sources, and smooth where they must be."""

import numpy as np
import pytest
from CoolProp.HumidAirProp import HAPropsSI
from ht.conv_internal import turbulent_Gnielinski
from hypothesis import given
from hypothesis import strategies as st

from thermal.correlations import convection, moist_air
from thermal.errors import CorrelationError


@given(t_c=st.floats(-15, 60), humidity=st.floats(0.05, 1.0))
def test_dew_point_saturates_the_vapour(t_c: float, humidity: float) -> None:
    dew = moist_air.dew_point(t_c, humidity)
    assert dew <= t_c + 1e-6
    ratio = float(moist_air.saturation_pressure(dew) / moist_air.saturation_pressure(t_c))
    assert ratio == pytest.approx(humidity, rel=1e-6)


@pytest.mark.parametrize(("t_c", "humidity"), [(20.0, 0.3), (27.0, 0.6), (40.0, 0.9)])
def test_dew_point_agrees_with_humid_air_of_coolprop(t_c: float, humidity: float) -> None:
    other = HAPropsSI("D", "T", t_c + 273.15, "R", humidity, "P", 101325.0) - 273.15
    assert moist_air.dew_point(t_c, humidity) == pytest.approx(other, abs=0.05)


@pytest.mark.parametrize(("t_c", "humidity"), [(25.0, 0.0), (25.0, 1.1), (150.0, 0.5)])
def test_air_out_of_range_is_refused(t_c: float, humidity: float) -> None:
    with pytest.raises(CorrelationError):
        moist_air.dew_point(t_c, humidity)


def test_thin_air_warms_more() -> None:
    sea, high = (float(moist_air.air_temperature_rise(1000.0, 0.1, 25.0, p)) for p in (101e3, 80e3))
    assert high / sea == pytest.approx(101 / 80)


@given(re=st.floats(4000, 1e6), pr=st.floats(1, 50))
def test_turbulent_nusselt_is_gnielinskis(re: float, pr: float) -> None:
    other = turbulent_Gnielinski(re, pr, (0.79 * np.log(re) - 1.64) ** -2)
    assert float(convection.nusselt(re, pr)) == pytest.approx(other)


@given(pr=st.floats(1, 50), edge=st.sampled_from([2300.0, 4000.0]))
def test_nusselt_has_no_kink(pr: float, edge: float) -> None:
    step = 1e-3
    values = convection.nusselt(edge + step * np.array([-2, -1, 0, 1, 2]), pr)
    before, after = (values[2] - values[0]) / (2 * step), (values[4] - values[2]) / (2 * step)
    assert after == pytest.approx(before, abs=1e-4 * float(values[2]))


@given(pr=st.floats(1, 50))
def test_nusselt_rises_from_the_laminar_value(pr: float) -> None:
    values = convection.nusselt(np.linspace(0, 1e4, 500), pr)
    assert values[0] == convection.LAMINAR_NUSSELT_HEAT
    assert (np.diff(values) >= -1e-12).all()
