"""How much the catalogue knows: parts of each kind, and how far their figures can be trusted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.figures import unknown_figures
from configurator.catalogue.parts import KINDS, Part
from configurator.core.text import say


@dataclass(frozen=True, slots=True)
class Count:
    """Parts of one kind and their figures by confidence; ``unknown`` ones nobody publishes."""

    kind: str
    title: str
    parts: int
    high: int
    medium: int
    low: int
    unknown: int

    @property
    def figures(self) -> int:
        """Figures that are known."""
        return self.high + self.medium + self.low

    def share(self, count: int) -> float | None:
        """A count as part of the known figures, None where there are none."""
        return count / self.figures if self.figures else None


def counts(catalogue: Catalogue) -> tuple[Count, ...]:
    """Count every kind in catalogue order, and all of them last."""
    kinds = [_count(kind, title, catalogue.of_kind(kind)) for kind, title in KINDS.items()]
    return (*kinds, _count("all", say("All parts"), catalogue.values()))


def _count(kind: str, title: str, parts: Iterable[Part]) -> Count:
    listed = tuple(parts)
    by_confidence = Counter(
        entry.confidence for part in listed for entry in part.provenance.values()
    )
    return Count(
        kind,
        title,
        len(listed),
        by_confidence["high"],
        by_confidence["medium"],
        by_confidence["low"],
        sum(len(unknown_figures(part)) for part in listed),
    )
