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
from thermal.network.model import AnyBranch, Network, Pump

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """The place of each node and branch by its id, and the nodes at both ends of branches.

    `pump` marks the pumps, whose controls may name nodes of their own.
    """

    nodes: dict[str, int]
    branches: dict[str, int]
    source: IntArray
    target: IntArray
    pump: BoolArray


def index_of(
    network: Network, like: Index | None = None, changes: Difference | None = None
) -> Index:
    """Number the names of a network; `like` is the index of the one it differs from.

    Ends without a node are -1; a name given twice leaves its dictionary short.
    """
    if like is None or changes is None:
        nodes = _places(network.nodes)
        ends = _ends(network.branches, nodes)
        return Index(nodes, _places(network.branches), *ends, _pumps(network.branches))
    if changes.same_graph:
        return like
    nodes, moved = _moved_nodes(network, like, changes.nodes)
    fresh = [network.branches[k] for k in changes.branches.fresh.tolist()]
    row = changes.branches.rows(len(network.branches))
    branches = _moved_places(network.branches, like.branches, row, changes.branches)
    pump = np.append(like.pump, False)[row]
    pump[changes.branches.fresh] = _pumps(fresh)
    source, target = (moved[np.append(end, -1)[row]] for end in (like.source, like.target))
    source[changes.branches.fresh], target[changes.branches.fresh] = _ends(fresh, nodes)
    return Index(nodes, branches, source, target, pump)


def _places(items: Sequence[Any]) -> dict[str, int]:
    return dict(zip(map(attrgetter("id"), items), range(len(items)), strict=True))


def _ends(branches: Sequence[Any], nodes: dict[str, int]) -> tuple[IntArray, IntArray]:
    source, target = (
        np.fromiter(map(nodes.get, map(attrgetter(name), branches), repeat(-1)), np.int64)
        for name in ("from_node", "to_node")
    )
    return source, target


def _pumps(branches: Sequence[AnyBranch]) -> BoolArray:
    return np.fromiter((kind is Pump for kind in map(type, branches)), np.bool_, len(branches))


def _moved_nodes(network: Network, like: Index, part: Part) -> tuple[dict[str, int], IntArray]:
    """Return the nodes by name and where each earlier node went, -1 (and the last) for nowhere."""
    row = part.rows(len(network.nodes))
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
