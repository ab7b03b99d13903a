"""Unit conversion, in one place: SI for the physics, display units for people.

Documents and results hold the working units named in their fields: L/min, kPa, °C, K, W, mm,
kg, L and m/s. ``thermal`` works in SI. Screens and reports show either unit system.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from configurator.core.text import say

L_PER_MIN_IN_M3_PER_S = 1.0 / 60_000.0
GALLON_IN_L = 3.785411784
PSI_IN_KPA = 6.894757293168361
INCH_IN_MM = 25.4
POUND_IN_KG = 0.45359237
FOOT_IN_M = 0.3048

UNKNOWN = say("unknown")
"""What stands in place of a figure that nobody knows."""


def converted(value: float, factor: float) -> float:
    """Convert a stated figure to six digits; further ones were made by the conversion alone."""
    return value if factor == 1.0 else float(f"{value * factor:.6g}")


def l_per_min_to_m3_per_s(flow_l_per_min: float) -> float:
    """Convert a volume flow for the physics."""
    return flow_l_per_min * L_PER_MIN_IN_M3_PER_S


def m3_per_s_to_l_per_min(flow_m3_per_s: float) -> float:
    """Convert a volume flow from the physics."""
    return flow_m3_per_s / L_PER_MIN_IN_M3_PER_S


def kpa_to_pa(pressure_kpa: float) -> float:
    """Convert a pressure for the physics."""
    return pressure_kpa * 1000.0


def pa_to_kpa(pressure_pa: float) -> float:
    """Convert a pressure from the physics."""
    return pressure_pa / 1000.0


def psi_to_kpa(pressure_psi: float) -> float:
    """Convert a pressure in pounds per square inch."""
    return pressure_psi * PSI_IN_KPA


def kw_to_w(power_kw: float) -> float:
    """Convert a power in kilowatts."""
    return power_kw * 1000.0


def w_to_kw(power_w: float) -> float:
    """Convert a power to kilowatts."""
    return power_w / 1000.0


def mm_to_m(length_mm: float) -> float:
    """Convert a length for the physics."""
    return length_mm / 1000.0


class UnitSystem(Enum):
    """The units a person reads."""

    METRIC = "metric"
    US = "us"


class QuantityKind(Enum):
    """What a number measures; decides its display unit and its decimals."""

    FLOW = "flow"
    PRESSURE = "pressure"
    TEMPERATURE = "temperature"
    TEMPERATURE_DIFFERENCE = "temperature_difference"
    POWER = "power"
    LENGTH = "length"
    MASS = "mass"
    VOLUME = "volume"
    VELOCITY = "velocity"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class DisplayUnit:
    """A unit as shown: displayed = working value times factor plus offset."""

    symbol: str
    factor: float
    decimals: int
    offset: float = 0.0

    def from_working(self, value: float) -> float:
        """Convert a value in the document's unit to this one."""
        return value * self.factor + self.offset

    def to_working(self, value: float) -> float:
        """Convert a typed value in this unit to the document's."""
        return (value - self.offset) / self.factor


_WATT = DisplayUnit("W", 1.0, 0)
_KILOWATT = DisplayUnit("kW", 1e-3, 1)
_MEGAWATT = DisplayUnit("MW", 1e-6, 2)
_PERCENT = DisplayUnit("%", 100.0, 0)

_UNITS: Mapping[UnitSystem, Mapping[QuantityKind, DisplayUnit]] = {
    UnitSystem.METRIC: {
        QuantityKind.FLOW: DisplayUnit("L/min", 1.0, 1),
        QuantityKind.PRESSURE: DisplayUnit("kPa", 1.0, 1),
        QuantityKind.TEMPERATURE: DisplayUnit("°C", 1.0, 1),
        QuantityKind.TEMPERATURE_DIFFERENCE: DisplayUnit("K", 1.0, 1),
        QuantityKind.POWER: _WATT,
        QuantityKind.LENGTH: DisplayUnit("mm", 1.0, 0),
        QuantityKind.MASS: DisplayUnit("kg", 1.0, 1),
        QuantityKind.VOLUME: DisplayUnit("L", 1.0, 1),
        QuantityKind.VELOCITY: DisplayUnit("m/s", 1.0, 2),
        QuantityKind.SHARE: _PERCENT,
    },
    UnitSystem.US: {
        QuantityKind.FLOW: DisplayUnit("gpm", 1.0 / GALLON_IN_L, 2),
        QuantityKind.PRESSURE: DisplayUnit("psi", 1.0 / PSI_IN_KPA, 2),
        QuantityKind.TEMPERATURE: DisplayUnit("°F", 1.8, 1, offset=32.0),
        QuantityKind.TEMPERATURE_DIFFERENCE: DisplayUnit("°F", 1.8, 1),
        QuantityKind.POWER: _WATT,
        QuantityKind.LENGTH: DisplayUnit("in", 1.0 / INCH_IN_MM, 2),
        QuantityKind.MASS: DisplayUnit("lb", 1.0 / POUND_IN_KG, 1),
        QuantityKind.VOLUME: DisplayUnit("gal", 1.0 / GALLON_IN_L, 2),
        QuantityKind.VELOCITY: DisplayUnit("ft/s", 1.0 / FOOT_IN_M, 2),
        QuantityKind.SHARE: _PERCENT,
    },
}


def display_unit(kind: QuantityKind, system: UnitSystem) -> DisplayUnit:
    """Give the unit in which an input field of this kind is edited."""
    return _UNITS[system][kind]


def format_quantity(
    value: float | None,
    kind: QuantityKind,
    system: UnitSystem = UnitSystem.METRIC,
    *,
    unknown: str = UNKNOWN,
    signed: bool = False,
) -> str:
    """Write a working value with its unit; large powers in kW or MW, None as ``unknown``."""
    if value is None or not math.isfinite(value):
        return unknown
    unit = _scaled_power(value) if kind is QuantityKind.POWER else display_unit(kind, system)
    return f"{format_number(unit.from_working(value), unit.decimals, signed=signed)} {unit.symbol}"


def format_number(value: float, decimals: int, *, signed: bool = False) -> str:
    """Write a number with grouped thousands, and never as minus zero."""
    rounded = round(value, decimals) + 0.0
    return f"{rounded:{'+' if signed and rounded else ''},.{decimals}f}"


def significant(value: float, digits: int) -> str:
    """Write a number with so many figures, more where it is larger: never with an exponent."""
    if abs(value) >= 10.0**digits - 0.5:
        return f"{value:.0f}"
    return f"{value:.{digits}g}"


def _scaled_power(power_w: float) -> DisplayUnit:
    magnitude_w = abs(power_w)
    if magnitude_w < 10e3:
        return _WATT
    return _KILOWATT if magnitude_w < 10e6 else _MEGAWATT
