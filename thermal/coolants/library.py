"""The coolants a network file can name, built from the tables in ``data``."""

import json
import math
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.polynomial import polynomial

from thermal.coolants.coolant import Coolant
from thermal.errors import CoolantError

PRESETS: dict[str, tuple[str, float]] = {
    "pg20": ("propylene", 0.20),
    "pg25": ("propylene", 0.25),
    "pg30": ("propylene", 0.30),
    "pg55": ("propylene", 0.55),
    "eg25": ("ethylene", 0.25),
}
"""Names of common mixtures: the glycol and its volume fraction."""

VISCOSITY_FACTORS = (1.0, 1.19)
MIXTURE_KEYS = frozenset({"glycol", "volume_fraction", "viscosity_factor"})
CONSTANT_KEYS = (
    "density_kg_per_m3",
    "kinematic_viscosity_m2_per_s",
    "specific_heat_j_per_kg_k",
    "conductivity_w_per_m_k",
)
TABLE_ROWS = (
    "density_kg_per_m3",
    "log_dynamic_viscosity_pa_s",
    "specific_heat_j_per_kg_k",
    "conductivity_w_per_m_k",
)
SMALLEST, LARGEST = 1e-12, 1e12
WATER_MOLAR_MASS = 0.018015268

Row = tuple[float, ...]


def get_coolant(spec: str | Mapping[str, Any], viscosity_factor: float | None = None) -> Coolant:
    """Build the coolant that a network file's ``coolant`` value describes.

    Parameters
    ----------
    spec : str or mapping
        ``"water"``, a name in `PRESETS`, ``{"glycol": "propylene" | "ethylene",
        "volume_fraction": 0 to 0.6}``, or constants: ``density_kg_per_m3``,
        ``kinematic_viscosity_m2_per_s`` and, for heat, ``specific_heat_j_per_kg_k`` and
        ``conductivity_w_per_m_k``. Any mapping may hold a ``viscosity_factor``.
    viscosity_factor : float, optional
        1.0 to 1.19: how much thicker an inhibited fluid is than the plain mixture. Wins over the
        one in the mapping.

    Raises
    ------
    CoolantError
        Names the field and the values or the range allowed.

    Examples
    --------
    >>> get_coolant({"glycol": "propylene", "volume_fraction": 0.25}) == get_coolant("pg25")
    True
    >>> get_coolant("pg25", viscosity_factor=1.1).name
    'propylene glycol 25 vol %'
    """
    if isinstance(spec, str):
        return _named(spec, _factor(viscosity_factor))
    if not isinstance(spec, Mapping):
        raise CoolantError(f"coolant must be a name or a mapping, not {type(spec).__name__}")
    factor = _factor(spec.get("viscosity_factor") if viscosity_factor is None else viscosity_factor)
    if "glycol" in spec or "volume_fraction" in spec:
        return _described(spec, factor)
    return _constant(spec, factor)


def _factor(value: Any) -> float:
    if value is None:
        return 1.0
    return _number("viscosity_factor", value, *VISCOSITY_FACTORS)


def _number(name: str, value: Any, lowest: float, highest: float) -> float:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not is_number or not lowest <= value <= highest:
        raise CoolantError(
            f"coolant {name} must be a number from {lowest:g} to {highest:g}, not {value!r}"
        )
    return float(value)


def _named(name: str, factor: float) -> Coolant:
    key = name.lower()
    if key == "water":
        return _water(factor)
    if key in PRESETS:
        return _mixture(*PRESETS[key], factor)
    known = ", ".join(["water", *PRESETS])
    raise CoolantError(f'coolant "{name}" is not known; known are {known}')


def _described(spec: Mapping[str, Any], factor: float) -> Coolant:
    _refuse_unknown(spec, MIXTURE_KEYS)
    glycol = spec.get("glycol")
    if glycol not in ("propylene", "ethylene"):
        raise CoolantError(f'coolant glycol must be "propylene" or "ethylene", not {glycol!r}')
    fraction = _number("volume_fraction", spec.get("volume_fraction"), 0.0, 0.6)
    return _mixture(glycol, fraction, factor) if fraction > 0 else _water(factor)


def _refuse_unknown(spec: Mapping[str, Any], known: frozenset[str]) -> None:
    unknown = sorted(str(key) for key in set(spec) - known)
    if unknown:
        raise CoolantError(f"coolant has unknown fields: {', '.join(unknown)}")


