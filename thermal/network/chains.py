"""Chains of branches through nodes where nothing else happens, found for all at once.

A branch walked along or against its own direction is an *arc*: 2 b from its source, 2 b + 1
from its target. Where a node is passed through, each arc has one before it; doubling the steps
back finds the start of every chain and the place of every branch in it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """All of a network that decides its topology: ends of the branches and traits.

    Per branch: `source`, `target`, `active` (open), `rigid` (no pressure drop), `fixed_flow`,
    `one_way`, `alone` (never merged in series), `driver` (a pump or a pressure source). Per
    node: `fixed_pressure`, `inflow`, `keep` (never merged away).
    """

    source: IntArray
    target: IntArray
    active: BoolArray
    rigid: BoolArray
    fixed_flow: BoolArray
    one_way: BoolArray
    alone: BoolArray
    driver: BoolArray
    fixed_pressure: BoolArray
    inflow: BoolArray
    keep: BoolArray

    def same_as(self, other: Shape) -> bool:
        """Whether a topology built for the other serves this one too."""
        pairs = ((getattr(self, name), getattr(other, name)) for name in self.__slots__)
        return all(one is two or np.array_equal(one, two) for one, two in pairs)


@dataclass(frozen=True, slots=True, eq=False)
class Chains:
    """Links as chains of branches, in the order of the nodes they were walked from.

    Per link `first` and `last` node, the place `start` of its first term, and `blocked` where
    one-way branches face each other; per term `branch`, `sign` (-1 against its link), `link`.
    """

    first: IntArray
    last: IntArray
    start: IntArray
    blocked: BoolArray
    branch: IntArray
    sign: NDArray[np.float64]
    link: IntArray


def find_chains(shape: Shape) -> tuple[BoolArray, Chains]:
    """Return which nodes stand at the ends of links, and the links.

    A chain starts at the lower of its two ends, by node, then by branch; where all its one-way
    branches point against it, it is turned round. A ring without a kept node gives up one: the
    source of its first branch.
    """
    keep = _kept_nodes(shape)
    arcs = _Arcs(shape, keep)
    ring = arcs.ring()
    if len(ring):
        keep[shape.source[_first_of_each(shape, ring)]] = True
        arcs = _Arcs(shape, keep)
    return keep, arcs.chains(shape.one_way)


def _first_of_each(shape: Shape, rings: IntArray) -> IntArray:
    """Return the first branch of each ring, given those of all rings in their order."""
    count = len(shape.keep)
    links = (np.ones(len(rings)), (shape.source[rings], shape.target[rings]))
    label = connected_components(coo_array(links, shape=(count, count)), directed=False)[1]
    return rings[np.unique(label[shape.source[rings]], return_index=True)[1]]


def _kept_nodes(shape: Shape) -> BoolArray:
    count = len(shape.keep)
    active = shape.active
    degree = np.bincount(shape.source[active], minlength=count)
    degree += np.bincount(shape.target[active], minlength=count)
    keep: BoolArray = shape.keep | shape.fixed_pressure | shape.inflow | (degree != 2)
    at_ends = shape.alone | ~active
    keep[shape.source[at_ends]] = True
    keep[shape.target[at_ends]] = True
    return keep


class _Arcs:
    """All arcs: the first one of the chain each lies in, and its place there."""

    def __init__(self, shape: Shape, keep: BoolArray) -> None:
        count = 2 * len(shape.source)
        self.node = np.empty(count, np.int64)
        self.node[0::2], self.node[1::2] = shape.source, shape.target
        self.active = np.flatnonzero(np.repeat(shape.active, 2))
        self.passing = ~keep[self.node]
        self.first, self.rank = np.arange(count), np.zeros(count, np.int64)
        at = self.active[self.passing[self.active]]
        node = self.node[at]
        pair = np.bincount(node, at, len(keep)).astype(np.int64)
        self.first[at] = (pair[node] - at) ^ 1
        self.rank[at] = 1
        for _ in range(count.bit_length()):
            back = self.first[at]
            at, back = at[self.passing[back]], back[self.passing[back]]
            if not len(at):
                break
            self.rank[at] += self.rank[back]
            self.first[at] = self.first[back]

    def ring(self) -> IntArray:
        """Return the branches in rings that no kept node breaks."""
        return self.active[self.passing[self.first[self.active]]] // 2

    def chains(self, one_way: BoolArray) -> Chains:
        """Number the chains, each walked from its lower end, and order what lies in them."""
        begin = self.active[~self.passing[self.active]]
        other = self.first[begin ^ 1]
        key = self.node * len(self.node) + np.arange(len(self.node))
        lower = key[begin] < key[other]
        begin, other = begin[lower], other[lower]
        order = np.argsort(key[begin])
        begin, other = begin[order], other[order]
        length = self.rank[other ^ 1] + 1
        start = np.cumsum(length) - length

        number = np.full(len(self.node), -1)
        number[begin] = np.arange(len(begin))
        link = number[self.first[self.active]]
        arc, link = self.active[link >= 0], link[link >= 0]
        rank = self.rank[arc]
        sign = np.where(arc % 2, -1.0, 1.0)
        checked = one_way[arc // 2]
        ahead, against = np.zeros(len(begin), np.bool_), np.zeros(len(begin), np.bool_)
        ahead[link[checked & (sign > 0)]] = True
        against[link[checked & (sign < 0)]] = True
        turned = against & ~ahead
        rank = np.where(turned[link], length[link] - 1 - rank, rank)
        sign = np.where(turned[link], -sign, sign)
        order = np.empty(len(arc), np.int64)
        order[start[link] + rank] = np.arange(len(arc))
        ends = self.node[begin], self.node[other]
        return Chains(
            np.where(turned, ends[1], ends[0]),
            np.where(turned, ends[0], ends[1]),
            start,
            ahead & against,
            arc[order] // 2,
            sign[order],
            link[order],
        )
