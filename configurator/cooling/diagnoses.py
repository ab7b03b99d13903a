"""What is said of a loop, code by code: a thing said of a thousand plates is worded when read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, groupby
from typing import overload


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One message of the solver in the user's names: severity is error, warning or info."""

    severity: str
    code: str
    where: str | None
    message: str


class _Entries(Sequence[Diagnosis]):
    """Entries by place."""

    def _at(self, at: int) -> Diagnosis:
        raise NotImplementedError

    @overload
    def __getitem__(self, at: int) -> Diagnosis: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Diagnosis, ...]: ...

    def __getitem__(self, at: int | slice) -> Diagnosis | tuple[Diagnosis, ...]:
        """Return an entry, or some."""
        places = range(len(self))
        return tuple(map(self._at, places[at])) if isinstance(at, slice) else self._at(places[at])


class Worded(_Entries):
    """Entries that are worded when read, and each time anew."""

    __slots__ = ("_count", "_word")

    def __init__(self, count: int, word: Callable[[int], Diagnosis]) -> None:
        """Take how many there are, and what words the one at a place."""
        self._count, self._word = count, word

    def __len__(self) -> int:
        """Count the entries."""
        return self._count

    def _at(self, at: int) -> Diagnosis:
        return self._word(at)


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Entries of one severity and code."""

    severity: str
    code: str
    entries: Sequence[Diagnosis]


class Diagnoses(_Entries):
    """All entries of a loop; counting them and picking some by code words none.

    Compares like, and travels as, the entries in their words.
    """

    __slots__ = ("_groups",)

    def __init__(self, groups: Iterable[Group] = ()) -> None:
        """Take the entries group by group."""
        self._groups = tuple(groups)

    @classmethod
    def of(cls, entries: Iterable[Diagnosis]) -> Diagnoses:
        """Take entries that are worded already."""
        return cls(
            Group(*key, tuple(group))
            for key, group in groupby(entries, lambda entry: (entry.severity, entry.code))
        )

    def only(self, wanted: Callable[[str, str], bool]) -> Diagnoses:
        """Return those whose severity and code are wanted."""
        return Diagnoses(group for group in self._groups if wanted(group.severity, group.code))

    def __len__(self) -> int:
        """Count the entries."""
        return sum(len(group.entries) for group in self._groups)

    def __iter__(self) -> Iterator[Diagnosis]:
        """Word one after the other."""
        return chain.from_iterable(group.entries for group in self._groups)

    def _at(self, at: int) -> Diagnosis:
        for group in self._groups:
            if at < len(group.entries):
                return group.entries[at]
            at -= len(group.entries)
        raise IndexError(at)

    def __eq__(self, other: object) -> bool:
        """Compare the entries."""
        if not isinstance(other, Diagnoses):
            return NotImplemented
        return self is other or tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # no use for it, and it would word everything

    def __reduce__(
        self,
    ) -> tuple[Callable[[Iterable[Diagnosis]], Diagnoses], tuple[list[Diagnosis]]]:
        """Travel as the entries in their words."""
        return Diagnoses.of, (list(self),)
