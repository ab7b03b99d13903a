"""Many objects against their limits at once: columns in, words only where they are read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from configurator.rules.outcome import Outcome

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

SLACK = 1e-9
"""A figure beyond its limit by less than this share of it is at its limit."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Figures of the objects that a rule applies to, a row for each.

    ``at`` says which of the objects asked about a row is; ``word`` gives the outcome of a row and
    is called for the rows that are ``broken`` and the one that holds with the least distance.
    """

    at: IntArray
    measured: FloatArray
    limit: FloatArray
    broken: BoolArray
    word: Callable[[int], Outcome]

    @property
    def distance(self) -> FloatArray:
        """How far each figure is from its limit, as a share of it."""
        size = np.abs(self.limit)
        away: FloatArray = np.abs(self.measured - self.limit) / np.where(size == 0.0, 1.0, size)
        return away


def above(measured: FloatArray, limit: FloatArray | float) -> BoolArray:
    """Tell which figures exceed their limits."""
    found: BoolArray = measured > np.asarray(limit) * (1 + SLACK)
    return found


def below(measured: FloatArray, limit: FloatArray | float) -> BoolArray:
    """Tell which figures fall below their limits."""
    found: BoolArray = measured < limit - SLACK * np.abs(limit)
    return found


class Grouped:
    """Rows that belong to objects and stand object by object."""

    def __init__(self, owners: Sequence[int] | IntArray) -> None:
        """Take the place of the object that each row belongs to, in ascending order."""
        self.owners = np.asarray(owners, np.int64)
        new = np.flatnonzero(np.diff(self.owners, prepend=-1))
        self._starts = new
        self._group = np.repeat(np.arange(len(new)), np.diff(new, append=len(self.owners)))

    def least(self, value: FloatArray, then: FloatArray | IntArray) -> tuple[IntArray, IntArray]:
        """Return objects and for each its row of the least value; NaN counts for nothing.

        Of equal values that with the least ``then`` is taken, of equal ones of those the first.
        """
        if not len(value):
            return self._starts, self._starts
        known = np.where(np.isnan(value), np.inf, value)
        low = np.minimum.reduceat(known, self._starts)
        tied = np.where(known == low[self._group], then, np.inf)
        first = np.minimum.reduceat(tied, self._starts)
        hits = np.flatnonzero(tied == first[self._group])
        rows = hits[np.searchsorted(self._group[hits], np.arange(len(low)))]
        has_one = low < np.inf
        return self.owners[self._starts[has_one]], rows[has_one]

    def count(self, what: BoolArray, rows: IntArray) -> IntArray:
        """Count the rows of which something holds, for the objects that these rows belong to."""
        counts = np.add.reduceat(what.astype(np.int64), self._starts) if len(what) else self._starts
        found: IntArray = counts[self._group[rows]]
        return found
