"""What differs between two designs, object by object and field by field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from configurator.catalogue.parts import FrozenModel
from configurator.design.model import Design
from configurator.design.query import index

_HOLDERS = frozenset({"items", "boards", "modules"})


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that has another value; the id's own subtree is told by its own changes."""

    field: str
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class Change:
    """One object that came, went, moved or has other values.

    ``id`` is a document id, a part id, or ``site``, ``requirements`` and ``design`` itself.
    """

    kind: Literal["added", "removed", "changed"]
    id: str
    fields: tuple[FieldChange, ...] = ()


def diff(old: Design, new: Design) -> tuple[Change, ...]:
    """List all changes that lead from one design to the other; equal designs give none.

    An object that moved has a change of the field ``parent``.
    """
    if old is new:
        return ()
    of_design = ("name", "customer", "notes", "assumption_overrides", "waivers")
    whole = (
        _changed("design", _fields(old, new, of_design)),
        _changed("site", _fields(old.site, new.site)),
        _changed("requirements", _fields(old.requirements, new.requirements)),
    )
    return (
        *(change for change in whole if change is not None),
        *_objects(old, new),
        *_by_key(_profiles(old), _profiles(new)),
        *_by_key(old.parts, new.parts),
        *_by_key(old.assumptions, new.assumptions),
    )


def _objects(old: Design, new: Design) -> Iterator[Change]:
    before, after = index(old), index(new)
    for object_id, was in before.objects.items():
        now = after.get(object_id)
        if now is None:
            yield Change("removed", object_id)
        elif now is not was or before.parent(object_id) != after.parent(object_id):
            holders = before.parent(object_id), after.parent(object_id)
            moved = [FieldChange("parent", *holders)] if holders[0] != holders[1] else []
            change = _changed(object_id, [*moved, *_fields(was, now)])
            if change is not None:
                yield change
    yield from (Change("added", object_id) for object_id in after if object_id not in before)


def _profiles(design: Design) -> Mapping[str, FrozenModel]:
    return {profile.id: profile for profile in design.profiles}


def _by_key(old: Mapping[str, FrozenModel], new: Mapping[str, FrozenModel]) -> Iterator[Change]:
    for key, was in old.items():
        now = new.get(key)
        if now is None:
            yield Change("removed", key)
        elif now is not was and (change := _changed(key, _fields(was, now))) is not None:
            yield change
    yield from (Change("added", key) for key in new if key not in old)


def _fields(
    old: FrozenModel, new: FrozenModel, names: Iterable[str] | None = None
) -> list[FieldChange]:
    wanted = type(old).model_fields if names is None else names
    told = (name for name in wanted if name not in _HOLDERS)
    pairs = ((name, getattr(old, name), getattr(new, name)) for name in told)
    return [FieldChange(name, was, now) for name, was, now in pairs if was != now]


def _changed(object_id: str, fields: list[FieldChange]) -> Change | None:
    return Change("changed", object_id, tuple(fields)) if fields else None
