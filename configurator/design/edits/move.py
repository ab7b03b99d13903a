"""Moves, removes and duplicates what is already in the design."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from configurator.core.errors import PlacementError
from configurator.core.text import say
from configurator.design.edits.embed import embed, prune
from configurator.design.edits.loops import disconnect
from configurator.design.edits.place import attach, connect, require
from configurator.design.edits.profiles import adopt_profiles
from configurator.design.edits.references import copy_overrides, forget
from configurator.design.edits.tree import (
    IdSource,
    changed,
    find,
    replace_object,
    without,
)
from configurator.design.floor_plan import free_spot
from configurator.design.library import PartLibrary, find_part
from configurator.design.model import (
    Board,
    Chassis,
    Design,
    FloorCdu,
    Loop,
    PlacedPart,
    Rack,
    RackItem,
    Scenario,
)
from configurator.design.query import DesignObject, index
from configurator.design.target import (
    ChassisTarget,
    FloorTarget,
    RackTarget,
    SiteTarget,
    Target,
)


def remove(design: Design, object_id: str) -> Design:
    """Take an object out with all it holds, and forget what referred to any of it.

    A loop that loses its last CDU stays as long as it serves racks.
    """
    found = find(design, object_id)
    if isinstance(found, Scenario):
        design = _adopt_children(design, found)
    gone = subtree_ids(found)
    return prune(forget(disconnect(without(design, object_id), gone), gone))


def move(design: Design, object_id: str, target: Target) -> Design:
    """Put an object with all it holds somewhere else; a move to where it is changes nothing.

    A CDU that changes its rack leaves its loop and feeds the loop of the new rack.
    """
    found = placed(design, object_id)
    require(design, design.parts[found.part], target, ignore=object_id)
    if isinstance(found, (Rack, FloorCdu)):
        assert isinstance(target, FloorTarget)
        return shifted(design, found, target, ignore=(found.id,))
    if _is_there(design, found, target):
        return design
    moved = attach(without(design, object_id), found, target)
    if isinstance(found, RackItem) and found.kind == "cdu":
        home = index(design).rack_of(object_id)
        if home is not index(design).rack(getattr(target, "rack", "")):
            return connect(disconnect(moved, {object_id}), found)
    return moved


def duplicate(
    design: Design, library: PartLibrary, object_id: str, target: Target | None = None
) -> Design:
    """Place a copy of an object with all it holds under new ids.

    Without a target it goes to the next free place beside the original.  A copied rack keeps its
    connection: it joins the row loop, or gets a loop like the one that only served the original.
    """
    goal = target or _beside(design, placed(design, object_id))
    return paste(design, library, design, object_id, goal)


def paste(
    design: Design, library: PartLibrary, source: Design, object_id: str, target: Target
) -> Design:
    """Place a copy of an object as an earlier state of the document held it, with its overrides.

    The object may be gone from the document since, as one that was cut is.
    """
    found = placed(source, object_id)
    part = find_part(source, library, found.part)
    require(design, part, target)
    ids = IdSource(design)
    names: dict[str, str] = {}
    copy = renamed(found, ids, names)
    carried = () if source is design else source.parts.values()
    design = changed(embed(design, part, *carried), next_id=ids.next_id)
    design = adopt_profiles(design, source, copy)
    design = copy_overrides(attach(design, copy, target), source, names)
    if isinstance(found, Rack):
        design = _connect_copied_rack(design, index(source).loop_of(found.id), names)
    else:
        design = connect(design, copy)
    return prune(design) if carried else design


def renamed(found: PlacedPart, ids: IdSource, names: dict[str, str]) -> PlacedPart:
    """Copy an object and all it holds under new ids; ``names`` notes the new id of each old one."""
    fields: dict[str, object] = {}
    if isinstance(found, Rack):
        fields["items"] = tuple(renamed(item, ids, names) for item in found.items)
    elif isinstance(found, Chassis):
        fields["boards"] = tuple(renamed(board, ids, names) for board in found.boards)
    elif isinstance(found, Board):
        fields["modules"] = tuple(renamed(module, ids, names) for module in found.modules)
    names[found.id] = ids.new(found.id.rstrip("0123456789"))
    return changed(found, id=names[found.id], **fields)


def subtree_ids(found: DesignObject) -> set[str]:
    """Give the ids of an object and of everything in it."""
    ids = {found.id}
    if isinstance(found, Rack):
        ids = ids.union(*(subtree_ids(item) for item in found.items))
    elif isinstance(found, Chassis):
        ids = ids.union(*(subtree_ids(board) for board in found.boards))
    elif isinstance(found, Board):
        ids.update(module.id for module in found.modules)
    return ids


def placed(design: Design, object_id: str) -> PlacedPart:
    """Give an object that has a place of its own, which loops and scenarios have not."""
    found = find(design, object_id)
    if isinstance(found, (Loop, Scenario)):
        raise PlacementError(say("{object_id} has no place of its own", object_id=object_id))
    return found


def shifted(
    design: Design, found: Rack | FloorCdu, target: FloorTarget, ignore: Collection[str]
) -> Design:
    """Move what stands on the floor to a free spot; those named are about to leave theirs."""
    part = design.parts[found.part]
    x_mm, y_mm = free_spot(design, part, target.x_mm, target.y_mm, ignore)
    if (x_mm, y_mm) == (found.x_mm, found.y_mm):
        return design
    return replace_object(design, _at(found, x_mm, y_mm))


def _at(found: Rack | FloorCdu, x_mm: float, y_mm: float) -> Rack | FloorCdu:
    if isinstance(found, Rack):
        return changed(found, x_mm=x_mm, y_mm=y_mm)
    return changed(found, x_mm=x_mm, y_mm=y_mm)


def _is_there(design: Design, found: PlacedPart, target: Target) -> bool:
    holder = index(design).parent(found.id)
    if isinstance(target, SiteTarget):
        return holder == target.board and target.site in (None, getattr(found, "site", None))
    if isinstance(target, RackTarget):
        here = getattr(found, "position", None)
        return holder == target.rack and target.position in (None, here)
    return isinstance(target, ChassisTarget) and holder == target.chassis


def _beside(design: Design, found: PlacedPart) -> Target:
    holder = index(design).parent(found.id) or ""
    if isinstance(found, (Rack, FloorCdu)):
        return FloorTarget(found.x_mm, found.y_mm)
    if isinstance(found, (Chassis, RackItem)):
        return RackTarget(holder)
    return ChassisTarget(holder) if isinstance(found, Board) else SiteTarget(holder)


def _connect_copied_rack(design: Design, loop: Loop | None, names: Mapping[str, str]) -> Design:
    """Connect a copy as its original was: in the shared loop, or in a like one of its own."""
    if loop is None:
        return design
    shared = index(design).loop(loop.id)
    racks = tuple(names[rack] for rack in loop.racks if rack in names)
    cdus = tuple(names[cdu] for cdu in loop.cdus if cdu in names)
    is_own = len(loop.racks) == 1 and len(cdus) == len(loop.cdus)
    if not is_own and shared is not None:
        joined = changed(shared, racks=shared.racks + racks, cdus=shared.cdus + cdus)
        return replace_object(design, joined)
    ids = IdSource(design)
    own = changed(loop, id=ids.new("l"), racks=racks, cdus=cdus)
    return changed(design, loops=(*design.loops, own), next_id=ids.next_id)


def _adopt_children(design: Design, gone: Scenario) -> Design:
    """Hand the children of a scenario to its own parent."""
    scenarios = tuple(
        changed(each, parent=gone.parent) if each.parent == gone.id else each
        for each in design.scenarios
    )
    return changed(design, scenarios=scenarios)
