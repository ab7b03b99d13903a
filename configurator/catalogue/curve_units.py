"""Units that heads of curve tables are written in, and their factors."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from configurator.core.text import say
from configurator.core.units import FOOT_IN_M, GALLON_IN_L, INCH_IN_MM, PSI_IN_KPA


class Dimension(Enum):
    """What a column measures."""

    FLOW = say("flow")
    PRESSURE = say("pressure")
    RESISTANCE = say("thermal resistance")
    FRACTION = say("fraction")
    OTHER = say("quantity of another kind")


class DoubtfulUnitError(ValueError):
    """A unit that says too little, or the wrong thing, to be taken as it stands."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by its factor to the SI unit of its dimension.

    ``column`` marks a height of liquid, whose factor holds for cold water.
    """

    dimension: Dimension
    factor: float
    column: bool = False


_MINUTE, _HOUR = 60.0, 3600.0
_LITRE, _GALLON, _CUBIC_FOOT = 1e-3, GALLON_IN_L * 1e-3, FOOT_IN_M**3
# Pressure of a metre of water at 4 °C, by convention.
_METRE_OF_WATER_PA = 9806.65
# Pumps are tested with clean cold water: 20 °C, 998.2 kg/m³.
TEST_WATER = say("water at 20 °C, 998.2 kg/m³")
_METRE_OF_TEST_WATER_PA = 998.2 * 9.80665

_BY_DIMENSION: Mapping[Dimension, Mapping[str, float]] = {
    Dimension.FLOW: {
        "l/min": _LITRE / _MINUTE,
        "lpm": _LITRE / _MINUTE,
        "l/s": _LITRE,
        "l/h": _LITRE / _HOUR,
        "ml/min": 1e-6 / _MINUTE,
        "m3/s": 1.0,
        "m3/min": 1 / _MINUTE,
        "m3/h": 1 / _HOUR,
        "cmh": 1 / _HOUR,
        "gpm": _GALLON / _MINUTE,
        "usgpm": _GALLON / _MINUTE,
        "gal/min": _GALLON / _MINUTE,
        "cfm": _CUBIC_FOOT / _MINUTE,
        "ft3/min": _CUBIC_FOOT / _MINUTE,
        "升/分": _LITRE / _MINUTE,
        "升/分钟": _LITRE / _MINUTE,
        "升/秒": _LITRE,
        "立方米/小时": 1 / _HOUR,
        "立方米/时": 1 / _HOUR,
    },
    Dimension.PRESSURE: {
        "pa": 1.0,
        "hpa": 100.0,
        "kpa": 1e3,
        "mbar": 100.0,
        "bar": 1e5,
        "psi": PSI_IN_KPA * 1e3,
        "psid": PSI_IN_KPA * 1e3,
        "mmh2o": _METRE_OF_WATER_PA / 1e3,
        "mh2o": _METRE_OF_WATER_PA,
        "mwc": _METRE_OF_WATER_PA,
        "inh2o": _METRE_OF_WATER_PA * INCH_IN_MM / 1e3,
        "inwg": _METRE_OF_WATER_PA * INCH_IN_MM / 1e3,
        "fth2o": _METRE_OF_WATER_PA * FOOT_IN_M,
        "帕": 1.0,
        "千帕": 1e3,
        "兆帕": 1e6,
        "巴": 1e5,
        "米水柱": _METRE_OF_WATER_PA,
        "毫米水柱": _METRE_OF_WATER_PA / 1e3,
    },
    Dimension.RESISTANCE: {
        "k/w": 1.0,
        "c/w": 1.0,
        "degc/w": 1.0,
        "k/kw": 1e-3,
        "c/kw": 1e-3,
        "degc/kw": 1e-3,
        "开/瓦": 1.0,
        "度/瓦": 1.0,
    },
    Dimension.FRACTION: {"": 1.0, "-": 1.0, "1": 1.0, "%": 0.01, "percent": 0.01, "pu": 1.0},
    Dimension.OTHER: dict.fromkeys(("w", "kw", "hp", "rpm", "1/min", "hz", "c", "a", "v"), 1.0),
}
_UNITS = {
    name: Unit(dimension, factor)
    for dimension, names in _BY_DIMENSION.items()
    for name, factor in names.items()
}
_COLUMNS = {
    name: Unit(Dimension.PRESSURE, metres * _METRE_OF_TEST_WATER_PA, column=True)
    for name, metres in (("m", 1.0), ("mlc", 1.0), ("米", 1.0), ("ft", FOOT_IN_M))
}
_MEGA = {"MPa": Unit(Dimension.PRESSURE, 1e6)}
# Units that look plain and are not.
_DOUBTFUL = {
    "mpa": say("mPa is a thousandth of a pascal; write MPa or Pa"),
    "g/min": say("a mass flow needs the density; write L/min"),
    "kg/s": say("a mass flow needs the density; write L/min"),
    "kg/h": say("a mass flow needs the density; write L/min"),
}


def parse_unit(text: str) -> Unit:
    """Give the unit of a text such as ``L/min`` or ``°C/W``; one not known is a ValueError."""
    plain = unicodedata.normalize("NFKC", text).replace(" ", "").replace("·", "")
    if plain in _MEGA:
        return _MEGA[plain]
    name = plain.casefold().replace("°c", "c").replace("^", "")
    name = re.sub(r"\.|^us(?=gal)|⋅|(?<=l)it(?:re|er)s?", "", name)
    if name in _DOUBTFUL:
        raise DoubtfulUnitError(_DOUBTFUL[name])
    unit = _COLUMNS.get(name) or _UNITS.get(name)
    if unit is None:
        raise ValueError(say("the unit {unit!r} is not known here", unit=text.strip()[:30]))
    return unit
