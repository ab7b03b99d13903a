"""Fills what is empty with copies of one thing: sites, chassis, racks."""

from __future__ import annotations

from configurator.catalogue.parts import Ubb
from configurator.core.errors import PlacementError
from configurator.core.text import say
from configurator.design.edits.embed import embed
from configurator.design.edits.move import duplicate
from configurator.design.edits.place import place, require
from configurator.design.edits.tree import IdSource, changed, find, replace_object, with_modules
from configurator.design.fit import sites_of
from configurator.design.library import PartLibrary, find_part
from configurator.design.model import Board, Chassis, Design, Module, Rack
from configurator.design.placement import BRACE_RULE, can_place
from configurator.design.query import index
from configurator.design.target import ChassisTarget, RackTarget, SiteTarget


def fill_board(design: Design, library: PartLibrary, board_id: str, part_id: str) -> Design:
    """Put a module of this part on every free site of a board."""
    part = find_part(design, library, part_id)
    require(design, part, SiteTarget(board_id))
    board = find(design, board_id)
    assert isinstance(board, Board)
    board_part = design.parts[board.part]
    assert isinstance(board_part, Ubb)
    taken = {module.site for module in board.modules}
    ids = IdSource(design)
    new = [
        Module(id=ids.new("m"), part=part.id, site=site)
        for site in sites_of(board_part)
        if site not in taken
    ]
    grown = changed(embed(design, part), next_id=ids.next_id)
    return replace_object(grown, with_modules(board, (*board.modules, *new)))


def fill_chassis(
    design: Design, library: PartLibrary, chassis_id: str, board_part: str, module_part: str
) -> Design:
    """Mount a board in every free slot of a chassis and a module on every free site."""
    part, module = (find_part(design, library, each) for each in (board_part, module_part))
    target = ChassisTarget(chassis_id)
    if not _boards(design, chassis_id):
        require(design, part, target)
    while can_place(design, part, target).ok:
        design = place(design, library, board_part, target)
    open_boards = [
        board.id
        for board in _boards(design, chassis_id)
        if can_place(design, module, SiteTarget(board.id)).ok
    ]
    if not open_boards:
        require(design, module, SiteTarget(_boards(design, chassis_id)[0].id))
    for board_id in open_boards:
        design = fill_board(design, library, board_id, module_part)
    return design


def fill_rack(design: Design, library: PartLibrary, rack_id: str, chassis_id: str) -> Design:
    """Repeat a chassis with its contents in all units of a rack where it fits.

    The unit of the cross brace is left free.
    """
    chassis, rack = find(design, chassis_id), find(design, rack_id)
    if not isinstance(chassis, Chassis) or not isinstance(rack, Rack):
        raise PlacementError(say("a rack is filled with copies of a chassis"))
    part, target = find_part(design, library, chassis.part), RackTarget(rack_id)
    require(design, part, target)
    filled = design
    while (verdict := can_place(filled, part, target)).ok and verdict.rule != BRACE_RULE:
        filled = duplicate(filled, library, chassis_id, target)
    if filled is design:
        raise PlacementError(say("the only free place {reason}", reason=verdict.reason))
    return filled


def _boards(design: Design, chassis_id: str) -> tuple[Board, ...]:
    chassis = index(design).chassis(chassis_id)
    return chassis.boards if chassis is not None else ()
