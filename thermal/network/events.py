"""Fields that an event of a transient may move, by the dotted names of the network file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from thermal.errors import Fault
from thermal.network import model
from thermal.network.fields import (
    BRANCH,
    BRANCH_TYPES,
    LAW_TYPES,
    LAWS,
    NODE,
    OBJECTS,
    Field,
    check_value,
)
from thermal.network.rules import temperature_faults

STILL = {
    "volume_m3": "is what stores heat",
    "capacity_j_per_k": "is what stores heat",
    "case_limit_c": "is what the run is judged by",
    "coast_down_s": "is what the run starts from",
    "check_valve": "is part of the network's build",
    "elevation_m": "is part of the network's build",
}
"""Fields that hold for the whole of a run, and why."""


def event_faults(network: model.Network, transient: model.Transient, place: str) -> Iterable[Fault]:
    """Yield why events cannot be followed: fields that are not there or cannot move, values.

    Events that name no branch or node, or one that does not exist, are left to the checks of
    references.
    """
    items = _moved_items(network, transient)
    seen: dict[tuple[str, str, str], int] = {}
    for at, event in enumerate(transient.events):
        kind, name = ("branch", event.branch) if event.branch is not None else ("node", event.node)
        item = items.get((kind, name))
        if item is None:
            continue
        first = seen.setdefault((kind, name or "", event.field), at)
        if first != at:
            reason = f"events[{first}] already moves this field of {kind} {name}"
            yield Fault(f"{place}events[{at}].field", reason)
        yield from _event_faults(item, event, f"{place}events[{at}].")


def _moved_items(
    network: model.Network, transient: model.Transient
) -> dict[tuple[str, str | None], Any]:
    """Return the nodes and branches that events move, by kind and id."""
    ids = {event.node if event.branch is None else event.branch for event in transient.events}
    if not ids:
        return {}
    return {
        (kind, item.id): item
        for kind, group in (("node", network.nodes), ("branch", network.branches))
        for item in group
        if item.id in ids
    }


def event_range_faults(
    network: model.Network, transient: model.Transient, place: str
) -> Iterable[Fault]:
    """Yield where events bring a temperature that the coolant there has no properties for.

    Coolants must be sound, and events what `event_faults` lets pass.
    """
    items = _moved_items(network, transient)
    for at, event in enumerate(transient.events):
        kind, name = ("branch", event.branch) if event.branch is not None else ("node", event.node)
        spec = _coolant_at(network, items.get((kind, name)), event.field)
        if spec is not None:
            for k, value in enumerate(event.values):
                yield from temperature_faults(spec, value, f"{place}events[{at}].values[{k}]")


def _coolant_at(network: model.Network, item: Any, field: str) -> model.CoolantSpec | None:
    """Return the coolant whose temperature a field gives, None for any other field."""
    if field == "secondary.inlet_c":
        side = getattr(item, "secondary", None)
        return None if side is None else side.coolant
    if item is not None and field in ("temperature_c", "secondary.set_point_c"):
        return network.coolant
    return None


def _event_faults(item: Any, event: model.TransientEvent, place: str) -> Iterable[Fault]:
    times = event.times_s
    for k in range(2, len(times)):
        if times[k] == times[k - 1] == times[k - 2]:
            yield Fault(f"{place}times_s[{k}]", f"{times[k]:g} stands a third time")
    found = find_field(item, event.field)
    if isinstance(found, str):
        yield Fault(f"{place}field", found)
        return
    for k, value in enumerate(event.values):
        if found.kind == "flag":
            if value not in (0, 1):
                reason = f"must be 0 or 1 for {event.field}, is {value:g}"
                yield Fault(f"{place}values[{k}]", reason)
        else:
            yield from check_value(found, value, f"{place}values[{k}]")


def find_field(item: Any, name: str) -> Field | str:
    """Return the field of a node or branch by its dotted name, or why it cannot move."""
    kind = "node" if isinstance(item, model.Node) else str(item.type).replace("_", " ")
    head, _, rest = name.partition(".")
    table: Iterable[Field] = _table(item)
    if not rest and head in STILL:
        return f"{head[:60]} {STILL[head]}: it cannot move during a run"
    field = next((f for f in table if f.key == head), None)
    if field is None:
        return f'a {kind} has no field "{name[:60]}"'
    holder, owner = item, f"{kind} {item.id}"
    while rest:
        if field.kind != "object":
            return f'a {kind} has no field "{name[:60]}"'
        holder = getattr(holder, field.name)
        if holder is None:
            return f"{owner} has no {field.key}"
        head, _, rest = rest.partition(".")
        inner = next((f for f in OBJECTS[field.of][1] if f.key == head), None)
        if inner is None:
            return f'a {kind} has no field "{name[:60]}"'
        field = inner
    if field.kind not in ("number", "flag"):
        return f"{name[:60]} is not a figure that could move"
    return field


def _table(item: Any) -> tuple[Field, ...]:
    if isinstance(item, model.Node):
        return NODE
    fields = (*BRANCH, *BRANCH_TYPES[item.type])
    law = getattr(item, "law", None)
    if law is None:
        return fields
    return (*fields, *LAWS[next(key for key, kind in LAW_TYPES.items() if isinstance(law, kind))])


def with_value(item: Any, name: str, value: float) -> Any:
    """Return a node or branch with one field at another value.

    Examples
    --------
    >>> with_value(model.Node("a"), "inflow_m3_per_s", 1e-3).inflow_m3_per_s
    0.001
    """
    head, _, rest = name.partition(".")
    if rest:
        return replace(item, **{head: with_value(getattr(item, head), rest, value)})
    if head not in type(item).__slots__ and not hasattr(item, head):
        return replace(item, law=replace(item.law, **{head: value}))
    now = getattr(item, head)
    return replace(item, **{head: value >= 0.5 if isinstance(now, bool) else value})
