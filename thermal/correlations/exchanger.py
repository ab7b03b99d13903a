"""Heat exchangers: effectiveness and NTU, rating, and conductance away from the rated point."""

from collections.abc import Callable
from typing import Literal, get_args

import numpy as np
from numpy.typing import ArrayLike
from scipy.optimize import brentq
from scipy.special import gammainc

from thermal.correlations.arrays import FloatArray, as_array
from thermal.errors import CorrelationError

Arrangement = Literal[
    "counterflow", "parallel", "crossflow", "mixed", "mixed_maximum", "shell_and_tube"
]

ARRANGEMENTS: tuple[str, ...] = get_args(Arrangement)
LARGEST_NTU = 1e3


def effectiveness(
    ntu: ArrayLike, capacity_ratio: ArrayLike, arrangement: Arrangement = "counterflow"
) -> FloatArray:
    """Heat transferred over the most that the inlet temperatures allow.

    Parameters
    ----------
    ntu : array_like
        UA over the smaller capacity rate, 0 or more.
    capacity_ratio : array_like
        Smaller over larger capacity rate, 0 to 1.
    arrangement : str
        ``counterflow``, ``parallel``, ``crossflow`` (both streams unmixed, exact series),
        ``mixed`` (cross-flow, the stream of smaller capacity mixed), ``mixed_maximum``
        (cross-flow, that of larger capacity mixed) or ``shell_and_tube`` (one shell pass, two
        tube passes).

    Returns
    -------
    ndarray
        0 to 1, of the broadcast shape.

    Raises
    ------
    CorrelationError
        For an arrangement that is not known.

    Notes
    -----
    Range: NTU 0 to 1000, capacity ratio 0 to 1.

    Error: exact for a constant UA; within 0.001 of the tables checked against (cross-flow
      0.006).

    References
    ----------
    Incropera and DeWitt, "Fundamentals of Heat and Mass Transfer", table 11.3; for ``crossflow``
    the series of Mason (1954) in the form of Baclic (1978).

    Examples
    --------
    >>> effectiveness([1.0, 3.0], [1.0, 0.5]).round(6).tolist()
    [0.5, 0.874425]
    """
    n, c = np.broadcast_arrays(as_array(ntu), as_array(capacity_ratio))
    if arrangement not in _FORMULAS:
        raise CorrelationError(
            f'arrangement "{arrangement}" is not known; known are {", ".join(ARRANGEMENTS)}'
        )
    return _FORMULAS[arrangement](n, c)


def ntu_from_effectiveness(
    value: float, capacity_ratio: float, arrangement: Arrangement = "counterflow"
) -> float:
    """Number of transfer units that gives an effectiveness; the inverse of `effectiveness`.

    Parameters
    ----------
    value : float
        Effectiveness, 0 to below what an endless exchanger of this arrangement reaches.
    capacity_ratio : float
        Smaller over larger capacity rate, 0 to 1.
    arrangement : str
        As for `effectiveness`.

    Raises
    ------
    CorrelationError
        If no size of this arrangement reaches the effectiveness.

    Notes
    -----
    Range: effectiveness below what an endless exchanger reaches.

    Error: none, the inverse to 1e-13.

    References
    ----------
    Incropera and DeWitt, "Fundamentals of Heat and Mass Transfer", chapter 11, table 11.4.

    Examples
    --------
    >>> round(ntu_from_effectiveness(0.75, 1.0), 9)
    3.0
    """
    limit = float(effectiveness(LARGEST_NTU, capacity_ratio, arrangement))
    if not 0 <= value < limit:
        raise CorrelationError(
            f"effectiveness {value:.4g} cannot be reached in {arrangement} with capacity ratio "
            f"{capacity_ratio:.4g}; it must be from 0 to below {limit:.4g}"
        )
    if arrangement == "counterflow":
        return _counterflow_ntu(value, capacity_ratio)

    def difference(ntu: float) -> float:
        return float(effectiveness(ntu, capacity_ratio, arrangement)) - value

    return float(brentq(difference, 0.0, LARGEST_NTU, xtol=1e-13, rtol=1e-14))


