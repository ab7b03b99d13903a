"""What one fills in to describe a part of a kind: read from its type, so no kind is forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

from configurator.catalogue.figures import label_of, unit_of
from configurator.catalogue.parts import PART_TYPES
from configurator.core.errors import UsageError
from configurator.core.text import say

_FIRST = ("id", "vendor", "model", "part_number", "status")
_LAST = ("notes",)
_NOT_FILLED_IN = frozenset({"kind", "provenance", "based_on"})


class Entry(Enum):
    """How a field is filled in."""

    TEXT = "text"
    NUMBER = "number"
    INTEGER = "integer"
    YES_NO = say("yes or no")
    CHOICE = "choice"
    TEXTS = say("texts, separated by commas")
    LINES = say("lines of text")
    NUMBERS = say("numbers, separated by blanks")
    PATHS = say("rows of site numbers")
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a form; a figure needs a source, a table has columns."""

    key: str
    label: str
    unit: str
    entry: Entry
    required: bool
    figure: bool = True
    choices: tuple[str, ...] = ()
    above: float | None = None
    minimum: float | None = None
    maximum: float | None = None
    columns: tuple[FormField, ...] = ()

    @property
    def hint(self) -> str:
        """What is accepted, in words: ``above 0``, ``0 to 1``, the choices, or nothing."""
        if self.choices:
            return ", ".join(self.choices)
        if self.above is not None and self.maximum is not None:
            return say(
                "above {above:g}, at most {maximum:g}", above=self.above, maximum=self.maximum
            )
        if self.above is not None:
            return say("above {above:g}", above=self.above)
        if self.minimum is not None and self.maximum is not None:
            return say("{minimum:g} to {maximum:g}", minimum=self.minimum, maximum=self.maximum)
        return say("{minimum:g} or more", minimum=self.minimum) if self.minimum is not None else ""


@cache
def template(kind: str) -> tuple[FormField, ...]:
    """Give every field of a kind: who made it first, then its figures, notes last."""
    model = PART_TYPES.get(kind)
    if model is None:
        raise UsageError(
            say(
                "there is no kind of part {kind!r}; known are {known}",
                kind=kind,
                known=", ".join(PART_TYPES),
            )
        )
    schema = model.model_json_schema()
    named = [key for key in model.model_fields if key not in _NOT_FILLED_IN]
    middle = [key for key in named if key not in _FIRST and key not in _LAST]
    required = frozenset(schema["required"])
    return tuple(
        _field(
            key,
            schema["properties"][key],
            key in required,
            schema.get("$defs", {}),
            figure=key not in model.not_figures,
        )
        for key in (*_FIRST, *middle, *_LAST)
    )


def field_of(kind: str, key: str) -> FormField:
    """Give one field of the template of a kind."""
    found = next((field for field in template(kind) if field.key == key), None)
    if found is None:
        raise UsageError(say("a part of kind {kind!r} has no field {key!r}", kind=kind, key=key))
    return found


def curve_fields(kind: str) -> tuple[FormField, ...]:
    """Give the tables of a kind that are curves: two or more columns of numbers."""
    return tuple(field for field in template(kind) if is_curve(field))


def is_curve(field: FormField) -> bool:
    """Tell whether a field is a table of numbers only, so that it can come from a CSV file."""
    numbers = all(column.entry is Entry.NUMBER for column in field.columns)
    return numbers and len(field.columns) > 1


def _field(
    key: str, schema: Mapping[str, Any], required: bool, types: Mapping[str, Any], *, figure: bool
) -> FormField:
    plain = _without_null(schema, types)
    return FormField(
        key=key,
        label="Id" if key == "id" else label_of(key),
        unit=unit_of(key),
        entry=Entry.LINES if key == "notes" else _entry(plain, types),
        required=required,
        figure=figure,
        choices=tuple(plain.get("enum", ())),
        above=plain.get("exclusiveMinimum"),
        minimum=plain.get("minimum"),
        maximum=plain.get("maximum"),
        columns=_columns(plain, types),
    )


def _without_null(schema: Mapping[str, Any], types: Mapping[str, Any]) -> Mapping[str, Any]:
    """A figure may be unknown; what it is when known is the other branch."""
    known = [each for each in schema.get("anyOf", ()) if each.get("type") != "null"]
    plain: Mapping[str, Any] = known[0] if known else schema
    name = plain.get("$ref", "").rpartition("/")[2]
    return types[name] if name else plain


def _entry(plain: Mapping[str, Any], types: Mapping[str, Any]) -> Entry:
    if "enum" in plain:
        return Entry.CHOICE
    if plain["type"] == "array":
        return _LISTS[_without_null(plain["items"], types)["type"]]
    return _SINGLE[plain["type"]]


_SINGLE = {
    "number": Entry.NUMBER,
    "integer": Entry.INTEGER,
    "boolean": Entry.YES_NO,
    "string": Entry.TEXT,
}
_LISTS = {
    "string": Entry.TEXTS,
    "number": Entry.NUMBERS,
    "integer": Entry.NUMBERS,
    "array": Entry.PATHS,
    "object": Entry.TABLE,
}


def _columns(plain: Mapping[str, Any], types: Mapping[str, Any]) -> tuple[FormField, ...]:
    if plain.get("type") != "array":
        return ()
    row = _without_null(plain["items"], types)
    if row.get("type") != "object":
        return ()
    required = frozenset(row.get("required", ()))
    return tuple(
        _field(key, schema, key in required, types, figure=False)
        for key, schema in row["properties"].items()
    )
