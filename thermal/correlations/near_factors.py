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
    WallFriction,
)

FloatArray = NDArray[np.float64]

TURBULENT_REACH, LAMINAR_REACH = 6e-3, 3e-3
"""Largest |x| of a polynomial of third degree; what it leaves out is below 1e-10 of f."""
LINEAR_REACH = 3e-5
"""Largest |x| of a straight line, which leaves out up to 1e-9 of f."""


class NearFactors:
    """The factors of some walls, worked out anew only where the Reynolds number moved far.

    Between laminar and turbulent flow the law is a cubic itself, so its polynomial serves all of
    the bridge; no polynomial serves beyond its regime.

    Parameters
    ----------
    wall : WallFriction
        The law.
    linear : bool
        Straight lines instead, which cost little: for a start from which one step leads to the end.

    Examples
    --------
    >>> near = NearFactors(WallFriction([0.0, 1e-3]))
    >>> first = near(np.array([1e5, 1e5]))
    >>> factor, slope = near(np.array([1.002e5, 1.002e5]))
    >>> exact = near.wall(np.array([1.002e5, 1.002e5]))
    >>> bool(np.allclose(factor, exact[0], rtol=1e-9, atol=0.0))
    True
    """

    def __init__(self, wall: WallFriction, *, linear: bool = False) -> None:
        count = len(wall.roughness)
        self.wall, self.linear = wall, linear
        self._inverse = np.zeros(count)
        self._low, self._high = np.full(count, np.inf), np.zeros(count)
        self._terms = np.zeros((2 if linear else 4, count))

    def __call__(self, reynolds: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return factor and slope, Re·df/dRe, at Reynolds numbers of shape (n,)."""
        far = reynolds < self._low
        far |= reynolds > self._high
        if far.any():
            self._expand(reynolds, np.flatnonzero(far))
        x = reynolds * self._inverse
        x -= 1.0
        if self.linear:
            c0, c1 = self._terms
            return c0 + c1 * x, c1 * (x + 1.0)
        c0, c1, c2, c3 = self._terms
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

    def _expand(self, reynolds: FloatArray, at: NDArray[np.int64]) -> None:
        """Work the polynomials of some walls out anew."""
        whole = len(at) == len(reynolds)
        rows: slice | NDArray[np.int64] = slice(None) if whole else at
        re, wall = reynolds[rows], self.wall if whole else self.wall.of(at)
        factor, slope = wall(re)
        if self.linear:
            self._inverse[rows] = 1.0 / re
            self._terms[:, rows] = factor, slope
            self._low[rows], self._high[rows] = (
                re * (1.0 - LINEAR_REACH),
                re * (1.0 + LINEAR_REACH),
            )
            return
        second, third = wall.bends(re, factor, slope)
        self._inverse[rows] = 1.0 / re
        self._terms[:, rows] = factor, slope, second, third
        turbulent, laminar = re >= TURBULENT_START, re < LAMINAR_END
        reach = np.where(laminar, LAMINAR_REACH, TURBULENT_REACH)
        low, high = re * (1.0 - reach), re * (1.0 + reach)
        self._low[rows] = np.where(
            turbulent, np.maximum(low, TURBULENT_START), np.where(laminar, low, LAMINAR_END)
        )
        below = np.nextafter(LAMINAR_END, 0.0)
        bridge = np.nextafter(TURBULENT_START, 0.0)
        self._high[rows] = np.where(
            turbulent, high, np.where(laminar, np.minimum(high, below), bridge)
        )
