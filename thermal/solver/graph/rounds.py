"""Rounds of folding: what lies in parallel, in series, or leads nowhere, found for all at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

STEP_COST = 22.0
"""Time to fold one round up and down, in microseconds."""
DENSE_CORE = 120
"""Most junctions of a core that is solved as a full matrix."""


@dataclass(slots=True, eq=False)
class Round:
    """New assemblies: `member` edges with the direction they are passed in, by `owner`."""

    series: bool
    first: int
    count: int
    member: IntArray
    against: BoolArray
    owner: IntArray
    head: IntArray


@dataclass(slots=True, eq=False)
class SetAside:
    """Edges set aside after so many rounds; junctions `end` and what they hang on."""

    rounds: int
    edges: IntArray
    end: IntArray
    root: IntArray


class Rounds:
    """Finds the assemblies round by round; edges are links first, then assemblies."""

    def __init__(
        self, source: IntArray, target: IntArray, foldable: BoolArray, held: BoolArray
    ) -> None:
        self.links, self.junctions = len(source), len(held)
        self.tail, self.head = source.copy(), target.copy()
        self.held = held.copy()
        other = np.flatnonzero(~foldable)
        for end in (source[other], target[other]):
            self.held[end[end >= 0]] = True
        self.live = np.flatnonzero(foldable)
        self.dead_ends: list[SetAside] = []

    def found(self, whole: bool) -> list[Round]:
        """Return the rounds from the bottom up, as far as they save time."""
        rounds: list[Round] = []
        core = self._core_cost()
        while True:
            self._set_dead_ends_aside(len(rounds))
            pair = [found for found in (self._parallel(), self._series()) if found is not None]
            left = self._core_cost()
            spent = sum(STEP_COST + 0.02 * found.count for found in pair)
            if not pair or (core - left < spent and not whole):
                return rounds
            rounds += pair
            core = left

    def _core_cost(self) -> float:
        """Time for a core of the junctions that are left, in microseconds."""
        left = np.count_nonzero(self._degree()) if len(self.live) else 0
        return 20.0 + left * left / 60.0 if left <= DENSE_CORE else 80.0 + 0.6 * left

    def _degree(self) -> IntArray:
        ends = np.concatenate((self.tail[self.live], self.head[self.live]))
        return np.bincount(ends, minlength=self.junctions)

    def _set_dead_ends_aside(self, rounds: int) -> None:
        while len(self.live):
            end = (self._degree() == 1) & ~self.held
            tail, head = self.tail[self.live], self.head[self.live]
            dead = end[tail] | end[head] | (tail == head)
            if not dead.any():
                return
            tail, head = tail[dead], head[dead]
            hangs = tail != head
            far = np.where(end[head], head, tail)
            self.dead_ends.append(
                SetAside(rounds, self.live[dead], far[hangs], (tail + head - far)[hangs])
            )
            self.live = self.live[~dead]

    def _add(
        self,
        series: bool,
        member: IntArray,
        against: BoolArray,
        owner: IntArray,
        inner: IntArray,
    ) -> Round:
        """Put new assemblies in place of their members."""
        count = int(owner[-1]) + 1
        first = len(self.tail)
        begin = np.flatnonzero(np.diff(owner, prepend=-1))
        end = np.append(begin[1:], len(owner)) - 1
        tail = np.where(against, self.head[member], self.tail[member])[begin]
        head = np.where(against, self.tail[member], self.head[member])[end]
        self.tail, self.head = np.append(self.tail, tail), np.append(self.head, head)
        gone = np.zeros(first, np.bool_)
        gone[member] = True
        self.live = np.append(self.live[~gone[self.live]], np.arange(first, first + count))
        return Round(series, first, count, member, against, owner, inner)

    def _parallel(self) -> Round | None:
        live = self.live
        if not len(live):
            return None
        tail, head = self.tail[live], self.head[live]
        key = np.minimum(tail, head) * self.junctions + np.maximum(tail, head)
        order = np.argsort(key, kind="stable")
        key = key[order]
        same = key[1:] == key[:-1]
        if not same.any():
            return None
        inside = np.zeros(len(key), np.bool_)
        inside[1:] |= same
        inside[:-1] |= same
        member, key = live[order[inside]], key[inside]
        new = np.append(True, key[1:] != key[:-1])
        owner = np.cumsum(new) - 1
        lead = member[np.flatnonzero(new)][owner]
        against = self.tail[member] != self.tail[lead]
        return self._add(False, member, against, owner, np.full(len(member), -1))

    def _series(self) -> Round | None:
        live = self.live
        if not len(live):
            return None
        inner = (self._degree() == 2) & ~self.held
        if not inner.any():
            return None
        follower = self._followers(inner)
        # a directed edge is 2 edge, or 2 edge + 1 when passed from head to tail
        directed = np.concatenate((2 * live, 2 * live + 1))
        starts = directed[(follower[directed] >= 0) & (follower[directed ^ 1] < 0)]
        walk, at = [starts], starts
        while True:
            at = np.where(at >= 0, follower[at], -1)
            if not (at >= 0).any():
                break
            walk.append(at)
        paths = np.column_stack(walk) if len(starts) else np.zeros((0, 1), np.int64)
        length = (paths >= 0).sum(axis=1)
        last = paths[np.arange(len(paths)), length - 1] if len(paths) else starts
        paths = paths[starts >> 1 < last >> 1]
        if not len(paths):
            return None
        chosen = paths >= 0
        flat = paths[chosen]
        owner = np.nonzero(chosen)[0]
        member, against = flat >> 1, (flat & 1).astype(np.bool_)
        after = np.where(against, self.tail[member], self.head[member])
        after[np.append(owner[1:] != owner[:-1], True)] = -1
        return self._add(True, member, against, owner, after)

    def _followers(self, inner: BoolArray) -> IntArray:
        """The directed edge that follows each one through an inner junction, -1 for none."""
        live = self.live
        follower = np.full(2 * len(self.tail), -1)
        leaving = np.concatenate((2 * live, 2 * live + 1))
        start = np.concatenate((self.tail[live], self.head[live]))
        leaving, start = leaving[inner[start]], start[inner[start]]
        order = np.argsort(start, kind="stable")
        pair = leaving[order].reshape(-1, 2)
        follower[pair[:, 0] ^ 1] = pair[:, 1]
        follower[pair[:, 1] ^ 1] = pair[:, 0]
        return follower
