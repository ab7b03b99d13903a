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

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import ColdPlate, Curve, Pipe, Resistance, Valve
from thermal.solver.assembly import hand_down
from thermal.solver.columns import BranchColumns
from thermal.solver.hydraulics import LEAST_SLOPE, FlowState, Hydraulics
from thermal.solver.laws import TermProperties
from thermal.solver.paths import Paths
from thermal.solver.run import Run
from thermal.solver.strand_laws import on_strands
from thermal.solver.terms import laws_of
from thermal.solver.transport import Transport
from thermal.solver.way import LEAST_FLOW, Rest, Way

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

PASSIVE = (Pipe, Valve, Resistance, Curve, ColdPlate)
"""Branches whose edit a path update can follow."""
MOST_STEPS = 12
SETTLED = 1e-4
"""Relative change of the flows on a path after which the next one, its square, counts no more."""
NUDGE = 1e-3


class PathUpdate:
    """Answers edits of single links on top of a converged run, one after the other."""

    def __init__(self, run: Run, paths: Paths) -> None:
        """Linearise the run where it stands."""
        self.run, self.paths = run, paths
        self.columns = run.arrays.columns.copied()
        self.warm = run.transport.needed
        self.steps = 0
        core = paths.core
        if core is run.hydraulics.core:
            self.hydraulics, self.transport = run.hydraulics, run.transport
            self.state, self.entering = run.flow, run.thermal.walked
        else:
            self.hydraulics = Hydraulics(run.arrays, core)
            self.transport = Transport(run.arrays, core)
            self.state = self._flow_of(run)
            self.entering = self._walk(run)
        self.r, self.e, self.by_speed = self.hydraulics.one_ports(self.state, run.properties)
        ports = self.hydraulics.core_ports(self.state, self.r, self.e)
        self.conductance, self.base, self.closed = ports
        self.potential = self._potentials(self.base)
        self.ahead, self.behind = self._heat_around()
        self.heat = self.transport.static_heat.copy()

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

    def _heat_around(self) -> tuple[FloatArray, FloatArray]:
        """Heat that each item's assembly holds before it and after it."""
        count = self.hydraulics.core.folding.item_count
        ahead, behind = np.zeros(count), np.zeros(count)
        if self.warm and self.entering is not None:
            for step in self.transport.heat_tree().steps:
                if step.ahead is not None and step.behind is not None:
                    ahead[step.members.item] = step.ahead
                    behind[step.members.item] = step.behind
        return ahead, behind

    @property
    def serves(self) -> bool:
        """Whether edits can be answered: the heat of the state walked the tree."""
        return not (self.warm and self.entering is None)

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
        if not len(at):
            return True
        arrays, core = self.run.arrays, self.hydraulics.core
        term = arrays.skeleton.term[at]
        if (term < 0).any():
            return False
        flow = arrays.topology.term_sign[term] * fresh.fixed_mass_flow
        links = arrays.topology.term_link[term]
        for branch, link, wanted in zip(at.tolist(), links.tolist(), flow.tolist(), strict=True):
            if branch in arrays.released:
                if abs(self.flow(link)) > abs(wanted):
                    return False
            else:
                self.base[core.place[link]] = wanted
        self.potential = self._potentials(self.base)
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
        arrays, folding = self.run.arrays, self.hydraulics.core.folding
        topology, transport = arrays.topology, self.transport
        term = arrays.skeleton.term[at]
        if (term < 0).any():
            return False
        self.columns = self.columns.overwritten(at, fresh)
        link = topology.term_link[term]
        sunk = transport.sunk[topology.component[topology.link_from[link]]]
        added = np.where(sunk, fresh.heat - self.heat[term], 0.0)
        self.heat[term] += added
        strands = folding.strand[link]
        for strand in np.unique(strands).tolist():
            here = strands == strand
            if not self._along(strand, link[here], added[here]):
                return False
        return True

    def edge_flows(self) -> FloatArray:
        """Return the flows of all edges: exact on edited paths, linear responses elsewhere."""
        folding, hydraulics = self.hydraulics.core.folding, self.hydraulics
        edges = np.zeros(len(self.r))
        edges[folding.core] = hydraulics.core_flows(
            self.state, self.conductance.copy(), self.base, self.closed, self.by_speed
        )[0]
        hand_down(folding, edges, self.r, self.e)
        if hydraulics.rigid.split is not None:
            m = hydraulics.link_flows(edges[: folding.strand_count])
            hydraulics.fill_rigid(m)
            edges[folding.strand] = m * folding.sign
        return edges

    def link_flows(self, edges: FloatArray) -> FloatArray:
        """Return the flows of the links from those of the edges."""
        return self.hydraulics.link_flows(edges[: self.hydraulics.core.folding.strand_count])

    def flow(self, link: int) -> float:
        """Return the mass flow of one link in kg/s."""
        folding = self.hydraulics.core.folding
        strand = int(folding.strand[link])
        if folding.still[strand]:
            return 0.0
        if self.run.arrays.topology.rigid[link]:
            return float(self.edge_flows()[strand] * folding.sign[link])
        edges = self.paths.up(strand)
        top = self._top_flow(int(self.paths.place[edges[-1]]))
        return self.flow_down(edges, top) * float(folding.sign[link])

    def _top_flow(self, place: int) -> float:
        return float(self.base[place] + self.conductance[place] * self._across(place))

    def _across(self, place: int) -> float:
        source, target = self.hydraulics.source[place], self.hydraulics.target[place]
        return float(self.potential[source] - self.potential[target])

    def _potentials(self, base: FloatArray) -> FloatArray:
        return self.hydraulics.core_flows(
            self.state, self.conductance.copy(), base, self.closed, self.by_speed
        )[1]

    def _along(self, strand: int, links: IntArray, added: FloatArray) -> bool:
        """Settle one path by Newton's method; the rest of the network is linear to it."""
        edges = self.paths.up(strand)
        place = int(self.paths.place[edges[-1]])
        if place < 0:
            return False
        rest = self._rest(place)
        way = Way(self.paths, self.r, self.e, edges, rest.flow)
        if min(abs(q) for q in way.strand_flows()) < LEAST_FLOW:
            return False
        laws = _PathLaws(self, way.strands, float(np.sign(rest.flow)), links, added)
        for _ in range(MOST_STEPS):
            self.steps += 1
            way.linearise(*laws.one_ports(way.strand_flows()))
            change = way.move(rest.through(way.r[-1], way.e[-1]))
            if not np.isfinite(change):
                return False
            if change <= SETTLED:
                break
        else:
            return False
        way.store(self.r, self.e)
        self.potential += rest.extra(way.r[-1], way.e[-1]) * rest.response
        self.conductance[place] = 1 / way.r[-1]
        self.base[place] = -way.e[-1] / way.r[-1]
        self._carry(links, added)
        return True

    def _rest(self, place: int) -> Rest:
        """Thevenin equivalent of everything but one edge of the core."""
        flow = self._top_flow(place)
        nudge = NUDGE * max(abs(flow), NUDGE)
        pushed = self.base.copy()
        pushed[place] += nudge
        response = (self._potentials(pushed) - self.potential) / nudge
        u, v = self.hydraulics.source[place], self.hydraulics.target[place]
        conductance, base = float(self.conductance[place]), float(self.base[place])
        gain = float(response[u] - response[v])
        return Rest(flow, self._across(place), gain, response, conductance, base)

    def flow_down(self, edges: list[int], top: float) -> float:
        """Return the flow of the lowest of a path's edges from that of the uppermost."""
        q = top
        for below, edge in zip(edges[-2::-1], edges[:0:-1], strict=True):
            if not self.paths.series[edge]:
                q = float((self.r[edge] * q + self.e[edge] - self.e[below]) / self.r[below])
        return q

    def _carry(self, links: IntArray, added: FloatArray) -> None:
        """Count what was added to links into the heat before and after the items on the way up."""
        if not self.warm:
            return
        for item, watts in zip(links.tolist(), added.tolist(), strict=True):
            while watts and (owner := int(self.paths.owner[item])) >= 0:
                others = self.paths.members(owner)
                if self.paths.in_series(owner):
                    later = self.paths.position[others] > self.paths.position[item]
                    self.ahead[others[later]] += watts
                    self.behind[others[~later & (others != item)]] += watts
                item = owner


