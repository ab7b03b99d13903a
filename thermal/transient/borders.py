"""What a network exchanges with the outside: secondary sides, held temperatures, open ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import Node
from thermal.solver.compile import CompiledNetwork
from thermal.solver.elements.exchanger import ExchangerModel
from thermal.transient.scale import HeatScale

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Borders:
    """The borders of a network in one state of its topology.

    `held` and `entering` are enthalpies above the reference of the kept nodes: where a
    temperature is held (else NaN), and of what comes in from outside; `open` are nodes with an
    inflow or a given pressure, where coolant comes and goes.
    """

    scale: HeatScale
    exchangers: Mapping[int, ExchangerModel]
    kept: IntArray
    held: FloatArray
    entering: FloatArray
    open: NDArray[np.bool_]

    def with_nodes(self, nodes: Mapping[int, Node]) -> tuple[FloatArray, FloatArray]:
        """Return `held` and `entering` with some nodes at other temperatures."""
        if not nodes:
            return self.held, self.entering
        held, entering = self.held.copy(), self.entering.copy()
        for at, node in nodes.items():
            k = int(np.searchsorted(self.kept, at))
            _put(self.scale, node, k, held, entering)
        return held, entering


def build_borders(compiled: CompiledNetwork, scale: HeatScale) -> Borders:
    """Collect the borders of a network."""
    arrays, transport = compiled.arrays, compiled.transport
    topology = arrays.topology
    models = {int(topology.term_branch[term]): model for term, _, model in transport.exchangers}
    return Borders(
        scale,
        models,
        topology.kept,
        transport.held,
        transport.entering,
        np.isfinite(arrays.fixed_pressure[topology.kept]) | (arrays.inflow[topology.kept] != 0),
    )


def _put(scale: HeatScale, node: Node, k: int, held: FloatArray, entering: FloatArray) -> None:
    above = float(scale.enthalpy(np.array(node.temperature_c, np.float64)))
    (entering if node.inflow_m3_per_s > 0 else held)[k] = above
