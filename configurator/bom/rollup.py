"""From assemblies to lines: indented with rolled-up quantities, and flat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from configurator.bom.assembly import Assembly, Counted, counted
from configurator.bom.contents import item_assembly, rack_assembly, shared_assemblies
from configurator.bom.lines import Bom, BomLine
from configurator.cooling.result import CoolingResult
from configurator.core.memo import Memo
from configurator.core.unknown import scaled, total
from configurator.design.address import addresses
from configurator.design.model import Design, Rack
from configurator.design.query import index


class BomEngine:
    """Builds bills of materials; keeps the assembly of each rack and item no edit touched."""

    def __init__(self) -> None:
        self._racks: Memo[Assembly] = Memo()
        self._items: dict[str, Memo[Assembly]] = {}

    def build(self, design: Design, cooling: CoolingResult | None = None) -> Bom:
        """List everything the design needs.

        ``cooling`` gives lengths of piping and the coolant; a loop without a solution gets a line
        with a note instead of a quantity of zero.
        """
        racks = [self._rack(design, rack) for rack in design.floor.racks]
        self._racks.sweep()
        there = {rack.id for rack in design.floor.racks}
        self._items = {name: kept for name, kept in self._items.items() if name in there}
        groups = counted((*racks, *shared_assemblies(design, cooling)))
        lines = tuple(_lines(groups, 0, 1.0, ""))
        return Bom(lines=lines, flat=_flat(lines), unpriced_lines=len(lines))

    def _rack(self, design: Design, rack: Rack) -> Assembly:
        loop = index(design).loop_of(rack.id)
        surroundings = (design.parts, design.assumptions, design.assumption_overrides, loop)
        key = (rack.id, addresses(design)[rack.id])
        return self._racks.get(
            key, (rack, *surroundings), lambda: self._contents(design, rack, surroundings)
        )

    def _contents(self, design: Design, rack: Rack, surroundings: tuple[object, ...]) -> Assembly:
        kept, names = self._items.setdefault(rack.id, Memo()), addresses(design)
        items = [
            kept.get(
                (item.id, names[item.id]),
                (item, *surroundings),
                partial(item_assembly, design, item, rack),
            )
            for item in rack.items
        ]
        kept.sweep()
        return rack_assembly(design, rack, items)


def _lines(
    groups: tuple[Counted, ...], level: int, parents: float | None, prefix: str
) -> Iterator[BomLine]:
    for number, group in enumerate(groups, start=1):
        item = f"{prefix}{number}"
        quantity = scaled(group.quantity, parents)
        yield _line(group, level, item, quantity)
        yield from _lines(counted(group.assembly.children), level + 1, quantity, f"{item}.")


def _line(group: Counted, level: int, item: str, quantity_total: float | None) -> BomLine:
    assembly = group.assembly
    part = assembly.part
    return BomLine(
        level=level,
        item=item,
        part_id=part.id if part else None,
        part_number=part.part_number if part else None,
        manufacturer=part.vendor if part else "",
        description=assembly.description,
        quantity_each=group.quantity,
        quantity_total=quantity_total,
        unit_of_measure=assembly.unit_of_measure,
        kind=assembly.kind,
        derived=assembly.derived,
        note=assembly.note,
        locations=group.locations,
    )


def _flat(lines: tuple[BomLine, ...]) -> tuple[BomLine, ...]:
    """Sum equal things over all assemblies, in the order of the indented list."""
    sums: dict[tuple[object, ...], BomLine] = {}
    for line in lines:
        key = (line.kind, line.part_id, line.description, line.unit_of_measure, line.note)
        seen = sums.get(key)
        quantity = (
            total((seen.quantity_total, line.quantity_total)) if seen else line.quantity_total
        )
        where = (seen.locations if seen else ()) + line.locations
        base = seen or replace(line, level=0, item=str(len(sums) + 1))
        sums[key] = replace(base, quantity_each=quantity, quantity_total=quantity, locations=where)
    return tuple(sums.values())
