"""Finds prices that say the same thing twice, or two things of the same."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from configurator.bom.prices.model import Price

_Key = tuple[str, Decimal, str, str | None]


class Repeats:
    """The prices of a list so far, by what they are for and from which quantity on they hold."""

    def __init__(self) -> None:
        self._seen: dict[_Key, list[Price]] = {}

    def conflict(self, price: Price) -> Price | None:
        """Give an earlier price that holds for the same part, quantity and days; else keep this."""
        names = price.keys or (price.description,)
        keys = [(name, price.from_quantity, price.use, price.applies_to) for name in names]
        for key in keys:
            for other in self._seen.get(key, ()):
                if _overlap(price, other):
                    return other
        for key in keys:
            self._seen.setdefault(key, []).append(price)
        return None


def _overlap(one: Price, other: Price) -> bool:
    first = max(one.valid_from or date.min, other.valid_from or date.min)
    last = min(one.valid_until or date.max, other.valid_until or date.max)
    return first <= last
