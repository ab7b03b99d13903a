"""Turns what one types into a form into the value a part file holds, and back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import cast

from configurator.catalogue.figures import format_value
from configurator.catalogue.form import Entry, FormField
from configurator.core.jsonfile import JsonValue
from configurator.core.text import say, told

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,4})?", re.ASCII)
_INTEGER = re.compile(r"[+-]?\d{1,18}", re.ASCII)
_YES = frozenset({"yes", "true", "是"})
_NO = frozenset({"no", "false", "否"})

# Place of a cell within the field, the value, and why it is none.
Read = tuple[JsonValue, tuple[tuple[str, str], ...]]


def read_typed(field: FormField, typed: JsonValue) -> Read:
    """Give the value of a field and, by place, why a part of it cannot be one.

    Text is read as the field wants it; empty text is unknown. Other values are left to the check
    of the part. ``1,500`` is refused: it is one and a half here and fifteen hundred there.
    """
    if field.entry is Entry.TABLE and isinstance(typed, list):
        return _table(field, typed)
    if not isinstance(typed, str) or field.entry is Entry.TABLE:
        return typed, ()
    text = typed.strip()
    if not text:
        return None, ()
    try:
        return _READERS[field.entry](text), ()
    except ValueError as problem:
        return None, (("", told(problem)),)


def write_typed(field: FormField, value: JsonValue) -> JsonValue:
    """Give the text that stands in a form for a value; a table keeps its rows, as text."""
    if value is None:
        return [] if field.entry is Entry.TABLE else ""
    if field.entry is Entry.TABLE and isinstance(value, list):
        return [
            {column.key: write_typed(column, row.get(column.key)) for column in field.columns}
            for row in value
            if isinstance(row, dict)
        ]
    if field.entry is Entry.NUMBERS and isinstance(value, list):
        return " ".join(format_value(each) for each in value)
    if field.entry is Entry.LINES and isinstance(value, list):
        return "\n".join(format_value(each) for each in value)
    if field.entry is Entry.PATHS and isinstance(value, list):
        return "; ".join(" ".join(str(site) for site in cast("list[int]", row)) for row in value)
    return format_value(value)


def _table(field: FormField, rows: list[JsonValue]) -> Read:
    table: list[JsonValue] = []
    faults: list[tuple[str, str]] = []
    for row in rows:
        if not isinstance(row, Mapping):
            table.append(row)
            continue
        cells, wrong = _cells(field, row, len(table))
        if cells or wrong:
            table.append(cells)
            faults += wrong
    return table or None, tuple(faults)


def _cells(
    field: FormField, row: Mapping[str, JsonValue], number: int
) -> tuple[dict[str, JsonValue], list[tuple[str, str]]]:
    """Read one row; empty cells are left out, so that an empty row is no row."""
    columns = {column.key: column for column in field.columns}
    cells: dict[str, JsonValue] = {}
    faults: list[tuple[str, str]] = []
    for key, typed in row.items():
        if key not in columns:
            cells[key] = typed
            continue
        value, wrong = read_typed(columns[key], typed)
        faults += [(f"[{number}].{key}{place}", reason) for place, reason in wrong]
        if value is not None:
            cells[key] = value
    return cells, faults


def _number(text: str) -> float:
    if not _NUMBER.fullmatch(text):
        raise ValueError(
            say("{text!r} is no number such as 12.5; the unit stands beside it", text=text[:40])
        )
    return float(text)


def _integer(text: str) -> int:
    if not _INTEGER.fullmatch(text):
        raise ValueError(say("{text!r} is no whole number", text=text[:40]))
    return int(text)


def _yes_no(text: str) -> bool:
    if text.casefold() in _YES:
        return True
    if text.casefold() in _NO:
        return False
    raise ValueError(say("{text!r} is neither yes nor no", text=text[:40]))


def _words(text: str) -> Iterator[str]:
    return (word.strip() for word in re.split(r"[,;\n，；]", text) if word.strip())


def _texts(text: str) -> JsonValue:
    return list(_words(text))


def _notes(text: str) -> JsonValue:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _numbers(text: str) -> JsonValue:
    return [_number(word) for word in re.split(r"[\s;]+", text) if word]


def _paths(text: str) -> JsonValue:
    rows = [row for row in re.split(r"[;\n]", text) if row.strip()]
    return [[_integer(site) for site in re.split(r"[\s,]+", row.strip())] for row in rows]


def _as_it_is(text: str) -> JsonValue:
    return text


_READERS: Mapping[Entry, Callable[[str], JsonValue]] = {
    Entry.TEXT: _as_it_is,
    Entry.CHOICE: _as_it_is,
    Entry.NUMBER: _number,
    Entry.INTEGER: _integer,
    Entry.YES_NO: _yes_no,
    Entry.TEXTS: _texts,
    Entry.LINES: _notes,
    Entry.NUMBERS: _numbers,
    Entry.PATHS: _paths,
}
