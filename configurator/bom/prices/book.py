"""Several price lists with precedence, asked for one part at a time.

The first list that has a valid price in the wanted unit wins; what came nearest otherwise says why
there is none.  Nothing is ever priced at zero because its price is missing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from configurator.bom.prices.model import Price, PriceList, id_key, number_key
from configurator.core.text import Text, say


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a price is asked for; the quantity decides the price break."""

    part_id: str | None
    manufacturer: str
    part_number: str | None
    unit_of_measure: str
    quantity: Decimal

    @property
    def keys(self) -> tuple[str, ...]:
        """Names to look a price up by: with its maker, by the number alone, by the id."""
        numbers: tuple[str, ...] = ()
        if self.part_number:
            by_number = number_key("", self.part_number)
            numbers = (number_key(self.manufacturer, self.part_number), by_number)
        return (*numbers, id_key(self.part_id)) if self.part_id else numbers


@dataclass(frozen=True, slots=True)
class Found:
    """The price that holds with the list it stands in, or None and why there is none."""

    price: Price | None = None
    source: str | None = None
    reason: Text | None = None


NOT_LISTED = say("in no price list")


@dataclass(frozen=True, slots=True)
class PriceBook:
    """Price lists, the most important first, as they hold on a day."""

    lists: tuple[PriceList, ...]
    day: date

    def find(self, wanted: Wanted) -> Found:
        """Give the price that holds, of the first list that has one."""
        reason = NOT_LISTED
        for each in self.lists:
            prices = each.of(*wanted.keys)
            if not prices:
                continue
            chosen = _chosen(prices, wanted, self.day)
            if isinstance(chosen, Price):
                return Found(chosen, each.name)
            reason = chosen if reason is NOT_LISTED else reason
        return Found(reason=reason)


def _chosen(prices: Sequence[Price], wanted: Wanted, day: date) -> Price | Text:
    """Take the price of the highest break reached, or say what stands in the way."""
    unit = wanted.unit_of_measure
    fitting = [price for price in prices if price.unit_of_measure in (None, unit)]
    if not fitting:
        other = prices[0].unit_of_measure
        return say("its price is per {other}, it is counted in {unit}", other=other, unit=unit)
    valid = [price for price in fitting if price.holds_on(day)]
    if not valid:
        return _out_of_date(fitting, day)
    reached = [price for price in valid if price.from_quantity <= wanted.quantity]
    if not reached:
        least = min(price.from_quantity for price in valid)
        return say("a price only from {quantity} on", quantity=f"{least:f}")
    best = max(reached, key=lambda price: price.from_quantity)
    return best if best.unit_price is not None else say("price on request")


def _out_of_date(prices: Sequence[Price], day: date) -> Text:
    ended = [price.valid_until for price in prices if price.valid_until and price.valid_until < day]
    if ended:
        return say("its price ended on {day}", day=max(ended))
    begins = [price.valid_from for price in prices if price.valid_from]
    return say("its price begins on {day}", day=min(begins))
