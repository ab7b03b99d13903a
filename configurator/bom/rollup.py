"""From assemblies to lines: indented with rolled-up quantities, and flat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from configurator.bom.assembly import Assembly, Counted, counted, together
from configurator.bom.contents import item_assembly, rack_assembly, shared_assemblies
from configurator.bom.lines import Bom, BomLine, flat
from configurator.cooling.result import CoolingResult
from configurator.core.memo import Memo
from configurator.core.unknown import scaled
from configurator.design.address import addresses
from configurator.design.model import Design, Rack
from configurator.design.parts_token import PartsToken
from configurator.design.query import index


@dataclass(frozen=True, slots=True)
class _Kind:
    """The assembly of a rack, and a number that racks with equal contents share."""

    assembly: Assembly
    number: int


class BomEngine:
    """Builds bills of materials; keeps the assembly of each rack and item no edit touched."""

    def __init__(self) -> None:
        self._parts = PartsToken()
        self._racks: Memo[_Kind] = Memo()
        self._items: dict[str, Memo[Assembly]] = {}
        self._numbers: dict[tuple[object, ...], int] = {}
        self._lines: Memo[tuple[BomLine, ...]] = Memo()
        self._contents: dict[str, _Kind] = {}
        self._last = Bom()

    def build(self, design: Design, cooling: CoolingResult | None = None) -> Bom:
        """List everything the design needs.

        ``cooling`` gives lengths of piping and the coolant; a loop without a solution gets a line
        with a note instead of a quantity of zero.
        """
        surroundings = (
            design.assumptions,
            design.assumption_overrides,
            self._parts.of(design.parts),
        )
        racks = [self._rack(design, rack, surroundings) for rack in design.floor.racks]
        there = {rack.id for rack in design.floor.racks}
        if self._items.keys() - there:
            self._items = {name: kept for name, kept in self._items.items() if name in there}
            self._contents = {name: kept for name, kept in self._contents.items() if name in there}
        groups = (*_alike(racks), *counted(shared_assemblies(design, cooling)))
        lines = tuple(line for at, group in enumerate(groups, 1) for line in self._group(group, at))
        for memo in (self._racks, self._lines):
            memo.sweep()
        if lines != self._last.lines:
            summed = flat(lines)
            self._last = Bom(lines=lines, flat=summed, unpriced_lines=len(summed))
        return self._last

    def _group(self, group: Counted, number: int) -> Iterator[BomLine]:
        """List equal assemblies and what is in them; the latter is kept with the assembly."""
        item = f"{number}"
        yield _line(group, 0, item, group.quantity)
        inside = group.assembly.children
        if inside:
            yield from self._lines.get(
                (item, group.quantity),
                (group.assembly,),
                lambda: tuple(_lines(counted(inside), 1, group.quantity, f"{item}.")),
            )

    def _rack(self, design: Design, rack: Rack, surroundings: tuple[object, ...]) -> _Kind:
        loop = index(design).loops.get(rack.id)
        served = (loop.id, loop.manifold) if loop else (None, None)
        return self._racks.get(
            (rack.id, addresses(design)[rack.id]),
            (rack, *served, *surroundings),
            lambda: self._kind(design, rack, (loop is None, *surroundings)),
        )

    def _kind(self, design: Design, rack: Rack, surroundings: tuple[object, ...]) -> _Kind:
        """Put a rack together; where the bill says the same of it, it is the one of last time."""
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
        assembly = rack_assembly(design, rack, items)
        number = self._numbers.setdefault(assembly.signature, len(self._numbers))
        kind, known = _Kind(assembly, number), self._contents.get(rack.id)
        if known is None or known != kind:
            known = self._contents[rack.id] = kind
        return known


def _alike(racks: Iterable[_Kind]) -> Iterator[Counted]:
    """Group racks with equal contents in the order of their first appearance."""
    groups: dict[int, list[Assembly]] = {}
    for rack in racks:
        groups.setdefault(rack.number, []).append(rack.assembly)
    return map(together, groups.values())


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
        code=part.id if part else assembly.code,
    )
