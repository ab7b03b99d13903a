"""Case temperatures of cold plates from their resistance at the flow they get."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thermal.correlations.cold_plate import (
    conductance_at,
    inlet_from_mean,
    isothermal_resistance,
    mean_from_inlet,
    resistance,
    tabulated_resistance,
)
from thermal.network.fluid import coolant_key, coolant_of
from thermal.network.model import ColdPlate, PlateResistance

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class PlateResistances:
    """Resistance to the inlet in K/W of some plates, and what to take with care.

    `below` and `above` mark flows outside the measured range, `limited` a resistance that
    was lower than 1 / (2 m cp), which no plate can have.
    """

    value: FloatArray
    below: NDArray[np.bool_]
    above: NDArray[np.bool_]
    limited: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class PlateGroup:
    """Plates that share one resistance law; `at` are their numbers among the branches."""

    law: PlateResistance
    at: NDArray[np.int64]
    measured_capacity: float | None

    def resistances(self, flow: FloatArray, capacity: FloatArray) -> PlateResistances:
        """Return the resistance to the inlet of each plate.

        Parameters
        ----------
        flow, capacity : arrays of shape (plates,)
            Local volume flow in m3/s and m cp in W/K, both above 0.
        """
        law = self.law
        low, high = law_range(law)
        inside = np.clip(flow, low or 0.0, high or np.inf)
        volumetric = capacity / flow
        value = self._inlet(inside, volumetric * inside)
        below = flow < (low or 0.0)
        start = volumetric * inside
        for k in np.flatnonzero(below):
            limit = value[k] * start[k] <= 1.0
            ua = np.inf if limit else conductance_at(value[k], start[k])
            value[k] = isothermal_resistance(capacity[k], ua)
        least = 0.5 / capacity
        limited = value < least
        above = flow > (high or np.inf)
        return PlateResistances(np.maximum(value, least), below, above, limited)

    def _inlet(self, flow: FloatArray, capacity: FloatArray) -> FloatArray:
        law = self.law
        if law.flow_m3_per_s:
            value = tabulated_resistance(flow, law.flow_m3_per_s, law.resistance_k_per_w)
        else:
            value = resistance(flow, law.r0_k_per_w, law.a, law.n)
        if self.measured_capacity is None:
            return value
        return inlet_from_mean(mean_from_inlet(value, flow * self.measured_capacity), capacity)


def plate_groups(
    plates: list[tuple[int, ColdPlate]], temperature_c: float
) -> tuple[PlateGroup, ...]:
    """Group plates by equal resistance and coolant of measurement."""
    groups: dict[object, tuple[PlateResistance, float | None, list[int]]] = {}
    for at, plate in plates:
        law = plate.thermal_resistance
        if law is None:
            continue
        spec, measured_c = plate.resistance_coolant, plate.resistance_temperature_c
        key = (law, None if spec is None else coolant_key(spec), measured_c)
        if key not in groups:
            capacity = None
            if spec is not None:
                coolant = coolant_of(spec)
                t = temperature_c if measured_c is None else measured_c
                capacity = float(coolant.density(t) * coolant.specific_heat(t))
            groups[key] = (law, capacity, [])
        groups[key][2].append(at)
    return tuple(PlateGroup(law, np.array(at), cap) for law, cap, at in groups.values())


def law_range(law: PlateResistance) -> tuple[float | None, float | None]:
    """Return the lowest and highest flow in m3/s a resistance was measured at, None for open."""
    if law.flow_m3_per_s:
        low = law.minimum_flow_m3_per_s or law.flow_m3_per_s[0]
        return max(low, law.flow_m3_per_s[0]), law.flow_m3_per_s[-1]
    return law.minimum_flow_m3_per_s, law.maximum_flow_m3_per_s
