"""What edits need of a catalogue: parts by id and the assumptions with their defaults."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from configurator.catalogue.assumption import Assumption
from configurator.catalogue.parts import Part


class PartLibrary(Protocol):
    """A source of parts; the catalogue is one, a design's own parts can be another."""

    @property
    def assumptions(self) -> Mapping[str, Assumption]:
        """Assumptions by key."""

    def get(self, part_id: str) -> Part | None:
        """Return a part, or None where the id is unknown."""
