"""Prices on a bill: extended, converted, and never zero where there is none."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.bom.assembly import Assembly, counted
from configurator.bom.lines import Bom, flat
from configurator.bom.money import Money
from configurator.bom.prices.book import PriceBook
from configurator.bom.prices.rates import read_rate
from configurator.bom.prices.read import read_price_list
from configurator.bom.pricing import price_bom
from configurator.bom.rollup import _lines

HEAD = "catalogue id,unit price,currency,from quantity,moq,includes contents,lead time (weeks)\n"
DAY = date(2026, 11, 24)


def bill(tables=1.0, screw_length=None):
    """Tables with four legs, each leg with four screws, and oil by the litre."""
    screw = Assembly("screw", None, "Screw", quantity=4.0, code="screw")
    leg = Assembly("leg", None, "Leg", quantity=4.0, code="leg", children=(screw,))
    oil = Assembly("oil", None, "Oil", quantity=0.333, unit_of_measure="L", code="oil")
    table = Assembly(
        "table", None, "Table", quantity=tables, code="table", children=(leg, oil), location="T"
    )
    lines = tuple(_lines(counted([table]), 0, 1.0, ""))
    return Bom(lines=lines, flat=flat(lines), unpriced_lines=4)


def book(*texts, day=DAY):
    lists = (read_price_list(text.encode(), f"{at}.csv") for at, text in enumerate(texts))
    return PriceBook(tuple(lists), day)


def by_code(lines):
    return {line.code: line for line in lines}


def test_a_table_with_four_legs_pays_for_sixteen_screws():
    priced = price_bom(
        bill(2.0), book(HEAD + "table,100,EUR,,,,\nleg,10,EUR,,,,\nscrew,0.05,EUR,,,,\n")
    )
    lines = by_code(priced.lines)
    assert lines["screw"].quantity_total == 32
    assert lines["screw"].total_price == Decimal("1.60")
    assert lines["leg"].total_price == 80
    assert (priced.total_price, priced.currency) == (Decimal("281.60"), "EUR")
    assert priced.unpriced_lines == 1
    assert lines["oil"].total_price is None
    assert lines["oil"].price_note == "in no price list"


def test_the_break_follows_from_all_there_is_of_an_article():
    prices = book(HEAD + "screw,1,EUR,1,,,\nscrew,0.5,EUR,30,,,\n")
    assert by_code(price_bom(bill(1.0), prices).lines)["screw"].unit_price == 1
    assert by_code(price_bom(bill(2.0), prices).lines)["screw"].unit_price == Decimal("0.5")


def test_what_an_assembly_includes_is_neither_counted_nor_missing():
    priced = price_bom(
        bill(), book(HEAD + "table,100,EUR,,,,\nleg,10,EUR,,,yes,\nscrew,1,EUR,,,,\n")
    )
    lines = by_code(priced.lines)
    assert lines["screw"].included
    assert lines["screw"].total_price is None
    assert (priced.total_price, priced.unpriced_lines) == (Decimal(140), 1)


def test_currencies_are_summed_apart_and_converted_with_dated_rates():
    prices = book(HEAD + "table,100,EUR,,,,\nleg,10,USD,,,,\n")
    alone = price_bom(bill(), prices)
    assert alone.totals == (Money(Decimal("100.00"), "EUR"), Money(Decimal("40.00"), "USD"))
    assert alone.total_price is None
    assert alone.problems == ("prices in EUR, USD: choose one for the total",)
    rates = (read_rate("EUR:USD=1.10@2026-11-01"), read_rate("EUR:USD=9@2020-01-01"))
    both = price_bom(bill(), prices, "USD", rates)
    assert (both.total_price, both.currency, both.rates) == (Decimal("150.00"), "USD", rates[:1])
    lacking = price_bom(bill(), prices, "CNY", rates)
    assert lacking.total_price is None
    assert lacking.problems[0] == "no exchange rate from EUR to CNY"


def test_an_unknown_quantity_is_unpriced():
    oil = Assembly("oil", None, "Oil", quantity=None, unit_of_measure="L", code="oil")
    lines = tuple(_lines(counted([oil]), 0, 1.0, ""))
    priced = price_bom(Bom(lines=lines, flat=flat(lines)), book(HEAD + "oil,5,EUR,,,,\n"))
    assert (priced.total_price, priced.unpriced_lines) == (None, 1)
    assert priced.lines[0].price_note == "quantity unknown"


def test_minimum_orders_and_lead_times_stand_on_the_line():
    line = by_code(price_bom(bill(), book(HEAD + "leg,10,EUR,,10,,3\n")).lines)["leg"]
    assert line.price_note == "minimum order quantity 10"
    assert line.lead_time_days == 21


def test_price_lists_bring_labour_options_and_alternates():
    text = (
        "part number,description,use,for,quantity per,unit,unit price [EUR]\n"
        "L-1,Assembly,labour,leg,0.5,h,40\n"
        ",Delivery,service,design,1,each,90\n"
        "C-1,Cloth,option,table,1,each,25\n"
        "S-2,Other screw,alternate,screw,1,each,0.04\n"
        "N-1,Nothing here,labour,lamp,1,h,40\n"
    )
    priced = price_bom(bill(2.0), book(text))
    added = {line.description: line for line in priced.lines if line.kind != "screw"}
    assert (added["Assembly"].quantity_total, added["Assembly"].total_price) == (4, 160)
    assert (added["Delivery"].quantity_total, added["Delivery"].total_price) == (1, 90)
    assert (added["Cloth"].optional, added["Cloth"].total_price) == (True, 50)
    assert "Nothing here" not in added
    assert priced.total_price == 250
    (other,) = by_code(priced.lines)["screw"].alternates
    assert (other.part_number, other.unit_price) == ("S-2", Decimal("0.04"))
    items = [line.item for line in priced.lines]
    assert len(set(items)) == len(items)


def test_without_lists_nothing_changes():
    unpriced = bill()
    assert price_bom(unpriced, book()) is unpriced


money = st.decimals(0, 10**6, places=2)


@given(st.lists(money, min_size=4, max_size=4), st.integers(1, 999))
def test_the_total_is_the_sum_of_its_lines_however_they_are_listed(prices, tables):
    rows = "".join(
        f"{name},{price},EUR,,,,\n"
        for name, price in zip(("table", "leg", "screw", "oil"), prices, strict=True)
    )
    priced = price_bom(bill(float(tables)), book(HEAD + rows))
    indented = sum(line.total_price for line in priced.lines)
    summed = sum(line.total_price for line in priced.flat)
    assert indented == summed
    assert priced.total_price == pytest.approx(summed, abs=Decimal("0.005"))
    assert priced.total_price.as_tuple().exponent == -2
