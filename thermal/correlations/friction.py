"""Darcy friction factors and their slopes, vectorised for the inner loop of the solver."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy

import numpy as np
from numpy.typing import ArrayLike, NDArray

from thermal.correlations.arrays import FloatArray, as_array

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
Rows = slice | IntArray
FrictionLaw = Callable[[FloatArray, FloatArray], tuple[FloatArray, FloatArray]]

LAMINAR_END = 2000.0
TURBULENT_START = 4000.0
SMALLEST_REYNOLDS = 1e-6
"""Below this the laminar factor is held, so that f·Re stays 64·Re/1e-6: zero without flow."""

BLOCK = 10_000
"""Elements worked on at once: more do not fit the cache."""

_LN10 = float(np.log(10.0))
TWO_OVER_LN10 = 2.0 / _LN10


def friction_factor(
    reynolds: ArrayLike, relative_roughness: ArrayLike
) -> tuple[FloatArray, FloatArray]:
    """Darcy friction factor: laminar, Colebrook, and a smooth bridge between Re 2000 and 4000.

    The Colebrook equation is solved to 1e-7. In the bridge f is the cubic in Re that meets
    64/Re and Colebrook in value and slope, so the loss law of a pipe has a continuous derivative
    and Newton's method keeps its convergence where the tubes of real modules work.

    Parameters
    ----------
    reynolds : array_like, shape (n,)
        Reynolds numbers, 0 to 1e8; their sign is not looked at.
    relative_roughness : array_like, broadcastable to (n,)
        Roughness over diameter, 0 to 0.05.

    Returns
    -------
    factor : ndarray, shape (n,)
        Darcy friction factor; below Re 1e-6 held at 64e6, so that f·Re goes to zero.
    slope : ndarray, shape (n,)
        Re·df/dRe, the derivative that Newton's method needs.

    Notes
    -----
    Range: Re 0 to 1e8, relative roughness 0 to 0.05.

    Error: solves Colebrook to 2e-7; the formula itself, after Moody (1944), 5 % in smooth and
      10 % in commercial pipes; between Re 2000 and 4000 a convention, no measurement.

    References
    ----------
    Colebrook, "Turbulent flow in pipes", J. Inst. Civ. Eng. 11 (1939) 133.

    Examples
    --------
    >>> factor, slope = friction_factor([1000.0, 1e5], [0.0, 1e-4])
    >>> factor.round(6).tolist()
    [0.064, 0.018514]
    """
    return _factors(reynolds, relative_roughness, epanet=False)


def friction_factor_epanet(
    reynolds: ArrayLike, relative_roughness: ArrayLike
) -> tuple[FloatArray, FloatArray]:
    """Darcy friction factor as EPANET computes it, to compare flows with it to 1e-5.

    64/Re below Re 2000, Swamee and Jain's explicit form above 4000, Dunlop's cubic between.

    Parameters
    ----------
    reynolds : array_like, shape (n,)
        Reynolds numbers; their sign is not looked at.
    relative_roughness : array_like, broadcastable to (n,)
        Roughness over diameter.

    Returns
    -------
    factor, slope : ndarray, shape (n,)
        As for `friction_factor`.

    Notes
    -----
    Range: Re 0 to 1e8, relative roughness 0 to 0.05.

    Error: up to 3.4 % from Colebrook, 2.1 % above Re 1e4 and below a roughness of 0.01.

    References
    ----------
    Rossman et al., "EPANET 2.2 User Manual", EPA/600/R-20/133, section 12.1.

    Examples
    --------
    >>> friction_factor_epanet(3000.0, 1e-4)[0].round(6).tolist()
    0.033129
    """
    return _factors(reynolds, relative_roughness, epanet=True)


def churchill(reynolds: ArrayLike, relative_roughness: ArrayLike) -> FloatArray:
    """Churchill's single formula for all regimes, up to 3 % from Colebrook.

    Parameters
    ----------
    reynolds : array_like
        Reynolds numbers above 0.
    relative_roughness : array_like
        Roughness over diameter.

    Returns
    -------
    ndarray
        Darcy friction factor.

    Notes
    -----
    Range: Re above 0, relative roughness 0 to 0.05.

    Error: up to 3.2 % from Colebrook where turbulent.

    References
    ----------
    Churchill, "Friction factor equation spans all fluid-flow regimes", Chem. Eng. 84 (1977) 91.

    Examples
    --------
    >>> churchill(1e5, 1e-3).round(6).tolist()
    0.022343
    """
    re = as_array(reynolds)
    a = (2.457 * np.log(1 / ((7 / re) ** 0.9 + 0.27 * as_array(relative_roughness)))) ** 16
    b = (37530.0 / re) ** 16
    factor: FloatArray = 8 * ((8 / re) ** 12 + (a + b) ** -1.5) ** (1 / 12)
    return factor


def hazen_williams_head_loss(
    flow_m3_per_s: ArrayLike, length_m: ArrayLike, diameter_m: ArrayLike, coefficient: ArrayLike
) -> FloatArray:
    """Head loss of water in m by Hazen and Williams, for comparison with water networks only.

    Parameters
    ----------
    flow_m3_per_s, length_m, diameter_m : array_like
        Flow (its sign is kept), length and bore.
    coefficient : array_like
        Hazen-Williams C, 60 to 150.

    Notes
    -----
    Range: water near 15 °C in turbulent flow, C 60 to 150.

    Error: none stated; serves comparison with water networks only.

    References
    ----------
    Rossman et al., "EPANET 2.2 User Manual", EPA/600/R-20/133, table 3.1.

    Examples
    --------
    >>> float(hazen_williams_head_loss(0.1, 1000.0, 0.3, 100.0).round(3))
    10.447
    """
    q = as_array(flow_m3_per_s)
    c, d = as_array(coefficient), as_array(diameter_m)
    loss: FloatArray = (
        10.667 * as_array(length_m) * np.sign(q) * (np.abs(q) / c) ** 1.852 / d**4.871
    )
    return loss


class WallFriction:
    """One of the friction laws for walls of given roughness, prepared for many Reynolds numbers.

    What does not depend on the Reynolds number, the cubic of the bridge between laminar and
    turbulent flow, is found once.

    Parameters
    ----------
    relative_roughness : array_like, shape (n,)
        Roughness over diameter of each wall.
    epanet : bool
        The law of `friction_factor_epanet` instead of that of `friction_factor`.

    Attributes
    ----------
    cubic : ndarray, shape (4, n)
        Coefficients of the bridge in Re / 2000, lowest power first.
    """

    def __init__(self, relative_roughness: ArrayLike, *, epanet: bool = False) -> None:
        self.roughness = np.atleast_1d(as_array(relative_roughness))
        self.epanet = epanet
        self.cubic = self._cubics(self.roughness)

    def _cubics(self, roughness: FloatArray) -> FloatArray:
        return (_dunlop_cubic if self.epanet else _smooth_cubic)(roughness)

    def of(self, walls: IntArray) -> WallFriction:
        """Return the law of some of the walls."""
        other = copy(self)
        other.roughness, other.cubic = self.roughness[walls], self.cubic[:, walls]
        return other

    def rearranged(
        self, walls: IntArray, at: IntArray, relative_roughness: FloatArray
    ) -> WallFriction:
        """Return the law of some of the walls, with others of a given roughness in some places."""
        other = self.of(walls)
        other.roughness[at] = relative_roughness
        other.cubic[:, at] = self._cubics(relative_roughness)
        return other

    def __call__(self, reynolds: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return factor and slope.

        Parameters
        ----------
        reynolds : array of shape (n,) or (n, variants)
            Reynolds number of each wall, not below `SMALLEST_REYNOLDS`.
        """
        flat = reynolds.reshape(-1)
        variants = max(flat.size // max(len(self.roughness), 1), 1)
        factor, slope = np.empty_like(flat), np.empty_like(flat)
        for start in range(0, flat.size, BLOCK):
            part = slice(start, start + BLOCK)
            self._block(flat[part], start, variants, factor[part], slope[part])
        return factor.reshape(reynolds.shape), slope.reshape(reynolds.shape)

    def _block(
        self, re: FloatArray, start: int, variants: int, factor: FloatArray, slope: FloatArray
    ) -> None:
        """Fill a piece whose intermediate arrays stay in the cache.

        The bridge costs least, so it is laid under all of a piece that has some of it.
        """
        low, high = re.min(), re.max()
        if low < TURBULENT_START and high >= LAMINAR_END:
            factor[:], slope[:] = self.bridge(re, _rows(slice(0, re.size), start, variants))
        if high >= TURBULENT_START:
            at = _chosen(re >= TURBULENT_START)
            factor[at], slope[at] = self.turbulent(re[at], _rows(at, start, variants))
        if low < LAMINAR_END:
            at = _chosen(re < LAMINAR_END)
            factor[at] = 64.0 / re[at]
            slope[at] = -factor[at]

    def turbulent(self, re: FloatArray, rows: Rows) -> tuple[FloatArray, FloatArray]:
        """Return factor and slope of some walls from Re 4000 on."""
        return (_swamee_jain if self.epanet else _colebrook)(re, self.roughness[rows])

    def bridge(self, re: FloatArray, rows: Rows) -> tuple[FloatArray, FloatArray]:
        """Return factor and slope of some walls between Re 2000 and 4000."""
        c0, c1, c2, c3 = self.cubic[:, rows]
        s = re * (1.0 / LAMINAR_END)
        factor = c3 * s
        slope = 3.0 * factor
        factor += c2
        slope += c2
        slope += c2
        for c in (c1, c0):
            factor *= s
            factor += c
        slope *= s
        slope += c1
        slope *= s
        return factor, slope


def _chosen(marked: BoolArray) -> Rows:
    """Places that are marked, as a slice where they follow one another."""
    at = np.flatnonzero(marked)
    first, end = int(at[0]), int(at[-1]) + 1
    return slice(first, end) if end - first == len(at) else at


def _rows(at: Rows, start: int, variants: int) -> Rows:
    """The walls of some places in a piece that starts so far in, so many places a wall."""
    if isinstance(at, slice):
        at = slice(start + at.start, start + at.stop)
        return at if variants == 1 else np.arange(at.start, at.stop) // variants
    return start + at if variants == 1 else (start + at) // variants


def _factors(
    reynolds: ArrayLike, relative_roughness: ArrayLike, *, epanet: bool
) -> tuple[FloatArray, FloatArray]:
    re = np.maximum(np.abs(as_array(reynolds)), SMALLEST_REYNOLDS)
    roughness = np.broadcast_to(as_array(relative_roughness), re.shape).reshape(-1)
    factor, slope = WallFriction(roughness, epanet=epanet)(re.reshape(-1))
    return factor.reshape(re.shape), slope.reshape(re.shape)


def _swamee_jain(re: FloatArray, roughness: FloatArray) -> tuple[FloatArray, FloatArray]:
    term = np.log(re)
    term *= -0.9
    np.exp(term, out=term)
    term *= 5.74
    inside = roughness / 3.7
    inside += term
    root = np.log(inside)
    root *= -TWO_OVER_LN10
    inside *= root
    term /= inside
    root *= root
    factor = 1.0 / root
    term *= factor
    term *= -1.8 * TWO_OVER_LN10
    return factor, term


def _dunlop_cubic(roughness: FloatArray) -> FloatArray:
    """Dunlop's cubic in Re / 2000, with the constants of EPANET's source: shape (4, n)."""
    inside = roughness / 3.7 + 5.74 / 4000.0**0.9
    root = -TWO_OVER_LN10 * np.log(inside)
    fa = 1.0 / (root * root)
    fb = (2.0 - 0.00514214965799 / (inside * root)) * fa
    return np.array(
        (
            7.0 * fa - fb,
            0.128 - 17.0 * fa + 2.5 * fb,
            -0.128 + 13.0 * fa - (fb + fb),
            0.032 - 3.0 * fa + 0.5 * fb,
        )
    )


def _colebrook(re: FloatArray, roughness: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Colebrook's equation for x = 1/sqrt(f): x + 2 log10(e/3.7 + 2.51 x/Re) = 0.

    One step of Halley's method from Swamee and Jain's form (within 3 %) leaves 1e-7 in f.
    """
    a = roughness / 3.7
    b = 2.51 / re
    x = np.log(re)
    x *= -0.9
    np.exp(x, out=x)
    x *= 5.74
    x += a
    np.log(x, out=x)
    x *= -TWO_OVER_LN10
    inside = b * x
    inside += a
    residual = np.log(inside)
    residual *= TWO_OVER_LN10
    residual += x
    b *= TWO_OVER_LN10
    share = b / inside
    gradient = 1.0 + share
    share *= share
    share *= residual
    share *= 0.5 / TWO_OVER_LN10
    share += gradient * gradient
    residual *= gradient
    residual /= share
    x -= residual
    # Re dx/dRe follows from the equation itself, and f = x^-2.
    np.multiply(b, x, out=inside)
    inside *= 1.0 / TWO_OVER_LN10
    inside += a
    b /= inside
    x *= x
    factor = 1.0 / x
    np.add(b, 1.0, out=inside)
    b /= inside
    b *= factor
    b *= -2.0
    return factor, b


def _smooth_cubic(roughness: FloatArray) -> FloatArray:
    """Cubic in Re / 2000 that meets 64 / Re at 2000 and Colebrook at 4000, value and slope."""
    end, end_slope = _colebrook(np.full(roughness.shape, TURBULENT_START), roughness)
    start = np.full(roughness.shape, 64.0 / LAMINAR_END)
    # Hermite's cubic in t = Re / 2000 - 1, its slopes by t
    m0, m1 = -start, end_slope * (TURBULENT_START - LAMINAR_END) / TURBULENT_START
    c2 = 3.0 * (end - start) - 2.0 * m0 - m1
    c3 = 2.0 * (start - end) + m0 + m1
    return np.array((start - m0 + c2 - c3, m0 - 2.0 * c2 + 3.0 * c3, c2 - 3.0 * c3, c3))
