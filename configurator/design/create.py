"""Makes designs that carry every assumption and the parts these name."""

from __future__ import annotations

from configurator.catalogue.assumption import Assumption
from configurator.catalogue.parts import Part
from configurator.core.errors import UsageError
from configurator.core.text import say
from configurator.design.library import PartLibrary
from configurator.design.model import Design


def new_design(library: PartLibrary, name: str = "Untitled") -> Design:
    """Make an empty design that needs no catalogue to be evaluated."""
    return complete(Design(name=name), library)


def complete(design: Design, library: PartLibrary) -> Design:
    """Add the assumptions, and parts they name, that the library has and the design does not.

    A design from an earlier version of the program may lack some that engines now read.
    """
    new = {
        key: assumption
        for key, assumption in library.assumptions.items()
        if key not in design.assumptions
    }
    if not new:
        return design
    parts = {
        part.id: part
        for assumption in new.values()
        if (part := _named_part(assumption, library)) is not None and part.id not in design.parts
    }
    return design.model_copy(
        update={"assumptions": {**design.assumptions, **new}, "parts": {**design.parts, **parts}}
    )


def _named_part(assumption: Assumption, library: PartLibrary) -> Part | None:
    if assumption.part_kind is None:
        return None
    part = library.get(str(assumption.value))
    if part is None:
        raise UsageError(
            say(
                "the assumption {key!r} names the part {part!r}, which the catalogue does not hold",
                key=assumption.key,
                part=assumption.value,
            )
        )
    return part
