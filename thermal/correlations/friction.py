"""Darcy friction factors and their slopes, vectorised for the inner loop of the solver."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike

from thermal.correlations.arrays import FloatArray, as_array

FrictionLaw = Callable[[FloatArray, FloatArray], tuple[FloatArray, FloatArray]]

LAMINAR_END = 2000.0
TURBULENT_START = 4000.0
SMALLEST_REYNOLDS = 1e-6
"""Below this the laminar factor is held, so that f·Re stays 64·Re/1e-6: zero without flow."""

BLOCK = 8192
"""Elements worked on at once: more do not fit the cache."""

_LN10 = float(np.log(10.0))
_TWO_OVER_LN10 = 2.0 / _LN10


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

    References
    ----------
    Colebrook, "Turbulent flow in pipes", J. Inst. Civ. Eng. 11 (1939) 133.

    Examples
    --------
    >>> factor, slope = friction_factor([1000.0, 1e5], [0.0, 1e-4])
    >>> factor.round(6).tolist()
    [0.064, 0.018514]
    """
    re = np.maximum(np.abs(as_array(reynolds)), SMALLEST_REYNOLDS)
    roughness = as_array(relative_roughness)
    return _by_regime(re, roughness, _colebrook, _smooth_bridge)


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

    References
    ----------
    Rossman et al., "EPANET 2.2 User Manual", EPA/600/R-20/133, section 12.1.

    Examples
    --------
    >>> friction_factor_epanet(3000.0, 1e-4)[0].round(6).tolist()
    0.033129
    """
    re = np.maximum(np.abs(as_array(reynolds)), SMALLEST_REYNOLDS)
    roughness = as_array(relative_roughness)
    return _by_regime(re, roughness, _swamee_jain, _dunlop_bridge)


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


def _by_regime(
    re: FloatArray, roughness: FloatArray, turbulent: FrictionLaw, bridge: FrictionLaw
) -> tuple[FloatArray, FloatArray]:
    """Pick the law of each element; one law for all is the common case and needs no mask."""
    if re.size == 0:
        return np.empty_like(re), np.empty_like(re)
    if re.size > BLOCK:
        return _by_block(re, roughness, turbulent, bridge)
    low, high = re.min(), re.max()
    if low >= TURBULENT_START:
        return turbulent(re, roughness)
    if high < LAMINAR_END:
        return _laminar(re, roughness)
    if low >= LAMINAR_END and high < TURBULENT_START:
        return bridge(re, roughness)
    shape = re.shape
    re, roughness = re.reshape(-1), np.broadcast_to(roughness, shape).reshape(-1)
    factor, slope = _laminar(re, roughness)
    edges = (LAMINAR_END, TURBULENT_START, np.inf)
    for law, start, end in zip((bridge, turbulent), edges, edges[1:], strict=False):
        where = np.flatnonzero((re >= start) & (re < end))
        if where.size:
            factor[where], slope[where] = law(re[where], roughness[where])
    return factor.reshape(shape), slope.reshape(shape)


def _by_block(
    re: FloatArray, roughness: FloatArray, turbulent: FrictionLaw, bridge: FrictionLaw
) -> tuple[FloatArray, FloatArray]:
    """The same in pieces whose intermediate arrays stay in the cache."""
    shape = re.shape
    re, roughness = re.reshape(-1), np.broadcast_to(roughness, shape).reshape(-1)
    factor, slope = np.empty_like(re), np.empty_like(re)
    for start in range(0, re.size, BLOCK):
        part = slice(start, start + BLOCK)
        factor[part], slope[part] = _by_regime(re[part], roughness[part], turbulent, bridge)
    return factor.reshape(shape), slope.reshape(shape)


def _laminar(re: FloatArray, _roughness: FloatArray) -> tuple[FloatArray, FloatArray]:
    factor = 64.0 / re
    return factor, -factor


def _swamee_jain(re: FloatArray, roughness: FloatArray) -> tuple[FloatArray, FloatArray]:
    term = 5.74 * re**-0.9
    inside = roughness / 3.7 + term
    root = -_TWO_OVER_LN10 * np.log(inside)
    factor = 1.0 / (root * root)
    return factor, -1.8 * _TWO_OVER_LN10 * factor * term / (inside * root)


def _dunlop_bridge(re: FloatArray, roughness: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Dunlop's cubic, with the constants of EPANET's source."""
    r = re / 2000.0
    inside = roughness / 3.7 + 5.74 / 4000.0**0.9
    root = -_TWO_OVER_LN10 * np.log(inside)
    fa = 1.0 / (root * root)
    fb = (2.0 - 0.00514214965799 / (inside * root)) * fa
    x1 = 7.0 * fa - fb
    x2 = 0.128 - 17.0 * fa + 2.5 * fb
    x3 = -0.128 + 13.0 * fa - (fb + fb)
    x4 = 0.032 - 3.0 * fa + 0.5 * fb
    return x1 + r * (x2 + r * (x3 + r * x4)), r * (x2 + r * (2 * x3 + 3 * r * x4))


def _colebrook(re: FloatArray, roughness: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Colebrook's equation for x = 1/sqrt(f): x + 2 log10(e/3.7 + 2.51 x/Re) = 0.

    One step of Halley's method from Swamee and Jain's form (within 3 %) leaves 1e-7 in f.
    """
    a = roughness / 3.7
    b = 2.51 / re
    x = -_TWO_OVER_LN10 * np.log(a + 5.74 * re**-0.9)
    inside = a + b * x
    residual = x + _TWO_OVER_LN10 * np.log(inside)
    b *= _TWO_OVER_LN10
    share = b / inside
    gradient = 1.0 + share
    share *= share
    share *= residual
    share *= 0.5 / _TWO_OVER_LN10
    share += gradient * gradient
    residual *= gradient
    residual /= share
    x -= residual
    # Re dx/dRe follows from the equation itself, and f = x^-2.
    share = b / (a + b / _TWO_OVER_LN10 * x)
    factor = 1.0 / (x * x)
    return factor, -2.0 * factor * share / (1.0 + share)


def _smooth_bridge(re: FloatArray, roughness: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Cubic in Re that meets both laws in value and slope."""
    end, end_slope = _colebrook(np.float64(TURBULENT_START), roughness)  # type: ignore[arg-type]
    width = TURBULENT_START - LAMINAR_END
    start = 64.0 / LAMINAR_END
    m0 = -start * width / LAMINAR_END
    m1 = end_slope * width / TURBULENT_START
    s = (re - LAMINAR_END) / width
    c2 = 3.0 * (end - start) - 2.0 * m0 - m1
    c3 = 2.0 * (start - end) + m0 + m1
    factor = start + s * (m0 + s * (c2 + s * c3))
    return factor, (m0 + s * (2.0 * c2 + 3.0 * s * c3)) * re / width
