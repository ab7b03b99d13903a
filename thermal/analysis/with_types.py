"""Solving from rack types: a Newton iteration of the header, then exact steps of the whole."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import inf

import numpy as np
from numpy.typing import NDArray

from thermal.analysis.many_flows import LEAST_SLOPE
from thermal.analysis.rack_types import TypeCache, Types
from thermal.network.model import Network
from thermal.solver.compile import CompiledNetwork, compile_network
from thermal.solver.elements.laws import LEAST_FLOW_KG_PER_S
from thermal.solver.flows.equations import STILL
from thermal.solver.flows.hydraulics import Hydraulics
from thermal.solver.graph.linear import SingularError
from thermal.solver.run import Run
from thermal.solver.solution import Solution
from thermal.solver.steady.solve import TOLERANCE, solve

FloatArray = NDArray[np.float64]

MOST_STEPS = 12
CLOSE = 1e-2
"""A step this small leaves up to its square, which is what the curves are good for."""
ROUGH = 0.2
"""A step this small ends those with laws of two coefficients."""


def solve_with_types(
    network: Network | CompiledNetwork, types: TypeCache, *, tolerance: float = TOLERANCE
) -> Solution:
    """Solve a network whose racks are known by their curves.

    The curves give all flows to about 1e-5; one exact Newton step then finds the answer, more
    where a curve does not hold. The answer is that of `solve`. With heat flows at one temperature
    are no start, and the network is solved as without types.

    Parameters
    ----------
    types : TypeCache
        Curves of racks; those that are missing are added.
    tolerance : float
        As for `solve`.

    Raises
    ------
    NetworkError
        If figures of the network make no sense.
    """
    compiled = network if isinstance(network, CompiledNetwork) else compile_network(network)
    return solve(compiled, start=TypeStart(types), tolerance=tolerance)


@dataclass(frozen=True, slots=True, eq=False)
class TypeStart:
    """Starts runs from the curves of their racks."""

    types: TypeCache

    def __call__(self, run: Run) -> float:
        """Put a run near its answer; return the change of a step as good, infinite without one."""
        found = None if run.transport.needed else self.types.of(run.compiled)
        if found is None:
            return inf
        header = _Header(run, found)
        if not header.iterate() <= CLOSE or not header.runs_forward:
            return inf
        header.write()
        return CLOSE  # the exact step takes up what the curves leave, not what the last one did


class _Header:
    """The core of a network, its assemblies as curves: its edges are single strands, then these."""

    def __init__(self, run: Run, types: Types) -> None:
        hydraulics: Hydraulics = run.hydraulics
        folding = hydraulics.core.folding
        self.run, self.types, self.hydraulics = run, types, hydraulics
        self.density = run.arrays.density
        self.kinematic = run.arrays.viscosity / self.density
        self.flow = run.flow.edges[folding.core]
        self.state = replace(run.flow)
        self.least = STILL * np.abs(self.flow) + LEAST_FLOW_KG_PER_S

    def iterate(self) -> float:
        """Take Newton steps until they are small; return the change of the last one.

        The first ones are taken with laws of two coefficients.
        """
        state, change, loss = self.state, inf, self._near_loss
        for _ in range(MOST_STEPS):
            try:
                fresh, potential, speed = self._step(*loss())
            except SingularError:
                return inf
            size = np.maximum(np.abs(fresh), self.least)
            change = float((np.abs(fresh - self.flow) / size).max())
            change = max(change, float(np.abs(speed - state.speed).max(initial=0.0)))
            self.flow, state.potential, state.speed = fresh, potential, speed
            if loss == self._loss and not change > CLOSE:
                break
            if not change > ROUGH:
                loss = self._loss
        return change

    @property
    def runs_forward(self) -> bool:
        """Whether no check valve would have to close."""
        hydraulics = self.hydraulics
        at = hydraulics.one_way
        along = self.flow[hydraulics.core.place[at]] * hydraulics.core.folding.sign[at]
        return bool((along > 0).all())

    def _step(
        self, drop: FloatArray, slope: FloatArray
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        state, hydraulics = self.state, self.hydraulics
        folding = hydraulics.core.folding
        drop[: len(self.types.single)] += hydraulics.drop_offset[self.types.single]
        np.maximum(slope, LEAST_SLOPE, out=slope)
        by_speed = hydraulics.add_pumps(
            hydraulics.pump_edge, self.flow, state.speed, self.density, drop, slope
        )
        r, e = np.empty(folding.edge_count), np.empty(folding.edge_count)
        r[folding.core], e[folding.core] = slope, drop - slope * self.flow
        return hydraulics.core_flows(state, *hydraulics.core_ports(state, r, e), by_speed)

    def _loss(self) -> tuple[FloatArray, FloatArray]:
        """Drop and slope of the edges' passive laws in Pa and Pa s/kg."""
        x = self.flow / (self.density * self.kinematic)
        count = len(self.types.single)
        y, steep = np.empty_like(x), np.empty_like(x)
        y[:count], steep[:count] = self.types.laws.loss(x[:count])
        y[count:], steep[count:] = self.types.drop(x[count:])
        return y * (self.density * self.kinematic**2), steep * self.kinematic

    def _near_loss(self) -> tuple[FloatArray, FloatArray]:
        return self.types.tangent.loss(self.flow, self.run.properties)

    def write(self) -> None:
        """Put the flows of all strands in the run."""
        state = self.run.flow
        x = self.flow[len(self.types.single) :] / self.run.arrays.viscosity
        q = self.types.strands(self.flow, x)
        state.edges = np.concatenate((q, state.edges[len(q) :]))
        state.potential, state.speed = self.state.potential, self.state.speed
