"""Pressure drop of a solved loop at other flows, for the plot beside the pump curve.

All flows are scaled together and each law is taken at its scaled flow, laminar parts staying
laminar; the loop's drop is the mean over its branches weighted with their flow (dissipated power
over total flow). That is exact at the solved point; elsewhere it leaves out how the split between
parallel branches shifts, which counts in the second order only.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.correlations.friction import friction_factor
from thermal.network.model import (
    AnyBranch,
    ColdPlate,
    HeatExchanger,
    Network,
    Pipe,
    PowerLaw,
    Pump,
    QuadraticLaw,
)
from thermal.solver import Solution

FloatArray = NDArray[np.float64]

SCALES = np.array((0.0, 0.25, 0.5, 0.75, 1.0, 1.2, 1.4))


class SystemLaws:
    """How the branches of a network follow their flow; pumps and exchangers stand outside."""

    def __init__(self, network: Network) -> None:
        """Read the branches once."""
        pipes: list[tuple[int, float, float, float]] = []
        rest: list[tuple[int, float, float, float]] = []
        for at, branch in enumerate(network.branches):
            if isinstance(branch, Pipe):
                bore = branch.diameter_m
                shape = branch.length_m / bore, branch.minor_loss_k, branch.roughness_m / bore
                pipes.append((at, *shape))
            elif not isinstance(branch, (Pump, HeatExchanger)):
                rest.append((at, *_law(branch)))
        columns = np.array(pipes).reshape(-1, 4).T
        self.pipes = columns[0].astype(np.int64)
        self.slenderness, self.minor, self.roughness = columns[1:]
        table = np.array(rest).reshape(-1, 4)
        self.rest, self.laws = table[:, 0].astype(np.int64), table[:, 1:]

    def power_w(self, solution: Solution) -> FloatArray:
        """Return the power dissipated outside the CDUs at each of `SCALES`."""
        flow = np.abs(solution.flow_m3_per_s)
        return self._pipes(solution, flow[self.pipes]) + self._rest(solution, flow[self.rest])

    def _pipes(self, solution: Solution, flow: FloatArray) -> FloatArray:
        reynolds = np.nan_to_num(solution.reynolds[self.pipes])
        scaled = SCALES[:, None] * reynolds
        roughness = np.broadcast_to(self.roughness, scaled.shape)
        factor = friction_factor(scaled.ravel(), roughness.ravel())[0].reshape(scaled.shape)
        speed = SCALES[:, None] * np.nan_to_num(solution.velocity_m_per_s[self.pipes])
        dynamic = 0.5 * solution.reference_density_kg_per_m3 * speed**2
        loss = dynamic * (factor * self.slenderness + self.minor)
        power: FloatArray = (loss * SCALES[:, None] * flow).sum(axis=1)
        return power

    def _rest(self, solution: Solution, flow: FloatArray) -> FloatArray:
        """Split the drops found into a linear and a steeper part, and scale each."""
        linear, steep, exponent = self.laws.T
        parts = linear * flow, steep * flow**exponent
        share = parts[0] / np.maximum(parts[0] + parts[1], 1e-300)
        drop = np.abs(np.nan_to_num(solution.pressure_drop_pa[self.rest]))
        k = SCALES[:, None]
        power: FloatArray = (drop * (share * k + (1 - share) * k**exponent) * k * flow).sum(axis=1)
        return power


def _law(branch: AnyBranch) -> tuple[float, float, float]:
    """Linear coefficient, coefficient of the steeper part, and the exponent of that part."""
    if isinstance(branch, ColdPlate) and isinstance(branch.law, QuadraticLaw):
        return branch.law.linear_pa_s_per_m3, branch.law.quadratic_pa_s2_per_m6, 2.0
    if isinstance(branch, ColdPlate) and isinstance(branch.law, PowerLaw):
        return 0.0, 1.0, branch.law.exponent
    return 0.0, 1.0, 2.0
