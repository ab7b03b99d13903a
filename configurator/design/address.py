"""Addresses as people read them: R1/C6/M2, R1/S1, D1, L1.

Racks, floor CDUs and loops count in document order, items of a rack by kind from the bottom, and
a module goes by the number of its site.  The board is named only where a chassis has several.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from configurator.design.identity import PerObject
from configurator.design.model import Chassis, Design, FloorCdu, Loop, Rack
from configurator.design.query import DesignIndex, index

ITEM_LETTERS: Mapping[str, str] = MappingProxyType(
    {
        "chassis": "C",
        "power_shelf": "S",
        "bbu_shelf": "U",
        "cdu": "D",
        "switch": "W",
        "host_node": "H",
    }
)


def addresses(design: Design) -> Mapping[str, str]:
    """Give the address of every rack, item, board, module, floor CDU and loop by its id."""
    return _addresses(design)


def addresses_in(rack: Rack) -> Mapping[str, str]:
    """Give the addresses of what is in a rack, without the rack's own."""
    return _inside(rack)


class _Addresses(Mapping[str, str]):
    """Puts an address together when it is asked for: a row of racks has some ten thousand."""

    def __init__(self, known: DesignIndex, outermost: Mapping[str, str]) -> None:
        self._known = known
        self._outermost = outermost

    def __getitem__(self, object_id: str) -> str:
        name = self._outermost.get(object_id)
        if name is not None:
            return name
        parents, at = self._known.parents, object_id
        while (above := parents.get(at)) is not None:
            at = above
        rack = self._known.get(at)
        if not isinstance(rack, Rack):
            raise KeyError(object_id)
        return f"{self._outermost[at]}/{_inside(rack)[object_id]}"

    def __iter__(self) -> Iterator[str]:
        return (
            object_id
            for object_id in self._known
            if object_id in self._outermost or self._known.parent(object_id) is not None
        )

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _of_design(design: Design) -> _Addresses:
    outermost = {
        **_numbered("R", design.floor.racks),
        **_numbered("D", design.floor.cdus),
        **_numbered("L", design.loops),
    }
    return _Addresses(index(design), outermost)


def _numbered(letter: str, things: Iterable[Rack | FloorCdu | Loop]) -> dict[str, str]:
    return {thing.id: f"{letter}{number}" for number, thing in enumerate(things, start=1)}


def _of_rack(rack: Rack) -> dict[str, str]:
    """Address everything in a rack, without the rack's own name."""
    found: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for item in rack.items:
        letter = ITEM_LETTERS[item.kind]
        counts[letter] += 1
        name = f"{letter}{counts[letter]}"
        found[item.id] = name
        if isinstance(item, Chassis):
            found.update(_of_chassis(item, name))
    return found


def _of_chassis(chassis: Chassis, name: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, board in enumerate(chassis.boards, start=1):
        found[board.id] = f"{name}/B{number}"
        holder = found[board.id] if len(chassis.boards) > 1 else name
        for module in board.modules:
            found[module.id] = f"{holder}/M{module.site}"
    return found


_inside = PerObject(_of_rack)
_addresses = PerObject(_of_design)
