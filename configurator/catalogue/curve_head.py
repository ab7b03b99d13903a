"""The head of a curve table: which column is which field, by its unit and its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from configurator.catalogue.curve_units import Dimension, parse_unit
from configurator.catalogue.form import FormField
from configurator.catalogue.table_text import Row
from configurator.core.errors import CatalogueError, Fault

_HEAD = re.compile(r"(?P<name>.*?)\s*[\[(（【](?P<unit>[^\])）】]*)[\])）】]\s*")
_SPLIT_HEAD = re.compile(r"(?P<name>.+?)\s+(?:in|/)\s+(?P<unit>\S+)")

# Words that name a column, for heads whose unit does not decide.
_WORDS: Mapping[str, tuple[str, ...]] = {
    "load_fraction": ("load", "负载"),
    "efficiency": ("efficiency", "eta", "η", "效率"),
    "flow": ("flow", "flow rate", "volume flow", "q", "流量"),
    "pressure": ("pressure drop", "pressure", "drop", "dp", "δp", "head", "压降", "扬程", "压力"),
    "resistance": ("thermal resistance", "resistance", "rth", "r", "热阻"),
    "airflow": ("airflow", "air flow", "flow", "风量"),
}


@dataclass(frozen=True, slots=True)
class HeadColumn:
    """A column of the file, its field, and the factor from its unit to ours."""

    index: int
    head: str
    field: FormField
    factor: float


def read_head(head: Row, form: FormField, file: str) -> tuple[HeadColumn, ...]:
    """Find the columns of a curve, in the order of its fields; all faults are raised at once."""
    found: list[HeadColumn] = []
    faults: list[Fault] = []
    for index, text in enumerate(head.cells):
        try:
            column = _column(index, text, form, [each.field.key for each in found])
        except ValueError as problem:
            faults.append(Fault(file, f"row {head.line}, column {index + 1}", str(problem)))
        else:
            found += [column] if column else []
    if not faults:
        faults += _lacking(found, form, Fault(file, f"row {head.line}", ""))
    if faults:
        raise CatalogueError(*faults)
    return tuple(sorted(found, key=lambda column: form.columns.index(column.field)))


def _lacking(found: Sequence[HeadColumn], form: FormField, at: Fault) -> Iterator[Fault]:
    got = {column.field.key for column in found}
    for field in form.columns:
        if field.required and field.key not in got:
            wanted = f"{field.label.lower()} [{field.unit or '1'}]"
            yield replace(at, reason=f"no column for {wanted}; a head needs its unit")
    if len(got) == 1:
        yield replace(at, reason="a curve needs two columns, each with its unit")


def _column(index: int, text: str, form: FormField, taken: Sequence[str]) -> HeadColumn | None:
    """Find the field of one head; one that says nothing of the curve is passed over."""
    if not text:
        return None
    own = next((field for field in form.columns if field.key == text), None)
    if own is not None:
        name, unit = text, parse_unit(own.unit)
    else:
        name, unit_text = _name_and_unit(text)
        unit = parse_unit(unit_text)
    possible = (
        [own]
        if own
        else [field for field in form.columns if parse_unit(field.unit).dimension is unit.dimension]
    )
    if not possible and unit.dimension is Dimension.FRACTION:
        return None
    if not possible:
        raise ValueError(f"{text!r} is a {unit.dimension.value}, which this curve does not hold")
    field = possible[0] if len(possible) == 1 else _by_words(name, possible)
    if field is None:
        known = " or ".join(each.label.lower() for each in possible)
        raise ValueError(f"{text!r}: is this {known}?")
    if field.key in taken:
        raise ValueError(f"{text!r} is a second column for {field.label.lower()}")
    return HeadColumn(index, text, field, unit.factor / parse_unit(field.unit).factor)


def _name_and_unit(text: str) -> tuple[str, str]:
    match = _HEAD.fullmatch(text) or _SPLIT_HEAD.fullmatch(text)
    return (match["name"], match["unit"]) if match else (text, "")


def _by_words(name: str, possible: Iterable[FormField]) -> FormField | None:
    plain = name.casefold().replace("_", " ").strip()
    return next((field for field in possible if any(w in plain for w in _words(field))), None)


def _words(field: FormField) -> tuple[str, ...]:
    return next((words for key, words in _WORDS.items() if field.key.startswith(key)), ())
