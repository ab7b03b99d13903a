"""A tuple that is made when it is first looked into: what nobody reads costs nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar, overload

Value = TypeVar("Value")


class Later(Sequence[Value]):
    """Stands for the tuple that ``make`` returns; compares like it, and travels as it."""

    __slots__ = ("_make", "_values")

    def __init__(self, make: Callable[[], tuple[Value, ...]]) -> None:
        """Take the maker; what it reads must not change any more."""
        self._make: Callable[[], tuple[Value, ...]] | None = make
        self._values: tuple[Value, ...] = ()

    def _made(self) -> tuple[Value, ...]:
        if self._make is not None:
            self._values, self._make = self._make(), None
        return self._values

    @overload
    def __getitem__(self, at: int) -> Value: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Value, ...]: ...

    def __getitem__(self, at: int | slice) -> Value | tuple[Value, ...]:
        """Return a value, or a tuple of some."""
        return self._made()[at]

    def __len__(self) -> int:
        """Count the values."""
        return len(self._made())

    def __iter__(self) -> Iterator[Value]:
        """Give the values."""
        return iter(self._made())

    def __eq__(self, other: object) -> bool:
        """Compare with a tuple, or with another of these."""
        if isinstance(other, Later):
            return self is other or self._made() == other._made()
        return self._made() == other

    def __hash__(self) -> int:
        """Hash like the tuple."""
        return hash(self._made())

    def __repr__(self) -> str:
        """Show the tuple."""
        return repr(self._made())

    def __reduce__(self) -> tuple[type[tuple[Any, ...]], tuple[list[Value]]]:
        """Travel as the tuple."""
        return tuple, (list(self._made()),)
