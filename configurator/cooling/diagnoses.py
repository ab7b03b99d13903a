"""What is said of a loop, code by code: a thing said of a thousand plates is worded when read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby
from typing import overload

import numpy as np
from numpy.typing import NDArray

from configurator.core.text import Text


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One message of the solver in the user's names: severity is error, warning or info.

    ``figures`` are those in the message, in the solver's order for its code.
    """

    severity: str
    code: str
    where: str | None
    message: str
    figures: tuple[float | str, ...] = field(default=(), compare=False)


def worded(template: str, name: str, figures: Iterable[float | str]) -> str:
    """Fill a template with the name of an element, and {f1} and on with figures."""
    values = {f"f{number}": figure for number, figure in enumerate(figures, start=1)}
    return Text(template, {"name": name, **values})


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


@dataclass(frozen=True, slots=True, eq=False)
class Worded(_Entries):
    """Entries that are worded when read, and each time anew.

    In ``template`` {name} stands for the element, {f1} and on for its row of ``figures``;
    ``called`` gives the object each element belongs to, and its name.
    """

    severity: str
    code: str
    template: str
    figures: NDArray[np.float64]
    called: Sequence[tuple[str, str]]

    def __len__(self) -> int:
        """Count the entries."""
        return len(self.called)

    def _at(self, at: int) -> Diagnosis:
        where, name = self.called[at]
        figures = tuple(self.figures[at].tolist())
        message = worded(self.template, name, figures)
        return Diagnosis(self.severity, self.code, where, message, figures)


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Entries of one severity and code."""

    severity: str
    code: str
    entries: Sequence[Diagnosis]


class Diagnoses(_Entries):
    """All entries of a loop; counting them and picking some by code words none.

    Compares like the entries in their words, and travels without them.
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

    def __reduce__(self) -> tuple[type[Diagnoses], tuple[tuple[Group, ...]]]:
        """Travel group by group."""
        return Diagnoses, (self._groups,)
