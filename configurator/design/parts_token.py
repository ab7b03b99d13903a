"""Tells whether the parts that a design embeds are still the ones known."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Part


class PartsToken:
    """Stands for the parts of a design among the inputs of what is computed from them."""

    def __init__(self) -> None:
        self._parts: Mapping[str, Part] = {}
        self._known: Mapping[str, Part] = {}
        self._token = object()

    def of(self, parts: Mapping[str, Part]) -> object:
        """Return the same object until a part that could have been used is another one.

        One that only left the design counts for nothing: what named it is another object.
        """
        if parts is not self._parts:
            known = self._known
            if any(known.get(part_id, part) is not part for part_id, part in parts.items()):
                self._token, known = object(), {}
            self._parts, self._known = parts, {**known, **parts}
        return self._token
