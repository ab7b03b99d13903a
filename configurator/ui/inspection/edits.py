"""The edits behind the fields of the inspector, each with the key under which bursts merge."""

from __future__ import annotations

import re
from collections.abc import Callable

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.parts import FrozenModel, UnitName
from configurator.core.errors import PlacementError
from configurator.design import edits
from configurator.design.model import (
    Board,
    Chassis,
    Design,
    FloorCdu,
    Loop,
    Module,
    Position,
    PumpControl,
    Rack,
    RackItem,
    Requirements,
    Site,
)
from configurator.design.query import index
from configurator.design.target import RackTarget
from configurator.ui.inspection.sheet import Change, Edit, Value

_PATHS = re.compile(r"\d+(-\d+)*(\s*,\s*\d+(-\d+)*)*")


_PLACED = (Module, Board, Chassis, RackItem, Rack, FloorCdu)


def change(object_id: str, field: str, catalogue: Catalogue | None = None) -> Change:
    """Set a field of an object; a part that it names is looked up and embedded."""

    def again(other_id: str) -> Edit:
        return lambda design, value: edits.set_field(design, other_id, field, value, catalogue)

    return _change(object_id, field, again, *_PLACED)


def _change(
    object_id: str, field: str, again: Callable[[str], Edit], *models: type[FrozenModel]
) -> Change:
    """Make a change of an object with the default that its model declares for the field."""
    known = (model.model_fields[field] for model in models if field in model.model_fields)
    declared = next(known, None)
    has_default = declared is not None and not declared.is_required()
    default = declared.default if declared is not None and has_default else None
    edit = again(object_id)
    return Change(f"{object_id}.{field}", edit, field, again, default, has_default)


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

    def again(other_id: str) -> Edit:
        return lambda design, value: edits.set_field(design, other_id, field, parse_paths(value))

    return _change(object_id, field, again, Chassis)


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


def change_loop(loop_id: str, field: str, catalogue: Catalogue | None = None) -> Change:
    """Set a field of a loop; a part that it names is looked up and embedded."""

    def again(other_id: str) -> Edit:
        return lambda design, value: edits.set_loop(design, other_id, catalogue, **{field: value})

    return _change(loop_id, field, again, Loop)


def change_control(loop_id: str, field: str) -> Change:
    """Set how the pumps of a loop are driven."""

    def edit(design: Design, value: Value) -> Design:
        loop = index(design).loop(loop_id)
        if loop is None:
            return design
        control = {**loop.control.model_dump(), field: value}
        return edits.set_loop(design, loop_id, control=control)

    default = PumpControl.model_fields[field].default
    return Change(f"{loop_id}.control.{field}", edit, default=default, has_default=True)


def change_site(field: str) -> Change:
    """Set a condition of the site."""
    default = Site.model_fields[field].default
    return Change(
        f"site.{field}",
        lambda design, value: edits.set_site(design, **{field: value}),
        default=default,
        has_default=True,
    )


def change_requirement(field: str) -> Change:
    """Set what the customer asks for."""
    default = Requirements.model_fields[field].default
    return Change(
        f"requirements.{field}",
        lambda design, value: edits.set_requirements(design, **{field: value}),
        default=default,
        has_default=True,
    )


def change_design(field: str) -> Change:
    """Set name or customer of the design."""

    def edit(design: Design, value: Value) -> Design:
        wanted = value if value is not None or field != "name" else "Untitled"
        return edits.set_field(design, None, field, wanted)

    return Change(f"design.{field}", edit)
