"""Tells whether the parts that a design embeds are still the ones known."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Part


class PartsToken:
    """Stands for the parts of a design among the inputs of what is computed from them."""

    def __init__(self) -> None:
        self._parts: Mapping[str, Part] = {}
        self._token = object()

    def of(self, parts: Mapping[str, Part]) -> object:
        """Return the same object until a part that could have been used is another one."""
        if parts is not self._parts:
            if any(parts.get(part_id) is not part for part_id, part in self._parts.items()):
                self._token = object()
            self._parts = parts
        return self._token
