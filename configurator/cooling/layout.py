"""What reading an answer needs to know of a loop's network, the same whatever its duty is."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter

from configurator.cooling.build import LoopNetwork
from configurator.cooling.result import PipeRun
from configurator.cooling.system_curve import SystemLaws
from thermal.network.model import Pipe
from thermal.solver import CompiledNetwork

_ELEMENT = attrgetter("kind", "where", "part")


class LoopLayout:
    """Columns over branches and nodes; ``named`` are ids, kinds, owners and parts of the segments.

    Segments are all branches outside the CDUs, whose branches come first.
    """

    def __init__(self, loop: LoopNetwork, compiled: CompiledNetwork) -> None:
        """Read the branches once."""
        self._compiled, self._elements = compiled, loop.elements
        shape = compiled.arrays.topology.shape
        self.source, self.target = shape.source, shape.target
        self.elevation_m = compiled.arrays.elevation
        self.laws = SystemLaws(loop.network)
        self.first_segment = loop.first_branch[loop.loop.id]
        begin = self.first_segment
        ids = tuple(branch.id for branch in loop.network.branches[begin:])
        self.named = (ids, *zip(*map(_ELEMENT, loop.elements[begin:]), strict=True))
        self.piping = tuple(PipeRun(*key, length_m) for key, length_m in _lengths(loop).items())

    def serves(self, loop: LoopNetwork, compiled: CompiledNetwork) -> bool:
        """Whether a network differs from the one this was made for in its duty only."""
        return (
            compiled.arrays.laws is self._compiled.arrays.laws and loop.elements == self._elements
        )


def _lengths(loop: LoopNetwork) -> Mapping[tuple[str, str | None], float]:
    lengths: dict[tuple[str, str | None], float] = {}
    for at in loop.own_branches():
        branch, element = loop.network.branches[at], loop.elements[at]
        if isinstance(branch, Pipe):
            key = element.kind, element.part
            lengths[key] = lengths.get(key, 0.0) + branch.length_m
    return lengths
