"""Where the figures of a loop stand among the branches and nodes of its network."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from configurator.cooling.build import LoopNetwork
from configurator.cooling.cdu_network import CduNetwork
from configurator.cooling.rack_network import RackNetwork
from configurator.cooling.result import PipeRun
from configurator.cooling.system_curve import SystemLaws
from configurator.cooling.wiring import Fragment
from thermal.network.model import Pipe

IntArray = NDArray[np.int64]


class LoopLayout:
    """Places within one loop; what an edit leaves as it was is taken from the earlier layout."""

    def __init__(self, loop: LoopNetwork, earlier: LoopLayout | None = None) -> None:
        """Take a network."""
        self.loop = loop
        self.piping: tuple[PipeRun, ...]
        if earlier is not None and earlier.loop.header is loop.header:
            self.piping = earlier.piping
        else:
            runs = _lengths(loop.header).items()
            self.piping = tuple(PipeRun(*key, length_m) for key, length_m in runs)

    def cdus(self) -> Iterator[tuple[CduNetwork, int]]:
        """Give each CDU and where its branches begin."""
        return zip(self.loop.cdus, self.loop.whole.first_branch, strict=False)

    @property
    def header(self) -> slice:
        """Branches of the header."""
        at = len(self.loop.cdus)
        return slice(*self.loop.whole.first_branch[at : at + 2])

    def racks(self) -> Iterator[tuple[RackNetwork, int, int]]:
        """Give each rack and where its branches and nodes begin."""
        first, whole = len(self.loop.cdus) + 1, self.loop.whole
        return zip(
            self.loop.racks, whole.first_branch[first:-1], whole.first_node[first:-1], strict=True
        )

    @cached_property
    def plates(self) -> IntArray:
        """Branches of all plates."""
        return np.concatenate([branch + rack.places.plate for rack, branch, _ in self.racks()])

    @cached_property
    def ends(self) -> IntArray:
        """Supply and return branch, and supply and return port, of all chassis: shape (4, n)."""
        first = [np.array([[branch], [branch], [node], [node]]) for _, branch, node in self.racks()]
        ends = [rack.places.ends for rack in self.loop.racks]
        return np.concatenate([at + own for at, own in zip(first, ends, strict=True)], axis=1)

    @cached_property
    def needed_l_per_min(self) -> NDArray[np.float64]:
        """Flow that each plate needs, 1 where that is unknown."""
        return np.concatenate([rack.places.needed for rack in self.loop.racks])

    @cached_property
    def laws(self) -> SystemLaws:
        """How the branches follow their flow."""
        return SystemLaws(self.loop.whole.laws)

    @cached_property
    def lowest_m(self) -> float:
        """Elevation of the lowest node."""
        return min(part.lowest_m for part in self.loop.whole.parts)


def _lengths(header: Fragment) -> Mapping[tuple[str, str | None], float]:
    lengths: dict[tuple[str, str | None], float] = {}
    for branch, element in zip(header.branches, header.elements, strict=True):
        if isinstance(branch, Pipe):
            key = element.kind, element.part
            lengths[key] = lengths.get(key, 0.0) + branch.length_m
    return lengths
