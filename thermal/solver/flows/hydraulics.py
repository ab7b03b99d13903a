"""One Newton step of the flows (global gradient): exact continuity in every iterate.

The state is the mass flow of each strand of links. With loss H(q) and slope G of an edge between
junctions u and v the step satisfies H + G dq = P_u - P_v, and the flows q + dq balance at every
junction. Assemblies are folded into single edges first; eliminating dq leaves the symmetric system
for the potentials P = p + rho g z of the core. Pumps that share a pressure control add one unknown
speed and one equation.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from thermal.solver.elements.laws import TermProperties
from thermal.solver.elements.strand_laws import StrandLaws, StrandLoss, TangentLaws, on_strands
from thermal.solver.elements.term_drops import TermDrops
from thermal.solver.flows.check_valves import turn_valves
from thermal.solver.flows.drive import driven_strands
from thermal.solver.flows.flow_state import FlowState, given_flows
from thermal.solver.flows.line_search import step_share
from thermal.solver.flows.pressure_control import (
    PressureGroup,
    hold_pressures,
    pressure_groups,
    start_speed,
)
from thermal.solver.flows.rigid import RigidParts
from thermal.solver.graph.assembly import fold_up, hand_down
from thermal.solver.graph.core import Core
from thermal.solver.graph.linear import SingularError, Solve, tally
from thermal.solver.reading.arrays import NetworkArrays, uniform

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

CLOSED_SLOPES = (1e18, 1e15, 1e12, 1e9)
"""Pa s/kg across a closed check valve, the first with which the system can be factorised, so that
what it shuts off keeps a pressure. What leaks is stopped, and the rest balanced without it."""
TIGHT_SLOPE = 1e24
"""Taken first where that fails: beside links that take nearly as much as a closed valve."""
STEEPER, STEEP = 1e3, 1e-3
"""Beside a nearly free dead end all else can be lost in round-off: its slope is raised by this
factor until the system can be factorised, up to so much."""
REBALANCES, BALANCED, UNBALANCED = 3, 1e-9, 1e-7
LEAST_FLOW = 1e-10
FLAT_PUMP_PA = 10.0
"""A flat pump curve is given the slope of this rise over the typical flow, in the step only."""
STILL = 1e-3
"""Flows are judged relative to themselves, at least to this share of their typical flow."""
RISING_SHARE = 0.1
"""Share of a rising pump slope taken as a stabilising slope in the step."""


@dataclass(slots=True)
class Hydraulics:
    """The flow equations of a network.

    `inert` marks links whose flow the step does not find, `core_inert` the edges of the core;
    `lift` is the rise of the terms `lifting` in Pa.
    """

    arrays: NetworkArrays
    core: Core
    laws: StrandLaws = field(init=False)
    typical: FloatArray = field(init=False)
    least: FloatArray = field(init=False)
    source: IntArray = field(init=False)
    target: IntArray = field(init=False)
    placed: BoolArray | None = field(init=False)
    lifting: IntArray = field(init=False)
    lift: FloatArray = field(init=False)
    offset: FloatArray = field(init=False)
    drop_offset: FloatArray = field(init=False)
    core_inert: BoolArray = field(init=False)
    pump_strand: IntArray = field(init=False)
    pump_edge: IntArray = field(init=False)
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
        branch, sign = topology.term_branch, topology.term_sign
        rise = arrays.columns.pressure_rise[branch] * sign
        count = topology.link_count
        link_rise = tally(topology.term_link, rise, count) if count else np.zeros(0)
        self.lifting = np.flatnonzero(rise)
        self.lift = rise[self.lifting]
        self.rigid = RigidParts(arrays, link_rise)
        self.offset, self.conflict = self.rigid.offset, self.rigid.conflict
        ends = self.offset[topology.link_from] - self.offset[topology.link_to]
        strands = folding.strand_count
        self.drop_offset = tally(folding.strand, (-link_rise - ends) * folding.sign, strands)
        self._fix_pressures()
        self.inert = topology.rigid | topology.blocked | (topology.fixed_term >= 0)
        self.core_inert = np.append(self.inert, False)[core.link]
        self.alone = (topology.fixed_term >= 0) & (topology.term_count == 1)
        self.one_way = np.flatnonzero(topology.one_way & ~self.inert)
        self.pump_strand = folding.strand[arrays.pumps.link]
        self.pump_edge = core.place[arrays.pumps.link]
        self.fixed = given_flows(self.arrays)
        junction = topology.junction
        inflow = arrays.inflow[topology.kept]
        supply = tally(junction[junction >= 0], inflow[junction >= 0], topology.junction_count)
        self.supply = supply[core.junctions]
        self.groups = pressure_groups(self.arrays, self.weight)

    def _typical_flow(self) -> FloatArray:
        """Typical flow of each strand: the least of its links."""
        folding, typical = self.core.folding, self.arrays.typical_flow
        if folding.strand_count == len(typical):
            return typical
        least = np.full(folding.strand_count, np.inf)
        np.minimum.at(least, folding.strand, typical)
        return least

    def on_duty(self, arrays: NetworkArrays) -> Hydraulics:
        """Return the equations with other given flows, all else being equal."""
        other = copy(self)
        other.arrays = arrays
        other.fixed = given_flows(arrays)
        other._start = None
        return other

    def at_held_speeds(self) -> Hydraulics:
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

    def step(
        self,
        state: FlowState,
        at: TermProperties,
        *,
        careful: bool = False,
        laws: StrandLoss | None = None,
    ) -> None:
        """Move the state by one Newton step; a careful one ends where it would overshoot.

        `laws` take the place of the true ones.
        """
        folding = self.core.folding
        r, e, (flow, potential, speed) = self._full_step(state, at, laws)
        edges = np.zeros(folding.edge_count)
        edges[folding.core] = flow
        hand_down(folding, edges, r, e)
        share = step_share(self, state, edges, speed, at) if careful else 1.0
        self._accept(state, at, edges, potential, speed, share)

    def _full_step(
        self, state: FlowState, at: TermProperties, laws: StrandLoss | None
    ) -> tuple[FloatArray, FloatArray, tuple[FloatArray, FloatArray, FloatArray]]:
        """Return r and e of all edges, and where a whole step leads."""
        while True:
            r, e, by_speed = self.one_ports(state, at, laws)
            try:
                return r, e, self.core_flows(state, *self.core_ports(state, r, e), by_speed)
            except SingularError:
                if state.least_slope >= STEEP:
                    raise
                state.least_slope *= STEEPER

    def core_ports(
        self, state: FlowState, r: FloatArray, e: FloatArray
    ) -> tuple[FloatArray, FloatArray, BoolArray]:
        """Return conductances and flows at no pressure difference of the core's edges.

        The third array marks edges that a check valve holds shut.
        """
        core = self.core
        conductance = 1 / r[core.folding.core]
        conductance[self.core_inert] = 0.0
        base = -conductance * e[core.folding.core]
        closed = np.zeros(len(base), np.bool_)
        closed[core.place[self.one_way]] = state.closed[self.one_way]
        base[closed] = 0.0
        base[self.core_inert] = self.fixed[core.link[self.core_inert]]
        return conductance, base, closed

    def core_flows(
        self,
        state: FlowState,
        conductance: FloatArray,
        base: FloatArray,
        closed: BoolArray,
        by_speed: FloatArray,
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return flows of the core's edges, potentials of its junctions and speeds of the pumps."""
        potential, speed, solve = self._closed_potentials(
            state, closed, conductance, base, by_speed
        )
        flow = base + conductance * self.across(potential)
        if len(self.pump_edge):
            change = np.where(closed[self.pump_edge], 0.0, conductance[self.pump_edge])
            flow[self.pump_edge] += change * by_speed * (speed - state.speed)
        leaks = np.abs(flow[closed])
        if len(leaks):
            flow[closed] = 0.0
            conductance = np.where(closed, 0.0, conductance)
        if solve is not None:
            state.unbalanced = self._rebalance(flow, potential, conductance, solve)
        state.leaking = -1
        if len(leaks) and state.unbalanced > UNBALANCED:
            state.leaking = int(self.core.link[closed][leaks.argmax()])
            state.tight = True
        return flow, potential, speed

    def one_ports(
        self, state: FlowState, at: TermProperties, laws: StrandLoss | None = None
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return r and e of all edges at the flows of the state, and the pumps' rise by speed."""
        folding = self.core.folding
        strands = folding.strand_count
        q = state.edges[:strands]
        drop, slope = (laws or self.laws).loss(q, at, state.factors)
        drop += self.drop_offset
        by_speed = self._add_pumps(state, at, drop, slope)
        r, e = np.empty(folding.edge_count), np.empty(folding.edge_count)
        np.maximum(slope, state.least_slope, out=r[:strands])
        e[:strands] = drop - r[:strands] * q
        fold_up(folding, r, e)
        return r, e, by_speed

    def _rebalance(
        self, flow: FloatArray, potential: FloatArray, conductance: FloatArray, solve: Solve
    ) -> float:
        """Correct flows and potentials for what round-off leaves at the junctions.

        Once is enough, but for conductances so far apart that the correction needs one of its own.
        Returns what was left before the last correction, as a share of the largest flow.
        """
        free, share = self.free, np.inf
        for _ in range(REBALANCES):
            lack = (self.supply - self.divergence(flow, len(self.known)))[free]
            correction = np.zeros(len(self.known))
            correction[free] = solve(lack)
            flow += conductance * self.across(correction)
            potential += correction
            share = np.abs(lack).max(initial=0.0) / max(np.abs(flow).max(initial=0.0), LEAST_FLOW)
            if share <= BALANCED:
                break
        return share

    @property
    def free(self) -> BoolArray:
        """Junctions of the core whose pressure is not given."""
        return ~self.arrays.topology.fixed_junction[self.core.junctions]

    def _closed_potentials(
        self,
        state: FlowState,
        closed: BoolArray,
        conductance: FloatArray,
        base: FloatArray,
        by_speed: FloatArray,
    ) -> tuple[FloatArray, FloatArray, Solve | None]:
        if not closed.any():
            return self._potentials(state, closed, conductance, base, by_speed)
        for slope in (TIGHT_SLOPE, *CLOSED_SLOPES) if state.tight else CLOSED_SLOPES:
            conductance[closed] = 1 / slope
            try:
                return self._potentials(state, closed, conductance, base, by_speed)
            except SingularError:
                continue
        raise SingularError

    def _add_pumps(
        self, state: FlowState, at: TermProperties, drop: FloatArray, slope: FloatArray
    ) -> FloatArray:
        pumps = self.arrays.pumps
        if not len(pumps.link):
            return np.zeros(0)
        density = at.at(pumps.term)[0]
        at_pumps = self.pump_strand
        m = state.edges[at_pumps] * self.core.folding.sign[pumps.link]
        rise, by_flow, by_speed = pumps.rise(m, state.speed, density)
        np.subtract.at(drop, at_pumps, rise)
        steady = np.where(by_flow < 0, -by_flow, RISING_SHARE * by_flow)
        flat = FLAT_PUMP_PA / self.typical[at_pumps]
        np.add.at(slope, at_pumps, np.maximum(steady, flat))
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

    def _potentials(
        self,
        state: FlowState,
        closed: BoolArray,
        conductance: FloatArray,
        base: FloatArray,
        by_speed: FloatArray,
    ) -> tuple[FloatArray, FloatArray, Solve | None]:
        free, known = self.free, self.known
        count = len(known)
        through = base + conductance * self.across(known)
        right = self.supply - self.divergence(through, count)
        potential = known.copy()
        speed = state.speed.copy()
        if not free.any():
            return potential, speed, None
        solve = self.core.pressures.factorise(conductance)
        potential[free] = solve(right[free])
        if self.groups:
            push = np.where(closed[self.pump_edge], 0.0, conductance[self.pump_edge]) * by_speed
            hold_pressures(self, state.speed, push, solve, potential, speed)
        if not np.isfinite(potential).all():
            raise SingularError
        return potential, speed, solve

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

    def _accept(
        self,
        state: FlowState,
        at: TermProperties,
        edges: FloatArray,
        potential: FloatArray,
        speed: FloatArray,
        share: float,
    ) -> None:
        folding, strands = self.core.folding, self.core.folding.strand_count
        q = edges[:strands]
        shut = self.one_way[state.closed[self.one_way]]
        q[folding.strand[shut]] = 0.0
        if self.rigid.split is not None:
            m = folding.link_flows(edges)
            self.fill_rigid(m)
            q[folding.strand] = m * folding.sign
        change = self._change(state, q)
        if len(speed):
            change = max(change, float(np.abs(speed - state.speed).max()))
        if state.unbalanced > UNBALANCED:
            change = max(change, 1.0)
        if share < 1.0:
            edges = state.edges + share * (edges - state.edges)
            speed = state.speed + share * (speed - state.speed)
        change = max(change, turn_valves(self, state, at, edges[:strands], potential, change))
        state.steps += 1
        state.edges, state.potential = edges, potential
        state.speed, state.change = speed, change

    def _change(self, state: FlowState, q: FloatArray) -> float:
        """Return the largest relative change of a strand's flow, and remember where it is."""
        if not len(q):
            return 0.0
        change = q - state.edges[: len(q)]
        np.abs(change, out=change)
        size = np.abs(q)
        change /= np.maximum(size, self.least, out=size)
        at = int(change.argmax())
        state.worst = int(self.core.typical_link[at])
        return float(change[at])

    def fill_rigid(self, m: FloatArray) -> None:
        """Fill the flows of links without resistance from the balance of their nodes."""
        self.rigid.fill(m)
