"""The answer to an edit of one branch, along the path from its link up to the core.

A converged state is kept as the linear one-ports it ends in. An edit changes the law or the heat of
one link; what it changes elsewhere is small, so only the strands on the path from that link to the
core and right beside it are evaluated anew, by Newton's method, against the Thevenin equivalent of
everything else; assemblies beside the path follow a parabola through where they stand. The edited
path is exact, flows further off move by their linear response: O(depth), whatever the size of the
network.
"""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import ColdPlate, Curve, Pipe, Resistance, Valve
from thermal.solver.assembly import hand_down
from thermal.solver.columns import BranchColumns
from thermal.solver.core import Core, folded_core
from thermal.solver.folding import Members
from thermal.solver.hydraulics import LEAST_SLOPE, FlowState, Hydraulics
from thermal.solver.laws import TermProperties
from thermal.solver.run import Run
from thermal.solver.terms import laws_of
from thermal.solver.transport import Transport

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

PASSIVE = (Pipe, Valve, Resistance, Curve, ColdPlate)
"""Branches whose edit a path update can follow."""
MOST_STEPS = 12
SETTLED = 1e-4
"""Relative change of the flows on a path after which the next one, its square, counts no more."""
NUDGE = 1e-3
MOST_LINKS_FOLDED_WHOLE = 300
"""Beyond this a network folded whole would have long ways up."""
LEAST_FLOW = 1e-12
"""kg/s below which a flow counts as none."""


def path_core(run: Run) -> Core:
    """Return the core that paths lead up to: as small as it gets where the network is small."""
    topology = run.arrays.topology
    if topology.link_count <= MOST_LINKS_FOLDED_WHOLE:
        return folded_core(topology, whole=True)
    return run.hydraulics.core


