"""Cold plates of the catalogue as the solver's laws.

Pressure drop is fitted through zero as a linear and a quadratic part, since interpolated digitised
points give senseless local exponents; resistance keeps its measured points.
"""

from __future__ import annotations

from dataclasses import dataclass

from configurator.catalogue.parts import ColdPlate as PlatePart
from configurator.cooling.errors import missing
from configurator.cooling.figures import Figures
from configurator.core.units import kpa_to_pa, l_per_min_to_m3_per_s
from thermal.coolants import PRESETS
from thermal.correlations.cold_plate import fit_pressure_drop
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
        raise missing("plate_unknown", None, f"{part.title} has no measured pressure drop")
    flows, drops = zip(*points, strict=True)
    if len(points) == 1:
        exponent = figures.number("cold_plate_pressure_exponent")
        return PowerLaw(flows[0], drops[0], exponent, maximum_flow_m3_per_s=flows[0])
    fit = fit_pressure_drop(flows, drops, 1.0, 1.0)
    return QuadraticLaw(fit.a_per_m3, fit.b_per_m4, maximum_flow_m3_per_s=max(flows))


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
