"""A path through the assembly tree as plain numbers: Newton's method on a handful of edges."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thermal.solver.paths import Paths

FloatArray = NDArray[np.float64]

LEAST_FLOW = 1e-12
"""kg/s below which a flow counts as none."""


@dataclass(frozen=True, slots=True, eq=False)
class Rest:
    """What one edge of the core sees of the rest.

    `across` moves by `gain` times what flows beyond its old law, all potentials by `response`.
    """

    flow: float
    across: float
    gain: float
    response: FloatArray
    conductance: float
    base: float

    def extra(self, slope: float, source: float) -> float:
        """Return what flows beyond the old law with another slope and source."""
        more = 1 / slope - self.conductance
        return (more * self.across - source / slope - self.base) / (1 - more * self.gain)

    def through(self, slope: float, source: float) -> float:
        """Return the flow with another slope and source."""
        across = self.across + self.gain * self.extra(slope, source)
        return (across - source) / slope


@dataclass(slots=True)
class _Beside:
    """A part of an assembly on a path that is not on it itself.

    A strand is evaluated by its laws (`strand` is its place among those that are), an assembly by
    the curve dp = a q + b q|q| through where it stands.
    """

    edge: int
    strand: int
    a: float
    b: float
    q: float
    r: float
    e: float

    def follow_curve(self) -> None:
        """Take slope and source of the curve at the present flow."""
        size = abs(self.q)
        self.r, self.e = self.a + 2 * self.b * size, -self.b * self.q * size


class Way:
    """A path from a strand to the core as numbers: flows, slopes and sources of its edges."""

    def __init__(
        self, paths: Paths, r: FloatArray, e: FloatArray, edges: list[int], top: float
    ) -> None:
        self.edges = edges
        self.series = [bool(paths.series[edge]) for edge in edges]
        self.r, self.e = [float(r[k]) for k in edges], [float(e[k]) for k in edges]
        self.q = [0.0] * len(edges)
        self.strands = [edges[0]]
        self.beside: list[list[_Beside]] = [[] for _ in edges]
        count = paths.core.folding.strand_count
        flow = top
        for k in range(len(edges) - 1, 0, -1):
            self.q[k] = flow
            across = self.r[k] * flow + self.e[k]
            for part in paths.parts(edges[k]):
                if part == edges[k - 1]:
                    continue
                r_part, e_part = float(r[part]), float(e[part])
                own = flow if self.series[k] else (across - e_part) / r_part
                strand, a, b = -1, 0.0, 0.0
                if part < count:
                    strand = len(self.strands)
                    self.strands.append(part)
                else:
                    a, b = _curve(own, r_part, e_part)
                self.beside[k].append(_Beside(part, strand, a, b, own, r_part, e_part))
            if not self.series[k]:
                flow = (across - self.e[k - 1]) / self.r[k - 1]
        self.q[0] = flow

    def strand_flows(self) -> list[float]:
        """Return the flows of the strands to evaluate, that of the path's own first."""
        flows = {beside.strand: beside.q for group in self.beside for beside in group}
        return [self.q[0], *(flows[k] for k in range(1, len(self.strands)))]

    def linearise(self, slopes: FloatArray, sources: FloatArray) -> None:
        """Fold new one-ports of the strands up the path."""
        slope, source = slopes.tolist(), sources.tolist()
        self.r[0], self.e[0] = slope[0], source[0]
        for k in range(1, len(self.edges)):
            for beside in self.beside[k]:
                if beside.strand >= 0:
                    beside.r, beside.e = slope[beside.strand], source[beside.strand]
                else:
                    beside.follow_curve()
            if self.series[k]:
                self.r[k] = self.r[k - 1] + sum(beside.r for beside in self.beside[k])
                self.e[k] = self.e[k - 1] + sum(beside.e for beside in self.beside[k])
                continue
            conductance = 1 / self.r[k - 1]
            current = self.e[k - 1] * conductance
            for beside in self.beside[k]:
                conductance += 1 / beside.r
                current += beside.e / beside.r
            self.r[k], self.e[k] = 1 / conductance, current / conductance

    def move(self, top: float) -> float:
        """Hand a flow of the uppermost edge down; return the largest relative change of flow."""
        flow, change = top, 0.0
        for k in range(len(self.edges) - 1, -1, -1):
            change = max(change, abs(flow - self.q[k]) / max(abs(flow), LEAST_FLOW))
            self.q[k] = flow
            if k == 0:
                break
            if self.series[k]:
                for beside in self.beside[k]:
                    beside.q = flow
                continue
            across = self.r[k] * flow + self.e[k]
            for beside in self.beside[k]:
                own = (across - beside.e) / beside.r
                change = max(change, abs(own - beside.q) / max(abs(own), LEAST_FLOW))
                beside.q = own
            flow = (across - self.e[k - 1]) / self.r[k - 1]
        return change

    def store(self, r: FloatArray, e: FloatArray) -> None:
        """Write the one-ports where they are kept."""
        r[self.edges], e[self.edges] = self.r, self.e
        for group in self.beside:
            for beside in group:
                r[beside.edge], e[beside.edge] = beside.r, beside.e


def _curve(q: float, r: float, e: float) -> tuple[float, float]:
    """Return a and b of dp = a q + b q|q| with a given slope and loss at a flow."""
    size = abs(q)
    if size < LEAST_FLOW:
        return r, 0.0
    b = -e / (q * size)
    b = min(max(b, 0.0), 0.5 * r / size)
    return r - 2 * b * size, b
