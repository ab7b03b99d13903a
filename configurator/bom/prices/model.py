"""A price list as it was read: one price a row, found by what it is for.

A price is for a manufacturer's part number, else for an id of the catalogue.  Rows with another
use than being a price bring lines of their own: labour, services and hardware that come with a
part or kind of part, options, and alternates.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

Use = Literal["price", "alternate", "option", "labour", "service", "hardware"]
"""What a row is there for; all but ``price`` say with ``applies_to`` what they come with."""


@dataclass(frozen=True, slots=True)
class Price:
    """One row of a price list.

    ``unit_price`` is None for what is on request.  The price holds from ``from_quantity`` on, and
    between the two days, both included.  ``unit_cost`` is what the seller pays, in the same
    currency; it never goes into a file for the customer.  ``includes_contents`` tells that what
    stands inside the assembly is paid with it.
    """

    row: int
    manufacturer: str = ""
    part_number: str | None = None
    catalogue_id: str | None = None
    description: str = ""
    unit_price: Decimal | None = None
    currency: str | None = None
    unit_cost: Decimal | None = None
    unit_of_measure: str | None = None
    from_quantity: Decimal = Decimal(0)
    minimum_order_quantity: Decimal | None = None
    lead_time_days: int | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    use: Use = "price"
    applies_to: str | None = None
    quantity_per: Decimal = Decimal(1)
    includes_contents: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """Names under which a line of a bill of materials finds this price."""
        named = number_key(self.manufacturer, self.part_number) if self.part_number else None
        by_id = id_key(self.catalogue_id) if self.catalogue_id else None
        if not (named or by_id) and self.use != "price":
            by_id = id_key(self.description)
        return tuple(key for key in (named, by_id) if key)

    def holds_on(self, day: date) -> bool:
        """Tell whether the price is valid on a day; without days it always is."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_until is None or day <= self.valid_until)


@dataclass(frozen=True, slots=True)
class PriceList:
    """The rows of one file; ``name`` is the file's name, ``sha256`` tells which edition it was."""

    name: str
    sha256: str
    prices: tuple[Price, ...]
    additions: tuple[Price, ...] = ()
    _index: dict[str, list[Price]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the prices once."""
        index: dict[str, list[Price]] = {}
        own = (price for price in self.additions if price.use != "alternate")
        for price in (*self.prices, *own):
            for key in price.keys:
                index.setdefault(key, []).append(price)
        object.__setattr__(self, "_index", index)

    def of(self, *keys: str) -> tuple[Price, ...]:
        """Give the prices under the first of these names that the list has."""
        for key in keys:
            if found := self._index.get(key):
                return tuple(found)
        return ()


def number_key(manufacturer: str, part_number: str) -> str:
    """Name of a part number for looking it up, however it is spaced or capitalised."""
    return f"{_plain(manufacturer)}\n{_plain(part_number)}"


def id_key(catalogue_id: str) -> str:
    """Name of an id for looking it up."""
    return f"\n{_plain(catalogue_id)}"


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
