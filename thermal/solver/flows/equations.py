"""The flow equations of a network: what a step, a line search and check valves all read.

The state is the mass flow of each strand of links. With loss H(q) and slope G of an edge between
junctions u and v, a flow q + dq that meets its law has H + G dq = P_u - P_v with the potentials
P = p + rho g z, and flows balance at every junction.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field
from typing import Self

import numpy as np
from numpy.typing import NDArray

from thermal.solver.elements.laws import TermProperties
from thermal.solver.elements.strand_laws import StrandLaws, TangentLaws, on_strands
from thermal.solver.elements.term_drops import TermDrops
from thermal.solver.flows.drive import driven_strands
from thermal.solver.flows.flow_state import FlowState, given_flows
from thermal.solver.flows.pressure_groups import PressureGroup, pressure_groups, start_speed
from thermal.solver.flows.rigid import RigidParts
from thermal.solver.graph.core import Core
from thermal.solver.graph.linear import tally
from thermal.solver.reading.arrays import NetworkArrays, uniform

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

FLAT_PUMP_PA = 10.0
"""A flat pump curve is given the slope of this rise over the typical flow, in the step only."""
STILL = 1e-3
"""Flows are judged relative to themselves, at least to this share of their typical flow."""
RISING_SHARE = 0.1
"""Share of a rising pump slope taken as a stabilising slope in the step."""


@dataclass(slots=True)
class FlowEquations:
    """The flow equations of a network.

    `free` marks the junctions of the core whose pressure is not given, `inert` links whose flow
    the step does not find, `core_inert` the edges of the core; `lift` is the rise of the terms
    `lifting` in Pa, `flat` the least slope of each pump in a step in Pa s/kg.
    """

    arrays: NetworkArrays
    core: Core
    laws: StrandLaws = field(init=False)
    typical: FloatArray = field(init=False)
    least: FloatArray = field(init=False)
    source: IntArray = field(init=False)
    target: IntArray = field(init=False)
    placed: BoolArray | None = field(init=False)
    free: BoolArray = field(init=False)
    lifting: IntArray = field(init=False)
    lift: FloatArray = field(init=False)
    offset: FloatArray = field(init=False)
    drop_offset: FloatArray = field(init=False)
    core_inert: BoolArray = field(init=False)
    pump_strand: IntArray = field(init=False)
    pump_edge: IntArray = field(init=False)
    flat: FloatArray = field(init=False)
    known: FloatArray = field(init=False)
    level: float = field(init=False, default=0.0)
    supply: FloatArray = field(init=False)
    fixed: FloatArray = field(init=False)
    inert: BoolArray = field(init=False)
    alone: BoolArray = field(init=False)
    one_way: IntArray = field(init=False)
    groups: list[PressureGroup] = field(init=False)
    rigid: RigidParts = field(init=False)
    conflict: int | None = field(init=False, default=None)
    _drops: TermDrops | None = field(init=False, default=None)
    _tangent: TangentLaws | None = field(init=False, default=None)
    _start: FloatArray | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        arrays, topology, core = self.arrays, self.arrays.topology, self.core
        folding = core.folding
        self.laws = on_strands(arrays.laws, folding.strand, folding.strand_count)
        self.typical = self._typical_flow()
        self.least = STILL * self.typical
        self.source, self.target = core.source, core.target
        placed = (self.source >= 0) & (self.target >= 0)
        self.placed = None if placed.all() else placed
        self.free = ~topology.fixed_junction[core.junctions]
        self._read_lifts()
        self._fix_pressures()
        self.inert = topology.rigid | topology.blocked | (topology.fixed_term >= 0)
        self.core_inert = np.append(self.inert, False)[core.link]
        self.alone = (topology.fixed_term >= 0) & (topology.term_count == 1)
        self.one_way = np.flatnonzero(topology.one_way & ~self.inert)
        self.pump_strand = folding.strand[arrays.pumps.link]
        self.pump_edge = core.place[arrays.pumps.link]
        self.flat = FLAT_PUMP_PA / self.typical[self.pump_strand]
        self.fixed = given_flows(self.arrays)
        junction = topology.junction
        inflow = arrays.inflow[topology.kept]
        supply = tally(junction[junction >= 0], inflow[junction >= 0], topology.junction_count)
        self.supply = supply[core.junctions]
        self.groups = pressure_groups(self.arrays, self.weight)

    def _read_lifts(self) -> None:
        """Pressures that terms and links without resistance add, whatever flows."""
        arrays, topology, folding = self.arrays, self.arrays.topology, self.core.folding
        branch, sign = topology.term_branch, topology.term_sign
        rise = arrays.columns.pressure_rise[branch] * sign
        count = topology.link_count
        link_rise = tally(topology.term_link, rise, count) if count else np.zeros(0)
        self.lifting = np.flatnonzero(rise)
        self.lift = rise[self.lifting]
        self.rigid = RigidParts(arrays, link_rise)
        self.offset, self.conflict = self.rigid.offset, self.rigid.conflict
        ends = self.offset[topology.link_from] - self.offset[topology.link_to]
        lost = (-link_rise - ends) * folding.sign
        self.drop_offset = tally(folding.strand, lost, folding.strand_count)

    def _typical_flow(self) -> FloatArray:
        """Typical flow of each strand: the least of its links."""
        folding, typical = self.core.folding, self.arrays.typical_flow
        if folding.strand_count == len(typical):
            return typical
        least = np.full(folding.strand_count, np.inf)
        np.minimum.at(least, folding.strand, typical)
        return least

    def on_duty(self, arrays: NetworkArrays) -> Self:
        """Return the equations with other given flows, all else being equal."""
        other = copy(self)
        other.arrays = arrays
        other.fixed = given_flows(arrays)
        other._start = None
        return other

    def at_held_speeds(self) -> Self:
        """Return the equations with the speeds of all pumps as they are."""
        other = copy(self)
        other.groups = []
        return other

    def _fix_pressures(self) -> None:
        arrays, topology = self.arrays, self.arrays.topology
        known = np.zeros(topology.junction_count)
        pressure = arrays.fixed_pressure[topology.kept]
        height = arrays.elevation[topology.kept]
        at = np.flatnonzero(np.isfinite(pressure))
        potential = pressure[at] + self.weight * height[at] - self.offset[at]
        self.level = float(potential[0]) if len(at) else 0.0
        potential = potential - self.level
        known[topology.junction[at]] = potential
        self.known = known[self.core.junctions]
        off = np.abs(known[topology.junction[at]] - potential)
        if len(off) and off.max() > 1e-6 * (1 + np.abs(pressure[at]).max()):
            where = topology.junction[at] == topology.junction[at[off.argmax()]]
            self.conflict = -1 - int(topology.kept[at[where][-1]])

    @property
    def weight(self) -> float:
        """Return density times gravity: the same for all, so closed loops have no buoyancy."""
        return self.arrays.density * self.arrays.network.gravity_m_per_s2

    def start(self) -> FlowState:
        """Return a cold start: each link at a flow typical for its size."""
        topology = self.arrays.topology
        released = self.arrays.released
        pumps = self.arrays.pumps
        speed = np.array(
            [
                released.get(int(at), start_speed(pump))
                for at, pump in zip(pumps.branch, pumps.pumps, strict=True)
            ],
            float,
        )
        if self._start is None:
            folding = self.core.folding
            driven = driven_strands(self.arrays, self.core, self.fixed, self.drop_offset)
            q = np.where(folding.still | ~driven, 0.0, self.typical)
            inert = np.flatnonzero(self.inert)
            q[folding.strand[inert]] = self.fixed[inert]
            self._start = folding.edge_flows(q)
        closed = np.zeros(topology.link_count, np.bool_)
        return FlowState(self.core.folding, self._start.copy(), self.known.copy(), speed, closed)

    @property
    def term_drops(self) -> TermDrops:
        """The passive drops of all terms along their links, in the order of the descent."""
        if self._drops is None:
            order = self.core.descent.order
            self._drops = TermDrops(self.laws, order, self.core.term_sign[order])
        return self._drops

    def tangent_laws(self) -> TangentLaws:
        """Return the laws that touch the true ones at typical flows, found once."""
        if self._tangent is None:
            self._tangent = self.laws.tangent(self.typical, uniform(self.arrays))
        return self._tangent

    def set_link_flows(self, state: FlowState, m: FloatArray) -> None:
        """Start from given flows of the links; those of a strand follow its first link."""
        folding = self.core.folding
        first = self.core.typical_link
        q = np.where(folding.still, 0.0, m[first] * folding.sign[first])
        state.edges = folding.edge_flows(q)

    def add_pumps(
        self,
        place: IntArray,
        flow: FloatArray,
        speed: FloatArray,
        density: FloatArray | float,
        drop: FloatArray,
        slope: FloatArray,
    ) -> FloatArray:
        """Add what pumps do to drop and slope, in place; return their rise by speed.

        Parameters
        ----------
        place : int array of shape (pumps,)
            Where each pump stands among the edges that `flow`, `drop` and `slope` are given for.
        """
        pumps = self.arrays.pumps
        if not len(place):
            return np.zeros(0)
        m = flow[place] * self.core.folding.sign[pumps.link]
        rise, by_flow, by_speed = pumps.rise(m, speed, density)
        np.subtract.at(drop, place, rise)
        np.add.at(slope, place, steadied(by_flow, self.flat))
        return by_speed

    def strand_drops(self, q: FloatArray, speed: FloatArray, at: TermProperties) -> FloatArray:
        """Return the potential drop of each strand at some flows and speeds of the pumps."""
        pumps, folding = self.arrays.pumps, self.core.folding
        drop = self.laws.loss(q, at)[0] + self.drop_offset
        if len(pumps.link):
            m = q[folding.strand[pumps.link]] * folding.sign[pumps.link]
            rise = pumps.rise(m, speed, at.at(pumps.term)[0])[0]
            np.subtract.at(drop, self.pump_strand, rise)
        return drop

    def across(self, potential: FloatArray) -> FloatArray:
        """Return the difference of potential along each edge of the core, 0 where undefined."""
        if not len(potential):
            return np.zeros(len(self.source))
        difference: FloatArray = potential[self.source] - potential[self.target]
        return difference

    def divergence(self, flow: FloatArray, count: int) -> FloatArray:
        """Return what flows of the core's edges take out of each of its junctions."""
        source, target = self.source, self.target
        if self.placed is not None:
            source, target, flow = source[self.placed], target[self.placed], flow[self.placed]
        return tally(source, flow, count) - tally(target, flow, count)

    def fill_rigid(self, m: FloatArray) -> None:
        """Fill the flows of links without resistance from the balance of their nodes."""
        self.rigid.fill(m)


def steadied(by_flow: FloatArray, flat: FloatArray) -> FloatArray:
    """Return the slope that a step takes for pumps whose rise changes so with flow.

    It is above 0 where a curve rises or is flat, at least `flat`.
    """
    return np.maximum(np.maximum(-by_flow, RISING_SHARE * by_flow), flat)
