"""The graph of a network with what is needed to solve on it.

Elimination orders cost more than everything else that is read from a network, so each is found
when a system is first factorised, and serves all networks of the same shape.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from thermal.network.topology import Topology
from thermal.solver.graph.core import Core, folded_core, general_core, whole_core
from thermal.solver.graph.fold import FoldingMemory
from thermal.solver.graph.linear import PressureSystem

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Skeleton:
    """What depends on the topology alone: the graph and the systems on it.

    The `memory` is handed on from skeleton to skeleton of edited networks.
    """

    topology: Topology
    memory: FoldingMemory = field(default_factory=FoldingMemory)

    @cached_property
    def folded(self) -> Core:
        """What its assemblies leave of the network: the main path."""
        return folded_core(self.topology, self.memory)

    @cached_property
    def whole(self) -> Core:
        """What is left when assemblies are folded as far as it goes: what sweeps work on."""
        return whole_core(self.topology)

    @cached_property
    def general(self) -> Core:
        """The whole network as one system: the general path."""
        return general_core(self.topology)

    @cached_property
    def term(self) -> IntArray:
        """The term of each branch, -1 where it is in no link."""
        order = self.topology.term_branch
        term = np.full(len(self.topology.shape.source), -1)
        term[order] = np.arange(len(order))
        return term

    @cached_property
    def rigid_links(self) -> IntArray:
        """The links without any resistance."""
        return np.flatnonzero(self.topology.rigid & ~self.topology.blocked)

    @cached_property
    def rigid_flows(self) -> PressureSystem | None:
        """The system that shares flow among links without resistance, None without any."""
        topology, links = self.topology, self.rigid_links
        hanging = topology.hanging
        if not (hanging >= 0).any():
            return None
        return PressureSystem(
            hanging[topology.link_from[links]],
            hanging[topology.link_to[links]],
            hanging,
            int((hanging >= 0).sum()),
        )
