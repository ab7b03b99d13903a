"""The priced workbook: its formulas give what it shows, and what it shows is our bill."""

import io
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import openpyxl
import pytest
from openpyxl.utils import range_boundaries

from configurator.bom.prices.book import PriceBook
from configurator.bom.prices.rates import read_rate
from configurator.bom.prices.read import read_price_list
from configurator.bom.pricing import price_bom
from configurator.export.bom.workbook import bom_xlsx
from tests.export.conftest import evaluate_example

DAY = date(2026, 11, 24)
EXTRAS = (
    "part number,description,use,for,quantity per,unit,unit price [EUR]\n"
    "L-1,Assembly,labour,rack,16,h,85\nO-1,Spare kit,option,rack,1,each,450\n"
)


def priced(evaluation, currency="USD"):
    """Prices in two currencies for five articles of six, and some lines of a list's own."""
    rows = ["catalogue id,unit price,currency"]
    for number, code in enumerate(dict.fromkeys(line.code for line in evaluation.bom.flat)):
        if number % 6 != 5:
            rows.append(f"{code},{number * 37.45 + 12.5:.3f},{'EUR' if number % 3 else 'USD'}")
    lists = [read_price_list("\n".join(rows).encode(), "a.csv")]
    lists.append(read_price_list(EXTRAS.encode(), "b.csv"))
    rates = (read_rate("EUR:USD=1.0837@2026-11-20"),)
    bom = price_bom(evaluation.bom, PriceBook(tuple(lists), DAY), currency, rates)
    return replace(evaluation, bom=bom)


@pytest.fixture(scope="module")
def row():
    return priced(evaluate_example("mixed-row"))


@pytest.fixture(scope="module")
def data(row):
    return bom_xlsx(row)


class Calculator:
    """Calculates the few forms of formulas that the workbook has, from nothing but its cells."""

    def __init__(self, data):
        self.book = openpyxl.load_workbook(io.BytesIO(data))

    def value(self, sheet, place):
        held = self.book[sheet][place.replace("$", "")].value
        return self.formula(sheet, held[1:]) if isinstance(held, str) and held[0] == "=" else held

    def cells(self, sheet, text):
        name, _, area = text.rpartition("!")
        name = name.strip("'") or sheet
        left, top, right, bottom = range_boundaries(area.replace("$", ""))
        assert left == right
        letter = openpyxl.utils.get_column_letter(left)
        return [self.value(name, f"{letter}{at}") for at in range(top, bottom + 1)]

    def sum_of(self, sheet, match):
        amounts, *conditions = re.findall(r"(?:'[^']+'!)?\$[^,)]+|\"[^\"]*\"", match[1])
        columns = [self.cells(sheet, each) for each in conditions[::2]]
        wanted = [each.strip('"') for each in conditions[1::2]]
        rows = zip(self.cells(sheet, amounts), *columns, strict=True)
        return repr(sum(row[0] or 0 for row in rows if list(row[1:]) == wanted))

    def formula(self, sheet, text):
        text = re.sub(r"SUMIFS\(([^()]*)\)", lambda each: self.sum_of(sheet, each), text)
        plain = re.sub(r"\$?[A-Z]+\$?\d+", lambda each: repr(self.value(sheet, each[0])), text)
        if rounding := re.fullmatch(r"ROUND\((.*),(\d)\)", plain):
            exact = Decimal(repr(self.sum(rounding[1])))
            return float(exact.quantize(Decimal(1).scaleb(-int(rounding[2])), "ROUND_HALF_UP"))
        return self.sum(plain)

    def sum(self, text):
        total = 0.0
        for term in text.split("+"):
            factors = re.split(r"([*/])", term)
            product = float(factors[0])
            for sign, factor in zip(factors[1::2], factors[2::2], strict=True):
                product = product * float(factor) if sign == "*" else product / float(factor)
            total += product
        return total


def test_every_formula_gives_the_value_beside_it(data):
    calculator = Calculator(data)
    shown = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    checked = 0
    for sheet in calculator.book:
        for cell in (cell for row in sheet for cell in row if cell.data_type == "f"):
            got = calculator.value(sheet.title, cell.coordinate)
            assert got == pytest.approx(shown[sheet.title][cell.coordinate].value, abs=1e-6)
            checked += 1
    assert checked > 150


def test_the_total_of_the_workbook_is_ours(row, data):
    sheet = openpyxl.load_workbook(io.BytesIO(data), data_only=True)["Summary"]
    named = {cells[0].value: cells[2].value for cells in sheet.iter_rows() if cells[0].value}
    assert named["Total in USD"] == float(row.bom.total_price)
    for money in row.bom.totals:
        assert named[f"Total of lines priced in {money.currency}"] == float(money.amount)


def test_racks_that_are_alike_share_a_sheet_and_all_else_is_shared(data):
    names = openpyxl.load_workbook(io.BytesIO(data)).sheetnames
    assert names == ["Summary", "Assemblies", "Parts", "R1, R3", "R2, R4", "Shared"]


def test_every_sheet_of_lines_has_a_frozen_head_and_filters(data):
    for sheet in openpyxl.load_workbook(io.BytesIO(data)).worksheets[1:]:
        head = next(row[0].row for row in sheet.iter_rows() if row[0].value == "Level")
        assert sheet.freeze_panes == f"A{head + 1}"
        assert sheet.auto_filter.ref.startswith(f"A{head}:")


def test_the_summary_has_a_chart(data):
    (chart,) = openpyxl.load_workbook(io.BytesIO(data))["Summary"]._charts
    assert len(chart.series) == 1


def test_what_has_no_price_stays_blank_and_is_called_so(row, data):
    sheet = openpyxl.load_workbook(io.BytesIO(data), data_only=True)["Parts"]
    rows = list(sheet.iter_rows(min_row=5, values_only=True))
    lines = [dict(zip(rows[0], each, strict=True)) for each in rows[1:]]
    lacking = [line for line in lines if line["In total"] == "no price"]
    assert len(lacking) == row.bom.unpriced_lines > 0
    assert {line["Total price"] for line in lacking} == {None}
    assert {line["In total"] for line in lines} == {"yes", "no price", "option"}


def test_chosen_columns_without_a_total_show_no_money_at_all(row):
    book = openpyxl.load_workbook(io.BytesIO(bom_xlsx(row, columns=["item", "description"])))
    texts = {str(cell.value) for sheet in book for each in sheet for cell in each}
    assert not any("EUR" in text or "USD" in text for text in texts)


def test_names_of_sheets_are_what_excel_takes(row):
    places = tuple(f"R{number}[a]/b" for number in range(40))
    lines = tuple(
        replace(line, locations=places) if line.kind == "rack" else line for line in row.bom.lines
    )
    changed = replace(row, bom=replace(row.bom, lines=lines))
    names = openpyxl.load_workbook(io.BytesIO(bom_xlsx(changed))).sheetnames
    assert names[3:5] == ["R0 a  b and 39 more", "R0 a  b and 39 more (2)"]


def test_equal_bills_give_equal_bytes(row, data):
    assert bom_xlsx(row) == data
