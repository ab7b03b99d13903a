"""Lines that price lists bring along: labour, services, hardware and options, and alternates.

A row says what it goes with: a part by number or id, a kind such as ``rack``, ``chassis`` or
``oam``, or ``design`` for once in all.  Its quantity is that of what it goes with, times its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from configurator.bom.lines import Alternate, BomLine
from configurator.bom.money import counted_quantity
from configurator.bom.prices.book import PriceBook
from configurator.bom.prices.model import Price

_WORDS = {"module": "oam", "board": "ubb", "baseboard": "ubb", "coupling": "quick_disconnect"}
_ONCE = "design"


def added_lines(lines: Sequence[BomLine], book: PriceBook) -> Iterator[BomLine]:
    """Make a line of each row that goes with something the bill has."""
    number = 1 + sum(line.level == 0 for line in lines)
    there = _quantities(lines)
    for price in _additions(book):
        quantity = there.get(_target(price))
        if price.use != "alternate" and quantity:
            yield _line(price, float(quantity * price.quantity_per), str(number))
            number += 1


def alternates(book: PriceBook) -> Mapping[str, tuple[Alternate, ...]]:
    """Give what the price lists offer in place of an article, by the names of `names`."""
    offered: dict[str, tuple[Alternate, ...]] = {}
    for price in _additions(book):
        if price.use == "alternate":
            offered[_target(price)] = (*offered.get(_target(price), ()), _alternate(price))
    return offered


def names(line: BomLine) -> tuple[str, ...]:
    """Words that mean the article of a line."""
    return tuple(name.casefold() for name in (line.code, line.part_number) if name)


def _additions(book: PriceBook) -> Iterator[Price]:
    return (price for each in book.lists for price in each.additions if price.holds_on(book.day))


def _target(price: Price) -> str:
    word = (price.applies_to or "").casefold()
    return _WORDS.get(word, word)


def _quantities(lines: Iterable[BomLine]) -> Mapping[str, Decimal]:
    """Count what there is of each kind and each article."""
    there = {_ONCE: Decimal(1)}
    for line in lines:
        quantity = counted_quantity(line.quantity_total or 0.0)
        for name in {line.kind, *names(line)}:
            there[name] = there.get(name, Decimal(0)) + quantity
    return there


def _alternate(price: Price) -> Alternate:
    number = price.part_number or price.catalogue_id
    return Alternate(
        price.manufacturer, number, price.description, price.unit_price, price.currency
    )


def _line(price: Price, quantity: float, item: str) -> BomLine:
    return BomLine(
        level=0,
        item=item,
        part_id=None,
        part_number=price.part_number,
        manufacturer=price.manufacturer,
        description=price.description or price.part_number or price.catalogue_id or "",
        quantity_each=quantity,
        quantity_total=quantity,
        unit_of_measure=price.unit_of_measure or "each",
        kind=price.use,
        derived=True,
        code=price.catalogue_id or price.part_number or price.description,
        optional=price.use == "option",
    )
