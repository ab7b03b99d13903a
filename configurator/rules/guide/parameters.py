"""What the numbers of a rule are called, and in which unit they are."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.figures import format_value, label_of, unit_of
from configurator.core.text import say

_UNITS: Mapping[str, str] = {
    "l_per_min_per_kw": "L/min per kW",
    "cfm_per_w": "CFM/W",
    "kpa_per_k": "kPa/K",
    "percent": "%",
    "years": "years",
    "psig": "psig",
    "psi": "psi",
    "cfm": "CFM",
    "cv": "gpm/psi^½",
}
_NUMBERS = ("ratio", "factor", "exponent", "tolerance", "doubt", "parallel", "series", "capture")
_WORDS: Mapping[str, str] = {
    "v10": "v1.0",
    "hpr": "HPR",
    "it": "IT",
    "lqc": "LQC",
    "bmqc": "BMQC",
    "pbmc": "PBMC",
    "cdu": "CDU",
}


_LABELS: Mapping[str, str] = {
    "p48v_a": "Pin current, 48 V class",
    "p48v_v": "Lowest voltage, 48 V class",
    "p12v_a": "Pin current, 12 V class",
    "p12v_v": "Lowest voltage, 12 V class",
    "pins_a": "Pin current",
    "lowest_v": "Lowest voltage",
    "clip_a": "Current of one clip",
    "full_power_v": "Full power down to",
    "reduced_w": "Power at reduced voltage",
    "last_step_ratio": "Excursion of 20 ms over TDP",
    "first_step_ratio": "Excursion of 20 µs over TDP",
    "wide_from_mm": "Counts as wide from",
    "recommended_mm": "Recommended depth",
    "upper_m_per_s": "Upper end of the guide",
    "b31_3_factor": "Factor by ASME B31.3",
    "row_psi": "Head of a unit in the row",
    "rack_psi": "Head of a unit in the rack",
    "usual_c": "Usual temperature",
    "inline_um": "Mesh inline",
    "coarsest_um": "Coarsest mesh",
    "basic_percent": "Hybrid system from",
    "full_percent": "Full liquid from",
    "basic_capture": "Heat capture of a hybrid system",
    "server_a_mm": "Server side, 1/4 inch",
    "server_b_mm": "Server side, 3/8 inch",
    "server_c_mm": "Server side, 1/2 inch",
    "cdu_a_mm": "CDU side, 3/4 inch",
    "cdu_b_mm": "CDU side, 1 inch",
    "cdu_c_mm": "CDU side, 1 1/4 inch",
    "pg25_freeze_c": "Freezing point of PG25",
    "cold_c": "Temperature of a cold start",
    "failover_s": "Change-over of pumps",
    "factor": "Change-overs to ride through",
    "series": "Plates in series",
    "cfm": "Airflow",
    "reference_w": "For modules of",
    "later_gbit_per_s": "Later than v1.0",
    "six_port": "6-port mesh",
    "four_port": "4-port mesh",
    "quad": "Quads",
    "manifold_years": "Life of a manifold",
    "coolant_years": "Life of the coolant",
    "band_k": "Band of doubt",
    "doubt": "Doubt about an unknown power",
    **{f"w{degrees}": f"Class W{degrees} up to" for degrees in (17, 27, 32, 40, 45)},
}
"""What names of numbers alone would not tell."""


def in_words(name: str, value: float, unit: str | None) -> str:
    """Write a number of a rule with its label and unit."""
    label, own = parameter_words(name, unit)
    figure = format_value(float(value))
    if not own:
        return say("{label}: {figure}", label=label, figure=figure)
    return say("{label}: {figure} {unit}", label=label, figure=figure, unit=own)


def parameter_words(name: str, unit: str | None) -> tuple[str, str]:
    """Give label and unit of a number of a rule; without a unit in its name it has the rule's."""
    label, own = _by_name(name, unit)
    return _LABELS.get(name, label), own


def _by_name(name: str, unit: str | None) -> tuple[str, str]:
    if name.startswith("x_"):
        return f"During {name[2:].replace('_', ' ')}", "× TDP"
    own = next((suffix for suffix in _UNITS if f"_{name}".endswith(f"_{suffix}")), None)
    if own is not None:
        return _label(name.removesuffix(own).rstrip("_") or "limit"), _UNITS[own]
    if unit_of(name):
        return _label(label_of(name)), unit_of(name)
    if name in ("lanes", unit):
        return "Number", name
    bare = name.endswith(_NUMBERS) and not (name == "tolerance" and unit == "mm")
    return _label(name), "" if bare else unit or ""


def _label(name: str) -> str:
    """Write names of things in capitals: P48V, UQD04, PG25."""
    words = [_word(word) for word in name.replace("_", " ").split()]
    text = " ".join(words)
    return text if text[1:2].isdigit() or text[:1].isupper() else text[:1].upper() + text[1:]


def _word(word: str) -> str:
    small = word.casefold()
    if small in _WORDS:
        return _WORDS[small]
    return word.upper() if any(letter.isdigit() for letter in word) and len(word) > 2 else word
