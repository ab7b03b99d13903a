"""What a customer is offered: lines, groups, options, taxes and totals, without any cost.

Rounding, half up to the smallest unit of the quote's currency: a unit price that was converted; a
line's amount, unit price times quantity; each discount; each tax.  Every total is the sum of the
rounded figures above it, so that a reader who adds them up finds the same cent.

Line: amount = price × quantity - discount.  Group: net = sum of its lines - discount.  Quote: net =
sum of the groups - discount; total = net + taxes on the net.  Options and alternatives stand beside
the total.  What has no price is counted in ``unpriced``, never as zero.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from configurator.bom.lines import Bom, BomLine
from configurator.bom.money import Money, counted_quantity, rounded
from configurator.bom.prices.rates import convert
from configurator.bom.quote.groups import CATEGORIES, Grouped, grouped
from configurator.bom.quote.model import Discount, GroupTerms, LineTerms, OwnLine, Quote
from configurator.core.text import Text, say

ZERO = Decimal(0)
_NO_TERMS = LineTerms(code="-")


@dataclass(frozen=True, slots=True)
class QuotedLine:
    """One line: ``amount`` is what is asked for it after its discount, None where unpriced.

    ``difference`` is what an alternative costs more than what it replaces.
    """

    position: str
    code: str
    manufacturer: str
    part_number: str | None
    description: str
    quantity: Decimal | None
    unit_of_measure: str
    unit_price: Decimal | None
    discount: Decimal
    amount: Decimal | None
    note: str = ""
    price_note: str | None = None
    lead_time_days: int | None = None
    included: bool = False
    option: bool = False
    alternative_to: str | None = None
    difference: Decimal | None = None

    @property
    def is_unpriced(self) -> bool:
        """Tell whether a price is missing that the total would need."""
        return self.amount is None and not (self.included or self.option)


@dataclass(frozen=True, slots=True)
class QuotedGroup:
    """Lines under one title; ``net`` is their sum less the group's discount."""

    key: str
    title: str
    lines: tuple[QuotedLine, ...]
    subtotal: Decimal
    discount: Decimal
    net: Decimal


@dataclass(frozen=True, slots=True)
class QuotedTax:
    """A tax with the amount it comes to."""

    name: str
    percent: Decimal
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Quoted:
    """All that a file for the customer may show.

    ``quote`` is the customer's copy of the data: without costs, price lists and rates that nothing
    was converted with.  ``problems`` are for the seller before it is sent.
    """

    quote: Quote
    design_name: str
    design_sha256: str
    groups: tuple[QuotedGroup, ...]
    options: tuple[QuotedLine, ...]
    subtotal: Decimal
    discount: Decimal
    net: Decimal
    taxes: tuple[QuotedTax, ...]
    total: Decimal
    unpriced: int
    lead_time_days: int | None
    problems: tuple[Text, ...]


def quoted(quote: Quote, bom: Bom, design_name: str, design_sha256: str) -> Quoted:
    """Make the offer of a quote's data and a bill priced on its date."""
    terms = {each.code: each for each in quote.lines}
    parts = (*_with_own_lines(quote, grouped(quote, bom)),)
    groups, options = [], []
    for number, (group, own) in enumerate(parts, 1):
        lines = [_of_bill(quote, line, terms) for line in group.lines]
        lines += [_of_own(quote, line) for line in own]
        options += [line for line in lines if line.option]
        kept = [line for line in lines if not line.option]
        if kept:
            groups.append(_group(quote, group, _numbered(kept, f"{number}.")))
    subtotal = sum((group.net for group in groups), ZERO)
    discount = _discount(quote, subtotal, quote.discount)
    net = subtotal - discount
    taxes = tuple(
        QuotedTax(tax.name, tax.percent, _part(quote, net, tax.percent)) for tax in quote.taxes
    )
    lines = [line for group in groups for line in group.lines]
    times = [line.lead_time_days for line in lines if line.lead_time_days is not None]
    return Quoted(
        quote=_customer_copy(quote, bom),
        design_name=design_name,
        design_sha256=design_sha256,
        groups=tuple(groups),
        options=tuple(_options(options, lines)),
        subtotal=subtotal,
        discount=discount,
        net=net,
        taxes=taxes,
        total=net + sum((tax.amount for tax in taxes), ZERO),
        unpriced=sum(line.is_unpriced for line in lines),
        lead_time_days=max(times, default=None),
        problems=tuple(_problems(quote, bom, design_sha256)),
    )


def _with_own_lines(
    quote: Quote, groups: tuple[Grouped, ...]
) -> Iterator[tuple[Grouped, list[OwnLine]]]:
    """Give each group with the seller's lines for it; what names no group gets one at the end."""
    known = {group.key for group in groups}
    for group in groups:
        yield group, [line for line in quote.own_lines if line.group == group.key]
    others: dict[str, list[OwnLine]] = {}
    for line in quote.own_lines:
        if line.group not in known:
            others.setdefault(line.group, []).append(line)
    for key, lines in others.items():
        yield Grouped(key, CATEGORIES.get(key, key), ()), lines


