"""Solving from rack types: a Newton iteration of the header, then exact steps of the whole."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import inf

import numpy as np
from numpy.typing import NDArray

from thermal.analysis.many_flows import LEAST_SLOPE, copies
from thermal.analysis.rack_types import TypeCache, Types
from thermal.network.model import Network
from thermal.solver.compile import CompiledNetwork, compile_network
from thermal.solver.hydraulics import FLAT_PUMP_PA, RISING_SHARE, STILL, Hydraulics
from thermal.solver.laws import LEAST_FLOW_KG_PER_S
from thermal.solver.linear import SingularError
from thermal.solver.run import Run
from thermal.solver.solution import Solution
from thermal.solver.solve import TOLERANCE, solve

FloatArray = NDArray[np.float64]

MOST_STEPS = 12
CLOSE = 1e-2
"""A step this small leaves about its square, which is what the curves are good for."""


def solve_with_types(
    network: Network | CompiledNetwork, types: TypeCache, *, tolerance: float = TOLERANCE
) -> Solution:
    """Solve a network whose racks are known by their curves.

    The curves give all flows to about 1e-5 of those at the network's temperature; one exact
    Newton step then finds the answer, more where there is heat or a curve does not hold. The
    answer is that of `solve`.

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
        """Put a run near its answer; return the change of the last step, infinite without one."""
        found = self.types.of(run.compiled)
        if found is None:
            return inf
        header = _Header(run, found)
        change = header.iterate()
        if not change <= CLOSE or not header.runs_forward:
            return inf
        header.write()
        if run.transport.needed:
            run.heat()
        return change


class _Header:
    """The core of a network, its assemblies as curves: its edges are single strands, then these."""

    def __init__(self, run: Run, types: Types) -> None:
        hydraulics: Hydraulics = run.hydraulics
        folding = hydraulics.core.folding
        self.run, self.types, self.hydraulics = run, types, hydraulics
        self.density = run.arrays.density
        self.kinematic = run.arrays.viscosity / self.density
        self.single = folding.core[: len(folding.core) - len(types.held.top)]
        self.laws = copies(hydraulics.laws, self.single, 1)
        self.flow = run.flow.edges[folding.core]
        self.state = replace(run.flow)
        self.least = STILL * np.abs(self.flow) + LEAST_FLOW_KG_PER_S

    def iterate(self) -> float:
        """Take Newton steps until they are small; return the change of the last one."""
        state, change = self.state, inf
        for _ in range(MOST_STEPS):
            try:
                fresh, potential, speed = self._step()
            except SingularError:
                return inf
            size = np.maximum(np.abs(fresh), self.least)
            change = float((np.abs(fresh - self.flow) / size).max())
            change = max(change, float(np.abs(speed - state.speed).max(initial=0.0)))
            self.flow, state.potential, state.speed = fresh, potential, speed
            if not change > CLOSE:
                break
        return change

    @property
    def runs_forward(self) -> bool:
        """Whether no check valve would have to close."""
        hydraulics = self.hydraulics
        at = hydraulics.one_way
        along = self.flow[hydraulics.core.place[at]] * hydraulics.core.folding.sign[at]
        return bool((along > 0).all())

    def _step(self) -> tuple[FloatArray, FloatArray, FloatArray]:
        state, hydraulics = self.state, self.hydraulics
        folding = hydraulics.core.folding
        drop, slope = self._loss()
        by_speed = self._add_pumps(drop, slope)
        r, e = np.empty(folding.edge_count), np.empty(folding.edge_count)
        r[folding.core], e[folding.core] = slope, drop - slope * self.flow
        return hydraulics.core_flows(state, *hydraulics.core_ports(state, r, e), by_speed)

    def _loss(self) -> tuple[FloatArray, FloatArray]:
        """Drop and slope of the edges in Pa and Pa s/kg, without pumps."""
        x = self.flow / (self.density * self.kinematic)
        count = len(self.single)
        y, steep = np.empty_like(x), np.empty_like(x)
        y[:count], steep[:count] = self.laws.loss(x[:count])
        y[count:], steep[count:] = self.types.drop(x[count:])
        drop, slope = y * (self.density * self.kinematic**2), steep * self.kinematic
        drop[:count] += self.hydraulics.drop_offset[self.single]
        return drop, np.maximum(slope, LEAST_SLOPE)

    def _add_pumps(self, drop: FloatArray, slope: FloatArray) -> FloatArray:
        hydraulics, pumps = self.hydraulics, self.run.arrays.pumps
        edge = hydraulics.pump_edge
        if not len(edge):
            return np.zeros(0)
        m = self.flow[edge] * hydraulics.core.folding.sign[pumps.link]
        rise, by_flow, by_speed = pumps.rise(m, self.state.speed, self.density)
        steady = np.where(by_flow < 0, -by_flow, RISING_SHARE * by_flow)
        flat = FLAT_PUMP_PA / hydraulics.typical[hydraulics.pump_strand]
        np.subtract.at(drop, edge, rise)
        np.add.at(slope, edge, np.maximum(steady, flat))
        return by_speed

    def write(self) -> None:
        """Put the flows of all strands in the run."""
        hydraulics, state, held = self.hydraulics, self.run.flow, self.types.held
        strands = hydraulics.core.folding.strand_count
        count = len(self.single)
        edges = state.edges
        edges[self.single] = self.flow[:count]
        viscosity = self.run.arrays.viscosity
        edges[held.strand] = self.types.flows(self.flow[count:] / viscosity) * viscosity
        state.potential, state.speed = self.state.potential, self.state.speed
        m = hydraulics.link_flows(edges[:strands])
        hydraulics.fill_rigid(m)
        state.m = m
