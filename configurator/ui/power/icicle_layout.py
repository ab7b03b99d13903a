"""Where the tiles of the power tree stand; nothing here knows Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from configurator.power.tree import NodeKind, PowerNode

UNKNOWN_SHARE = 0.06
ZOOMED = ("rack", "chassis", "board")
"""Kinds of nodes that fill the whole height when something in them is selected."""


@dataclass(frozen=True, slots=True)
class Tile:
    """One node as a rectangle; ``whole`` is the node at the left edge of its line."""

    node: PowerNode
    parent: PowerNode | None
    x: float
    y: float
    width: float
    height: float


def path_to(root: PowerNode, object_ids: Sequence[str]) -> tuple[PowerNode, ...]:
    """Give the nodes from the root to the deepest one that holds what is selected.

    ``object_ids`` are the selected object and what holds it, from the inside out.
    """
    wanted = set(object_ids)
    path = [root]
    while (below := _holder(path[-1], wanted)) is not None:
        path.append(below)
    while len(path) > 1 and path[-1].kind not in ZOOMED:
        path.pop()
    return tuple(path)


def _holder(node: PowerNode, wanted: set[str]) -> PowerNode | None:
    """Find the child on the way to a node that can be zoomed to and is wanted."""
    for child in node.children:
        if any(n.kind in ZOOMED and n.object_id in wanted and n.children for n in child.walk()):
            return child
    return None


def depth_of(node: PowerNode) -> int:
    """Count the levels of a node with everything below it."""
    return 1 + max((depth_of(child) for child in node.children), default=0)


def tiles(
    path: Sequence[PowerNode], width: float, height: float, top: float = 0.0
) -> Iterator[Tile]:
    """Lay out nodes from left to right: those above the last of a path fill the height.

    Below it each node takes the share of its power; what is unknown gets a strip to be seen.
    """
    columns = len(path) - 1 + depth_of(path[-1])
    step = width / columns
    for column, node in enumerate(path[:-1]):
        yield Tile(node, path[column - 1] if column else None, column * step, top, step, height)
    parent = path[-2] if len(path) > 1 else None
    yield from _below(Tile(path[-1], parent, (len(path) - 1) * step, top, step, height), width)


def levels(found: Sequence[Tile]) -> Iterator[tuple[Tile, NodeKind]]:
    """Give one tile of each column with what most of the column is; losses name none."""
    columns: dict[float, dict[NodeKind, float]] = {}
    first: dict[float, Tile] = {}
    for tile in found:
        first.setdefault(tile.x, tile)
        kinds = columns.setdefault(tile.x, {})
        if tile.node.role in ("chain", "computing"):
            kinds[tile.node.kind] = kinds.get(tile.node.kind, 0.0) + tile.height
    for x, kinds in columns.items():
        if kinds:
            yield first[x], max(kinds, key=kinds.__getitem__)


def _below(tile: Tile, right: float) -> Iterator[Tile]:
    children = tile.node.children
    if not children:
        yield Tile(tile.node, tile.parent, tile.x, tile.y, tile.width, tile.height)
        return
    yield tile
    weights = [_weight(child, tile.node) for child in children]
    whole = sum(weights)
    top = tile.y
    for child, weight in zip(children, weights, strict=True):
        tall = tile.height * weight / whole if whole else 0.0
        if tall > 0.0:
            x = tile.x + tile.width
            yield from _below(Tile(child, tile.node, x, top, tile.width, tall), right)
        top += tall


def _weight(node: PowerNode, parent: PowerNode) -> float:
    if node.watts is not None:
        return node.watts
    return max(node.known_w, UNKNOWN_SHARE * max(parent.known_w, 1.0))
