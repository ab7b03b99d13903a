"""The bill of materials as CSV, XLSX and JSON: the same rows in the same order.

Text that a spreadsheet would take for a formula is kept from being one, and the CSV carries a
byte order mark so that Excel shows Chinese.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from configurator.bom.lines import Bom, BomLine
from configurator.core.errors import ExportError
from configurator.core.jsonfile import dump_json
from configurator.evaluation.result import Evaluation
from configurator.export.csv_cell import csv_cell
from configurator.export.evaluation_json import bom_lines
from configurator.project.format import design_sha256

_LONGEST_CELL = 32_767
_LINE_POINTS, _MOST_LINES, _WRAP_LOSS = 15.0, 8, 1.1
_FIRST_ROW = 4
_FIXED_DATE = datetime(2020, 1, 1, tzinfo=UTC).replace(tzinfo=None)


@dataclass(frozen=True, slots=True)
class Column:
    """Heading and width of a column, in characters."""

    heading: str
    width: int


COLUMNS = (
    Column("Level", 6),
    Column("Item", 8),
    Column("Parent", 8),
    Column("Manufacturer", 13),
    Column("Part number", 13),
    Column("Description", 44),
    Column("Quantity each", 9),
    Column("Quantity total", 9),
    Column("Unit", 7),
    Column("Derived", 8),
    Column("Note", 24),
    Column("Location", 30),
    Column("Catalogue id", 24),
)


def bom_csv(evaluation: Evaluation, *, flat: bool = False) -> bytes:
    """Write UTF-8 CSV with a byte order mark."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([column.heading for column in COLUMNS])
    for row in _rows(_bom(evaluation), flat):
        writer.writerow([csv_cell(cell) for cell in row])
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
    """Write a workbook ready to print on A4: levels as indents, then the same parts summed up.

    ``flat`` leaves out the sheet of assemblies.
    """
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    title = f"Bill of materials: {evaluation.design.name}"
    book.set_properties({"title": title, "created": _FIXED_DATE})
    cells = _CellFormats(book)
    if not flat:
        _write_sheet(book.add_worksheet("Assemblies"), cells, evaluation, flat=False)
    _write_sheet(book.add_worksheet("Parts"), cells, evaluation, flat=True)
    book.close()
    return buffer.getvalue()


def _write_sheet(sheet: Worksheet, cells: _CellFormats, evaluation: Evaluation, flat: bool) -> None:
    _write_heading(sheet, cells, evaluation)
    bom = _bom(evaluation)
    rows = zip(_lines(bom, flat), _rows(bom, flat), strict=True)
    for index, (line, row) in enumerate(rows, start=_FIRST_ROW):
        level = None if flat else line.level
        sheet.set_row(index, _LINE_POINTS * _lines_of(row))
        for position, cell in enumerate(row):
            style = cells.style(level, position)
            if cell is None or cell == "":
                sheet.write_blank(index, position, None, style)
            elif isinstance(cell, str):
                sheet.write_string(index, position, cell[:_LONGEST_CELL], style)
            else:
                sheet.write_number(index, position, cell, style)


def _lines_of(row: tuple[str | float | None, ...]) -> int:
    """Lines the longest text of a row wraps to; a spreadsheet does not make this room itself."""
    lengths = (
        len(cell) / column.width
        for cell, column in zip(row, COLUMNS, strict=True)
        if isinstance(cell, str)
    )
    return min(math.ceil(max(lengths, default=1.0) * _WRAP_LOSS), _MOST_LINES) or 1


class _CellFormats:
    """Formats of a workbook by column and level; assemblies stand out, descriptions indent."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self.title = book.add_format({"bold": True, "font_size": 14})
        self.dim = book.add_format({"font_color": "#566074"})
        self.heading = book.add_format(
            {"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom"}
        )
        self._made: dict[tuple[bool, str, int], Format] = {}

    def style(self, level: int | None, position: int) -> Format:
        """Format of a cell; without a level the sheet has no assemblies."""
        heading = COLUMNS[position].heading
        indent = 1 if heading == "Unit" else (level or 0) if heading == "Description" else 0
        key = (level == 0, heading if heading.startswith("Quantity") else "", indent)
        if key not in self._made:
            self._made[key] = self._book.add_format(self._properties(*key))
        return self._made[key]

    @staticmethod
    def _properties(top: bool, quantity: str, indent: int) -> dict[str, object]:
        wanted: dict[str, object] = {"valign": "top", "bottom": 4, "bottom_color": "#d5d9e2"}
        wanted |= {"num_format": "#,##0.##"} if quantity else {"text_wrap": True}
        wanted |= {"indent": indent, "align": "left"} if indent else {}
        return wanted | ({"bold": True, "bg_color": "#f5f6f9"} if top else {})


def _write_heading(sheet: Worksheet, cells: _CellFormats, evaluation: Evaluation) -> None:
    sheet.write_string(0, 0, f"Bill of materials: {evaluation.design.name}", cells.title)
    sha = design_sha256(evaluation.design)
    remark = f"design {sha[:12]}; what is marked as derived follows from the rest"
    sheet.write_string(1, 0, remark, cells.dim)
    sheet.set_row(_FIRST_ROW - 1, 2 * _LINE_POINTS)
    for position, column in enumerate(COLUMNS):
        sheet.set_column(position, position, column.width)
        sheet.write_string(_FIRST_ROW - 1, position, column.heading, cells.heading)
    sheet.freeze_panes(_FIRST_ROW, 0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(_FIRST_ROW - 1)
    sheet.set_footer("&L&8Rackloop&R&8&P of &N")


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
            line.item.rpartition(".")[0],
            line.manufacturer,
            line.part_number,
            line.description,
            _rounded(line.quantity_each),
            _rounded(line.quantity_total),
            line.unit_of_measure,
            "yes" if line.derived else "",
            line.note,
            ", ".join(line.locations),
            line.part_id,
        )


def _rounded(quantity: float | None) -> float | None:
    return None if quantity is None else round(quantity, 2)
