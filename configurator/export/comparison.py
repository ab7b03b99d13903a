"""A comparison as words and as JSON, for window and terminal alike."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from configurator.core.text import say
from configurator.core.units import (
    UNKNOWN,
    QuantityKind,
    UnitSystem,
    format_number,
    format_quantity,
)
from configurator.evaluation.comparison import Comparison, Pair
from configurator.rules.finding import Finding
from configurator.rules.grouping import grouped, places, worst_of

ABSENT = "–"
SHOWN = 12
FIGURES, PARTS, MODULES = say("Key figures"), say("Parts"), say("Case temperatures")
NEW, GONE = say("New findings"), say("Findings that are gone")
NO_DIFFERENCE = say("no difference")


def pair_words(pair: Pair, units: UnitSystem = UnitSystem.METRIC) -> tuple[str, str, str]:
    """Write a figure before, after, and by how much it differs, empty where it does not."""
    sides = zip((pair.before, pair.after), pair.there, strict=True)
    before, after = (_side(value, there, pair, units) for value, there in sides)
    return before, after, "" if before == after else _change(pair, units)


def finding_words(group: Sequence[Finding]) -> str:
    """Say in one line what equal findings are about: where they are, and the worst of them."""
    worst, _others = worst_of(group)
    where = places(group) if worst.target else say("design")
    return say("{rule} {where}: {message}", rule=worst.rule, where=where, message=worst.message)


def comparison_json(comparison: Comparison) -> bytes:
    """Give the whole comparison as JSON; unknown is null."""
    pairs = {
        "figures": comparison.figures,
        "parts": comparison.parts,
        "modules": comparison.modules,
    }
    content: dict[str, object] = {
        name: [_plain(pair) for pair in several] for name, several in pairs.items()
    }
    for name, found in (("gone", comparison.gone), ("new", comparison.new)):
        content[name] = [
            {"rule": each.rule, "where": each.where, "message": str(each.message)} for each in found
        ]
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def comparison_lines(comparison: Comparison, before: str, after: str) -> Iterator[str]:
    """Write a comparison as text for a terminal."""
    yield f"{before} → {after}"
    yield f"{FIGURES}:"
    yield from (_line(pair) for pair in comparison.figures)
    for title, pairs in ((PARTS, comparison.parts), (MODULES, comparison.modules)):
        yield f"{title}:" if pairs else f"{title}: {NO_DIFFERENCE}"
        yield from (_line(pair) for pair in sorted(pairs, key=_by_change)[:SHOWN])
        if len(pairs) > SHOWN:
            yield f"  and {len(pairs) - SHOWN} more that changed less"
    for title, found in ((NEW, comparison.new), (GONE, comparison.gone)):
        yield f"{title}:" if found else f"{title}: {say('none')}"
        yield from (f"  {finding_words(group)}" for group in grouped(found))


def _by_change(pair: Pair) -> float:
    """Put what came or went first, then what changed most."""
    return -abs(pair.change) if pair.change is not None else float("-inf")


def _line(pair: Pair) -> str:
    before, after, change = pair_words(pair)
    return f"  {pair.name:44} {before:>14} {after:>14} {change:>14}".rstrip()


def _plain(pair: Pair) -> dict[str, object]:
    kind = pair.kind.value if pair.kind else None
    return {**asdict(pair), "name": str(pair.name), "kind": kind, "change": pair.change}


def _side(value: float | None, there: bool, pair: Pair, units: UnitSystem) -> str:
    if not there:
        return ABSENT
    if pair.kind is not None:
        return format_quantity(value, pair.kind, units)
    return UNKNOWN if value is None else _count(value, pair)


def _change(pair: Pair, units: UnitSystem) -> str:
    if not pair.there[0]:
        return say("added")
    if not pair.there[1]:
        return say("removed")
    by = pair.change
    if by is None:
        return ""
    if pair.kind is None:
        return _count(by, pair, signed=True)
    degrees = pair.kind is QuantityKind.TEMPERATURE
    kind = QuantityKind.TEMPERATURE_DIFFERENCE if degrees else pair.kind
    return format_quantity(by, kind, units, signed=True)


def _count(value: float, pair: Pair, *, signed: bool = False) -> str:
    decimals = pair.decimals or (0 if value == int(value) else 1)
    unit = "" if pair.unit in ("", "each", "pcs") else f" {pair.unit}"
    return f"{format_number(value, decimals, signed=signed)}{unit}"
