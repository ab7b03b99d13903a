"""A path through the assembly tree as plain numbers: Newton's method on a handful of edges."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thermal.solver.edits.paths import Route
from thermal.solver.flows.flow_state import LEAST_SLOPE

FloatArray = NDArray[np.float64]
Loss = Callable[[float], tuple[float, float]]

LEAST_FLOW = 1e-12
"""kg/s below which a flow counts as none."""


@dataclass(frozen=True, slots=True, eq=False)
class Rest:
    """What one edge of the core sees of the rest.

    Beyond the old law of the edge, `conductance` and `base`, each kg/s moves `across` by `gain`
    and all potentials by `response`.
    """

    place: int
    across: float
    gain: float
    response: FloatArray
    conductance: float
    base: float

    @property
    def flow(self) -> float:
        """The flow by the old law."""
        return self.base + self.conductance * self.across

    def extra(self, slope: float, source: float) -> float:
        """Return what flows beyond the old law with another slope and source."""
        more = 1 / slope - self.conductance
        return (more * self.across - source / slope - self.base) / (1 - more * self.gain)

    def through(self, slope: float, source: float) -> float:
        """Return the flow with another slope and source."""
        across = self.across + self.gain * self.extra(slope, source)
        return (across - source) / slope

    def moved(self, slope: float, source: float) -> Rest:
        """Return the same once the edge has another slope and source."""
        more, extra = 1 / slope - self.conductance, self.extra(slope, source)
        scale = 1 / (1 - more * self.gain)
        return Rest(
            self.place,
            self.across + self.gain * extra,
            self.gain * scale,
            self.response * scale,
            1 / slope,
            -source / slope,
        )


class Way:
    """A path from a strand to the core: flows, slopes and sources of the edges of its route.

    Strands follow their laws, assemblies beside the path the curve dp = a q + b q|q| through where
    they stand.
    """

    def __init__(self, route: Route, r: FloatArray, e: FloatArray, top: float) -> None:
        """Take slopes and sources of all edges of the network, and the flow of the uppermost."""
        self.route = route
        self.r: list[float] = r[route.edges].tolist()
        self.e: list[float] = e[route.edges].tolist()
        self.q = [0.0] * len(self.r)
        self.move(top)
        self._curves = [(k, *_curve(self.q[k], self.r[k], self.e[k])) for k in route.assemblies]

    @property
    def least_flow(self) -> float:
        """Size of the least flow of any strand."""
        return min(abs(self.q[k]) for k, _ in self.route.strands)

    def linearise(self, laws: Mapping[int, Loss]) -> None:
        """Take slopes and sources where the flows are, and fold them up the path.

        Parameters
        ----------
        laws : mapping of int to callable
            Pressure drop and slope by mass flow, by the number of the strand in the folding.
        """
        r, e, q = self.r, self.e, self.q
        for k, strand in self.route.strands:
            drop, slope = laws[strand](q[k])
            r[k] = max(slope, LEAST_SLOPE)
            e[k] = drop - r[k] * q[k]
        for k, a, b in self._curves:
            size = abs(q[k])
            r[k], e[k] = a + 2 * b * size, -b * q[k] * size
        for above, (series, beside) in enumerate(self.route.steps, 1):
            slope, source = r[above - 1], e[above - 1]
            if series:
                for k in beside:
                    slope += r[k]
                    source += e[k]
            else:
                conductance = 1 / slope
                current = source * conductance
                for k in beside:
                    conductance += 1 / r[k]
                    current += e[k] / r[k]
                slope, source = 1 / conductance, current / conductance
            r[above], e[above] = slope, source

    def move(self, top: float) -> float:
        """Hand a flow of the uppermost edge down; return the largest relative change of flow."""
        r, e, q = self.r, self.e, self.q
        flow, change = top, 0.0
        for k in range(self.route.height - 1, 0, -1):
            change = max(change, abs(flow - q[k]) / max(abs(flow), LEAST_FLOW))
            q[k] = flow
            series, beside = self.route.steps[k - 1]
            if series:
                for other in beside:
                    q[other] = flow
                continue
            across = r[k] * flow + e[k]
            for other in beside:
                own = (across - e[other]) / r[other]
                change = max(change, abs(own - q[other]) / max(abs(own), LEAST_FLOW))
                q[other] = own
            flow = (across - e[k - 1]) / r[k - 1]
        change = max(change, abs(flow - q[0]) / max(abs(flow), LEAST_FLOW))
        q[0] = flow
        return change

    def store(self, r: FloatArray, e: FloatArray) -> None:
        """Write slopes and sources where those of the network are kept."""
        r[self.route.edges], e[self.route.edges] = self.r, self.e


def _curve(q: float, r: float, e: float) -> tuple[float, float]:
    """Return a and b of dp = a q + b q|q| with a given slope and loss at a flow."""
    size = abs(q)
    if size < LEAST_FLOW:
        return r, 0.0
    b = -e / (q * size)
    b = min(max(b, 0.0), 0.5 * r / size)
    return r - 2 * b * size, b
