"""Enthalpies of the nodes that mix what flows to them, swept in the order of flow.

Flows leave no choice of order but where they close a loop: one node of each loop is torn, and
what it would hand round is put in afterwards. The rest is swept level by level. A manifold that
feeds branches, which feed branches, has a rank like a river system: the rank of a node is that of
the highest below it, and one more where two of that rank meet. Nodes of one rank and one place in
their manifold form a level, so all chassis of all racks advance together, whatever their number;
long narrow ranks, as a header, are triangular bands.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.linalg.lapack import dtbtrs
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

BAND_LENGTH, BAND_WIDTH = 8, 8
"""A rank of at least so many levels whose neighbours lie so close is solved as a band."""


@dataclass(frozen=True, slots=True, eq=False)
class _Level:
    """Nodes in one place of their manifolds, and the links that lead to them.

    `begin` is where the links of each node begin, None where each node has one.
    """

    nodes: slice
    links: slice
    up: IntArray
    begin: IntArray | None


@dataclass(frozen=True, slots=True, eq=False)
class _Band:
    """Nodes of one rank in the order of flow, with links from outside and links among them."""

    nodes: slice
    outer: IntArray
    outer_up: IntArray
    outer_to: IntArray
    inner: IntArray
    place: IntArray
    shape: tuple[int, int]

    def triangle(self, weights: FloatArray) -> FloatArray:
        """Return the band, its diagonal first, from the weights of all links."""
        entries = np.bincount(self.place, weights[self.inner], self.shape[0] * self.shape[1])
        rows = -entries.reshape(self.shape)
        rows[0] = 1.0
        return np.asfortranarray(rows)


class Mixing:
    """Solves diagonal x - sum of weight x upstream = right at all nodes.

    Nodes are numbered in the order of the sweep: `order` gives the node of each place as it was
    numbered before. Links keep their numbers.
    """

    def __init__(self, up: IntArray, down: IntArray, flow: FloatArray, count: int) -> None:
        """Take the nodes at both ends of each link, and its flow in kg/s."""
        torn = _torn(up, down, flow, count)
        kept = np.flatnonzero(~torn[down])
        ranks = _ranks(up[kept], down[kept], count)
        fed = np.zeros(count, np.bool_)
        fed[down[kept]] = True
        self.order = np.lexsort((*ranks[::-1], fed))
        place = np.empty(count, np.int64)
        place[self.order] = np.arange(count)
        self.up, self.down, self.count = place[up], place[down], count
        self._link = kept[np.argsort(self.down[kept], kind="stable")]
        self._to = self.down[self._link]
        rows = np.column_stack([key[self.order] for key in ranks])
        self._parts = list(self._levels(rows, int(count - fed.sum())))
        self.torn = place[np.flatnonzero(torn)]
        self._back = [np.flatnonzero(self.down == at) for at in self.torn]

    def _levels(self, rows: IntArray, first: int) -> list[_Level | _Band]:
        """Split the nodes from the first that is fed on."""
        parts: list[_Level | _Band] = []
        new = np.flatnonzero((np.diff(rows[first:, :2], axis=0) != 0).any(axis=1)) + first + 1
        edges = [first, *new.tolist(), self.count] if first < self.count else []
        for begin, end in pairwise(edges):
            steps = np.flatnonzero(np.diff(rows[begin:end, 2])) + begin + 1
            cuts = [begin, *steps.tolist(), end]
            band = self._band(begin, end) if len(cuts) > BAND_LENGTH else None
            if band is not None:
                parts.append(band)
                continue
            parts += [self._level(a, b) for a, b in pairwise(cuts)]
        return parts

    def _level(self, begin: int, end: int) -> _Level:
        a, b = np.searchsorted(self._to, [begin, end]).tolist()
        starts = np.searchsorted(self._to, np.arange(begin, end)) - a
        single = b - a == end - begin
        return _Level(
            slice(begin, end), slice(a, b), self.up[self._link[a:b]], None if single else starts
        )

    def _band(self, begin: int, end: int) -> _Band | None:
        a, b = np.searchsorted(self._to, [begin, end]).tolist()
        links = np.arange(a, b)
        up, to = self.up[self._link[a:b]], self._to[a:b]
        inside = up >= begin
        width = int((to - up)[inside].max(initial=0))
        if width > BAND_WIDTH:
            return None
        size = end - begin
        place = (to - up)[inside] * size + (up[inside] - begin)
        outer = links[~inside]
        return _Band(
            slice(begin, end),
            outer,
            up[~inside],
            to[~inside] - begin,
            links[inside],
            place,
            (width + 1, size),
        )

    def prepare(self, diagonal: FloatArray, weight: FloatArray) -> Sweeps:
        """Return what solves for some coefficients.

        Parameters
        ----------
        diagonal : array of shape (nodes,)
            At least the sum of the weights that lead to a node, above 0.
        weight : array of shape (links,)
            What the enthalpy upstream of a link counts at its end, not negative.
        """
        inverse = 1.0 / diagonal
        weights = weight[self._link] * inverse[self._to]
        steps = [
            (part, part.triangle(weights) if isinstance(part, _Band) else weights[part.links])
            for part in self._parts
        ]
        back = [
            (self.up[links], weight[links] * inverse[at])
            for at, links in zip(self.torn, self._back, strict=True)
        ]
        return Sweeps(inverse, weights, steps, self.torn, back)


class Sweeps:
    """Solves for right-hand sides with the same coefficients."""

    def __init__(
        self,
        inverse: FloatArray,
        weights: FloatArray,
        steps: list[tuple[_Level | _Band, FloatArray]],
        torn: IntArray,
        back: list[tuple[IntArray, FloatArray]],
    ) -> None:
        """Find how the nodes respond to each torn one."""
        self.inverse, self.weights, self.steps = inverse, weights, steps
        self.torn, self.back = torn, back
        self.response = np.zeros((len(torn), len(inverse)))
        self.response[np.arange(len(torn)), torn] = 1.0
        for unit in self.response:
            self._sweep(unit)
        returned = [self._returned(unit) for unit in self.response]
        self.gain = np.eye(len(torn)) - np.array(returned).reshape(len(torn), len(torn)).T

    def solve(self, right: FloatArray) -> FloatArray:
        """Return the enthalpies for a right-hand side of shape (nodes,)."""
        x = right * self.inverse
        if not len(self.torn):
            self._sweep(x)
            return x
        own = x[self.torn]
        x[self.torn] = 0.0
        self._sweep(x)
        own += self._returned(x)
        level = own / self.gain[0] if len(own) == 1 else np.linalg.solve(self.gain, own)
        x += level @ self.response
        return x

    def _returned(self, x: FloatArray) -> list[float]:
        """What comes back to each torn node."""
        return [float(weight @ x[up]) for up, weight in self.back]

    def _sweep(self, x: FloatArray) -> None:
        """Pass enthalpies on along the flow, in place."""
        for part, weight in self.steps:
            if isinstance(part, _Band):
                own = x[part.nodes]
                came = self.weights[part.outer] * x[part.outer_up]
                own += np.bincount(part.outer_to, came, len(own))
                own[:] = dtbtrs(weight, own, uplo="L", diag="U")[0]
                continue
            came = x.take(part.up)
            came *= weight
            x[part.nodes] += came if part.begin is None else np.add.reduceat(came, part.begin)


def _torn(up: IntArray, down: IntArray, flow: FloatArray, count: int) -> NDArray[np.bool_]:
    """Nodes without which no flow comes back: of each loop the one with the most flow."""
    torn = np.zeros(count, np.bool_)
    torn[up[up == down]] = True
    through = np.bincount(down, flow, count)
    while True:
        open_ = ~torn[down]
        graph = coo_array((np.ones(int(open_.sum())), (up[open_], down[open_])), (count, count))
        _, part = connected_components(graph.tocsr(), connection="strong")
        looped = np.flatnonzero(np.bincount(part)[part] > 1)
        if not len(looped):
            return torn
        order = looped[np.lexsort((-looped, through[looped], part[looped]))]
        last = np.append(part[order][1:] != part[order][:-1], True)
        torn[order[last]] = True


def _ranks(up: IntArray, down: IntArray, count: int) -> tuple[IntArray, IntArray, IntArray]:
    """Keys of the nodes, none of which falls along a flow: two ranks, and the place in both."""
    after, before = _neighbours(up, down, count), _neighbours(down, up, count)
    order = _topological(after, before)
    below, above = _river(reversed(order), after), _river(order, before)
    place = [0] * count
    for node in order:
        own = below[node], above[node]
        for other in before[node]:
            if own == (below[other], above[other]) and place[node] <= place[other]:
                place[node] = place[other] + 1
    return -np.array(below, np.int64), np.array(above, np.int64), np.array(place, np.int64)


def _neighbours(one: IntArray, other: IntArray, count: int) -> list[list[int]]:
    order = np.argsort(one, kind="stable")
    ends = np.searchsorted(one[order], np.arange(count + 1)).tolist()
    found = other[order].tolist()
    return [found[a:b] for a, b in pairwise(ends)]


def _topological(after: list[list[int]], before: list[list[int]]) -> list[int]:
    missing = [len(found) for found in before]
    order = [node for node, left in enumerate(missing) if not left]
    for node in order:
        for other in after[node]:
            missing[other] -= 1
            if not missing[other]:
                order.append(other)
    return order


def _river(order: Iterable[int], feeders: list[list[int]]) -> list[int]:
    """Rank of each node by its feeders: the highest of theirs, one more where two have it."""
    rank = [1] * len(feeders)
    for node in order:
        most, twice = 0, False
        for other in feeders[node]:
            value = rank[other]
            if value > most:
                most, twice = value, False
            elif value == most:
                twice = True
        if most:
            rank[node] = most + twice
    return rank