def _of_bill(quote: Quote, line: BomLine, known: Mapping[str, LineTerms]) -> QuotedLine:
    code = line.code or line.description
    terms = known.get(code, _NO_TERMS)
    quantity = None if line.quantity_total is None else counted_quantity(line.quantity_total)
    price, reason = _price(quote, line, terms)
    if line.included and terms.unit_price is None:
        price = None
    discount, amount = _amount(quote, price, quantity, terms.discount)
    return QuotedLine(
        position="",
        code=code,
        manufacturer=line.manufacturer,
        part_number=line.part_number,
        description=line.description,
        quantity=quantity,
        unit_of_measure=line.unit_of_measure,
        unit_price=price,
        discount=discount,
        amount=amount,
        note=terms.note,
        price_note=reason,
        lead_time_days=line.lead_time_days,
        included=line.included and price is None,
        option=line.optional or terms.option or terms.alternative_to is not None,
        alternative_to=terms.alternative_to,
    )


def _of_own(quote: Quote, line: OwnLine) -> QuotedLine:
    discount, amount = _amount(quote, line.unit_price, line.quantity, line.discount)
    return QuotedLine(
        position="",
        code=line.code,
        manufacturer="",
        part_number=None,
        description=line.description,
        quantity=line.quantity,
        unit_of_measure=line.unit_of_measure,
        unit_price=line.unit_price,
        discount=discount,
        amount=amount,
        note=line.note,
        option=line.option or line.alternative_to is not None,
        alternative_to=line.alternative_to,
    )


def _price(quote: Quote, line: BomLine, terms: LineTerms) -> tuple[Decimal | None, str | None]:
    """Give the price in the quote's currency, or why there is none."""
    if terms.unit_price is not None:
        return terms.unit_price, None
    if line.unit_price is None or line.currency is None:
        return None, line.price_note
    if line.currency == quote.currency:
        return line.unit_price, line.price_note
    money = Money(line.unit_price, line.currency)
    converted = convert(money, quote.currency, quote.exchange_rates)
    if converted is None:
        return None, say(
            "no exchange rate from {base} to {quote}", base=line.currency, quote=quote.currency
        )
    return rounded(converted.amount, quote.currency), line.price_note


def _amount(
    quote: Quote, price: Decimal | None, quantity: Decimal | None, discount: Discount
) -> tuple[Decimal, Decimal | None]:
    if price is None or quantity is None:
        return ZERO, None
    gross = rounded(price * quantity, quote.currency)
    less = _discount(quote, gross, discount)
    return less, gross - less


def _discount(quote: Quote, gross: Decimal, discount: Discount) -> Decimal:
    off = _part(quote, gross, discount.percent) + rounded(discount.amount, quote.currency)
    return min(off, gross)


def _part(quote: Quote, of: Decimal, percent: Decimal) -> Decimal:
    return rounded(of * percent / 100, quote.currency)


def _group(quote: Quote, group: Grouped, lines: tuple[QuotedLine, ...]) -> QuotedGroup:
    terms = next((each for each in quote.groups if each.group == group.key), None)
    terms = terms or GroupTerms(group=group.key)
    subtotal = sum((line.amount for line in lines if line.amount is not None), ZERO)
    discount = _discount(quote, subtotal, terms.discount)
    title = terms.title or group.title
    return QuotedGroup(group.key, title, lines, subtotal, discount, subtotal - discount)


def _numbered(lines: Iterable[QuotedLine], prefix: str) -> tuple[QuotedLine, ...]:
    return tuple(replace(line, position=f"{prefix}{at}") for at, line in enumerate(lines, 1))


def _options(options: list[QuotedLine], lines: list[QuotedLine]) -> Iterator[QuotedLine]:
    """Number the options and compare alternatives with what they replace."""
    for line in _numbered(options, "O"):
        replaced = [each.amount for each in lines if each.code == line.alternative_to]
        known = [amount for amount in replaced if amount is not None]
        if line.amount is not None and known and len(known) == len(replaced):
            yield replace(line, difference=line.amount - sum(known, ZERO))
        else:
            yield line


def _customer_copy(quote: Quote, bom: Bom) -> Quote:
    """Leave out what is the seller's own: costs, terms by line, price lists, unused rates."""
    used = {line.currency for line in bom.flat if line.currency} - {quote.currency}
    rates = tuple(
        rate
        for rate in quote.rates
        if {rate.base, rate.quote} & used and quote.currency in (rate.base, rate.quote)
    )
    kept = {"lines": (), "own_lines": (), "groups": (), "price_lists": (), "rates": rates}
    return quote.model_copy(update=kept)


def _problems(quote: Quote, bom: Bom, design_sha256: str) -> Iterator[Text]:
    made_for = quote.design.sha256
    if made_for is not None and made_for != design_sha256:
        yield say("the design has changed since this quote was made for it")
    codes = {line.code or line.description for line in bom.flat}
    for terms in quote.lines:
        if terms.code not in codes:
            yield say("{code} has terms and is not in the design", code=terms.code)
    own = {line.code for line in quote.own_lines}
    for line in (*quote.lines, *quote.own_lines):
        if line.alternative_to is not None and line.alternative_to not in codes | own:
            yield say(
                "{code} replaces what is not there: {other}",
                code=line.code,
                other=line.alternative_to,
            )
