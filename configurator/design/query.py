"""Finds objects of a design by id, with what holds them; made once for each design.

The parts of the index that belong to the floor and to a rack are kept for that very object, so
after an edit only what it touched is read again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from configurator.core.errors import UsageError
from configurator.core.text import say
from configurator.design.identity import PerObject
from configurator.design.model import (
    Board,
    Chassis,
    Design,
    Floor,
    FloorCdu,
    Loop,
    Module,
    PlacedPart,
    Rack,
    RackItem,
    Scenario,
    UtilisationProfile,
)

_ID = re.compile(r"[a-z]{1,3}[0-9]{1,9}")
DesignObject = PlacedPart | Loop | Scenario


_Objects = dict[str, DesignObject]
_Parents = dict[str, str]


@dataclass(frozen=True, slots=True)
class DesignIndex:
    """Objects of one design by id, the ids of what holds them, and the loops by their members."""

    objects: Mapping[str, DesignObject]
    parents: Mapping[str, str]
    loops: Mapping[str, Loop]

    def __contains__(self, object_id: object) -> bool:
        """Tell whether the design has an object of this id."""
        return object_id in self.objects

    def __iter__(self) -> Iterator[str]:
        """Give every id."""
        return iter(self.objects)

    def __len__(self) -> int:
        """Count the objects."""
        return len(self.objects)

    def get(self, object_id: str) -> DesignObject | None:
        """Give the object of this id, None where the design has none."""
        return self.objects.get(object_id)

    def parent(self, object_id: str) -> str | None:
        """Give the id of what holds an object; None for what stands on the floor."""
        return self.parents.get(object_id)

    def lineage(self, object_id: str) -> tuple[str, ...]:
        """Give the ids from the object itself up to its rack: the scopes of an assumption."""
        found = [object_id]
        while (parent := self.parent(found[-1])) is not None:
            found.append(parent)
        return tuple(found)

    def rack_of(self, object_id: str) -> Rack | None:
        """Give the rack an object is in, or the rack itself."""
        rack = self.get(self.lineage(object_id)[-1])
        return rack if isinstance(rack, Rack) else None

    def chassis_of(self, object_id: str) -> Chassis | None:
        """Give the chassis an object is in, or the chassis itself."""
        for step in self.lineage(object_id):
            if isinstance(found := self.get(step), Chassis):
                return found
        return None

    def board_of(self, object_id: str) -> Board | None:
        """Give the board a module sits on, or the board itself."""
        for step in self.lineage(object_id):
            if isinstance(found := self.get(step), Board):
                return found
        return None

    def loop_of(self, object_id: str) -> Loop | None:
        """Give the loop of a rack, of a CDU, or of anything inside a rack."""
        for step in self.lineage(object_id):
            if (loop := self.loops.get(step)) is not None:
                return loop
        return None

    def rack(self, object_id: str) -> Rack | None:
        """Give the rack of this id."""
        found = self.get(object_id)
        return found if isinstance(found, Rack) else None

    def chassis(self, object_id: str) -> Chassis | None:
        """Give the chassis of this id."""
        found = self.get(object_id)
        return found if isinstance(found, Chassis) else None

    def board(self, object_id: str) -> Board | None:
        """Give the board of this id."""
        found = self.get(object_id)
        return found if isinstance(found, Board) else None

    def module(self, object_id: str) -> Module | None:
        """Give the module of this id."""
        found = self.get(object_id)
        return found if isinstance(found, Module) else None

    def loop(self, object_id: str) -> Loop | None:
        """Give the loop of this id."""
        found = self.get(object_id)
        return found if isinstance(found, Loop) else None

    def cdu(self, object_id: str) -> RackItem | FloorCdu | None:
        """Give the CDU of this id, in a rack or on the floor."""
        found = self.get(object_id)
        if isinstance(found, FloorCdu):
            return found
        return found if isinstance(found, RackItem) and found.kind == "cdu" else None

    def racks(self) -> Iterator[Rack]:
        """Go through all racks in document order."""
        return (found for found in self.objects.values() if isinstance(found, Rack))

    def all_chassis(self) -> Iterator[Chassis]:
        """Go through all chassis, rack by rack and bottom up."""
        return (found for found in self.objects.values() if isinstance(found, Chassis))

    def modules(self) -> Iterator[Module]:
        """Go through all modules, rack by rack and bottom up."""
        return (found for found in self.objects.values() if isinstance(found, Module))


def _index_rack(rack: Rack) -> tuple[_Objects, _Parents]:
    objects: _Objects = {}
    parents: _Parents = {}
    for item in rack.items:
        objects[item.id] = item
        parents[item.id] = rack.id
        for board in item.boards if isinstance(item, Chassis) else ():
            objects[board.id] = board
            parents[board.id] = item.id
            for module in board.modules:
                objects[module.id] = module
                parents[module.id] = board.id
    return objects, parents


def _index_floor(floor: Floor) -> tuple[_Objects, _Parents]:
    objects: _Objects = {}
    parents: _Parents = {}
    for rack in floor.racks:
        objects[rack.id] = rack
        inside, holders = _inside(rack)
        objects.update(inside)
        parents.update(holders)
    objects.update({cdu.id: cdu for cdu in floor.cdus})
    return objects, parents


def _index_design(design: Design) -> DesignIndex:
    objects, parents = _on_floor(design.floor)
    loops = {member: loop for loop in design.loops for member in (*loop.racks, *loop.cdus)}
    everything: _Objects = {
        **objects,
        **{loop.id: loop for loop in design.loops},
        **{scenario.id: scenario for scenario in design.scenarios},
    }
    return DesignIndex(everything, parents, loops)


_inside = PerObject(_index_rack)
_on_floor = PerObject(_index_floor)
_index = PerObject(_index_design)


def index(design: Design) -> DesignIndex:
    """Give the index of a design; the same design gives the same index at no cost."""
    return _index(design)


def outermost(design: Design, object_ids: Iterable[str]) -> tuple[str, ...]:
    """Leave out what stands inside another one of the objects, and what the design has not."""
    found = index(design)
    wanted = dict.fromkeys(each for each in object_ids if each in found)
    return tuple(each for each in wanted if not wanted.keys() & found.lineage(each)[1:])


def find_profile(design: Design, profile_id: str) -> UtilisationProfile:
    """Give a profile of the design; an id that it does not have is an error."""
    for profile in design.profiles:
        if profile.id == profile_id:
            return profile
    known = ", ".join(each.id for each in design.profiles) or say("none")
    raise UsageError(
        say(
            "the design has no profile {profile_id!r}; there are: {known}",
            profile_id=profile_id,
            known=known,
        )
    )


def is_missing(design: Design, target: str) -> bool:
    """Tell whether a text has the form of an id, yet names nothing; ``site`` is no such form."""
    return _ID.fullmatch(target) is not None and target not in index(design)
