"""Figures of parts in the unit system of the window; a key decides unit and words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from configurator.catalogue.figures import format_value, unit_of
from configurator.catalogue.parts import FrozenModel
from configurator.core.units import DisplayUnit, UnitSystem, display_unit
from configurator.ui.look.figures import kind_of_unit, plain
from configurator.ui.look.terms import figure_label
from configurator.ui.words import tr

LONG_TEXT = 72
MANY_ENTRIES = 2


def unit_shown(key: str, units: UnitSystem) -> DisplayUnit:
    """Give the unit a figure is shown and typed in; its symbol may be empty."""
    kind = kind_of_unit(unit_of(key))
    return display_unit(kind, units) if kind else DisplayUnit(tr(unit_of(key)), 1.0, 0)


def titled(key: str, units: UnitSystem) -> str:
    """Give the name of a figure with its unit."""
    symbol = unit_shown(key, units).symbol
    return f"{figure_label(key)}, {symbol}" if symbol else figure_label(key)


def value_text(key: str, value: Any, units: UnitSystem) -> str:
    """Write a value without its unit, every number in it converted."""
    if isinstance(value, bool) or not isinstance(value, (int, float, tuple, list)):
        return (
            _row_text(value, units) if isinstance(value, FrozenModel) else tr(format_value(value))
        )
    if isinstance(value, (tuple, list)):
        nested = any(isinstance(entry, (tuple, list, FrozenModel)) for entry in value)
        return ("; " if nested else ", ").join(value_text(key, entry, units) for entry in value)
    unit = unit_shown(key, units)
    if isinstance(value, int) and not unit.symbol:
        return str(value)
    return plain(unit.from_working(value))


def full_text(key: str, value: Any, units: UnitSystem) -> str:
    """Write a value with its unit."""
    return f"{value_text(key, value, units)} {unit_shown(key, units).symbol}".rstrip()


def short_text(key: str, value: Any, units: UnitSystem) -> str:
    """Write a value for a cell: many entries as their number, a long text cut."""
    many = isinstance(value, tuple) and len(value) > MANY_ENTRIES
    if many and all(isinstance(entry, FrozenModel) for entry in value):
        points = "curve" in key or "points" in key
        return tr("{count} points" if points else "{count} entries", count=len(value))
    return shortened(value_text(key, value, units))


def shortened(text: str) -> str:
    """Cut a text that would make a row of the table high."""
    return text if len(text) <= LONG_TEXT else f"{text[: LONG_TEXT - 1].rstrip()}…"


def _row_text(row: FrozenModel, units: UnitSystem) -> str:
    known: Mapping[str, Any] = {
        key: value for key, value in dict(row).items() if value not in (None, ())
    }
    return ", ".join(
        f"{figure_label(key).lower()} {full_text(key, value, units)}"
        for key, value in known.items()
    )
