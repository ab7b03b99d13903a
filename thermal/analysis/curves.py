"""Assemblies as curves over reduced flow: pressure drop and the shares of their strands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from thermal.analysis.many_flows import Answer, Tree, flows_through

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
Columns: TypeAlias = tuple[FloatArray, FloatArray, FloatArray, FloatArray]

HALVING = 3.0
"""How much less the error of a half interval is: a factor 2 even where a law has a kink."""
DEEPEST = 12
SLOPE_SHARE = 0.25
"""Weight of the slope's error in the middle of an interval: a kink can hide from the value."""


@dataclass(frozen=True, slots=True, eq=False)
class Curves:
    """Cubics over u = ln(|x| / scale), with exact values and slopes at the samples `u`.

    `log_drop` and its slope by u have shape (tops, samples), `share` and its slope shape
    (strands, samples); `owner` is the top of each strand. `settled` marks the intervals known to
    be within the tolerance. Laws are odd: shares do not depend on the sign of x.
    """

    scale: FloatArray
    owner: IntArray
    u: FloatArray
    log_drop: FloatArray
    drop_slope: FloatArray
    share: FloatArray
    share_slope: FloatArray
    settled: BoolArray

    def place(self, x: FloatArray) -> FloatArray:
        """Return u of reduced flows, shape (tops, variants)."""
        u: FloatArray = np.log(np.maximum(np.abs(x), 1e-30) / self.scale[:, None])
        return u

    def drop(self, x: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return reduced pressure drop and its slope at flows of shape (tops, variants).

        Beyond the samples the curve goes on as a power of the flow.
        """
        u = self.place(x)
        inside = np.clip(u, self.u[0], self.u[-1])
        rows = np.arange(len(self.scale))[:, None]
        value, slope = hermite(self.u, self.log_drop, self.drop_slope, rows, inside)
        size = np.exp(value + slope * (u - inside))
        return np.copysign(size, x), size * slope / np.maximum(np.abs(x), 1e-30)

    def shares(self, strands: IntArray, u: FloatArray) -> FloatArray:
        """Return the shares of some strands where u of their tops is given, (strands, variants)."""
        rows = strands[:, None]
        return hermite(self.u, self.share, self.share_slope, rows, u)[0]

    def interval(self, u: FloatArray) -> IntArray:
        """Return the interval each u lies in, -1 and beyond the last one outside."""
        found: IntArray = np.searchsorted(self.u, u, side="right") - 1
        return found


def hermite(
    u: FloatArray, value: FloatArray, slope: FloatArray, rows: IntArray, at: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Interpolate rows of samples by cubics: values and slopes at `at`, broadcast with `rows`."""
    k = np.clip(np.searchsorted(u, at, side="right") - 1, 0, len(u) - 2)
    h = u[k + 1] - u[k]
    t = (at - u[k]) / h
    a, b = value[rows, k], value[rows, k + 1]
    m, n = slope[rows, k] * h, slope[rows, k + 1] * h
    rise = b - a
    c2, c3 = 3.0 * rise - 2.0 * m - n, m + n - 2.0 * rise
    return ((c3 * t + c2) * t + m) * t + a, ((3.0 * c3 * t + 2.0 * c2) * t + m) / h


def sampled(
    tree: Tree, owner: IntArray, scale: FloatArray, u: FloatArray, share: FloatArray
) -> Curves | None:
    """Return curves through samples at u, from shares to start with; None without an answer."""
    x = scale[:, None] * np.exp(u)
    answer = flows_through(tree, owner, x, share)
    if answer is None:
        return None
    settled = np.zeros(len(u) - 1, np.bool_)
    return Curves(scale, owner, u, *_columns(answer, x), settled)


def refined(curves: Curves, tree: Tree, wanted: FloatArray, tolerance: float) -> Curves | None:
    """Halve the intervals in which some u are wanted until their cubics are good enough.

    Parameters
    ----------
    wanted : array
        Places u at which the curves will be asked for.
    tolerance : float
        Largest relative error of a share or a pressure drop.
    """
    for _ in range(DEEPEST):
        used = np.zeros(len(curves.settled), np.bool_)
        at = curves.interval(wanted)
        used[at[(at >= 0) & (at < len(used))]] = True
        halved = np.flatnonzero(used & ~curves.settled)
        if not len(halved):
            return curves
        found = _halve(curves, tree, halved, tolerance)
        if found is None:
            return None
        curves = found
    return curves


def _halve(curves: Curves, tree: Tree, halved: IntArray, tolerance: float) -> Curves | None:
    middle = 0.5 * (curves.u[halved] + curves.u[halved + 1])
    rows = np.arange(len(curves.share))[:, None]
    guess, steepness = hermite(curves.u, curves.share, curves.share_slope, rows, middle[None, :])
    x = curves.scale[:, None] * np.exp(middle)
    answer = flows_through(tree, curves.owner, x, guess)
    if answer is None:
        return None
    width = curves.u[halved + 1] - curves.u[halved]
    fresh = _columns(answer, x)
    error = np.abs(guess - fresh[2]) + SLOPE_SHARE * width * np.abs(steepness - fresh[3])
    error /= fresh[2]
    rows = rows[: len(curves.scale)]
    drop = hermite(curves.u, curves.log_drop, curves.drop_slope, rows, middle[None, :])
    off = np.abs(drop[0] - fresh[0]) + SLOPE_SHARE * width * np.abs(drop[1] - fresh[1])
    worst = np.maximum(error.max(axis=0, initial=0.0), off.max(axis=0, initial=0.0))
    return _inserted(curves, middle, fresh, halved, worst <= HALVING * tolerance)


def _inserted(
    curves: Curves, middle: FloatArray, fresh: Columns, halved: IntArray, good: BoolArray
) -> Curves:
    """Curves with samples in the middle of some intervals, `good` telling which are settled."""
    order = np.argsort(np.append(curves.u, middle))
    old = (curves.log_drop, curves.drop_slope, curves.share, curves.share_slope)
    log_drop, drop_slope, share, share_slope = (
        np.concatenate(pair, axis=1)[:, order] for pair in zip(old, fresh, strict=True)
    )
    settled = curves.settled.copy()
    settled[halved] = good
    counts = np.ones(len(settled), np.int64)
    counts[halved] = 2
    return Curves(
        curves.scale,
        curves.owner,
        np.append(curves.u, middle)[order],
        log_drop,
        drop_slope,
        share,
        share_slope,
        np.repeat(settled, counts),
    )


def _columns(answer: Answer, x: FloatArray) -> Columns:
    """Values and slopes by u, from those by x."""
    return (
        np.log(answer.drop),
        answer.slope * x / answer.drop,
        answer.share,
        answer.by_flow - answer.share,
    )
