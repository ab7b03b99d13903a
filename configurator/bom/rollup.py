"""From assemblies to lines: indented with rolled-up quantities, and flat."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from configurator.bom.assembly import Counted, counted
from configurator.bom.contents import design_assemblies
from configurator.bom.lines import Bom, BomLine
from configurator.design.model import Design


def build_bom(design: Design, coolant_volume_l: Mapping[str, float | None] | None = None) -> Bom:
    """List everything the design needs.

    ``coolant_volume_l`` is the fill of each loop by id; a loop whose volume is unknown gets a line
    with a note instead of a quantity of zero.
    """
    lines = tuple(_lines(counted(design_assemblies(design, coolant_volume_l or {})), 0, 1.0, ""))
    return Bom(lines=lines, flat=_flat(lines), unpriced_lines=len(lines))


def _lines(
    groups: tuple[Counted, ...], level: int, parents: float, prefix: str
) -> Iterator[BomLine]:
    for number, group in enumerate(groups, start=1):
        item = f"{prefix}{number}"
        total = None if group.quantity is None else group.quantity * parents
        yield _line(group, level, item, total)
        yield from _lines(counted(group.assembly.children), level + 1, total or 0.0, f"{item}.")


def _line(group: Counted, level: int, item: str, total: float | None) -> BomLine:
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
        quantity_total=total,
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
        quantity = _add(seen.quantity_total, line.quantity_total) if seen else line.quantity_total
        where = (seen.locations if seen else ()) + line.locations
        base = seen or replace(line, level=0, item=str(len(sums) + 1))
        sums[key] = replace(base, quantity_each=quantity, quantity_total=quantity, locations=where)
    return tuple(sums.values())


def _add(a: float | None, b: float | None) -> float | None:
    return None if a is None or b is None else a + b
