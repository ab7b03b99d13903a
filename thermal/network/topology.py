"""The graph behind a network: series branches merged into links, rigid links into junctions.

A *link* is a chain of branches through nodes where nothing else happens, so one flow runs
through all of it. A *junction* is a set of nodes joined by links without any resistance; its
pressure is one unknown. What is built here depends on the shape of the network alone and is
reused while only numbers change.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from thermal.network.chains import Shape, find_chains

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Topology:
    """Links and junctions of a network.

    `kept` lists the nodes at the ends of links. Terms (branches within links) stand in the
    order of the links, `link_start` gives the first of each; `term_sign` is -1 where the
    branch points against its link; `fixed_term` is the term of a link whose flow is given,
    `taking_term` the one that takes what pressure the others leave (that one, else the first
    one-way term), -1 for none. `link_from` and `link_to` count in `kept`. A link with a
    one-way branch points along it; `blocked` links hold one-way branches facing each other.

    `junction` gives for each kept node its junction, or -1 where no pressure is defined
    (`isolated`). `hanging` numbers the kept nodes that are joined rigidly to the root of
    their junction, -1 elsewhere. `islands` names one node of each part without a reference,
    `crowded_links` the links with more than one given flow.
    """

    shape: Shape
    kept: IntArray
    link_from: IntArray
    link_to: IntArray
    link_start: IntArray
    term_branch: IntArray
    term_sign: NDArray[np.float64]
    term_link: IntArray
    one_way: BoolArray
    rigid: BoolArray
    fixed_term: IntArray
    taking_term: IntArray
    blocked: BoolArray
    junction: IntArray
    junction_count: int
    fixed_junction: BoolArray
    component: IntArray
    component_count: int
    isolated: IntArray
    islands: tuple[int, ...]
    crowded_links: tuple[int, ...]
    hanging: IntArray

    @property
    def term_count(self) -> IntArray:
        """How many terms each link has."""
        return np.diff(np.append(self.link_start, len(self.term_branch)))

    def link_stop(self, link: int) -> int:
        """Where the terms of a link end."""
        last = link + 1 == len(self.link_start)
        return len(self.term_branch) if last else int(self.link_start[link + 1])

    def terms_of(self, links: IntArray) -> tuple[IntArray, IntArray]:
        """Return the terms of some links, link by link, and where those of each begin."""
        count = self.term_count[links]
        begin = np.cumsum(count) - count
        terms = np.arange(int(count.sum()))
        terms += np.repeat(self.link_start[links] - begin, count)
        return terms, begin

    @property
    def link_count(self) -> int:
        """How many links there are."""
        return len(self.link_from)


def build_topology(shape: Shape) -> Topology:
    """Merge series branches, join what is rigid and find islands without a reference."""
    keep, chains = find_chains(shape)
    kept = np.flatnonzero(keep)
    position = np.full(len(keep), -1)
    position[kept] = np.arange(len(kept))
    branch, start, link = chains.branch, chains.start, chains.link
    source, target = position[chains.first], position[chains.last]

    fixed_count = _per_link(shape.fixed_flow[branch], start)
    fixed_term = _first_term(shape.fixed_flow[branch], link, len(start))
    first_valve = _first_term(shape.one_way[branch], link, len(start))
    one_way, blocked = first_valve >= 0, chains.blocked
    loose = _per_link(~shape.rigid[branch], start) > 0
    rigid = ~loose & ~one_way & (fixed_term < 0)
    parts = _Parts(shape, kept, source, target, fixed_term, rigid, blocked)
    isolated, islands = parts.unreferenced(_per_link(shape.driver[branch], start) > 0)
    if len(isolated):
        blocked[np.isin(parts.pressure_part[source], isolated)] = True
    junction, count, hanging = parts.junctions(isolated)
    component, component_count = parts.components()
    return Topology(
        shape=shape,
        kept=kept,
        link_from=source,
        link_to=target,
        link_start=start,
        term_branch=branch,
        term_sign=chains.sign,
        term_link=link,
        one_way=one_way,
        rigid=rigid,
        fixed_term=fixed_term,
        taking_term=np.where(fixed_term >= 0, fixed_term, first_valve),
        blocked=blocked,
        junction=junction,
        junction_count=count,
        fixed_junction=_marked(junction[shape.fixed_pressure[kept]], count),
        component=component,
        component_count=component_count,
        isolated=kept[junction < 0],
        islands=islands,
        crowded_links=tuple(np.flatnonzero(fixed_count > 1).tolist()),
        hanging=hanging,
    )


def _per_link(flag: BoolArray, start: IntArray) -> IntArray:
    if not len(start):
        return np.zeros(0, np.int64)
    return np.add.reduceat(flag.astype(np.int64), start)


def _marked(at: IntArray, count: int) -> BoolArray:
    marked = np.zeros(count, np.bool_)
    marked[at] = True
    return marked


def _first_term(flag: BoolArray, link: IntArray, count: int) -> IntArray:
    """Return the first term of each link that is marked, -1 for none."""
    first = np.full(count, -1)
    at = np.flatnonzero(flag)[::-1]
    first[link[at]] = at
    return first


def connected_parts(count: int, source: IntArray, target: IntArray) -> tuple[IntArray, int]:
    """Number the parts of a graph of `count` nodes, and say how many there are."""
    graph = coo_array((np.ones(len(source)), (source, target)), shape=(count, count))
    number, label = connected_components(graph, directed=False)
    return label.astype(np.int64), int(number)


class _Parts:
    """Parts of the graph that share pressure, and the junctions within them."""

    def __init__(
        self,
        shape: Shape,
        kept: IntArray,
        source: IntArray,
        target: IntArray,
        fixed_term: IntArray,
        rigid: BoolArray,
        blocked: BoolArray,
    ) -> None:
        self.shape, self.kept, self.source, self.target = shape, kept, source, target
        self.rigid, self.blocked = rigid, blocked
        self.fixed_flow = fixed_term >= 0
        self.carries = ~self.fixed_flow & ~blocked
        self.pressure_part, self.part_count = connected_parts(
            len(kept), source[self.carries], target[self.carries]
        )

    def components(self) -> tuple[IntArray, int]:
        """Number the parts of the graph that coolant can flow within."""
        if self.carries.all():
            return self.pressure_part, self.part_count
        return connected_parts(len(self.kept), self.source, self.target)

    def unreferenced(self, driven: BoolArray) -> tuple[IntArray, tuple[int, ...]]:
        """Parts shut off at rest, and one node of each part that needs a reference."""
        shape, part, kept = self.shape, self.pressure_part, self.kept
        count = self.part_count

        def tally(where: IntArray | BoolArray) -> IntArray:
            return np.bincount(part[where], minlength=count).astype(np.int64, copy=False)

        referenced = tally(shape.fixed_pressure[kept]) > 0
        if referenced.all():
            return np.zeros(0, np.int64), ()
        nodes = tally(np.arange(len(kept)))
        carries = self.source[self.carries]
        links = np.bincount(part[carries], minlength=count)
        driver = np.bincount(part[self.source[self.carries & driven]], minlength=count) > 0
        restless = tally(shape.inflow[kept]) > 0
        restless[part[self.source[self.fixed_flow]]] = True
        restless[part[self.target[self.fixed_flow]]] = True
        restless |= driver & (links >= nodes)
        shut_off = nodes == 1
        shut = np.flatnonzero(~shape.active)
        ends = np.concatenate((shape.source[shut], shape.target[shut]))
        shut_off[part[np.searchsorted(kept, ends)]] = True
        shut_off[part[self.source[self.blocked]]] = True
        shut_off[part[self.target[self.blocked]]] = True
        at_rest = ~referenced & ~restless & shut_off
        lost = ~referenced & ~at_rest
        first = [int(kept[np.flatnonzero(part == p)[0]]) for p in np.flatnonzero(lost)]
        return np.flatnonzero(at_rest), tuple(first)

    def junctions(self, isolated: IntArray) -> tuple[IntArray, int, IntArray]:
        """Number the junctions, and the kept nodes that hang on another of their junction."""
        count = len(self.kept)
        alive = ~np.isin(self.pressure_part, isolated)
        at = np.flatnonzero(self.rigid & self.carries & alive[self.source])
        if not len(at):
            junction = np.where(alive, np.cumsum(alive) - 1, -1)
            return junction, int(alive.sum()), np.full(count, -1)
        label, _ = connected_parts(count, self.source[at], self.target[at])
        order = np.argsort(~self.shape.fixed_pressure[self.kept], kind="stable")
        root = order[np.unique(label[order], return_index=True)[1]]
        hanging = np.ones(count, np.bool_)
        hanging[root] = False
        used, compact = np.unique(label[alive], return_inverse=True)
        junction = np.full(count, -1)
        junction[alive] = compact
        return junction, len(used), np.where(hanging, np.cumsum(hanging) - 1, -1)
