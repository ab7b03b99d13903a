"""Pieces of a coolant network, each branch with the object of the design it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from math import inf, pi
from operator import attrgetter
from typing import TypeVar

from configurator.cooling.segments import SegmentNames
from configurator.cooling.system_curve import BranchLaws, branch_laws, joined_laws
from configurator.core.units import mm_to_m
from thermal.network.model import AnyBranch, Node, Pipe

_ELEMENT = attrgetter("kind", "where", "part")
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Element:
    """What a branch is: its kind, the id of the object it belongs to, its part."""

    kind: str
    where: str
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Bore:
    """The inside of a pipe, hose or manifold."""

    diameter_m: float
    roughness_m: float
    part: str | None = None

    @classmethod
    def from_mm(cls, diameter_mm: float, roughness_mm: float, part: str | None = None) -> Bore:
        """Convert catalogue figures."""
        return cls(mm_to_m(diameter_mm), mm_to_m(roughness_mm), part)

    @property
    def area_m2(self) -> float:
        """Free cross-section."""
        return pi / 4 * self.diameter_m**2


@dataclass(frozen=True, eq=False)
class Fragment:
    """A piece of network; ``elements`` stand in the order of ``branches``.

    What is made of it is made once; one joined of several takes that of its ``parts``.
    """

    nodes: tuple[Node, ...]
    branches: tuple[AnyBranch, ...]
    elements: tuple[Element, ...]
    volume_m3: float
    marks: frozenset[str]
    parts: tuple[Fragment, ...] = ()

    @cached_property
    def names(self) -> SegmentNames:
        """What its branches are, as columns."""
        if self.parts:
            own = [part.names for part in self.parts]
            return SegmentNames(
                _in_a_row(names.id for names in own),
                _in_a_row(names.kind for names in own),
                _in_a_row(names.where for names in own),
                _in_a_row(names.part for names in own),
            )
        ids = tuple(branch.id for branch in self.branches)
        columns = tuple(zip(*map(_ELEMENT, self.elements), strict=True)) or ((), (), ())
        return SegmentNames(ids, *columns)

    @cached_property
    def first_branch(self) -> tuple[int, ...]:
        """Where the branches of each of its parts begin, and where the last ends."""
        return (0, *accumulate(len(part.branches) for part in self.parts))

    @cached_property
    def first_node(self) -> tuple[int, ...]:
        """Where the nodes of each of its parts begin, and where the last ends."""
        return (0, *accumulate(len(part.nodes) for part in self.parts))

    @cached_property
    def laws(self) -> BranchLaws:
        """How its branches follow their flow."""
        if self.parts:
            counts = [len(part.branches) for part in self.parts]
            return joined_laws([part.laws for part in self.parts], counts)
        return branch_laws(self.branches)

    @cached_property
    def lowest_m(self) -> float:
        """Elevation of its lowest node."""
        if self.parts:
            return min(part.lowest_m for part in self.parts)
        return min((node.elevation_m for node in self.nodes), default=inf)


def joined(parts: Sequence[Fragment]) -> Fragment:
    """Put fragments together, one after the other."""
    return Fragment(
        _in_a_row(part.nodes for part in parts),
        _in_a_row(part.branches for part in parts),
        _in_a_row(part.elements for part in parts),
        sum(part.volume_m3 for part in parts),
        frozenset().union(*(part.marks for part in parts)),
        tuple(parts),
    )


def _in_a_row(pieces: Iterable[tuple[Item, ...]]) -> tuple[Item, ...]:
    """Join tuples; list by list goes faster than item by item."""
    found: list[Item] = []
    for piece in pieces:
        found += piece
    return tuple(found)


class Wiring:
    """Collects nodes and branches of one fragment."""

    def __init__(self) -> None:
        self._nodes: list[Node] = []
        self._branches: list[AnyBranch] = []
        self._elements: list[Element] = []
        self.volume_m3 = 0.0

    def node(self, node_id: str, elevation_m: float) -> str:
        """Add a node and return its id."""
        self._nodes.append(Node(node_id, elevation_m))
        return node_id

    def special_node(self, node: Node) -> str:
        """Add a node that holds a pressure or a temperature."""
        self._nodes.append(node)
        return node.id

    def add(self, branch: AnyBranch, element: Element) -> int:
        """Add a branch and return its place in the fragment."""
        self._branches.append(branch)
        self._elements.append(element)
        return len(self._branches) - 1

    def pipe(
        self,
        ends: tuple[str, str],
        element: Element,
        bore: Bore,
        length_m: float,
        minor_loss_k: float,
        heat_w: float = 0.0,
    ) -> int:
        """Add a pipe, hose or manifold segment, named by its ends, and count its volume."""
        self.volume_m3 += bore.area_m2 * length_m
        branch = Pipe(
            f"{ends[0]}>{ends[1]}",
            *ends,
            length_m=length_m,
            diameter_m=bore.diameter_m,
            roughness_m=bore.roughness_m,
            minor_loss_k=minor_loss_k,
            heat_w=heat_w,
        )
        return self.add(branch, element)

    def finish(self, marks: set[str]) -> Fragment:
        """Freeze what was collected."""
        return Fragment(
            tuple(self._nodes),
            tuple(self._branches),
            tuple(self._elements),
            self.volume_m3,
            frozenset(marks),
        )
