"""Links without any resistance: potentials through them, and the flows that balance leaves them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.solver.graph.linear import Solve, tally
from thermal.solver.reading.arrays import NetworkArrays

FloatArray = NDArray[np.float64]


class RigidParts:
    """Junctions of several nodes, joined by links that only raise the pressure.

    `offset` is the potential of each kept node above the root of its junction in Pa, `conflict` a
    branch where given rises contradict each other. `split` solves for flows, None without any.
    """

    def __init__(self, arrays: NetworkArrays, link_rise: FloatArray) -> None:
        """Take the pressure rise of each link in Pa."""
        topology, skeleton = arrays.topology, arrays.skeleton
        self.arrays = arrays
        self.split: Solve | None = None
        self.conflict: int | None = None
        self.offset = np.zeros(len(topology.kept))
        links = skeleton.rigid_links
        if not len(links):
            return
        u, v = topology.link_from[links], topology.link_to[links]
        rise = link_rise[links]
        count = len(topology.kept)
        push = tally(v, rise, count) - tally(u, rise, count)
        hanging = topology.hanging >= 0
        if skeleton.rigid_flows is not None:
            self.split = skeleton.rigid_flows.factorise(np.ones(len(links)))
            self.offset[hanging] = self.split(push[hanging])
        mismatch = np.abs(self.offset[v] - self.offset[u] - rise)
        if (mismatch > 1e-6 * (1 + np.abs(rise))).any():
            self.conflict = int(topology.term_branch[topology.link_start[links[mismatch.argmax()]]])

    def fill(self, m: FloatArray) -> None:
        """Fill the flows of the links without resistance in place, shape (links,), in kg/s.

        Where they form rings the smallest flows are taken, so equal ones share equally.
        """
        if self.split is None:
            return
        topology, links = self.arrays.topology, self.arrays.skeleton.rigid_links
        m[links] = 0.0
        count = len(topology.kept)
        need = self.arrays.inflow[topology.kept] + tally(topology.link_to, m, count)
        need -= tally(topology.link_from, m, count)
        hanging = topology.hanging >= 0
        level = np.zeros(count)
        level[hanging] = self.split(need[hanging])
        m[links] = level[topology.link_from[links]] - level[topology.link_to[links]]
