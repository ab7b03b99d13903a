"""Columns of a bill of materials: what each is called, how wide it is, and what it says of a line.

One table for CSV, workbook and window; a user chooses by key.  The headings are those that a price
list is read by, so that a bill filled with prices is one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from configurator.bom.lines import Bom, BomLine
from configurator.bom.money import counted_quantity
from configurator.catalogue.parts import KINDS
from configurator.core.errors import UsageError
from configurator.core.text import say

Cell = str | float | None
KIND_NAMES: Mapping[str, str] = {
    **KINDS,
    "blank": say("Blanking panels"),
    "mounting": say("Mounting sets"),
    "valve": say("Valves"),
    "cable": say("Cables"),
    "labour": say("Labour"),
    "service": say("Services"),
    "hardware": say("Hardware"),
    "option": say("Options"),
}
YES, NO_PRICE, OPTION, INCLUDED = "yes", "no price", "option", "included"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key, heading, width in characters, and what it says of a line."""

    key: str
    heading: str
    width: int
    cell: Callable[[BomLine], Cell]
    priced: bool = False


def in_total(line: BomLine) -> str:
    """Say whether a line counts in the total, and why it does not."""
    if line.optional:
        return OPTION
    if line.included:
        return INCLUDED
    return YES if line.total_price is not None else NO_PRICE


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _rounded(quantity: float | None) -> float | None:
    return None if quantity is None else float(counted_quantity(quantity))


def _alternates(line: BomLine) -> str:
    named = (
        f"{each.manufacturer} {each.part_number or each.description}" for each in line.alternates
    )
    return "; ".join(name.strip() for name in named)


_ALL = (
    Column("level", say("Level"), 6, lambda line: line.level),
    Column("item", say("Item"), 8, lambda line: line.item),
    Column("parent", say("Parent"), 8, lambda line: line.item.rpartition(".")[0]),
    Column("kind", say("Kind"), 14, lambda line: KIND_NAMES.get(line.kind, line.kind)),
    Column("manufacturer", say("Manufacturer"), 13, lambda line: line.manufacturer),
    Column("part_number", say("Part number"), 13, lambda line: line.part_number),
    Column("description", say("Description"), 40, lambda line: line.description),
    Column("quantity_each", say("Quantity each"), 9, lambda line: _rounded(line.quantity_each)),
    Column("quantity_total", say("Quantity total"), 9, lambda line: _rounded(line.quantity_total)),
    Column("unit", say("Unit"), 7, lambda line: line.unit_of_measure),
    Column("unit_price", say("Unit price"), 11, lambda line: _number(line.unit_price)),
    Column("currency", say("Currency"), 8, lambda line: line.currency),
    Column("total_price", say("Total price"), 13, lambda line: _number(line.total_price), True),
    Column("in_total", say("In total"), 8, in_total, True),
    Column("lead_time", say("Lead time (days)"), 9, lambda line: line.lead_time_days),
    Column("price_note", say("Price note"), 16, lambda line: line.price_note, True),
    Column("price_list", say("Price list"), 16, lambda line: line.price_source, True),
    Column("alternates", say("Alternates"), 20, _alternates, True),
    Column("derived", say("Derived"), 8, lambda line: "yes" if line.derived else ""),
    Column("note", say("Note"), 20, lambda line: line.note),
    Column("location", say("Location"), 24, lambda line: ", ".join(line.locations)),
    Column("catalogue_id", say("Catalogue id"), 22, lambda line: line.code),
)
COLUMNS: Mapping[str, Column] = {column.key: column for column in _ALL}
"""All columns by key, in the order of a file."""


def chosen_columns(bom: Bom, keys: Collection[str] | None = None) -> tuple[Column, ...]:
    """Give the wanted columns in their order; by default all that have something to say."""
    if keys is None:
        is_priced = bom.priced_on is not None
        return tuple(column for column in _ALL if is_priced or not column.priced)
    if unknown := sorted(set(keys) - set(COLUMNS)):
        known = ", ".join(COLUMNS)
        raise UsageError(say("no column {name}; there are: {known}", name=unknown[0], known=known))
    if not keys:
        raise UsageError(say("a bill of materials needs a column"))
    return tuple(column for column in _ALL if column.key in keys)


def printed_columns(bom: Bom) -> tuple[Column, ...]:
    """Give the columns of a workbook: what says nothing, or the same again, is left out."""
    left_out = {"parent", "derived"}
    if len(bom.price_lists) < 2:
        left_out.add("price_list")
    asked_for = {"description", "quantity_total", "unit_price", "currency"}
    return tuple(
        column
        for column in chosen_columns(bom)
        if column.key not in left_out
        and (
            column.key in asked_for or any(column.cell(line) not in (None, "") for line in bom.flat)
        )
    )


def lines_of(bom: Bom, flat: bool) -> tuple[BomLine, ...]:
    """Give the indented lines, or the same parts summed up."""
    return bom.flat if flat else bom.lines


def row_of(line: BomLine, columns: Sequence[Column]) -> tuple[Cell, ...]:
    """Give the cells of a line."""
    return tuple(column.cell(line) for column in columns)
