import csv
import io
from dataclasses import replace
from datetime import date

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.bom.lines import Bom, BomLine
from configurator.bom.prices.book import PriceBook
from configurator.bom.prices.read import read_price_list
from configurator.bom.pricing import price_bom
from configurator.core.errors import ExportError, UsageError
from configurator.core.jsonfile import parse_json
from configurator.export.bom.columns import chosen_columns
from configurator.export.bom.tables import bom_csv, bom_json
from configurator.export.bom.workbook import bom_xlsx

HEADINGS = [column.heading for column in chosen_columns(Bom())]
RISKY = ["=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "＝1"]


def line(description, **fields):
    values = {
        "level": 0,
        "item": "1",
        "part_id": None,
        "part_number": None,
        "manufacturer": "",
        "quantity_each": 1.0,
        "quantity_total": 1.0,
        "unit_of_measure": "each",
        "kind": "rack",
    }
    return BomLine(description=description, **{**values, **fields})


def with_lines(evaluation, *lines):
    return replace(evaluation, bom=Bom(lines=lines, flat=lines))


def csv_rows(data):
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def sheet_rows(data, name):
    sheet = openpyxl.load_workbook(io.BytesIO(data), data_only=True)[name]
    rows = list(sheet.iter_rows(min_row=4, values_only=True))
    assert set(rows[0]) <= set(HEADINGS)
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def as_number(text):
    return float(text) if text not in ("", None) else None


@pytest.mark.parametrize("flat", [False, True])
def test_csv_holds_every_line_with_its_quantities(worked, flat):
    lines = worked.bom.flat if flat else worked.bom.lines
    rows = csv_rows(bom_csv(worked, flat=flat))
    assert [row["Description"] for row in rows] == [each.description for each in lines]
    assert [as_number(row["Quantity total"]) for row in rows] == [
        pytest.approx(each.quantity_total, abs=0.005) for each in lines
    ]
    assert [row["Parent"] for row in rows] == [each.item.rpartition(".")[0] for each in lines]


def test_csv_opens_as_unicode_in_excel(worked):
    data = bom_csv(with_lines(worked, line("液冷机箱")))
    assert data.startswith(b"\xef\xbb\xbf")
    assert csv_rows(data)[0]["Description"] == "液冷机箱"


@pytest.mark.parametrize("text", RISKY)
def test_no_text_becomes_a_formula(worked, text):
    evaluation = with_lines(worked, line(text, manufacturer=text, note=text))
    row = csv_rows(bom_csv(evaluation))[0]
    assert row["Description"].startswith("'")
    assert row["Manufacturer"].startswith("'")
    assert row["Note"].startswith("'")
    book = openpyxl.load_workbook(io.BytesIO(bom_xlsx(evaluation)))
    for sheet in book:
        for cell in (cell for row in sheet for cell in row if cell.data_type == "f"):
            assert cell.value.startswith(("=SUMIFS(", "=ROUND("))


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=40))
def test_csv_gives_back_any_text(worked, text):
    row = csv_rows(bom_csv(with_lines(worked, line(text))))[0]
    assert row["Description"].removeprefix("'") == text.removeprefix("'")


def test_an_unknown_quantity_stays_empty(worked):
    evaluation = with_lines(worked, line("coolant", quantity_each=None, quantity_total=None))
    assert csv_rows(bom_csv(evaluation))[0]["Quantity total"] == ""
    assert sheet_rows(bom_xlsx(evaluation), "Parts")[0]["Quantity total"] is None
    assert parse_json(bom_json(evaluation), "bom")["lines"][0]["quantity_total"] is None


def test_workbook_holds_assemblies_and_parts(worked):
    data = bom_xlsx(worked)
    for name, lines in (("Assemblies", worked.bom.lines), ("Parts", worked.bom.flat)):
        rows = sheet_rows(data, name)
        assert [row["Description"] for row in rows] == [each.description for each in lines]
        assert [row["Quantity total"] for row in rows] == [
            None if each.quantity_total is None else pytest.approx(each.quantity_total, abs=0.005)
            for each in lines
        ]
        assert [row["Item"] for row in rows] == [each.item for each in lines]


def test_workbook_indents_by_level(worked):
    sheet = openpyxl.load_workbook(io.BytesIO(bom_xlsx(worked)))["Assemblies"]
    headings = [cell.value for cell in sheet[4]]
    column = headings.index("Description") + 1
    indents = [sheet.cell(row, column).alignment.indent for row in range(5, sheet.max_row + 1)]
    assert indents == [each.level for each in worked.bom.lines]


def test_flat_workbook_has_no_assemblies(worked):
    book = openpyxl.load_workbook(io.BytesIO(bom_xlsx(worked, flat=True)))
    assert book.sheetnames == ["Summary", "Parts"]


def test_a_cell_longer_than_a_spreadsheet_takes_is_cut(worked):
    locations = tuple(f"R{number}/C1/M1" for number in range(9000))
    rows = sheet_rows(bom_xlsx(with_lines(worked, line("oam", locations=locations))), "Parts")
    assert rows[0]["Location"].startswith("R0/C1/M1, R1/C1/M1")
    assert len(rows[0]["Location"]) == 32_767


@pytest.mark.parametrize("write", [bom_csv, bom_json, bom_xlsx])
def test_equal_input_gives_equal_bytes(worked, write):
    assert write(worked) == write(worked)


def test_a_design_that_was_not_rolled_up_is_refused(worked):
    with pytest.raises(ExportError, match="no bill of materials"):
        bom_csv(replace(worked, bom=None))


def test_modules_on_the_list_are_the_modules_of_the_design(worked):
    rows = csv_rows(bom_csv(worked, flat=True))
    counts = {row["Description"]: as_number(row["Quantity total"]) for row in rows}
    assert counts["AMD Instinct MI300X"] == 64
    (fill,) = [count for text, count in counts.items() if text.endswith("fill of loop")]
    assert fill == pytest.approx(worked.cooling.loops[0].coolant_volume_l, abs=0.005)


def test_columns_are_chosen_and_keep_their_order(worked):
    rows = csv_rows(bom_csv(worked, columns=["quantity_total", "description"]))
    assert list(rows[0]) == ["Description", "Quantity total"]
    with pytest.raises(UsageError, match="no column colour"):
        bom_csv(worked, columns=["colour"])


def test_a_bill_filled_with_prices_is_a_price_list(worked):
    rows = csv_rows(bom_csv(worked, flat=True))
    for number, row in enumerate(rows):
        row |= {"Unit price": f"{number}.50", "Currency": "EUR"}
    rows = [row for row in rows if "reserve" not in row["Description"]]
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    filled = read_price_list(text.getvalue().encode("utf-8-sig"), "bom.csv")
    priced = price_bom(worked.bom, PriceBook((filled,), date(2026, 11, 24)))
    assert (priced.unpriced_lines, priced.currency) == (0, "EUR")
