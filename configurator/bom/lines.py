"""Lines of a bill of materials: indented, with quantities rolled up, and summed up flat."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from configurator.bom.money import Money
from configurator.bom.prices.rates import ExchangeRate
from configurator.core.text import Text
from configurator.core.unknown import total


@dataclass(frozen=True, slots=True)
class Alternate:
    """Another article that a price list offers in place of a line's."""

    manufacturer: str
    part_number: str | None
    description: str
    unit_price: Decimal | None
    currency: str | None


@dataclass(frozen=True, slots=True)
class BomLine:
    """One line; ``quantity_each`` is per parent assembly, ``quantity_total`` for the design.

    A quantity is None where it cannot be known yet, such as the coolant of an unsolved loop.
    ``code`` names the article: the id of its part, or a word of ours for what is no part.

    What follows ``locations`` is known once lines are priced.  ``total_price`` is exact, not
    rounded.  A line is ``included`` where the price of an assembly around it covers it, and
    ``optional`` where it is offered beside the design; neither counts in a total.
    ``price_note`` says why there is no price, or what to mind about the one there is.
    """

    level: int
    item: str
    part_id: str | None
    part_number: str | None
    manufacturer: str
    description: str
    quantity_each: float | None
    quantity_total: float | None
    unit_of_measure: str
    kind: str
    derived: bool = False
    note: str | None = None
    locations: tuple[str, ...] = ()
    code: str | None = None
    unit_price: Decimal | None = None
    currency: str | None = None
    total_price: Decimal | None = None
    price_source: str | None = None
    price_note: Text | None = None
    lead_time_days: int | None = None
    included: bool = False
    optional: bool = False
    alternates: tuple[Alternate, ...] = ()

    @property
    def counts(self) -> bool:
        """Tell whether the line belongs to what is paid by itself."""
        return not (self.included or self.optional)


@dataclass(frozen=True, slots=True)
class Bom:
    """The indented lines and the same parts summed up flat.

    ``total_price`` is the sum of all lines that have a price, converted with ``rates`` and rounded
    to the cent; ``unpriced_lines`` counts the flat lines that lack one.  ``totals`` are the same by
    currency, rounded; ``problems`` say why there is no total.  ``price_lists`` are the names of
    those that were applied, on the day ``priced_on``.
    """

    lines: tuple[BomLine, ...] = ()
    flat: tuple[BomLine, ...] = ()
    total_price: Decimal | None = None
    unpriced_lines: int = 0
    currency: str | None = None
    totals: tuple[Money, ...] = ()
    rates: tuple[ExchangeRate, ...] = ()
    problems: tuple[Text, ...] = ()
    price_lists: tuple[str, ...] = ()
    priced_on: date | None = None


def flat(lines: Iterable[BomLine]) -> tuple[BomLine, ...]:
    """Sum equal things over all assemblies, in the order of the indented list."""
    groups: dict[tuple[object, ...], list[BomLine]] = {}
    for line in lines:
        what = (line.kind, line.code, line.description, line.unit_of_measure, line.note)
        groups.setdefault((*what, line.included, line.optional), []).append(line)
    return tuple(_summed(same, number) for number, same in enumerate(groups.values(), start=1))


def _summed(lines: list[BomLine], number: int) -> BomLine:
    quantity = total(line.quantity_total for line in lines)
    prices = [line.total_price for line in lines]
    known = [price for price in prices if price is not None]
    return replace(
        lines[0],
        level=0,
        item=str(number),
        quantity_each=quantity,
        quantity_total=quantity,
        total_price=sum(known, Decimal(0)) if known and len(known) == len(prices) else None,
        locations=tuple(where for line in lines for where in line.locations),
    )
