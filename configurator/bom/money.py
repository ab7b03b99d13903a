"""Money as exact decimals; nothing here is ever a float.

Amounts are rounded half up to the smallest unit of their currency, and only where it is said.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal


def _codes(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WITHOUT_CENTS = _codes("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF")
_THOUSANDTHS = _codes("BHD IQD JOD KWD LYD OMR TND")
CURRENCIES = _codes(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD
    CAD CDF CHF CLP CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS
    GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW
    KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD
    NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD
    SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES
    VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG
    """
)
"""Codes of ISO 4217 in use."""
QUANTITY_STEP = Decimal("0.01")
"""What is bought by length or volume counts in hundredths, as it is shown."""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a currency."""

    amount: Decimal
    currency: str


def decimals(currency: str) -> int:
    """Give the decimals that amounts of a currency have."""
    return 0 if currency in _WITHOUT_CENTS else 3 if currency in _THOUSANDTHS else 2


def rounded(amount: Decimal, currency: str) -> Decimal:
    """Round half up to the smallest unit of the currency."""
    return amount.quantize(Decimal(1).scaleb(-decimals(currency)), ROUND_HALF_UP)


def counted_quantity(quantity: float) -> Decimal:
    """Turn a computed quantity into the exact one that is shown and multiplied."""
    return Decimal(repr(quantity)).quantize(QUANTITY_STEP, ROUND_HALF_UP)


def by_currency(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """Sum what is in one currency, in the order of the alphabet."""
    sums: dict[str, Decimal] = {}
    for each in amounts:
        sums[each.currency] = sums.get(each.currency, Decimal(0)) + each.amount
    return tuple(Money(sums[name], name) for name in sorted(sums))
