"""Density and viscosity of a coolant by its enthalpy: what a solver asks for most."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from math import exp
from typing import TypeAlias

import numpy as np
from numpy.polynomial import chebyshev
from numpy.typing import NDArray

from thermal.coolants.coolant import Coolant

FloatArray = NDArray[np.float64]
Wanted: TypeAlias = Callable[[FloatArray, FloatArray], FloatArray]

CLOSE, CLOSE_IN_BAND = 1e-11, 1e-10
"""Largest relative distance of the polynomials from the properties they repeat."""
DEGREES = range(2, 25)
SPAN_K = 200.0
"""Temperatures of an iterate count up to this far outside the range."""
BLOCK = 4096
"""Values worked on at once: more do not fit the cache."""
PARTS, STEPS = (4, 2), 4
"""Bands are these parts of the range, one begun at each fourth of its width."""


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """Density and kinematic viscosity by polynomials, between `low` and `high` J/kg.

    The coefficients stand highest power first, of a variable from -1 to 1. The viscosity needs no
    logarithm here: it changes little.
    """

    low: float
    high: float
    density: tuple[float, ...]
    kinematic: tuple[float, ...]

    def __call__(self, enthalpy: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return both at enthalpies that lie within the band."""
        return _evaluated(self.density, self.kinematic, self.low, self.high, enthalpy)


@dataclass(frozen=True, slots=True, eq=False)
class FlowProperties:
    """Density and kinematic viscosity at specific enthalpies.

    Between `low` and `high` J/kg, the range of the coolant, from polynomials in the enthalpy, by
    a band where one holds all of them; elsewhere from the temperature. The coefficients stand
    highest power first.
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
        least, most = float(enthalpy.min(initial=np.inf)), float(enthalpy.max(initial=-np.inf))
        if not self.low <= least <= most <= self.high:
            return _by_temperature(self.coolant, enthalpy)
        if (band := self._band(least, most)) is not None:
            return band(enthalpy)
        density, kinematic = _evaluated(
            self.density, self.log_kinematic, self.low, self.high, enthalpy
        )
        return density, np.exp(kinematic, out=kinematic)

    def _band(self, least: float, most: float) -> Band | None:
        """A band that holds some values of the range, None where they lie too far apart.

        It depends on the values alone, so equal ones have equal properties.
        """
        for parts in PARTS:
            step = (self.high - self.low) / (parts * STEPS)
            first = min(int((least - self.low) / step), (parts - 1) * STEPS)
            low = self.low + first * step
            if low <= least and most <= low + STEPS * step:
                return _fitted(self.coolant, low, low + STEPS * step)
        return None

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
        density, log_kinematic = (
            _fit(coolant, low, high, wanted, CLOSE) for wanted in (_density, _log_kinematic)
        )
        if density and log_kinematic:
            return FlowProperties(coolant, low, high, density, log_kinematic)
    return FlowProperties(coolant, np.inf, -np.inf, (), ())


@lru_cache(maxsize=256)
def _fitted(coolant: Coolant, low: float, high: float) -> Band | None:
    """The band between two enthalpies, None where no polynomial comes close enough."""
    density, kinematic = (
        _fit(coolant, low, high, wanted, CLOSE_IN_BAND) for wanted in (_density, _kinematic)
    )
    return Band(low, high, density, kinematic) if density and kinematic else None


def _fit(
    coolant: Coolant, low: float, high: float, wanted: Wanted, close: float
) -> tuple[float, ...]:
    """Interpolate at Chebyshev's points, with the least power that is close; empty if none is."""

    def exact(u: FloatArray) -> FloatArray:
        enthalpy = 0.5 * (low + high) + 0.5 * (high - low) * u
        return wanted(*_by_temperature(coolant, enthalpy))

    check = np.linspace(-1.0, 1.0, 301)
    values = exact(check)
    allowed = close * (1.0 if wanted is _log_kinematic else np.abs(values).min())
    for degree in DEGREES:
        nodes = np.cos(np.pi * (np.arange(degree + 1) + 0.5) / (degree + 1))
        found = chebyshev.cheb2poly(chebyshev.chebfit(nodes, exact(nodes), degree))[::-1]
        if np.abs(np.polyval(found, check) - values).max() <= allowed:
            return tuple(found.tolist())
    return ()


def _density(density: FloatArray, kinematic: FloatArray) -> FloatArray:
    return density


def _kinematic(density: FloatArray, kinematic: FloatArray) -> FloatArray:
    return kinematic


def _log_kinematic(density: FloatArray, kinematic: FloatArray) -> FloatArray:
    return np.log(kinematic)


def _evaluated(
    one: tuple[float, ...], other: tuple[float, ...], low: float, high: float, enthalpy: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Two polynomials at enthalpies from `low` to `high`, a cacheful at a time."""
    first, second = np.empty_like(enthalpy), np.empty_like(enthalpy)
    middle, half = 0.5 * (low + high), 0.5 * (high - low)
    for start in range(0, enthalpy.size, BLOCK):
        part = slice(start, start + BLOCK)
        u = enthalpy[part] - middle
        u *= 1.0 / half
        _horner(one, u, first[part])
        _horner(other, u, second[part])
    return first, second


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
