"""Checks of figures against the bounds of their fields: object by object, or many at once.

Looked at many at once, objects only pass or fail; what is wrong is then found one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import inf, nextafter
from operator import attrgetter
from typing import Any

import numpy as np

from thermal.errors import Fault
from thermal.network import model
from thermal.network.fields import (
    BRANCH,
    BRANCH_TYPES,
    LAWS,
    MODEL_TYPES,
    NETWORK,
    NODE,
    OBJECTS,
    Field,
    check_value,
)
from thermal.network.rules import RULES, object_rules

FEW = 40
"""Up to so many objects are looked at one by one."""

_LAW_TABLES = {
    model.QuadraticLaw: LAWS["quadratic"],
    model.PowerLaw: LAWS["power"],
    model.TableLaw: LAWS["table"],
}


@dataclass(frozen=True, slots=True)
class _Table:
    """The fields of one type: all values at once, and inclusive bounds that pass most."""

    values: Callable[[Any], tuple[Any, ...]]
    bounds: tuple[tuple[Field, float, float], ...]


def _table(fields: Iterable[Field]) -> _Table:
    rows = []
    for field in fields:
        low = nextafter(field.above, inf) if field.above is not None else field.low
        high = field.high
        if field.kind != "number" or low is None or high is None:
            low, high = inf, -inf
        rows.append((field, low, high))
    names = [field.name for field in fields]
    if len(names) == 1:
        return _Table(lambda item: (getattr(item, names[0]),), tuple(rows))
    return _Table(attrgetter(*names), tuple(rows))


_TABLES = {kind: _table(fields) for kind, fields in OBJECTS.values()}
_TABLES |= {kind: _table(fields) for kind, fields in _LAW_TABLES.items()}
_BRANCHES = {name: _table((*BRANCH, *fields)) for name, fields in BRANCH_TYPES.items()}
_NODE, _NETWORK = _table(NODE), _table(NETWORK)
_KINDS = frozenset(MODEL_TYPES.values())


def _fields_faults(table: _Table, item: Any, prefix: str) -> Iterable[Fault]:
    for value, (field, low, high) in zip(table.values(item), table.bounds, strict=True):
        if isinstance(value, float):
            if low <= value <= high:
                continue
        elif (value is None and field.nullable) or (
            (value is True or value is False) and field.kind == "flag"
        ):
            continue
        if field.kind == "object":
            yield from _object_faults(value, f"{prefix}{field.key}.")
        elif field.kind == "objects":
            for at, one in enumerate(value):
                yield from _object_faults(one, f"{prefix}{field.key}[{at}].")
        elif field.kind != "coolant":
            yield from check_value(field, value, prefix + field.key)


def _object_faults(item: Any, prefix: str) -> Iterable[Fault]:
    found = list(_fields_faults(_TABLES[type(item)], item, prefix))
    yield from found
    if not found:
        yield from object_rules(item, prefix)


def branch_faults(branch: model.AnyBranch, prefix: str) -> Iterable[Fault]:
    """Yield what is wrong with the figures of a branch, places beginning with a prefix."""
    found = list(_fields_faults(_BRANCHES[branch.type], branch, prefix))
    law = getattr(branch, "law", None)
    if law is not None:
        found += _object_faults(law, prefix)
    yield from found
    if not found:
        yield from object_rules(branch, prefix)


def node_faults(node: model.Node, prefix: str) -> Iterable[Fault]:
    """Yield what is wrong with the figures of a node, places beginning with a prefix."""
    yield from _fields_faults(_NODE, node, prefix)


def network_faults(network: model.Network) -> Iterable[Fault]:
    """Yield what is wrong with the figures beside nodes and branches."""
    yield from _fields_faults(_NETWORK, network, "")


def figures_pass(nodes: Sequence[model.Node], branches: Sequence[model.AnyBranch]) -> bool:
    """Whether nothing is wrong with the figures of some nodes and branches."""
    if len(nodes) + len(branches) <= FEW:
        faults = (*(node_faults(node, "") for node in nodes),)
        faults += (*(branch_faults(branch, "") for branch in branches),)
        return not any(True for found in faults for _ in found)
    return _pass(_NODE, nodes) and all(
        kind in _KINDS and _branches_pass(_BRANCHES[kind.type], some)
        for kind, some in _by_type(branches)
    )


def _branches_pass(table: _Table, branches: Sequence[Any]) -> bool:
    if not _pass(table, branches):
        return False
    if hasattr(branches[0], "law"):
        laws = [law for law in map(attrgetter("law"), branches) if law is not None]
        return _objects_pass(laws) and _rules_pass(branches)
    return _rules_pass(branches)


def _objects_pass(items: Sequence[Any]) -> bool:
    distinct = list({id(item): item for item in items}.values())
    return all(
        kind in _TABLES and _pass(_TABLES[kind], some) and _rules_pass(some)
        for kind, some in _by_type(distinct)
    )


def _by_type(items: Sequence[Any]) -> Iterable[tuple[type[Any], list[Any]]]:
    kinds: dict[type[Any], list[Any]] = {}
    for item in items:
        kinds.setdefault(type(item), []).append(item)
    return kinds.items()


def _rules_pass(items: Sequence[Any]) -> bool:
    if type(items[0]) not in RULES:
        return True
    return not any(True for item in items for _ in object_rules(item, ""))


def _pass(table: _Table, items: Sequence[Any]) -> bool:
    """Whether each field of objects of one type holds what it may, and nothing unusual."""
    if not items:
        return True
    return all(
        _values_pass(bounds, list(map(attrgetter(bounds[0].name), items)))
        for bounds in table.bounds
    )


def _values_pass(bounds: tuple[Field, float, float], values: list[Any]) -> bool:
    field, low, high = bounds
    if field.kind == "coolant":
        return True
    types = set(map(type, values))
    if type(None) in types:
        if not field.nullable:
            return False
        types.discard(type(None))
        values = [value for value in values if value is not None]
    if field.kind == "object":
        return _objects_pass(values)
    if field.kind == "objects":
        return _objects_pass([item for value in values for item in value])
    if field.kind == "numbers":
        distinct = {id(value): value for value in values}.values()
        return not any(True for value in distinct for _ in check_value(field, value, ""))
    if field.kind == "number":
        if not types <= {float, np.float64}:
            return all(type(v) in (int, float) and low <= v <= high for v in values)
        figures = np.array(values, np.float64)
        return bool(((figures >= low) & (figures <= high)).all())
    if field.kind == "flag":
        return types <= {bool}
    if field.kind == "choice":
        return types <= {str} and set(values) <= set(field.choices)
    return types <= {str} and all(values)
