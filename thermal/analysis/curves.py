"""Assemblies as curves over reduced flow: pressure drop and the shares of their strands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from thermal.analysis.many_flows import SETTLED, Answer, Tree, flows_through

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
Columns: TypeAlias = tuple[FloatArray, FloatArray, FloatArray, FloatArray]

HALVING = 3.0
"""How much less the error of a half interval is: a factor 2 even where a law has a kink."""
DEEPEST = 12
SLOPE_SHARE = 0.25
"""Weight of the slope's error in the middle of an interval: a kink can hide from the value."""
LEAST_FLOW = 1e-30


@dataclass(frozen=True, eq=False)
class Curves:
    """Cubics over u = ln(|x| / scale) between samples with exact values and slopes.

    `columns` are ln(drop) and its slope by u, shape (tops, samples), and the shares and their
    slopes, shape (strands, samples), in the order the samples were taken in; `owner` is the top
    of each strand.
    `drop_error` and `share_error`, with the intervals in rising order as their last axis, bound
    the relative error of the cubics, infinite where it is not known. Laws are odd: shares do not
    depend on the sign of x.
    """

    scale: FloatArray
    owner: IntArray
    u: FloatArray
    columns: Columns
    drop_error: FloatArray
    share_error: FloatArray

    @cached_property
    def order(self) -> IntArray:
        """The samples by rising u."""
        return np.argsort(self.u)

    @cached_property
    def knots(self) -> FloatArray:
        """The places of the samples, rising."""
        return self.u[self.order]

    @cached_property
    def _drops(self) -> FloatArray:
        return self._cubics(*self.columns[:2])

    def _cubics(self, value: FloatArray, slope: FloatArray) -> FloatArray:
        """Coefficients by the place in an interval, 0 to 1: shape (4, rows, intervals)."""
        left, right, width = self.order[:-1], self.order[1:], np.diff(self.knots)
        a, m, n = value[:, left], slope[:, left] * width, slope[:, right] * width
        rise = value[:, right] - a
        return np.stack((a, m, 3.0 * rise - 2.0 * m - n, m + n - 2.0 * rise))

    def place(self, x: FloatArray) -> FloatArray:
        """Return u of reduced flows, shape (tops, variants)."""
        u: FloatArray = np.log(np.maximum(np.abs(x), LEAST_FLOW) / self.scale[:, None])
        return u

    def drop(self, x: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return reduced pressure drop and its slope at flows of shape (tops, variants).

        Beyond the samples the curve goes on as a power of the flow.
        """
        u, knots = self.place(x), self.knots
        k = self.interval(u)
        width = knots[k + 1] - knots[k]
        place = u - knots[k]
        t = np.minimum(np.maximum(place / width, 0.0), 1.0)
        c0, c1, c2, c3 = self._drops[:, np.arange(len(x))[:, None], k]
        value = ((c3 * t + c2) * t + c1) * t + c0
        slope = ((3.0 * c3 * t + 2.0 * c2) * t + c1) / width
        value += slope * (place - t * width)
        y = np.copysign(np.exp(value), x)
        return y, slope * y / np.where(x == 0, LEAST_FLOW, x)

    def shares(self, strands: IntArray, u: FloatArray) -> FloatArray:
        """Return the shares of some strands where u of their tops is given, (strands, variants)."""
        share, slope = self.columns[2:]
        cubics = self._cubics(share[strands], slope[strands])
        k = self.interval(u)
        t = np.clip((u - self.knots[k]) / (self.knots[k + 1] - self.knots[k]), 0.0, 1.0)
        c0, c1, c2, c3 = cubics[:, np.arange(len(strands))[:, None], k]
        found: FloatArray = ((c3 * t + c2) * t + c1) * t + c0
        return found

    def interval(self, u: FloatArray) -> IntArray:
        """Return the interval each u lies in, the nearest one for those beyond all."""
        found: IntArray = np.searchsorted(self.knots[1:-1], u, side="right")
        return found


def sampled(
    tree: Tree,
    owner: IntArray,
    scale: FloatArray,
    u: FloatArray,
    share: FloatArray,
    settled: float = SETTLED,
) -> Curves | None:
    """Return curves through samples at u, from shares to start with; None without an answer.

    Where the samples are even and odd in number every second one tells the error; `settled` is
    that of `flows_through`.
    """
    x = scale[:, None] * np.exp(u)
    answer = flows_through(tree, owner, x, share, settled)
    if answer is None:
        return None
    columns = _columns(answer, x)
    intervals = len(u) - 1
    drop_error, share_error = np.full(intervals, np.inf), np.full((len(owner), intervals), np.inf)
    if intervals % 2 == 0:
        left = np.arange(0, intervals, 2)
        found = _errors(columns, left, left + 2, u[left + 2] - u[left], _every(columns, left + 1))
        drop_error, share_error = (np.repeat(error, 2, axis=-1) for error in found)
    return Curves(scale, owner, u, columns, drop_error, share_error)


def _every(columns: Columns, at: IntArray) -> Columns:
    log_drop, drop_slope, share, share_slope = columns
    return log_drop[:, at], drop_slope[:, at], share[:, at], share_slope[:, at]


def _joined(one: Columns, other: Columns) -> Columns:
    first, second, third, fourth = (
        np.append(a, b, axis=1) for a, b in zip(one, other, strict=True)
    )
    return first, second, third, fourth


def refined(
    curves: Curves, tree: Tree, wanted: FloatArray, strands: IntArray, tolerance: float
) -> Curves | None:
    """Halve the intervals in which some u are wanted until their cubics are good enough.

    Parameters
    ----------
    wanted : array
        Places u at which the curves will be asked for.
    strands : int array
        Strands whose shares will be asked for, besides the pressure drops.
    tolerance : float
        Largest relative error of a share or a pressure drop.
    """
    for _ in range(DEEPEST):
        used = np.zeros(len(curves.drop_error), np.bool_)
        used[curves.interval(wanted)] = True
        error = np.maximum(curves.drop_error, curves.share_error[strands].max(axis=0, initial=0.0))
        halved = np.flatnonzero(used & ~(error <= tolerance))
        if not len(halved):
            return curves
        found = _halved(curves, tree, halved)
        if found is None:
            return None
        curves = found
    return curves


def _halved(curves: Curves, tree: Tree, at: IntArray) -> Curves | None:
    """Return curves with samples in the middle of some intervals."""
    left, right = curves.order[at], curves.order[at + 1]
    width = curves.knots[at + 1] - curves.knots[at]
    u = curves.knots[at] + 0.5 * width
    x = curves.scale[:, None] * np.exp(u)
    guess, _ = _middle(*curves.columns[2:], left, right, width)
    answer = flows_through(tree, curves.owner, x, guess)
    if answer is None:
        return None
    fresh = _columns(answer, x)
    errors = _errors(curves.columns, left, right, width, fresh)
    return Curves(
        curves.scale,
        curves.owner,
        np.append(curves.u, u),
        _joined(curves.columns, fresh),
        _in_halves(curves.drop_error, errors[0], at),
        _in_halves(curves.share_error, errors[1], at),
    )


def _errors(
    columns: Columns, left: IntArray, right: IntArray, width: FloatArray, middle: Columns
) -> tuple[FloatArray, FloatArray]:
    """Errors of drops and of shares of the halves of intervals, from samples in the middle."""
    drop = _error(*_middle(*columns[:2], left, right, width), *middle[:2], width).max(axis=0)
    share = _error(*_middle(*columns[2:], left, right, width), *middle[2:], width)
    share /= HALVING * middle[2]
    return drop / HALVING, share


def _middle(
    value: FloatArray, slope: FloatArray, left: IntArray, right: IntArray, width: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Value and slope of the cubics in the middle of intervals."""
    a, b, m, n = value[:, left], value[:, right], slope[:, left], slope[:, right]
    return 0.5 * (a + b) + (m - n) * (width / 8.0), (b - a) * (1.5 / width) - 0.25 * (m + n)


def _error(
    guess: FloatArray, steep: FloatArray, value: FloatArray, slope: FloatArray, width: FloatArray
) -> FloatArray:
    return np.abs(guess - value) + SLOPE_SHARE * width * np.abs(steep - slope)


def _in_halves(error: FloatArray, half: FloatArray, at: IntArray) -> FloatArray:
    """Errors of intervals once some are halved."""
    counts = np.ones(error.shape[-1], np.int64)
    counts[at] = 2
    error = error.copy()
    error[..., at] = half
    return np.repeat(error, counts, axis=-1)


def _columns(answer: Answer, x: FloatArray) -> Columns:
    """Values and slopes by u, from those by x."""
    return (
        np.log(answer.drop),
        answer.slope * x / answer.drop,
        answer.share,
        answer.by_flow - answer.share,
    )