def log_mean_temperature_difference(first_k: ArrayLike, second_k: ArrayLike) -> FloatArray:
    """Logarithmic mean of the temperature differences at both ends, in K.

    Parameters
    ----------
    first_k, second_k : array_like
        Differences at the two ends, both above 0.

    Notes
    -----
    Range: both differences above 0.

    Error: none, a definition.

    References
    ----------
    Incropera and DeWitt, "Fundamentals of Heat and Mass Transfer", chapter 11.

    Examples
    --------
    >>> float(log_mean_temperature_difference(5.0, 2.0).round(3))
    3.274
    """
    first = as_array(first_k)
    second = as_array(second_k)
    # x = ln(first/second); the mean is second (e^x - 1)/x, whose limit at x = 0 is second.
    x = np.log(first / second)
    safe = np.where(np.abs(x) < 1e-12, 1.0, x)
    mean: FloatArray = second * np.where(np.abs(x) < 1e-12, 1.0, np.expm1(safe) / safe)
    return mean


def ua_from_rating(
    heat_w: float,
    hot_w_per_k: float,
    cold_w_per_k: float,
    hot_outlet_c: float,
    cold_inlet_c: float,
    arrangement: Arrangement = "counterflow",
) -> float:
    """Conductance UA in W/K that makes a rated point.

    Parameters
    ----------
    heat_w : float
        Rated heat in W.
    hot_w_per_k, cold_w_per_k : float
        Capacity rates m·cp of both sides in W/K.
    hot_outlet_c, cold_inlet_c : float
        Temperatures in °C; their difference is the approach.
    arrangement : str
        As for `effectiveness`.

    Raises
    ------
    CorrelationError
        If the rated point breaks the second law or lies beyond the arrangement.

    Notes
    -----
    Range: rated points that keep the second law.

    Error: exact for constant capacity rates; else that of the data sheet.

    References
    ----------
    Incropera and DeWitt, "Fundamentals of Heat and Mass Transfer", chapter 11.

    Examples
    --------
    >>> round(ua_from_rating(1250e3, 89285.7, 113636.4, 37.0, 35.0) / 1e3, 1)
    381.8
    """
    smaller, larger = sorted((hot_w_per_k, cold_w_per_k))
    hot_inlet_c = hot_outlet_c + heat_w / hot_w_per_k
    value = heat_w / (smaller * (hot_inlet_c - cold_inlet_c))
    return smaller * ntu_from_effectiveness(value, smaller / larger, arrangement)


def scaled_ua(
    ua_w_per_k: ArrayLike,
    hot_flow_ratio: ArrayLike,
    cold_flow_ratio: ArrayLike,
    hot_exponent: float = 0.65,
    cold_exponent: float = 0.65,
    hot_to_cold_conductance_ratio: float = 1.0,
) -> FloatArray:
    """Conductance away from the rated point: 1/UA = 1/hA_hot + 1/hA_cold with hA ~ m^exponent.

    Parameters
    ----------
    ua_w_per_k : array_like
        UA at the rated flows in W/K.
    hot_flow_ratio, cold_flow_ratio : array_like
        Mass flows over the rated ones, 0 or more.
    hot_exponent, cold_exponent : float
        0.6 to 0.7 for plate exchangers, 0.8 for tubes; 0 for a constant.
    hot_to_cold_conductance_ratio : float
        hA_hot / hA_cold at the rated point.

    Returns
    -------
    ndarray
        UA in W/K; 0 where a side stands still and its exponent is above 0.

    Notes
    -----
    Range: flows near the rated ones; exponents 0.6 to 0.8.

    Error: none stated: an exponent off by 0.1 on both sides is 7 % of UA at half flow.

    References
    ----------
    VDI Heat Atlas, plate heat exchangers (0.6 to 0.7); Dittus and Boelter for tubes (0.8).

    Examples
    --------
    >>> float(scaled_ua(100.0, 0.5, 1.0, 0.8, 0.8).round(2))
    72.96
    """
    ratio = hot_to_cold_conductance_ratio
    ua = as_array(ua_w_per_k)
    hot = ua * (1 + ratio) * as_array(hot_flow_ratio) ** hot_exponent
    cold = ua * (1 + 1 / ratio) * as_array(cold_flow_ratio) ** cold_exponent
    total = hot + cold
    scaled: FloatArray = hot * cold / np.where(total > 0, total, 1.0)
    return scaled