class Paths:
    """Ways from links up to the core, with what stands on them; found once for a topology."""

    def __init__(self, core: Core) -> None:
        """Take the core with its folding."""
        folding, topology = core.folding, core.topology
        self.core, self.topology = core, topology
        self.parent = np.full(folding.edge_count, -1)
        self.series = np.zeros(folding.edge_count, np.bool_)
        self._level_starts = [level.out.start for level in folding.levels]
        everything = np.arange(folding.edge_count)
        for level in folding.levels:
            self.series[level.out] = level.series
            for part in level.parts:
                self.parent[everything[part]] = everything[level.out]
        self.place = np.full(folding.edge_count, -1)
        self.place[folding.core] = np.arange(len(folding.core))
        order = np.argsort(folding.strand[topology.term_link], kind="stable")
        strand = folding.strand[topology.term_link][order]
        self._terms = order
        self._first = np.searchsorted(strand, np.arange(folding.strand_count + 1))

    def up(self, strand: int) -> list[int]:
        """Return the edges from a strand up to the one in the core."""
        edges = [strand]
        while (above := int(self.parent[edges[-1]])) >= 0:
            edges.append(above)
        return edges

    def parts(self, edge: int) -> list[int]:
        """Return the edges an assembly is made of."""
        number = bisect(self._level_starts, edge) - 1
        level = self.core.folding.levels[number]
        at = edge - level.out.start
        return [
            part.start + at if isinstance(part, slice) else int(part[at]) for part in level.parts
        ]

    def terms(self, strand: int) -> IntArray:
        """Return the terms of a strand."""
        return self._terms[self._first[strand] : self._first[strand + 1]]

    @cached_property
    def owner(self) -> IntArray:
        """The assembly item each item is part of, -1 for those of the core."""
        owner = np.full(self.core.folding.item_count, -1)
        for step in self.core.folding.walk:
            if isinstance(step, Members):
                owner[step.item] = step.owner
        return owner

    def members(self, owner: int) -> IntArray:
        """Return the items an assembly item is made of."""
        order, sorted_owner = self._by_owner
        first, last = np.searchsorted(sorted_owner, [owner, owner + 1])
        return order[first:last]

    @cached_property
    def _by_owner(self) -> tuple[IntArray, IntArray]:
        order = np.argsort(self.owner, kind="stable")
        return order, self.owner[order]

    def in_series(self, owner: int) -> bool:
        """Whether an assembly item is a chain."""
        folding = self.core.folding
        return bool(self.series[owner - len(folding.strand) + folding.strand_count])

    def in_chain(self, item: IntArray) -> NDArray[np.bool_]:
        """Return which items are part of a chain."""
        folding = self.core.folding
        edge = self.owner[item] - len(folding.strand) + folding.strand_count
        return (self.owner[item] >= 0) & self.series[np.maximum(edge, 0)]

    @cached_property
    def position(self) -> IntArray:
        """The place of each item within its chain."""
        place = np.zeros(self.core.folding.item_count, np.int64)
        for step in self.core.folding.walk:
            if isinstance(step, Members) and step.series:
                begin = np.zeros(len(step.item), np.int64)
                begin[step.begin] = step.begin
                place[step.item] = np.arange(len(step.item)) - np.maximum.accumulate(begin)
        return place


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
        """Whether edits can be answered: nothing of the state lies outside the tree."""
        return self.hydraulics.split is None and not (self.warm and self.entering is None)

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

    def flows(self) -> FloatArray:
        """Return the flows of all links: exact on edited paths, linear responses elsewhere."""
        folding, hydraulics = self.hydraulics.core.folding, self.hydraulics
        edges = np.zeros(len(self.r))
        edges[folding.core] = hydraulics.core_flows(
            self.state, self.conductance.copy(), self.base, self.closed, self.by_speed
        )[0]
        hand_down(folding, edges, self.r, self.e)
        return hydraulics.link_flows(edges[: folding.strand_count])

    def flow(self, link: int) -> float:
        """Return the mass flow of one link in kg/s."""
        folding = self.hydraulics.core.folding
        strand = int(folding.strand[link])
        if folding.still[strand]:
            return 0.0
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
        way = _Way(self, edges, rest.flow)
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

    def _rest(self, place: int) -> _Rest:
        """Thevenin equivalent of everything but one edge of the core."""
        flow = self._top_flow(place)
        nudge = NUDGE * max(abs(flow), NUDGE)
        pushed = self.base.copy()
        pushed[place] += nudge
        response = (self._potentials(pushed) - self.potential) / nudge
        u, v = self.hydraulics.source[place], self.hydraulics.target[place]
        conductance, base = float(self.conductance[place]), float(self.base[place])
        gain = float(response[u] - response[v])
        return _Rest(flow, self._across(place), gain, response, conductance, base)

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


@dataclass(frozen=True, slots=True, eq=False)
class _Rest:
    """What one edge of the core sees of the rest.

    `across` moves by `gain` times what flows beyond its old law, all potentials by `response`.
    """

    flow: float
    across: float
    gain: float
    response: FloatArray
    conductance: float
    base: float

    def extra(self, slope: float, source: float) -> float:
        """Return what flows beyond the old law with another slope and source."""
        more = 1 / slope - self.conductance
        return (more * self.across - source / slope - self.base) / (1 - more * self.gain)

    def through(self, slope: float, source: float) -> float:
        """Return the flow with another slope and source."""
        across = self.across + self.gain * self.extra(slope, source)
        return (across - source) / slope


@dataclass(slots=True)
class _Beside:
    """A part of an assembly on a path that is not on it itself.

    A strand is evaluated by its laws (`strand` is its place among those that are), an assembly by
    the curve dp = a q + b q|q| through where it stands.
    """

    edge: int
    strand: int
    a: float
    b: float
    q: float
    r: float
    e: float

    def follow_curve(self) -> None:
        """Take slope and source of the curve at the present flow."""
        size = abs(self.q)
        self.r, self.e = self.a + 2 * self.b * size, -self.b * self.q * size


