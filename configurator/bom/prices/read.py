"""Reads a price list from CSV or XLSX: every row is understood, or the file is refused.

Faults name file, row and column and are raised together.  Encoding, separator and decimal mark
are found as for curves.  Pure: bytes in, prices or faults out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import TypeVar

from configurator.bom.prices import cells
from configurator.bom.prices.cells import Cell
from configurator.bom.prices.headings import (
    Column,
    Columns,
    Field,
    is_heading,
    read_heading,
)
from configurator.bom.prices.model import Price, PriceList, Use
from configurator.bom.prices.repeats import Repeats
from configurator.bom.prices.sheets import (
    HEAD_ROWS,
    SIZE_LIMIT_BYTES,
    Sheet,
    SheetRow,
    formulas,
    ways_to_read,
)
from configurator.catalogue.number_text import Mark, MarkError, decimal_mark
from configurator.core.errors import Fault, PriceListError
from configurator.core.jsonfile import read_bounded
from configurator.core.text import say, told

_MOST_FAULTS = 50
_NUMBERS: tuple[Field, ...] = (
    "unit_price",
    "unit_cost",
    "from_quantity",
    "minimum_order_quantity",
    "quantity_per",
)
Value = TypeVar("Value")


def load_price_list(path: Path) -> PriceList:
    """Read the price list of a file; whatever is wrong is raised as one PriceListError."""
    return read_price_list(read_bounded(path, PriceListError, SIZE_LIMIT_BYTES), path.name)


def read_price_list(data: bytes, file: str) -> PriceList:
    """Read a price list; ``file`` is its name, in faults and on what is priced with it."""
    sheets = _understood(data, file)
    reading = _Reading(file)
    for sheet, head, columns in sheets:
        _read_sheet(reading, sheet, head, columns)
    if faults := [*reading.faults, *_uncalculated(data, reading)]:
        raise PriceListError(*faults[: _MOST_FAULTS + 1])
    prices = tuple(price for price in reading.prices if price.use == "price")
    additions = tuple(price for price in reading.prices if price.use != "price")
    if not reading.prices:
        raise PriceListError(Fault(file, "", say("there are no prices below the headings")))
    return PriceList(file, hashlib.sha256(data).hexdigest(), prices, additions)


def _understood(data: bytes, file: str) -> list[tuple[Sheet, int, Columns]]:
    """Take the first way of reading the file in which headings are known, with all its tables."""
    for sheets in ways_to_read(data, file):
        known = [found for sheet in sheets if (found := _with_heading(sheet, file))]
        if known:
            return known
    reason = say(
        "no headings such as manufacturer, part number, unit price, currency; "
        "a price and a part number or catalogue id are needed"
    )
    raise PriceListError(Fault(file, "", reason))


def _with_heading(sheet: Sheet, file: str) -> tuple[Sheet, int, Columns] | None:
    for index, row in enumerate(sheet.rows[:HEAD_ROWS]):
        columns, twice = read_heading([cell if isinstance(cell, str) else "" for cell in row.cells])
        if is_heading(columns):
            if twice:
                words = ", ".join(name.replace("_", " ") for name in twice)
                reason = say("two columns are {words}", words=words)
                raise PriceListError(Fault(file, say("row {row}", row=row.number), reason))
            return sheet, index, columns
    return None


@dataclass(slots=True)
class _Reading:
    """What was read of a file so far, and what is wrong with it."""

    file: str
    prices: list[Price] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    empty: dict[tuple[str, int, int], str] = field(default_factory=dict)
    repeats: Repeats = field(default_factory=Repeats)


@dataclass(frozen=True, slots=True)
class _Row:
    """One row with the means to read it: a cell that is wrong becomes a fault and None."""

    reading: _Reading
    sheet: Sheet
    columns: Columns
    mark: Mark
    row: SheetRow

    def cell(self, name: Field) -> Cell:
        """Give a cell; what has no column or stands behind the row's end is empty."""
        column = self.columns.get(name)
        if column is None or column.index >= len(self.row.cells):
            return ""
        return self.row.cells[column.index]

    def read(self, name: Field, how: Callable[[Cell], Value], missing: Value) -> Value:
        """Read a cell in one way; an empty one is missing."""
        cell = self.cell(name)
        if cell == "":
            return missing
        try:
            return how(cell)
        except ValueError as problem:
            self.refuse(name, told(problem))
            return missing

    def refuse(self, name: Field, reason: str) -> None:
        """Note that a cell is wrong."""
        column = self.columns[name]
        place = self.sheet.place(self.row.number, column.index, column.head)
        self.reading.faults.append(Fault(self.reading.file, place, reason))


def _read_sheet(reading: _Reading, sheet: Sheet, head: int, columns: Columns) -> None:
    rows = sheet.rows[head + 1 :]
    mark = _mark(reading, sheet, rows, columns)
    for row in rows if mark else ():
        before = len(reading.faults)
        price = _price(_Row(reading, sheet, columns, mark or ".", row))
        if price is not None and len(reading.faults) == before:
            _add(reading, price, sheet, columns)
        if len(reading.faults) > _MOST_FAULTS:
            reason = say("and perhaps more: reading stopped here")
            reading.faults.append(Fault(reading.file, say("row {row}", row=row.number), reason))
            return


