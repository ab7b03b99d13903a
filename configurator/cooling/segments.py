"""The wetted elements of a loop as columns; rows are made when asked for.

A loop of 128 racks has some thirty thousand. They stand rack by rack, and a rack whose figures
did not move keeps its very table from one answer to the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from math import isfinite
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

FIGURES = ("flow_l_per_min", "velocity_m_per_s", "reynolds", "pressure_drop_kpa")


@dataclass(frozen=True, slots=True)
class Segment:
    """One wetted element of the loop as the rules read it.

    ``kind`` is one of coupling, hose, manifold, header, tube, plate, chassis_manifold, cdu_hose,
    valve; ``where`` is the id of the object it belongs to, ``part`` its part where it has one.
    """

    id: str
    kind: str
    where: str
    part: str | None
    flow_l_per_min: float | None
    velocity_m_per_s: float | None
    reynolds: float | None
    pressure_drop_kpa: float | None


@dataclass(frozen=True)
class SegmentNames:
    """What does not change with the flow: ids, kinds, owners and parts, in one order."""

    id: tuple[str, ...]
    kind: tuple[str, ...]
    where: tuple[str, ...]
    part: tuple[str | None, ...]

    @cached_property
    def places(self) -> Mapping[str, NDArray[np.int64]]:
        """Places of each kind."""
        kinds: dict[str, list[int]] = {}
        for at, kind in enumerate(self.kind):
            kinds.setdefault(kind, []).append(at)
        return {kind: np.array(places) for kind, places in kinds.items()}

    @cached_property
    def parts(self) -> frozenset[str]:
        """Parts that are named."""
        return frozenset(part for part in self.part if part is not None)

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel without what is made on demand."""
        return SegmentNames, (self.id, self.kind, self.where, self.part)


class _Rows(Sequence[Segment]):
    """Rows over names and figures; a figure is NaN where there is none."""

    @property
    def names(self) -> SegmentNames:
        """What the elements are."""
        raise NotImplementedError

    @property
    def figures(self) -> FloatArray:
        """Columns of `FIGURES`, a row for each element."""
        raise NotImplementedError

    def __len__(self) -> int:
        """Count the rows."""
        return len(self.names.id)

    @overload
    def __getitem__(self, at: int) -> Segment: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Segment, ...]: ...

    def __getitem__(self, at: int | slice) -> Segment | tuple[Segment, ...]:
        """Make the row at a place, or those of a range."""
        if isinstance(at, slice):
            return tuple(map(self.__getitem__, range(*at.indices(len(self)))))
        names, row = self.names, self.figures[at].tolist()
        figures = (value if isfinite(value) else None for value in row)
        return Segment(names.id[at], names.kind[at], names.where[at], names.part[at], *figures)

    def __iter__(self) -> Iterator[Segment]:
        """Make all rows."""
        names = self.names
        columns = [
            [value if isfinite(value) else None for value in column]
            for column in self.figures.T.tolist()
        ]
        return map(Segment, names.id, names.kind, names.where, names.part, *columns)

    def __eq__(self, other: object) -> bool:
        """Compare names and figures."""
        if not isinstance(other, _Rows):
            return NotImplemented
        return self.names == other.names and np.array_equal(
            self.figures, other.figures, equal_nan=True
        )

    __hash__ = None  # type: ignore[assignment]  # equality is by value, and arrays have no hash

    def column(self, name: str) -> FloatArray:
        """Return one of `FIGURES` for all elements, NaN where there is no figure."""
        column: FloatArray = self.figures[:, FIGURES.index(name)]
        return column

    def of_kind(self, *kinds: str) -> tuple[Segment, ...]:
        """Make the rows of some kinds."""
        places = self.names.places
        return tuple(self[int(at)] for kind in kinds for at in places.get(kind, ()))


def _speed_m_per_s(segment: Segment) -> float:
    return abs(segment.velocity_m_per_s or 0.0)


class SegmentTable(_Rows):
    """The elements of one owner: a rack with its chassis, or the pipes of the loop."""

    __slots__ = ("_fastest", "_figures", "_names")

    def __init__(self, names: SegmentNames, figures: FloatArray) -> None:
        """Take the columns."""
        self._names, self._figures = names, figures
        self._fastest: dict[tuple[str, ...], Segment | None] = {}

    def __reduce__(self) -> tuple[type[SegmentTable], tuple[SegmentNames, FloatArray]]:
        """Travel without what is found on demand."""
        return SegmentTable, (self._names, self._figures)

    def fastest(self, *kinds: str) -> Segment | None:
        """Make the row of the fastest element of some kinds; None where none is known to flow."""
        if kinds not in self._fastest:
            self._fastest[kinds] = self._find_fastest(kinds)
        return self._fastest[kinds]

    def _find_fastest(self, kinds: tuple[str, ...]) -> Segment | None:
        places = [found for kind in kinds if (found := self.names.places.get(kind)) is not None]
        if not places:
            return None
        listed = np.concatenate(places)
        speed = np.abs(self.column("velocity_m_per_s")[listed])
        at = int(np.argmax(np.where(np.isnan(speed), 0.0, speed)))
        return self[int(listed[at])] if speed[at] > 0.0 else None

    @classmethod
    def of(cls, rows: Iterable[Segment]) -> SegmentTable:
        """Make a table of rows."""
        kept = tuple(rows)
        names = zip(*((row.id, row.kind, row.where, row.part) for row in kept), strict=True)
        figures = [[getattr(row, name) for name in FIGURES] for row in kept]
        table = np.array(figures, np.float64).reshape(-1, len(FIGURES))
        return cls(SegmentNames(*(tuple(names) or ((), (), (), ()))), table)

    @property
    def names(self) -> SegmentNames:
        """What the elements are."""
        return self._names

    @property
    def figures(self) -> FloatArray:
        """Columns of `FIGURES`, a row for each element."""
        return self._figures


@dataclass(frozen=True, eq=False)
class Segments(_Rows):
    """The elements of a loop, owner by owner; ``by_owner`` has the loop's own id and its racks'."""

    by_owner: Mapping[str, SegmentTable] = field(default_factory=dict)

    def of(self, owner: str) -> SegmentTable | None:
        """Return the elements of a rack, or under the loop's id its pipes."""
        return self.by_owner.get(owner)

    def fastest(self, *kinds: str) -> Segment | None:
        """Make the row of the fastest element of some kinds; None where none is known to flow."""
        found = (table.fastest(*kinds) for table in self.by_owner.values())
        return max(filter(None, found), key=_speed_m_per_s, default=None)

    @cached_property
    def parts(self) -> frozenset[str]:
        """Parts of all elements."""
        return frozenset().union(*(table.names.parts for table in self.by_owner.values()))

    @cached_property
    def names(self) -> SegmentNames:
        """Names of all owners' elements, put together once."""
        every = [table.names for table in self.by_owner.values()]
        columns = (
            tuple(chain.from_iterable(getattr(names, name) for names in every))
            for name in ("id", "kind", "where", "part")
        )
        return SegmentNames(*columns)

    @cached_property
    def figures(self) -> FloatArray:
        """Figures of all owners' elements, put together once."""
        every = [table.figures for table in self.by_owner.values()]
        return np.concatenate(every) if every else np.zeros((0, len(FIGURES)))

    def __reduce__(self) -> tuple[type[Segments], tuple[Mapping[str, SegmentTable]]]:
        """Travel as the owners' tables."""
        return Segments, (dict(self.by_owner),)
