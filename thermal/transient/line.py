"""Flows between two knots: one straight line for all links, so that continuity stays exact.

How far along the line a time lies follows the speed of the pumps where that changes, as the
power of it that joins the flows at both knots; else it is linear in time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

from thermal.transient.flows import Knot

FloatArray = NDArray[np.float64]

SAME_SPEED = 1e-6
SMALL_SHARE = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class FlowLine:
    """The flows from one knot to the next; `driver` gives the speed of the pumps at a time."""

    first: Knot
    last: Knot
    driver: Callable[[float], float]

    def weight(self, t_s: float) -> float:
        """Return how far along the line a time lies, 0 to 1."""
        one, two = self.first, self.last
        linear = min(max((t_s - one.time_s) / (two.time_s - one.time_s), 0.0), 1.0)
        if one.driver <= 0 or two.driver <= 0 or one.total <= 0 or two.total <= 0:
            return linear
        ratio = two.driver / one.driver
        if abs(ratio - 1) < SAME_SPEED or linear in (0.0, 1.0):
            return linear
        share = max(self.driver(t_s), 1e-9) / one.driver
        power = log(two.total / one.total) / log(ratio)
        if abs(power) < SAME_SPEED:
            return min(max(log(share) / log(ratio), 0.0), 1.0)
        along = float((share**power - 1) / (ratio**power - 1))
        return min(max(along, 0.0), 1.0)

    def at(self, t_s: float) -> tuple[FloatArray, FloatArray]:
        """Return flows of the links in kg/s and pump heat in W at a time."""
        w = self.weight(t_s)
        if w == 0.0:
            return self.first.m, self.first.pump_heat
        one, two = self.first, self.last
        m = one.m + w * (two.m - one.m)
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
