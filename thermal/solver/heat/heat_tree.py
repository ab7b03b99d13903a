"""Heat carried through the assembly tree, where every part flows with its assembly.

What enters a part is what enters its assembly and the heat picked up on the way there. That heat
is known beforehand: what a network is heated with, folded once.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thermal.solver.graph.core import Core
from thermal.solver.graph.folding import DeadEnds, Folding, Members

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """Members of one round; `ahead` and `behind` is the heat before and after them in W.

    Both are None for parts in parallel: nothing is picked up on the way to them.
    """

    members: Members
    ahead: FloatArray | None
    behind: FloatArray | None


class HeatTree:
    """The heat of a network, summed along its links and assemblies.

    `heat` is that of the terms in W; `ahead` and `behind` what a link holds before and after each
    term, `total` the heat of each item.
    """

    def __init__(self, core: Core, heat: FloatArray) -> None:
        topology, folding = core.topology, core.folding
        self.core, self.heat = core, heat
        link, start = topology.term_link, topology.link_start
        running = np.cumsum(heat)
        running -= heat
        link_heat = np.add.reduceat(heat, start) if len(start) else np.zeros(0)
        self.ahead = running - running[start][link]
        self.behind = link_heat[link] - self.ahead - heat
        self.middle_ahead = self.ahead + 0.5 * heat
        self.middle_behind = self.behind + 0.5 * heat
        self.total = heat_totals(folding, link_heat)
        self.steps = tuple(self._steps())
        still = folding.still[folding.strand]
        self.still_heated = bool((link_heat[still] != 0).any())

    def _steps(self) -> list[Step]:
        steps = []
        for found in reversed(self.core.folding.walk):
            if isinstance(found, DeadEnds):
                continue
            if not found.series:
                steps.append(Step(found, None, None))
                continue
            own = self.total[found.item]
            ahead = found.running(own) - own
            steps.append(Step(found, ahead, self.total[found.owner] - ahead - own))
        return steps

    def walk(self, entering: FloatArray, item: FloatArray, inverse: FloatArray) -> None:
        """Fill the enthalpy at the inlet of the items, from that of the core's, in place.

        Parameters
        ----------
        entering : array of shape (items,)
            Specific enthalpy in J/kg; known for the items of the core.
        item, inverse : arrays of shape (items,)
            Flow along the item's assembly in kg/s, and one over its size, zero without flow.
        """
        for step in self.steps:
            found = step.members
            values = entering[found.owner]
            if step.ahead is not None and step.behind is not None:
                owner = found.owner[found.begin]
                forward = item[owner] >= 0
                if forward.all():
                    passed = step.ahead * inverse[found.item]
                elif not forward.any():
                    passed = step.behind * inverse[found.item]
                else:
                    passed = np.where(item[found.owner] >= 0, step.ahead, step.behind)
                    passed *= inverse[found.item]
                values += passed
            entering[found.item] = values

    def inner(self, enthalpy: FloatArray, entering: FloatArray, item: FloatArray) -> None:
        """Fill the enthalpies of the folded junctions from what enters the items, in place."""
        for step in self.steps:
            if step.ahead is None:
                continue
            found = step.members
            inner = np.flatnonzero(found.head >= 0)
            forward = item[found.owner[inner]] >= 0
            after = found.item[np.where(forward, inner + 1, inner)]
            enthalpy[found.head[inner]] = entering[after]


def heat_totals(folding: Folding, heat: FloatArray) -> FloatArray:
    """Return the heat of all items in W: of links as given (links,), of assemblies their sums."""
    item = np.zeros(folding.item_count)
    item[: len(heat)] = heat
    for step in folding.walk:
        if isinstance(step, Members):
            item[step.owner[step.begin]] = step.sums(item[step.item])
    return item
