"""Ways from the links of a network up to its core, and what stands on them."""

from __future__ import annotations

from bisect import bisect
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from thermal.solver.core import Core, folded_core
from thermal.solver.folding import Members
from thermal.solver.run import Run

IntArray = NDArray[np.int64]

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
