"""The bill of materials as CSV, XLSX and JSON: the same rows in the same order.

Text that a spreadsheet would take for a formula is kept from being one, and the CSV carries a
byte order mark so that Excel shows Chinese.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import xlsxwriter
from xlsxwriter.format import Format

from configurator.bom.lines import Bom, BomLine
from configurator.core.errors import ExportError
from configurator.core.jsonfile import dump_json
from configurator.evaluation.result import Evaluation
from configurator.export.evaluation_json import bom_lines
from configurator.project.format import design_sha256

_RISKY = ("=", "+", "-", "@", "\t", "\r")
_FIXED_DATE = datetime(2020, 1, 1, tzinfo=UTC).replace(tzinfo=None)


@dataclass(frozen=True, slots=True)
class Column:
    """Heading and width of a column, in characters."""

    heading: str
    width: int


COLUMNS = (
    Column("Level", 6),
    Column("Item", 10),
    Column("Manufacturer", 18),
    Column("Part number", 16),
    Column("Catalogue id", 26),
    Column("Description", 46),
    Column("Quantity each", 13),
    Column("Quantity total", 13),
    Column("Unit", 7),
    Column("Derived", 9),
    Column("Note", 30),
    Column("Location", 40),
)


def bom_csv(evaluation: Evaluation, *, flat: bool = False) -> bytes:
    """Write UTF-8 CSV with a byte order mark."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([column.heading for column in COLUMNS])
    for row in _rows(_bom(evaluation), flat):
        writer.writerow([_harmless(cell) if isinstance(cell, str) else cell for cell in row])
    return text.getvalue().encode("utf-8-sig")


def bom_json(evaluation: Evaluation, *, flat: bool = False) -> bytes:
    """Write the lines under the keys of ``rackloop evaluate --json``."""
    bom = _bom(evaluation)
    content = {
        "format": "rackloop-bom",
        "version": 1,
        "design": {
            "name": evaluation.design.name,
            "sha256": design_sha256(evaluation.design),
        },
        "lines": bom_lines(bom, flat=flat),
        "total_price": bom.total_price,
        "unpriced_lines": bom.unpriced_lines,
    }
    return dump_json(content).encode()


def bom_xlsx(evaluation: Evaluation, *, flat: bool = False) -> bytes:
    """Write a workbook with one sheet, levels as indents, ready to print on A4."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    title = f"Bill of materials: {evaluation.design.name}"
    book.set_properties({"title": title, "created": _FIXED_DATE})
    sheet = book.add_worksheet("Bill of materials")
    _write_heading(book, sheet, evaluation)
    cells = _CellFormats(book)
    bom = _bom(evaluation)
    lines = _lines(bom, flat)
    for index, (line, row) in enumerate(zip(lines, _rows(bom, flat), strict=True), start=4):
        for position, cell in enumerate(row):
            style = cells.style(line, position)
            if cell is None:
                sheet.write_blank(index, position, None, style)
            elif isinstance(cell, str):
                sheet.write_string(index, position, cell, style)
            else:
                sheet.write_number(index, position, cell, style)
    book.close()
    return buffer.getvalue()


class _CellFormats:
    """Formats of a workbook by column; descriptions are indented by level."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self._top = book.add_format({"valign": "top"})
        self._wrapped = book.add_format({"valign": "top", "text_wrap": True})
        self._number = book.add_format({"valign": "top", "num_format": "0.##"})
        self._levels: dict[int, Format] = {}

    def style(self, line: BomLine, position: int) -> Format:
        heading = COLUMNS[position].heading
        if heading == "Description":
            return self._level(line.level)
        if heading.startswith("Quantity"):
            return self._number
        return self._wrapped if heading in ("Note", "Location") else self._top

    def _level(self, level: int) -> Format:
        if level not in self._levels:
            wanted = {"indent": level, "bold": level == 0, "valign": "top", "text_wrap": True}
            self._levels[level] = self._book.add_format(wanted)
        return self._levels[level]


def _write_heading(
    book: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet, evaluation: Evaluation
) -> None:
    title = book.add_format({"bold": True, "font_size": 14})
    dim = book.add_format({"font_color": "#566074"})
    heading = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom"})
    sheet.write_string(0, 0, f"Bill of materials: {evaluation.design.name}", title)
    sheet.write_string(1, 0, f"design {design_sha256(evaluation.design)[:12]}", dim)
    for position, column in enumerate(COLUMNS):
        sheet.set_column(position, position, column.width)
        sheet.write_string(3, position, column.heading, heading)
    sheet.freeze_panes(4, 0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(3)


def _bom(evaluation: Evaluation) -> Bom:
    if evaluation.bom is None:
        raise ExportError("the design has no bill of materials yet")
    return evaluation.bom


def _lines(bom: Bom, flat: bool) -> tuple[BomLine, ...]:
    return bom.flat if flat else bom.lines


def _rows(bom: Bom, flat: bool) -> Iterator[tuple[str | float | None, ...]]:
    for line in _lines(bom, flat):
        yield (
            line.level,
            line.item,
            line.manufacturer,
            line.part_number,
            line.part_id,
            line.description,
            _rounded(line.quantity_each),
            _rounded(line.quantity_total),
            line.unit_of_measure,
            "yes" if line.derived else "",
            line.note,
            ", ".join(line.locations),
        )


def _rounded(quantity: float | None) -> float | None:
    return None if quantity is None else round(quantity, 2)


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_RISKY) else text
