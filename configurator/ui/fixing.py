"""Applies the repair that a finding offers: an edit by its name, with its arguments."""

from __future__ import annotations

from typing import Any

from configurator.catalogue.catalogue import Catalogue
from configurator.core.errors import UsageError
from configurator.design import edits
from configurator.design.model import Design
from configurator.design.target import ChassisTarget, LoopTarget, RackTarget, SiteTarget, Target
from configurator.rules.finding import Fix


def apply_fix(design: Design, catalogue: Catalogue, fix: Fix) -> Design:
    """Give the repaired design; arguments are named as those of the edit.

    A target is given as ``rack``, ``chassis``, ``board`` or ``loop`` with the id of the object.
    """
    given: dict[str, Any] = dict(fix.arguments)
    match fix.edit:
        case "place":
            return edits.place(design, catalogue, given["part_id"], _target(fix, given))
        case "move":
            return edits.move(design, given["object_id"], _target(fix, given))
        case "remove":
            return edits.remove(design, given["object_id"])
        case "set_field":
            value = given.get("value")
            return edits.set_field(design, given["object_id"], given["field"], value, catalogue)
        case "set_loop":
            return edits.set_loop(design, given.pop("loop_id"), catalogue, **given)
        case "set_site":
            return edits.set_site(design, **given)
        case "set_requirements":
            return edits.set_requirements(design, **given)
        case _:
            raise UsageError(f"the fix {fix.label!r} names no known edit: {fix.edit}")


def _target(fix: Fix, given: dict[str, Any]) -> Target:
    if "rack" in given:
        return RackTarget(given["rack"])
    if "chassis" in given:
        return ChassisTarget(given["chassis"])
    if "board" in given:
        return SiteTarget(given["board"])
    if "loop" in given:
        return LoopTarget(given["loop"])
    raise UsageError(f"the fix {fix.label!r} names no target")
