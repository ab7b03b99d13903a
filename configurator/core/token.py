"""One object that stands for all entries of a mapping as an input of kept results."""

from __future__ import annotations

from collections.abc import Mapping


class EntriesToken:
    """Gives the same object until an entry that has been seen becomes another one.

    Entries that come or go spoil nothing: what refers to them is itself another object then.
    """

    def __init__(self) -> None:
        self._seen: dict[str, object] = {}
        self._last: Mapping[str, object] = {}
        self._token = object()

    def of(self, mapping: Mapping[str, object]) -> object:
        """Return the object that stands for this mapping."""
        if mapping is self._last:
            return self._token
        seen = self._seen
        if any(seen.get(key, entry) is not entry for key, entry in mapping.items()):
            self._token = object()
        seen.update(mapping)
        self._last = mapping
        return self._token
