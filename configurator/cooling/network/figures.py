"""Assumptions and chosen parts as the builders read them, with a record of what was assumed."""

from __future__ import annotations

from typing import TypeVar

from configurator.catalogue.parts import BasePart
from configurator.cooling.errors import missing
from configurator.core.text import say
from configurator.design.assumptions import Assumed, assumed_number
from configurator.design.model import Design

SomePart = TypeVar("SomePart", bound=BasePart)


class Figures:
    """Reads one design; ``marks`` names the assumptions and weak figures read so far."""

    def __init__(self, design: Design) -> None:
        self.design = design
        self.marks: set[str] = set()

    def number(self, key: str, *scopes: str) -> float:
        """Return an assumed figure, the narrowest override first."""
        found = assumed_number(self.design, key, *scopes)
        if not found.overridden:
            self.marks.add(key)
        return found.value

    def part(self, kind: type[SomePart], part_id: str) -> SomePart:
        """Return a part of the design; one that is absent or of another kind is missing."""
        part = self.design.parts.get(part_id)
        if not isinstance(part, kind):
            raise missing(
                "part_missing", None, say("part {part_id} is not in the design", part_id=part_id)
            )
        return part

    def fitted(self, kind: type[SomePart], found: Assumed[str]) -> SomePart:
        """Return the part that is fitted; one that only an assumption names leaves a mark."""
        if not found.overridden:
            self.marks.add(found.key)
        return self.part(kind, found.value)

    def published(self, part: BasePart, figure: str) -> None:
        """Record that a figure of a part was used; only a weak one leaves a mark."""
        if part.confidence(figure) == "low":
            self.marks.add(f"{part.id}.{figure}")
