"""Exchange rates as somebody entered them: each with the day it is of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from configurator.bom.money import CURRENCIES, Money
from configurator.core.errors import UsageError
from configurator.core.text import say

_FORM = re.compile(r"([A-Z]{3}):([A-Z]{3})=([0-9]{1,12}(?:\.[0-9]{1,12})?)@(\d{4}-\d\d-\d\d)")


@dataclass(frozen=True, slots=True)
class ExchangeRate:
    """One unit of ``base`` is ``rate`` units of ``quote``, on this day."""

    base: str
    quote: str
    rate: Decimal
    day: date

    def __str__(self) -> str:
        return f"1 {self.base} = {self.rate} {self.quote} ({self.day})"


def read_rate(text: str) -> ExchangeRate:
    """Read a rate such as ``EUR:USD=1.08@2026-11-20``."""
    found = _FORM.fullmatch(text.strip())
    form = say("{text!r} is no rate such as EUR:USD=1.08@2026-11-20", text=text[:60])
    if not found:
        raise UsageError(form)
    base, quote = found[1], found[2]
    for code in (base, quote):
        if code not in CURRENCIES:
            raise UsageError(say("{text!r} is no code of a currency, such as EUR", text=code))
    try:
        rate, day = Decimal(found[3]), date.fromisoformat(found[4])
    except (ValueError, InvalidOperation):
        raise UsageError(form) from None
    if not rate:
        raise UsageError(form)
    return ExchangeRate(base, quote, rate, day)


def convert(money: Money, currency: str, rates: Iterable[ExchangeRate]) -> Money | None:
    """Convert exactly by a direct rate or its inverse, of several the latest; None without one."""
    if money.currency == currency:
        return money
    pair = {money.currency, currency}
    fitting = [rate for rate in rates if {rate.base, rate.quote} == pair]
    if not fitting:
        return None
    best = max(fitting, key=lambda rate: rate.day)
    forward = best.base == money.currency
    return Money(money.amount * best.rate if forward else money.amount / best.rate, currency)
