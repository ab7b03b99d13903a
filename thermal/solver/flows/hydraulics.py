"""One Newton step of the flows (global gradient): exact continuity in every iterate.

Assemblies are folded into single edges first; eliminating the change of flow leaves a symmetric
system for the potentials of the core. Pumps that share a pressure control add one unknown speed
and one equation.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thermal.solver.elements.laws import TermProperties
from thermal.solver.elements.strand_laws import StrandLoss
from thermal.solver.flows.check_valves import turn_valves
from thermal.solver.flows.equations import FlowEquations
from thermal.solver.flows.flow_state import FlowState
from thermal.solver.flows.line_search import step_share
from thermal.solver.flows.pressure_control import hold_pressures
from thermal.solver.graph.assembly import fold_up, hand_down
from thermal.solver.graph.linear import SingularError, Solve

FloatArray = NDArray[np.float64]
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


@dataclass(slots=True)
class Hydraulics(FlowEquations):
    """The flow equations of a network, and the steps that solve them."""

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

    def one_ports(
        self, state: FlowState, at: TermProperties, laws: StrandLoss | None = None
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return r and e of all edges at the flows of the state, and the pumps' rise by speed."""
        folding = self.core.folding
        strands = folding.strand_count
        q = state.edges[:strands]
        drop, slope = (laws or self.laws).loss(q, at, state.factors)
        drop += self.drop_offset
        density = at.at(self.arrays.pumps.term)[0]
        by_speed = self.add_pumps(self.pump_strand, q, state.speed, density, drop, slope)
        r, e = np.empty(folding.edge_count), np.empty(folding.edge_count)
        np.maximum(slope, state.least_slope, out=r[:strands])
        e[:strands] = drop - r[:strands] * q
        fold_up(folding, r, e)
        return r, e, by_speed

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
