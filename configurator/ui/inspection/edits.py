"""The edits behind the fields of the inspector, each with the key under which bursts merge."""

from __future__ import annotations

import re
from dataclasses import dataclass

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.parts import UnitName
from configurator.core.errors import PlacementError
from configurator.design import edits
from configurator.design.model import Design, Position
from configurator.design.query import index
from configurator.design.target import RackTarget
from configurator.ui.inspection.sheet import Edit, Value

_PATHS = re.compile(r"\d+(-\d+)*(\s*,\s*\d+(-\d+)*)*")


@dataclass(frozen=True, slots=True)
class Change:
    """An edit of one field; ``key`` names object and field."""

    key: str
    edit: Edit


def change(object_id: str, field: str) -> Change:
    """Set a field of an object."""
    return Change(
        f"{object_id}.{field}",
        lambda design, value: edits.set_field(design, object_id, field, value),
    )


def change_part(object_id: str, field: str, catalogue: Catalogue) -> Change:
    """Set a field that names a part; the design embeds it."""
    return Change(
        f"{object_id}.{field}",
        lambda design, value: edits.set_field(design, object_id, field, value, catalogue),
    )


def change_position(object_id: str, unit: UnitName) -> Change:
    """Move an item to other units of its rack."""

    def edit(design: Design, value: Value) -> Design:
        rack = index(design).rack_of(object_id)
        if rack is None or value is None:
            return design
        target = RackTarget(rack.id, Position(unit=unit, index=int(value)))
        return edits.move(design, object_id, target)

    return Change(f"{object_id}.position", edit)


def change_paths(object_id: str, field: str) -> Change:
    """Set loop paths typed as ``0-1, 3-2``; empty takes those of the part."""
    return Change(
        f"{object_id}.{field}",
        lambda design, value: edits.set_field(design, object_id, field, parse_paths(value)),
    )


def parse_paths(value: Value) -> tuple[tuple[int, ...], ...] | None:
    """Read loop paths: sites in series with a dash between, parallel paths with a comma."""
    text = str(value or "").strip()
    if not text:
        return None
    if _PATHS.fullmatch(text) is None:
        raise PlacementError(
            f"{text!r} are no loop paths: write sites in series with a dash and parallel paths "
            "with a comma, such as 0-1, 3-2"
        )
    return tuple(tuple(int(site) for site in path.split("-")) for path in text.split(","))


def change_loop(loop_id: str, field: str) -> Change:
    """Set a field of a loop."""
    return Change(
        f"{loop_id}.{field}",
        lambda design, value: edits.set_loop(design, loop_id, **{field: value}),
    )


def change_loop_part(loop_id: str, field: str, catalogue: Catalogue) -> Change:
    """Set a field of a loop that names a part."""
    return Change(
        f"{loop_id}.{field}",
        lambda design, value: edits.set_loop(design, loop_id, catalogue, **{field: value}),
    )


def change_control(loop_id: str, field: str) -> Change:
    """Set how the pumps of a loop are driven."""

    def edit(design: Design, value: Value) -> Design:
        loop = index(design).loop(loop_id)
        if loop is None:
            return design
        control = {**loop.control.model_dump(), field: value}
        return edits.set_loop(design, loop_id, control=control)

    return Change(f"{loop_id}.control.{field}", edit)


def change_site(field: str) -> Change:
    """Set a condition of the site."""
    return Change(f"site.{field}", lambda design, value: edits.set_site(design, **{field: value}))


def change_requirement(field: str) -> Change:
    """Set what the customer asks for."""
    return Change(
        f"requirements.{field}",
        lambda design, value: edits.set_requirements(design, **{field: value}),
    )


def change_design(field: str) -> Change:
    """Set name or customer of the design."""

    def edit(design: Design, value: Value) -> Design:
        wanted = value if value is not None or field != "name" else "Untitled"
        return edits.set_field(design, None, field, wanted)

    return Change(f"design.{field}", edit)
