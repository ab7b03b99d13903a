"""How far figures of a rack may move before it is read again while its design is being edited.

One edit on a row of racks moves every figure of the row a little. Until the answer is polished, a
rack whose figures all stay this close to those last read keeps them, so that rules and drawings
need not look at it again. A polished answer keeps none that moved.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

FLOW = 5e-4
"""Relative change of a flow or a velocity."""
DROP = 1e-3
"""Relative change of a pressure drop, which goes with up to the square of the flow."""
REYNOLDS = 2e-3
"""Relative change of a Reynolds number, which also goes with the viscosity."""
DROP_KPA = 1e-3
TEMPERATURE_K = 0.01
STILL_L_PER_MIN = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Tolerance:
    """What the columns of a table may move by, in proportion or at all."""

    relative: FloatArray
    absolute: FloatArray

    def kept(self, new: FloatArray, old: FloatArray) -> BoolArray:
        """Return which rows are close to the earlier ones; no figure is close to no figure."""
        limit = np.abs(old)
        limit *= self.relative
        limit += self.absolute
        apart = new - old
        moved: BoolArray = ~(np.abs(apart, out=apart) <= limit)
        doubtful = np.isnan(apart) & np.isnan(new) & np.isnan(old)
        moved[doubtful] = False
        still: BoolArray = ~reduce(np.logical_or, moved.T)
        return still


def _tolerance(*columns: tuple[float, float]) -> Tolerance:
    relative, absolute = np.array(columns).T
    return Tolerance(relative, absolute)


_PRESSURE = (5e-3, 0.5)
_FLOW, _DROP, _KELVIN = (FLOW, STILL_L_PER_MIN), (DROP, DROP_KPA), (0.0, TEMPERATURE_K)


class RackTolerance(NamedTuple):
    """Tolerances of what is read of a rack, in the columns of its tables."""

    plates: Tolerance
    chassis: Tolerance
    segments: Tolerance


LOOSE = RackTolerance(
    _tolerance(_FLOW, _KELVIN, _KELVIN, _KELVIN, _PRESSURE),
    _tolerance(_FLOW, _KELVIN, _KELVIN, _DROP),
    _tolerance(_FLOW, _FLOW, (REYNOLDS, 0.0), _DROP),
)
_NONE = _tolerance(*[(0.0, 0.0)] * 4)
EXACT = RackTolerance(_tolerance(*[(0.0, 0.0)] * 5), _NONE, _NONE)
