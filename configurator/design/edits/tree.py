"""Surgery on the frozen tree: what is not on the way to the change stays the same object."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from configurator.catalogue.parts import FrozenModel
from configurator.core.errors import UsageError
from configurator.core.text import say
from configurator.design.model import (
    Board,
    Chassis,
    Design,
    FloorCdu,
    Loop,
    Module,
    Rack,
    RackItem,
    Scenario,
)
from configurator.design.query import DesignObject, index
from configurator.design.rack_units import PITCH_CMM

Model = TypeVar("Model", bound=FrozenModel)
Item = Chassis | RackItem


def changed(model: Model, **fields: object) -> Model:
    """Copy a frozen object with some fields replaced; values are not validated again."""
    return model.model_copy(update=fields)


def find(design: Design, object_id: str) -> DesignObject:
    """Give an object of the design; an id that it does not have is an error."""
    found = index(design).get(object_id)
    if found is None:
        raise UsageError(say("the design has no object {target!r}", target=object_id))
    return found


def with_racks(design: Design, racks: Iterable[Rack]) -> Design:
    """Replace the racks of a design."""
    return changed(design, floor=changed(design.floor, racks=tuple(racks)))


def with_floor_cdus(design: Design, cdus: Iterable[FloorCdu]) -> Design:
    """Replace the row CDUs of a design."""
    return changed(design, floor=changed(design.floor, cdus=tuple(cdus)))


def replace_object(design: Design, new: DesignObject) -> Design:
    """Put an object in the place of the one with the same id, and keep the order of its holder."""
    if isinstance(new, Rack):
        return with_racks(design, _swapped(design.floor.racks, new))
    if isinstance(new, FloorCdu):
        return with_floor_cdus(design, _swapped(design.floor.cdus, new))
    if isinstance(new, Loop):
        return changed(design, loops=_swapped(design.loops, new))
    if isinstance(new, Scenario):
        return changed(design, scenarios=_swapped(design.scenarios, new))
    return _replace_inside(design, new)


def _replace_inside(design: Design, new: Chassis | RackItem | Board | Module) -> Design:
    holder = find(design, index(design).parent(new.id) or "")
    if isinstance(new, Module):
        assert isinstance(holder, Board)
        return replace_object(design, with_modules(holder, _swapped(holder.modules, new)))
    if isinstance(new, Board):
        assert isinstance(holder, Chassis)
        return replace_object(design, changed(holder, boards=_swapped(holder.boards, new)))
    assert isinstance(holder, Rack)
    return replace_object(design, with_items(holder, _swapped(holder.items, new)))


def with_items(rack: Rack, items: Iterable[Item]) -> Rack:
    """Replace the items of a rack, sorted from the bottom."""
    return changed(rack, items=tuple(sorted(items, key=_height_in_rack)))


def with_modules(board: Board, modules: Iterable[Module]) -> Board:
    """Replace the modules of a board, sorted by site."""
    return changed(board, modules=tuple(sorted(modules, key=lambda module: module.site)))


def without(design: Design, object_id: str) -> Design:
    """Take an object out of what holds it; what refers to it stays as it is."""
    found = find(design, object_id)
    if isinstance(found, Rack):
        return with_racks(design, _others(design.floor.racks, object_id))
    if isinstance(found, FloorCdu):
        return with_floor_cdus(design, _others(design.floor.cdus, object_id))
    if isinstance(found, Loop):
        return changed(design, loops=_others(design.loops, object_id))
    if isinstance(found, Scenario):
        return changed(design, scenarios=_others(design.scenarios, object_id))
    holder = find(design, index(design).parent(object_id) or "")
    if isinstance(holder, Board):
        smaller: DesignObject = changed(holder, modules=_others(holder.modules, object_id))
    elif isinstance(holder, Chassis):
        smaller = changed(holder, boards=_others(holder.boards, object_id))
    else:
        assert isinstance(holder, Rack)
        smaller = changed(holder, items=_others(holder.items, object_id))
    return replace_object(design, smaller)


class IdSource:
    """Hands out ids from the counter of a design; none is ever used again."""

    def __init__(self, design: Design) -> None:
        self.next_id = design.next_id

    def new(self, prefix: str) -> str:
        """Make the next id; the prefix only helps people to read it."""
        number = self.next_id
        self.next_id += 1
        return f"{prefix}{number}"


Identified = TypeVar("Identified", Rack, FloorCdu, Item, Board, Module, Loop, Scenario)


def _swapped(members: tuple[Identified, ...], new: Identified) -> tuple[Identified, ...]:
    return tuple(new if member.id == new.id else member for member in members)


def _others(members: tuple[Identified, ...], object_id: str) -> tuple[Identified, ...]:
    return tuple(member for member in members if member.id != object_id)


def _height_in_rack(item: Item) -> tuple[int, str]:
    return (item.position.index - 1) * PITCH_CMM[item.position.unit], item.id
