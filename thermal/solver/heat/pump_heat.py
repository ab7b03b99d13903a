"""What pumps and flow controls draw, and what of it goes into the coolant."""

from __future__ import annotations

from collections.abc import Sequence
from math import isnan

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import FlowControl, Pump
from thermal.solver.elements.pumps import efficiency, needed_speed

FloatArray = NDArray[np.float64]


def pump_heat(
    powered: Sequence[Pump | FlowControl],
    density: float,
    m: FloatArray,
    rise: FloatArray,
    speed: FloatArray,
) -> tuple[FloatArray, FloatArray]:
    """Return electrical power and heat to the coolant of machines, in W.

    Parameters
    ----------
    density : float
        Density by which flows count, in kg/m3.
    m, rise, speed : arrays of shape (powered,)
        Mass flow in kg/s, pressure rise in Pa and relative speed.
    """
    power, heat = np.full(len(powered), np.nan), np.zeros(len(powered))
    for k, branch in enumerate(powered):
        flow = max(float(m[k]), 0.0) / density
        if isinstance(branch, Pump):
            turns = float(speed[k])
            if isnan(turns) and len(branch.efficiency) > 1 and flow > 0:
                rated = branch.reference_density_kg_per_m3 or density
                turns = needed_speed(branch, rated, float(m[k]), float(rise[k]), density)
            eta = efficiency(branch, flow, turns)
        else:
            eta = branch.efficiency
        hydraulic = max(flow * float(rise[k]), 0.0)
        if eta is None or eta <= 0:
            power[k] = 0.0 if hydraulic == 0 else np.nan
            continue
        power[k] = hydraulic / eta
        heat[k] = max(branch.heat_to_coolant_fraction * power[k], hydraulic)
    return power, heat
