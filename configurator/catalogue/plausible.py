"""Figures that no part can have, whatever its kind: told before they reach a calculation."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from configurator.catalogue.figures import unit_of
from configurator.core.errors import CatalogueError, Fault
from configurator.core.hidden_characters import why_unreadable
from configurator.core.jsonfile import JsonValue
from configurator.core.text import say
from configurator.core.validation import format_place

LARGEST = 1e9
LARGEST_COUNT = 10_000
LARGEST_CYCLES = 10_000_000
COLDEST_C, HOTTEST_C = -273.15, 2000.0
VALUE_LIMIT = 20_000
TEXT_LIMIT = 10_000

# Texts of which each may be a paragraph; all others are a name or a line.
_OF_LINES = frozenset({"note", "notes"})

_Place = tuple[str | int, ...]


def refuse_too_many(content: JsonValue, file: str, limit: int = VALUE_LIMIT) -> None:
    """Refuse a file with more values than any of its sort has, before it costs time."""
    if next(islice(_values(content, (), ""), limit, None), None) is not None:
        raise CatalogueError(Fault(file, "", say("holds more than {limit:,} values", limit=limit)))


def implausible_figures(content: dict[str, JsonValue], file: str) -> tuple[Fault, ...]:
    """Find the absurd numbers and texts of a part, each with its place."""
    return tuple(
        Fault(file, format_place(place), reason)
        for place, key, value in _values(content, (), "")
        if (reason := _why_absurd(place, key, value))
    )


def unreadable_texts(content: JsonValue, file: str) -> tuple[Fault, ...]:
    """Find the texts that are too long or hold hidden characters, each with its place."""
    return tuple(
        Fault(file, format_place(place), reason)
        for place, key, value in _values(content, (), "")
        if isinstance(value, str) and (reason := _why_unreadable(key, value))
    )


def _values(value: JsonValue, place: _Place, key: str) -> Iterator[tuple[_Place, str, JsonValue]]:
    yield place, key, value
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _values(inner, (*place, name), name)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _values(inner, (*place, number), key)


def _why_absurd(place: _Place, key: str, value: JsonValue) -> str | None:
    if isinstance(value, str):
        return _why_unreadable(key, value)
    if not isinstance(value, (int, float)):
        return None
    if unit_of(key) == "°C":
        if COLDEST_C <= value <= HOTTEST_C:
            return None
        return say("{value:g} °C is no temperature a part meets", value=value)
    if value < 0:
        return say("{value:g} is negative", value=value)
    if value > _largest(place, key):
        return say("{value:g} is more than any part has", value=value)
    return None


def _largest(place: _Place, key: str) -> float:
    """Give the most a figure can be; without a unit it counts something, or is a ratio."""
    if unit_of(key) or place[0] == "provenance":
        return LARGEST
    return LARGEST_CYCLES if key.endswith("cycles") else LARGEST_COUNT


def _why_unreadable(key: str, value: str) -> str | None:
    if len(value) > TEXT_LIMIT:
        return say("a text of {count:,} characters", count=len(value))
    return why_unreadable(value, lines=key in _OF_LINES)