class _Way:
    """A path from a strand to the core as numbers: flows, slopes and sources of its edges."""

    def __init__(self, update: PathUpdate, edges: list[int], top: float) -> None:
        paths, r, e = update.paths, update.r, update.e
        self.edges = edges
        self.series = [bool(paths.series[edge]) for edge in edges]
        self.r, self.e = [float(r[k]) for k in edges], [float(e[k]) for k in edges]
        self.q = [0.0] * len(edges)
        self.strands = [edges[0]]
        self.beside: list[list[_Beside]] = [[] for _ in edges]
        count = update.hydraulics.core.folding.strand_count
        flow = top
        for k in range(len(edges) - 1, 0, -1):
            self.q[k] = flow
            across = self.r[k] * flow + self.e[k]
            for part in paths.parts(edges[k]):
                if part == edges[k - 1]:
                    continue
                r_part, e_part = float(r[part]), float(e[part])
                own = flow if self.series[k] else (across - e_part) / r_part
                strand, a, b = -1, 0.0, 0.0
                if part < count:
                    strand = len(self.strands)
                    self.strands.append(part)
                else:
                    a, b = _curve(own, r_part, e_part)
                self.beside[k].append(_Beside(part, strand, a, b, own, r_part, e_part))
            if not self.series[k]:
                flow = (across - self.e[k - 1]) / self.r[k - 1]
        self.q[0] = flow

    def strand_flows(self) -> list[float]:
        """Return the flows of the strands to evaluate, that of the path's own first."""
        flows = {beside.strand: beside.q for group in self.beside for beside in group}
        return [self.q[0], *(flows[k] for k in range(1, len(self.strands)))]

    def linearise(self, slopes: FloatArray, sources: FloatArray) -> None:
        """Fold new one-ports of the strands up the path."""
        slope, source = slopes.tolist(), sources.tolist()
        self.r[0], self.e[0] = slope[0], source[0]
        for k in range(1, len(self.edges)):
            for beside in self.beside[k]:
                if beside.strand >= 0:
                    beside.r, beside.e = slope[beside.strand], source[beside.strand]
                else:
                    beside.follow_curve()
            if self.series[k]:
                self.r[k] = self.r[k - 1] + sum(beside.r for beside in self.beside[k])
                self.e[k] = self.e[k - 1] + sum(beside.e for beside in self.beside[k])
                continue
            conductance = 1 / self.r[k - 1]
            current = self.e[k - 1] * conductance
            for beside in self.beside[k]:
                conductance += 1 / beside.r
                current += beside.e / beside.r
            self.r[k], self.e[k] = 1 / conductance, current / conductance

    def move(self, top: float) -> float:
        """Hand a flow of the uppermost edge down; return the largest relative change of flow."""
        flow, change = top, 0.0
        for k in range(len(self.edges) - 1, -1, -1):
            change = max(change, abs(flow - self.q[k]) / max(abs(flow), LEAST_FLOW))
            self.q[k] = flow
            if k == 0:
                break
            if self.series[k]:
                for beside in self.beside[k]:
                    beside.q = flow
                continue
            across = self.r[k] * flow + self.e[k]
            for beside in self.beside[k]:
                own = (across - beside.e) / beside.r
                change = max(change, abs(own - beside.q) / max(abs(own), LEAST_FLOW))
                beside.q = own
            flow = (across - self.e[k - 1]) / self.r[k - 1]
        return change

    def store(self, r: FloatArray, e: FloatArray) -> None:
        """Write the one-ports where they are kept."""
        r[self.edges], e[self.edges] = self.r, self.e
        for group in self.beside:
            for beside in group:
                r[beside.edge], e[beside.edge] = beside.r, beside.e


def _curve(q: float, r: float, e: float) -> tuple[float, float]:
    """Return a and b of dp = a q + b q|q| with a given slope and loss at a flow."""
    size = abs(q)
    if size < LEAST_FLOW:
        return r, 0.0
    b = -e / (q * size)
    b = min(max(b, 0.0), 0.5 * r / size)
    return r - 2 * b * size, b


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
        self.laws = laws.on_strands(np.arange(len(strands)), len(strands))
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
