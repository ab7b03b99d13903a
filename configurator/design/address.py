"""Addresses as people read them: R1/C6/M2, R1/S1, D1, L1.

Racks, floor CDUs and loops count in document order, items of a rack by kind from the bottom, and
a module goes by the number of its site.  The board is named only where a chassis has several.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType

from configurator.design.identity import PerObject
from configurator.design.model import Chassis, Design, Rack

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


def _of_design(design: Design) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for number, rack in enumerate(design.floor.racks, start=1):
        name = f"R{number}"
        found[rack.id] = name
        for object_id, tail in _inside(rack).items():
            found[object_id] = f"{name}/{tail}"
    for number, cdu in enumerate(design.floor.cdus, start=1):
        found[cdu.id] = f"D{number}"
    for number, loop in enumerate(design.loops, start=1):
        found[loop.id] = f"L{number}"
    return MappingProxyType(found)


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
