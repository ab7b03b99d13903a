"""Where a group of objects lands when one of them is put on a target, and what that leads to."""

from __future__ import annotations

from collections.abc import Sequence

from configurator.catalogue.parts import Ubb
from configurator.core.errors import PlacementError
from configurator.core.text import say
from configurator.design.fit import sites_of
from configurator.design.model import (
    Board,
    Chassis,
    Design,
    FloorCdu,
    Module,
    PlacedPart,
    Position,
    Rack,
    RackItem,
)
from configurator.design.query import index
from configurator.design.target import FloorTarget, RackTarget, SiteTarget, Target

_SORTS: tuple[tuple[type[PlacedPart], ...], ...] = (
    (Module,),
    (Board,),
    (Chassis, RackItem),
    (Rack, FloorCdu),
)


def group_targets(
    design: Design, object_ids: Sequence[str], target: Target, *, leaving: bool
) -> dict[str, Target]:
    """Give every object of a group its place; the first one lands on the target itself.

    Items of a rack and things on the floor keep their distances.  Modules keep the distance of
    their sites where those are free, else they take the next free sites of the board.  Objects
    that are ``leaving`` free their own places, copied ones do not.
    """
    objects = [_placed(design, each) for each in object_ids]
    sort = next(each for each in _SORTS if isinstance(objects[0], each))
    if not all(isinstance(each, sort) for each in objects):
        raise PlacementError(say("the selected objects do not go to places of one sort"))
    if isinstance(target, SiteTarget) and target.site is not None:
        modules = [each for each in objects if isinstance(each, Module)]
        return _sites(design, modules, target, leaving=leaving)
    if isinstance(target, RackTarget) and target.position is not None:
        items = [each for each in objects if isinstance(each, (Chassis, RackItem))]
        return _units(design, items, target, target.position)
    if isinstance(target, FloorTarget):
        return _spots([each for each in objects if isinstance(each, (Rack, FloorCdu))], target)
    return dict.fromkeys(object_ids, target)


def _placed(design: Design, object_id: str) -> PlacedPart:
    found = index(design).get(object_id)
    if not isinstance(found, (Module, Board, Chassis, RackItem, Rack, FloorCdu)):
        raise PlacementError(say("{object_id} has no place of its own", object_id=object_id))
    return found


def _units(
    design: Design, items: Sequence[Chassis | RackItem], target: RackTarget, at: Position
) -> dict[str, Target]:
    known, first = index(design), items[0]
    homes = [known.parent(item.id) for item in items]
    goes_elsewhere = target.rack != homes[0]
    if goes_elsewhere and len(set(homes)) > 1:
        raise PlacementError(say("items of several racks move together only within their racks"))
    targets: dict[str, Target] = {}
    for item, home in zip(items, homes, strict=True):
        rack = target.rack if goes_elsewhere else home or ""
        unit = at.index + item.position.index - first.position.index
        if item.position.unit != at.unit or first.position.unit != at.unit:
            targets[item.id] = target if item is first else RackTarget(rack)
        elif unit < 1:
            raise PlacementError(say("it would stand below the lowest unit"))
        else:
            targets[item.id] = RackTarget(rack, Position(unit=at.unit, index=unit))
    return targets


def _sites(
    design: Design, modules: Sequence[Module], target: SiteTarget, *, leaving: bool
) -> dict[str, Target]:
    board = index(design).board(target.board)
    part = design.parts.get(board.part) if board else None
    sites = sites_of(part) if isinstance(part, Ubb) else ()
    going = {module.id for module in modules} if leaving else set()
    taken = {each.site for each in board.modules if each.id not in going} if board else set()
    shift = (target.site or 0) - modules[0].site
    wanted = [module.site + shift for module in modules]
    free = [site for site in sites if site not in taken]
    if len(set(wanted)) < len(wanted) or not set(wanted) <= set(free):
        others = [site for site in free if site != target.site]
        after = [site for site in others if site > (target.site or 0)]
        wanted = [target.site or 0, *after, *(site for site in others if site not in after)]
    if len(wanted) < len(modules):
        raise PlacementError(
            say("{count} sites are needed, {free} are free", count=len(modules), free=len(free))
        )
    return {
        module.id: SiteTarget(target.board, site)
        for module, site in zip(modules, wanted, strict=False)
    }


def _spots(things: Sequence[Rack | FloorCdu], target: FloorTarget) -> dict[str, Target]:
    first = things[0]
    return {
        thing.id: FloorTarget(
            target.x_mm + thing.x_mm - first.x_mm, target.y_mm + thing.y_mm - first.y_mm
        )
        for thing in things
    }
