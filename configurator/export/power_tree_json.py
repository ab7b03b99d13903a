"""The power tree under the published keys of ``evaluate --json``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from configurator.power.tree import PowerNode


def tree_to_dict(node: PowerNode, names: Mapping[str, str]) -> dict[str, Any]:
    """Lay the tree out down to the boards: modules have a list of their own."""
    content: dict[str, Any] = {
        "kind": node.kind,
        "id": names.get(node.object_id) if node.object_id else None,
        "w": node.watts,
        "at_least_w": node.known_w,
        "unknown": node.unknown,
    }
    if node.arrives:
        ways = [{"id": names.get(each.name, each.name), "w": each.w} for each in node.arrives]
        content["arrives"] = ways
    if node.children and node.kind != "board":
        content["children"] = [tree_to_dict(child, names) for child in node.children]
    return content
