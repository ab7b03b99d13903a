"""Density and viscosity of a coolant by its enthalpy: what a solver asks for most."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import exp

import numpy as np
from numpy.polynomial import chebyshev
from numpy.typing import NDArray

from thermal.coolants.coolant import Coolant

FloatArray = NDArray[np.float64]

CLOSE = 1e-11
"""Largest relative distance of the polynomials from the properties they repeat."""
DEGREES = range(4, 25)
SPAN_K = 200.0
"""Temperatures of an iterate count up to this far outside the range."""
BLOCK = 4096
"""Values worked on at once: more do not fit the cache."""


@dataclass(frozen=True, slots=True, eq=False)
class FlowProperties:
    """Density and kinematic viscosity at specific enthalpies.

    Between `low` and `high` J/kg, the range of the coolant, from polynomials in the enthalpy;
    elsewhere from the temperature. The coefficients stand highest power first.
    """

    coolant: Coolant
    low: float
    high: float
    density: tuple[float, ...]
    log_kinematic: tuple[float, ...]

    def __call__(self, enthalpy: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return density in kg/m3 and kinematic viscosity in m2/s.

        Parameters
        ----------
        enthalpy : array of shape (n,)
            Specific enthalpies in J/kg, of any value.
        """
        if not (enthalpy.size and self.low <= enthalpy.min() and enthalpy.max() <= self.high):
            return _by_temperature(self.coolant, enthalpy)
        density, kinematic = np.empty_like(enthalpy), np.empty_like(enthalpy)
        middle, half = 0.5 * (self.low + self.high), 0.5 * (self.high - self.low)
        for start in range(0, enthalpy.size, BLOCK):
            part = slice(start, start + BLOCK)
            u = enthalpy[part] - middle
            u *= 1.0 / half
            _horner(self.density, u, density[part])
            _horner(self.log_kinematic, u, kinematic[part])
        return density, np.exp(kinematic, out=kinematic)

    def at(self, enthalpy: float) -> tuple[float, float]:
        """Return both at one enthalpy, without the calls that many at once are worth."""
        if not self.low <= enthalpy <= self.high:
            density, kinematic = _by_temperature(self.coolant, np.array([enthalpy]))
            return float(density[0]), float(kinematic[0])
        u = (2 * enthalpy - self.low - self.high) / (self.high - self.low)
        found = log_kinematic = 0.0
        for coefficient in self.density:
            found = found * u + coefficient
        for coefficient in self.log_kinematic:
            log_kinematic = log_kinematic * u + coefficient
        return found, exp(log_kinematic)


@lru_cache(maxsize=64)
def flow_properties(coolant: Coolant) -> FlowProperties:
    """Return the flow properties of a coolant with heat data.

    Where no polynomial comes close enough, or the range has no end, all go by the temperature.

    Examples
    --------
    >>> from thermal.coolants import get_coolant
    >>> water = get_coolant("water")
    >>> density, kinematic = flow_properties(water)(water.enthalpy([40.0]))
    >>> density.round(2).tolist(), (1e6 * kinematic).round(3).tolist()
    ([992.3], [0.658])
    """
    if np.isfinite(coolant.maximum_c - coolant.minimum_c):
        low, high = coolant.enthalpy([coolant.minimum_c, coolant.maximum_c]).tolist()
        density, kinematic = (_fit(coolant, low, high, row) for row in (0, 1))
        if density and kinematic:
            return FlowProperties(coolant, low, high, density, kinematic)
    return FlowProperties(coolant, np.inf, -np.inf, (), ())


def _fit(coolant: Coolant, low: float, high: float, row: int) -> tuple[float, ...]:
    """Interpolate at Chebyshev's points, with the least power that is close; empty if none is."""
    check = np.linspace(-1.0, 1.0, 301)
    exact = _wanted(coolant, low, high, check)[row]
    for degree in DEGREES:
        nodes = np.cos(np.pi * (np.arange(degree + 1) + 0.5) / (degree + 1))
        values = _wanted(coolant, low, high, nodes)[row]
        found = chebyshev.cheb2poly(chebyshev.chebfit(nodes, values, degree))[::-1]
        off = np.abs(np.polyval(found, check) - exact)
        if off.max() <= CLOSE * (np.abs(exact).max() if row == 0 else 1.0):
            return tuple(found.tolist())
    return ()


def _wanted(
    coolant: Coolant, low: float, high: float, u: FloatArray
) -> tuple[FloatArray, FloatArray]:
    density, kinematic = _by_temperature(coolant, 0.5 * (low + high) + 0.5 * (high - low) * u)
    return density, np.log(kinematic)


def _horner(coefficients: tuple[float, ...], u: FloatArray, out: FloatArray) -> None:
    out[:] = coefficients[0]
    for coefficient in coefficients[1:]:
        out *= u
        out += coefficient


def _by_temperature(coolant: Coolant, enthalpy: FloatArray) -> tuple[FloatArray, FloatArray]:
    t_c = coolant.temperature(enthalpy)
    t_c = np.clip(t_c, coolant.minimum_c - SPAN_K, coolant.maximum_c + SPAN_K)
    density, viscosity = coolant.viscous(t_c)
    return density, viscosity / density
