"""Friction factors from a table: a logarithm and a cubic instead of what the law asks for."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from thermal.correlations.friction import TURBULENT_START, Rows, WallFriction

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

STEPS_AN_OCTAVE = 28
STEP = float(np.log(2.0)) / STEPS_AN_OCTAVE
FIRST = float(np.log(TURBULENT_START))
HIGHEST = 1e8
STEPS = int((np.log(HIGHEST) - FIRST) / STEP) + 1
MOST_CURVES = 200
"""Up to this many different walls a table is worth making."""


class TabulatedFriction(WallFriction):
    """The law of walls whose turbulent factors are read from cubics over the logarithm of Re.

    Walls of one roughness share a table, which is made when it is first asked for.

    Parameters
    ----------
    relative_roughness, epanet
        As for `WallFriction`.

    Notes
    -----
    Range: that of `friction_factor`; beyond Re 1e8 the law itself is asked.

    Error: 5e-10 of the factor beside the law, 1e-6 of its slope.

    References
    ----------
    Hermite's cubics through values and slopes of the law.

    Examples
    --------
    >>> re = np.array([5e3, 1.23e5])
    >>> factor, slope = TabulatedFriction([0.0, 1e-3])(re)
    >>> exact, steep = WallFriction([0.0, 1e-3])(re)
    >>> bool(np.allclose(factor, exact, rtol=5e-10, atol=0.0))
    True
    """

    def __init__(self, relative_roughness: ArrayLike, *, epanet: bool = False) -> None:
        super().__init__(relative_roughness, epanet=epanet)
        self._table: tuple[FloatArray, FloatArray] | None = None

    def of(self, walls: IntArray) -> TabulatedFriction:
        """Return the law of some of the walls."""
        other = super().of(walls)
        assert isinstance(other, TabulatedFriction)
        other._table = None
        return other

    def turbulent(self, re: FloatArray, rows: Rows) -> tuple[FloatArray, FloatArray]:
        """Return factor and slope of some walls from Re 4000 on."""
        if self._table is None:
            self._table = _table(self.roughness, self.epanet)
        coefficients, start = self._table
        if not len(start) or re.max() >= HIGHEST:
            return super().turbulent(re, rows)
        t = np.log(re)
        t *= 1.0 / STEP
        t += start[rows]
        at = t.astype(np.intp)
        t -= at
        c0, c1, c2, c3 = (column.take(at, mode="clip") for column in coefficients)
        factor = c3 * t
        slope = 3.0 * factor
        factor += c2
        slope += c2
        slope += c2
        for c in (c1, c0):
            factor *= t
            factor += c
        slope *= t
        slope += c1
        slope *= 1.0 / STEP
        return factor, slope


def _table(roughness: FloatArray, epanet: bool) -> tuple[FloatArray, FloatArray]:
    """Coefficients of all steps, curve after curve, and what leads to the first of each wall.

    Both are empty where too many walls differ.
    """
    distinct, number = np.unique(roughness, return_inverse=True)
    if len(distinct) > MOST_CURVES:
        return np.zeros((4, 0)), np.zeros(0)
    curves = [_curve(each, epanet) for each in distinct.tolist()]
    start = number.astype(np.float64) * STEPS - FIRST / STEP
    return np.concatenate(curves, axis=1), start


@lru_cache(maxsize=4 * MOST_CURVES)
def _curve(roughness: float, epanet: bool) -> FloatArray:
    """Cubics over each step from 0 to 1, constants first, shape (4, steps)."""
    re = np.exp(FIRST + STEP * np.arange(STEPS + 1))
    law = WallFriction(np.full(len(re), roughness), epanet=epanet)
    value, slope = law.turbulent(re, slice(None))
    slope *= STEP
    rise = value[1:] - value[:-1]
    first, last = slope[:-1], slope[1:]
    return np.array((value[:-1], first, 3.0 * rise - 2.0 * first - last, first + last - 2.0 * rise))
