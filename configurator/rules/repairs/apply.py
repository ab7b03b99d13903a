"""Applies the repair that a finding offers: a pure edit by its name, with its arguments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from configurator.core.errors import UsageError
from configurator.core.text import say
from configurator.design import edits
from configurator.design.edits.embed import embed, prune
from configurator.design.edits.tree import replace_object
from configurator.design.library import PartLibrary, find_part
from configurator.design.model import Design, FloorCdu, Position, Rack, RackItem
from configurator.design.query import index
from configurator.design.target import FloorTarget, RackTarget, Target
from configurator.rules.finding import Fix
from configurator.rules.repairs.agreement import agreed

Arguments = dict[str, Any]
Edit = Callable[[Design, PartLibrary, Arguments], Design]


def apply_fix(design: Design, library: PartLibrary, fix: Fix) -> Design:
    """Give the repaired design; a fix that names no known edit or argument is refused.

    Raises
    ------
    UsageError
        For an edit that no rule may ask for, or arguments that do not fit it.
    PlacementError
        Where the design has changed since and refuses the edit.
    """
    edit = EDITS.get(fix.edit)
    if edit is None:
        raise UsageError(
            say("the fix {label!r} names no known edit: {edit}", label=fix.label, edit=fix.edit)
        )
    arguments: Arguments = dict(fix.arguments)
    try:
        fixed = edit(design, library, arguments)
    except KeyError as error:
        raise UsageError(
            say("the fix {label!r} lacks the argument {error}", label=fix.label, error=str(error))
        ) from None
    return fixed


def apply_fixes(design: Design, library: PartLibrary, fixes: Iterable[Fix]) -> Design:
    """Give the design with several repairs; of those that choose one figure the strictest is taken.

    Raises
    ------
    UsageError
        Where one asks for more and another for less of the same, else as `apply_fix`.
    PlacementError
        As `apply_fix`.
    """
    for fix in agreed(design, fixes):
        design = apply_fix(design, library, fix)
    return design


def _place(design: Design, library: PartLibrary, given: Arguments) -> Design:
    return edits.place(design, library, given["part_id"], RackTarget(given["rack"]))


def _move(design: Design, library: PartLibrary, given: Arguments) -> Design:
    position = Position(unit=given["unit"], index=given["index"])
    return edits.move(design, given["object_id"], RackTarget(given["rack"], position))


def _move_aside(design: Design, library: PartLibrary, given: Arguments) -> Design:
    """To the right, where the floor is free."""
    found = index(design).get(given["object_id"])
    if not isinstance(found, (Rack, FloorCdu)):
        raise UsageError(
            say("{object_id} does not stand on the floor", object_id=given["object_id"])
        )
    return edits.move(design, found.id, FloorTarget(found.x_mm, found.y_mm))


def _add_cdu(design: Design, library: PartLibrary, given: Arguments) -> Design:
    """Let a new CDU feed a certain loop; other loops stay as they are."""
    beside = index(design).get(given.get("beside") or "")
    target: Target
    if isinstance(beside, FloorCdu):
        target = FloorTarget(beside.x_mm, beside.y_mm)
    else:
        target = RackTarget(given["rack"])
    placed = edits.place(design, library, given["part_id"], target)
    fresh = set(index(placed).objects) - set(index(design).objects)
    (new,) = fresh.difference(loop.id for loop in placed.loops)
    loops = tuple(
        loop.model_copy(update={"cdus": (*loop.cdus, new)}) if loop.id == given["loop_id"] else loop
        for loop in design.loops
    )
    return placed.model_copy(update={"loops": loops})


def _set_field(design: Design, library: PartLibrary, given: Arguments) -> Design:
    return edits.set_field(design, given["object_id"], given["field"], given["value"], library)


def _set_loop(design: Design, library: PartLibrary, given: Arguments) -> Design:
    return edits.set_loop(design, given.pop("loop_id"), library, **given)


def _set_control(design: Design, library: PartLibrary, given: Arguments) -> Design:
    """Change some fields of a loop's pump control."""
    loop = index(design).loop(given.pop("loop_id"))
    if loop is None:
        raise UsageError("the loop is no more")
    control = loop.control.model_dump() | given
    return edits.set_loop(design, loop.id, library, control=control)


def _assume(design: Design, library: PartLibrary, given: Arguments) -> Design:
    return edits.override_assumption(design, library=library, **given)


def _use_shelves(design: Design, library: PartLibrary, given: Arguments) -> Design:
    """Put another shelf in the place of each."""
    part = find_part(design, library, given["part_id"])
    for name in given["shelves"]:
        shelf = index(design).get(name)
        if not isinstance(shelf, RackItem):
            raise UsageError(say("the power shelf is no more"))
        design = replace_object(design, shelf.model_copy(update={"part": part.id}))
    return prune(embed(design, part))


EDITS: Mapping[str, Edit] = {
    "place": _place,
    "move": _move,
    "move_aside": _move_aside,
    "add_cdu": _add_cdu,
    "set_field": _set_field,
    "set_loop": _set_loop,
    "set_control": _set_control,
    "assume": _assume,
    "use_shelves": _use_shelves,
}
"""The edits that a rule may ask for."""