@cache
def _table(name: str) -> dict[str, Any]:
    text = files("thermal.coolants").joinpath("data", f"{name}.json").read_text(encoding="utf-8")
    table: dict[str, Any] = json.loads(text)
    return table


@lru_cache(maxsize=64)
def _water(factor: float) -> Coolant:
    table = _table("water")
    middle, half_span = table["middle_c"], table["half_span_c"]
    rows = [tuple(table["coefficients"][name]) for name in TABLE_ROWS]
    return Coolant(
        name="water",
        minimum_c=table["minimum_c"],
        maximum_c=table["maximum_c"],
        freeze_c=table["freeze_c"],
        has_heat=True,
        middle_c=middle,
        half_span_c=half_span,
        coefficients=_assembled(rows, _water_vapour(middle, half_span), factor, middle, half_span),
    )


@lru_cache(maxsize=64)
def _mixture(glycol: str, volume_fraction: float, factor: float) -> Coolant:
    # Imported here: it takes longer to load than all else that knows a coolant.
    from scipy.interpolate import PchipInterpolator

    table = _table(glycol)
    middle, half_span = table["middle_c"], table["half_span_c"]
    mass = float(
        PchipInterpolator(table["volume_fraction"], table["mass_fraction"])(volume_fraction)
    )
    x = mass / table["middle_mass_fraction"] - 1
    rows = [
        tuple(polynomial.polyval(x, np.array(table["coefficients"][k])).tolist())
        for k in TABLE_ROWS
    ]
    freeze_c = float(polynomial.polyval(x, table["freeze_c"]))
    water = (1 - mass) / WATER_MOLAR_MASS
    mole_fraction = water / (water + mass / table["molar_mass_kg_per_mol"])
    vapour = _water_vapour(middle, half_span)
    vapour = (vapour[0] + math.log(mole_fraction), *vapour[1:])
    return Coolant(
        name=f"{glycol} glycol {100 * volume_fraction:g} vol %",
        minimum_c=max(freeze_c, table["coldest_c"]),
        maximum_c=table["maximum_c"],
        freeze_c=freeze_c,
        has_heat=True,
        middle_c=middle,
        half_span_c=half_span,
        coefficients=_assembled(rows, vapour, factor, middle, half_span),
    )


def _constant(spec: Mapping[str, Any], factor: float) -> Coolant:
    _refuse_unknown(spec, frozenset({*CONSTANT_KEYS, "viscosity_factor"}))
    missing = [key for key in CONSTANT_KEYS[:2] if key not in spec]
    if missing:
        raise CoolantError(f"coolant constants lack {', '.join(missing)}")
    density, viscosity = (_number(k, spec[k], SMALLEST, LARGEST) for k in CONSTANT_KEYS[:2])
    specific_heat, conductivity = (
        () if spec.get(k) is None else (_number(k, spec[k], SMALLEST, LARGEST),)
        for k in CONSTANT_KEYS[2:]
    )
    rows: list[Row] = [(density,), (math.log(density * viscosity),), specific_heat, conductivity]
    return Coolant(
        name="coolant of constant properties",
        minimum_c=-math.inf,
        maximum_c=math.inf,
        freeze_c=None,
        has_heat=bool(specific_heat),
        middle_c=0.0,
        half_span_c=1.0,
        coefficients=_assembled(rows, (), factor, 0.0, 1.0),
    )


def _water_vapour(middle_c: float, half_span_c: float) -> Row:
    """Logarithm of water's vapour pressure as a polynomial in another scaled temperature."""
    table = _table("water")
    scale = half_span_c / table["half_span_c"]
    shift = (middle_c - table["middle_c"]) / table["half_span_c"]
    series = polynomial.Polynomial(table["coefficients"]["log_vapour_pressure_pa"])
    shifted = series(polynomial.Polynomial([shift, scale]))
    return tuple(shifted.coef.tolist())


def _assembled(
    rows: list[Row], vapour: Row, factor: float, middle_c: float, half_span_c: float
) -> tuple[Row, ...]:
    """Rows in the order of `Coolant`, with the enthalpy integrated."""
    density, log_viscosity, specific_heat, conductivity = rows
    log_viscosity = (log_viscosity[0] + math.log(factor), *log_viscosity[1:])
    enthalpy: Row = ()
    if specific_heat:
        scaled = np.array(specific_heat) * half_span_c
        enthalpy = tuple(polynomial.polyint(scaled, lbnd=-middle_c / half_span_c).tolist())
    return (density, log_viscosity, specific_heat, enthalpy, conductivity, vapour)
