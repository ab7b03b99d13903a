"""Prices the lines of a bill of materials from price lists.

The price break follows from all of an article that is not paid with an assembly around it.  What
has no price says why and counts as unpriced, never as zero.  Amounts of lines are exact; only
totals are rounded, half up to the smallest unit of the currency.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from configurator.bom.additions import added_lines, alternates, names
from configurator.bom.lines import Alternate, Bom, BomLine, flat
from configurator.bom.money import Money, by_currency, counted_quantity, rounded
from configurator.bom.prices.book import Found, PriceBook, Wanted
from configurator.bom.prices.model import Price
from configurator.bom.prices.rates import ExchangeRate, convert
from configurator.core.text import Text, say

_Article = tuple[str, str]


def price_bom(
    bom: Bom,
    book: PriceBook,
    currency: str | None = None,
    rates: tuple[ExchangeRate, ...] = (),
) -> Bom:
    """Give the same bill with prices, totals and the lines that the price lists add.

    ``currency`` is that of the total; without one it is the only currency there is.
    """
    if not book.lists:
        return bom
    lines = (*bom.lines, *added_lines(bom.lines, book))
    found = _found(lines, book)
    inside = _included(lines, found)
    if inside:
        found = _found((line for at, line in enumerate(lines) if at not in inside), book, found)
    offered = alternates(book)
    priced = tuple(
        _priced(line, found[_article(line)], at in inside, _offered(line, offered))
        for at, line in enumerate(lines)
    )
    lists = tuple(each.name for each in book.lists)
    return replace(_totalled(priced, currency, rates), price_lists=lists, priced_on=book.day)


def unit_costs(bom: Bom, book: PriceBook) -> Mapping[str, Money]:
    """Give what the seller pays for each article of a priced bill, where the lists tell it.

    It is asked for apart from the prices, so that no bill ever carries a cost.
    """
    found = _found((line for line in bom.flat if line.counts), book)
    return {
        code: Money(each.price.unit_cost, each.price.currency)
        for (code, _), each in found.items()
        if each.price and each.price.unit_cost is not None and each.price.currency
    }


def _article(line: BomLine) -> _Article:
    return (line.code or line.description, line.unit_of_measure)


def _found(
    lines: Iterable[BomLine], book: PriceBook, known: Mapping[_Article, Found] | None = None
) -> dict[_Article, Found]:
    """Ask for each article once, with all that is needed of it."""
    needed: dict[_Article, Decimal] = {}
    first: dict[_Article, BomLine] = {}
    for line in lines:
        article = _article(line)
        first.setdefault(article, line)
        needed[article] = needed.get(article, Decimal(0)) + counted_quantity(
            line.quantity_total or 0.0
        )
    asked = {article: book.find(_wanted(first[article], needed[article])) for article in needed}
    return {**(known or {}), **asked}


def _wanted(line: BomLine, quantity: Decimal) -> Wanted:
    return Wanted(line.code, line.manufacturer, line.part_number, line.unit_of_measure, quantity)


def _included(lines: Iterable[BomLine], found: Mapping[_Article, Found]) -> Collection[int]:
    """Find the lines inside assemblies whose price covers their contents."""
    inside: set[int] = set()
    covered: int | None = None
    for at, line in enumerate(lines):
        if covered is not None and line.level > covered:
            inside.add(at)
            continue
        price = found[_article(line)].price
        covered = line.level if price and price.includes_contents else None
    return inside


def _offered(line: BomLine, offered: Mapping[str, tuple[Alternate, ...]]) -> tuple[Alternate, ...]:
    return next((offered[name] for name in names(line) if name in offered), ()) if offered else ()


def _priced(line: BomLine, found: Found, included: bool, others: tuple[Alternate, ...]) -> BomLine:
    if included:
        note = say("in the price of the assembly")
        return replace(line, included=True, price_note=note, alternates=others)
    price = found.price
    if price is None:
        return replace(line, price_note=found.reason, alternates=others)
    quantity = line.quantity_total
    return replace(
        line,
        unit_price=price.unit_price,
        currency=price.currency,
        total_price=_exact(price, quantity),
        price_source=found.source,
        price_note=_to_mind(price, quantity),
        lead_time_days=price.lead_time_days,
        alternates=others,
    )


def _exact(price: Price, quantity: float | None) -> Decimal | None:
    if price.unit_price is None or quantity is None:
        return None
    return price.unit_price * counted_quantity(quantity)


def _to_mind(price: Price, quantity: float | None) -> Text | None:
    if quantity is None:
        return say("quantity unknown")
    least = price.minimum_order_quantity
    if least is not None and counted_quantity(quantity) < least:
        return say("minimum order quantity {least}", least=f"{least:f}")
    return None


def _totalled(
    lines: tuple[BomLine, ...], currency: str | None, rates: tuple[ExchangeRate, ...]
) -> Bom:
    summed = flat(lines)
    exact = by_currency(
        Money(line.total_price, line.currency)
        for line in summed
        if line.counts and line.total_price is not None and line.currency
    )
    wanted = currency or (exact[0].currency if len(exact) == 1 else None)
    total, problems = _total(exact, wanted, rates)
    return Bom(
        lines=lines,
        flat=summed,
        total_price=total,
        unpriced_lines=sum(line.counts and line.total_price is None for line in summed),
        currency=wanted,
        totals=tuple(Money(rounded(each.amount, each.currency), each.currency) for each in exact),
        rates=tuple(_used(exact, wanted, rates)),
        problems=problems,
    )


def _total(
    exact: tuple[Money, ...], wanted: str | None, rates: tuple[ExchangeRate, ...]
) -> tuple[Decimal | None, tuple[Text, ...]]:
    if not exact:
        return None, (say("no line has a price"),)
    if wanted is None:
        found = ", ".join(each.currency for each in exact)
        return None, (say("prices in {currencies}: choose one for the total", currencies=found),)
    converted = [convert(each, wanted, rates) for each in exact]
    problems = tuple(
        say("no exchange rate from {base} to {quote}", base=each.currency, quote=wanted)
        for each, got in zip(exact, converted, strict=True)
        if got is None
    )
    if problems:
        return None, problems
    return rounded(sum((each.amount for each in converted if each), Decimal(0)), wanted), ()


def _used(
    exact: tuple[Money, ...], wanted: str | None, rates: tuple[ExchangeRate, ...]
) -> Iterator[ExchangeRate]:
    """Give the rates that the total rests on, the latest of each pair."""
    for each in exact:
        pair = {each.currency, wanted}
        fitting = [rate for rate in rates if {rate.base, rate.quote} == pair]
        if fitting:
            yield max(fitting, key=lambda rate: rate.day)
