"""Search over the catalogue: words decide the order, filters and ranges of figures what stays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import get_args, get_origin

from configurator.catalogue.parts import (
    KINDS,
    PART_TYPES,
    BasePart,
    Chassis,
    Heatsink,
    Oam,
    Part,
    Ubb,
)

_WORD = re.compile(r"[^\W_]+(?:\.[0-9]+)*")
_NOT_ALPHANUMERIC = re.compile(r"[\W_]+")
_LIQUID_KINDS = frozenset(
    {"cdu", "pump", "quick_disconnect", "manifold", "hose_pipe", "cold_plate", "coolant"}
)

_MODEL, _NUMBER, _VENDOR, _KEYWORD = 8, 6, 4, 2
_WHOLE, _START, _INSIDE = 4, 3, 1


def generations(part: Part, parts: Mapping[str, Part]) -> frozenset[str]:
    """Give the OAM generations a part belongs to; a chassis has those of its boards."""
    if isinstance(part, Oam):
        return frozenset({part.generation} if part.generation else ())
    if isinstance(part, (Ubb, Heatsink)):
        return frozenset({part.oam_generation} if part.oam_generation else ())
    if isinstance(part, Chassis):
        boards = (parts.get(board) for slot in part.boards for board in slot.accepts)
        return frozenset(
            board.oam_generation
            for board in boards
            if isinstance(board, Ubb) and board.oam_generation
        )
    return frozenset()


def coolings(part: Part) -> frozenset[str]:
    """Tell the cooling a part is made for: air, liquid, both, or none of the two."""
    if isinstance(part, Oam):
        ways = {"air": part.cooling_air, "liquid": part.cooling_liquid}
        return frozenset(way for way, possible in ways.items() if possible)
    if isinstance(part, Chassis):
        return frozenset({part.cooling} if part.cooling else ())
    if isinstance(part, Heatsink):
        return frozenset({"air"})
    return frozenset({"liquid"} if part.kind in _LIQUID_KINDS else ())


@dataclass(frozen=True, slots=True)
class _Entry:
    part: Part
    order: int
    vendor: str
    generations: frozenset[str]
    coolings: frozenset[str]
    words: tuple[tuple[str, int], ...]
    squashed: str


@dataclass(frozen=True, slots=True)
class FigureRange:
    """Wanted values of one figure in its working unit, both ends included; None is no limit."""

    figure: str
    low: float | None = None
    high: float | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether it limits nothing, so that it hides no part."""
        return self.low is None and self.high is None

    def holds(self, value: float) -> bool:
        """Tell whether a known value lies in the range."""
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)


@cache
def numeric_figures(kind: str) -> tuple[str, ...]:
    """Give the figures of a kind that hold one number, in the order of its type."""
    fields = PART_TYPES[kind].model_fields
    return tuple(name for name, field in fields.items() if _is_number(field.annotation))


def number_of(part: BasePart, figure: str) -> float | None:
    """Give a figure as a number; None where it is unknown or the kind has no such figure."""
    value = getattr(part, figure, None)
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return value if is_number else None


def extent(parts: Iterable[BasePart], figure: str) -> tuple[float, float] | None:
    """Give the lowest and the highest known value of a figure, None where none is known."""
    known = [value for part in parts if (value := number_of(part, figure)) is not None]
    return (min(known), max(known)) if known else None


def within_ranges(
    parts: Iterable[Part], ranges: Iterable[FigureRange], *, include_unknown: bool = False
) -> tuple[Part, ...]:
    """Keep the parts with every figure in its range; the unknown passes only where it is asked for.

    A range without limits hides nothing, so an unknown figure counts only where a limit is set.
    """
    limits = [wanted for wanted in ranges if not wanted.is_open]

    def passes(part: Part, wanted: FigureRange) -> bool:
        value = number_of(part, wanted.figure)
        return include_unknown if value is None else wanted.holds(value)

    return tuple(part for part in parts if all(passes(part, wanted) for wanted in limits))


class SearchIndex:
    """Words of every part with their weight, made once for a catalogue."""

    def __init__(self, parts: Mapping[str, Part]) -> None:
        self._entries = tuple(
            _entry(part, order, parts) for order, part in enumerate(parts.values())
        )

    def find(
        self,
        text: str,
        kind: str | None = None,
        vendor: str | None = None,
        generation: str | None = None,
        cooling: str | None = None,
    ) -> tuple[Part, ...]:
        """Give the parts that match every word and every filter, best first."""
        wanted = _words(text)
        wanted_vendor = vendor.casefold() if vendor else None
        found: list[tuple[int, int, Part]] = []
        for entry in self._entries:
            if (
                (kind is None or entry.part.kind == kind)
                and (wanted_vendor is None or entry.vendor == wanted_vendor)
                and (generation is None or generation in entry.generations)
                and (cooling is None or cooling in entry.coolings)
                and (score := _score(entry, wanted)) is not None
            ):
                found.append((-score, entry.order, entry.part))
        return tuple(part for _, _, part in sorted(found, key=lambda hit: hit[:2]))


def _is_number(annotation: object) -> bool:
    """Look through ``Annotated`` and ``| None`` for a plain int or float."""
    if annotation in (int, float):
        return True
    return get_origin(annotation) is not tuple and any(map(_is_number, get_args(annotation)))


def _entry(part: Part, order: int, parts: Mapping[str, Part]) -> _Entry:
    of_generation = generations(part, parts)
    cooled_by = coolings(part)
    weights: dict[str, int] = {}
    texts = (
        (_MODEL, part.model),
        (_NUMBER, f"{part.id} {part.part_number or ''}"),
        (_VENDOR, part.vendor),
        (_KEYWORD, " ".join((KINDS[part.kind], part.kind, *_sorted(of_generation, cooled_by)))),
    )
    for weight, text in texts:
        for word in _words(text):
            weights.setdefault(word, weight)
    squashed = _NOT_ALPHANUMERIC.sub("", "".join(text for _, text in texts[:3])).casefold()
    return _Entry(
        part,
        order,
        part.vendor.casefold(),
        of_generation,
        cooled_by,
        tuple(weights.items()),
        squashed,
    )


def _sorted(*groups: Iterable[str]) -> list[str]:
    return sorted(word for group in groups for word in group)


def _words(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_WORD.findall(text.casefold())))


def _score(entry: _Entry, wanted: tuple[str, ...]) -> int | None:
    total = 0
    for word in wanted:
        best = max((weight * _fit(word, own) for own, weight in entry.words), default=0)
        if not best and word.replace(".", "") not in entry.squashed:
            return None
        total += best or _INSIDE
    return total


def _fit(word: str, own: str) -> int:
    if own == word:
        return _WHOLE
    if own.startswith(word):
        return _START
    return _INSIDE if len(word) > 1 and word in own else 0
