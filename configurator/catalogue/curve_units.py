"""Units that heads of curve tables are written in, and their factors."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from configurator.core.units import FOOT_IN_M, GALLON_IN_L, INCH_IN_MM, PSI_IN_KPA


class Dimension(Enum):
    """What a column measures."""

    FLOW = "flow"
    PRESSURE = "pressure"
    RESISTANCE = "thermal resistance"
    FRACTION = "fraction"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by its factor to the SI unit of its dimension."""

    dimension: Dimension
    factor: float


_MINUTE, _HOUR = 60.0, 3600.0
_LITRE, _GALLON, _CUBIC_FOOT = 1e-3, GALLON_IN_L * 1e-3, FOOT_IN_M**3
# Pressure of a metre of water at 4 °C, by convention.
_METRE_OF_WATER_PA = 9806.65

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
    },
    Dimension.RESISTANCE: {
        "k/w": 1.0,
        "c/w": 1.0,
        "degc/w": 1.0,
        "k/kw": 1e-3,
        "c/kw": 1e-3,
        "degc/kw": 1e-3,
    },
    Dimension.FRACTION: {"": 1.0, "-": 1.0, "1": 1.0, "%": 0.01, "percent": 0.01, "pu": 1.0},
}
_UNITS = {
    name: Unit(dimension, factor)
    for dimension, names in _BY_DIMENSION.items()
    for name, factor in names.items()
}
_MEGA = {"MPa": Unit(Dimension.PRESSURE, 1e6)}
# Units that look plain and are not: a head of a liquid column needs the liquid.
_DOUBTFUL = {
    "m": "a head in metres needs its liquid; write kPa or mH2O",
    "ft": "a head in feet needs its liquid; write psi or ftH2O",
    "mpa": "mPa is a thousandth of a pascal; write MPa or Pa",
    "g/min": "a mass flow needs the density; write L/min",
    "kg/s": "a mass flow needs the density; write L/min",
    "kg/h": "a mass flow needs the density; write L/min",
}


def parse_unit(text: str) -> Unit:
    """Give the unit of a text such as ``L/min`` or ``°C/W``; one not known is a ValueError."""
    plain = unicodedata.normalize("NFKC", text).replace(" ", "").replace("·", "")
    if plain in _MEGA:
        return _MEGA[plain]
    name = plain.casefold().replace("°c", "c").replace("^", "").replace("litres", "l")
    name = re.sub(r"\.|^us(?=gal)|⋅", "", name)
    if name in _DOUBTFUL:
        raise ValueError(_DOUBTFUL[name])
    if name not in _UNITS:
        raise ValueError(f"the unit {text.strip()[:30]!r} is not known here")
    return _UNITS[name]
