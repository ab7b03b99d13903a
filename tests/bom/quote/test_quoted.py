"""An offer: totals are sums of the rounded figures above them, and no cost is in it."""

from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from configurator.bom.assembly import Assembly, counted
from configurator.bom.lines import Bom, flat
from configurator.bom.prices.book import PriceBook
from configurator.bom.prices.read import read_price_list
from configurator.bom.pricing import price_bom
from configurator.bom.quote.model import (
    DesignReference,
    Discount,
    GroupTerms,
    LineTerms,
    OwnLine,
    Quote,
    Rate,
    Tax,
)
from configurator.bom.quote.quoted import quoted
from configurator.bom.quote.seller import seller_view
from configurator.bom.rollup import _lines

DAY = date(2026, 11, 24)
LIST = (
    "catalogue id,unit price,unit cost,currency,lead time (weeks)\n"
    "frame,1000,700,EUR,4\nshelf,250,200,EUR,6\nhose,3.333,1.1,EUR,\nmodule,99.99,,EUR,\n"
)
SHA = "a" * 64


def part(kind, code, quantity, children=(), location=""):
    unit = "m" if kind == "hose_pipe" else "each"
    return Assembly(
        kind,
        None,
        code.title(),
        quantity=quantity,
        code=code,
        unit_of_measure=unit,
        children=tuple(children),
        location=location,
    )


def bill(modules=8.0, metres=2.5):
    inside = (part("power_shelf", "shelf", 2.0), part("oam", "module", modules))
    racks = [part("rack", "frame", 1.0, inside, f"R{number}") for number in (1, 2)]
    hose = part("hose_pipe", "hose", metres)
    lines = tuple(_lines(counted([*racks, hose]), 0, 1.0, ""))
    return Bom(lines=lines, flat=flat(lines))


def book(text=LIST):
    return PriceBook((read_price_list(text.encode(), "list.csv"),), DAY)


def data(**given):
    return Quote(**({"number": "Q-1", "date": DAY, "currency": "EUR"} | given))


def offer(quote, text=LIST, **bill_of):
    return quoted(quote, price_bom(bill(**bill_of), book(text)), "Row", SHA)


def test_lines_groups_and_totals_of_a_plain_offer():
    made = offer(data(taxes=(Tax(name="VAT", percent=Decimal(19)),)))
    assert [group.key for group in made.groups] == ["racks", "compute", "power", "cooling"]
    amounts = {line.code: line.amount for group in made.groups for line in group.lines}
    assert amounts["frame"] == 2000
    assert amounts["hose"] == Decimal("8.33")
    assert made.net == Decimal("4608.17")
    assert made.taxes[0].amount == Decimal("875.55")
    assert made.total == Decimal("5483.72")
    assert (made.unpriced, made.lead_time_days) == (0, 42)
    assert [line.position for line in made.groups[0].lines] == ["1.1"]


def test_discounts_by_line_group_and_total_in_this_order():
    made = offer(
        data(
            lines=(LineTerms(code="shelf", discount=Discount(percent=Decimal(10))),),
            groups=(GroupTerms(group="power", discount=Discount(amount=Decimal("50"))),),
            discount=Discount(percent=Decimal(5)),
        )
    )
    power = next(group for group in made.groups if group.key == "power")
    assert (power.lines[0].discount, power.lines[0].amount) == (100, 900)
    assert (power.subtotal, power.discount, power.net) == (900, 50, 850)
    assert made.subtotal == Decimal("4458.17")
    assert made.discount == Decimal("222.91")
    assert made.net == Decimal("4235.26")


def test_a_discount_never_takes_more_than_there_is():
    made = offer(data(discount=Discount(amount=Decimal(10**6))))
    assert made.net == 0


def test_racks_that_are_alike_are_one_group():
    made = offer(data(grouping="rack"))
    assert [str(group.title) for group in made.groups] == [
        "2 × Frame (R1, R2)",
        "Shared by the racks",
    ]
    assert made.net == offer(data()).net == offer(data(grouping="none")).net


def test_what_has_no_price_is_told_and_not_zero():
    made = offer(data(), text="catalogue id,price [EUR]\nframe,1000\n")
    assert made.unpriced == 3
    lines = [line for group in made.groups for line in group.lines if line.code == "hose"]
    assert (lines[0].amount, lines[0].unit_price) == (None, None)
    assert lines[0].price_note == "in no price list"
    assert made.net == 2000


def test_the_seller_may_set_a_price():
    made = offer(data(lines=(LineTerms(code="frame", unit_price=Decimal("900")),)))
    assert made.groups[0].lines[0].amount == 1800


def test_options_and_alternatives_stand_beside_the_total():
    better = OwnLine(
        code="better",
        description="Better frame",
        quantity=Decimal(2),
        unit_price=Decimal(1200),
        alternative_to="frame",
    )
    made = offer(data(lines=(LineTerms(code="hose", option=True),), own_lines=(better,)))
    assert made.net == Decimal("4599.84")
    assert [(line.position, line.code) for line in made.options] == [
        ("O1", "hose"),
        ("O2", "better"),
    ]
    assert made.options[1].difference == 400
    assert made.unpriced == 0


