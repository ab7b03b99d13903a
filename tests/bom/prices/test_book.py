"""Which price holds: precedence of lists, breaks, days, units, and why there is none."""

from datetime import date
from decimal import Decimal

import pytest

from configurator.bom.money import Money
from configurator.bom.prices.book import PriceBook, Wanted
from configurator.bom.prices.rates import convert, read_rate
from configurator.bom.prices.read import read_price_list
from configurator.core.errors import UsageError

TODAY = date(2026, 11, 24)


def book(*texts, day=TODAY):
    lists = (read_price_list(text.encode(), f"{at}.csv") for at, text in enumerate(texts))
    return PriceBook(tuple(lists), day)


def wanted(quantity=1, unit="each", part_number="A-1", maker="Acme", part_id="acme-a1"):
    return Wanted(part_id, maker, part_number, unit, Decimal(quantity))


def test_the_first_list_with_a_price_wins():
    special = "vendor,part number,price [EUR]\nAcme,A-1,8\n"
    standard = "vendor,part number,price [EUR]\nAcme,A-1,10\nAcme,A-2,20\n"
    prices = book(special, standard)
    assert (prices.find(wanted()).price.unit_price, prices.find(wanted()).source) == (8, "0.csv")
    assert prices.find(wanted(part_number="A-2")).source == "1.csv"


def test_a_part_is_found_by_its_number_else_by_its_id():
    by_id = book("catalogue id,price [EUR]\nacme-a1,7\n")
    assert by_id.find(wanted()).price.unit_price == 7
    assert by_id.find(wanted(part_number=None)).price.unit_price == 7
    assert book("part number,price [EUR]\na-1,7\n").find(wanted()).price.unit_price == 7
    other_maker = book("vendor,part number,price [EUR]\nOther,A-1,7\n")
    assert other_maker.find(wanted()).reason == "in no price list"


def test_the_highest_break_reached_holds():
    prices = book("part number,price [EUR],from quantity\nA-1,10,1\nA-1,9,10\nA-1,8,100\n")
    got = [prices.find(wanted(quantity)).price.unit_price for quantity in (1, 9, 10, 99, 100)]
    assert got == [10, 10, 9, 9, 8]


def test_why_there_is_no_price():
    text = "part number,price [EUR],unit,from quantity,valid from,valid until\n"
    assert book(text + "A-1,10,m,,,\n").find(wanted()).reason == (
        "its price is per m, it is counted in each"
    )
    assert book(text + "A-1,10,,5,,\n").find(wanted()).reason == "a price only from 5 on"
    assert book(text + "A-1,10,,,,2026-11-23\n").find(wanted()).reason == (
        "its price ended on 2026-11-23"
    )
    assert book(text + "A-1,10,,,2026-11-25,\n").find(wanted()).reason == (
        "its price begins on 2026-11-25"
    )
    assert book(text + "A-1,on request,,,,\n").find(wanted()).reason == "price on request"


def test_a_later_list_helps_out_where_the_first_price_has_ended():
    ended = "part number,price [EUR],valid until\nA-1,8,2026-01-01\n"
    assert book(ended, "part number,price [EUR]\nA-1,10\n").find(wanted()).price.unit_price == 10


def test_money_is_converted_by_the_latest_rate_either_way():
    rates = [read_rate("EUR:USD=1.05@2026-01-01"), read_rate("EUR:USD=1.25@2026-11-01")]
    assert convert(Money(Decimal(4), "EUR"), "USD", rates) == Money(Decimal(5), "USD")
    assert convert(Money(Decimal(5), "USD"), "EUR", rates) == Money(Decimal(4), "EUR")
    assert convert(Money(Decimal(5), "CNY"), "EUR", rates) is None


@pytest.mark.parametrize(
    "text",
    ["", "EUR:USD=1.1", "EUR:XXZ=1@2026-01-01", "EUR:USD=0@2026-01-01", "EUR:USD=1@2026-13-01"],
)
def test_what_is_no_rate_is_refused(text):
    with pytest.raises(UsageError):
        read_rate(text)
