"""The groups of a quote: by what the articles are for, by rack, or all in one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from configurator.bom.lines import Bom, BomLine, flat
from configurator.bom.quote.model import Quote
from configurator.core.text import joined, say

_OF_KIND: Mapping[str, str] = {
    **dict.fromkeys(("rack", "blank", "mounting"), "racks"),
    **dict.fromkeys(("chassis", "ubb", "oam", "host_node", "switch", "cable"), "compute"),
    **dict.fromkeys(("power_shelf", "bbu_shelf"), "power"),
    **dict.fromkeys(("labour", "service"), "services"),
    "hardware": "racks",
    "option": "options",
}
CATEGORIES: Mapping[str, str] = {
    "racks": say("Racks and mounting"),
    "compute": say("Compute"),
    "power": say("Power"),
    "cooling": say("Liquid cooling"),
    "services": say("Services"),
    "options": say("Options"),
    "shared": say("Shared by the racks"),
    "all": say("Scope of supply"),
}
"""Keys of groups in the order of the quote, with what a customer reads; racks stand before."""

_NAMED = 3


@dataclass(frozen=True, slots=True)
class Grouped:
    """The flat lines of one group."""

    key: str
    title: str
    lines: tuple[BomLine, ...]


def grouped(quote: Quote, bom: Bom) -> tuple[Grouped, ...]:
    """Part a bill into the groups of a quote; each line of it is in one of them."""
    if quote.grouping == "rack":
        return _by_rack(bom)
    made: dict[str, list[BomLine]] = {}
    for line in bom.flat:
        key = "all" if quote.grouping == "none" else _OF_KIND.get(line.kind, "cooling")
        made.setdefault(key, []).append(line)
    return tuple(
        Grouped(key, CATEGORIES[key], tuple(made[key])) for key in CATEGORIES if key in made
    )


def _by_rack(bom: Bom) -> tuple[Grouped, ...]:
    """Equal racks are one group with all that stands in them, what is shared is another."""
    racks: dict[str, list[BomLine]] = {}
    shared: list[BomLine] = []
    inside: list[BomLine] = shared
    for line in bom.lines:
        if line.level == 0:
            inside = racks.setdefault(line.item, []) if line.kind == "rack" else shared
        inside.append(line)
    made = [_rack(f"rack {number}", lines) for number, lines in enumerate(racks.values(), 1)]
    if shared:
        made.append(Grouped("shared", CATEGORIES["shared"], flat(shared)))
    return tuple(made)


def _rack(key: str, lines: list[BomLine]) -> Grouped:
    places = lines[0].locations
    where = joined(", ", places[:_NAMED])
    if len(places) > _NAMED:
        where = say("{first} and {count} more", first=where, count=len(places) - _NAMED)
    number = f"{lines[0].quantity_total or len(places):g}"
    title = say("{count} × {rack} ({where})", count=number, rack=lines[0].description, where=where)
    return Grouped(key, title, flat(lines))
