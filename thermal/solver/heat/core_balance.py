"""The mixing of enthalpies at the nodes of a core, where its edges carry given flows."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.solver.graph.core import Core
from thermal.solver.graph.linear import tally
from thermal.solver.heat.thermal_state import STILL
from thermal.solver.reading.arrays import NetworkArrays

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

LEAK = 1e-13
SETTLED = 1e-10
"""Exchangers and the nodes have settled when enthalpies move by so little of the largest."""


class CoreBalance:
    """The enthalpy of each node of a core at given flows; heat may change from pass to pass.

    `up` is the node upstream of each edge, `supplied` tells which nodes anything flows to or whose
    enthalpy is held.

    Parameters
    ----------
    amount, through : arrays of shape (edges,)
        Mass flow that carries heat in kg/s, 0 or above, and flow along each edge.
    external : array of shape (nodes,)
        Mass flow into each node from outside in kg/s.
    held, entering : arrays of shape (nodes,)
        Enthalpy that a node is held at, NaN for none, and that of what enters from outside.
    """

    def __init__(
        self,
        core: Core,
        amount: FloatArray,
        through: FloatArray,
        external: FloatArray,
        held: FloatArray,
        entering: FloatArray,
    ) -> None:
        source, target = core.node_ends
        forward = through >= 0
        down = np.where(forward, target, source)
        self.core, self.up, self._down = core, np.where(forward, source, target), down
        inside = np.maximum(external, 0.0)
        mixed = tally(down, amount, len(core.nodes))
        mixed += inside
        fixed = np.isfinite(held)
        self.supplied = (mixed > 0) | fixed
        self._moving = self.supplied & ~fixed
        self._diagonal = np.where(self._moving, mixed * (1 + LEAK), 1.0)
        self._right = np.where(self._moving, inside * entering, np.where(fixed, held, 0.0))
        weight = np.where(self._moving[down], -amount, 0.0)
        self._ahead = np.where(forward, weight, 0.0)
        self._back = weight - self._ahead

    def solve(self, heat: FloatArray, passed: FloatArray) -> FloatArray:
        """Return the enthalpy of each node, from heat in W and share passed on of each edge.

        It is zero without any supply, and infinite where it is not determined.
        """
        gained = tally(self._down, heat, len(self._right))
        right = self._right + np.where(self._moving, gained, 0.0)
        return self.core.heat.solve(
            self._diagonal, self._ahead * passed, self._back * passed, right
        )


def from_outside(
    arrays: NetworkArrays, nodes: IntArray, out: FloatArray, most: float
) -> FloatArray:
    """Return what enters some kept nodes in kg/s: as stated, and what leaves given pressures.

    Parameters
    ----------
    out : array of shape (nodes,)
        What leaves them by links, in kg/s.
    most : float
        The largest flow: less than a share of it is round-off.
    """
    kept = arrays.topology.kept[nodes]
    fixed = np.isfinite(arrays.fixed_pressure[kept])
    real = np.abs(out) > STILL * most
    return np.where(fixed, np.where(real, out, 0.0), arrays.inflow[kept])


def settled(before: FloatArray, after: FloatArray) -> bool:
    """Return whether a round with the exchangers left the enthalpies of nodes as they were."""
    moved = float(np.abs(after - before).max(initial=0.0))
    return not moved > SETTLED * float(np.abs(after).max(initial=0.0))
