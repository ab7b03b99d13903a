"""What the design needs of a catalogue: parts by id and the assumptions with their defaults."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from configurator.catalogue.assumption import Assumption
from configurator.catalogue.parts import Part
from configurator.core.errors import UsageError
from configurator.core.text import say
from configurator.design.model import Design


class PartLibrary(Protocol):
    """A source of parts; the catalogue is one."""

    @property
    def assumptions(self) -> Mapping[str, Assumption]:
        """The assumptions by key."""

    def get(self, part_id: str, /) -> Part | None:
        """Give the part of this id, None where there is none."""


def find_part(design: Design, library: PartLibrary | None, part_id: str) -> Part:
    """Give the part as the design embeds it, else as the library has it.

    The embedded one comes first, so that a design keeps the figures it was made with.
    """
    part = design.parts.get(part_id) or (library.get(part_id) if library else None)
    if part is None:
        raise UsageError(
            say("there is no part {part_id!r} in the catalogue or the design", part_id=part_id)
        )
    return part
