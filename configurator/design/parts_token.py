"""Tells whether the parts that a design embeds are still the ones known."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Part


class PartsToken:
    """Stands for the parts of a design among the inputs of what is computed from them.

    Parts that come or go spoil nothing: what uses them is itself another object then.
    """

    def __init__(self) -> None:
        self._seen: dict[str, Part] = {}
        self._last: Mapping[str, Part] = {}
        self._token = object()

    def of(self, parts: Mapping[str, Part]) -> object:
        """Return the same object until a part that was seen before is another one."""
        if parts is not self._last:
            if any(self._seen.get(part_id, part) is not part for part_id, part in parts.items()):
                self._token = object()
            self._seen.update(parts)
            self._last = parts
        return self._token