def test_own_lines_join_a_group_or_make_one():
    lines = (
        OwnLine(code="a", description="Crane", group="racks", unit_price=Decimal(10)),
        OwnLine(code="b", description="Training", unit_price=Decimal(20)),
        OwnLine(code="c", description="Extra", group="Extras", unit_price=Decimal(30)),
    )
    made = offer(data(own_lines=lines))
    assert [str(group.title) for group in made.groups] == [
        "Racks and mounting",
        "Compute",
        "Power",
        "Liquid cooling",
        "Services",
        "Extras",
    ]
    assert made.groups[0].lines[-1].description == "Crane"


def test_prices_are_converted_with_the_rate_of_the_quote():
    rate = Rate(base="EUR", quote="USD", rate=Decimal("1.1"), day=DAY)
    made = offer(data(currency="USD", rates=(rate,)))
    assert made.groups[0].lines[0].unit_price == Decimal("1100.00")
    assert made.quote.rates == (rate,)
    without = offer(data(currency="USD"))
    assert (without.net, without.unpriced) == (0, 4)
    assert without.groups[0].lines[0].price_note == "no exchange rate from EUR to USD"


def test_problems_are_told_before_it_is_sent():
    made = offer(
        data(
            design=DesignReference(name="Row", sha256="b" * 64),
            lines=(LineTerms(code="lamp"), LineTerms(code="frame", alternative_to="nothing")),
        )
    )
    assert list(made.problems) == [
        "the design has changed since this quote was made for it",
        "lamp has terms and is not in the design",
        "frame replaces what is not there: nothing",
    ]


def test_the_seller_sees_costs_and_margin():
    quote = data(
        lines=(LineTerms(code="module", unit_cost=Decimal("60")),),
        discount=Discount(percent=Decimal(10)),
    )
    bom = price_bom(bill(), book())
    made = quoted(quote, bom, "Row", SHA)
    seen = seller_view(quote, made, bom, book())
    assert seen.cost == 2 * 700 + 4 * 200 + 16 * 60 + Decimal("2.75")
    assert seen.margin == made.net - seen.cost
    lines = {line.line.code: line for line in seen.lines}
    assert (lines["frame"].margin, lines["frame"].margin_percent) == (600, 30)


def test_an_unknown_cost_leaves_the_margin_unknown():
    bom = price_bom(bill(), book())
    made = quoted(data(), bom, "Row", SHA)
    seen = seller_view(data(), made, bom, book())
    assert (seen.uncosted, seen.margin) == (1, None)


def leaves(value):
    """Every figure and text anywhere inside."""
    if is_dataclass(value):
        for each in fields(value):
            yield from leaves(getattr(value, each.name))
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from leaves(getattr(value, name))
    elif isinstance(value, tuple | list):
        for each in value:
            yield from leaves(each)
    else:
        yield value


def test_no_cost_reaches_what_the_customer_gets():
    secret = Decimal("123.456")
    quote = data(
        lines=(LineTerms(code="frame", unit_cost=secret),),
        own_lines=(OwnLine(code="o", description="O", unit_price=Decimal(1), unit_cost=secret),),
        price_lists=("secret-list.csv",),
    )
    found = set(leaves(offer(quote, text=LIST.replace("700", "123.456"))))
    assert secret not in found
    assert "secret-list.csv" not in found


amounts = st.decimals(0, 10**5, places=2)
percents = st.decimals(0, 100, places=2)


@given(
    st.lists(amounts, min_size=4, max_size=4),
    st.lists(percents, min_size=4, max_size=4),
    st.sampled_from(["category", "rack", "none"]),
    st.sampled_from(["EUR", "JPY"]),
    st.floats(0.01, 99.0),
)
def test_every_total_is_the_sum_of_what_stands_above_it(prices, off, grouping, currency, metres):
    codes = ("frame", "shelf", "hose", "module")
    rows = "".join(f"{code},{price},EUR\n" for code, price in zip(codes, prices, strict=True))
    quote = data(
        grouping=grouping,
        currency=currency,
        rates=(Rate(base="EUR", quote="JPY", rate=Decimal("163.37"), day=DAY),),
        lines=(LineTerms(code="hose", discount=Discount(percent=off[0])),),
        groups=(GroupTerms(group="compute", discount=Discount(percent=off[1])),),
        discount=Discount(percent=off[2]),
        taxes=(Tax(name="a", percent=off[3]), Tax(name="b", percent=Decimal("6"))),
    )
    made = offer(quote, text=f"catalogue id,price,currency\n{rows}", metres=metres)
    step = Decimal(1) if currency == "JPY" else Decimal("0.01")
    for group in made.groups:
        assert group.subtotal == sum(line.amount for line in group.lines)
        assert group.net == group.subtotal - group.discount
    assert made.subtotal == sum(group.net for group in made.groups)
    assert made.net == made.subtotal - made.discount
    assert made.total == made.net + sum(tax.amount for tax in made.taxes)
    shown = [made.total, made.net, *(line.amount for g in made.groups for line in g.lines)]
    assert all(amount % step == 0 and amount >= 0 for amount in shown)
    assert made.total == pytest.approx(made.net * (1 + (off[3] + 6) / 100), abs=step)
