"""The tables of a price list's file, whatever wrote it: CSV text or an Excel workbook."""

from __future__ import annotations

import io
import math
import warnings
import zipfile
import zlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import chain, islice
from xml.etree.ElementTree import ParseError

import openpyxl

from configurator.bom.prices.cells import Cell
from configurator.catalogue.table_text import COLUMN_LIMIT, readings
from configurator.core.errors import Fault, PriceListError
from configurator.core.text import Text, say

ROW_LIMIT = 250_000
SIZE_LIMIT_BYTES = 64 * 1024**2
_UNPACKED_LIMIT_BYTES = 512 * 1024**2
HEAD_ROWS = 20
_LAST_ROW = 1_048_576
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
# What the reader of workbooks lets through when a workbook is no workbook.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    ParseError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    TypeError,
    ValueError,
)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """Cells of one row, counted from 1."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of one table; ``name`` is empty where a file has only one, ``separator`` as read."""

    name: str
    separator: str
    rows: tuple[SheetRow, ...]

    def place(self, row: int, column: int, head: str) -> Text:
        """Say where a cell is."""
        if self.name:
            return say(
                "sheet {sheet}, row {row}, column {column} ({head})",
                sheet=self.name,
                row=row,
                column=column + 1,
                head=head,
            )
        return say("row {row}, column {column} ({head})", row=row, column=column + 1, head=head)


def ways_to_read(data: bytes, file: str) -> Iterator[tuple[Sheet, ...]]:
    """Give each way the bytes can be read as tables, the likeliest first."""
    if len(data) > SIZE_LIMIT_BYTES:
        _refuse(file, say("larger than {limit} MB", limit=SIZE_LIMIT_BYTES // 1024**2))
    if not data.strip(b"\0\r\n\t ;,|\xef\xbb\xbf\xff\xfe"):
        _refuse(file, say("the file is empty"))
    if data.startswith(_OLE):
        _refuse(file, say("an old or protected Excel file; save it as .xlsx or .csv"))
    if data.startswith(_ZIP):
        yield _workbook(data, file)
        return
    for table in readings(data, ROW_LIMIT, HEAD_ROWS):
        rows = tuple(SheetRow(row.line, row.cells) for row in table.rows)
        _bounded(len(rows), max(len(row.cells) for row in rows[:HEAD_ROWS]), file)
        yield (Sheet("", table.separator, rows),)


def _refuse(file: str, reason: str) -> None:
    raise PriceListError(Fault(file, "", reason)) from None


def _bounded(rows: int, columns: int, file: str) -> None:
    if rows > ROW_LIMIT:
        _refuse(file, say("more than {limit:,} rows", limit=ROW_LIMIT))
    if columns > COLUMN_LIMIT:
        _refuse(file, say("more than {limit} columns", limit=COLUMN_LIMIT))


def _workbook(data: bytes, file: str) -> tuple[Sheet, ...]:
    """Read the values of every sheet; formulas give the value they had when they were saved."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(info.file_size for info in archive.infolist())
        if unpacked > _UNPACKED_LIMIT_BYTES:
            _refuse(file, say("larger than {limit} MB", limit=_UNPACKED_LIMIT_BYTES // 1024**2))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return tuple(_sheets(data, file))
    except _BROKEN:
        raise PriceListError(Fault(file, "", say("is no Excel workbook"))) from None


def _sheets(data: bytes, file: str) -> Iterator[Sheet]:
    left = ROW_LIMIT
    for name, rows in _books(data, values=True):
        kept = tuple(
            SheetRow(number, tuple(map(_cell, values)))
            for number, values in islice(_not_blank(rows), left + 1)
        )
        left -= len(kept)
        _bounded(ROW_LIMIT - left, 0, file)
        yield Sheet(name, "", kept)


_Values = tuple[object, ...]


def _books(data: bytes, *, values: bool) -> Iterator[tuple[str, Iterator[tuple[int, _Values]]]]:
    """Give the numbered rows of each sheet."""
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=values)
    for sheet in book.worksheets:
        columns = min(sheet.max_column or COLUMN_LIMIT, COLUMN_LIMIT)
        rows = sheet.iter_rows(max_col=columns, max_row=_LAST_ROW, values_only=True)
        yield sheet.title, enumerate(rows, 1)


def _not_blank(rows: Iterator[tuple[int, _Values]]) -> Iterator[tuple[int, _Values]]:
    """Leave out blank rows, and the columns behind the last one that the first rows fill."""
    first = list(islice(rows, HEAD_ROWS))
    filled = [at for _, row in first for at, value in enumerate(row, 1) if value is not None]
    width = max(filled, default=0)
    for number, row in chain(first, rows):
        used = row[:width]
        if used.count(None) < width:
            yield number, used


def _cell(value: object) -> Cell:
    if isinstance(value, str):
        return value.strip()
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, int):
        return Decimal(value)
    if isinstance(value, float) and math.isfinite(value):
        return Decimal(f"{value:.15g}")
    return str(value)


def formulas(data: bytes, wanted: Collection[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Tell which empty cells, by sheet, row and column, hold formulas never calculated."""
    if not wanted or not data.startswith(_ZIP):
        return []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        held = {
            (name, number, column)
            for name, rows in _books(data, values=False)
            for number, values in rows
            for column, value in enumerate(values)
            if isinstance(value, str) and value.startswith("=")
        }
    return [cell for cell in wanted if cell in held]
