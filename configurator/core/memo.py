"""Results kept as long as the very objects they were computed from are still in use.

The document keeps the identity of what an edit does not touch, so comparing inputs with ``is``
tells in nanoseconds whether a result is current.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from operator import is_
from typing import Any, Generic, TypeVar

Result = TypeVar("Result")


class Memo(Generic[Result]):
    """One result a key, recomputed when any input is another object than last time."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, tuple[tuple[Any, ...], Result]] = {}
        self._used: set[Hashable] = set()

    def get(
        self, key: Hashable, inputs: tuple[object, ...], compute: Callable[[], Result]
    ) -> Result:
        """Return the kept result for these inputs, else compute and keep it."""
        self._used.add(key)
        kept = self._kept.get(key)
        if kept is not None and same_objects(kept[0], inputs):
            return kept[1]
        result = compute()
        self._kept[key] = (inputs, result)
        return result

    def keep(self, key: Hashable, inputs: tuple[object, ...], result: Result) -> Result:
        """Keep a result that was computed elsewhere, in place of the one kept so far."""
        self._used.add(key)
        self._kept[key] = (inputs, result)
        return result

    def sweep(self) -> None:
        """Forget every result that was not asked for since the last sweep."""
        if len(self._used) != len(self._kept) or self._used != self._kept.keys():
            self._kept = {key: self._kept[key] for key in self._used & self._kept.keys()}
        self._used = set()


def same_objects(old: tuple[Any, ...], new: tuple[Any, ...]) -> bool:
    """Whether two tuples hold the very same objects."""
    return len(old) == len(new) and all(map(is_, old, new))
