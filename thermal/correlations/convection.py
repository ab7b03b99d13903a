"""Heat transfer in round tubes: laminar, Gnielinski, and a smooth bridge between."""

import numpy as np
from numpy.typing import ArrayLike

from thermal.correlations.arrays import FloatArray, as_array

LAMINAR_END = 2300.0
TURBULENT_START = 4000.0
LAMINAR_NUSSELT_HEAT = 48 / 11


def nusselt_turbulent(reynolds: ArrayLike, prandtl: ArrayLike) -> FloatArray:
    """Nusselt number in a smooth tube after Gnielinski, with Petukhov's friction factor.

    Parameters
    ----------
    reynolds : array_like
        3000 to 5e6.
    prandtl : array_like
        0.5 to 2000.

    Notes
    -----
    Range: Re 3000 to 5e6, Pr 0.5 to 2000, smooth tubes, developed flow.

    Error: about 10 %.

    References
    ----------
    Gnielinski, Int. Chem. Eng. 16 (1976) 359.

    Examples
    --------
    >>> float(nusselt_turbulent(1e4, 6.0).round(1))
    75.0
    """
    re, pr = as_array(reynolds), as_array(prandtl)
    eighth = 0.125 * (0.79 * np.log(re) - 1.64) ** -2
    number: FloatArray = (
        eighth * (re - 1000) * pr / (1 + 12.7 * np.sqrt(eighth) * (pr ** (2 / 3) - 1))
    )
    return number


def nusselt(
    reynolds: ArrayLike, prandtl: ArrayLike, laminar: float = LAMINAR_NUSSELT_HEAT
) -> FloatArray:
    """Nusselt number of developed flow in a smooth tube at any Reynolds number.

    Between Re 2300 and 4000 the cubic that meets the constant laminar value and Gnielinski in
    value and slope, so that derivatives stay continuous.

    Parameters
    ----------
    reynolds : array_like
        0 to 5e6.
    prandtl : array_like
        0.5 to 2000.
    laminar : float
        48/11 at constant heat flux, 3.66 at constant wall temperature.

    Notes
    -----
    Range: Re 0 to 5e6, Pr 0.5 to 2000, smooth tubes, developed flow.

    Error: exact where laminar, about 10 % where turbulent, none stated between.

    References
    ----------
    Incropera and DeWitt, "Fundamentals of Heat and Mass Transfer", chapter 8, for the laminar
    values; Gnielinski, Int. Chem. Eng. 16 (1976) 359.

    Examples
    --------
    >>> nusselt([1000.0, 1e4], 6.0).round(2).tolist()
    [4.36, 74.98]
    """
    re, pr = np.broadcast_arrays(as_array(reynolds), as_array(prandtl))
    turbulent = nusselt_turbulent(np.maximum(re, TURBULENT_START), pr)
    width = TURBULENT_START - LAMINAR_END
    s = np.clip((re - LAMINAR_END) / width, 0.0, 1.0)
    end = nusselt_turbulent(TURBULENT_START, pr)
    slope = _end_slope(pr) * width
    bridge = laminar + s * s * (3 * (end - laminar) - slope + s * (slope - 2 * (end - laminar)))
    number: FloatArray = np.where(re >= TURBULENT_START, turbulent, bridge)
    return number


def film_coefficient(
    nusselt_number: ArrayLike, conductivity: ArrayLike, diameter_m: ArrayLike
) -> FloatArray:
    """Film coefficient h = Nu k / D in W/(m2 K).

    Notes
    -----
    Range: any.

    Error: none, a definition.

    References
    ----------
    Definition of the Nusselt number.

    Examples
    --------
    >>> float(film_coefficient(80.0, 0.6, 0.01))
    4800.0
    """
    value: FloatArray = as_array(nusselt_number) * as_array(conductivity) / as_array(diameter_m)
    return value


def _end_slope(prandtl: FloatArray) -> FloatArray:
    """dNu/dRe of Gnielinski at the start of its range."""
    re = TURBULENT_START
    root = 0.79 * np.log(re) - 1.64
    eighth = 0.125 / root**2
    eighth_slope = -2 * 0.125 / root**3 * 0.79 / re
    spread = 12.7 * (prandtl ** (2 / 3) - 1)
    below = 1 + spread * np.sqrt(eighth)
    below_slope = spread * 0.5 / np.sqrt(eighth) * eighth_slope
    above = eighth * (re - 1000) * prandtl
    above_slope = (eighth_slope * (re - 1000) + eighth) * prandtl
    slope: FloatArray = (above_slope - above / below * below_slope) / below
    return slope