class _PathLaws:
    """The laws of the strands on a path, at temperatures that follow from their flows."""

    def __init__(
        self,
        update: PathUpdate,
        local: list[int],
        sign: float,
        links: IntArray,
        added: FloatArray,
    ) -> None:
        run, paths = update.run, update.paths
        arrays, hydraulics = run.arrays, update.hydraulics
        topology, folding = arrays.topology, hydraulics.core.folding
        strands = np.array(local)
        terms = [paths.terms(strand) for strand in local]
        self.strand = np.repeat(np.arange(len(terms)), [len(each) for each in terms])
        self.terms = np.concatenate(terms)
        laws = laws_of(
            update.columns,
            topology.term_branch[self.terms],
            self.strand,
            arrays.basis,
            hydraulics.laws.small[strands],
        )
        self.laws = on_strands(laws, np.arange(len(strands)), len(strands))
        self.properties = run.properties
        self.warm = update.warm
        if self.warm:
            self._read_heat(update, sign, links, added, topology.term_link, folding.sign)

    def _read_heat(
        self,
        update: PathUpdate,
        sign: float,
        links: IntArray,
        added: FloatArray,
        term_link: IntArray,
        direction: FloatArray,
    ) -> None:
        """Enthalpy entering the assembly of each term, and heat on from there to its middle."""
        paths, transport = update.paths, update.transport
        assert update.entering is not None
        assert transport.flow_properties is not None
        self.flow_properties, self.reference = transport.flow_properties, transport.reference
        self.thinning = transport.thinning
        link = term_link[self.terms]
        owner = paths.owner[link]
        chained = (owner >= 0) & paths.in_chain(link)
        self.entering = update.entering[np.where(chained, owner, link)]
        before = update.ahead if sign >= 0 else update.behind
        passed = np.where(chained, before[link], 0.0)
        for item, watts in zip(links.tolist(), added.tolist(), strict=True):
            while watts and (above := int(paths.owner[item])) >= 0:
                after = paths.position[link] - paths.position[item]
                passed[(owner == above) & chained & (sign * after > 0)] += watts
                item = above
        heat = update.heat[self.terms]
        self.own = np.zeros(len(heat))
        for number in np.unique(link).tolist():
            here = np.flatnonzero(link == number)
            inside = heat[here]
            if sign * direction[number] < 0:
                here, inside = here[::-1], inside[::-1]
            self.own[here] = np.cumsum(inside) - 0.5 * inside
        self.passed = passed + self.own

    def one_ports(self, flows: list[float]) -> tuple[FloatArray, FloatArray]:
        """Return slope and source of each strand at its flow."""
        q = np.array(flows)
        drop, slope = self.laws.loss(q, self._at(q))
        np.maximum(slope, LEAST_SLOPE, out=slope)
        return slope, drop - slope * q

    def _at(self, q: FloatArray) -> TermProperties:
        if not self.warm:
            whole = np.ones(len(self.terms))
            at = self.properties
            return TermProperties(whole * at.density, whole * at.kinematic)
        size = np.abs(q)[self.strand]
        mean = self.entering + self.passed / size
        density, kinematic = self.flow_properties(mean + self.reference)
        return TermProperties(density, kinematic, self.own / size * self.thinning)
