"""A design as the difference to an earlier one, so that little travels to the worker.

Edits keep the identity of what they do not touch; a delta names those subtrees by their place in
the earlier design.  Applied there it gives back the very objects, so caches keyed by identity hold.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from pydantic import BaseModel

from configurator.design.model import Design

Delta: TypeAlias = Any


@dataclass(frozen=True, slots=True)
class Same:
    """The very object that stands at this place in the earlier design."""


@dataclass(frozen=True, slots=True)
class Kept:
    """An element of the earlier tuple, by its index there."""

    index: int


@dataclass(frozen=True, slots=True)
class Fields:
    """The earlier object with some fields changed."""

    changes: dict[str, Delta]


@dataclass(frozen=True, slots=True)
class Elements:
    """A tuple of kept elements, of changed ones (index there, change) and of new ones."""

    items: tuple[Delta, ...]


@dataclass(frozen=True, slots=True)
class Entries:
    """The earlier dictionary with entries set and removed."""

    changes: dict[str, Any]
    removed: tuple[str, ...]


def difference(new: Any, old: Any) -> Delta:
    """Describe a value by an earlier one; values of other shape are sent whole."""
    if new is old:
        return Same()
    if type(new) is not type(old):
        return new
    if isinstance(new, BaseModel):
        return _fields(new, old)
    if isinstance(new, tuple):
        return _elements(new, old)
    if isinstance(new, dict):
        changes = {key: value for key, value in new.items() if old.get(key) is not value}
        return Entries(changes, tuple(key for key in old if key not in new))
    return new


def _fields(new: BaseModel, old: BaseModel) -> Delta:
    changes = {}
    for name in type(new).model_fields:
        after, before = getattr(new, name), getattr(old, name)
        if after is not before:
            changes[name] = difference(after, before)
    return Fields(changes)


def _elements(new: tuple[Any, ...], old: tuple[Any, ...]) -> Delta:
    """Match elements by identity, then by id; what matches neither is sent whole."""
    places = {id(element): i for i, element in enumerate(old)}
    by_name = {element.id: i for i, element in enumerate(old) if hasattr(element, "id")}
    items: list[Delta] = []
    for element in new:
        place = places.get(id(element))
        if place is not None:
            items.append(Kept(place))
            continue
        place = by_name.get(getattr(element, "id", None))
        items.append(element if place is None else (place, difference(element, old[place])))
    return Elements(tuple(items))


def apply(delta: Delta, old: Any) -> Any:
    """Rebuild the value that `difference` described against the same earlier one."""
    if isinstance(delta, Same):
        return old
    if isinstance(delta, Fields):
        changes = {
            name: apply(change, getattr(old, name)) for name, change in delta.changes.items()
        }
        return old.model_copy(update=changes)
    if isinstance(delta, Elements):
        return tuple(_element(item, old) for item in delta.items)
    if isinstance(delta, Entries):
        kept = {key: value for key, value in old.items() if key not in delta.removed}
        return {**kept, **delta.changes}
    return delta


def _element(item: Delta, old: tuple[Any, ...]) -> Any:
    if isinstance(item, Kept):
        return old[item.index]
    if isinstance(item, tuple) and len(item) == 2:
        return apply(item[1], old[item[0]])
    return item


def rebuilt(delta: Delta, base: Design | None) -> Design:
    """Apply a delta to a base; without one the design was sent whole."""
    design = delta if base is None else apply(delta, base)
    assert isinstance(design, Design)
    return design
