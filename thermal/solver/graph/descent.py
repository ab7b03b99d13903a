"""From the potentials of some nodes to those of all others, branch by branch.

The core knows the potentials of its junctions. All other nodes follow along a spanning forest of
the branches, each at the potential of the node before it less the drop between them; nodes stand in
the order of their distance from the core, so each distance is one array operation.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import breadth_first_order

from thermal.network.topology import Topology

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


class Descent:
    """The order of all nodes below some known ones.

    Parameters
    ----------
    topology : Topology
        The graph; blocked links pass nothing on, so the nodes inside them stay unknown.
    known : int array
        Kept nodes, by their places in `kept`, whose potential is known.

    Attributes
    ----------
    order : int array of shape (terms,)
        All terms, those first that lead down, in the order they are passed in.
    """

    def __init__(self, topology: Topology, known: IntArray) -> None:
        shape, branch = topology.shape, topology.term_branch
        self._known, self._count = known, len(shape.keep)
        roots = topology.kept[known]
        terms = np.flatnonzero(~topology.blocked[topology.term_link])
        ends = shape.source[branch[terms]], shape.target[branch[terms]]
        order, before = _breadth_first(roots, *ends, self._count)
        self._place = np.full(self._count, len(order))
        self._place[order] = np.arange(len(order))
        below = order[len(known) :]
        above = before[below]
        self._above = self._place[above]
        self._levels = _levels(self._above, len(known))
        passed, forward = _passed(above, below, *ends, self._count)
        down = terms[passed]
        rest = np.ones(len(branch), np.bool_)
        rest[down] = False
        self.order = np.concatenate((down, np.flatnonzero(rest)))
        self._sign = np.where(forward, -1.0, 1.0) * topology.term_sign[down]

    def potentials(self, known: FloatArray, drop: FloatArray) -> FloatArray:
        """Return the potential of each node in Pa, NaN for those that nothing leads to.

        Parameters
        ----------
        known : array of shape (known nodes,)
            Their potentials in Pa.
        drop : array of shape (terms,)
            Potential drop of each term of `order` in the direction of its link in Pa.
        """
        roots, count = len(known), len(self._sign)
        found = np.empty(roots + count + 1)
        found[:roots], found[-1] = known, np.nan
        step = drop[:count] * self._sign
        for first, end in self._levels:
            above = self._above[first:end]
            np.add(found.take(above), step[first:end], out=found[roots + first : roots + end])
        return found.take(self._place)


def _breadth_first(
    roots: IntArray, source: IntArray, target: IntArray, count: int
) -> tuple[IntArray, IntArray]:
    """Nodes in the order of their distance from the roots, and the node before each.

    The search starts at one more node, which leads to all roots.
    """
    tail = np.concatenate((np.full(len(roots), count), source, target))
    head = np.concatenate((roots, target, source))
    size = (count + 1, count + 1)
    graph = coo_array((np.ones(len(tail), np.int8), (tail, head)), size).tocsr()
    order, before = breadth_first_order(graph, count)
    inner = np.ones(count + 1, np.bool_)
    inner[roots], inner[count] = False, False
    below = order[inner[order]]
    return np.concatenate((roots, below)).astype(np.int64), before.astype(np.int64)


def _levels(above: IntArray, roots: int) -> list[tuple[int, int]]:
    """Ranges of nodes whose nodes above all stand before them."""
    levels, first, ready = [], 0, roots
    while first < len(above):
        end = int(np.searchsorted(above, ready))
        levels.append((first, end))
        first, ready = end, roots + end
    return levels


def _passed(
    above: IntArray, below: IntArray, source: IntArray, target: IntArray, count: int
) -> tuple[IntArray, BoolArray]:
    """The branch between the nodes of each pair, and whether it points from above to below."""
    key = np.concatenate((source, target)) * count + np.concatenate((target, source))
    order = np.argsort(key, kind="stable")
    at = order[np.searchsorted(key[order], above * count + below)]
    forward = at < len(source)
    return np.where(forward, at, at - len(source)), forward
