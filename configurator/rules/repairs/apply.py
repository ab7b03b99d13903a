"""Applies the repair that a finding offers: a pure edit by its name, with its arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from configurator.core.errors import UsageError
from configurator.design import edits
from configurator.design.library import PartLibrary
from configurator.design.model import Design
from configurator.design.target import RackTarget
from configurator.rules.finding import Fix

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
        raise UsageError(f"the fix {fix.label!r} names no known edit: {fix.edit}")
    arguments: Arguments = dict(fix.arguments)
    try:
        fixed = edit(design, library, arguments)
    except KeyError as error:
        raise UsageError(f"the fix {fix.label!r} lacks the argument {error}") from None
    return fixed


def _place(design: Design, library: PartLibrary, given: Arguments) -> Design:
    return edits.place(design, library, given["part_id"], RackTarget(given["rack"]))


def _set_field(design: Design, library: PartLibrary, given: Arguments) -> Design:
    return edits.set_field(design, given["object_id"], given["field"], given["value"], library)


def _set_loop(design: Design, library: PartLibrary, given: Arguments) -> Design:
    return edits.set_loop(design, given.pop("loop_id"), library, **given)


EDITS: Mapping[str, Edit] = {"place": _place, "set_field": _set_field, "set_loop": _set_loop}
"""The edits that a rule may ask for."""
