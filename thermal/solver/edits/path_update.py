"""The answer to an edit of one branch, along the path from its link up to the core.

A converged state is kept as the linear one-ports it ends in. An edit changes the law or the heat of
one link; what it changes elsewhere is small, so only the strands on the path from that link to the
core and right beside it are evaluated anew, by Newton's method, against the Thevenin equivalent of
everything else; assemblies beside the path follow a parabola through where they stand. The edited
path is exact, flows further off move by their linear response: O(depth), whatever the size of the
network.
"""

from __future__ import annotations

from dataclasses import replace
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import ColdPlate, Curve, Pipe, Resistance, Valve
from thermal.solver.edits.path_heat import PathHeat, TermHeat
from thermal.solver.edits.paths import Paths
from thermal.solver.edits.plain_law import Term, merged, term_of
from thermal.solver.edits.way import LEAST_FLOW, Loss, Rest, Way
from thermal.solver.flows.flow_state import FlowState
from thermal.solver.graph.assembly import hand_down
from thermal.solver.heat.transport import Transport
from thermal.solver.reading.columns import BranchColumns
from thermal.solver.run import Run

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

PASSIVE = (Pipe, Valve, Resistance, Curve, ColdPlate)
"""Branches whose edit a path update can follow."""
MOST_STEPS = 12
SETTLED = 1e-4
"""Relative change of the flows on a path after which the next one, its square, counts no more."""
NUDGE = 1e-3
FAR, SLIGHT = 0.02, 1e-3
"""Relative change of a flow in the core beyond which a linear response is no answer; flows count
as at least this share of the largest."""


