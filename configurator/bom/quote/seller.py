"""What the seller alone sees of a quote: costs and margins.  No file for a customer imports it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from configurator.bom.lines import Bom
from configurator.bom.money import rounded
from configurator.bom.prices.book import PriceBook
from configurator.bom.prices.rates import convert
from configurator.bom.pricing import unit_costs
from configurator.bom.quote.model import Quote
from configurator.bom.quote.quoted import ZERO, Quoted, QuotedLine


@dataclass(frozen=True, slots=True)
class SellerLine:
    """A line with what it costs; cost and margin are None where no cost is known."""

    line: QuotedLine
    unit_cost: Decimal | None
    cost: Decimal | None
    margin: Decimal | None
    margin_percent: Decimal | None


@dataclass(frozen=True, slots=True)
class SellerView:
    """All lines of the total with costs; ``margin`` is the net less all costs, all discounts taken.

    ``cost`` is the sum of known costs.  While costs of ``uncosted`` lines are unknown, so is the
    margin.  Everything is in the quote's currency.
    """

    lines: tuple[SellerLine, ...]
    cost: Decimal
    uncosted: int
    margin: Decimal | None
    margin_percent: Decimal | None


def seller_view(quote: Quote, offer: Quoted, bom: Bom, book: PriceBook) -> SellerView:
    """Set costs of the seller's data, else of the price lists, beside an offer."""
    costs = _unit_costs(quote, bom, book)
    lines = tuple(
        _line(quote, line, costs.get(line.code))
        for group in offer.groups
        for line in group.lines
        if not line.included
    )
    cost = sum((line.cost for line in lines if line.cost is not None), ZERO)
    uncosted = sum(line.cost is None for line in lines)
    margin = None if uncosted else offer.net - cost
    return SellerView(lines, cost, uncosted, margin, _percent(margin, offer.net))


def _unit_costs(quote: Quote, bom: Bom, book: PriceBook) -> Mapping[str, Decimal]:
    known: dict[str, Decimal] = {}
    for code, money in unit_costs(bom, book).items():
        converted = convert(money, quote.currency, quote.exchange_rates)
        if converted is not None:
            known[code] = converted.amount
    for terms in (*quote.lines, *quote.own_lines):
        if terms.unit_cost is not None:
            known[terms.code] = terms.unit_cost
    return known


def _line(quote: Quote, line: QuotedLine, unit_cost: Decimal | None) -> SellerLine:
    cost = None
    if unit_cost is not None and line.quantity is not None:
        cost = rounded(unit_cost * line.quantity, quote.currency)
    margin = None if cost is None or line.amount is None else line.amount - cost
    return SellerLine(line, unit_cost, cost, margin, _percent(margin, line.amount))


def _percent(margin: Decimal | None, of: Decimal | None) -> Decimal | None:
    if margin is None or not of:
        return None
    return (margin / of * 100).quantize(Decimal("0.1"), ROUND_HALF_UP)
