"""Moist air for condensation and residual air cooling: dew point and rise of the air."""

import numpy as np
from numpy.typing import ArrayLike

from thermal.correlations.arrays import FloatArray, as_array
from thermal.errors import CorrelationError

STANDARD_ATMOSPHERE_PA = 101_325.0
AIR_SPECIFIC_HEAT_J_PER_KG_K = 1006.0
AIR_GAS_CONSTANT_J_PER_KG_K = 287.055
M3_PER_S_PER_CFM = 0.3048**3 / 60
COLDEST_C, HOTTEST_C = -80.0, 180.0

_ICE = (-5.6745359e3, 6.3925247, -9.677843e-3, 6.2215701e-7, 2.0747825e-9, -9.484024e-13, 4.1635019)
_WATER = (-5.8002206e3, 1.3914993, -4.8640239e-2, 4.1764768e-5, -1.4452093e-8, 0.0, 6.5459673)


def saturation_pressure(t_c: ArrayLike) -> FloatArray:
    """Vapour pressure in Pa over water, below the triple point over ice.

    Parameters
    ----------
    t_c : array_like
        Temperature in °C, -100 to 200.

    Notes
    -----
    Range: -100 to 200 °C.

    Error: dew points from it within 0.05 K of psychrolib and CoolProp.

    References
    ----------
    Hyland and Wexler (1983), as in the ASHRAE Handbook of Fundamentals 2017, chapter 1.

    Examples
    --------
    >>> float(saturation_pressure(25.0).round(1))
    3169.2
    """
    t = as_array(t_c) + 273.15
    pressure: FloatArray = np.exp(np.where(t < 273.16, _logarithm(t, _ICE), _logarithm(t, _WATER)))
    return pressure


def dew_point(t_c: float, relative_humidity: float) -> float:
    """Dew point in °C of moist air: the temperature at which its vapour saturates.

    Parameters
    ----------
    t_c : float
        Dry-bulb temperature in °C, -20 to 100.
    relative_humidity : float
        Above 0 to 1.

    Raises
    ------
    CorrelationError
        For a humidity or temperature outside these ranges.

    Notes
    -----
    Range: -20 to 100 °C, relative humidity above 0 to 1, dew points above -80 °C.

    Error: within 0.05 K of psychrolib and CoolProp.

    References
    ----------
    Hyland and Wexler (1983), as in the ASHRAE Handbook of Fundamentals 2017, chapter 1.

    Examples
    --------
    >>> round(dew_point(25.0, 0.5), 2)
    13.86
    """
    if not 0 < relative_humidity <= 1:
        raise CorrelationError(
            f"relative humidity must be above 0 and up to 1, not {relative_humidity:g}"
        )
    if not -20 <= t_c <= 100:
        raise CorrelationError(f"air temperature must be -20 to 100 °C, not {t_c:g}")
    partial = relative_humidity * float(saturation_pressure(t_c))
    coldest = float(saturation_pressure(COLDEST_C))
    if partial < coldest:
        raise CorrelationError(f"air at {relative_humidity:g} has a dew point below {COLDEST_C} °C")
    # Imported here: it takes longer to load than all else that knows air.
    from scipy.optimize import brentq

    return float(brentq(lambda t: float(saturation_pressure(t)) - partial, COLDEST_C, t_c + 1e-9))


def air_density(t_c: ArrayLike, pressure_pa: ArrayLike = STANDARD_ATMOSPHERE_PA) -> FloatArray:
    """Density of dry air in kg/m3.

    Notes
    -----
    Range: -20 to 100 °C near one atmosphere, dry.

    Error: moist air at 35 °C and 50 % is 1 % lighter.

    References
    ----------
    Ideal gas; ASHRAE Handbook of Fundamentals 2017, chapter 1.

    Examples
    --------
    >>> float(air_density(20.0).round(4))
    1.2041
    """
    density: FloatArray = as_array(pressure_pa) / (
        AIR_GAS_CONSTANT_J_PER_KG_K * (as_array(t_c) + 273.15)
    )
    return density


def air_temperature_rise(
    heat_w: ArrayLike,
    airflow_m3_per_s: ArrayLike,
    inlet_c: ArrayLike,
    pressure_pa: ArrayLike = STANDARD_ATMOSPHERE_PA,
) -> FloatArray:
    """Rise in K of an air stream counted at its inlet state.

    Parameters
    ----------
    heat_w : array_like
        Heat in W.
    airflow_m3_per_s : array_like
        Volume flow at the inlet, above 0; one CFM is `M3_PER_S_PER_CFM`.
    inlet_c, pressure_pa : array_like
        Inlet temperature in °C and pressure in Pa.

    Notes
    -----
    Range: as for `air_density`.

    Error: about 1 %, from the moisture left out.

    References
    ----------
    ASHRAE Handbook of Fundamentals 2017, chapter 1.

    Examples
    --------
    >>> float(air_temperature_rise(1.0, 0.158 * M3_PER_S_PER_CFM, 20.0).round(2))
    11.07
    """
    flow = air_density(inlet_c, pressure_pa) * as_array(airflow_m3_per_s)
    rise: FloatArray = as_array(heat_w) / (flow * AIR_SPECIFIC_HEAT_J_PER_KG_K)
    return rise


def _logarithm(t_k: FloatArray, c: tuple[float, ...]) -> FloatArray:
    series = c[1] + t_k * (c[2] + t_k * (c[3] + t_k * (c[4] + t_k * c[5])))
    value: FloatArray = c[0] / t_k + series + c[6] * np.log(t_k)
    return value
