"""What a seller enters for a quote; prices of parts come from price lists, not from here.

Money and percentages are exact decimals, written as texts in the file.  The design stands in it by
name and checksum only: a quote never travels inside a design, nor a design inside a quote.
"""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, model_validator

from configurator.bom.money import CURRENCIES
from configurator.bom.prices.rates import ExchangeRate
from configurator.core.text import say

_DECIMAL = re.compile(r"[0-9]{1,13}(?:\.[0-9]{1,6})?")
_CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
LONGEST_LOGO = 700_000
"""Characters of a logo in base 64: half a megabyte of picture."""


def _exact(value: Any) -> Any:
    """Take a decimal from text only: a number of a JSON file is no exact one."""
    if isinstance(value, str):
        if not _DECIMAL.fullmatch(value):
            raise ValueError(say("{text!r} is no amount such as 12.50", text=value[:40]))
        return Decimal(value)
    if isinstance(value, Decimal):
        return value
    raise ValueError(say('an amount as text is expected, such as "12.50"'))


def _known_currency(value: str) -> str:
    if value not in CURRENCIES:
        raise ValueError(say("{text!r} is no code of a currency, such as EUR", text=value[:40]))
    return value


def _printable(value: Any) -> Any:
    if isinstance(value, str) and _CONTROLS.search(value):
        raise ValueError(say("holds control characters"))
    return value


_AsText = PlainSerializer(lambda value: f"{value:f}", return_type=str)
Amount = Annotated[
    Decimal,
    BeforeValidator(_exact),
    Field(ge=0, le=10**13, decimal_places=6, allow_inf_nan=False),
    _AsText,
]
"""An amount of money or a quantity: exact, not negative, six decimals at most."""
Percent = Annotated[
    Decimal, BeforeValidator(_exact), Field(ge=0, le=100, decimal_places=4), _AsText
]
Currency = Annotated[str, BeforeValidator(_known_currency)]
Short = Annotated[str, BeforeValidator(_printable), Field(max_length=200)]
Long = Annotated[str, BeforeValidator(_printable), Field(max_length=8000)]


class QuoteModel(BaseModel):
    """A value that never changes and refuses keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, strict=True)


class Party(QuoteModel):
    """Seller or customer, as they stand on the letter."""

    name: Short = ""
    address: Long = ""
    contact: Short = ""
    email: Short = ""
    phone: Short = ""
    tax_id: Short = ""


class Discount(QuoteModel):
    """Percent first, then an amount; a discount never takes more than there is."""

    percent: Percent = Decimal(0)
    amount: Amount = Decimal(0)


class LineTerms(QuoteModel):
    """What the seller decides on one article of the bill, by its code.

    ``unit_price`` replaces that of the price lists and is in the quote's currency.  An ``option``
    is offered beside the total; ``alternative_to`` names the article it could replace.
    """

    code: Short = Field(min_length=1)
    unit_price: Amount | None = None
    unit_cost: Amount | None = None
    discount: Discount = Discount()
    option: bool = False
    alternative_to: Short | None = None
    note: Long = ""


class OwnLine(LineTerms):
    """A line of the seller's own; without a price it is unpriced."""

    description: Short = Field(min_length=1)
    group: Short = "services"
    quantity: Amount = Decimal(1)
    unit_of_measure: Short = "each"


class GroupTerms(QuoteModel):
    """A discount on everything of a group, and another title for it."""

    group: Short
    title: Short | None = None
    discount: Discount = Discount()


class Tax(QuoteModel):
    """A tax on the net total."""

    name: Short = Field(min_length=1)
    percent: Percent


class Rate(QuoteModel):
    """An exchange rate: one unit of ``base`` is ``rate`` units of ``quote`` on this day."""

    base: Currency
    quote: Currency
    rate: Annotated[Amount, Field(gt=0)]
    day: datetime.date


class DesignReference(QuoteModel):
    """The design the quote was made for; another checksum means that it changed since."""

    name: Short = ""
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] | None = None


class Quote(QuoteModel):
    """Everything of a quote that neither design nor price lists know.

    ``date`` is also the day on which prices have to be valid.  ``price_lists`` are paths relative
    to the quote's file, the most important first.  ``logo`` is a PNG or JPEG picture in base 64.
    """

    number: Short = ""
    revision: int = Field(default=1, ge=1, le=9999)
    date: datetime.date
    valid_until: datetime.date | None = None
    title: Short = ""
    introduction: Long = ""
    seller: Party = Party()
    customer: Party = Party()
    logo: Annotated[str, Field(max_length=LONGEST_LOGO, pattern=r"^[A-Za-z0-9+/]*=*$")] = ""
    currency: Currency = "USD"
    rates: tuple[Rate, ...] = ()
    price_lists: tuple[Short, ...] = ()
    grouping: Literal["category", "rack", "none"] = "category"
    lines: tuple[LineTerms, ...] = ()
    own_lines: tuple[OwnLine, ...] = ()
    groups: tuple[GroupTerms, ...] = ()
    discount: Discount = Discount()
    taxes: tuple[Tax, ...] = ()
    payment_terms: Long = ""
    delivery_terms: Long = ""
    warranty: Long = ""
    terms: Long = ""
    design: DesignReference = DesignReference()

    @property
    def exchange_rates(self) -> tuple[ExchangeRate, ...]:
        """The rates as the pricing of a bill takes them."""
        return tuple(
            ExchangeRate(each.base, each.quote, each.rate, each.day) for each in self.rates
        )

    @model_validator(mode="after")
    def _names_things_once(self) -> Self:
        codes = [each.code for each in self.lines], [each.code for each in self.own_lines]
        for names in (*codes, [each.group for each in self.groups]):
            for name in names:
                if names.count(name) > 1:
                    raise ValueError(say("{name!r} stands here twice", name=name[:40]))
        if self.valid_until is not None and self.valid_until < self.date:
            raise ValueError(say("valid_until lies before date"))
        return self
