"""Finding the assemblies of a graph, round by round from the links up.

In each round links and assemblies between the same two junctions become one in parallel, chains
through junctions where nothing else happens one in series, and dead ends are set aside. All
instances of a round are folded together, so a row of racks takes as many steps as one rack. What
does not fold, or is too little to be worth a step of its own, is left as the core.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thermal.solver.graph.folding import DeadEnds, Folding, Level, Members, Places
from thermal.solver.graph.rounds import Round, Rounds

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


def fold(
    source: IntArray,
    target: IntArray,
    foldable: BoolArray,
    held: BoolArray,
    *,
    whole: bool = False,
) -> Folding:
    """Plan the folding of a graph.

    Parameters
    ----------
    source, target : int arrays of shape (links,)
        Junctions at both ends of each link.
    foldable : bool array of shape (links,)
        Links with a loss that grows with flow and nothing else; others stay in the core.
    held : bool array of shape (junctions,)
        Junctions that must stay.
    whole : bool
        Fold as far as it goes, however few assemblies a step has.
    """
    rounds = Rounds(source, target, foldable, held)
    return _Numbering(rounds, rounds.found(whole)).folding()


class FoldingMemory:
    """The folding found last, for as long as the graph of links stays the same.

    Most edits of a shape leave it so: they put branches in a link or take them out.
    """

    def __init__(self) -> None:
        """Start with nothing found."""
        self._graph: tuple[NDArray[Any], ...] = ()
        self._folding: Folding | None = None

    def fold(
        self, source: IntArray, target: IntArray, foldable: BoolArray, held: BoolArray
    ) -> Folding:
        """Return what `fold` does."""
        graph = source, target, foldable, held
        if self._folding is None or not all(map(np.array_equal, graph, self._graph)):
            self._graph, self._folding = graph, fold(*graph)
        return self._folding


class _Numbering:
    """Turns the rounds that are kept into a plan: directions, strands, numbers in order of use."""

    def __init__(self, rounds: Rounds, kept: list[Round]) -> None:
        self.rounds, self.kept = rounds, kept
        self.dead_ends = [dead for dead in rounds.dead_ends if dead.rounds <= len(kept)]
        none = np.zeros(0, np.int64)
        self.dead = np.concatenate((none, *(dead.edges for dead in self.dead_ends)))
        self.links = rounds.links
        self.edges = kept[-1].first + kept[-1].count if kept else rounds.links
        self.parent = np.full(self.edges, -1)
        for found in kept:
            self.parent[found.member] = found.first + found.owner
        self._direct()
        self.rep = self._strands()

    def _direct(self) -> None:
        """Turn every assembly so that its parts are passed from tail to head."""
        turned = np.zeros(self.edges, np.bool_)
        for found in reversed(self.kept):
            flip = turned[found.first + found.owner]
            turned[found.member] = flip ^ found.against
            if found.series and flip.any():
                self._reverse(found, flip)
        self.turned = turned

    @staticmethod
    def _reverse(found: Round, flip: BoolArray) -> None:
        place = np.arange(len(flip))
        order = np.lexsort((np.where(flip, -place, place), found.owner))
        last = np.append(found.owner[1:] != found.owner[:-1], True)
        begin = np.append(True, last[:-1])
        # the junction after an item of a turned chain is the one that stood before it
        before = np.where(begin, -1, np.append(-1, found.head[:-1]))
        found.head = np.where(flip, before, found.head)[order]
        found.member = found.member[order]

    def _strands(self) -> IntArray:
        """The first link of each link's strand."""
        rep = np.arange(self.links)
        for found in self.kept:
            if not found.series:
                continue
            leaf = found.member < self.links
            link, owner = found.member[leaf], found.owner[leaf]
            if len(link):
                begin = np.append(True, owner[1:] != owner[:-1])
                rep[link] = link[begin][np.cumsum(begin) - 1]
        return rep

    def folding(self) -> Folding:
        """Number edges so that what is used together stands together."""
        groups = self._groups()
        place = np.full(self.edges, -1)  # rank within its group, by the order of use above
        # parts in parallel stand together: they are often alike
        used_by = np.full((self.edges, 4), np.iinfo(np.int64).max)
        for number in range(len(groups) - 1, -1, -1):
            owners, parts, series = groups[number]
            order = np.lexsort(used_by[owners].T[::-1])
            owners, parts = owners[order], parts[order]
            groups[number] = (owners, parts, series)
            place[owners] = np.arange(len(owners))
            for slot in range(parts.shape[1]):
                used_by[parts[:, slot], :3] = series, number, slot
                used_by[parts[:, slot], 3] = place[owners]
        still = np.zeros(self.links, np.bool_)
        still[self._links_below(self.dead)] = True
        reps = np.flatnonzero(self.rep == np.arange(self.links))
        strand_order = reps[np.lexsort((*used_by[reps].T[::-1], still[reps]))]
        new = np.full(self.edges, -1)
        new[strand_order] = np.arange(len(reps))
        new[: self.links] = new[self.rep]
        count = len(reps)
        for owners, _, _ in groups:
            new[owners] = np.arange(count, count + len(owners))
            count += len(owners)
        levels = []
        for owners, parts, series in groups:
            begin = int(new[owners[0]])
            places = tuple(_places(new[parts[:, slot]]) for slot in range(parts.shape[1]))
            levels.append(Level(series, places, slice(begin, begin + len(owners))))
        return self._finish(new, len(reps), count, tuple(levels), still)

    def _finish(
        self,
        new: IntArray,
        strands: int,
        count: int,
        levels: tuple[Level, ...],
        still: BoolArray,
    ) -> Folding:
        tail, head = np.full(count, -1), np.full(count, -1)
        made = np.arange(self.links, self.edges)
        at, turned = new[made], self.turned[made]
        old_tail, old_head = self.rounds.tail[made], self.rounds.head[made]
        tail[at], head[at] = (
            np.where(turned, old_head, old_tail),
            np.where(turned, old_tail, old_head),
        )
        topmost = self.parent < 0
        topmost[self.dead] = False
        top = np.flatnonzero(topmost)
        core_source = np.where(self.turned[top], self.rounds.head[top], self.rounds.tail[top])
        core_target = np.where(self.turned[top], self.rounds.tail[top], self.rounds.head[top])
        core = new[top]
        order = np.argsort(core, kind="stable")
        strand_still = np.zeros(strands, np.bool_)
        strand_still[new[: self.links][still]] = True
        return Folding(
            strand=new[: self.links],
            sign=np.where(self.turned[: self.links], -1.0, 1.0),
            strand_count=strands,
            edge_count=count,
            levels=levels,
            walk=tuple(self._walk(new, strands)),
            core=core[order],
            source=core_source[order],
            target=core_target[order],
            still=strand_still,
            tail=tail,
            head=head,
        )

    def _links_below(self, edges: IntArray) -> IntArray:
        """All links within some edges."""
        wanted = np.zeros(self.edges, np.bool_)
        wanted[edges] = True
        for found in reversed(self.kept):
            wanted[found.member] |= wanted[found.first + found.owner]
        return np.flatnonzero(wanted[: self.links])

    def _members(self, found: Round, new: IntArray, strands: int) -> Members:
        leaf = found.member < self.links
        item = np.where(leaf, found.member, new[found.member] - strands + self.links)
        owner = new[found.first + found.owner] - strands + self.links
        begin = np.flatnonzero(np.diff(found.owner, prepend=-1))
        parts = np.diff(np.append(begin, len(owner)))
        width = int(parts[0]) if (parts == parts[0]).all() else 0
        return Members(found.series, item, owner, begin, width, found.head)

    def _walk(self, new: IntArray, strands: int) -> Iterator[Members | DeadEnds]:
        for number in range(len(self.kept) + 1):
            for dead in self.dead_ends:
                if dead.rounds == number:
                    yield DeadEnds(dead.end, dead.root)
            if number < len(self.kept):
                yield self._members(self.kept[number], new, strands)

    def _groups(self) -> list[tuple[IntArray, IntArray, bool]]:
        """Assemblies by round and number of parts: their edges, and a row of parts for each."""
        groups = []
        for found in self.kept:
            member, owner = found.member, found.owner
            leaf = member < self.links
            if found.series:
                member = np.where(leaf, self.rep[np.minimum(member, self.links - 1)], member)
            order = np.lexsort((np.arange(len(member)), ~leaf, owner))
            member, owner = member[order], owner[order]
            fresh = np.append(True, (member[1:] != member[:-1]) | (owner[1:] != owner[:-1]))
            member, owner = member[fresh], owner[fresh]
            parts = np.bincount(owner)
            start = np.cumsum(parts) - parts
            for many in np.unique(parts):
                chosen = np.flatnonzero(parts == many)
                rows = member[start[chosen][:, None] + np.arange(many)]
                groups.append((found.first + chosen, rows, found.series))
        return groups


def _places(at: IntArray) -> Places:
    """A slice where places follow one another, else the places."""
    first = int(at[0])
    if np.array_equal(at, np.arange(first, first + len(at))):
        return slice(first, first + len(at))
    return at
