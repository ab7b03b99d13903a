"""A design or a result as the difference to an earlier one, so that little travels.

Edits and engines keep the identity of what does not change; a delta names those subtrees by their
place in the earlier value.  Applied there it gives back the very objects, so caches keyed by
identity hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, TypeAlias

from pydantic import BaseModel

from configurator.cooling.result import CoolingResult, LoopCooling
from configurator.cooling.segments import FloatArray, Segments, SegmentTable
from configurator.core.chained import Chained
from configurator.power.result import PowerResult

Delta: TypeAlias = Any
OPENED = (BaseModel, CoolingResult, LoopCooling, PowerResult)
"""Types whose fields are compared one by one; other values are kept or sent whole."""


@dataclass(frozen=True, slots=True)
class Same:
    """The very object that stands at this place in the earlier design."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Elements that stand one after the other in the earlier tuple too, by their indices there."""

    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Changed:
    """An element of the earlier tuple, by its index there, with what changed in it."""

    index: int
    change: Delta


@dataclass(frozen=True, slots=True)
class Fields:
    """The earlier object with some fields changed."""

    changes: dict[str, Delta]


@dataclass(frozen=True, slots=True)
class Elements:
    """A tuple of runs of kept elements, of changed ones and of new ones."""

    items: tuple[Delta, ...]


@dataclass(frozen=True, slots=True)
class Entries:
    """The earlier dictionary with entries set; ``order`` lists the keys where they are others."""

    changes: dict[str, Any]
    order: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Tables:
    """The earlier tables by owner with some changed; ``order`` lists the owners."""

    changes: dict[str, Delta]
    order: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Figures:
    """The earlier wetted elements with other figures."""

    figures: FloatArray


def difference(new: Any, old: Any) -> Delta:
    """Describe a value by an earlier one; values of other shape are sent whole."""
    if new is old:
        return Same()
    if type(new) is not type(old):
        return new
    if isinstance(new, OPENED):
        return _fields(new, old)
    if isinstance(new, tuple):
        return _elements(new, old)
    if isinstance(new, Chained):
        return _tables(new.tables, old.tables)
    if isinstance(new, Segments):
        return _tables(new.by_owner, old.by_owner)
    if isinstance(new, SegmentTable):
        return Figures(new.figures) if new.names is old.names else new
    if isinstance(new, Mapping):
        changes = {key: value for key, value in new.items() if old.get(key) is not value}
        order = tuple(new)
        return Entries(changes, None if order == tuple(old) else order)
    return new


def _fields(new: Any, old: Any) -> Delta:
    changes = {}
    for name in _names(new):
        after, before = getattr(new, name), getattr(old, name)
        if after is not before:
            changes[name] = difference(after, before)
    return Fields(changes)


def _names(value: Any) -> tuple[str, ...]:
    if isinstance(value, BaseModel):
        return tuple(type(value).model_fields)
    return tuple(field.name for field in fields(value))


def _tables(new: Mapping[str, Any], known: Mapping[str, Any]) -> Tables:
    changes = {
        owner: difference(table, known.get(owner))
        for owner, table in new.items()
        if known.get(owner) is not table
    }
    order = tuple(new)
    return Tables(changes, None if order == tuple(known) else order)


def _elements(new: tuple[Any, ...], old: tuple[Any, ...]) -> Delta:
    """Match elements by identity, then by id; what matches neither is sent whole."""
    places = {id(element): i for i, element in enumerate(old)}
    items: list[Delta] = []
    for element in new:
        place = places.get(id(element))
        if place is None:
            items.append(_new_element(element, old))
        elif items and isinstance(items[-1], Kept) and items[-1].stop == place:
            items[-1] = Kept(items[-1].start, place + 1)
        else:
            items.append(Kept(place, place + 1))
    return Elements(tuple(items))


def _new_element(element: Any, old: tuple[Any, ...]) -> Delta:
    name = getattr(element, "id", None) if isinstance(element, OPENED) else None
    if name is not None:
        for place, other in enumerate(old):
            if getattr(other, "id", None) == name:
                return Changed(place, difference(element, other))
    return element


def apply(delta: Delta, old: Any) -> Any:
    """Rebuild the value that `difference` described against the same earlier one."""
    if isinstance(delta, Same):
        return old
    if isinstance(delta, Fields):
        changes = {
            name: apply(change, getattr(old, name)) for name, change in delta.changes.items()
        }
        if isinstance(old, BaseModel):
            return old.model_copy(update=changes)
        return replace(old, **changes)
    if isinstance(delta, Elements):
        return tuple(_rebuilt(delta.items, old))
    if isinstance(delta, Entries):
        merged = {**old, **delta.changes}
        return merged if delta.order is None else {key: merged[key] for key in delta.order}
    if isinstance(delta, Tables):
        known = old.by_owner if isinstance(old, Segments) else old.tables
        changed = {owner: apply(each, known.get(owner)) for owner, each in delta.changes.items()}
        merged = {**known, **changed}
        owners = merged if delta.order is None else delta.order
        tables = {owner: merged[owner] for owner in owners}
        return Segments(tables) if isinstance(old, Segments) else Chained(tables, old)
    if isinstance(delta, Figures):
        return SegmentTable(old.names, delta.figures)
    return delta


def _rebuilt(items: tuple[Delta, ...], old: tuple[Any, ...]) -> Iterator[Any]:
    for item in items:
        if isinstance(item, Kept):
            yield from old[item.start : item.stop]
        elif isinstance(item, Changed):
            yield apply(item.change, old[item.index])
        else:
            yield item
