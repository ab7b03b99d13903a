"""Which parts of a network fold into one-ports: its series and parallel assemblies.

What designs build is a tree of assemblies: plates in series, branches in parallel on a chassis
manifold, chassis on a rack, racks on a header. Between its two ends such an assembly is one
resistance, whatever it is made of. A folding names the assemblies level by level, so that all
instances of a level are folded together.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
FloatArray = NDArray[np.float64]
Places = slice | IntArray


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """Assemblies of one kind and one number of parts, folded together.

    `parts` gives the edges that take each place in the assemblies, `out` the assemblies.
    """

    series: bool
    parts: tuple[Places, ...]
    out: slice


@dataclass(frozen=True, slots=True, eq=False)
class Members:
    """What the assemblies of one round are made of, in order from their tails to their heads.

    An item is a link, or beyond the links an assembly. `owner` is the assembly of each item,
    `begin` the place of the first one of each assembly, `width` their number where it is the same
    for all, else 0. `head` is the junction after each item of a series, -1 after the last.
    """

    series: bool
    item: IntArray
    owner: IntArray
    begin: IntArray
    width: int
    head: IntArray

    def sums(self, values: FloatArray) -> FloatArray:
        """Sum of the values of the members of each assembly."""
        total: FloatArray = np.add.reduceat(values, self.begin)
        return total

    def running(self, values: FloatArray) -> FloatArray:
        """Sums up to and with each member, within its assembly."""
        if self.width:
            rows: FloatArray = np.cumsum(values.reshape(-1, self.width), axis=1).reshape(-1)
            return rows
        total: FloatArray = np.cumsum(values)
        before = np.append(0.0, total)[self.begin]
        total -= np.repeat(before, np.diff(np.append(self.begin, len(values))))
        return total


@dataclass(frozen=True, slots=True, eq=False)
class DeadEnds:
    """Junctions `end` behind edges without flow, and the junctions `root` they hang on."""

    end: IntArray
    root: IntArray


@dataclass(frozen=True, slots=True, eq=False)
class Folding:
    """The assembly tree of a network.

    Edges are numbered strands first, then assemblies from the bottom up. A strand is a set of
    links that one flow runs through, side by side or with assemblies between them: `strand` and
    `sign` are those of each link. `core` lists the edges that are left, between the junctions
    `source` and `target`; `still` marks the strands of dead ends, which have no flow. `walk` tells
    what was found in which order, `tail` and `head` the junctions at both ends of assemblies.
    """

    strand: IntArray
    sign: FloatArray
    strand_count: int
    edge_count: int
    levels: tuple[Level, ...]
    walk: tuple[Members | DeadEnds, ...]
    core: IntArray
    source: IntArray
    target: IntArray
    still: BoolArray
    tail: IntArray
    head: IntArray

    @property
    def item_count(self) -> int:
        """How many items there are: links, and assemblies after them."""
        return len(self.strand) + self.edge_count - self.strand_count

    def edge_flows(self, q: FloatArray) -> FloatArray:
        """Flows of all edges from those of the strands, where they balance."""
        edges = np.zeros(self.edge_count)
        edges[: len(q)] = q
        for level in self.levels:
            first, *others = level.parts
            edges[level.out] = edges[first]
            for part in () if level.series else others:
                edges[level.out] += edges[part]
        return edges

    def link_flows(self, edges: FloatArray) -> FloatArray:
        """Flows of the links from those of the edges."""
        q = edges[: self.strand_count]
        if not self.walk:
            return q.copy()
        m: FloatArray = q.take(self.strand)
        m *= self.sign
        return m

    def items_of(self, edges: IntArray) -> IntArray:
        """Items of some edges: of a strand its first link."""
        first = np.zeros(self.strand_count, np.int64)
        first[self.strand[::-1]] = np.arange(len(self.strand))[::-1]
        inside = np.minimum(edges, self.strand_count - 1)
        beyond = edges - self.strand_count + len(self.strand)
        return np.where(edges < self.strand_count, first[inside], beyond)


def unfolded(source: IntArray, target: IntArray) -> Folding:
    """Return the plan that leaves every link in the core: the general path."""
    links = np.arange(len(source))
    none = np.zeros(0, np.int64)
    return Folding(
        links,
        np.ones(len(links)),
        len(links),
        len(links),
        (),
        (),
        links,
        source,
        target,
        np.zeros(len(links), np.bool_),
        none,
        none,
    )
