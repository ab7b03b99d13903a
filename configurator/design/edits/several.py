"""Edits of several objects as one: all of them are made, or the reason why one cannot be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from configurator.core.errors import PlacementError
from configurator.core.text import say
from configurator.design.edits.loops import disconnect
from configurator.design.edits.move import paste, placed, remove, shifted
from configurator.design.edits.place import attach, connect, require
from configurator.design.edits.tree import changed, find, replace_object, without
from configurator.design.library import PartLibrary
from configurator.design.model import (
    Board,
    Chassis,
    Design,
    FloorCdu,
    Module,
    Rack,
    RackItem,
)
from configurator.design.query import index, outermost
from configurator.design.target import ChassisTarget, FloorTarget, RackTarget, SiteTarget, Target


def remove_all(design: Design, object_ids: Iterable[str]) -> Design:
    """Take objects out with all they hold; what stands inside another one goes with it."""
    for object_id in outermost(design, object_ids):
        design = remove(design, object_id)
    return design


def move_all(design: Design, moves: Mapping[str, Target]) -> Design:
    """Put objects elsewhere together: each may take the place that another one leaves.

    An object that is refused keeps all of them where they are.
    """
    inside = [each for each in moves if not isinstance(find(design, each), (Rack, FloorCdu))]
    moved = design
    for object_id in inside:
        moved = without(moved, object_id)
    for object_id in inside:
        moved = _put(design, moved, object_id, moves[object_id])
    on_floor = [each for each in moves if each not in inside]
    for place, object_id in enumerate(on_floor):
        target = moves[object_id]
        found = placed(moved, object_id)
        require(moved, moved.parts[found.part], target, ignore=object_id)
        assert isinstance(found, (Rack, FloorCdu))
        assert isinstance(target, FloorTarget)
        moved = shifted(moved, found, target, ignore=on_floor[place:])
    return design if moved == design else moved


def copy_all(
    design: Design, library: PartLibrary, source: Design, copies: Sequence[tuple[str, Target]]
) -> Design:
    """Place a copy of each object as an earlier state of the document held it."""
    for object_id, target in copies:
        design = paste(design, library, source, object_id, target)
    return design


def swap(design: Design, first: str, second: str) -> Design:
    """Let two objects with all they hold change places; each must fit where the other was."""
    one, other = placed(design, first), placed(design, second)
    if isinstance(one, Board) and isinstance(other, Board):
        return _swap_boards(design, one, other)
    if not changes_places(design, first, second):
        raise PlacementError(say("only objects that stand in like places change places"))
    wanted = {first: place_of(design, second), second: place_of(design, first)}
    swapped = move_all(design, wanted)
    if any(place_of(swapped, each) != target for each, target in wanted.items()):
        raise PlacementError(say("there is no room for one where the other stands"))
    return swapped


def changes_places(design: Design, first: str, second: str) -> bool:
    """Tell whether two objects stand in places of one sort, so that they could change them."""
    one, other = index(design).get(first), index(design).get(second)
    sorts = ((Module,), (Board,), (Chassis, RackItem), (Rack, FloorCdu))
    return first != second and any(
        isinstance(one, sort) and isinstance(other, sort) for sort in sorts
    )


def place_of(design: Design, object_id: str) -> Target:
    """Give where an object stands, as a target that would take it back."""
    found, holder = placed(design, object_id), index(design).parent(object_id) or ""
    if isinstance(found, (Rack, FloorCdu)):
        return FloorTarget(found.x_mm, found.y_mm)
    if isinstance(found, (Chassis, RackItem)):
        return RackTarget(holder, found.position)
    return SiteTarget(holder, found.site) if isinstance(found, Module) else ChassisTarget(holder)


def _put(before: Design, lifted: Design, object_id: str, target: Target) -> Design:
    """Put down what was lifted; a CDU that changes its rack changes its loop."""
    found = placed(before, object_id)
    require(lifted, lifted.parts[found.part], target)
    put = attach(lifted, found, target)
    changes_rack = index(before).rack_of(object_id) is not index(before).rack(
        getattr(target, "rack", "")
    )
    if isinstance(found, RackItem) and found.kind == "cdu" and changes_rack:
        return connect(disconnect(put, {object_id}), found)
    return put


def _swap_boards(design: Design, one: Board, other: Board) -> Design:
    """Exchange boards slot for slot, so that no other board of their chassis changes its number."""
    for board, slot in ((one, other), (other, one)):
        holder = index(design).parent(slot.id) or ""
        if holder != index(design).parent(board.id):
            require(design, design.parts[board.part], ChassisTarget(holder), ignore=slot.id)
    chassis = {index(design).parent(each.id) for each in (one, other)}
    other_of = {one.id: other, other.id: one}
    for chassis_id in sorted(filter(None, chassis)):
        holder_now = find(design, chassis_id)
        assert isinstance(holder_now, Chassis)
        boards = tuple(other_of.get(board.id, board) for board in holder_now.boards)
        design = replace_object(design, changed(holder_now, boards=boards))
    return design
