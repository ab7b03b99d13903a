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

from thermal.solver.arrays import NetworkArrays
from thermal.solver.assembly import fill_potentials, fold_up, hand_down
from thermal.solver.core import Core
from thermal.solver.laws import StrandLaws, TermProperties
from thermal.solver.line_search import step_share
from thermal.solver.linear import SingularError, Solve, tally
from thermal.solver.pressure_control import PressureGroup, pressure_groups, start_speed
from thermal.solver.rigid import RigidParts

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

CLOSED_SLOPES = (1e18, 1e15, 1e12, 1e9)
"""Pa s/kg across a closed check valve, the first with which the system can be factorised:
what leaks is below round-off, and what it shuts off keeps a pressure."""
TIGHT_SLOPE = 1e24
"""Taken first where more leaks: beside links that take nearly as much as a closed valve."""
LEAK, TRACE = 1e-6, 1e-10
"""A closed valve leaks where it passes this share of its typical flow; where it passes this share
of the largest flow it is shut tighter, if it can be."""
LEAST_SLOPE = 1e-3
REBALANCES, BALANCED = 3, 1e-9
FLAT_PUMP_PA = 10.0
"""A flat pump curve is given the slope of this rise over the typical flow, in the step only."""
EAGER_STEPS = 12
SETTLED = 1e-3
STILL = 1e-3
"""Flows are judged relative to themselves, at least to this share of their typical flow."""
RISING_SHARE = 0.1
"""Share of a rising pump slope taken as a stabilising slope in the step."""


@dataclass(slots=True)
class FlowState:
    """Iterate: flows of edges and links, potentials of the core, speeds, closed one-way links.

    `leaking` is a closed link that lets too much pass, -1 for none; `tight` whether there was one.
    """

    edges: FloatArray
    m: FloatArray
    potential: FloatArray
    speed: FloatArray
    closed: BoolArray
    steps: int = 0
    change: float = np.inf
    worst: int = 0
    leaking: int = -1
    tight: bool = False


