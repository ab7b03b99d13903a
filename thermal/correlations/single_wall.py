"""Friction of one wall at one Reynolds number, in plain numbers.

For the few walls of one path the calls of numpy cost more than the work: these are the laws of
`WallFriction` without its arrays, and agree with it to round-off.
"""

from __future__ import annotations

from functools import lru_cache
from math import exp, log

import numpy as np

from thermal.correlations.friction import LAMINAR_END, TURBULENT_START, WallFriction

_TWO_OVER_LN10 = 2.0 / log(10.0)


class SingleWall:
    """One of the friction laws for one wall.

    Parameters
    ----------
    relative_roughness : float
        Roughness over diameter.
    epanet : bool
        The law of `friction_factor_epanet` instead of that of `friction_factor`.
    """

    __slots__ = ("_cubic", "_inside", "_turbulent")

    def __init__(self, relative_roughness: float, *, epanet: bool = False) -> None:
        self._inside = relative_roughness / 3.7
        self._turbulent = _swamee_jain if epanet else _colebrook
        self._cubic = _bridge(WallFriction(relative_roughness, epanet=epanet))

    def __call__(self, reynolds: float) -> tuple[float, float]:
        """Return Darcy's factor f and Re df/dRe; `reynolds` is not below `SMALLEST_REYNOLDS`."""
        if reynolds >= TURBULENT_START:
            return self._turbulent(reynolds, self._inside)
        if reynolds < LAMINAR_END:
            return 64.0 / reynolds, -64.0 / reynolds
        c0, c1, c2, c3 = self._cubic
        s = reynolds / LAMINAR_END
        return ((c3 * s + c2) * s + c1) * s + c0, ((3 * c3 * s + 2 * c2) * s + c1) * s


@lru_cache(maxsize=1024)
def single_wall(relative_roughness: float, epanet: bool) -> SingleWall:
    """Return the law of a wall; walls of the same roughness share it.

    Examples
    --------
    >>> factor, slope = single_wall(1e-4, False)(1e5)
    >>> round(factor, 6)
    0.018514
    """
    return SingleWall(relative_roughness, epanet=epanet)


def _bridge(wall: WallFriction) -> tuple[float, float, float, float]:
    """Return the cubic in s = Re / 2000 of the bridge, from its values and slopes at both ends."""
    ends = np.array([LAMINAR_END, np.nextafter(TURBULENT_START, 0.0)])
    factor, slope = (np.array([float(wall(end.reshape(1))[k][0]) for end in ends]) for k in (0, 1))
    powers = ends / LAMINAR_END
    columns = [np.array([1.0, s, s**2, s**3]) for s in powers]
    columns += [np.array([0.0, s, 2 * s**2, 3 * s**3]) for s in powers]
    c0, c1, c2, c3 = np.linalg.solve(np.array(columns), np.append(factor, slope)).tolist()
    return c0, c1, c2, c3


def _swamee_jain(re: float, inside: float) -> tuple[float, float]:
    term = 5.74 * exp(-0.9 * log(re))
    inside += term
    root = -_TWO_OVER_LN10 * log(inside)
    factor = 1.0 / (root * root)
    return factor, -1.8 * _TWO_OVER_LN10 * term * factor / (inside * root)


def _colebrook(re: float, inside: float) -> tuple[float, float]:
    """One step of Halley's method from Swamee and Jain's form, for x = 1/sqrt(f)."""
    b = 2.51 / re
    x = -_TWO_OVER_LN10 * log(inside + 5.74 * exp(-0.9 * log(re)))
    value = inside + b * x
    residual = x + _TWO_OVER_LN10 * log(value)
    share = b * _TWO_OVER_LN10 / value
    gradient = 1.0 + share
    curvature = 0.5 / _TWO_OVER_LN10 * share * share * residual
    x -= residual * gradient / (gradient * gradient + curvature)
    share = b * _TWO_OVER_LN10 / (inside + b * x)
    factor = 1.0 / (x * x)
    return factor, -2.0 * factor * share / (1.0 + share)
