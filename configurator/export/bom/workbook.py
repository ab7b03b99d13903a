"""The bill of materials as an Excel workbook, ready to print and to go on calculating with.

A summary with a chart, the indented assemblies, the parts summed up, and a sheet for each rack;
racks that are alike share one.  Amounts and totals are formulas over the cells of the sheet and
carry the value that we computed, so that a reader without a calculator sees the same.
"""

from __future__ import annotations

import io
import math
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from configurator.bom.lines import Bom, BomLine
from configurator.evaluation.result import Evaluation
from configurator.export.bom.cell_formats import BookFormats
from configurator.export.bom.columns import Cell, Column, chosen_columns, printed_columns, row_of
from configurator.export.bom.formulas import OF_A_TOTAL, SheetFormulas
from configurator.export.bom.summary import write_summary
from configurator.export.bom.tables import bom_of
from configurator.export.workbooks import FIXED_DATE
from configurator.project.format import design_sha256

_LONGEST_CELL, _LONGEST_NAME = 32_767, 31
_LINE_POINTS, _MOST_LINES, _WRAP_LOSS = 15.0, 8, 1.1


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """A sheet to write: its name, what it is of, its lines, and whether they are indented."""

    name: str
    title: str
    lines: tuple[BomLine, ...]
    indented: bool


def bom_xlsx(
    evaluation: Evaluation, *, flat: bool = False, columns: Collection[str] | None = None
) -> bytes:
    """Write the workbook; ``flat`` leaves out the sheets of assemblies and racks.

    With the total price come the columns that it is computed from.
    """
    bom = bom_of(evaluation)
    if columns is not None and "total_price" in columns:
        columns = {*columns, *OF_A_TOTAL}
    chosen = printed_columns(bom) if columns is None else chosen_columns(bom, columns)
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    book.set_properties(
        {"title": f"Bill of materials: {evaluation.design.name}", "created": FIXED_DATE}
    )
    formats = BookFormats(book)
    summary = book.add_worksheet("Summary")
    plans = tuple(_plans(bom, flat))
    written = {plan.name: _write_sheet(book, formats, plan, chosen, bom) for plan in plans}
    sha256 = design_sha256(evaluation.design)
    write_summary(book, summary, formats, evaluation.design.name, sha256, bom, written)
    book.close()
    return buffer.getvalue()


def _plans(bom: Bom, flat: bool) -> Iterator[SheetPlan]:
    if not flat:
        yield SheetPlan("Assemblies", "Assemblies, indented", bom.lines, True)
    yield SheetPlan("Parts", "Parts, summed up", bom.flat, False)
    if flat:
        return
    shared: list[BomLine] = []
    racks: dict[str, list[BomLine]] = {}
    inside = shared
    for line in bom.lines:
        if line.level == 0:
            inside = racks.setdefault(line.item, []) if line.kind == "rack" else shared
        inside.append(line)
    taken = {"summary", "assemblies", "parts", "shared"}
    for lines in racks.values():
        places = lines[0].locations
        title = f"{lines[0].description}: {', '.join(places)}"
        yield SheetPlan(_sheet_name(places, taken), title, tuple(lines), True)
    if shared:
        yield SheetPlan("Shared", "Shared by the racks", tuple(shared), True)


def _sheet_name(places: Sequence[str], taken: set[str]) -> str:
    """Make a name that Excel takes: no marks of its own, 31 characters, unlike any other."""
    marks = re.compile(r"[\[\]:*?/\\']")
    named = marks.sub(" ", ", ".join(places)).strip() or "Rack"
    if len(named) > _LONGEST_NAME:
        more = f" and {len(places) - 1} more" if len(places) > 1 else ""
        named = marks.sub(" ", places[0])[: _LONGEST_NAME - len(more)] + more
    name, number = named, 2
    while name.casefold() in taken:
        ending = f" ({number})"
        name, number = named[: _LONGEST_NAME - len(ending)] + ending, number + 1
    taken.add(name.casefold())
    return name


def _write_sheet(
    book: xlsxwriter.Workbook,
    formats: BookFormats,
    plan: SheetPlan,
    columns: Sequence[Column],
    bom: Bom,
) -> SheetFormulas:
    sheet = book.add_worksheet(plan.name)
    head = 2 + max(len(bom.totals), 1)
    keys = [column.key for column in columns]
    formulas = SheetFormulas(plan.name, plan.lines, keys, head + 1, plan.indented)
    _write_heading(sheet, formats, plan, columns, head)
    _write_totals(sheet, formats, formulas, bom)
    for at, line in enumerate(plan.lines):
        _write_line(sheet, formats, formulas, at, line, columns)
    if plan.lines:
        sheet.autofilter(head, 0, head + len(plan.lines), len(columns) - 1)
    return formulas


def _write_line(
    sheet: Worksheet,
    formats: BookFormats,
    formulas: SheetFormulas,
    at: int,
    line: BomLine,
    columns: Sequence[Column],
) -> None:
    row, cells = formulas.first_row + at, row_of(line, columns)
    sheet.set_row(row, _LINE_POINTS * _lines_of(cells, columns))
    level = line.level if formulas.indented else None
    for position, (column, text) in enumerate(zip(columns, cells, strict=True)):
        # What a formula multiplies must not be rounded before it is.
        cell = line.quantity_each if column.key == "quantity_each" else text
        style = formats.cell(column.key, level, cell, line.currency)
        _write_cell(sheet, row, position, cell, formulas.cell(at, column.key), style)


def _write_cell(
    sheet: Worksheet, row: int, position: int, cell: Cell, formula: str | None, style: Format
) -> None:
    """Write text as text, whatever it begins with; what is unknown stays blank."""
    if cell is None or cell == "":
        sheet.write_blank(row, position, None, style)
    elif isinstance(cell, str):
        sheet.write_string(row, position, str(cell)[:_LONGEST_CELL], style)
    elif formula is not None:
        sheet.write_formula(row, position, formula, style, cell)
    else:
        sheet.write_number(row, position, cell, style)


def _lines_of(cells: Sequence[Cell], columns: Sequence[Column]) -> int:
    """Lines the longest text of a row wraps to; a spreadsheet does not make this room itself."""
    lengths = (
        len(cell) / column.width
        for cell, column in zip(cells, columns, strict=True)
        if isinstance(cell, str)
    )
    longest = max(lengths, default=1.0)
    return 1 if longest <= 1.0 else min(math.ceil(longest * _WRAP_LOSS), _MOST_LINES)


def _write_heading(
    sheet: Worksheet, formats: BookFormats, plan: SheetPlan, columns: Sequence[Column], head: int
) -> None:
    sheet.write_string(0, 0, plan.title[:_LONGEST_CELL], formats.title)
    sheet.set_row(head, 2 * _LINE_POINTS)
    for position, column in enumerate(columns):
        sheet.set_column(position, position, column.width)
        sheet.write_string(head, position, column.heading, formats.heading)
    sheet.freeze_panes(head + 1, 0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(head)
    sheet.set_footer("&L&8Rackloop&R&8&P of &N")


def _write_totals(
    sheet: Worksheet, formats: BookFormats, formulas: SheetFormulas, bom: Bom
) -> None:
    """Totals of the sheet by currency stand above its headings."""
    if not formulas.has_totals:
        return
    position = formulas.keys.index("total_price")
    for row, money in enumerate(bom.totals, 1):
        code = money.currency
        sheet.write_string(row, position - 1, code, formats.name)
        style, value = formats.money(code, bold=True), float(formulas.total_value(code))
        sheet.write_formula(row, position, f"={formulas.total(code)}", style, value)
