"""Pressure along the way through the worst plate: by kind of element, and from one to the next."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from configurator.cooling.network.wiring import Element
from configurator.cooling.result import PressureStation
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


@dataclass(frozen=True, slots=True)
class Stream:
    """The main stream through a plate: its branches from CDU to CDU, with their ends.

    ``upper`` and ``lower`` are the nodes before and after every branch of the network.
    """

    way: tuple[int, ...]
    upper: IntArray
    lower: IntArray


def main_stream(
    elements: tuple[Element, ...], graph: Graph, solution: Solution, plate: int
) -> Stream:
    """Follow the largest flow from a plate, upstream and downstream, to the CDU."""
    forward = solution.flow_m3_per_s >= 0
    upper = np.where(forward, graph.source, graph.target)
    lower = np.where(forward, graph.target, graph.source)
    flow = np.abs(solution.flow_m3_per_s)
    before = _follow(graph, (upper, lower), flow, plate, elements)
    after = _follow(graph, (lower, upper), flow, plate, elements)
    return Stream((*reversed(before), plate, *after), upper, lower)


def pressure_split(
    elements: tuple[Element, ...], graph: Graph, solution: Solution, stream: Stream
) -> tuple[tuple[str, float], ...]:
    """Sum the friction drops along a stream by kind of element, in kPa, largest first."""
    elevation = graph.elevation_m
    static = solution.reference_density_kg_per_m3 * STANDARD_GRAVITY_M_PER_S2
    drop_pa = solution.pressure_drop_pa
    parts: dict[str, float] = defaultdict(float)
    for at in stream.way:
        rise = elevation[stream.lower[at]] - elevation[stream.upper[at]]
        sign = 1 if stream.upper[at] == graph.source[at] else -1
        drop = drop_pa[at] * sign - static * rise
        parts[elements[at].kind] += pa_to_kpa(float(drop))
    return tuple(sorted(parts.items(), key=lambda part: -part[1]))


def pressure_stations(
    elements: tuple[Element, ...], pressure_kpa: NDArray[np.float64], stream: Stream
) -> tuple[PressureStation, ...]:
    """List what a stream passes, in its order; neighbours of one kind and owner are one."""
    found: list[PressureStation] = []
    for at in stream.way:
        kind, where = elements[at].kind, elements[at].where
        after = float(pressure_kpa[stream.lower[at]])
        if found and (found[-1].kind, found[-1].where) == (kind, where):
            found[-1] = replace(found[-1], after_kpa_gauge=after)
        else:
            before = float(pressure_kpa[stream.upper[at]])
            found.append(PressureStation(kind, where, before, after))
    return tuple(found)


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
