"""A new design carries every assumption and the parts those name, so it needs no catalogue."""

from __future__ import annotations

from configurator.catalogue.parts import Part
from configurator.design.library import PartLibrary
from configurator.design.model import Design


def new_design(catalogue: PartLibrary, name: str = "Untitled") -> Design:
    """Return an empty design with the catalogue's assumptions and their default parts."""
    parts: dict[str, Part] = {}
    for assumption in catalogue.assumptions.values():
        if assumption.part_kind is not None:
            part = catalogue.get(str(assumption.value))
            if part is None:
                raise KeyError(f"assumption {assumption.key} names no part: {assumption.value}")
            parts[part.id] = part
    return Design(name=name, parts=parts, assumptions=dict(catalogue.assumptions))
