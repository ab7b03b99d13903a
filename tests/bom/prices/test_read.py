"""Price lists as suppliers send them: read right, or refused with file, row and column."""

import io
from contextlib import suppress
from datetime import date
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from configurator.bom.prices.read import read_price_list
from configurator.core.errors import PriceListError

ENGLISH = "Manufacturer,Part number,Unit price,Currency\nAcme,A-1,1234.50,USD\n"
CHINESE = "制造商,型号,单价（元）,交期（周）\n甲,A-1,1234.50,6\n"


def read(text, encoding="utf-8", name="list.csv"):
    return read_price_list(text.encode(encoding), name)


def only(text, encoding="utf-8"):
    (price,) = read(text, encoding).prices
    return price


def refused(data, name="list.csv"):
    with pytest.raises(PriceListError) as caught:
        read_price_list(data if isinstance(data, bytes) else data.encode(), name)
    return [str(fault) for fault in caught.value.faults]


def workbook(*rows, title="Prices"):
    book = openpyxl.Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "gbk"])
def test_chinese_lists_are_read_in_every_encoding(encoding):
    price = only(CHINESE, encoding)
    assert (price.manufacturer, price.part_number) == ("甲", "A-1")
    assert (price.unit_price, price.currency) == (Decimal("1234.5"), "CNY")
    assert price.lead_time_days == 42


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1234.50", "1234.5"),
        ('"1,234.50"', "1234.5"),
        ('"1.234,50"', "1234.5"),
        ('"1 234,50"', "1234.5"),
        ('"$1,234.50"', "1234.5"),
        ('"1,234.50 USD"', "1234.5"),
        ("0.000001", "0.000001"),
        ("0", "0"),
        ("1e3", "1000"),
    ],
)
def test_money_is_read_exactly_however_it_is_written(written, value):
    price = only(f"part number,unit price,currency\nA-1,{written},USD\n")
    assert price.unit_price == Decimal(value)
    assert type(price.unit_price) is Decimal


def test_every_column_is_read():
    price = only(
        "vendor;mpn;catalogue id;description;uom;unit price [EUR];unit cost;from quantity;moq;"
        "lead time (weeks);valid from;valid until;includes contents\n"
        "Acme;A-1;acme-a1;Rail;pcs;1,5;1,25;10;20;4-6;2026-01-01;2026-12-31;yes\n"
    )
    assert (price.manufacturer, price.part_number, price.catalogue_id) == ("Acme", "A-1", "acme-a1")
    assert (price.description, price.unit_of_measure, price.currency) == ("Rail", "each", "EUR")
    assert (price.unit_price, price.unit_cost) == (Decimal("1.5"), Decimal("1.25"))
    assert (price.from_quantity, price.minimum_order_quantity) == (10, 20)
    assert price.lead_time_days == 42
    assert (price.valid_from, price.valid_until) == (date(2026, 1, 1), date(2026, 12, 31))
    assert price.includes_contents


def test_titles_above_and_sections_between_the_rows_are_no_prices():
    text = "Price list 2026;;\n;;\npart number;description;price [EUR]\n;Pumps;\nP-1;Pump;1,50\n"
    price = only(text)
    assert (price.part_number, price.row) == ("P-1", 5)


def test_a_price_on_request_is_no_price():
    assert only("part number,price,currency\nA-1,on request,USD\n").unit_price is None
    assert only("型号,单价（元）\nA-1,询价\n").unit_price is None
    assert only("part number,price,currency\nA-1,,USD\n").unit_price is None


def test_price_breaks_and_following_days_are_no_repeats():
    text = "part number,price [EUR],from quantity,valid from,valid until\n"
    text += "A,10,1,,2026-06-30\nA,9,10,,2026-06-30\nA,11,1,2026-07-01,\n"
    assert len(read(text).prices) == 3


def test_a_row_that_stands_twice_counts_once_and_other_terms_are_refused():
    head = "part number,price [EUR]\nA,10\n"
    assert len(read(head + "A,10\n").prices) == 1
    assert refused(head + "a,11\n") == [
        "list.csv: row 3, column 1 (part number): 'a' stands in row 2 already, with other terms"
    ]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("A,-1.50,USD,", "row 2, column 2 (price): '-1.50' is negative"),
        ("A,abc,USD,", "row 2, column 2 (price): 'abc' is no number"),
        ("A,nan,USD,", "row 2, column 2 (price): 'nan' is no number"),
        ("A,=1+1,USD,", "row 2, column 2 (price): '=1+1' is no number"),
        ("A,1e99,USD,", "row 2, column 2 (price): '1e99' is too large"),
        ("A,1.23456789,USD,", "row 2, column 2 (price): '1.23456789' has more than six decimals"),
        ("A,1.50,,", "row 2, column 2 (price): no currency: add a column currency or write"),
        ("A,1.50 EUR,USD,", "row 2, column 2 (price): EUR here and USD in its column"),
        ("A,1.50,XXZ,", "row 2, column 3 (currency): 'XXZ' is no code of a currency"),
        ("A,1.50,USD,31/12/26", "row 2, column 4 (valid until): '31/12/26' is no day such as"),
        ("A,1.50,USD,2026-02-30", "row 2, column 4 (valid until): there is no day '2026-02-30'"),
        (",1.50,USD,", "row 2, column 2 (price): a price without part number"),
    ],
)
def test_what_is_wrong_is_named_with_row_and_column(row, fault):
    (said,) = refused(f"part number,price,currency,valid until\n{row}\n")
    assert said.startswith(f"list.csv: {fault}")


