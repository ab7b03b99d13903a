"""The heat on a path through the assembly tree: how warm its strands are at the flows they get."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thermal.solver.edits.paths import Paths
from thermal.solver.heat.transport import Transport

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class TermHeat:
    """What a term's temperature follows from: `entering` J/kg, and W up to its middle.

    `own` of these it picks up within its link.
    """

    entering: float
    passed: float
    own: float


class PathHeat:
    """Heat of all terms, summed along the chains of the assembly tree; edits move it."""

    def __init__(self, transport: Transport, paths: Paths, entering: FloatArray) -> None:
        """Take the heat balance, and what enters the items of the folding of the paths."""
        self.paths, self.entering = paths, entering
        self.heat = transport.static_heat.copy()
        self._sunk = transport.sunk
        chains = paths.chains
        self.ahead, self.behind = np.zeros(chains.count + 1), np.zeros(chains.count + 1)
        for step in transport.heat_tree().steps:
            if step.ahead is not None and step.behind is not None:
                at = chains.slot[step.members.item]
                self.ahead[at], self.behind[at] = step.ahead, step.behind

    def put(self, term: int, watts: float) -> None:
        """Give a term another heat, and count it in all that stands before and behind it."""
        topology, chains = self.paths.topology, self.paths.chains
        item = int(topology.term_link[term])
        if not self._sunk[topology.component[topology.link_from[item]]]:
            return
        added = watts - float(self.heat[term])
        if not added:
            return
        self.heat[term] = watts
        while (owner := int(chains.owner[item])) >= 0:
            if (slot := int(chains.slot[item])) >= 0:
                self.ahead[slot + 1 : chains.end[owner]] += added
                self.behind[chains.begin[owner] : slot] += added
            item = owner

    def of_strand(self, strand: int, sign: float) -> list[TermHeat]:
        """Return the heat on the way through a strand, which flows along its assemblies or back."""
        chains, topology = self.paths.chains, self.paths.topology
        terms = self.paths.terms(strand)
        links = topology.term_link[terms]
        before = (self.ahead if sign >= 0 else self.behind)[chains.slot[links]]
        entering = self.entering[chains.entry[links]]
        forward = sign * self.paths.core.folding.sign[links] > 0
        own = _to_middle(links.tolist(), self.heat[terms].tolist(), forward.tolist())
        rows = zip(entering.tolist(), before.tolist(), own, strict=True)
        return [TermHeat(h, passed + inside, inside) for h, passed, inside in rows]


def _to_middle(links: Sequence[int], heat: Sequence[float], forward: Sequence[bool]) -> list[float]:
    """Return what each term's link picks up before the middle of the term, along its flow."""
    own = [0.0] * len(links)
    places = range(len(links))
    for way, order in ((True, places), (False, reversed(places))):
        link, running = -1, 0.0
        for k in order:
            if forward[k] is not way:
                continue
            if links[k] != link:
                link, running = links[k], 0.0
            own[k] = running + 0.5 * heat[k]
            running += heat[k]
    return own
