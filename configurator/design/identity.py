"""Answers computed once per frozen object and forgotten with it."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class PerObject(Generic[Key, Value]):
    """A function of one frozen object that remembers its answer as long as the object lives.

    The answer must not hold the object itself, or neither is ever freed.
    """

    def __init__(self, compute: Callable[[Key], Value]) -> None:
        self._compute = compute
        self._kept: dict[int, tuple[weakref.ref[Key], Value]] = {}

    def __call__(self, key: Key) -> Value:
        """Give the answer for this very object."""
        number = id(key)
        kept = self._kept.get(number)
        if kept is not None and kept[0]() is key:
            return kept[1]
        value = self._compute(key)
        self._kept[number] = (weakref.ref(key, lambda gone: self._forget(number, gone)), value)
        return value

    def __len__(self) -> int:
        """Count the objects remembered now."""
        return len(self._kept)

    def _forget(self, number: int, gone: weakref.ref[Key]) -> None:
        kept = self._kept.get(number)
        if kept is not None and kept[0] is gone:
            del self._kept[number]
