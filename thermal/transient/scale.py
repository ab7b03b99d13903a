"""Temperature of a coolant from its enthalpy in one pass, for many cells many times."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.coolants import Coolant

FloatArray = NDArray[np.float64]

DEGREE = 7
POINTS = 64


class HeatScale:
    """Enthalpy counted from a reference, and temperature as a polynomial in it.

    Within the coolant's range the polynomial agrees with `Coolant.temperature` to 1e-6 K;
    beyond, it goes on as a straight line, as the coolant does.

    Examples
    --------
    >>> from thermal.coolants import get_coolant
    >>> scale = HeatScale(get_coolant("water"), 40.0)
    >>> round(float(scale.temperature(scale.enthalpy(np.array([65.0])))[0]), 5)
    65.0
    """

    def __init__(self, coolant: Coolant, reference_c: float) -> None:
        """Fit the polynomial; the coolant must have heat data."""
        self.coolant = coolant
        self.reference = float(coolant.enthalpy(reference_c))
        self.specific_heat = float(coolant.specific_heat(reference_c))
        low = coolant.minimum_c if np.isfinite(coolant.minimum_c) else reference_c - 100.0
        high = coolant.maximum_c if np.isfinite(coolant.maximum_c) else reference_c + 100.0
        h_low, h_high = (float(coolant.enthalpy(t)) - self.reference for t in (low, high))
        self.middle, self.half = 0.5 * (h_low + h_high), 0.5 * (h_high - h_low)
        u = np.cos(np.pi * (np.arange(POINTS) + 0.5) / POINTS)
        t = coolant.temperature(self.middle + self.half * u + self.reference)
        fit = np.polynomial.chebyshev.chebfit(u, t, DEGREE)
        self.table: FloatArray = np.asarray(np.polynomial.chebyshev.cheb2poly(fit), np.float64)
        powers = np.arange(1, len(self.table), dtype=np.float64)
        self.slopes: FloatArray = self.table[1:] * powers / self.half
        self.bends: FloatArray = self.slopes[1:] * powers[:-1] / self.half

    def enthalpy(self, t_c: FloatArray) -> FloatArray:
        """Return the enthalpy in J/kg above the reference."""
        return self.coolant.enthalpy(t_c) - self.reference

    def temperature(self, h: FloatArray) -> FloatArray:
        """Return the temperature in °C of enthalpies above the reference, of any shape."""
        return self.local(h)[0]

    def local(self, h: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return the temperature and its slope by enthalpy, 1/cp."""
        u = (h - self.middle) / self.half
        inside = np.minimum(np.maximum(u, -1.0), 1.0)
        t = _horner(self.table, inside)
        slope = _horner(self.slopes, inside)
        t += slope * (u - inside) * self.half
        return t, slope

    def around(self, h: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return the temperature and its first and second derivative by enthalpy."""
        t, slope = self.local(h)
        u = (h - self.middle) / self.half
        bend = _horner(self.bends, np.minimum(np.maximum(u, -1.0), 1.0))
        bend[np.abs(u) > 1] = 0.0
        return t, slope, bend


def _horner(table: FloatArray, u: FloatArray) -> FloatArray:
    value = np.full_like(u, table[-1])
    for coefficient in table[-2::-1]:
        value *= u
        value += coefficient
    return value
