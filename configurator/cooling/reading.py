"""A solution read back for the objects of the design, in the units people use."""

from __future__ import annotations

from math import isfinite

import numpy as np
from numpy.typing import NDArray

from configurator.core.units import m3_per_s_to_l_per_min, pa_to_kpa
from thermal.solver import Solution

FloatArray = NDArray[np.float64]

STILL_L_PER_MIN = 1e-9
"""Less is what rounding leaves of no flow."""


def figure(value: float) -> float | None:
    """Return a figure, or None where the solver has none."""
    return float(value) if isfinite(value) else None


def _plain(values: FloatArray) -> list[float | None]:
    return [v if isfinite(v) else None for v in values.tolist()]


class Reading:
    """Columns over the branches of one solution; an entry without a figure is None."""

    def __init__(self, solution: Solution) -> None:
        """Convert all columns at once."""
        self.solution = solution
        flow = m3_per_s_to_l_per_min(1.0) * solution.flow_m3_per_s
        still = np.abs(flow) < STILL_L_PER_MIN
        self.flow_l_per_min = _plain(np.where(still, 0.0, flow))
        self.drop_kpa = _plain(pa_to_kpa(1.0) * solution.pressure_drop_pa)
        self.velocity_m_per_s = _plain(np.abs(solution.velocity_m_per_s) * ~still)
        self.reynolds = _plain(solution.reynolds)
        self.inlet_c = _plain(solution.inlet_c)
        self.outlet_c = _plain(solution.outlet_c)
        self.case_c = _plain(solution.case_c)

    def pressure_kpa(self, node: str) -> float | None:
        """Gauge pressure at a node."""
        found = figure(self.solution.pressure_pa[self.solution.node_index[node]])
        return None if found is None else pa_to_kpa(found)

    def difference_kpa(self, first: str, second: str) -> float | None:
        """Pressure at the first node less that at the second."""
        high, low = self.pressure_kpa(first), self.pressure_kpa(second)
        return None if high is None or low is None else high - low

    def temperature_c(self, node: str) -> float | None:
        """Coolant temperature at a node."""
        return figure(self.solution.temperature_c[self.solution.node_index[node]])