def _counterflow(ntu: FloatArray, ratio: FloatArray) -> FloatArray:
    """Written with (1 - e^(-N d))/d, d = 1 - C, so that C = 1 is no special case."""
    deficit = 1.0 - ratio
    small = deficit < 1e-12
    divisor = np.where(small, 1.0, deficit)
    grown = np.where(small, ntu, -np.expm1(-ntu * deficit) / divisor)
    result: FloatArray = grown / (1.0 + ratio * grown)
    return result


def _counterflow_ntu(value: float, ratio: float) -> float:
    grown = value / (1.0 - ratio * value)
    deficit = 1.0 - ratio
    return float(grown if deficit < 1e-12 else -np.log1p(-grown * deficit) / deficit)


def _parallel(ntu: FloatArray, ratio: FloatArray) -> FloatArray:
    result: FloatArray = -np.expm1(-ntu * (1.0 + ratio)) / (1.0 + ratio)
    return result


def _crossflow(ntu: FloatArray, ratio: FloatArray) -> FloatArray:
    """Both unmixed: sum over k of P(k+1, N) P(k+1, CN) / (CN), P the incomplete gamma function.

    Terms die out once k passes the smaller argument, CN.
    """
    other = ntu * ratio
    largest = float(other.max(initial=0.0))
    k = np.arange(1.0, largest + 12.0 * np.sqrt(largest) + 30.0).reshape(-1, *[1] * ntu.ndim)
    total = (gammainc(k, ntu) * gammainc(k, other)).sum(axis=0)
    small = other < 1e-8
    limited = np.where(small, -np.expm1(-ntu), total / np.where(small, 1.0, other))
    result: FloatArray = np.minimum(limited, 1.0)
    return result


def _mixed(ntu: FloatArray, ratio: FloatArray) -> FloatArray:
    small = ratio < 1e-12
    divisor = np.where(small, 1.0, ratio)
    exponent = np.where(small, -ntu, np.expm1(-ratio * ntu) / divisor)
    result: FloatArray = -np.expm1(exponent)
    return result


def _mixed_maximum(ntu: FloatArray, ratio: FloatArray) -> FloatArray:
    small = ratio < 1e-12
    gained = -np.expm1(-ntu)
    result: FloatArray = np.where(
        small, gained, -np.expm1(-ratio * gained) / np.where(small, 1.0, ratio)
    )
    return result


def _shell_and_tube(ntu: FloatArray, ratio: FloatArray) -> FloatArray:
    root = np.sqrt(1.0 + ratio * ratio)
    # (1 + e^-x) / (1 - e^-x) turned over, so that no exchanger (x = 0) gives 0.
    turned = np.tanh(0.5 * ntu * root)
    result: FloatArray = 2.0 * turned / ((1.0 + ratio) * turned + root)
    return result


_FORMULAS: dict[str, Callable[[FloatArray, FloatArray], FloatArray]] = {
    "counterflow": _counterflow,
    "parallel": _parallel,
    "crossflow": _crossflow,
    "mixed": _mixed,
    "mixed_maximum": _mixed_maximum,
    "shell_and_tube": _shell_and_tube,
}
