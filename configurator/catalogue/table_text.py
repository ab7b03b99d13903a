"""The text of a table file as programs of many countries write it: encoding and separator."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

SIZE_LIMIT_BYTES = 4 * 1024 * 1024
ROW_LIMIT = 5_000
COLUMN_LIMIT = 100

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# A comma comes last: where another separates, it is decimal or stands in a heading.
_SEPARATORS = (";", "；", "\t", "|", "，", ",")


@dataclass(frozen=True, slots=True)
class Row:
    """Cells of one line of the file, counted from 1 as an editor does."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One reading of a file: the first row is the head."""

    encoding: str
    separator: str
    rows: tuple[Row, ...]


def readings(data: bytes, row_limit: int = ROW_LIMIT, head_lines: int = 1) -> Iterator[Table]:
    """Give every way the bytes can be read as a table, the likeliest first.

    Two rows more than ``row_limit`` are read, a heading and the one too many.  What separates
    stands in one of the first ``head_lines``.
    """
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            continue
        for separator, rest in _separators(text, head_lines):
            try:
                rows = tuple(islice(_rows(rest, separator), row_limit + 2))
            except csv.Error:
                continue
            if rows:
                yield Table(encoding, separator, rows)


def _encodings(data: bytes) -> list[str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return [encoding]
    nulls = data[:400:2].count(0), data[1:400:2].count(0)
    if nulls[1] > len(data[:400]) // 8 and not nulls[0]:
        return ["utf-16-le"]
    if nulls[0] > len(data[:400]) // 8 and not nulls[1]:
        return ["utf-16-be"]
    return ["utf-8", "gbk", "cp1252"]


def _separators(text: str, head_lines: int) -> Iterator[tuple[str, str]]:
    """A first line ``sep=;``, as spreadsheets write it, names the separator."""
    first, _, rest = text.partition("\n")
    named = re.fullmatch(r"sep=(.)\r?", first)
    if named:
        yield named[1], "\n" + rest
        return
    lines = (line for line in io.StringIO(text) if line.strip() and not line.startswith("#"))
    head = "".join(islice(lines, head_lines))
    yield from ((separator, text) for separator in _SEPARATORS if separator in head)


def _rows(text: str, separator: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    for cells in reader:
        plain = tuple(cell.strip() for cell in cells)
        if any(plain) and not plain[0].startswith("#"):
            yield Row(reader.line_num, plain)
