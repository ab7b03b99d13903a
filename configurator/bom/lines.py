"""Lines of a bill of materials: indented, with quantities rolled up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BomLine:
    """One line; ``quantity_each`` is per parent assembly, ``quantity_total`` for the design.

    A quantity is None where it cannot be known yet, such as the coolant of an unsolved loop.
    """

    level: int
    item: str
    part_id: str | None
    part_number: str | None
    manufacturer: str
    description: str
    quantity_each: float | None
    quantity_total: float | None
    unit_of_measure: str
    kind: str
    derived: bool = False
    note: str | None = None
    locations: tuple[str, ...] = ()
    unit_price: float | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Bom:
    """The indented lines and the same parts summed up flat."""

    lines: tuple[BomLine, ...] = ()
    flat: tuple[BomLine, ...] = ()
    total_price: float | None = None
    unpriced_lines: int = 0
