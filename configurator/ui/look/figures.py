"""Numbers as people read them: with unit, in the chosen system, unknown as the word."""

from __future__ import annotations

from configurator.core.text import say
from configurator.core.units import (
    QuantityKind,
    UnitSystem,
    display_unit,
    format_number,
    format_quantity,
)
from configurator.ui.words import tr

UNKNOWN = say("unknown")

_KIND_OF_UNIT = {
    "L/min": QuantityKind.FLOW,
    "kPa": QuantityKind.PRESSURE,
    "°C": QuantityKind.TEMPERATURE,
    "C": QuantityKind.TEMPERATURE,
    "degC": QuantityKind.TEMPERATURE,
    "K": QuantityKind.TEMPERATURE_DIFFERENCE,
    "W": QuantityKind.POWER,
    "mm": QuantityKind.LENGTH,
    "kg": QuantityKind.MASS,
    "L": QuantityKind.VOLUME,
    "m/s": QuantityKind.VELOCITY,
}


def kind_of_unit(unit: str | None) -> QuantityKind | None:
    """Give the quantity behind a unit of a finding, None where it is not converted."""
    return _KIND_OF_UNIT.get(unit or "")


def quantity(value: float | None, kind: QuantityKind, units: UnitSystem) -> str:
    """Write a figure with its unit, ``unknown`` for None."""
    return format_quantity(value, kind, units, unknown=tr(UNKNOWN))


def with_unit(value: float | None, unit: str | None, units: UnitSystem) -> str:
    """Write a figure given in a named unit; nothing where there is no figure."""
    if value is None:
        return ""
    kind = kind_of_unit(unit)
    if kind is not None:
        return format_quantity(value, kind, units)
    return f"{plain(value)} {tr(unit or '')}".rstrip()


def plain(value: float) -> str:
    """Write a bare number with as many decimals as it needs, four figures at most."""
    if value == int(value) and abs(value) < 1e9:
        return format_number(value, 0)
    magnitude = abs(value)
    decimals = 1 if magnitude >= 100 else 2 if magnitude >= 10 else 3 if magnitude >= 0.1 else 5
    return format_number(value, decimals).rstrip("0").rstrip(".")


def unit_symbol(kind: QuantityKind, units: UnitSystem) -> str:
    """Give the symbol shown for a kind of quantity."""
    return display_unit(kind, units).symbol
