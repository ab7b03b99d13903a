"""Checks of a whole network: ranges of every figure, curves, ids and what refers to them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import islice

import numpy as np

from thermal.errors import Fault, NetworkError, with_ids
from thermal.network import model
from thermal.network.changes import Difference
from thermal.network.events import event_faults, event_range_faults
from thermal.network.figures import branch_faults, figures_pass, network_faults, node_faults
from thermal.network.index import Index, index_of
from thermal.network.rules import coolant_faults, object_rules, temperature_faults

__all__ = [
    "MOST_FAULTS",
    "check_network",
    "checked_index",
    "coolant_faults",
    "ids_of",
    "object_rules",
    "range_faults",
    "reference_faults",
]

MOST_FAULTS = 500


def check_network(network: model.Network) -> None:
    """Raise with every fault of a network, at most `MOST_FAULTS`.

    Raises
    ------
    NetworkError
        If a figure, a curve or a reference makes no sense; places are those of the file.
    """
    checked_index(network)


def checked_index(
    network: model.Network, like: Index | None = None, changes: Difference | None = None
) -> Index:
    """Check a network and return its names as numbers.

    Where it differs by `changes` from a network that passed, whose index is `like`, only what
    is new or other than before is looked at, and what refers to it.

    Raises
    ------
    NetworkError
        With every fault of the network, at most `MOST_FAULTS`.
    """
    if _figures_pass(network, changes):
        index = index_of(network, like, changes)
        if changes is not None and changes.same_graph and changes.same_rest:
            return index
        if _names_pass(network, index):
            return index
    faults = tuple(islice(_faults(network, changes), MOST_FAULTS))
    if faults:
        raise NetworkError(with_ids(faults, ids_of(network)))
    return index_of(network, like, changes)


def _figures_pass(network: model.Network, changes: Difference | None) -> bool:
    if any(True for _ in _rest_faults(network)):
        return False
    nodes, branches = network.nodes, network.branches
    if changes is not None:
        nodes = tuple(nodes[k] for k in changes.nodes.fresh.tolist())
        branches = tuple(branches[k] for k in changes.branches.fresh.tolist())
    if not figures_pass(nodes, branches):
        return False
    return not any(True for _ in range_faults(network, _to_look_at(network, changes)))


def _to_look_at(network: model.Network, changes: Difference | None) -> Iterable[int]:
    """Nodes that are new or other than before; all where their coolant may be another."""
    if changes is None or not changes.same_rest:
        return range(len(network.nodes))
    fresh: list[int] = changes.nodes.fresh.tolist()
    return fresh


def _names_pass(network: model.Network, index: Index) -> bool:
    """Whether no name is given twice and all that is referred to exists."""
    nodes, branches = index.nodes, index.branches
    if not nodes or len(nodes) < len(network.nodes) or len(branches) < len(network.branches):
        return False
    source, target = index.source, index.target
    if min(source.min(initial=0), target.min(initial=0)) < 0 or (source == target).any():
        return False
    pumps = np.flatnonzero(index.pump).tolist()
    return not any(True for _ in _named_faults(network, pumps, nodes.keys(), branches.keys()))


def _faults(network: model.Network, changes: Difference | None) -> Iterable[Fault]:
    """Yield everything that is wrong with a network, leaving out what passed before."""
    yield from _rest_faults(network)
    nodes: Iterable[int] = range(len(network.nodes))
    branches: Iterable[int] = range(len(network.branches))
    if changes is not None:
        nodes, branches = changes.nodes.fresh.tolist(), changes.branches.fresh.tolist()
    for at in nodes:
        yield from node_faults(network.nodes[at], f"nodes[{at}].")
    for at in branches:
        yield from branch_faults(network.branches[at], f"branches[{at}].")
    if not any(True for _ in _rest_faults(network)):
        yield from range_faults(network, _to_look_at(network, changes))
    yield from reference_faults(network)


def _rest_faults(network: model.Network) -> Iterable[Fault]:
    yield from network_faults(network)
    yield from coolant_faults(network.coolant, "coolant")


def range_faults(network: model.Network, nodes: Iterable[int]) -> Iterable[Fault]:
    """Yield where the network, some nodes or events give a temperature a coolant cannot have.

    The coolant must be a sound one.
    """
    yield from temperature_faults(network.coolant, network.temperature_c, "temperature_c")
    for at in nodes:
        t_c = network.nodes[at].temperature_c
        if t_c is not None:
            yield from temperature_faults(network.coolant, t_c, f"nodes[{at}].temperature_c")
    if network.transient is not None:
        yield from event_range_faults(network, network.transient, "transient.")


def ids_of(network: model.Network) -> dict[str, list[str]]:
    """Return the ids of nodes and branches in their order, for messages."""
    return {
        "nodes": [node.id for node in network.nodes],
        "branches": [branch.id for branch in network.branches],
    }


def reference_faults(network: model.Network) -> Iterable[Fault]:
    """Yield faults of ids: doubled ones, and references to what does not exist."""
    if not network.nodes:
        yield Fault("nodes", "must hold at least one node")
    yield from _doubled([node.id for node in network.nodes], "nodes")
    yield from _doubled([branch.id for branch in network.branches], "branches")
    nodes = {node.id for node in network.nodes}
    for at, branch in enumerate(network.branches):
        for key, end in (("from", branch.from_node), ("to", branch.to_node)):
            if end not in nodes:
                yield Fault(f"branches[{at}].{key}", f'there is no node "{end[:40]}"')
        if branch.from_node == branch.to_node:
            yield Fault(f"branches[{at}].to", "is the same node as from")
    branches = {branch.id for branch in network.branches}
    yield from _named_faults(network, range(len(network.branches)), nodes, branches)


def _named_faults(
    network: model.Network,
    controlled: Iterable[int],
    nodes: Collection[str],
    branches: Collection[str],
) -> Iterable[Fault]:
    """Yield faults of what events and the controls of some branches refer to."""
    for at in controlled:
        branch = network.branches[at]
        control = branch.control if isinstance(branch, model.Pump) else None
        if control is not None:
            for key, named in (("from", control.from_node), ("to", control.to_node)):
                if named is not None and named not in nodes:
                    yield Fault(f"branches[{at}].control.{key}", f'there is no node "{named[:40]}"')
    if network.transient is not None:
        yield from _transient_references(network.transient, nodes, branches)
        yield from event_faults(network, network.transient, "transient.")


def _transient_references(
    transient: model.Transient, nodes: Collection[str], branches: Collection[str]
) -> Iterable[Fault]:
    for state in transient.initial:
        if state.branch not in branches:
            yield Fault(f"transient.initial.{state.branch[:40]}", "there is no such branch")
    for at, event in enumerate(transient.events):
        for key, named, known in (("branch", event.branch, branches), ("node", event.node, nodes)):
            if named is not None and named not in known:
                yield Fault(f"transient.events[{at}].{key}", f'there is no {key} "{named[:40]}"')


def _doubled(ids: Sequence[str], place: str) -> Iterable[Fault]:
    first: dict[str, int] = {}
    for at, name in enumerate(ids):
        before = first.setdefault(name, at)
        if before != at:
            yield Fault(f"{place}[{at}].id", f'"{name[:40]}" is already {place}[{before}]')
