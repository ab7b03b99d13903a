"""Reads a curve from a CSV file whose head names units, into the points a part holds.

``flow [L/min]; pressure drop [kPa]; R [K/W]`` and the like, in any order: the unit tells what a
column is, and its words decide where two columns have one dimension. Encoding, separator and
decimal mark are found, or the file is refused. Pure: bytes in, points or faults with row and
column out.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from configurator.catalogue.curve_head import HeadColumn, read_head, with_unit_row
from configurator.catalogue.curve_units import TEST_WATER, Dimension, parse_unit
from configurator.catalogue.form import FormField, curve_fields, field_of, is_curve
from configurator.catalogue.number_text import Mark, MarkError, decimal_mark, plain, read_number
from configurator.catalogue.table_text import (
    COLUMN_LIMIT,
    ROW_LIMIT,
    SIZE_LIMIT_BYTES,
    Row,
    Table,
    readings,
)
from configurator.core.errors import CatalogueError, Fault, UsageError
from configurator.core.jsonfile import JsonValue
from configurator.core.text import say, told
from configurator.core.units import converted

# Columns that physics lets only fall, or only rise, along the curve.
_FALLS = frozenset({"resistance_k_per_w", "head_kpa"})
_RISES = frozenset({"pressure_drop_kpa", "pressure_drop_pa"})


@dataclass(frozen=True, slots=True)
class CurveColumn:
    """One column that was read: its heading in the file and the field and unit it became."""

    head: str
    field: FormField


@dataclass(frozen=True, slots=True)
class Curve:
    """Points in our own units, as a draft takes them, and how the file was read.

    ``ignored`` are headings of columns that are no part of the curve; ``doubts`` are places where
    the curve goes against physics but may have been measured so, and heights taken as of water.
    """

    field: str
    points: tuple[dict[str, float], ...]
    columns: tuple[CurveColumn, ...]
    encoding: str
    separator: str
    decimal_comma: bool
    ignored: tuple[str, ...]
    doubts: tuple[Fault, ...]

    @property
    def value(self) -> JsonValue:
        """The points as the value of the field in a draft."""
        return [dict(point) for point in self.points]


def read_curve(data: bytes, kind: str, file: str, field: str | None = None) -> Curve:
    """Read a curve for a kind of part; all faults are raised at once, with row and column.

    ``field`` names the table of the part where the kind has more than one.
    """
    form = _curve_field(kind, field)
    table, columns = _understood(data, form, file)
    table, at_rest = _without_rest(table, columns, file)
    numbers, mark = _numbers(table, columns, file)
    points = _rising(_points(numbers, columns), table, columns, file)
    return Curve(
        field=form.key,
        points=points,
        columns=tuple(CurveColumn(column.head, column.field) for column in columns),
        encoding=table.encoding,
        separator=table.separator,
        decimal_comma=mark == ",",
        ignored=_ignored(table.rows[0], columns),
        doubts=(*_of_water(columns, file), *at_rest, *_doubts(points, columns, file)),
    )


def _curve_field(kind: str, key: str | None) -> FormField:
    if key is not None:
        form = field_of(kind, key)
        if not is_curve(form):
            raise UsageError(say("{label} of a {kind} is no curve", label=form.label, kind=kind))
        return form
    possible = curve_fields(kind)
    if len(possible) != 1:
        known = ", ".join(each.key for each in possible) or say("none")
        raise UsageError(
            say("which curve of a {kind} is meant? There are: {known}", kind=kind, known=known)
        )
    return possible[0]


def _understood(data: bytes, form: FormField, file: str) -> tuple[Table, tuple[HeadColumn, ...]]:
    """Take the first way of reading the file under which its head makes sense."""
    if len(data) > SIZE_LIMIT_BYTES:
        raise CatalogueError(
            Fault(
                file,
                "",
                say(
                    "larger than {limit} MB",
                    limit=SIZE_LIMIT_BYTES // 1024**2,
                ),
            )
        )
    if not data.strip(b"\0\r\n\t ;,|\xef\xbb\xbf\xff\xfe"):
        raise CatalogueError(Fault(file, "", say("the file is empty")))
    first: CatalogueError | None = None
    for table in readings(data):
        if len(table.rows[0].cells) > COLUMN_LIMIT:
            raise CatalogueError(
                Fault(
                    file,
                    say("row {row}", row=table.rows[0].line),
                    say("more than {limit} columns", limit=COLUMN_LIMIT),
                )
            )
        try:
            joined = replace(table, rows=with_unit_row(table.rows))
            return joined, read_head(joined.rows[0], form, file)
        except CatalogueError as problem:
            first = first or problem
    raise first or CatalogueError(
        Fault(
            file,
            "",
            say("no table: headings such as flow [L/min], pressure drop [kPa] are expected"),
        )
    )


_Numbers = list[tuple[Row, list[float | None]]]


def _numbers(table: Table, columns: Sequence[HeadColumn], file: str) -> tuple[_Numbers, Mark]:
    rows = table.rows[1:]
    if len(rows) > ROW_LIMIT:
        raise CatalogueError(Fault(file, "", say("more than {limit:,} rows", limit=ROW_LIMIT)))
    mark = _decimal_mark(table, columns, file)
    numbers: _Numbers = []
    faults: list[Fault] = []
    for row in rows:
        if reason := _other_width(row, table.rows[0]):
            faults.append(Fault(file, say("row {row}", row=row.line), reason))
            continue
        read, wrong = _row(row, columns, mark, file)
        if not wrong and read[1:] == [None] * len(read[1:]):
            wrong = [Fault(file, _place(row, columns[0]), say("has no value beside it"))]
        numbers.append((row, read))
        faults += wrong
    if not rows:
        faults.append(Fault(file, "", say("there are no numbers below the headings")))
    if faults:
        raise CatalogueError(*faults)
    return numbers, mark


def _other_width(row: Row, head: Row) -> str | None:
    """Say that a row has more or fewer cells than the heading; empty ones at its end are none."""
    count, width = len(row.cells), _filled(head)
    if count < width:
        return say(
            "{count} values under {width} headings; a comma in a heading needs quotes",
            count=count,
            width=width,
        )
    if _filled(row) > len(head.cells):
        return say(
            "{count} values under {width} headings; is a decimal comma meant?",
            count=count,
            width=len(head.cells),
        )
    return None


def _filled(row: Row) -> int:
    """Count cells up to the last that is not empty."""
    return max((number for number, cell in enumerate(row.cells, 1) if cell), default=0)


def _without_rest(
    table: Table, columns: Sequence[HeadColumn], file: str
) -> tuple[Table, tuple[Fault, ...]]:
    """Leave out points at rest, which say nothing: no flow, and no pressure drop there."""
    if columns[0].field.above is None:
        return table, ()
    rest = [row for row in table.rows[1:] if _is_at_rest(row, columns, table.rows[0])]
    reason = say("a point at rest, left out")
    left_out = frozenset(rest)
    kept = tuple(row for row in table.rows if row not in left_out)
    doubts = (Fault(file, say("row {row}", row=row.line), reason) for row in rest)
    return replace(table, rows=kept), tuple(doubts)


def _is_at_rest(row: Row, columns: Sequence[HeadColumn], head: Row) -> bool:
    """Tell a row of zeros; a resistance there may be anything, as nothing flows."""
    if _other_width(row, head):
        return False
    still = (column for column in columns[1:] if column.field.key in _RISES)
    return _is_zero(row.cells[columns[0].index]) and all(
        not (cell := row.cells[column.index]) or _is_zero(cell) for column in still
    )


def _is_zero(cell: str) -> bool:
    return re.fullmatch(r"0+([.,]0*)?", plain(cell)) is not None


def _decimal_mark(table: Table, columns: Sequence[HeadColumn], file: str) -> Mark:
    cells = [(row, column) for row in table.rows[1:] for column in columns if _has(row, column)]
    try:
        return decimal_mark((row.cells[column.index] for row, column in cells), table.separator)
    except MarkError as problem:
        raise CatalogueError(Fault(file, _place(*cells[problem.index]), told(problem))) from None


def _ignored(head: Row, columns: Sequence[HeadColumn]) -> tuple[str, ...]:
    read = {column.index for column in columns}
    return tuple(text for index, text in enumerate(head.cells) if text and index not in read)


def _has(row: Row, column: HeadColumn) -> bool:
    return column.index < len(row.cells)


def _row(
    row: Row, columns: Sequence[HeadColumn], mark: Mark, file: str
) -> tuple[list[float | None], list[Fault]]:
    numbers: list[float | None] = []
    faults: list[Fault] = []
    for column in columns:
        text = row.cells[column.index] if _has(row, column) else ""
        try:
            numbers.append(_number(text, column, mark))
        except ValueError as problem:
            faults.append(Fault(file, _place(row, column), told(problem)))
    return numbers, faults


def _place(row: Row, column: HeadColumn) -> str:
    return say(
        "row {row}, column {column} ({head})",
        row=row.line,
        column=column.index + 1,
        head=column.head,
    )


def _number(text: str, column: HeadColumn, mark: Mark) -> float | None:
    """Read a cell in our own unit; an empty one is unknown where the curve may have gaps."""
    if not text:
        if column.field.required:
            raise ValueError(say("is empty"))
        return None
    bare = plain(text)
    percent = bare.endswith("%") and parse_unit(column.field.unit).dimension is Dimension.FRACTION
    number = read_number(bare.removesuffix("%") if percent else bare, mark)
    value = converted(number, 0.01 if percent else column.factor)
    if reason := _out_of_bounds(value, column.field):
        raise ValueError(say("{text!r} {reason}", text=text[:40], reason=reason))
    return value


def _out_of_bounds(value: float, field: FormField) -> str | None:
    unit = f" {field.unit}".rstrip()
    if not math.isfinite(value) or value > 1e9:
        return say("is more than any part has")
    if value < 0:
        return say("is negative")
    if field.above is not None and value <= field.above:
        return say("must be above {above:g}{unit}", above=field.above, unit=unit)
    if field.maximum is not None and value > field.maximum:
        return say(
            "is above {maximum:g}{unit}; is the unit right?", maximum=field.maximum, unit=unit
        )
    return None


def _points(numbers: _Numbers, columns: Sequence[HeadColumn]) -> tuple[dict[str, float], ...]:
    return tuple(
        {
            column.field.key: value
            for column, value in zip(columns, values, strict=True)
            if value is not None
        }
        for _, values in numbers
    )


def _rising(
    points: tuple[dict[str, float], ...], table: Table, columns: Sequence[HeadColumn], file: str
) -> tuple[dict[str, float], ...]:
    """Give the points with a rising first column; a file that falls throughout is turned round."""
    first = columns[0]
    key = first.field.key
    if len(points) < 2:
        reason = say("one point is no curve; two or more are needed")
        raise CatalogueError(Fault(file, _place(table.rows[1], first), reason))
    along = [point[key] for point in points]
    if all(b < a for a, b in pairwise(along)):
        return points[::-1]
    faults = [
        Fault(
            file,
            _place(table.rows[number + 1], first),
            say(
                "{here:g} {unit} follows {before:g}; the points must rise",
                here=along[number],
                unit=first.field.unit,
                before=along[number - 1],
            ),
        )
        for number in range(1, len(along))
        if along[number] <= along[number - 1]
    ]
    if faults:
        raise CatalogueError(*faults)
    return points


def _of_water(columns: Sequence[HeadColumn], file: str) -> Iterator[Fault]:
    for column in columns:
        if column.column_of_liquid:
            reason = say("a height of liquid, read as one of {water}", water=TEST_WATER)
            yield Fault(
                file,
                say("column {column} ({head})", column=column.index + 1, head=column.head),
                reason,
            )


def _doubts(
    points: Sequence[dict[str, float]], columns: Sequence[HeadColumn], file: str
) -> Iterator[Fault]:
    for column in columns[1:]:
        key = column.field.key
        sign = 1 if key in _RISES else -1 if key in _FALLS else 0
        known = [point for point in points if key in point]
        for before, here in pairwise(known):
            if sign * (here[key] - before[key]) < 0:
                along = columns[0].field
                way = say("falls") if sign > 0 else say("rises")
                reason = say(
                    "{figure} {way} at {along} {value:g} {unit}",
                    figure=column.field.label.lower(),
                    way=way,
                    along=along.label.lower(),
                    value=here[along.key],
                    unit=along.unit,
                )
                yield Fault(
                    file,
                    say("column {column} ({head})", column=column.index + 1, head=column.head),
                    reason,
                )
