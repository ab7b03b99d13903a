"""The first sheet of the workbook: totals by rack and by kind, exchange rates, a chart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from configurator.bom.lines import Bom, BomLine
from configurator.bom.money import Money, counted_quantity, decimals
from configurator.bom.prices.rates import convert
from configurator.export.bom.cell_formats import BookFormats
from configurator.export.bom.columns import KIND_NAMES, YES
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

    @property
    def currencies(self) -> list[str]:
        """Currencies that prices are in."""
        return [each.currency for each in self.bom.totals]

    def heading(self, *texts: str) -> None:
        """Write headings of a table."""
        for at, text in enumerate(texts):
            self.sheet.write_string(self.row, at, text, self.formats.heading)
        self.row += 1


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
    if parts.has_totals and bom.totals:
        _write_by_sheet(summary, [each for each in sheets.values() if each is not parts])
        _write_total(summary, parts)
    first, last = _write_by_kind(summary, parts)
    _write_chart(summary, first, last, priced=parts.has_totals and bool(bom.totals))
    sheet.set_column(0, 0, 44)
    sheet.set_column(1, 1, 12)
    sheet.set_column(2, 1 + max(len(bom.totals), 1), 18)
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


def _write_by_sheet(summary: _Summary, sheets: Sequence[SheetFormulas]) -> None:
    """A line for each rack sheet with its totals; the indented list says all of them again."""
    own = [each for each in sheets if each.name != "Assemblies"]
    if not own:
        return
    summary.heading("Sheet", "Racks", *(f"Total {code}" for code in summary.currencies))
    for each in own:
        racks = each.lines[0].quantity_total if each.lines[0].kind == "rack" else None
        summary.sheet.write_string(summary.row, 0, each.name, summary.formats.text)
        if racks is not None:
            summary.sheet.write_number(summary.row, 1, racks, summary.formats.count)
        for at, code in enumerate(summary.currencies):
            _write_money(summary, _FIRST_MONEY + at, code, _sum(each, code), each.total_value(code))
        summary.row += 1
    summary.row += 1


def _sum(sheet: SheetFormulas, currency: str, kind: str | None = None) -> str:
    """Sum what lines cost in a currency, those of one kind or all."""
    amounts, codes = sheet.column("total_price", named=True), sheet.column("currency", named=True)
    formula = (
        f'=SUMIFS({amounts},{codes},"{currency}",{sheet.column("in_total", named=True)},"{YES}"'
    )
    return f'{formula},{sheet.column("kind", named=True)},"{kind}")' if kind else f"{formula})"


def _write_money(
    summary: _Summary, column: int, currency: str, formula: str, value: Decimal, bold: bool = False
) -> None:
    style = summary.formats.money(currency, bold=bold)
    summary.sheet.write_formula(summary.row, column, formula, style, float(value))


def _write_total(summary: _Summary, parts: SheetFormulas) -> None:
    """Totals by currency, each rounded, and converted into one with the dated rates."""
    sheet, formats, bom = summary.sheet, summary.formats, summary.bom
    summary.heading("Total of all priced lines", "", *summary.currencies)
    sheet.write_string(summary.row, 0, "Exact", formats.text)
    for at, code in enumerate(summary.currencies):
        value = parts.total_value(code)
        _write_money(summary, _FIRST_MONEY + at, code, _sum(parts, code), value)
    exact_row = summary.row
    summary.row += 1
    if bom.total_price is None or bom.currency is None:
        summary.row += 1
        return
    terms = []
    for at, code in enumerate(summary.currencies):
        factor = convert(Money(Decimal(1), code), bom.currency, bom.rates)
        column = xl_col_to_name(_FIRST_MONEY + at)
        if factor is not None and code != bom.currency:
            rate = next(
                each for each in bom.rates if {each.base, each.quote} == {code, bom.currency}
            )
            sheet.write_string(summary.row, 0, f"Rate: {rate}", formats.text)
            sheet.write_number(summary.row, 1, float(rate.rate), formats.rate)
            sign = "*" if rate.base == code else "/"
            terms.append(f"{column}{exact_row + 1}{sign}$B${summary.row + 1}")
            summary.row += 1
        else:
            terms.append(f"{column}{exact_row + 1}")
    places = decimals(bom.currency)
    sheet.write_string(summary.row, 0, f"Total in {bom.currency}", formats.name)
    formula = f"=ROUND({'+'.join(terms)},{places})"
    _write_money(summary, _FIRST_MONEY, bom.currency, formula, bom.total_price, bold=True)
    summary.row += 2


def _write_by_kind(summary: _Summary, parts: SheetFormulas) -> tuple[int, int]:
    """Quantities and amounts by kind; gives the first and the last row of the table."""
    money = summary.currencies if parts.has_totals else []
    summary.heading("Kind", "Quantity", *(f"Total {code}" for code in money))
    first = summary.row
    kinds: dict[str, list[BomLine]] = {}
    for line in parts.lines:
        kinds.setdefault(KIND_NAMES.get(line.kind, line.kind), []).append(line)
    for kind, lines in kinds.items():
        summary.sheet.write_string(summary.row, 0, kind, summary.formats.text)
        _write_quantity(summary, parts, kind, lines)
        for at, code in enumerate(money):
            amounts = (
                each.total_price
                for each in lines
                if each.counts and each.currency == code and each.total_price is not None
            )
            formula = _sum(parts, code, kind) if "kind" in parts.keys else ""
            value = sum(amounts, Decimal(0))
            _write_money(summary, _FIRST_MONEY + at, code, formula or f"={value}", value)
        summary.row += 1
    return first, summary.row - 1


def _write_quantity(
    summary: _Summary, parts: SheetFormulas, kind: str, lines: Sequence[BomLine]
) -> None:
    known = [line.quantity_total for line in lines if line.quantity_total is not None]
    value = float(sum((counted_quantity(each) for each in known), Decimal(0)))
    if {"kind", "quantity_total"} <= set(parts.keys):
        kinds = parts.column("kind", named=True)
        formula = f'=SUMIFS({parts.column("quantity_total", named=True)},{kinds},"{kind}")'
        summary.sheet.write_formula(summary.row, 1, formula, summary.formats.count, value)
    else:
        summary.sheet.write_number(summary.row, 1, value, summary.formats.count)


def _write_chart(summary: _Summary, first: int, last: int, *, priced: bool) -> None:
    """Bars by kind: what it costs in the first currency, or how many there are."""
    if last < first:
        return
    column = _FIRST_MONEY if priced else 1
    chart = summary.book.add_chart({"type": "bar"})
    chart.add_series(
        {
            "categories": ["Summary", first, 0, last, 0],
            "values": ["Summary", first, column, last, column],
            "fill": {"color": _BAR},
            "data_labels": {"value": True},
            "gap": 40,
        }
    )
    title = f"Cost by kind in {summary.currencies[0]}" if priced else "Quantity by kind"
    chart.set_title({"name": title, "name_font": {"size": 12}})
    chart.set_legend({"none": True})
    chart.set_y_axis({"reverse": True, "major_gridlines": {"visible": False}})
    chart.set_x_axis({"major_gridlines": {"visible": True}, "num_format": "#,##0"})
    chart.set_size({"width": 760, "height": 80 + 28 * (last - first + 1)})
    summary.sheet.insert_chart(last + 2, 0, chart)
