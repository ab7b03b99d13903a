"""The coolants on file: range, source and how well the tables follow it."""

import json
from importlib.resources import files

import numpy as np

from thermal.coolants import PRESETS, get_coolant

SAMPLE_C = 40.0


def table() -> str:
    """One line for water and each preset, with its properties at 40 °C."""
    head = (
        "| coolant | range °C | freezes °C | density kg/m3 | viscosity mPa s "
        "| specific heat J/(kg K) | conductivity W/(m K) | source | fit |"
    )
    lines = [head, "|---|---|--:|--:|--:|--:|--:|---|---|"]
    return "\n".join([*lines, *(_line(name) for name in ("water", *PRESETS))])


def _line(name: str) -> str:
    coolant = get_coolant(name)
    stored = _stored(PRESETS[name][0] if name in PRESETS else "water")
    density, viscosity, heat, _ = (float(x) for x in coolant.properties(SAMPLE_C))
    worst = max(stored["largest_relative_error"].values())
    fit = "round-off" if worst < 1e-12 else f"{np.ceil(worst * 1e5) / 1e5:.0e}"
    cells = (
        f"`{name}`: {coolant.name}",
        f"{coolant.minimum_c:.1f} to {coolant.maximum_c:.0f}",
        "–" if coolant.freeze_c is None else f"{coolant.freeze_c:.1f}",
        f"{density:.1f}",
        f"{1e3 * viscosity:.3f}",
        f"{heat:.0f}",
        f"{float(coolant.conductivity(SAMPLE_C)):.4f}",
        stored["basis"],
        fit,
    )
    return f"| {' | '.join(cells)} |"


def _stored(name: str) -> dict:
    text = files("thermal.coolants").joinpath("data", f"{name}.json").read_text(encoding="utf-8")
    return json.loads(text)
