"""What of a network is solved as a matrix: all of it, or what its assemblies leave."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from thermal.network.topology import Topology
from thermal.solver.graph.descent import Descent
from thermal.solver.graph.fold import FoldingMemory, fold
from thermal.solver.graph.folding import DeadEnds, Folding, Members, unfolded
from thermal.solver.graph.linear import HeatSystem, PressureSystem

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


@dataclass(eq=False)
class Core:
    """The edges that are left of a network once its assemblies are folded, as two systems.

    Core junctions and core nodes are numbered by themselves: `junctions` gives the junction of
    the topology for each, `nodes` the kept node. `source` and `target` are the core junctions at
    both ends of each edge, -1 where no pressure is defined. `link` is the link of an edge that is
    one, -1 for assemblies; `place` the edge of a link, -1 for folded ones; `item` the item of each
    edge in the walks of the folding.
    """

    topology: Topology
    folding: Folding
    junctions: IntArray = field(init=False)
    source: IntArray = field(init=False)
    target: IntArray = field(init=False)
    nodes: IntArray = field(init=False)
    link: IntArray = field(init=False)
    place: IntArray = field(init=False)
    item: IntArray = field(init=False)

    def __post_init__(self) -> None:
        folding, topology = self.folding, self.topology
        here = np.zeros(topology.junction_count + 1, np.bool_)
        here[folding.source], here[folding.target] = True, True
        here[:-1] |= topology.fixed_junction
        here[topology.junction[self._crowded()]] = True
        here[-1] = False
        self.junctions = np.flatnonzero(here)
        number = np.full(topology.junction_count + 1, -1)
        number[self.junctions] = np.arange(len(self.junctions))
        self.source, self.target = number[folding.source], number[folding.target]
        self.item = folding.items_of(folding.core)
        self.link = np.where(self.item < len(folding.strand), self.item, -1)
        self.place = np.full(topology.link_count, -1)
        single = np.flatnonzero(self.link >= 0)
        self.place[self.link[single]] = single
        folded = topology.junction >= 0
        folded[folded] = ~here[topology.junction[folded]]
        self.nodes = np.flatnonzero(~folded)

    def _crowded(self) -> IntArray:
        """Kept nodes that share their junction."""
        return _crowded_nodes(self.topology)

    @cached_property
    def folds(self) -> bool:
        """Whether anything is folded away."""
        return len(self.folding.walk) > 0

    @cached_property
    def pressures(self) -> PressureSystem:
        """The system of the free junctions' potentials."""
        free = ~self.topology.fixed_junction[self.junctions]
        unknown = np.full(len(self.junctions) + 1, -1)
        unknown[:-1][free] = np.arange(int(free.sum()))
        topology = self.topology
        inert = topology.rigid | topology.blocked | (topology.fixed_term >= 0)
        still = np.append(inert, False)[self.link]
        source, target = (np.where(still, -1, unknown[end]) for end in (self.source, self.target))
        return PressureSystem(source, target, unknown, int(free.sum()))

    @cached_property
    def heat(self) -> HeatSystem:
        """The system of the core nodes' enthalpies."""
        return HeatSystem(*self.node_ends, len(self.nodes))

    @cached_property
    def term_sign(self) -> FloatArray:
        """The direction of each term's link along its strand."""
        return self.folding.sign[self.topology.term_link]

    @cached_property
    def branch_strand(self) -> tuple[IntArray, IntArray]:
        """The strand of each branch, one more than there are for none, and those against it."""
        topology, folding = self.topology, self.folding
        strand = np.full(len(topology.shape.source), folding.strand_count)
        strand[topology.term_branch] = folding.strand[topology.term_link]
        against = self.term_sign * topology.term_sign < 0
        return strand, topology.term_branch[against]

    @cached_property
    def chains(self) -> tuple[IntArray, IntArray, IntArray]:
        """Edges that are links with several terms, these terms, and the first of each link's."""
        several = np.append(self.topology.term_count > 1, False)[self.link]
        edges = np.flatnonzero(several)
        return edges, *self.topology.terms_of(self.link[edges])

    @cached_property
    def node_junction(self) -> IntArray:
        """The core junction of each core node, -1 where no pressure is defined."""
        topology = self.topology
        number = np.full(topology.junction_count + 1, -1)
        number[self.junctions] = np.arange(len(self.junctions))
        return number[topology.junction[self.nodes]]

    @cached_property
    def descent(self) -> Descent:
        """The way from the core's potentials to those of all nodes."""
        return Descent(self.topology, self.nodes)

    @cached_property
    def node_ends(self) -> tuple[IntArray, IntArray]:
        """Core nodes at both ends of each edge."""
        topology, folding = self.topology, self.folding
        number = np.full(len(topology.kept), -1)
        number[self.nodes] = np.arange(len(self.nodes))
        of_junction = np.full(topology.junction_count + 1, -1)
        of_junction[topology.junction] = number
        turned = np.append(folding.sign, 1.0)[self.link] < 0
        ends = []
        for end, one, other in (
            (folding.source, topology.link_from, topology.link_to),
            (folding.target, topology.link_to, topology.link_from),
        ):
            own = np.where(turned, number[other[self.link]], number[one[self.link]])
            ends.append(np.where(self.link >= 0, own, of_junction[end]))
        return ends[0], ends[1]

    @cached_property
    def parts(self) -> tuple[IntArray, IntArray]:
        """All items within assemblies, and the assembly of each."""
        steps = [step for step in self.folding.walk if isinstance(step, Members)]
        none = np.zeros(0, np.int64)
        item = np.concatenate((none, *(step.item for step in steps)))
        owner = np.concatenate((none, *(step.owner for step in steps)))
        alive = ~self._still_items[item]
        return item[alive], owner[alive]

    @cached_property
    def folded_nodes(self) -> IntArray:
        """Kept nodes that are no core nodes."""
        return np.setdiff1d(np.arange(len(self.topology.kept)), self.nodes)

    @cached_property
    def dead_nodes(self) -> IntArray:
        """Kept nodes of dead ends, and of assemblies without flow."""
        topology, folding = self.topology, self.folding
        dead = np.zeros(topology.junction_count + 1, np.bool_)
        for step in folding.walk:
            if isinstance(step, DeadEnds):
                dead[step.end] = True
            else:
                inner = step.head >= 0
                dead[step.head[inner]] = self._still_items[step.item[inner]]
        dead[-1] = False
        return self.folded_nodes[dead[topology.junction[self.folded_nodes]]]

    @cached_property
    def _still_items(self) -> BoolArray:
        """Items within dead ends."""
        folding = self.folding
        still = np.zeros(folding.item_count, np.bool_)
        still[: len(folding.strand)] = folding.still[folding.strand]
        for step in folding.walk:
            if isinstance(step, Members):
                still[step.owner] = still[step.item]
        return still

    @cached_property
    def typical_link(self) -> IntArray:
        """The first link of each strand."""
        first = np.zeros(self.folding.strand_count, np.int64)
        strand = self.folding.strand
        first[strand[::-1]] = np.arange(len(strand))[::-1]
        return first