def test_a_mark_that_may_be_decimal_or_thousand_is_refused():
    (said,) = refused("part number;price [EUR]\nA;1,234\n")
    assert said.startswith("list.csv: row 2, column 2 (price [EUR]): '1,234' may be a decimal")


def test_all_faults_come_at_once_and_their_number_is_bounded():
    bad = "".join(f"A{number},-1\n" for number in range(1000))
    assert len(refused("part number,price [EUR]\nA,-1\nB,x\n")) == 2
    assert len(refused(f"part number,price [EUR]\n{bad}")) < 60


def test_a_workbook_is_read_with_its_numbers_days_and_titles():
    data = workbook(
        ["Price list"],
        [],
        ["Brand", "Part no.", "Price", "Currency", "Valid until"],
        ["Acme", 4711, 0.1, "EUR", date(2026, 12, 31)],
        ["Acme", "A-2", "1,234.50", "EUR", "2026-12-31"],
    )
    first, second = read_price_list(data, "list.xlsx").prices
    assert (first.part_number, first.unit_price) == ("4711", Decimal("0.1"))
    assert first.valid_until == second.valid_until == date(2026, 12, 31)
    assert (second.unit_price, second.row) == (Decimal("1234.5"), 5)


def test_all_sheets_with_prices_are_read():
    book = openpyxl.Workbook()
    for title, part in (("Pumps", "P-1"), ("Hoses", "H-1")):
        sheet = book.create_sheet(title)
        sheet.append(["Part number", "Price [EUR]"])
        sheet.append([part, 5])
    out = io.BytesIO()
    book.save(out)
    prices = read_price_list(out.getvalue(), "list.xlsx").prices
    assert [price.part_number for price in prices] == ["P-1", "H-1"]


def test_a_formula_without_a_value_is_refused_and_no_price_on_request():
    data = workbook(["Part number", "Price [EUR]"], ["A", "=1+1"], ["B", None])
    assert refused(data, "list.xlsx") == [
        "list.xlsx: sheet Prices, row 2, column 2 (Price [EUR]): "
        "a formula without a value; calculate and save the workbook"
    ]


def test_a_fault_in_a_workbook_names_the_sheet():
    data = workbook(["Part number", "Price [EUR]"], ["A", -3])
    assert refused(data, "list.xlsx") == [
        "list.xlsx: sheet Prices, row 2, column 2 (Price [EUR]): '-3' is negative"
    ]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the file is empty"),
        (b"\xff\xfe", "the file is empty"),
        (b"no table", "no headings such as"),
        (b"part number,price [EUR]\n", "there are no prices"),
        (b"part number,price [EUR],price [EUR]\nA,1,2\n", "two columns are unit price"),
        (b"PK\x03\x04 no zip", "is no Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old or protected Excel file"),
    ],
)
def test_what_is_no_price_list_says_so(data, reason):
    assert reason in refused(data)[0]


def test_a_list_of_two_hundred_thousand_rows_is_bounded(monkeypatch):
    monkeypatch.setattr("configurator.bom.prices.sheets.ROW_LIMIT", 20)
    rows = [[f"A{number}", 5] for number in range(40)]
    head = ["Part number", "Price [EUR]"]
    assert "more than 20 rows" in refused(workbook(head, *rows), "list.xlsx")[0]
    text = "part number,price [EUR]\n" + "".join(f"A{number},5\n" for number in range(40))
    assert "more than 20 rows" in refused(text)[0]


def test_controls_and_line_breaks_never_reach_a_name():
    price = only('part number,price [EUR],description\nA,5,"two\nlines\x07"\n')
    assert price.description == "two lines"


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data):
    for name, start in (("list.csv", b""), ("list.csv", ENGLISH.encode()), ("l.xlsx", b"PK\3\4")):
        with suppress(PriceListError):
            assert read_price_list(start + data, name).prices


@settings(max_examples=40)
@given(st.integers(0, 3000), st.integers(0, 255))
def test_a_damaged_workbook_is_read_or_refused(place, byte):
    data = bytearray(workbook(["Part number", "Price [EUR]"], ["A", 3]))
    data[place % len(data)] = byte
    with suppress(PriceListError):
        assert read_price_list(bytes(data), "list.xlsx").prices
