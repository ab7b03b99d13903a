"""Figures of a part as people read them: label, value, unit, confidence and source.

Labels and units come from the field's name, so that a new field needs no entry here unless its
words are special.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from configurator.catalogue.parts import Alternative, BasePart, Confidence, FrozenModel, Provenance
from configurator.catalogue.source import Source
from configurator.core.text import joined, say

# Longest first: the unit is the longest of these that ends the name.
_UNITS: Mapping[str, str] = {
    "gb_per_s_bidirectional": "GB/s",
    "gbit_per_s_per_port": say("Gbit/s per port"),
    "k_cm2_per_w": "K·cm²/W",
    "w_per_oam": "W",
    "k_per_w": "K/W",
    "kg_per_m": "kg/m",
    "gbit_per_s": "Gbit/s",
    "l_per_min": "L/min",
    "gb_per_s": "GB/s",
    "m_per_s": "m/s",
    "m3_per_s": "m³/s",
    "m3_per_h": "m³/h",
    "percent": "%",
    "tflops": "TFLOPS",
    "tops": "TOPS",
    "kpa": "kPa",
    "rpm": "rpm",
    "kw": "kW",
    "kg": "kg",
    "gb": "GB",
    "mm": "mm",
    "ms": "ms",
    "ml": "mL",
    "pa": "Pa",
    "um": "µm",
    "c": "°C",
    "l": "L",
    "m": "m",
    "k": "K",
    "s": "s",
    "v": "V",
    "a": "A",
    "w": "W",
}
_NO_UNIT = frozenset({"unit", "height_unit", "airflow"})

# Abbreviations and words that the field's name cannot spell.
_WORDS: Mapping[str, str] = {
    **{
        word: word.upper()
        for word in (
            "ac",
            "bf16",
            "cdu",
            "cpu",
            "fp16",
            "fp32",
            "fp4",
            "fp8",
            "int8",
            "npsh",
            "oam",
            "psu",
            "tdp",
            "tf32",
            "tim",
            "ubb",
        )
    },
    "cv": "Cv",
    "kv": "Kv",
    "ph": "pH",
    "serdes": "SerDes",
    "max": "maximum",
    "min": "minimum",
    "scaleout": "scale-out",
    "spec": "specification",
}
_LEADING = frozenset({"maximum", "minimum", "nominal"})
_LABELS: Mapping[str, str] = {
    "cooling_air": say("Air cooling"),
    "cooling_liquid": say("Liquid cooling"),
    "tdp_liquid_w": say("TDP with liquid cooling"),
    "memory_gb": say("Memory capacity"),
    "fabric_link_gb_per_s_bidirectional": say("Bandwidth of a fabric link, both ways"),
    "fabric_total_gb_per_s_bidirectional": say("Fabric bandwidth, both ways"),
    "scaleout_gbit_per_s_per_port": say("Scale-out rate"),
    "freeze_c": say("Freezing point"),
    "output_v": say("Output voltage"),
    "output_a": say("Output current"),
    "non_oam_power_w": say("Power without modules"),
    "max_power_module_w": say("Module power the maximum was quoted for"),
    "max_w_per_oam": say("Maximum power per OAM"),
    "max_board_w": say("Maximum board power"),
    "overhead_w": say("Board power without modules"),
    "psu_w": say("PSU rating"),
    "psu_kw": say("PSU rating"),
    "total_kw": say("Total rating"),
    "redundant_kw": say("Rating with redundancy"),
    "busbar_connector_a": say("Current of an IT connector"),
    "per_shelf_kg": say("Load of a pair of rails"),
    "brace_above_kg": say("Cross brace needed above"),
    "brace_unit": say("Unit of the cross brace"),
    "approach_k": say("Approach temperature"),
    "rating_facility_c": say("Facility water temperature at rating"),
    "rating_supply_c": say("Supply temperature at rating"),
    "curve_coolant": say("Coolant of the curve"),
    "curve_pumps_running": say("Pumps of the curve"),
    "tim_resistance_k_cm2_per_w": say("Interface material in the curve"),
    "loop_paths": say("Coolant paths (sites in series)"),
    "site_rows": say("Rows of sites"),
    "boards": say("Baseboards"),
    "max_parallel": say("Shelves in parallel at most"),
    "hold_up_ms": say("Hold-up time"),
    "backup_s": say("Backup time"),
    "oam_generation": say("OAM generation"),
    "heat_rejection": say("Heat rejected to"),
    "inlet_max_c": say("Maximum coolant inlet temperature"),
    "port_gbit_per_s": say("Port rate"),
    "lane_gbit_per_s": say("Lane rate"),
    "link_maps": say("Port maps it is wired by"),
    "height_units": say("Height in units"),
    "height_unit": say("Unit of height"),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of an inspector: ``text`` is the value as shown, without its unit."""

    key: str
    label: str
    value: Any
    text: str
    unit: str
    confidence: Confidence
    sources: tuple[str, ...]
    clause: str | None = None
    note: str | None = None
    alternatives: tuple[str, ...] = ()


