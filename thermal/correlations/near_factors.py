"""Friction factors close to flows for which they are known: a few products instead of logarithms.

In an iteration the Reynolds numbers move little from step to step. Around one for which a factor
was worked out, f is its Taylor polynomial in x = Re / Re0 - 1; all derivatives follow from f and
its slope by the law itself.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.correlations.friction import (
    LAMINAR_END,
    TURBULENT_START,
    TWO_OVER_LN10,
    Rows,
    WallFriction,
)

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
Polynomial = tuple[FloatArray, FloatArray, FloatArray, FloatArray]

TURBULENT_REACH, LAMINAR_REACH = 8e-3, 3e-3
"""Largest |x| of a polynomial of third degree; what it leaves out is below 4e-10 of f."""


class NearFactors:
    """The factors of some walls, worked out anew only where the Reynolds number moved far.

    Between laminar and turbulent flow the law is a cubic itself, so its polynomial serves all of
    the bridge; no polynomial serves beyond its regime.

    Parameters
    ----------
    wall : WallFriction
        The law.

    Notes
    -----
    Range: that of `friction_factor`.

    Error: 1e-9 beside the law.

    References
    ----------
    Taylor's theorem; Colebrook (1939) and Swamee and Jain (1976) for the derivatives.

    Examples
    --------
    >>> near = NearFactors(WallFriction([0.0, 1e-3]))
    >>> first = near(np.array([1e5, 1e5]))
    >>> factor, slope = near(np.array([1.002e5, 1.002e5]))
    >>> exact = near.wall(np.array([1.002e5, 1.002e5]))
    >>> bool(np.allclose(factor, exact[0], rtol=1e-9, atol=0.0))
    True
    """

    def __init__(self, wall: WallFriction) -> None:
        count = len(wall.roughness)
        self.wall = wall
        self._inverse, self._high = np.empty(count), np.empty(count)
        self._low = np.full(count, np.inf)
        self._polynomial = np.empty((4, count))

    def __call__(self, reynolds: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return factor and slope, Re·df/dRe, at Reynolds numbers of shape (n,)."""
        far = reynolds < self._low
        far |= reynolds > self._high
        if far.any():
            self._expand(reynolds, np.flatnonzero(far))
        c0, c1, c2, c3 = self._polynomial
        x = reynolds * self._inverse
        x -= 1.0
        factor = c3 * x
        slope = 3.0 * factor
        factor += c2
        slope += c2
        slope += c2
        for c in (c1, c0):
            factor *= x
            factor += c
        slope *= x
        slope += c1
        x += 1.0
        slope *= x
        return factor, slope

    def _expand(self, reynolds: FloatArray, at: IntArray) -> None:
        """Work the polynomials of some walls out anew, regime by regime."""
        re = reynolds[at]
        turbulent, laminar = re >= TURBULENT_START, re < LAMINAR_END
        for chosen, polynomial, reach, low, high in (
            (turbulent, self._turbulent, TURBULENT_REACH, TURBULENT_START, np.inf),
            (laminar, _laminar, LAMINAR_REACH, 0.0, LAMINAR_END),
            (~(turbulent | laminar), self._bridge, 1.0, LAMINAR_END, TURBULENT_START),
        ):
            walls = at[chosen]
            if len(walls):
                rows = _rows(walls)
                re = reynolds[rows]
                self._inverse[rows] = 1.0 / re
                self._low[rows] = np.maximum((1.0 - reach) * re, low)
                self._high[rows] = np.minimum((1.0 + reach) * re, np.nextafter(high, 0.0))
                for held, found in zip(self._polynomial, polynomial(re, rows), strict=True):
                    held[rows] = found

    def _bridge(self, re: FloatArray, rows: Rows) -> Polynomial:
        c0, c1, c2, c3 = self.wall.cubic[:, rows]
        s = re * (1.0 / LAMINAR_END)
        linear, square, cube = c1 * s, c2 * s, c3 * s
        square *= s
        cube *= s
        cube *= s
        second = 3.0 * cube
        second += square
        return c0 + linear + square + cube, linear + square + second, second, cube

    def _turbulent(self, re: FloatArray, rows: Rows) -> Polynomial:
        """With u = ln(Re) and f = y^-2, g = dln(y)/du has derivatives that follow from y and g."""
        factor, slope = self.wall.turbulent(re, rows)
        y, g = np.sqrt(factor), slope / factor
        np.divide(1.0 / TWO_OVER_LN10, y, out=y)
        g *= -0.5
        g1, g2 = (_swamee_jain_bends if self.wall.epanet else _colebrook_bends)(y, g)
        twice = 4.0 * g
        twice *= g
        thrice = 12.0 * g1
        thrice -= 2.0 * twice
        thrice *= g
        thrice -= 2.0 * g2
        twice -= 2.0 * g1
        twice *= factor
        thrice *= factor
        thrice -= 3.0 * twice
        thrice += 2.0 * slope
        thrice *= 1.0 / 6.0
        twice -= slope
        twice *= 0.5
        return factor, slope, twice, thrice


def _laminar(re: FloatArray, rows: Rows) -> Polynomial:
    factor = 64.0 / re
    return factor, -factor, factor, -factor


def _swamee_jain_bends(y: FloatArray, g: FloatArray) -> tuple[FloatArray, FloatArray]:
    """First and second derivative of g by ln(Re), where y is 1/sqrt(f) in natural logarithms."""
    share = y * g
    share *= 1.0 / 0.9  # of the Reynolds number in the logarithm
    rest = 0.9 - 0.9 * share
    total = rest + g
    first = g * total
    np.negative(first, out=first)
    share *= rest
    share *= 0.9
    share += first
    share *= g
    second = first * total
    second += share
    return first, np.negative(second, out=second)


def _colebrook_bends(y: FloatArray, g: FloatArray) -> tuple[FloatArray, FloatArray]:
    """First and second derivative of g by ln(Re), where y is 1/sqrt(f) in natural logarithms."""
    square = g * g
    rest = g - square
    turn = y * g
    turn -= 1.0
    first = rest * turn
    square += first
    square *= y
    square *= rest
    turn *= first
    turn *= 1.0 - 2.0 * g
    turn += square
    return first, turn


def _rows(walls: IntArray) -> Rows:
    """Rising numbers as a slice where none is left out."""
    first, end = int(walls[0]), int(walls[-1]) + 1
    return slice(first, end) if end - first == len(walls) else walls
