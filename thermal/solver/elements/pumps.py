"""Pumps: curves, affinity laws, speeds and efficiency.

With H0 the rise at speed 1, the rise at relative speed s is s^2 H0(q / s), scaled with density.
Below `STOPPED_SPEED` the law is singular; the pump is then a check valve that opens at
`CRACKING_PRESSURE_PA` and has the quadratic loss that the curve ends in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import brentq, minimize_scalar

from thermal.network.model import CurveForm, Pump
from thermal.solver.elements.tables import SmoothCurve, monotone_curve, polynomial_curve

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

STOPPED_SPEED = 0.07
FASTEST_SPEED = 4.0
CRACKING_PRESSURE_PA = 2_000.0
MOST_STEPS, SETTLED = 12, 1e-13


class RiseCurve(Protocol):
    """Pressure rise in Pa at speed 1 over volume flow in m3/s."""

    @property
    def bend(self) -> float:
        """Coefficient of the quadratic the curve ends in, Pa s2/m6."""

    def __call__(self, x: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return rise and slope."""


@dataclass(frozen=True, slots=True)
class PowerCurve:
    """H = A - B q^C."""

    shut_off: float
    factor: float
    exponent: float
    bend: float

    def __call__(self, x: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return rise and slope at x, of the same shape."""
        flow = np.maximum(x, 1e-12)
        drop = self.factor * flow**self.exponent
        return self.shut_off - drop, -self.exponent * drop / flow


def rise_curve(flow: Sequence[float], rise: Sequence[float], form: CurveForm) -> RiseCurve:
    """Return the curve through rated points.

    One point is taken as the duty point of a curve with shut-off at 4/3 of its rise and twice
    its flow at no rise, as EPANET does. Three points with the first at no flow give the power
    curve EPANET fits. Equal curves are made once.
    """
    return _rise_curve(tuple(flow), tuple(rise), form)


@lru_cache(maxsize=256)
def _rise_curve(flow: tuple[float, ...], rise: tuple[float, ...], form: CurveForm) -> RiseCurve:
    bend = -max(rise) / flow[-1] ** 2
    if len(flow) == 1:
        return PowerCurve(4 / 3 * rise[0], rise[0] / (3 * flow[0] ** 2), 2.0, bend)
    if form == "power":
        return _power_curve(flow, rise, bend)
    if form == "polynomial":
        return polynomial_curve(flow, rise, min(len(flow) - 1, 3), bend)
    return monotone_curve(flow, rise, bend)


def _power_curve(flow: Sequence[float], rise: Sequence[float], bend: float) -> PowerCurve:
    q, h = np.asarray(flow, float), np.asarray(rise, float)
    if len(q) == 2:
        factor = (h[0] - h[1]) / (q[1] ** 2 - q[0] ** 2)
        return PowerCurve(float(h[0] + factor * q[0] ** 2), float(factor), 2.0, bend)
    if len(q) == 3 and q[0] == 0:
        exponent = log((h[0] - h[2]) / (h[0] - h[1])) / log(q[2] / q[1])
        factor = (h[0] - h[1]) / q[1] ** exponent
        return PowerCurve(float(h[0]), float(factor), exponent, bend)

    def fit(exponent: float) -> tuple[float, FloatArray]:
        basis = np.column_stack((np.ones_like(q), -((q / q[-1]) ** exponent)))
        found = np.linalg.lstsq(basis, h, rcond=None)[0]
        return float(np.sum((basis @ found - h) ** 2)), found

    exponent = float(minimize_scalar(lambda c: fit(c)[0], bounds=(1.0, 6.0), method="bounded").x)
    shut_off, factor = fit(exponent)[1]
    return PowerCurve(float(shut_off), float(factor / q[-1] ** exponent), exponent, bend)


@dataclass(frozen=True, slots=True, eq=False)
class PumpSet:
    """All running and stopped pumps; arrays over pumps, `member` lists those of each curve."""

    pumps: tuple[Pump, ...]
    branch: IntArray
    term: IntArray
    link: IntArray
    reference_density: FloatArray
    curves: tuple[RiseCurve, ...]
    member: tuple[IntArray, ...]

    def rise(
        self, m: FloatArray, speed: FloatArray, density: FloatArray | float
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return pressure rise and its derivatives by mass flow and by speed.

        Parameters
        ----------
        m, speed, density : arrays of shape (pumps,)
            Mass flow in kg/s, relative speed, density in kg/m3 at the pump.
        """
        scale, q = density / self.reference_density, m / density
        if min(speed.tolist(), default=1.0) < STOPPED_SPEED:
            value, slope, by_speed = self._with_idle(q, speed, scale)
        else:
            value, slope, by_speed = self._running(q, speed)
        return value * scale, slope * (scale / density), by_speed * scale

    def _running(
        self, q: FloatArray, speed: FloatArray
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Rise at the reference density and its derivatives, of pumps that all turn."""
        x = q / speed
        if len(self.curves) == 1:
            h0, slope0 = _with_reverse(self.curves[0], x)
        else:
            h0, slope0 = np.empty_like(x), np.empty_like(x)
            for curve, at in zip(self.curves, self.member, strict=True):
                h0[at], slope0[at] = _with_reverse(curve, x[at])
        by_ratio = speed * h0
        return speed * by_ratio, speed * slope0, 2 * by_ratio - q * slope0

    def _with_idle(
        self, q: FloatArray, speed: FloatArray, scale: FloatArray
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """The same where some pumps stand still: they are check valves."""
        idle = speed < STOPPED_SPEED
        value, slope, by_speed = self._running(q, np.where(idle, 1.0, speed))
        for curve, at in zip(self.curves, self.member, strict=True):
            still = at[idle[at]]
            size = np.abs(q[still])
            value[still] = curve.bend * q[still] * size - CRACKING_PRESSURE_PA / scale[still]
            slope[still], by_speed[still] = 2 * curve.bend * size, 0.0
        return value, slope, by_speed

    def speed_for(self, at: int, m: float, rise: float, density: float) -> float:
        """Return the speed at which one pump gives a rise at a flow, within 0.07 to 4."""
        curve = next(c for c, some in zip(self.curves, self.member, strict=True) if at in some)
        wanted, q = rise * float(self.reference_density[at]) / density, m / density
        s = 1.0
        for _ in range(MOST_STEPS):
            h0, slope0 = (float(value[0]) for value in curve(np.array([q / s])))
            by_speed = 2 * s * h0 - q * slope0
            if by_speed <= 0.0:
                break
            step = (wanted - s * s * h0) / by_speed
            s += step
            if not STOPPED_SPEED < s < FASTEST_SPEED:
                break
            if abs(step) <= SETTLED * s:
                return s
        return self._between_ends(at, m, rise, density)

    def _between_ends(self, at: int, m: float, rise: float, density: float) -> float:
        """Return that speed where Newton's method from full speed does not lead to it."""
        flow, speed = np.zeros(len(self.pumps)), np.ones(len(self.pumps))
        flow[at] = m

        def excess(s: float) -> float:
            speed[at] = s
            return float(self.rise(flow, speed, density)[0][at]) - rise

        if excess(STOPPED_SPEED) >= 0:
            return STOPPED_SPEED
        if excess(FASTEST_SPEED) <= 0:
            return FASTEST_SPEED
        return float(brentq(excess, STOPPED_SPEED, FASTEST_SPEED, xtol=1e-14, rtol=1e-14))


def _with_reverse(curve: RiseCurve, x: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return rise and slope; against a backward flow the rise grows by the quadratic at the end.

    No pump ends with one, but on the way each has to settle, or its check valve never shuts.
    """
    if min(x.tolist(), default=0.0) >= 0.0:
        return curve(x)
    value, slope = curve(np.maximum(x, 0.0))
    back = np.minimum(x, 0.0)
    value = value - curve.bend * back * back
    slope = np.where(back < 0, np.minimum(slope, 0.0) - 2 * curve.bend * back, slope)
    return value, slope


def needed_speed(
    pump: Pump, reference_density: float, m: float, rise: float, density: float
) -> float:
    """Return the speed at which a pump gives a rise at a mass flow of some density."""
    one = np.zeros(1, np.int64)
    curve = rise_curve(pump.flow_m3_per_s, pump.pressure_rise_pa, pump.curve_form)
    single = PumpSet((pump,), one, one, one, np.array([reference_density]), (curve,), (one,))
    return single.speed_for(0, m, rise, density)


def efficiency(pump: Pump, flow: float, speed: float) -> float | None:
    """Return the wire-to-water efficiency at a volume flow and speed, None where unknown."""
    if not pump.efficiency or speed < STOPPED_SPEED:
        return None
    if len(pump.efficiency) == 1:
        return pump.efficiency[0]
    return float(np.interp(flow / speed, pump.flow_m3_per_s, pump.efficiency))


__all__ = [
    "CRACKING_PRESSURE_PA",
    "STOPPED_SPEED",
    "PowerCurve",
    "PumpSet",
    "RiseCurve",
    "SmoothCurve",
    "efficiency",
    "needed_speed",
    "rise_curve",
]
