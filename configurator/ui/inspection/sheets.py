"""Chooses the sheet of whatever is selected."""

from __future__ import annotations

from dataclasses import replace

from configurator.design.model import Board, Chassis, FloorCdu, Loop, Module, Rack, RackItem
from configurator.ui.inspection.mounted import board_sheet, chassis_sheet, item_sheet, module_sheet
from configurator.ui.inspection.scope import Scope
from configurator.ui.inspection.several import several_sheet
from configurator.ui.inspection.sheet import Sheet
from configurator.ui.inspection.standing import (
    design_sheet,
    floor_cdu_sheet,
    loop_sheet,
    rack_sheet,
)


def sheet_of(scope: Scope, object_id: str | None) -> Sheet:
    """Give the sheet of an object; None or an id that is gone gives that of the design."""
    part_id = getattr(scope.index.get(object_id or ""), "part", None)
    return replace(_sheet(scope, object_id), rules_held=scope.rules_held, part_id=part_id)


def sheet_of_all(scope: Scope, object_ids: tuple[str, ...]) -> Sheet:
    """Give the sheet of a selection: of the design, of one object, or of several together."""
    if len(object_ids) < 2:
        return sheet_of(scope, next(iter(object_ids), None))
    kinds: dict[object, str] = {}
    for each in object_ids:
        found = scope.index.get(each)
        kinds.setdefault((type(found), getattr(found, "kind", None)), each)
    examples = [_sheet(scope, each) for each in kinds.values()]
    return replace(several_sheet(scope, object_ids, examples), rules_held=scope.rules_held)


def _sheet(scope: Scope, object_id: str | None) -> Sheet:
    if object_id is None:
        return design_sheet(scope)
    match scope.index.get(object_id):
        case Loop() as loop:
            return loop_sheet(scope, loop)
        case Module() as module:
            return module_sheet(scope, module)
        case Board() as board:
            return board_sheet(scope, board)
        case Chassis() as chassis:
            return chassis_sheet(scope, chassis)
        case RackItem() as item:
            return item_sheet(scope, item)
        case Rack() as rack:
            return rack_sheet(scope, rack)
        case FloorCdu() as cdu:
            return floor_cdu_sheet(scope, cdu)
        case _:
            return design_sheet(scope)
