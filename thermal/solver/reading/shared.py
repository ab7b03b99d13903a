"""Columns of objects that many rows share: a number for each row, and each object once."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

IntArray = NDArray[np.int64]
T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True, slots=True, eq=False)
class Shared(Generic[T]):
    """Per row the `number` of its object among `values`, -1 for none.

    Objects are numbered by their first row, and equal ones are one.
    """

    number: IntArray
    values: tuple[T, ...]

    def at(self, row: int) -> T | None:
        """Return the object of a row."""
        number = self.number[row]
        return None if number < 0 else self.values[number]

    def rows_of(self, rows: IntArray) -> tuple[IntArray, ...]:
        """Return those of the rows given that have each object, in their order."""
        number = self.number[rows]
        order = np.argsort(number, kind="stable")
        ends = np.searchsorted(number[order], np.arange(len(self.values) + 1))
        return tuple(rows[order[a:b]] for a, b in pairwise(ends.tolist()))

    def merged(self, row: IntArray | None, at: IntArray, fresh: Shared[T]) -> Shared[T]:
        """Return given rows of this column, all where `row` is None, with fresh ones put in."""
        if row is None and self._holds(at, fresh):
            return self
        number = self.number.copy() if row is None else taken(self.number, row)
        places = {value: k for k, value in enumerate(self.values)} if fresh.values else {}
        values = list(self.values)
        moved = np.full(len(fresh.values) + 1, -1)
        for k, value in enumerate(fresh.values):
            moved[k] = places.setdefault(value, len(values))
            if moved[k] == len(values):
                values.append(value)
        number[at] = moved[fresh.number]
        return _in_order(number, values)

    def _holds(self, at: IntArray, fresh: Shared[T]) -> bool:
        pairs = zip(self.number[at].tolist(), fresh.number.tolist(), strict=True)
        return all(
            (k < 0 and n < 0) or (k >= 0 and n >= 0 and self.values[k] == fresh.values[n])
            for k, n in pairs
        )


def shared(count: int, at: IntArray, items: Iterable[tuple[Hashable, T]]) -> Shared[T]:
    """Collect the objects of some rows, each with a key that equal ones have in common."""
    places: dict[Hashable, int] = {}
    values: list[T] = []
    number = np.full(count, -1)
    found = []
    for key, item in items:
        place = places.setdefault(key, len(values))
        if place == len(values):
            values.append(item)
        found.append(place)
    number[at] = found
    return Shared(number, tuple(values))


def _in_order(number: IntArray, values: list[T]) -> Shared[T]:
    """Number objects by their first rows and drop those without any."""
    first = np.full(len(values) + 1, len(number))
    first[number[::-1]] = np.arange(len(number))[::-1]
    order = [k for k in np.argsort(first[:-1]).tolist() if first[k] < len(number)]
    moved = np.full(len(values) + 1, -1)
    moved[order] = np.arange(len(order))
    return Shared(moved[number], tuple(values[k] for k in order))


def taken(column: NDArray[Any], row: IntArray) -> NDArray[Any]:
    """Return rows of a column; any row of an empty one, as all are to be overwritten then."""
    return column[row] if len(column) else np.zeros(len(row), column.dtype)
