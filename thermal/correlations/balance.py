"""Heat carried by a stream, and the speed at which it moves."""

import numpy as np
from numpy.typing import ArrayLike

from thermal.correlations.arrays import FloatArray, as_array


def temperature_rise(heat_w: ArrayLike, capacity_w_per_k: ArrayLike) -> FloatArray:
    """Rise of a stream in K that takes up heat, Q / (m cp).

    Parameters
    ----------
    heat_w : array_like
        Heat in W.
    capacity_w_per_k : array_like
        Capacity rate m·cp in W/K, above 0.

    Notes
    -----
    Range: any stream whose specific heat may be taken as constant.

    Error: that of the specific heat; 0.6 % over 10 K with PG25, hence enthalpies in the solver.

    References
    ----------
    Incropera and DeWitt, "Fundamentals of Heat and Mass Transfer", chapter 11.

    Examples
    --------
    >>> float(temperature_rise(1000.0, 100.0))
    10.0
    """
    rise: FloatArray = as_array(heat_w) / as_array(capacity_w_per_k)
    return rise


def volume_flow_for_heat(
    heat_w: ArrayLike, rise_k: ArrayLike, density: ArrayLike, specific_heat: ArrayLike
) -> FloatArray:
    """Volume flow in m3/s that takes up heat within a rise.

    Parameters
    ----------
    heat_w, rise_k : array_like
        Heat in W and rise in K, above 0.
    density, specific_heat : array_like
        kg/m3 and J/(kg K).

    Notes
    -----
    Range: as for `temperature_rise`.

    Error: as for `temperature_rise`.

    References
    ----------
    Incropera and DeWitt, "Fundamentals of Heat and Mass Transfer", chapter 11.

    Examples
    --------
    >>> float(volume_flow_for_heat(1000.0, 10.0, 1000.0, 4000.0))
    2.5e-05
    """
    capacity = as_array(density) * as_array(specific_heat)
    flow: FloatArray = as_array(heat_w) / (as_array(rise_k) * capacity)
    return flow


def velocity(flow_m3_per_s: ArrayLike, diameter_m: ArrayLike) -> FloatArray:
    """Mean velocity in m/s of a volume flow in a round bore.

    Notes
    -----
    Range: round bores above 0.

    Error: none, a definition.

    References
    ----------
    Definition of the mean velocity.

    Examples
    --------
    >>> float(velocity(1e-3, 0.04).round(4))
    0.7958
    """
    area = 0.25 * np.pi * as_array(diameter_m) ** 2
    speed: FloatArray = as_array(flow_m3_per_s) / area
    return speed


def reynolds(
    flow_m3_per_s: ArrayLike, diameter_m: ArrayLike, density: ArrayLike, viscosity: ArrayLike
) -> FloatArray:
    """Reynolds number of a volume flow in a round bore, never negative.

    Parameters
    ----------
    flow_m3_per_s, diameter_m : array_like
        Volume flow in m3/s and bore in m.
    density, viscosity : array_like
        kg/m3 and Pa s.

    Notes
    -----
    Range: round bores above 0.

    Error: none, a definition.

    References
    ----------
    Definition of the Reynolds number.

    Examples
    --------
    >>> float(reynolds(1e-4, 0.01, 1000.0, 1e-3).round(1))
    12732.4
    """
    speed = np.abs(velocity(flow_m3_per_s, diameter_m))
    number: FloatArray = speed * as_array(diameter_m) * as_array(density) / as_array(viscosity)
    return number