class PathUpdate:
    """Answers edits of single links on top of a converged run, one after the other."""

    def __init__(self, run: Run, paths: Paths) -> None:
        """Linearise the run where it stands."""
        self.run, self.paths = run, paths
        self.warm = run.transport.needed
        self.steps = 0
        core = paths.core
        if core is run.hydraulics.core:
            self.hydraulics, self.transport = run.hydraulics, run.transport
            self.state, entering = run.flow, run.thermal.walked
        else:
            self.hydraulics = run.compiled.whole
            self.transport = Transport(run.arrays, core)
            self.state = self._flow_of(run)
            entering = self._walk(run)
        self.r, self.e, self.by_speed = self.hydraulics.one_ports(self.state, run.properties)
        ports = self.hydraulics.core_ports(self.state, self.r, self.e)
        self.conductance, self.base, self.closed = ports
        self.potential = self._potentials(self.base)
        self.heat = None
        if self.warm and entering is not None:
            self.heat = PathHeat(self.transport, paths, entering)
        self._terms: dict[int, list[Term]] = {}
        self._laws: dict[int, Loss] = {}
        self._near: Rest | None = None
        self._begun = self._core_flows()
        self._exempt = self.closed.copy()

    def _flow_of(self, run: Run) -> FlowState:
        """The flows of the run on the core of the paths."""
        flow = replace(self.hydraulics.start(), speed=run.flow.speed, closed=run.flow.closed)
        self.hydraulics.set_link_flows(flow, run.flow.m)
        return flow

    def _walk(self, run: Run) -> FloatArray | None:
        """What enters the items of the paths' folding."""
        if not self.warm:
            return None
        thermal = replace(
            run.thermal, node=run.thermal.node.copy(), exchange=dict(run.thermal.exchange)
        )
        self.transport.update(thermal, self.state, run.powered_heat()[1])
        return None if thermal.tree is None else thermal.tree.entering

    @property
    def serves(self) -> bool:
        """Whether edits can be answered: the heat of the state walked the tree."""
        return not self.warm or self.heat is not None

    def hold(self, at: IntArray, fresh: BranchColumns) -> bool:
        """Move the state to other flows that pumps and flow controls hold.

        Parameters
        ----------
        at : int array
            Branches of which nothing but the held flow differs.
        fresh : BranchColumns
            Their rows.

        Returns
        -------
        bool
            False where a pump that runs at an end of its range could hold its flow again.
        """
        arrays, core = self.run.arrays, self.hydraulics.core
        term = arrays.skeleton.term[at]
        if (term < 0).any():
            return False
        flow = arrays.topology.term_sign[term] * fresh.given_flow * arrays.density
        links = arrays.topology.term_link[term]
        released = np.isin(at, list(arrays.released))
        if released.any():
            now = self.link_flows(self.edge_flows())[links[released]]
            if (np.abs(now) > np.abs(flow[released])).any():
                return False
        self.base[core.place[links[~released]]] = flow[~released]
        self.potential = self._potentials(self.base)
        self._near = None
        return True

    def edit(self, at: IntArray, fresh: BranchColumns) -> bool:
        """Move the state to what follows from other rows of some branches.

        Parameters
        ----------
        at : int array
            Branches, all of passive links.
        fresh : BranchColumns
            Their rows.

        Returns
        -------
        bool
            False where a path does not settle or there is none: the state is then no answer.
        """
        topology, strand_of = self.run.arrays.topology, self.hydraulics.core.folding.strand
        strands: dict[int, None] = {}
        for row, term in enumerate(self.run.arrays.skeleton.term[at].tolist()):
            if term < 0:
                return False
            strand = int(strand_of[topology.term_link[term]])
            place = int(np.flatnonzero(self.paths.terms(strand) == term)[0])
            self._terms_of(strand)[place] = term_of(fresh, row, self.run.arrays.basis)
            if self.heat is not None:
                self.heat.put(term, float(fresh.heat[row]))
            self._laws.pop(strand, None)
            strands[strand] = None
        return all(map(self._along, strands)) and not self._strays()

    def _terms_of(self, strand: int) -> list[Term]:
        """Return the terms of a strand as they are after the edits so far."""
        found = self._terms.get(strand)
        if found is None:
            arrays = self.run.arrays
            rows = arrays.topology.term_branch[self.paths.terms(strand)].tolist()
            found = [term_of(arrays.columns, row, arrays.basis) for row in rows]
            self._terms[strand] = found
        return found

    def edge_flows(self) -> FloatArray:
        """Return the flows of all edges: exact on edited paths, linear responses elsewhere."""
        folding, hydraulics = self.hydraulics.core.folding, self.hydraulics
        edges = np.zeros(len(self.r))
        edges[folding.core] = hydraulics.core_flows(
            self.state, self.conductance.copy(), self.base, self.closed, self.by_speed
        )[0]
        hand_down(folding, edges, self.r, self.e)
        if hydraulics.rigid.split is not None:
            m = folding.link_flows(edges)
            hydraulics.fill_rigid(m)
            edges[folding.strand] = m * folding.sign
        return edges

    def link_flows(self, edges: FloatArray) -> FloatArray:
        """Return the flows of the links from those of the edges."""
        return self.hydraulics.core.folding.link_flows(edges)

    def flow(self, link: int) -> float:
        """Return the mass flow of one link in kg/s."""
        folding, topology = self.hydraulics.core.folding, self.run.arrays.topology
        strand = int(folding.strand[link])
        if folding.still[strand]:
            return 0.0
        if topology.rigid[link] or topology.one_way[link]:
            return float(self.edge_flows()[strand] * folding.sign[link])
        edges = self.paths.up(strand)
        place = int(self.paths.place[edges[-1]])
        top = float(self.base[place] + self.conductance[place] * self._across(place))
        return self._flow_down(edges, top) * float(folding.sign[link])

    def _flow_down(self, edges: list[int], top: float) -> float:
        """Return the flow of the lowest of a path's edges from that of the uppermost."""
        q = top
        for below, edge in zip(edges[-2::-1], edges[:0:-1], strict=True):
            if not self.paths.series[edge]:
                q = float((self.r[edge] * q + self.e[edge] - self.e[below]) / self.r[below])
        return q

    def _across(self, place: int | slice) -> FloatArray:
        source, target = self.hydraulics.source[place], self.hydraulics.target[place]
        across: FloatArray = self.potential[source] - self.potential[target]
        return across

    def _potentials(self, base: FloatArray) -> FloatArray:
        return self.hydraulics.core_flows(
            self.state, self.conductance.copy(), base, self.closed, self.by_speed
        )[1]

    def _along(self, strand: int) -> bool:
        """Settle one path by Newton's method; the rest of the network is linear to it."""
        route = self.paths.route(strand)
        if route.place < 0 or self._driven(strand) or self.closed[route.place]:
            return False
        if self.hydraulics.core_inert[route.place]:
            return True
        rest = self._rest(route.place)
        way = Way(route, self.r, self.e, rest.flow)
        if way.least_flow < LEAST_FLOW:
            return False
        sign = 1.0 if rest.flow >= 0 else -1.0
        laws = {number: self._law(number, sign) for _, number in route.strands}
        for _ in range(MOST_STEPS):
            self.steps += 1
            way.linearise(laws)
            change = way.move(rest.through(way.r[route.height - 1], way.e[route.height - 1]))
            if not isfinite(change):
                return False
            if change <= SETTLED:
                break
        else:
            return False
        self._settle(way, rest)
        return True

    def _driven(self, strand: int) -> bool:
        """Whether a pump stands in a strand: its law is not among those of a path."""
        return strand in self.hydraulics.pump_strand

    def _settle(self, way: Way, rest: Rest) -> None:
        """Take over what a path has come to."""
        top = way.route.height - 1
        way.store(self.r, self.e)
        self.potential += rest.extra(way.r[top], way.e[top]) * rest.response
        self._near = rest.moved(way.r[top], way.e[top])
        self.conductance[rest.place] = self._near.conductance
        self.base[rest.place] = self._near.base
        self._exempt[rest.place] = True

    def _strays(self) -> bool:
        """Whether flows of the core off the edited paths are far from where they were linear."""
        moved = np.abs(self._core_flows() - self._begun)
        moved[self._exempt] = 0.0
        size = np.abs(self._begun)
        return bool((moved > FAR * np.maximum(size, SLIGHT * size.max())).any())

    def _core_flows(self) -> FloatArray:
        """Return the flows of the core's edges at the speeds the pumps began with."""
        return self.base + self.conductance * self._across(slice(None))

    def _rest(self, place: int) -> Rest:
        """Thevenin equivalent of everything but one edge of the core."""
        if self._near is not None and self._near.place == place:
            return self._near
        conductance, base = float(self.conductance[place]), float(self.base[place])
        across = float(self._across(place))
        flow = base + conductance * across
        nudge = NUDGE * max(abs(flow), NUDGE)
        pushed = self.base.copy()
        pushed[place] += nudge
        response = (self._potentials(pushed) - self.potential) / nudge
        source, target = self.hydraulics.source[place], self.hydraulics.target[place]
        gain = float(response[source] - response[target])
        return Rest(place, across, gain, response, conductance, base)

    def _law(self, strand: int, sign: float) -> Loss:
        """Return loss and slope of a strand by its flow, at the temperatures that come of it."""
        if strand in self._laws:
            return self._laws[strand]
        terms, laws = self._terms_of(strand), self.hydraulics.laws
        small, offset = float(laws.small[strand]), float(self.hydraulics.drop_offset[strand])
        if self.heat is not None:
            return self._warm_law(terms, self.heat.of_strand(strand, sign), small, offset)
        at = self.run.properties
        law = self._laws[strand] = _cold_law(
            merged(terms), small, offset, float(at.density), float(at.kinematic)
        )
        return law

    def _warm_law(
        self, terms: list[Term], heats: list[TermHeat], small: float, offset: float
    ) -> Loss:
        transport = self.transport
        assert transport.flow_properties is not None
        properties, zero, thinning = (
            transport.flow_properties.at,
            transport.reference,
            transport.thinning,
        )

        def loss(q: float) -> tuple[float, float]:
            drop, slope, size = offset, 0.0, abs(q)
            for term, heat in zip(terms, heats, strict=True):
                density, kinematic = properties(heat.entering + heat.passed / size + zero)
                warming = heat.own / size * thinning
                one, steep = term.loss(q, small, density, kinematic, warming)
                drop, slope = drop + one, slope + steep
            return drop, slope

        return loss


def _cold_law(
    terms: list[Term], small: float, offset: float, density: float, kinematic: float
) -> Loss:
    def loss(q: float) -> tuple[float, float]:
        drop, slope = offset, 0.0
        for term in terms:
            one, steep = term.loss(q, small, density, kinematic)
            drop, slope = drop + one, slope + steep
        return drop, slope

    return loss
