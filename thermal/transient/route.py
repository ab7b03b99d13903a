"""The order in which coolant passes the cells, for one topology and one set of directions.

A link is a chain of elements: its branches, and the nodes inside it that hold coolant. Links
stand by falling length, elements by their place along the flow, so the elements in one place
are a slice and so are their links. What no flow can reach stands behind them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.solver.reading.arrays import NetworkArrays
from thermal.transient.cells import Cells
from thermal.transient.mixing import Mixing

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


MOST_ROUTES = 8


def route_of(arrays: NetworkArrays, cells: Cells, m: FloatArray) -> Route:
    """Return the order for flows of the links in kg/s, that of an earlier run where it is known."""
    key = arrays.topology, (m >= 0).tobytes()
    found: Route | None = cells.routes.get(key)
    if found is None:
        if len(cells.routes) >= MOST_ROUTES:
            cells.routes.clear()
        found = cells.routes[key] = Route(arrays, cells, m)
    return found


class Route:
    """Elements in the order of flow.

    `cell` is the cell of each element (branches, then nodes), `levels` the slices of elements
    in one place of their links, `still` where those without a link begin. `order` lists the
    links as they stand here, `up` and `down` the nodes at their ends in the direction of flow,
    numbered as `kept` lists the kept nodes: in the order of `mixing`. `before` is where the state
    of elements and nodes holds what enters each element, `last` the last element of each link.
    """

    def __init__(self, arrays: NetworkArrays, cells: Cells, m: FloatArray) -> None:
        """Sort the elements for flows of the links in kg/s, shape (links,)."""
        topology = arrays.topology
        forward = self.forward = m >= 0
        branch_count = cells.branch_count
        cell, link, place = self._elements(arrays, cells, forward)
        count = np.bincount(link, minlength=topology.link_count)
        self.order = np.argsort(-count, kind="stable")
        rank = np.empty(topology.link_count, np.int64)
        rank[self.order] = np.arange(topology.link_count)
        by_link = np.lexsort((place, link))
        first = np.cumsum(count) - count
        level = np.empty(len(cell), np.int64)
        level[by_link] = np.arange(len(cell)) - first[link[by_link]]
        order = np.lexsort((rank[link], level))
        sizes = np.bincount(level, minlength=1)
        ends = np.cumsum(sizes)
        self.levels = [slice(int(e - n), int(e)) for e, n in zip(ends, sizes, strict=True)]
        self.still = len(cell)
        away = np.ones(branch_count, np.bool_)
        away[cell[cell < branch_count]] = False
        self.cell = np.concatenate((cell[order], np.flatnonzero(away)))
        self.element = np.full(len(cells.mass_kg), -1)
        self.element[self.cell] = np.arange(len(self.cell))
        ahead = forward[self.order]
        self.sense = np.where(ahead, 1.0, -1.0)
        source, target = topology.link_from[self.order], topology.link_to[self.order]
        up, down = np.where(ahead, source, target), np.where(ahead, target, source)
        typical = arrays.typical_flow[self.order]
        self.mixing = Mixing(up, down, typical, len(topology.kept))
        self.up, self.down, self.kept = self.mixing.up, self.mixing.down, self.mixing.order
        self._chain()
        self._place(arrays, cells)

    def _chain(self) -> None:
        """Find what stands before each element, and the ends of the links."""
        elements = len(self.cell)
        self.before = np.arange(elements)
        self.last = np.zeros(len(self.order), np.int64)
        for at, level in enumerate(self.levels):
            count = level.stop - level.start
            here = np.arange(level.start, level.stop)
            self.before[level] = self.last[:count] if at else elements + self.up[:count]
            self.last[:count] = here

    def _elements(
        self, arrays: NetworkArrays, cells: Cells, forward: BoolArray
    ) -> tuple[IntArray, IntArray, IntArray]:
        """Cell, link and place along the flow of each element."""
        topology = arrays.topology
        term = np.arange(len(topology.term_branch))
        link = topology.term_link
        end = np.append(topology.link_start[1:], len(term))[link]
        place = 2 * np.where(forward[link], term, 2 * end - term)
        far, inner = inner_nodes(arrays)
        full = inner[~cells.hollow[cells.branch_count + far[inner]]]
        beside = np.where(forward[link[full]], place[full] + 1, place[full] - 1)
        return (
            np.concatenate((topology.term_branch, cells.branch_count + far[full])),
            np.concatenate((link, link[full])),
            np.concatenate((place, beside)),
        )

    def _place(self, arrays: NetworkArrays, cells: Cells) -> None:
        """Arrays in the order of elements and links that hold for every step."""
        kept = arrays.topology.kept[self.kept]
        self.mass = cells.mass_kg[self.cell]
        self.hollow = cells.hollow[self.cell]
        self.node_mass = cells.mass_kg[cells.branch_count + kept]
        self.plate = self.element[cells.plates.branch]
        self.before_plate = self.before[self.plate]
        branches = self.cell < cells.branch_count
        self.heated = np.flatnonzero(branches)
        self.heated = self.heated[cells.direct[self.cell[self.heated]]]
        self.inner_from, self.inner_to = self._inner_sources(arrays)
        self.kept_cell = cells.branch_count + kept

    def _inner_sources(self, arrays: NetworkArrays) -> tuple[IntArray, IntArray]:
        """Element whose outlet is the state of each node inside a link, and that node."""
        topology = arrays.topology
        far, inner = inner_nodes(arrays)
        ahead = self.forward[topology.term_link[inner]]
        before = np.where(ahead, inner, inner + 1)
        node = len(topology.shape.source) + far[inner]
        alone = self.element[node] < 0
        branch = topology.term_branch[before[alone]]
        return self.element[branch], node[alone]


def inner_nodes(arrays: NetworkArrays) -> tuple[IntArray, IntArray]:
    """Return the node at the far end of each term, and the terms where it lies inside a link."""
    topology, shape = arrays.topology, arrays.topology.shape
    branch = topology.term_branch
    far = np.where(topology.term_sign > 0, shape.target[branch], shape.source[branch])
    inner = np.ones(len(branch), np.bool_)
    inner[np.append(topology.link_start[1:], len(branch))[: topology.link_count] - 1] = False
    return far, np.flatnonzero(inner)
