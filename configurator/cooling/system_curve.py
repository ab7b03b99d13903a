"""Pressure drop of a solved loop at other flows, for the plot beside the pump curve.

All flows are scaled together and each law is taken at its scaled flow, laminar parts staying
laminar; the loop's drop is the mean over its branches weighted with their flow (dissipated power
over total flow). That is exact at the solved point; elsewhere it leaves out how the split between
parallel branches shifts, which counts in the second order only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from thermal.correlations.friction import friction_factor
from thermal.network.model import (
    AnyBranch,
    ColdPlate,
    HeatExchanger,
    Pipe,
    PowerLaw,
    Pump,
    QuadraticLaw,
)
from thermal.solver import Solution

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

SCALES = np.array((0.0, 0.25, 0.5, 0.75, 1.0, 1.2, 1.4))


@dataclass(frozen=True, slots=True, eq=False)
class BranchLaws:
    """How branches follow their flow, by their places; pumps and exchangers stand outside.

    ``pipes`` has a row of length and roughness over bore and of the minor loss for each pipe,
    ``laws`` the linear coefficient, that of the steeper part and its exponent for the rest.
    """

    pipe_at: IntArray
    pipes: FloatArray
    rest_at: IntArray
    rest: FloatArray


def branch_laws(branches: Sequence[AnyBranch]) -> BranchLaws:
    """Read branches."""
    pipe_at: list[int] = []
    rest_at: list[int] = []
    pipes: list[tuple[float, float, float]] = []
    rest: list[tuple[float, float, float]] = []
    for at, branch in enumerate(branches):
        if isinstance(branch, Pipe):
            bore = branch.diameter_m
            pipe_at.append(at)
            pipes.append((branch.length_m / bore, branch.minor_loss_k, branch.roughness_m / bore))
        elif not isinstance(branch, (Pump, HeatExchanger)):
            rest_at.append(at)
            rest.append(_law(branch))
    return BranchLaws(
        np.array(pipe_at, np.int64),
        np.array(pipes).reshape(-1, 3),
        np.array(rest_at, np.int64),
        np.array(rest).reshape(-1, 3),
    )


def joined_laws(parts: Sequence[BranchLaws], counts: Sequence[int]) -> BranchLaws:
    """Put the laws of pieces of network together that have so many branches."""
    begin = [0, *accumulate(counts)]
    pairs = tuple(zip(parts, begin, strict=False))
    return BranchLaws(
        np.concatenate([part.pipe_at + start for part, start in pairs]),
        np.concatenate([part.pipes for part in parts]),
        np.concatenate([part.rest_at + start for part, start in pairs]),
        np.concatenate([part.rest for part in parts]),
    )


class SystemLaws:
    """The laws of all branches of a network."""

    def __init__(self, laws: BranchLaws) -> None:
        """Take the laws as columns."""
        self.pipes, self.rest, self.laws = laws.pipe_at, laws.rest_at, laws.rest
        self.slenderness, self.minor, self.roughness = laws.pipes.T

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
