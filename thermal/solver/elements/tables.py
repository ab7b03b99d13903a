"""Monotone curves through measured points as piecewise cubics that go on beyond their end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class SmoothCurve:
    """A curve on x: cubics between the points, a straight line before, a quadratic after.

    `coefficients` has shape (4, intervals), highest power first, about the left point of the
    interval; `bend` is the coefficient of the quadratic beyond the last point, which starts
    with `end_slope`, or with the slope of the last cubic.
    """

    points: FloatArray
    coefficients: FloatArray
    bend: float
    end_slope: float | None = None

    def __call__(self, x: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return value and slope at x, of the same shape."""
        at = np.searchsorted(self.points[1:-1], x, side="right")
        inside = np.minimum(np.maximum(x, self.points[0]), self.points[-1])
        d = inside - self.points[at]
        c3, c2, c1, c0 = self.coefficients[:, at]
        value = ((c3 * d + c2) * d + c1) * d + c0
        slope = (3 * c3 * d + 2 * c2) * d + c1
        beyond = x - inside
        if beyond.any():
            after = np.maximum(beyond, 0.0)
            if self.end_slope is not None:
                slope = np.where(after > 0, self.end_slope, slope)
            value = value + slope * beyond + self.bend * after * after
            slope = slope + 2 * self.bend * after
        return value, slope

    def at(self, x: float) -> tuple[float, float]:
        """Return value and slope at one x, without the calls that many at once are worth."""
        at = int(np.searchsorted(self.points[1:-1], x, side="right"))
        inside = min(max(x, float(self.points[0])), float(self.points[-1]))
        d, beyond = inside - float(self.points[at]), x - inside
        c3, c2, c1, c0 = self.coefficients[:, at].tolist()
        value = ((c3 * d + c2) * d + c1) * d + c0
        slope = (3 * c3 * d + 2 * c2) * d + c1
        if beyond == 0:
            return value, slope
        after = max(beyond, 0.0)
        if after and self.end_slope is not None:
            slope = self.end_slope
        value += slope * beyond + self.bend * after * after
        return value, slope + 2 * self.bend * after


def monotone_curve(
    x: Sequence[float], y: Sequence[float], bend: float, end_slope: float | None = None
) -> SmoothCurve:
    """Interpolate points by monotone cubics (Fritsch and Carlson).

    Parameters
    ----------
    x, y : sequence of float
        The points, x strictly increasing, at least two.
    bend, end_slope : float
        How the curve goes on beyond the last point.
    """
    points = np.asarray(x, float)
    if len(points) == 2:
        slope = (y[1] - y[0]) / (x[1] - x[0])
        coefficients = np.array([[0.0], [0.0], [slope], [y[0]]])
    else:
        coefficients = PchipInterpolator(points, np.asarray(y, float)).c
    return SmoothCurve(points, coefficients, bend, end_slope)


def polynomial_curve(
    x: Sequence[float], y: Sequence[float], degree: int, bend: float
) -> SmoothCurve:
    """Fit one polynomial of a degree up to 3 to points by least squares."""
    points = np.asarray(x, float)
    scale = points[-1] - points[0]
    fit = np.polyfit((points - points[0]) / scale, np.asarray(y, float), degree)
    powers = np.arange(degree, -1, -1)
    coefficients = np.zeros((4, 1))
    coefficients[3 - degree :, 0] = fit / scale**powers
    return SmoothCurve(points[[0, -1]], coefficients, bend)
