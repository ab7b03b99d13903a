"""Which parts a design carries otherwise than the catalogue has them now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from configurator.catalogue.compare import FigureChange, figure_changes
from configurator.catalogue.parts import Part
from configurator.design.library import PartLibrary
from configurator.design.model import Design


@dataclass(frozen=True, slots=True)
class PartUpdate:
    """One embedded part beside the catalogue's of the same id.

    ``changed`` can be taken over; ``missing`` is no longer in the catalogue and ``other kind``
    is another thing by now: both stay as the design has them.
    """

    part_id: str
    state: Literal["changed", "missing", "other kind"]
    embedded: Part
    current: Part | None
    changes: tuple[FigureChange, ...] = ()

    @property
    def can_update(self) -> bool:
        """Whether the catalogue's part can take the embedded one's place."""
        return self.state == "changed"


def part_updates(design: Design, library: PartLibrary) -> tuple[PartUpdate, ...]:
    """List the embedded parts that differ from the catalogue's, in the order of the design."""
    found = (_update(part, library.get(key), library) for key, part in design.parts.items())
    return tuple(update for update in found if update is not None)


def _update(embedded: Part, current: Part | None, library: PartLibrary) -> PartUpdate | None:
    if current is embedded or current == embedded:
        return None
    if current is None:
        return PartUpdate(embedded.id, "missing", embedded, None)
    if current.kind != embedded.kind:
        return PartUpdate(embedded.id, "other kind", embedded, current)
    changes = figure_changes(embedded, current, getattr(library, "sources", {}))
    return PartUpdate(embedded.id, "changed", embedded, current, changes)
