"""Reads a trace of utilisation from a CSV file: a column of time, one of utilisation.

``hours [h]; utilisation [%]`` and the like, in either order; the unit stands in the heading.
Each value holds to the next, the last as long as the one before; then the trace begins anew.
Encoding, separator and decimal mark are found as for curves.  Pure: bytes in, a trace or faults
with row and column out.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from configurator.catalogue.number_text import Mark, MarkError, decimal_mark, plain, read_number
from configurator.catalogue.table_text import SIZE_LIMIT_BYTES, Row, Table, readings
from configurator.core.errors import Fault, TraceFileError
from configurator.core.text import say, told
from configurator.design.trace import LONGEST_TRACE, closing_fault, trace_fault

_WORD = re.compile(r"[a-z]+|[\u4e00-\u9fff]+|%")
_TIME_H: Mapping[str, float] = {
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "小时"), 1.0),
    **dict.fromkeys(("min", "minute", "minutes", "分钟"), 1 / 60),
    **dict.fromkeys(("s", "sec", "second", "seconds", "秒"), 1 / 3600),
    **dict.fromkeys(("d", "day", "days", "天"), 24.0),
}
_BUSY = frozenset(
    {
        "utilisation",
        "utilization",
        "usage",
        "use",
        "load",
        "util",
        "利用率",
        "使用率",
        "负载",
        "负载率",
    }
)
_PERCENT = frozenset({"%", "percent", "pct", "百分比"})


@dataclass(frozen=True, slots=True)
class Trace:
    """Hours at which values of utilisation, between 0 and 1, begin to hold."""

    hours: tuple[float, ...]
    utilisation: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Column:
    index: int
    head: str
    factor: float

    def place(self, row: Row) -> str:
        return say(
            "row {row}, column {column} ({head})",
            row=row.line,
            column=self.index + 1,
            head=self.head,
        )


def read_trace(data: bytes, file: str) -> Trace:
    """Read a trace; all faults are raised at once, with row and column."""
    if len(data) > SIZE_LIMIT_BYTES:
        raise TraceFileError(
            Fault(file, "", say("larger than {limit} MB", limit=SIZE_LIMIT_BYTES // 1024**2))
        )
    table, time, busy = _understood(data, file)
    rows = table.rows[1:]
    if len(rows) > LONGEST_TRACE:
        raise TraceFileError(Fault(file, "", say("more than {limit:,} rows", limit=LONGEST_TRACE)))
    if len(rows) < 2:
        raise TraceFileError(
            Fault(file, "", say("a trace needs two rows or more below its headings"))
        )
    mark = _decimal_mark(table, (time, busy), file)
    faults: list[Fault] = []
    hours = _numbers(rows, time, mark, file, faults)
    shares = _numbers(rows, busy, mark, file, faults, highest=1.0)
    if not faults and (fault := trace_fault(hours)) is not None:
        faults.append(Fault(file, time.place(rows[fault[0]]), fault[1]))
    elif not faults and (closing := closing_fault(hours)) is not None:
        faults.append(Fault(file, time.place(rows[-1]), closing))
    if faults:
        raise TraceFileError(*faults)
    return Trace(tuple(hours), tuple(shares))


def _understood(data: bytes, file: str) -> tuple[Table, _Column, _Column]:
    """Take the first way of reading the file under which it has a time and a utilisation."""
    for table in readings(data, LONGEST_TRACE):
        columns = [_column(index, text) for index, text in enumerate(table.rows[0].cells)]
        times = [column for is_time, column in columns if is_time]
        shares = [column for is_time, column in columns if is_time is False]
        if len(times) == 1 and len(shares) == 1:
            return table, times[0], shares[0]
    reason = say(
        "one column of time and one of utilisation are expected, such as hours [h], utilisation [%]"
    )
    raise TraceFileError(Fault(file, say("row {row}", row=1), reason))


def _column(index: int, text: str) -> tuple[bool | None, _Column]:
    """Tell time (True) from utilisation (False) and from what is neither, with its unit."""
    words = _WORD.findall(plain(text).casefold())
    if _BUSY.intersection(words):
        return False, _Column(index, text, 0.01 if _PERCENT.intersection(words) else 1.0)
    units = [_TIME_H[word] for word in words if word in _TIME_H]
    return (True, _Column(index, text, units[-1])) if units else (None, _Column(index, text, 1.0))


def _decimal_mark(table: Table, columns: Sequence[_Column], file: str) -> Mark:
    cells = [(row, column) for row in table.rows[1:] for column in columns]
    try:
        return decimal_mark((_cell(row, column) for row, column in cells), table.separator)
    except MarkError as problem:
        row, column = cells[problem.index]
        raise TraceFileError(Fault(file, column.place(row), told(problem))) from None


def _cell(row: Row, column: _Column) -> str:
    return row.cells[column.index] if column.index < len(row.cells) else ""


def _numbers(
    rows: Sequence[Row],
    column: _Column,
    mark: Mark,
    file: str,
    faults: list[Fault],
    highest: float = math.inf,
) -> list[float]:
    """Read a column in our own unit; what cannot be is added to the faults."""
    numbers: list[float] = []
    for row in rows:
        try:
            numbers.append(_number(_cell(row, column), column.factor, mark, highest))
        except ValueError as problem:
            faults.append(Fault(file, column.place(row), told(problem)))
    return numbers


def _number(text: str, factor: float, mark: Mark, highest: float) -> float:
    if not text:
        raise ValueError(say("is empty"))
    bare = plain(text)
    if bare.endswith("%"):
        bare, factor = bare.removesuffix("%"), 0.01
    value = float(f"{read_number(bare, mark) * factor:.12g}")
    if not 0.0 <= value <= highest or math.isinf(value):
        raise ValueError(
            say("{text!r} {reason}", text=text[:40], reason=_why(value, highest, factor))
        )
    return value


def _why(value: float, highest: float, factor: float) -> str:
    if not value > highest:
        return say("is negative or no number")
    if highest == factor:
        return say("is above 100 %; is percent meant? Write utilisation [%]")
    return say("is above 100 %")
