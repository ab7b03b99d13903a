"""What the user looks for, what matches it, and what to widen where nothing does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.form import Entry, template
from configurator.catalogue.parts import KINDS, Part
from configurator.catalogue.query import (
    FigureRange,
    extent,
    numeric_figures,
    within_ranges,
)
from configurator.core.confidence import Confidence
from configurator.core.text import say
from configurator.ui.look.terms import figure_label
from configurator.ui.panels.part_facts import trust
from configurator.ui.words import tr

CLEAR_ALL = say("No part matches: clear the filters.")


@dataclass(frozen=True, slots=True)
class Criteria:
    """Words, filters and ranges; None is no filter.

    ``confidence`` is the least wanted, ``curve`` one that has to be published.
    """

    words: str = ""
    kind: str | None = None
    vendor: str | None = None
    generation: str | None = None
    cooling: str | None = None
    confidence: Confidence | None = None
    ranges: tuple[FigureRange, ...] = ()
    include_unknown: bool = False
    curve: str | None = None


def matching(catalogue: Catalogue, wanted: Criteria) -> tuple[Part, ...]:
    """Give the parts that meet everything, best first."""
    found = catalogue.search(
        wanted.words,
        kind=wanted.kind,
        vendor=wanted.vendor,
        generation=wanted.generation,
        cooling=wanted.cooling,
    )
    if wanted.confidence is not None:
        found = tuple(part for part in found if trust(part) >= wanted.confidence)
    if wanted.curve is not None:
        found = tuple(part for part in found if getattr(part, wanted.curve, None))
    return within_ranges(found, wanted.ranges, include_unknown=wanted.include_unknown)


def hidden_as_unknown(catalogue: Catalogue, wanted: Criteria) -> int:
    """Count the parts that only an unknown figure keeps out."""
    if wanted.include_unknown or all(each.is_open for each in wanted.ranges):
        return 0
    with_unknown = matching(catalogue, replace(wanted, include_unknown=True))
    return len(with_unknown) - len(matching(catalogue, wanted))


def remedy(catalogue: Catalogue, wanted: Criteria) -> str:
    """Say which filter to widen so that a part matches; ranges are named first."""
    ways = [way for way, wider in _wider(wanted) if matching(catalogue, wider)]
    if not ways:
        return tr(CLEAR_ALL)
    first, *others = ways
    for other in others:
        first = tr("{first} or {second}", first=first, second=other)
    return tr("No part matches: {ways}.", ways=first)


def figures_on_offer(catalogue: Catalogue, kind: str | None) -> tuple[str, ...]:
    """Give the figures that can be limited: known of a part of the kind, or shared by kinds."""
    if kind is not None:
        parts = catalogue.of_kind(kind)
        return tuple(key for key in numeric_figures(kind) if extent(parts, key) is not None)
    return tuple(
        key
        for key in dict.fromkeys(key for each in KINDS for key in numeric_figures(each))
        if _is_shared(key, catalogue.values())
    )


def curves_on_offer(catalogue: Catalogue, kind: str | None) -> tuple[str, ...]:
    """Give the curves and tables that are published of some parts of a kind and not of others."""
    if kind is None:
        return ()
    tables = (field.key for field in template(kind) if field.entry is Entry.TABLE)
    parts = catalogue.of_kind(kind)
    known = {key: sum(bool(getattr(part, key)) for part in parts) for key in tables}
    return tuple(key for key, count in known.items() if 0 < count < len(parts))


def _is_shared(key: str, parts: Iterable[Part]) -> bool:
    return len({part.kind for part in parts if getattr(part, key, None) is not None}) > 1


def _wider(wanted: Criteria) -> Iterator[tuple[str, Criteria]]:
    """Give each filter in force as words, with the criteria without it."""
    for each in wanted.ranges:
        if not each.is_open:
            others = tuple(other for other in wanted.ranges if other is not each)
            yield (
                tr("widen “{figure}”", figure=figure_label(each.figure)),
                replace(wanted, ranges=others),
            )
    if not wanted.include_unknown:
        yield tr("include unknown figures"), replace(wanted, include_unknown=True)
    if wanted.words:
        yield tr("search for less than “{words}”", words=wanted.words), replace(wanted, words="")
    if wanted.vendor is not None:
        yield tr("allow all vendors"), replace(wanted, vendor=None)
    if wanted.generation is not None:
        yield tr("allow every generation"), replace(wanted, generation=None)
    if wanted.cooling is not None:
        yield tr("allow any cooling"), replace(wanted, cooling=None)
    if wanted.curve is not None:
        yield (
            tr("do without “{curve}”", curve=figure_label(wanted.curve)),
            replace(wanted, curve=None),
        )
    if wanted.confidence is not None:
        yield tr("allow any confidence"), replace(wanted, confidence=None)
