"""A solution read back for the objects of the design, in the units people use."""

from __future__ import annotations

from functools import cached_property
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from configurator.core.units import m3_per_s_to_l_per_min, pa_to_kpa
from thermal.solver import Solution

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

STILL_L_PER_MIN = 1e-9
"""Less is what rounding leaves of no flow."""


def figure(value: float) -> float | None:
    """Return a figure, or None where the solver has none."""
    return float(value) if isfinite(value) else None


def figures_of(values: FloatArray) -> list[list[float | None]]:
    """Return rows of figures, None where the solver has none."""
    rows: list[list[float | None]] = values.tolist()
    if np.isfinite(values).all():
        return rows
    return [[None if value is None else figure(value) for value in row] for row in rows]


class Reading:
    """Columns over the branches and nodes of one solution; an entry without a figure is NaN."""

    def __init__(self, solution: Solution) -> None:
        """Take a solution; columns are converted when first asked for."""
        self.solution = solution

    @cached_property
    def flow_l_per_min(self) -> FloatArray:
        """Flow of each branch, nothing where it is what rounding leaves."""
        flow = m3_per_s_to_l_per_min(1.0) * self.solution.flow_m3_per_s
        still: FloatArray = np.where(np.abs(flow) < STILL_L_PER_MIN, 0.0, flow)
        return still

    @cached_property
    def pressure_kpa(self) -> FloatArray:
        """Gauge pressure of each node."""
        pressure: FloatArray = self.solution.pressure_pa / 1e3
        return pressure

    def plates(self, at: IntArray, inlets: IntArray) -> FloatArray:
        """Columns flow, inlet, outlet and case temperature of branches, pressure before them."""
        solution = self.solution
        columns = (self.flow_l_per_min, solution.inlet_c, solution.outlet_c, solution.case_c)
        return np.column_stack([*(column[at] for column in columns), self.pressure_kpa[inlets]])

    def chassis(self, ends: IntArray) -> FloatArray:
        """Columns flow, supply and return temperature and pressure drop of some chassis.

        The rows of ``ends`` are their supply and return branches, supply and return ports.
        """
        supply, returned, first, last = ends
        solution, pressure = self.solution, self.pressure_kpa
        return np.column_stack(
            (
                self.flow_l_per_min[supply],
                solution.inlet_c[supply],
                solution.outlet_c[returned],
                pressure[first] - pressure[last],
            )
        )

    def segments(self, at: slice) -> FloatArray:
        """Columns flow, velocity, Reynolds number and pressure drop of some branches."""
        solution, flow = self.solution, self.flow_l_per_min[at]
        velocity = np.abs(solution.velocity_m_per_s[at]) * (flow != 0)
        drop = pa_to_kpa(1.0) * solution.pressure_drop_pa[at]
        return np.column_stack((flow, velocity, solution.reynolds[at], drop))

    def flow(self, branch: int) -> float | None:
        """Flow of a branch in L/min."""
        return figure(self.flow_l_per_min[branch])

    def difference_kpa(self, first: str, second: str) -> float | None:
        """Pressure at the first node less that at the second."""
        index, pressure = self.solution.node_index, self.pressure_kpa
        return figure(pressure[index[first]] - pressure[index[second]])

    def temperature_c(self, node: str) -> float | None:
        """Coolant temperature at a node."""
        return figure(self.solution.temperature_c[self.solution.node_index[node]])
