"""Reads a quantity as people type it, in whatever unit: ``5 gpm``, ``35 kPa``, ``95 F``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from configurator.catalogue.curve_units import Dimension, parse_unit
from configurator.catalogue.number_text import decimal_mark, plain, read_number
from configurator.core.text import say
from configurator.core.units import FOOT_IN_M, GALLON_IN_L, INCH_IN_MM, POUND_IN_KG

_SPLIT = re.compile(r"([+-]?[\d.,' ]*\d[.,]?(?:[eE][+-]?\d{1,3})?)\s*(.*)", re.ASCII | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Scale:
    """How a unit relates to the base of its dimension: base = typed times factor plus offset."""

    dimension: str
    factor: float
    offset: float = 0.0


def _table(dimension: str, **factors: float) -> dict[str, Scale]:
    return {name: Scale(dimension, factor) for name, factor in factors.items()}


_SCALES: Mapping[str, Scale] = {
    "c": Scale("temperature", 1.0),
    "degc": Scale("temperature", 1.0),
    "摄氏度": Scale("temperature", 1.0),
    "f": Scale("temperature", 1 / 1.8, -32 / 1.8),
    "degf": Scale("temperature", 1 / 1.8, -32 / 1.8),
    "k": Scale("temperature", 1.0, -273.15),
    **_table("power", w=1.0, kw=1e3, hp=745.7, 瓦=1.0, 千瓦=1e3),
    "btu/h": Scale("power", 0.29307107),
    **_table("length", mm=1.0, cm=10.0, m=1e3, ft=FOOT_IN_M * 1e3, 毫米=1.0, 米=1e3),
    **dict.fromkeys(("in", "inch", '"'), Scale("length", INCH_IN_MM)),
    **_table("mass", g=1e-3, kg=1.0, t=1e3, lb=POUND_IN_KG, lbs=POUND_IN_KG, 千克=1.0),
    **_table("volume", l=1.0, ml=1e-3, m3=1e3, gal=GALLON_IN_L, 升=1.0),
    "m/s": Scale("velocity", 1.0),
    "ft/s": Scale("velocity", FOOT_IN_M),
    "ft/min": Scale("velocity", FOOT_IN_M / 60),
    "%": Scale("share", 1.0),
}
_CASED = {"MW": Scale("power", 1e6), "mW": Scale("power", 1e-3)}


def read_quantity(text: str, symbol: str, *, difference: bool = False) -> float:
    """Give a typed number in the unit ``symbol``; a unit that does not measure the same is refused.

    Without a unit the number is taken as it is.  A ``difference`` of temperatures has no zero
    point: 9 °F is 5 K.  ValueError tells why the text is no such quantity.
    """
    split = _SPLIT.fullmatch(plain(text))
    if split is None:
        raise ValueError(say("{text!r} is no number", text=text.strip()[:40]))
    number = read_number(split[1].strip(), decimal_mark([split[1].strip()], ""))
    typed = split[2].strip()
    if not typed or _bare(typed) == _bare(symbol):
        return number
    given, wanted = _scale_of(typed), _scale_of(symbol) if symbol else None
    if given is None:
        raise ValueError(say("the unit {unit!r} is not known here", unit=typed[:30]))
    if wanted is None or given.dimension != wanted.dimension:
        raise ValueError(say("{unit} does not measure this quantity", unit=typed[:30]))
    offset = 0.0 if difference else given.offset - wanted.offset
    return float(f"{(number * given.factor + offset) / wanted.factor:.9g}")


def has_unit(text: str) -> bool:
    """Tell whether something stands after the number."""
    split = _SPLIT.fullmatch(plain(text))
    return split is not None and bool(split[2].strip())


def _bare(unit: str) -> str:
    text = unicodedata.normalize("NFKC", unit).replace(" ", "").replace("°", "")
    return text.casefold()


def _scale_of(unit: str) -> Scale | None:
    """Give the scale of a unit, None for one that is not known."""
    bare = _bare(unit)
    scale = _CASED.get(unit.strip()) or _SCALES.get(bare)
    if scale is not None:
        return scale
    numerator, _, per = bare.partition("/k")
    if per == "w" and (inner := _scale_of(numerator)) is not None:
        return Scale(f"{inner.dimension}/kW", inner.factor)
    try:
        known = parse_unit(unit)
    except ValueError:
        return None
    if known.dimension not in (Dimension.FLOW, Dimension.PRESSURE):
        return None
    return Scale(known.dimension.value, known.factor)
