"""Addresses such as R1/C6/M2: where an object is, derived anew from the order of the document.

Racks and floor CDUs are numbered in their order, items from the bottom of their rack, modules by
their site.  Boards are named only where a chassis holds several.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from configurator.core.memo import Memo
from configurator.design.model import Chassis, Design, Rack

_LETTERS = {
    "chassis": "C",
    "power_shelf": "S",
    "bbu_shelf": "B",
    "cdu": "D",
    "switch": "N",
    "host_node": "H",
}
_memo: Memo[dict[str, str]] = Memo()


def addresses(design: Design) -> dict[str, str]:
    """Address of every object by id; do not change the mapping, it is shared."""
    return _memo.get("last", (design.floor, design.loops), lambda: dict(_all(design)))


def _all(design: Design) -> Iterator[tuple[str, str]]:
    for number, rack in enumerate(design.floor.racks, start=1):
        yield rack.id, f"R{number}"
        yield from _rack(rack, f"R{number}")
    for number, cdu in enumerate(design.floor.cdus, start=1):
        yield cdu.id, f"D{number}"
    for number, loop in enumerate(design.loops, start=1):
        yield loop.id, f"L{number}"


def _rack(rack: Rack, name: str) -> Iterator[tuple[str, str]]:
    numbers: Counter[str] = Counter()
    for item in rack.items:
        numbers[item.kind] += 1
        address = f"{name}/{_LETTERS[item.kind]}{numbers[item.kind]}"
        yield item.id, address
        if isinstance(item, Chassis):
            yield from _boards(item, address)


def _boards(chassis: Chassis, name: str) -> Iterator[tuple[str, str]]:
    several = len(chassis.boards) > 1
    for number, board in enumerate(chassis.boards, start=1):
        address = f"{name}/B{number}"
        yield board.id, address
        for module in board.modules:
            yield module.id, f"{address if several else name}/M{module.site}"
