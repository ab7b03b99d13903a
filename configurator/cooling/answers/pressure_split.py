"""Pressure drop by kind of element along the way through the worst plate."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from configurator.cooling.network.wiring import Element
from configurator.core.units import pa_to_kpa
from thermal.network.model import STANDARD_GRAVITY_M_PER_S2
from thermal.solver import Solution

INSIDE_CDU = frozenset({"pump", "exchanger"})
IntArray = NDArray[np.int64]


class Graph:
    """Ends of the branches of a network, and the branches at each of its nodes."""

    def __init__(self, source: IntArray, target: IntArray, elevation_m: NDArray[np.float64]):
        """Take the ends; the branches are sorted by their nodes when first asked for."""
        self.source, self.target, self.elevation_m = source, target, elevation_m

    @cached_property
    def _sorted(self) -> tuple[IntArray, IntArray]:
        ends = np.concatenate((self.source, self.target))
        order = np.argsort(ends, kind="stable")
        first = np.searchsorted(ends[order], np.arange(len(self.elevation_m) + 1))
        return order % len(self.source), first

    def at(self, node: int) -> IntArray:
        """Return the branches at a node."""
        branch, first = self._sorted
        return branch[first[node] : first[node + 1]]


def pressure_split(
    elements: tuple[Element, ...], graph: Graph, solution: Solution, plate: int
) -> tuple[tuple[str, float], ...]:
    """Sum the friction drops along the main stream through a plate, in kPa, largest first.

    From the plate the way follows the largest flow, upstream and downstream, to the CDU.
    """
    forward = solution.flow_m3_per_s >= 0
    upper = np.where(forward, graph.source, graph.target)
    lower = np.where(forward, graph.target, graph.source)
    flow = np.abs(solution.flow_m3_per_s)
    way = [
        *_follow(graph, (upper, lower), flow, plate, elements),
        plate,
        *_follow(graph, (lower, upper), flow, plate, elements),
    ]
    elevation = graph.elevation_m
    static = solution.reference_density_kg_per_m3 * STANDARD_GRAVITY_M_PER_S2
    drop_pa = solution.pressure_drop_pa
    parts: dict[str, float] = defaultdict(float)
    for at in way:
        rise = elevation[lower[at]] - elevation[upper[at]]
        drop = drop_pa[at] * (1 if forward[at] else -1) - static * rise
        parts[elements[at].kind] += pa_to_kpa(float(drop))
    return tuple(sorted(parts.items(), key=lambda part: -part[1]))


def _follow(
    graph: Graph,
    ends: tuple[IntArray, IntArray],
    flow: NDArray[np.float64],
    start: int,
    elements: tuple[Element, ...],
) -> list[int]:
    """Go from branch to branch at their near ends until the CDU; a branch is never met twice."""
    near, far = ends
    way: list[int] = []
    at, seen = start, {start}
    while True:
        node = near[at]
        joined = sorted(k for k in graph.at(node).tolist() if far[k] == node)
        if not joined:
            return way
        at = max(joined, key=flow.__getitem__)
        if at in seen or elements[at].kind in INSIDE_CDU:
            return way
        seen.add(at)
        way.append(at)
