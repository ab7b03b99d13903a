"""Ways through the assembly tree: from a strand up to the core, and what stands on them."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from thermal.solver.graph.core import Core
from thermal.solver.graph.folding import Members
from thermal.solver.run import Run

IntArray = NDArray[np.int64]

MOST_LINKS_FOLDED_WHOLE = 300
"""Beyond this a network folded whole would have long ways up."""
MOST_ROUTES = 4096
"""Routes kept at a time."""


def path_core(run: Run) -> Core:
    """Return the core that paths lead up to: as small as it gets where the network is small."""
    if run.arrays.topology.link_count <= MOST_LINKS_FOLDED_WHOLE:
        return run.arrays.skeleton.whole
    return run.hydraulics.core


@dataclass(frozen=True, slots=True, eq=False)
class Route:
    """A way up and what stands right beside it, as numbers among its own `edges`.

    Edges 0 to `height` - 1 lead from the strand up to the core, those beside them follow. `steps`
    tells of each edge but the lowest whether it is a series, and what it is made of beside the
    edge below. `strands` are the edges that are strands, with their numbers in the folding, that
    of the path first; `assemblies` are the others beside it. `place` is that in the core, -1 for
    none.
    """

    edges: IntArray
    height: int
    steps: tuple[tuple[bool, tuple[int, ...]], ...]
    strands: tuple[tuple[int, int], ...]
    assemblies: tuple[int, ...]
    place: int


class Paths:
    """Ways from links up to the core, with what stands on them; found once for a topology.

    `parent` and `series` are over edges. `place` is the place in the core of each edge.
    """

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
        self._routes: dict[int, Route] = {}

    def up(self, strand: int) -> list[int]:
        """Return the edges from a strand up to the one in the core."""
        edges = [strand]
        while (above := int(self.parent[edges[-1]])) >= 0:
            edges.append(above)
        return edges

    def route(self, strand: int) -> Route:
        """Return the way up from a strand."""
        found = self._routes.get(strand)
        if found is None:
            if len(self._routes) >= MOST_ROUTES:
                self._routes.clear()
            found = self._routes[strand] = self._new_route(strand)
        return found

    def _new_route(self, strand: int) -> Route:
        path = self.up(strand)
        edges, height = [*path], len(path)
        steps, strands, assemblies = [], [(0, strand)], []
        for below, edge in pairwise(path):
            first = len(edges)
            edges += [part for part in self._parts(edge) if part != below]
            steps.append((bool(self.series[edge]), tuple(range(first, len(edges)))))
        for number, edge in enumerate(edges[height:], height):
            if edge < self.core.folding.strand_count:
                strands.append((number, edge))
            else:
                assemblies.append(number)
        top = int(self.place[edges[height - 1]])
        return Route(np.array(edges), height, tuple(steps), tuple(strands), tuple(assemblies), top)

    def _parts(self, edge: int) -> list[int]:
        """Return the edges an assembly is made of."""
        number = bisect(self._level_starts, edge) - 1
        level = self.core.folding.levels[number]
        at = edge - level.out.start
        return [
            part.start + at if isinstance(part, slice) else int(part[at]) for part in level.parts
        ]

    def terms(self, strand: int) -> IntArray:
        """Return the terms of a strand, link by link."""
        return self._terms[self._first[strand] : self._first[strand + 1]]

    @cached_property
    def chains(self) -> Chains:
        """Where the items of the walks stand in chains."""
        return Chains(self.core)


class Chains:
    """The members of all chains in one row, chain by chain, each from its tail to its head.

    Of each item `slot` is its place in that row, -1 where it is in no chain, and `owner` the
    assembly it is part of, -1 in the core; `begin` and `end` are the bounds of each assembly that
    is a chain, and `entry` the item at whose inlet the heat of a chain begins: the chain itself.
    """

    def __init__(self, core: Core) -> None:
        """Walk through the folding."""
        count = core.folding.item_count
        self.owner, self.slot = np.full(count, -1), np.full(count, -1)
        self.begin, self.end = np.zeros(count, np.int64), np.zeros(count, np.int64)
        self.count = 0
        for step in core.folding.walk:
            if not isinstance(step, Members):
                continue
            self.owner[step.item] = step.owner
            if step.series:
                size = len(step.item)
                self.slot[step.item] = self.count + np.arange(size)
                chain = step.owner[step.begin]
                self.begin[chain] = self.count + step.begin
                self.end[chain] = self.count + np.append(step.begin[1:], size)
                self.count += size
        self.entry = np.where(self.slot >= 0, self.owner, np.arange(count))
