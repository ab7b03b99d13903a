"""Names of a network turned into numbers: of nodes and branches, and of the ends of branches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat
from operator import attrgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thermal.network.changes import Difference, Part
from thermal.network.model import Network

IntArray = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """The place of each node and branch by its id, and the nodes at both ends of branches."""

    nodes: dict[str, int]
    branches: dict[str, int]
    source: IntArray
    target: IntArray


def index_of(
    network: Network, like: Index | None = None, changes: Difference | None = None
) -> Index:
    """Number the names of a network; `like` is the index of the one it differs from.

    Ends without a node are -1; a name given twice leaves its dictionary short.
    """
    if like is None or changes is None:
        nodes = _places(network.nodes)
        return Index(nodes, _places(network.branches), *_ends(network.branches, nodes))
    if changes.same_graph:
        return like
    nodes, moved = _moved_nodes(network, like, changes.nodes)
    fresh = [network.branches[k] for k in changes.branches.fresh.tolist()]
    row = _rows(changes.branches, len(network.branches))
    branches = _moved_places(network.branches, like.branches, row, changes.branches)
    ends = []
    for before, new in zip((like.source, like.target), _ends(fresh, nodes), strict=True):
        end = moved[np.append(before, -1)[row]]
        end[changes.branches.fresh] = new
        ends.append(end)
    return Index(nodes, branches, *ends)


def _places(items: Sequence[Any]) -> dict[str, int]:
    return dict(zip(map(attrgetter("id"), items), range(len(items)), strict=True))


def _ends(branches: Sequence[Any], nodes: dict[str, int]) -> tuple[IntArray, IntArray]:
    source, target = (
        np.fromiter(map(nodes.get, map(attrgetter(name), branches), repeat(-1)), np.int64)
        for name in ("from_node", "to_node")
    )
    return source, target


def _moved_nodes(network: Network, like: Index, part: Part) -> tuple[dict[str, int], IntArray]:
    """Return the nodes by name and where each earlier node went, -1 (and the last) for nowhere."""
    row = _rows(part, len(network.nodes))
    moved = np.full(len(like.nodes) + 1, -1)
    stayed = np.flatnonzero(row >= 0)
    moved[row[stayed]] = stayed
    for at in part.fresh.tolist():
        moved[like.nodes.get(network.nodes[at].id, -1)] = at
    moved[-1] = -1
    return _moved_places(network.nodes, like.nodes, row, part), moved


def _moved_places(
    items: Sequence[Any], like: dict[str, int], row: IntArray, part: Part
) -> dict[str, int]:
    """The places of items by name; what stood there before is not asked for its name again."""
    if part.unmoved:
        return like
    earlier = [*like, ""]
    names = list(map(earlier.__getitem__, row.tolist()))
    for at in part.fresh.tolist():
        names[at] = items[at].id
    return dict(zip(names, range(len(names)), strict=True))


def _rows(part: Part, count: int) -> IntArray:
    if part.row is not None:
        return part.row
    row = np.arange(count)
    row[part.fresh] = -1
    return row