def _mark(
    reading: _Reading, sheet: Sheet, rows: tuple[SheetRow, ...], columns: Columns
) -> Mark | None:
    """Tell which mark is decimal in the whole table."""
    try:
        return decimal_mark((text for _, _, text in _written(rows, columns)), sheet.separator)
    except MarkError as problem:
        row, column, _ = next(islice(_written(rows, columns), problem.index, None))
        place = sheet.place(row.number, column.index, column.head)
        reading.faults.append(Fault(reading.file, place, told(problem)))
        return None


def _written(
    rows: tuple[SheetRow, ...], columns: Columns
) -> Iterator[tuple[SheetRow, Column, str]]:
    """Give the numbers that are written as text."""
    numbers = [columns[name] for name in _NUMBERS if name in columns]
    for row in rows:
        for column in numbers:
            cell = row.cells[column.index] if column.index < len(row.cells) else ""
            if isinstance(cell, str) and (found := cells.amount(cell)):
                yield row, column, str(found.number)


def _price(row: _Row) -> Price | None:
    """Read a row; one without price and name is a heading of a section, and none."""
    read = row.read
    part_number = read("part_number", cells.text, "")
    catalogue_id = read("catalogue_id", cells.text, "")
    default: Use = "price"
    use = read("use", cells.use, default)
    unit_price, currency = _amount(row)
    if not (part_number or catalogue_id) and unit_price is None and use == "price":
        return None
    one = Decimal(1)
    price = Price(
        row=row.row.number,
        manufacturer=read("manufacturer", cells.text, ""),
        part_number=part_number or None,
        catalogue_id=catalogue_id or None,
        description=read("description", cells.text, ""),
        unit_price=unit_price,
        currency=currency,
        unit_cost=read("unit_cost", lambda cell: _cost(cell, row.mark), None),
        unit_of_measure=read("unit_of_measure", cells.unit, None),
        from_quantity=_quantity(row, "from_quantity") or Decimal(0),
        minimum_order_quantity=_quantity(row, "minimum_order_quantity"),
        lead_time_days=read("lead_time", lambda cell: cells.lead_time_days(cell, _days(row)), None),
        valid_from=read("valid_from", cells.day, None),
        valid_until=read("valid_until", cells.day, None),
        use=use,
        applies_to=read("applies_to", cells.text, "") or None,
        quantity_per=one if (per := _quantity(row, "quantity_per")) is None else per,
        includes_contents=read("includes_contents", cells.yes, False),
    )
    _judge(row, price)
    return price


def _days(row: _Row) -> int | None:
    column = row.columns.get("lead_time")
    return column.days if column else None


def _quantity(row: _Row, name: Field) -> Decimal | None:
    return row.read(name, lambda cell: cells.quantity(cell, row.mark), None)


def _cost(cell: Cell, mark: Mark) -> Decimal | None:
    found = cells.amount(cell)
    return cells.number(found.number, mark) if found else None


def _amount(row: _Row) -> tuple[Decimal | None, str | None]:
    """Read the price with its currency: of the cell, of its row, or of the heading."""
    found = row.read("unit_price", cells.amount, None)
    if found is None:
        if row.cell("unit_price") == "":
            column = row.columns["unit_price"]
            place = row.sheet.place(row.row.number, column.index, column.head)
            row.reading.empty[(row.sheet.name, row.row.number, column.index)] = place
        return None, None
    value = row.read("unit_price", lambda _cell: cells.number(found.number, row.mark), None)
    stated = row.read("currency", cells.currency, None)
    currency = found.currency or stated or row.columns["unit_price"].currency
    if currency is None and row.cell("currency") == "":
        row.refuse(
            "unit_price", say("no currency: add a column currency or write unit price [EUR]")
        )
    if found.currency and stated and found.currency != stated:
        reason = say("{one} here and {other} in its column", one=found.currency, other=stated)
        row.refuse("unit_price", reason)
    return value, currency


def _judge(row: _Row, price: Price) -> None:
    """Refuse what is well written and makes no sense."""
    if price.use == "price" and not price.keys:
        row.refuse("unit_price", say("a price without part number and catalogue id"))
    if price.use != "price" and not price.applies_to:
        row.refuse("use", say("what it goes with is missing: give a column for, such as rack"))
    if price.use != "price" and not (price.keys or price.description):
        row.refuse("use", say("it has neither part number nor description"))
    if price.valid_from and price.valid_until and price.valid_until < price.valid_from:
        row.refuse("valid_until", say("it ends before it begins"))


def _add(reading: _Reading, price: Price, sheet: Sheet, columns: Columns) -> None:
    """Keep a price; one that stands there already is kept once, another one is refused."""
    other = reading.repeats.conflict(price)
    if other is None:
        reading.prices.append(price)
    elif replace(price, row=other.row, description=other.description) != other:
        column = columns.get("part_number" if price.part_number else "catalogue_id")
        index, head = (column.index, column.head) if column else (0, "")
        reason = say(
            "{text!r} stands in row {row} already, with other terms",
            text=(price.part_number or price.catalogue_id or price.description)[:40],
            row=other.row,
        )
        place = sheet.place(price.row, index, head)
        reading.faults.append(Fault(reading.file, place, reason))


def _uncalculated(data: bytes, reading: _Reading) -> Iterator[Fault]:
    """Find prices that are formulas without a value; they are no prices on request."""
    reason = say("a formula without a value; calculate and save the workbook")
    for cell in formulas(data, reading.empty):
        yield Fault(reading.file, reading.empty[cell], reason)
