"""Flows between two knots: one course for all links together, so that continuity stays exact.

How far between the knots a time lies follows the speed of the pumps where that changes: the sum
of all flows is a power of it, whose exponent drifts as it did from the knot before. The links
follow that sum, in a parabola through the last three knots. Without a change of speed flows are
linear in time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import exp, log

import numpy as np
from numpy.typing import NDArray

from thermal.transient.flows import Knot

FloatArray = NDArray[np.float64]

SAME_SPEED = 1e-6
SMALL_SHARE = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class FlowLine:
    """The flows from one knot to the next.

    `driver` gives the speed of the pumps at a time, `earlier` the knot before the first where
    the flows came from there without a step.
    """

    first: Knot
    last: Knot
    driver: Callable[[float], float]
    earlier: Knot | None = None
    bend: FloatArray | None = field(init=False)
    drift: float = field(init=False)

    def __post_init__(self) -> None:
        """Find what the knot before adds to a straight line, where the speed moves all along."""
        bend, drift = None, 0.0
        one, two, before = self.first, self.last, self.earlier
        if before is not None and self.driven and _moves(before, one):
            spans = (one.total - before.total, two.total - one.total)
            if abs(spans[0]) > SAME_SPEED * one.total and spans[0] * spans[1] > 0:
                turn = (two.m - one.m) / spans[1] - (one.m - before.m) / spans[0]
                bend = turn * (spans[1] ** 2 / (spans[0] + spans[1]))
                powers = (_power(before, one), _power(one, two))
                drift = (powers[1] - powers[0]) / log(two.driver / before.driver)
        object.__setattr__(self, "bend", bend)
        object.__setattr__(self, "drift", drift)

    @property
    def driven(self) -> bool:
        """Whether the speed of the pumps moves the flows."""
        return _moves(self.first, self.last)

    def weight(self, t_s: float) -> float:
        """Return how far between the knots a time lies, 0 to 1."""
        one, two = self.first, self.last
        linear = min(max((t_s - one.time_s) / (two.time_s - one.time_s), 0.0), 1.0)
        if not self.driven or linear in (0.0, 1.0):
            return linear
        whole = log(two.driver / one.driver)
        along = log(max(self.driver(t_s), 1e-9) / one.driver)
        growth = _power(one, two) * along + self.drift * along * (along - whole)
        total = two.total / one.total
        if abs(total - 1) < SAME_SPEED:
            return min(max(along / whole, 0.0), 1.0)
        return min(max((exp(growth) - 1) / (total - 1), 0.0), 1.0)

    def at(self, t_s: float) -> tuple[FloatArray, FloatArray]:
        """Return flows of the links in kg/s and pump heat in W at a time."""
        w = self.weight(t_s)
        one, two = self.first, self.last
        if w == 0.0:
            return one.m, one.pump_heat
        m = one.m + w * (two.m - one.m)
        if self.bend is not None:
            m += (w * (w - 1)) * self.bend
        return m, one.pump_heat + w * (two.pump_heat - one.pump_heat)

    def reversals(self) -> list[float]:
        """Return the times at which links turn their flow, in order."""
        one, two = self.first.m, self.last.m
        most = max(np.abs(one).max(initial=0.0), np.abs(two).max(initial=0.0))
        small = SMALL_SHARE * most
        turned = (one * two < 0) & (np.abs(one) > small) & (np.abs(two) > small)
        shares = np.unique(one[turned] / (one[turned] - two[turned]))
        return [self._time_of(float(w)) for w in shares]

    def _time_of(self, weight: float) -> float:
        low, high = self.first.time_s, self.last.time_s
        for _ in range(50):
            middle = 0.5 * (low + high)
            low, high = (middle, high) if self.weight(middle) < weight else (low, middle)
        return 0.5 * (low + high)


def _moves(one: Knot, two: Knot) -> bool:
    """Whether the flows of two knots differ by the speed of the pumps."""
    if min(one.driver, two.driver, one.total, two.total) <= 0:
        return False
    return abs(two.driver / one.driver - 1) > SAME_SPEED


def _power(one: Knot, two: Knot) -> float:
    """Exponent of the speed that joins the sums of flows at two knots."""
    return log(two.total / one.total) / log(two.driver / one.driver)
