"""The flows of an iterate, and those that are given."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from thermal.solver.elements.uniform import Factors
from thermal.solver.graph.folding import Folding
from thermal.solver.reading.arrays import NetworkArrays

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

LEAST_SLOPE = 1e-9
"""Pa s/kg that every edge has at least in a step."""


@dataclass(slots=True)
class FlowState:
    """Iterate: flows of edges, potentials of the core, speeds, closed one-way links.

    `leaking` is a closed link that lets too much pass, -1 for none; `tight` whether there was one.
    `unbalanced` is what round-off leaves at a junction, as a share of the largest flow; no edge
    has less than `least_slope`. `factors` are the friction factors of the last step.
    """

    folding: Folding
    edges: FloatArray
    potential: FloatArray
    speed: FloatArray
    closed: BoolArray
    steps: int = 0
    change: float = np.inf
    worst: int = 0
    leaking: int = -1
    tight: bool = False
    unbalanced: float = 0.0
    least_slope: float = LEAST_SLOPE
    factors: Factors = field(default_factory=Factors)
    _links: tuple[FloatArray, FloatArray] | None = field(init=False, default=None)

    @property
    def m(self) -> FloatArray:
        """Mass flow of each link in kg/s."""
        if self._links is None or self._links[0] is not self.edges:
            self._links = self.edges, self.folding.link_flows(self.edges)
        return self._links[1]


def given_flows(arrays: NetworkArrays) -> FloatArray:
    """Return the flow of each link that has a given one in kg/s, 0 for others and where blocked."""
    topology = arrays.topology
    fixed = np.zeros(topology.link_count)
    given = np.flatnonzero(topology.fixed_term >= 0)
    at = topology.fixed_term[given]
    flow = arrays.columns.given_flow[topology.term_branch[at]] * arrays.density
    fixed[given] = topology.term_sign[at] * flow
    fixed[topology.blocked] = 0.0
    return fixed
