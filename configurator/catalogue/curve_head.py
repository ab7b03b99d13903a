"""The heading of a curve table: which column is which field, by its unit and its words.

A unit stands in brackets, at the end of the heading, or in a row of its own below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce

from configurator.catalogue.curve_units import Dimension, DoubtfulUnitError, Unit, parse_unit
from configurator.catalogue.form import FormField
from configurator.catalogue.number_text import plain
from configurator.catalogue.table_text import Row
from configurator.core.errors import CatalogueError, Fault
from configurator.core.text import joined, say, told

_BRACKETS = re.compile(r"[\[(【](?P<unit>[^\])】]*)[\])】]")
# Where a unit without brackets may begin: after a blank or mark, or after a Chinese word.
_BOUNDARY = re.compile(r"^|(?<=[\s,:、_/=])|(?<=[\u4e00-\u9fff])(?=[^\u4e00-\u9fff])")
_NO_UNIT = Unit(Dimension.FRACTION, 1.0)

# Words that name a column, for headings whose unit does not decide.
_WORDS: Mapping[str, tuple[str, ...]] = {
    "load_fraction": ("load", "负载"),
    "efficiency": ("efficiency", "eta", "η", "效率"),
    "flow": ("flow", "q", "流量"),
    "head": ("head", "h", "tdh", "dp", "pressure", "扬程", "压力", "压头", "压差"),
    "pressure": ("pressure", "drop", "dp", "δp", "head", "loss", "压降", "压损", "压力", "压差"),
    "resistance": ("resistance", "rth", "r", "热阻"),
    "airflow": ("airflow", "air flow", "flow", "风量"),
}


@dataclass(frozen=True, slots=True)
class HeadColumn:
    """A column of the file, its field, and the factor from its unit to ours.

    ``column_of_liquid`` marks a height, whose factor holds for cold water.
    """

    index: int
    head: str
    field: FormField
    factor: float
    column_of_liquid: bool = False


def with_unit_row(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Join a second row that holds nothing but units to the headings above it."""
    if len(rows) < 2 or not _is_unit_row(rows[1]):
        return rows
    head, units = rows[0].cells, rows[1].cells
    texts = list(head)
    for index, unit in enumerate(units[: len(head)]):
        if unit and not _BRACKETS.search(plain(head[index])):
            texts[index] = f"{head[index]} [{_bare(unit)}]"
    return (Row(rows[0].line, tuple(texts)), *rows[2:])


def read_head(head: Row, form: FormField, file: str) -> tuple[HeadColumn, ...]:
    """Find the columns of a curve, in the order of its fields; all faults are raised at once."""
    found: list[HeadColumn] = []
    faults: list[Fault] = []
    for index, text in enumerate(head.cells):
        try:
            column = _column(index, text, form, [each.field.key for each in found])
        except ValueError as problem:
            faults.append(
                Fault(
                    file,
                    say("row {row}, column {column}", row=head.line, column=index + 1),
                    told(problem),
                )
            )
        else:
            found += [column] if column else []
    if not faults:
        faults += _lacking(found, form, Fault(file, say("row {row}", row=head.line), ""))
    if faults:
        raise CatalogueError(*faults)
    return tuple(sorted(found, key=lambda column: form.columns.index(column.field)))


def _is_unit_row(row: Row) -> bool:
    units = [_known(_bare(cell)) for cell in row.cells if cell]
    return None not in units and any(
        unit is not None and (unit.dimension is not Dimension.FRACTION or "%" in row.cells)
        for unit in units
    )


def _bare(cell: str) -> str:
    return plain(cell).strip("[]()【】 ")


def _known(text: str) -> Unit | None:
    """Give the unit of a text, or None; a unit that is open to doubt is told."""
    try:
        return parse_unit(text)
    except DoubtfulUnitError:
        raise
    except ValueError:
        return None


def _lacking(found: Sequence[HeadColumn], form: FormField, at: Fault) -> Iterator[Fault]:
    got = {column.field.key for column in found}
    for field in form.columns:
        if field.required and field.key not in got:
            wanted = joined(" ", (field.label.lower(), f"[{field.unit or '1'}]"))
            yield replace(
                at, reason=say("no column for {wanted}; a heading needs its unit", wanted=wanted)
            )
    if len(got) == 1:
        yield replace(at, reason=say("a curve needs two columns, each with its unit"))


def _column(index: int, text: str, form: FormField, taken: Sequence[str]) -> HeadColumn | None:
    """Find the field of one heading; one that says nothing of the curve is passed over."""
    own = next((field for field in form.columns if field.key == text), None)
    if own is not None:
        return HeadColumn(index, text, own, 1.0)
    name, unit = _name_and_unit(plain(text), form)
    field = _field(name, unit or _NO_UNIT, form) if text else None
    if field is None:
        _refuse_if_meant(text, unit, form)
        return None
    if field.key in taken:
        raise ValueError(
            say("{text!r} is a second column for {figure}", text=text, figure=field.label.lower())
        )
    factor = (unit or _NO_UNIT).factor / parse_unit(field.unit).factor
    return HeadColumn(index, text, field, factor, unit is not None and unit.column)


def _refuse_if_meant(text: str, unit: Unit | None, form: FormField) -> None:
    """Refuse a heading whose unit means something here or nowhere; others are passed over."""
    if unit is None or unit.column or unit.dimension is Dimension.OTHER:
        return
    possible = [each.label.lower() for each in form.columns if _measures(each, unit)]
    if possible:
        raise ValueError(
            say("{text!r}: is this {figures}?", text=text, figures=reduce(_or, possible))
        )
    if unit.dimension is not Dimension.FRACTION:
        raise ValueError(
            say(
                "{text!r} is a {dimension}, which this curve does not hold",
                text=text,
                dimension=unit.dimension.value,
            )
        )


def _or(before: str, here: str) -> str:
    return say("{before} or {here}", before=before, here=here)


def _field(name: str, unit: Unit, form: FormField) -> FormField | None:
    possible = [field for field in form.columns if _measures(field, unit)]
    if len(possible) == 1 and not unit.column:
        return possible[0]
    return next((field for field in possible if _speaks_of(name, field)), None)


def _measures(field: FormField, unit: Unit) -> bool:
    return parse_unit(field.unit).dimension is unit.dimension


def _name_and_unit(text: str, form: FormField) -> tuple[str, Unit | None]:
    """Take the name and the unit of a heading apart; None is no unit."""
    unknown: ValueError | None = None
    bracketed: list[tuple[str, Unit]] = []
    for match in _BRACKETS.finditer(text):
        try:
            bracketed.append((text[: match.start()], parse_unit(match["unit"])))
        except ValueError as problem:
            unknown = problem
    if bracketed:
        return next((each for each in bracketed if _says(each[1])), bracketed[0])
    for match in _BOUNDARY.finditer(text):
        unit = _known(text[match.end() :])
        if unit is not None and (_says(unit) or text.endswith("%")):
            return text[: match.end()], unit
    if unknown is not None and any(_speaks_of(text, field) for field in form.columns):
        raise unknown
    return text, None


def _says(unit: Unit) -> bool:
    return unit.dimension is not Dimension.FRACTION


def _speaks_of(name: str, field: FormField) -> bool:
    """Tell whether a heading has a word of the field; a letter counts where it stands alone."""
    spoken = name.casefold().replace("_", " ")
    letters = set(re.findall(r"\w+", spoken))
    return any(word in (letters if len(word) == 1 else spoken) for word in _words(field))


def _words(field: FormField) -> Iterable[str]:
    return next((words for key, words in _WORDS.items() if field.key.startswith(key)), ())
