"""Where the figures of a loop stand among the branches and nodes of its network."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from configurator.cooling.network.build import LoopNetwork
from configurator.cooling.network.cdu import CduNetwork
from configurator.cooling.network.rack import RackNetwork, RackPlaces
from configurator.cooling.network.wiring import Fragment
from configurator.cooling.result import PipeRun
from configurator.cooling.system_curve import SystemLaws
from thermal.network.model import Pipe

IntArray = NDArray[np.int64]


class _Places:
    """Places in a whole loop, found from those in its racks and where each rack begins."""

    def __init__(self, inside: Sequence[tuple[RackPlaces, int, int]]) -> None:
        self._inside = inside

    def hold(self, inside: Sequence[tuple[RackPlaces, int, int]]) -> bool:
        """Whether they are those of other racks too."""
        return len(inside) == len(self._inside) and all(
            branch == at and node == first and (one is two or one.same_as(two))
            for (one, branch, node), (two, at, first) in zip(inside, self._inside, strict=True)
        )

    @cached_property
    def plates(self) -> IntArray:
        return np.concatenate([branch + places.plate for places, branch, _ in self._inside])

    @cached_property
    def inlets(self) -> IntArray:
        return np.concatenate([node + places.inlet for places, _, node in self._inside])

    @cached_property
    def ends(self) -> IntArray:
        first = [np.array([[branch], [branch], [node], [node]]) for _, branch, node in self._inside]
        ends = [places.ends for places, _, _ in self._inside]
        return np.concatenate([at + own for at, own in zip(first, ends, strict=True)], axis=1)


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
        inside = [(rack.places, branch, node) for rack, branch, node in self.racks()]
        same = earlier is not None and earlier._places.hold(inside)
        self._places: _Places = earlier._places if earlier and same else _Places(inside)

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

    @property
    def plates(self) -> IntArray:
        """Branches of all plates."""
        return self._places.plates

    @property
    def inlets(self) -> IntArray:
        """Nodes before all plates."""
        return self._places.inlets

    @property
    def ends(self) -> IntArray:
        """Supply and return branch, and supply and return port, of all chassis: shape (4, n)."""
        return self._places.ends

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