def general_core(topology: Topology) -> Core:
    """Return the whole network as the core: the general path."""
    junction = topology.junction
    return Core(topology, unfolded(junction[topology.link_from], junction[topology.link_to]))


def folded_core(topology: Topology, memory: FoldingMemory) -> Core:
    """Return what the assemblies of a network leave: the main path.

    Passive links fold; pumps, check valves, given flows and pressures, heat exchangers and what
    touches a node that something else refers to stay in the core.
    """
    return Core(topology, memory.fold(*_graph(topology)))


def whole_core(topology: Topology) -> Core:
    """Return what is left when assemblies are folded as far as it goes."""
    return Core(topology, fold(*_graph(topology), whole=True))


def _graph(topology: Topology) -> tuple[IntArray, IntArray, BoolArray, BoolArray]:
    """Return both junctions of each link, which links fold and which junctions must stay."""
    junction, shape = topology.junction, topology.shape
    source, target = junction[topology.link_from], junction[topology.link_to]
    held = topology.fixed_junction.copy()
    special = shape.keep | shape.fixed_pressure | shape.inflow
    named = junction[special[topology.kept]]
    held[named[named >= 0]] = True
    odd = shape.alone | shape.driver | shape.one_way | shape.fixed_flow
    foldable = ~(topology.rigid | topology.blocked | topology.one_way | (topology.fixed_term >= 0))
    foldable[topology.term_link[odd[topology.term_branch]]] = False
    foldable &= (source >= 0) & (target >= 0)
    crowded = np.zeros(topology.junction_count + 1, np.bool_)
    crowded[junction[_crowded_nodes(topology)]] = True
    crowded[-1] = False
    foldable &= ~(crowded[source] | crowded[target])
    return source, target, foldable, held


def _crowded_nodes(topology: Topology) -> IntArray:
    placed = topology.junction >= 0
    count = np.bincount(topology.junction[placed], minlength=topology.junction_count + 1)
    return np.flatnonzero(placed & (count[topology.junction] > 1))
