"""Cold plates of the catalogue as the solver's laws.

Pressure drop is fitted through zero as a linear and a quadratic part, since interpolated digitised
points give senseless local exponents; resistance keeps its measured points.  The fit weighs points
by the root of their pressure drop: the error of a figure read off is partly constant, partly in
proportion.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy.optimize import nnls

from configurator.catalogue.parts import ColdPlate as PlatePart
from configurator.cooling.errors import missing
from configurator.cooling.network.figures import Figures
from configurator.core.text import say
from configurator.core.units import kpa_to_pa, l_per_min_to_m3_per_s
from thermal.coolants import PRESETS
from thermal.network.model import PlateResistance, PowerLaw, QuadraticLaw


@dataclass(frozen=True, slots=True)
class PlateLaws:
    """What the network needs of a plate; an unnamed coolant counts as that of the loop."""

    law: QuadraticLaw | PowerLaw
    resistance: PlateResistance | None
    coolant: str | None


def plate_laws(figures: Figures, part: PlatePart) -> PlateLaws:
    """Turn the measured curve of a plate into laws."""
    figures.published(part, "curve")
    coolant = part.curve_coolant.lower() if part.curve_coolant else None
    known = coolant if coolant == "water" or coolant in PRESETS else None
    return PlateLaws(_pressure_law(figures, part), _resistance(part), known)


def _pressure_law(figures: Figures, part: PlatePart) -> QuadraticLaw | PowerLaw:
    points = [
        (l_per_min_to_m3_per_s(p.flow_l_per_min), kpa_to_pa(p.pressure_drop_kpa))
        for p in part.curve
        if p.pressure_drop_kpa is not None
    ]
    if not points:
        raise missing(
            "plate_unknown", None, say("{part} has no measured pressure drop", part=part.title)
        )
    flows, drops = zip(*points, strict=True)
    if len(points) == 1:
        exponent = figures.number("cold_plate_pressure_exponent")
        return PowerLaw(flows[0], drops[0], exponent, maximum_flow_m3_per_s=flows[0])
    return QuadraticLaw(*_fit(flows, drops), maximum_flow_m3_per_s=max(flows))


@lru_cache(maxsize=256)
def _fit(flows: tuple[float, ...], drops: tuple[float, ...]) -> tuple[float, float]:
    """Return the linear and the quadratic coefficient, neither negative."""
    q, dp = np.array(flows), np.array(drops)
    matrix = np.column_stack((q, q * q)) / np.sqrt(dp)[:, None]
    scale = np.linalg.norm(matrix, axis=0)
    solution, _ = nnls(matrix / scale, np.sqrt(dp))
    linear, quadratic = (solution / scale).tolist()
    return linear, quadratic


def _resistance(part: PlatePart) -> PlateResistance | None:
    points = [
        (l_per_min_to_m3_per_s(p.flow_l_per_min), p.resistance_k_per_w)
        for p in part.curve
        if p.resistance_k_per_w is not None
    ]
    if not points:
        return None
    flows, resistances = zip(*points, strict=True)
    if len(points) == 1:
        return PlateResistance(
            resistances[0], minimum_flow_m3_per_s=flows[0], maximum_flow_m3_per_s=flows[0]
        )
    return PlateResistance(flow_m3_per_s=flows, resistance_k_per_w=resistances)
