"""Where things are in a design: lookups by id, made once for each version of the document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from configurator.design.model import (
    Board,
    Chassis,
    Design,
    FloorCdu,
    Loop,
    Module,
    PlacedPart,
    Rack,
    RackItem,
)


@dataclass(frozen=True, slots=True)
class DesignIndex:
    """Objects and parents by id; ``loop_of`` is keyed by rack id and by CDU id."""

    objects: dict[str, PlacedPart] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)
    loops: dict[str, Loop] = field(default_factory=dict)
    loop_of: dict[str, Loop] = field(default_factory=dict)

    def chain(self, object_id: str) -> Iterator[str]:
        """Ids from an object outwards to its rack, the object itself first."""
        current: str | None = object_id
        while current is not None:
            yield current
            current = self.parents.get(current)

    def rack_of(self, object_id: str) -> Rack | None:
        """Rack an object is mounted in, itself where it is a rack; None for what stands free."""
        found = (self.objects.get(each) for each in self.chain(object_id))
        return next((rack for rack in found if isinstance(rack, Rack)), None)

    def chassis_of(self, object_id: str) -> Chassis | None:
        """Chassis an object is mounted in, itself where it is a chassis."""
        found = (self.objects.get(each) for each in self.chain(object_id))
        return next((chassis for chassis in found if isinstance(chassis, Chassis)), None)

    def board_of(self, module_id: str) -> Board | None:
        """Board a module sits on."""
        found = self.objects.get(self.parents.get(module_id, ""))
        return found if isinstance(found, Board) else None

    def cdu(self, cdu_id: str) -> RackItem | FloorCdu | None:
        """CDU by id, in a rack or on the floor."""
        found = self.objects.get(cdu_id)
        if isinstance(found, RackItem) and found.kind != "cdu":
            return None
        return found if isinstance(found, RackItem | FloorCdu) else None


_last: list[tuple[Design, DesignIndex]] = []


def index(design: Design) -> DesignIndex:
    """Return the index of a design; the two latest versions are kept, by identity."""
    for known, found in _last:
        if known is design:
            return found
    made = _make(design)
    _last.insert(0, (design, made))
    del _last[2:]
    return made


def _make(design: Design) -> DesignIndex:
    made = DesignIndex()
    for rack in design.floor.racks:
        made.objects[rack.id] = rack
        for item in rack.items:
            made.objects[item.id] = item
            made.parents[item.id] = rack.id
            if isinstance(item, Chassis):
                _add_boards(made, item)
    for cdu in design.floor.cdus:
        made.objects[cdu.id] = cdu
    for loop in design.loops:
        made.loops[loop.id] = loop
        for member in (*loop.racks, *loop.cdus):
            made.loop_of.setdefault(member, loop)
    return made


def _add_boards(made: DesignIndex, chassis: Chassis) -> None:
    for board in chassis.boards:
        made.objects[board.id] = board
        made.parents[board.id] = chassis.id
        for module in board.modules:
            made.objects[module.id] = module
            made.parents[module.id] = board.id


def modules(design: Design) -> Iterator[Module]:
    """All modules in the order of the document."""
    for rack in design.floor.racks:
        for item in rack.items:
            if isinstance(item, Chassis):
                for board in item.boards:
                    yield from board.modules
