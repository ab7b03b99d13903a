"""Takes newer figures of parts from the catalogue into a design."""

from __future__ import annotations

from collections.abc import Iterable

from configurator.core.errors import Fault, PlacementError, UsageError
from configurator.core.text import say
from configurator.design.edits.tree import changed
from configurator.design.library import PartLibrary
from configurator.design.model import Design
from configurator.design.part_updates import part_updates
from configurator.design.validate import faults


def update_parts(design: Design, part_ids: Iterable[str], library: PartLibrary) -> Design:
    """Replace embedded parts by the catalogue's of the same id; all others stay the same objects.

    A part that differs in nothing is left alone. Refused where the catalogue has no such part
    of that kind, and where the design could not hold with the new figures.
    """
    wanted = dict.fromkeys(part_ids)
    if strangers := [part_id for part_id in wanted if part_id not in design.parts]:
        raise UsageError(
            say("the design carries no part {parts}", parts=", ".join(map(repr, strangers)))
        )
    updates = {each.part_id: each for each in part_updates(design, library)}
    if refused := [each for each in map(updates.get, wanted) if each and not each.can_update]:
        raise PlacementError(*(Fault("", each.part_id, _REASONS[each.state]) for each in refused))
    new = {
        part_id: update.current
        for part_id in wanted
        if (update := updates.get(part_id)) is not None and update.current is not None
    }
    if not new:
        return design
    updated = changed(design, parts={**design.parts, **new})
    if broken := faults(updated, ""):
        raise PlacementError(*broken)
    return updated


_REASONS = {
    "missing": say("the catalogue no longer holds it; the design keeps its own figures"),
    "other kind": say("the catalogue holds another kind of part under this id"),
}
