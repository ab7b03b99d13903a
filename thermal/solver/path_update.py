"""The answer to an edit of one branch, along the path from its link up to the core.

A converged state is kept as the linear one-ports it ends in. An edit changes the law or the heat of
one link; what it changes elsewhere is small, so only the strands on the path from that link to the
core are evaluated anew, by Newton's method, against the Thevenin equivalent of everything else.
The edited path is exact, all other flows move by their linear response: O(depth), whatever the
size of the network.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from thermal.solver.assembly import hand_down
from thermal.solver.columns import BranchColumns
from thermal.solver.core import Core
from thermal.solver.folding import Members
from thermal.solver.hydraulics import LEAST_SLOPE
from thermal.solver.laws import TermProperties
from thermal.solver.run import Run
from thermal.solver.terms import laws_of

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

MOST_STEPS = 12
SETTLED = 1e-8
"""Relative change of the edited flow after which the next step would be below round-off."""
NUDGE = 1e-3


class Paths:
    """Ways from links up to the core, with what stands on them; found once for a topology."""

    def __init__(self, core: Core) -> None:
        """Take the core with its folding."""
        folding, topology = core.folding, core.topology
        self.core = core
        self.parent = np.full(folding.edge_count, -1)
        self.series = np.zeros(folding.edge_count, np.bool_)
        self.strand_of = np.full(folding.edge_count, -1)
        for level in folding.levels:
            made = np.arange(level.out.start, level.out.stop)
            self.series[made] = level.series
            for part in level.parts:
                edges = np.arange(folding.edge_count)[part]
                self.parent[edges] = made
                if level.series:
                    leaf = edges < folding.strand_count
                    self.strand_of[made[leaf]] = edges[leaf]
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
        hydraulics = run.hydraulics
        self.columns = run.arrays.columns
        self.r, self.e, self.by_speed = hydraulics.one_ports(run.flow, run.properties)
        ports = hydraulics.core_ports(run.flow, self.r, self.e)
        self.conductance, self.base, self.closed = ports
        self.warm = run.transport.needed
        self.entering = run.thermal.walked
        self.ahead, self.behind = self._heat_around()
        self.heat = run.transport.static_heat.copy()

    def _heat_around(self) -> tuple[FloatArray, FloatArray]:
        """Heat that each item's assembly holds before it and after it."""
        count = self.run.hydraulics.core.folding.item_count
        ahead, behind = np.zeros(count), np.zeros(count)
        if self.warm and self.entering is not None:
            for step in self.run.transport.heat_tree().steps:
                if step.ahead is not None and step.behind is not None:
                    ahead[step.members.item] = step.ahead
                    behind[step.members.item] = step.behind
        return ahead, behind

    @property
    def serves(self) -> bool:
        """Whether edits can be answered: nothing of the state lies outside the tree."""
        return self.run.hydraulics.split is None and not (self.warm and self.entering is None)

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
        arrays, folding = self.run.arrays, self.run.hydraulics.core.folding
        topology, transport = arrays.topology, self.run.transport
        term = arrays.skeleton.term[at]
        if (term < 0).any():
            return False
        self.columns = self.columns.merged(None, at, fresh)
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

    def flows(self) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return the flows of all edges, the core's potentials and the pumps' speeds.

        Flows are exact on edited paths, linear responses elsewhere.
        """
        hydraulics = self.run.hydraulics
        flow, potential, speed = self._core_flows(self.base)
        edges = np.zeros(len(self.r))
        edges[hydraulics.core.folding.core] = flow
        hand_down(hydraulics.core.folding, edges, self.r, self.e)
        return edges, potential, speed

    def _core_flows(self, base: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        hydraulics = self.run.hydraulics
        return hydraulics.core_flows(
            self.run.flow, self.conductance.copy(), base, self.closed, self.by_speed
        )

    def _along(self, strand: int, links: IntArray, added: FloatArray) -> bool:
        """Settle one path by Newton's method; the rest of the network is linear to it."""
        edges = self.paths.up(strand)
        place = int(self.paths.place[edges[-1]])
        if place < 0:
            return False
        rest = self._rest(place)
        q = self._flows_down(edges, rest.flow)
        local = self._local_strands(edges)
        laws = _PathLaws(self, local, float(np.sign(q[0])), links, added)
        r, e = self.r, self.e
        for _ in range(MOST_STEPS):
            slopes, sources = laws.one_ports([q[k] for k in local.values()])
            ports = self._fold(edges, local, slopes, sources)
            found = self._down(edges, ports, rest.through(*ports[-1]))
            change = max(abs(a - b) / max(abs(a), 1e-12) for a, b in zip(found, q, strict=True))
            q = found
            if not np.isfinite(change):
                return False
            if change <= SETTLED:
                break
        else:
            return False
        for edge, (slope, source) in zip(edges, ports, strict=True):
            r[edge], e[edge] = slope, source
        for strand_number, slope, source in zip(local, slopes, sources, strict=True):
            r[strand_number], e[strand_number] = slope, source
        self.conductance[place] = 1 / ports[-1][0]
        self.base[place] = -ports[-1][1] / ports[-1][0]
        self._carry(links, added)
        return True

    def _rest(self, place: int) -> _Rest:
        """Thevenin equivalent of everything but one edge of the core."""
        hydraulics = self.run.hydraulics
        u, v = int(hydraulics.source[place]), int(hydraulics.target[place])
        flow, potential, _ = self._core_flows(self.base)
        nudge = NUDGE * max(abs(float(flow[place])), NUDGE)
        pushed = self.base.copy()
        pushed[place] += nudge
        moved = self._core_flows(pushed)[1]
        across = float(potential[u] - potential[v])
        response = (float(moved[u] - moved[v]) - across) / nudge
        conductance, base = float(self.conductance[place]), float(self.base[place])
        return _Rest(float(flow[place]), across, response, conductance, base)

    def _flows_down(self, edges: list[int], top: float) -> list[float]:
        ports = [(float(self.r[k]), float(self.e[k])) for k in edges]
        return self._down(edges, ports, top)

    def _down(self, edges: list[int], ports: list[tuple[float, float]], top: float) -> list[float]:
        """Flows of a path's edges from that of the uppermost."""
        flows = [top]
        for k in range(len(edges) - 2, -1, -1):
            q = flows[-1]
            if not self.paths.series[edges[k + 1]]:
                (r, e), (r_part, e_part) = ports[k + 1], ports[k]
                q = (r * q + e - e_part) / r_part
            flows.append(q)
        return flows[::-1]

    def _local_strands(self, edges: list[int]) -> dict[int, int]:
        """Strands on a path, each with the place of the edge whose flow it has."""
        local = {edges[0]: 0}
        for k, edge in enumerate(edges[1:], start=1):
            strand = int(self.paths.strand_of[edge])
            if strand >= 0:
                local.setdefault(strand, k)
        return local

    def _fold(
        self,
        edges: list[int],
        local: dict[int, int],
        slopes: FloatArray,
        sources: FloatArray,
    ) -> list[tuple[float, float]]:
        """One-ports of the path's edges, with other strands on it and all else as it stands."""
        r, e = self.r, self.e
        of_strand = dict(
            zip(local, zip(slopes.tolist(), sources.tolist(), strict=True), strict=True)
        )
        ports = [of_strand[edges[0]]]
        for below, edge in pairwise(edges):
            slope, source = ports[-1]
            whole, part = (float(r[edge]), float(e[edge])), (float(r[below]), float(e[below]))
            if self.paths.series[edge]:
                slope, source = whole[0] - part[0] + slope, whole[1] - part[1] + source
                strand = int(self.paths.strand_of[edge])
                if strand >= 0 and strand != below:
                    own = of_strand[strand]
                    slope += own[0] - float(r[strand])
                    source += own[1] - float(e[strand])
                ports.append((slope, source))
                continue
            conductance = 1 / whole[0] - 1 / part[0] + 1 / slope
            current = whole[1] / whole[0] - part[1] / part[0] + source / slope
            ports.append((1 / conductance, current / conductance))
        return ports

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


@dataclass(frozen=True, slots=True)
class _Rest:
    """What one edge of the core sees of the rest: `across` falls by `response` times its flow."""

    flow: float
    across: float
    response: float
    conductance: float
    base: float

    def through(self, slope: float, source: float) -> float:
        """Return the flow of an edge with another slope and source in its place."""
        conductance, base = 1 / slope, -source / slope
        more = conductance - self.conductance
        extra = more * self.across + base - self.base
        extra /= 1 - more * self.response
        return conductance * (self.across + self.response * extra) + base


class _PathLaws:
    """The laws of the strands on a path, at temperatures that follow from their flows."""

    def __init__(
        self,
        update: PathUpdate,
        local: dict[int, int],
        sign: float,
        links: IntArray,
        added: FloatArray,
    ) -> None:
        run, paths = update.run, update.paths
        arrays, hydraulics = run.arrays, run.hydraulics
        topology, folding = arrays.topology, hydraulics.core.folding
        strands = np.array(list(local))
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
        paths, transport = update.paths, update.run.transport
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
            return self.properties
        size = np.abs(q)[self.strand]
        mean = self.entering + self.passed / size
        density, kinematic = self.flow_properties(mean + self.reference)
        return TermProperties(density, kinematic, self.own / size * self.thinning)