def part_figures(part: BasePart, sources: Mapping[str, Source]) -> tuple[Figure, ...]:
    """List the known figures of a part in the order of its type; unknown ones are left out."""
    return tuple(
        _figure(key, getattr(part, key), part.provenance[key], sources)
        for key in type(part).model_fields
        if key in part.provenance
    )


def unknown_figures(part: BasePart) -> tuple[str, ...]:
    """Labels of the figures this kind of part has but nobody publishes for this one."""
    return tuple(
        label_of(key)
        for key in type(part).model_fields
        if key not in part.not_figures and key not in part.provenance
    )


def _figure(key: str, value: Any, provenance: Provenance, sources: Mapping[str, Source]) -> Figure:
    return Figure(
        key=key,
        label=label_of(key),
        value=value,
        text=format_value(value),
        unit=unit_of(key),
        confidence=provenance.confidence,
        sources=tuple(
            sources[source].title if source in sources else source for source in provenance.sources
        ),
        clause=provenance.clause,
        note=provenance.note,
        alternatives=tuple(
            _format_alternative(other, unit_of(key)) for other in provenance.alternatives
        ),
    )


def _format_alternative(other: Alternative, unit: str) -> str:
    text = joined(" ", filter(None, (format_value(other.value), unit)))
    return say("{value} ({note})", value=text, note=other.note) if other.note else text


@cache
def unit_of(key: str) -> str:
    """Give the unit that stands at the end of a field's name, or nothing."""
    suffix = _unit_suffix(key)
    return _UNITS[suffix] if suffix else ""


@cache
def label_of(key: str) -> str:
    """Give the words for a field's name, without its unit."""
    if key in _LABELS:
        return _LABELS[key]
    suffix = _unit_suffix(key)
    name = key.removesuffix(suffix).rstrip("_") if suffix else key
    words = [_WORDS.get(word, word) for word in name.split("_")]
    if words[-1] in _LEADING:
        words.insert(0, words.pop())
    if unit_of(key) == "°C" and "temperature" not in words:
        words.append("temperature")
    label = " ".join(words)
    return label if label[:2] in ("Cv", "Kv", "pH") else label[0].upper() + label[1:]


def _unit_suffix(key: str) -> str:
    if key in _NO_UNIT:
        return ""
    return next((suffix for suffix in _UNITS if key.endswith("_" + suffix)), "")


def format_value(value: Any) -> str:
    """Write a value of a part: numbers as short as they are exact, lists with commas."""
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    if isinstance(value, float):
        return f"{value:.10g}"
    if isinstance(value, FrozenModel):
        return _format_row(value.model_dump())
    if isinstance(value, dict):
        return _format_row(value)
    if isinstance(value, (list, tuple)):
        nested = any(isinstance(item, (list, tuple, dict, FrozenModel)) for item in value)
        return joined("; " if nested else ", ", (format_value(item) for item in value))
    return str(value)


def _format_row(row: Mapping[str, Any]) -> str:
    known = {key: value for key, value in row.items() if value not in (None, ())}
    return joined(
        ", ",
        (
            joined(" ", filter(None, (label_of(key).lower(), format_value(value), unit_of(key))))
            for key, value in known.items()
        ),
    )
