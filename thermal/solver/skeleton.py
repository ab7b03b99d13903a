"""The graph of a network with what the general path needs to solve on it.

Elimination orders cost more than everything else that is read from a network, so each is found
when a system is first factorised, and serves all networks of the same shape.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from thermal.network.topology import Topology
from thermal.solver.linear import HeatSystem, PressureSystem

IntArray = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Skeleton:
    """What depends on the topology alone: the graph and the systems on it."""

    topology: Topology

    @cached_property
    def unknown(self) -> IntArray:
        """The number of each junction among the unknown pressures, -1 for a fixed or no one."""
        topology = self.topology
        free = ~topology.fixed_junction
        unknown = np.full(topology.junction_count + 1, -1)
        unknown[:-1][free] = np.arange(int(free.sum()))
        return unknown

    @cached_property
    def pressures(self) -> PressureSystem:
        """The system of the unknown pressures."""
        topology, unknown = self.topology, self.unknown
        inert = topology.rigid | topology.blocked | (topology.fixed_term >= 0)
        source, target = (
            np.where(inert, -1, unknown[topology.junction[end]])
            for end in (topology.link_from, topology.link_to)
        )
        return PressureSystem(source, target, unknown, int(unknown.max(initial=-1)) + 1)

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

    @cached_property
    def heat(self) -> HeatSystem:
        """The system of the node enthalpies."""
        topology = self.topology
        return HeatSystem(topology.link_from, topology.link_to, len(topology.kept))
