"""Where a network differs from an earlier one: after an edit most of it is the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import AnyBranch, Network, Pump

IntArray = NDArray[np.int64]
STRIDE = 256
"""Objects compared in one go: tuples are compared by identity first, at memory speed."""


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """What became of the nodes or the branches of an earlier network.

    `row` is the earlier place of each, or None where all kept theirs; `fresh` the places of
    those that are new or other than before.
    """

    row: IntArray | None
    fresh: IntArray

    @property
    def unmoved(self) -> bool:
        """Whether all are as before, in their places."""
        return self.row is None and not len(self.fresh)

    def rows(self, count: int) -> IntArray:
        """Return the earlier place of each of `count` objects, -1 for the fresh ones."""
        if self.row is not None:
            return self.row
        row = np.arange(count)
        row[self.fresh] = -1
        return row


@dataclass(frozen=True, slots=True, eq=False)
class Difference:
    """How a network differs from an earlier one.

    `same_graph` says that nodes, names, ends and what controls refer to are as before, so that
    only figures of the `fresh` branches differ; `same_rest` that everything beside nodes and
    branches is as before.
    """

    nodes: Part
    branches: Part
    same_graph: bool
    same_rest: bool


def difference(network: Network, earlier: Network) -> Difference:
    """Compare two networks object by object."""
    nodes = _part(network.nodes, earlier.nodes)
    branches = _part(network.branches, earlier.branches)
    same_graph = nodes.unmoved and branches.row is None
    if same_graph:
        pairs = ((network.branches[k], earlier.branches[k]) for k in branches.fresh.tolist())
        same_graph = all(_references(one) == _references(two) for one, two in pairs)
    return Difference(nodes, branches, same_graph, _same_rest(network, earlier))


def _same_rest(network: Network, earlier: Network) -> bool:
    return (
        network.coolant == earlier.coolant
        and network.temperature_c == earlier.temperature_c
        and network.friction == earlier.friction
        and network.gravity_m_per_s2 == earlier.gravity_m_per_s2
        and network.reference_pressure == earlier.reference_pressure
        and network.transient == earlier.transient
    )


def _part(now: Sequence[Any], then: Sequence[Any]) -> Part:
    if now is then:
        return Part(None, np.zeros(0, np.int64))
    if len(now) == len(then):
        places = _places_that_differ(now, then)
        if places is not None:
            return Part(None, np.array(places, np.int64))
    row = _rows(now, then)
    return Part(row, np.flatnonzero(row < 0))


def _places_that_differ(now: Sequence[Any], then: Sequence[Any]) -> list[int] | None:
    """Return the places that differ, None where so many do that others must have moved."""
    places: list[int] = []
    most = max(STRIDE, len(now) // 4)
    for start in range(0, len(now), STRIDE):
        one, two = now[start : start + STRIDE], then[start : start + STRIDE]
        if one != two:
            pairs = enumerate(zip(one, two, strict=True), start)
            places += [at for at, (new, old) in pairs if new is not old and new != old]
            if len(places) > most:
                return None
    return places


def _rows(now: Sequence[Any], then: Sequence[Any]) -> IntArray:
    """Return where each object stood, or one equal to it; -1 for new ones.

    Most edits put in or take out in one place: what stands before and after it is found first.
    """
    shorter = min(len(now), len(then))
    head = _common(now, then, shorter)
    tail = _common(now[::-1], then[::-1], shorter - head)
    row = np.arange(len(now))
    row[len(now) - tail :] += len(then) - len(now)
    middle = slice(head, len(now) - tail)
    found = _rows_by_identity(now[middle], then[head : len(then) - tail])
    row[middle] = np.where(found < 0, -1, found + head)
    return row


def _common(now: Sequence[Any], then: Sequence[Any], most: int) -> int:
    """Return how many objects at the start are as before."""
    for start in range(0, most, STRIDE):
        end = min(start + STRIDE, most)
        one, two = now[start:end], then[start:end]
        if one != two:
            pairs = zip(one, two, strict=True)
            return start + next(k for k, (new, old) in enumerate(pairs) if new is not old)
    return most


def _rows_by_identity(now: Sequence[Any], then: Sequence[Any]) -> IntArray:
    row = np.full(len(now), -1)
    if not now or not then:
        return row
    earlier = np.fromiter(map(id, then), np.int64, len(then))
    wanted = np.fromiter(map(id, now), np.int64, len(now))
    order = np.argsort(earlier)
    place = order[np.searchsorted(earlier, wanted, sorter=order).clip(max=len(then) - 1)]
    found = earlier[place] == wanted
    row[found] = place[found]
    return row


def _references(branch: AnyBranch) -> tuple[object, ...]:
    control = branch.control if isinstance(branch, Pump) else None
    named = (control.from_node, control.to_node) if control else ()
    return (branch.id, branch.from_node, branch.to_node, *named)
