"""The first sheet of the workbook: totals by rack and by kind, exchange rates, a chart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from configurator.bom.lines import Bom, BomLine
from configurator.bom.money import Money, counted_quantity, decimals
from configurator.bom.prices.rates import convert
from configurator.export.bom.cell_formats import BookFormats
from configurator.export.bom.columns import KIND_NAMES
from configurator.export.bom.formulas import SheetFormulas

_FIRST_MONEY = 2
_BAR = "#3b6fd4"


@dataclass(slots=True)
class _Summary:
    """The sheet with the row to be written next."""

    book: xlsxwriter.Workbook
    sheet: Worksheet
    formats: BookFormats
    bom: Bom
    row: int = 0
    rate_cells: dict[str, str] = field(default_factory=dict)

    @property
    def currencies(self) -> list[str]:
        """Currencies that prices are in."""
        return [each.currency for each in self.bom.totals]

    @property
    def converts(self) -> bool:
        """Tell whether amounts in several currencies become one."""
        return len(self.bom.totals) > 1 and self.bom.total_price is not None

    def heading(self, *texts: str, amounts: bool = False) -> None:
        """Write headings of a table; those behind the first are above numbers."""
        if amounts:
            texts = (*texts, *self.currencies)
            texts = (*texts, f"in {self.bom.currency}") if self.converts else texts
        for at, text in enumerate(texts):
            style = self.formats.amount_heading if at else self.formats.heading
            self.sheet.write_string(self.row, at, text, style)
        self.row += 1

    def amounts(self, sheet: SheetFormulas, kind: str | None = None) -> None:
        """Write what a sheet, or a kind on it, costs by currency, and all of it in one."""
        values = [sheet.total_value(code, kind) for code in self.currencies]
        for at, (code, value) in enumerate(zip(self.currencies, values, strict=True)):
            formula = f"={sheet.total(code, kind, named=True)}"
            style = self.formats.money(code)
            self.sheet.write_formula(self.row, _FIRST_MONEY + at, formula, style, float(value))
        if self.converts:
            self._in_one(values)

    def _in_one(self, values: Sequence[Decimal]) -> None:
        """Convert the amounts to the left by the rates below the head."""
        wanted, terms, total = self.bom.currency or "", [], Decimal(0)
        for at, (code, value) in enumerate(zip(self.currencies, values, strict=True)):
            terms.append(f"{xl_rowcol_to_cell(self.row, _FIRST_MONEY + at)}{self.rate_cells[code]}")
            converted = convert(Money(value, code), wanted, self.bom.rates)
            total += converted.amount if converted else Decimal(0)
        column = _FIRST_MONEY + len(self.currencies)
        style = self.formats.money(wanted)
        self.sheet.write_formula(self.row, column, f"={'+'.join(terms)}", style, float(total))


def write_summary(
    book: xlsxwriter.Workbook,
    sheet: Worksheet,
    formats: BookFormats,
    name: str,
    sha256: str,
    bom: Bom,
    sheets: Mapping[str, SheetFormulas],
) -> None:
    """Write the sheet; its totals are formulas over the other sheets."""
    summary = _Summary(book, sheet, formats, bom)
    _write_head(summary, name, sha256)
    parts = sheets["Parts"]
    priced = parts.has_totals and bool(bom.totals)
    if priced:
        _write_rates(summary)
        _write_total(summary, parts)
        _write_by_sheet(summary, [each for each in sheets.values() if each is not parts])
    first, last = _write_by_kind(summary, parts, priced)
    _write_chart(summary, first, last, priced)
    sheet.set_column(0, 0, 44)
    sheet.set_column(1, 1, 12)
    sheet.set_column(2, 2 + max(len(bom.totals), 1), 16)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&L&8Rackloop&R&8&P of &N")


def _write_head(summary: _Summary, name: str, sha256: str) -> None:
    sheet, formats, bom = summary.sheet, summary.formats, summary.bom
    sheet.write_string(0, 0, f"Bill of materials: {name}", formats.title)
    sheet.write_string(1, 0, f"design {sha256[:12]}", formats.dim)
    summary.row = 2
    if bom.priced_on is not None:
        text = f"priced on {bom.priced_on} from {', '.join(bom.price_lists)}"
        sheet.write_string(2, 0, text, formats.dim)
        unpriced = f"{bom.unpriced_lines} of {len(bom.flat)} parts have no price"
        sheet.write_string(3, 0, f"{unpriced}; they are not in the totals.", formats.dim)
        summary.row = 4
    for problem in bom.problems:
        sheet.write_string(summary.row, 0, problem[:1].upper() + problem[1:], formats.dim)
        summary.row += 1
    summary.row += 1


def _write_rates(summary: _Summary) -> None:
    """Exchange rates with their days, in cells of their own so that others can be tried."""
    wanted = summary.bom.currency
    for code in summary.currencies:
        rates = [each for each in summary.bom.rates if {each.base, each.quote} == {code, wanted}]
        summary.rate_cells[code] = ""
        if rates and summary.converts:
            summary.sheet.write_string(summary.row, 0, f"Rate: {rates[0]}", summary.formats.text)
            summary.sheet.write_number(summary.row, 1, float(rates[0].rate), summary.formats.rate)
            cell = xl_rowcol_to_cell(summary.row, 1, row_abs=True, col_abs=True)
            summary.rate_cells[code] = f"{'*' if rates[0].base == code else '/'}{cell}"
            summary.row += 1
    summary.row += bool(summary.converts)


def _write_total(summary: _Summary, parts: SheetFormulas) -> None:
    """The total of all priced lines, rounded; line by line nothing is."""
    bom = summary.bom
    exact = [parts.total(code, named=True) for code in summary.currencies]
    for money, formula in zip(bom.totals, exact, strict=True):
        text = f"Total of lines priced in {money.currency}"
        rounded_to = f"=ROUND({formula},{decimals(money.currency)})"
        _write_named(summary, text, money, rounded_to)
    if summary.converts and bom.currency and bom.total_price is not None:
        terms = zip(exact, summary.currencies, strict=True)
        sum_of = "+".join(f"{formula}{summary.rate_cells[code]}" for formula, code in terms)
        money = Money(bom.total_price, bom.currency)
        formula = f"=ROUND({sum_of},{decimals(bom.currency)})"
        _write_named(summary, f"Total in {bom.currency}", money, formula)
    summary.row += 1


def _write_named(summary: _Summary, text: str, money: Money, formula: str) -> None:
    style = summary.formats.money(money.currency, bold=True)
    summary.sheet.write_string(summary.row, 0, text, summary.formats.bold)
    summary.sheet.write_string(summary.row, 1, money.currency, summary.formats.name)
    summary.sheet.write_formula(summary.row, _FIRST_MONEY, formula, style, float(money.amount))
    summary.row += 1


def _write_by_sheet(summary: _Summary, sheets: Sequence[SheetFormulas]) -> None:
    """A line for each rack sheet with its totals; the indented list says all of them again."""
    own = [each for each in sheets if each.name != "Assemblies"]
    if not own:
        return
    summary.heading("Sheet", "Racks", amounts=True)
    for each in own:
        racks = each.lines[0].quantity_total if each.lines[0].kind == "rack" else None
        summary.sheet.write_string(summary.row, 0, each.name, summary.formats.text)
        if racks is not None:
            summary.sheet.write_number(summary.row, 1, racks, summary.formats.quantity("each"))
        summary.amounts(each)
        summary.row += 1
    summary.row += 1


def _write_by_kind(summary: _Summary, parts: SheetFormulas, priced: bool) -> tuple[int, int]:
    """Quantities and amounts by kind; gives the first and the last row of the table."""
    summary.heading("Kind", "Quantity", amounts=priced)
    first = summary.row
    kinds = dict.fromkeys(KIND_NAMES.get(line.kind, line.kind) for line in parts.lines)
    for kind in kinds:
        summary.sheet.write_string(summary.row, 0, kind, summary.formats.text)
        lines = [line for line in parts.lines if KIND_NAMES.get(line.kind, line.kind) == kind]
        _write_quantity(summary, parts, kind, lines)
        if priced:
            summary.amounts(parts, kind)
        summary.row += 1
    return first, summary.row - 1


def _write_quantity(
    summary: _Summary, parts: SheetFormulas, kind: str, lines: Sequence[BomLine]
) -> None:
    known = [line.quantity_total for line in lines if line.quantity_total is not None]
    value = float(sum((counted_quantity(each) for each in known), Decimal(0)))
    units = {line.unit_of_measure for line in lines}
    style = summary.formats.quantity(units.pop() if len(units) == 1 else "each")
    if {"kind", "quantity_total"} <= set(parts.keys):
        kinds, quantities = (parts.column(key, named=True) for key in ("kind", "quantity_total"))
        formula = f'=SUMIFS({quantities},{kinds},"{kind}")'
        summary.sheet.write_formula(summary.row, 1, formula, style, value)
    else:
        summary.sheet.write_number(summary.row, 1, value, style)


def _write_chart(summary: _Summary, first: int, last: int, priced: bool) -> None:
    """Bars by kind: what it costs, converted where it must be, or how many there are."""
    if last < first:
        return
    column = _FIRST_MONEY if priced else 1
    title = "Quantity by kind"
    if priced:
        column += len(summary.currencies) if summary.converts else 0
        code = summary.bom.currency if summary.converts else summary.currencies[0]
        title = f"Cost by kind in {code}"
    chart = summary.book.add_chart({"type": "bar"})
    chart.add_series(
        {
            "categories": ["Summary", first, 0, last, 0],
            "values": ["Summary", first, column, last, column],
            "fill": {"color": _BAR},
            "data_labels": {"value": True, "num_format": "#,##0;-#,##0;–"},
            "gap": 40,
        }
    )
    chart.set_title({"name": title, "name_font": {"size": 12}})
    chart.set_legend({"none": True})
    chart.set_y_axis({"reverse": True, "major_gridlines": {"visible": False}})
    chart.set_x_axis(
        {"major_gridlines": {"visible": True, "line": {"color": "#d5d9e2"}}, "num_format": "#,##0"}
    )
    chart.set_size({"width": 720, "height": 80 + 26 * (last - first + 1)})
    summary.sheet.insert_chart(last + 2, 0, chart)