@dataclass(slots=True)
class Hydraulics:
    """The flow equations of a network.

    `inert` marks links whose flow the step does not find, `core_inert` the edges of the core.
    """

    arrays: NetworkArrays
    core: Core
    laws: StrandLaws = field(init=False)
    typical: FloatArray = field(init=False)
    source: IntArray = field(init=False)
    target: IntArray = field(init=False)
    placed: BoolArray | None = field(init=False)
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

    def __post_init__(self) -> None:
        arrays, topology, core = self.arrays, self.arrays.topology, self.core
        folding = core.folding
        self.laws = arrays.laws.on_strands(folding.strand, folding.strand_count)
        self.typical = self._typical_flow()
        self.source, self.target = core.source, core.target
        placed = (self.source >= 0) & (self.target >= 0)
        self.placed = None if placed.all() else placed
        branch, sign = topology.term_branch, topology.term_sign
        rise = arrays.columns.pressure_rise[branch] * sign
        count = topology.link_count
        link_rise = tally(topology.term_link, rise, count) if count else np.zeros(0)
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
        self.fixed = self._given_flows()
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
        other.fixed = other._given_flows()
        return other

    def at_held_speeds(self) -> Hydraulics:
        """Return the equations with the speeds of all pumps as they are."""
        other = copy(self)
        other.groups = []
        return other

    def _given_flows(self) -> FloatArray:
        arrays, topology = self.arrays, self.arrays.topology
        fixed = np.zeros(topology.link_count)
        given = np.flatnonzero(topology.fixed_term >= 0)
        at = topology.fixed_term[given]
        flow = arrays.columns.fixed_mass_flow[topology.term_branch[at]]
        fixed[given] = topology.term_sign[at] * flow
        fixed[topology.blocked] = 0.0
        return fixed

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
        folding = self.core.folding
        q = np.where(folding.still, 0.0, self.typical)
        inert = np.flatnonzero(self.inert)
        q[folding.strand[inert]] = self.fixed[inert]
        closed = np.zeros(topology.link_count, np.bool_)
        m = self.link_flows(q)
        return FlowState(folding.edge_flows(q), m, self.known.copy(), speed, closed)

    def link_flows(self, q: FloatArray) -> FloatArray:
        """Return the flows of the links from those of the strands."""
        folding = self.core.folding
        return q[folding.strand] * folding.sign if self.core.folds else q.copy()

    def set_link_flows(self, state: FlowState, m: FloatArray) -> None:
        """Start from given flows of the links; those of a strand follow its first link."""
        folding = self.core.folding
        first = self.core.typical_link
        q = np.where(folding.still, 0.0, m[first] * folding.sign[first])
        state.edges, state.m = folding.edge_flows(q), self.link_flows(q)

    def step(self, state: FlowState, at: TermProperties, *, careful: bool = False) -> None:
        """Move the state by one Newton step; a careful one ends where it would overshoot."""
        folding = self.core.folding
        r, e, by_speed = self.one_ports(state, at)
        ports = self.core_ports(state, r, e)
        flow, potential, speed = self.core_flows(state, *ports, by_speed)
        edges = np.zeros(folding.edge_count)
        edges[folding.core] = flow
        hand_down(folding, edges, r, e)
        share = step_share(self, state, edges, speed, at) if careful else 1.0
        self._accept(state, at, edges, potential, speed, share)

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
        flow = base + conductance * self._across(potential)
        if len(self.pump_edge):
            change = np.where(closed[self.pump_edge], 0.0, conductance[self.pump_edge])
            flow[self.pump_edge] += change * by_speed * (speed - state.speed)
        if solve is not None:
            self._rebalance(flow, potential, conductance, solve)
        return flow, potential, speed

    def one_ports(
        self, state: FlowState, at: TermProperties
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return r and e of all edges at the flows of the state, and the pumps' rise by speed."""
        folding = self.core.folding
        strands = folding.strand_count
        q = state.edges[:strands]
        drop, slope = self.laws.loss(q, at)
        drop += self.drop_offset
        by_speed = self._add_pumps(state, at, drop, slope)
        r, e = np.empty(folding.edge_count), np.empty(folding.edge_count)
        np.maximum(slope, LEAST_SLOPE, out=r[:strands])
        e[:strands] = drop - r[:strands] * q
        fold_up(folding, r, e)
        return r, e, by_speed

    def _rebalance(
        self, flow: FloatArray, potential: FloatArray, conductance: FloatArray, solve: Solve
    ) -> None:
        """Correct flows and potentials for what round-off leaves at the junctions.

        Once is enough, but for conductances so far apart that the correction needs one of its own.
        """
        free = self.free
        for _ in range(REBALANCES):
            lack = (self.supply - self.divergence(flow, len(self.known)))[free]
            correction = np.zeros(len(self.known))
            correction[free] = solve(lack)
            flow += conductance * self._across(correction)
            potential += correction
            if np.abs(lack).max(initial=0.0) <= BALANCED * np.abs(flow).max(initial=0.0):
                break

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
        rise, by_flow, by_speed = pumps.rise(state.m[pumps.link], state.speed, density)
        drop -= tally(at_pumps, rise, len(drop))
        steady = np.where(by_flow < 0, -by_flow, RISING_SHARE * by_flow)
        flat = FLAT_PUMP_PA / self.typical[at_pumps]
        slope += tally(at_pumps, np.maximum(steady, flat), len(slope))
        return by_speed

    def strand_drops(self, q: FloatArray, speed: FloatArray, at: TermProperties) -> FloatArray:
        """Return the potential drop of each strand at some flows and speeds of the pumps."""
        pumps, folding = self.arrays.pumps, self.core.folding
        drop = self.laws.loss(q, at)[0] + self.drop_offset
        if len(pumps.link):
            m = q[folding.strand[pumps.link]] * folding.sign[pumps.link]
            rise = pumps.rise(m, speed, at.at(pumps.term)[0])[0]
            drop -= tally(self.pump_strand, rise, len(drop))
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
        through = base + conductance * self._across(known)
        right = self.supply - self.divergence(through, count)
        potential = known.copy()
        speed = state.speed.copy()
        if not free.any():
            return potential, speed, None
        solve = self.core.pressures.factorise(conductance)
        potential[free] = solve(right[free])
        if self.groups:
            self._hold_pressures(state, solve, closed, conductance, by_speed, potential, speed)
        if not np.isfinite(potential).all():
            raise SingularError
        return potential, speed, solve

    def _across(self, potential: FloatArray) -> FloatArray:
        """Difference of potential along each edge of the core; none where none is defined."""
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

    def _hold_pressures(
        self,
        state: FlowState,
        solve: Solve,
        closed: BoolArray,
        conductance: FloatArray,
        by_speed: FloatArray,
        potential: FloatArray,
        speed: FloatArray,
    ) -> None:
        """Move the shared speeds so that the controlled pressure differences are met."""
        topology = self.arrays.topology
        free, count = self.free, len(self.known)
        response = np.zeros((count, len(self.groups)))
        for k, group in enumerate(self.groups):
            edge = self.pump_edge[group.pumps]
            push = np.zeros(len(self.source))
            push[edge] = np.where(closed[edge], 0.0, conductance[edge] * by_speed[group.pumps])
            response[free, k] = solve(-self.divergence(push, count)[free])
        ends = topology.junction[[[g.plus, g.minus] for g in self.groups]]
        plus, minus = np.searchsorted(self.core.junctions, ends).T
        gap = np.array([self.offset[g.plus] - self.offset[g.minus] - g.target for g in self.groups])
        gap += potential[plus] - potential[minus]
        gain = response[plus] - response[minus]
        change = np.linalg.lstsq(gain, -gap, rcond=None)[0]
        for k, group in enumerate(self.groups):
            old = state.speed[group.pumps[0]]
            new = min(max(old + change[k], group.low), group.high)
            new = min(max(new, 0.5 * old), max(2 * old, 0.2))
            speed[group.pumps] = new
            potential += response[:, k] * (new - old)

    def pressure_gap(self, state: FlowState, group: PressureGroup) -> float:
        """Return what a group holds above its set point in Pa."""
        ends = self.arrays.topology.junction[[group.plus, group.minus]]
        plus, minus = np.searchsorted(self.core.junctions, ends)
        lift = self.offset[group.plus] - self.offset[group.minus] - group.target
        return float(lift + state.potential[plus] - state.potential[minus])

    def _accept(
        self,
        state: FlowState,
        at: TermProperties,
        edges: FloatArray,
        potential: FloatArray,
        speed: FloatArray,
        share: float,
    ) -> None:
        strand, sign = self.core.folding.strand, self.core.folding.sign
        q, old = (each[: self.core.folding.strand_count] for each in (edges, state.edges))
        shut = self.one_way[state.closed[self.one_way]]
        state.leaking = self._leak(state, q, shut) if len(shut) else -1
        q[strand[shut]] = 0.0
        if self.rigid.split is not None:
            m = self.link_flows(q)
            self.fill_rigid(m)
            q[strand] = m * sign
        size = np.abs(q - old)
        size /= np.maximum(np.abs(q), STILL * self.typical)
        change = float(size.max(initial=0.0))
        state.worst = int(self.core.typical_link[size.argmax()]) if len(size) else 0
        if len(speed):
            change = max(change, float(np.abs(speed - state.speed).max()))
        if state.leaking >= 0:
            change = max(change, 1.0)
        if share < 1.0:
            edges = state.edges + share * (edges - state.edges)
            speed = state.speed + share * (speed - state.speed)
            q = edges[: len(q)]
        m = self.link_flows(q)
        change = max(change, self._valves(state, at, m, potential, change))
        q[strand[self.one_way]] = m[self.one_way]
        state.steps += 1
        state.edges, state.m, state.potential = edges, m, potential
        state.speed, state.change = speed, change

    def _leak(self, state: FlowState, q: FloatArray, shut: IntArray) -> int:
        """A closed link that lets too much pass, -1 for none."""
        through = np.abs(q[self.core.folding.strand[shut]])
        most = LEAK * self.arrays.typical_flow[shut]
        if not state.tight:
            most = np.minimum(most, TRACE * float(np.abs(q).max()))
        leaks = through > most
        state.tight |= bool(leaks.any())
        return int(shut[leaks.argmax()]) if leaks.any() else -1

    def fill_rigid(self, m: FloatArray) -> None:
        """Fill the flows of links without resistance from the balance of their nodes."""
        self.rigid.fill(m)

    def term_drops(self, state: FlowState, at: TermProperties) -> FloatArray:
        """Return the potential drop of each term in the direction of its link.

        What a given flow or a shut check valve takes is what the rest of its link leaves.
        """
        topology, pumps = self.arrays.topology, self.arrays.pumps
        drop = self.arrays.laws.term_loss(state.m, at)
        drop -= self.arrays.columns.pressure_rise[topology.term_branch] * topology.term_sign
        if len(pumps.link):
            density = at.at(pumps.term)[0]
            rise = pumps.rise(state.m[pumps.link], state.speed, density)[0]
            drop[pumps.term] -= rise * topology.term_sign[pumps.term]
        links = np.flatnonzero((topology.fixed_term >= 0) | state.closed)
        if len(links):
            total = np.add.reduceat(drop, topology.link_start)[links]
            level = self.core_potential(state)
            across = level[topology.link_from[links]] - level[topology.link_to[links]]
            drop[topology.taking_term[links]] += across - total
        return drop

    def term_rises(self, state: FlowState, at: TermProperties, terms: IntArray) -> FloatArray:
        """Return the potential rise of some terms in the direction of their links.

        What a given flow takes where nothing else is in its link is the rise across that link.
        """
        topology, pumps = self.arrays.topology, self.arrays.pumps
        row = np.full(len(topology.term_branch), -1)
        row[pumps.term] = np.arange(len(pumps.term))
        if (row[terms] < 0).any():
            link = topology.term_link[terms]
            if self.alone[link].all():
                level = self.core_potential(state)
                rise: FloatArray = level[topology.link_to[link]] - level[topology.link_from[link]]
                return rise
            drops: FloatArray = self.term_drops(state, at)[terms]
            return -drops
        density = at.at(pumps.term)[0]
        lift = pumps.rise(state.m[pumps.link], state.speed, density)[0]
        along: FloatArray = lift * topology.term_sign[pumps.term]
        chosen: FloatArray = along[row[terms]]
        return chosen

    def core_potential(self, state: FlowState) -> FloatArray:
        """Return the potential of each kept node in Pa, NaN for folded ones and where undefined."""
        topology = self.arrays.topology
        potential = np.full(topology.junction_count + 1, np.nan)
        potential[self.core.junctions] = state.potential
        return potential[topology.junction] + self.offset + self.level

    def node_potential(self, state: FlowState, term_drop: FloatArray) -> FloatArray:
        """Return the potential of each kept node in Pa, NaN where none is defined.

        `term_drop` holds the drops that `term_drops` finds.
        """
        topology = self.arrays.topology
        potential = np.full(topology.junction_count + 1, np.nan)
        potential[self.core.junctions] = state.potential
        if self.core.folds:
            drop = np.add.reduceat(term_drop, topology.link_start)
            fill_potentials(self.core.folding, potential, drop)
        return potential[topology.junction] + self.offset + self.level

    def term_speeds(self, state: FlowState) -> FloatArray:
        """Return the speed of each term that is a pump running by its curve, else NaN."""
        speed = np.full(len(self.arrays.topology.term_branch), np.nan)
        speed[self.arrays.pumps.term] = state.speed
        return speed

    def _valves(
        self,
        state: FlowState,
        properties: TermProperties,
        m: FloatArray,
        potential: FloatArray,
        change: float,
    ) -> float:
        """Close one-way links that run backwards, open those pushed forward."""
        at = self.one_way
        if not len(at):
            return 0.0
        edge = self.core.place[at]
        shut = state.closed[at]
        careful = state.steps > EAGER_STEPS
        scale = (1e-6 if careful else 3e-8) * self.arrays.typical_flow[at]
        opening = shut & self._pushed(state, properties, potential)[edge] if shut.any() else shut
        closing = ~shut & (m[at] < -scale)
        changed = opening | closing
        if careful and changed.any():
            changed = _one_at_a_time(changed, closing, change)
            opening, closing = opening & changed, closing & changed
        state.closed[at[opening]] = False
        state.closed[at[closing]] = True
        m[at[closing]] = 0.0
        m[at[opening]] = STILL * self.arrays.typical_flow[at[opening]]
        m[state.closed] = 0.0
        return 1.0 if (opening | closing).any() else 0.0

    def _pushed(self, state: FlowState, at: TermProperties, potential: FloatArray) -> BoolArray:
        """Edges across which the pressure exceeds what they take without flow."""
        rest = np.append(self.drop_offset, np.zeros(self.core.folding.edge_count))[
            self.core.folding.core
        ]
        pumps = self.arrays.pumps
        if len(pumps.link):
            density = at.at(pumps.term)[0]
            rise = pumps.rise(np.zeros(len(pumps.link)), state.speed, density)[0]
            np.subtract.at(rest, self.pump_edge, rise)
        push = self._across(potential) - rest
        return push > 1e-9 * (1 + float(np.abs(potential).max(initial=0.0)))


def _one_at_a_time(wanted: BoolArray, closing: BoolArray, change: float) -> BoolArray:
    """Let one valve move, a closing one first, and only once the flows have settled.

    Valves that all move at once can chase each other for ever.
    """
    chosen = np.zeros_like(wanted)
    if change <= SETTLED:
        first = wanted & closing if (wanted & closing).any() else wanted
        chosen[int(np.argmax(first))] = True
    return chosen
