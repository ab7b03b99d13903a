"""JSON as every file of the program uses it: read with bounds, written stable for diffs."""

import json
import stat
from collections.abc import Iterable
from itertools import accumulate
from pathlib import Path
from typing import NoReturn, TypeAlias

from configurator.core.errors import Fault, FileError, reason_of
from configurator.core.json_tokens import (
    RefusedError,
    bounded_integer,
    finite_float,
    first_refused,
    line_and_column,
    may_hold_half_a_pair,
    refused_constant,
    twice,
)
from configurator.core.text import say, told

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"

SIZE_LIMIT_BYTES = 64 * 1024 * 1024
DEPTH_LIMIT = 100

_STEPS = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}
_NOT_STRUCTURE = bytes(set(range(256)) - set(b'[]{}"'))


def read_json(
    path: Path, error: type[FileError] = FileError, limit_bytes: int = SIZE_LIMIT_BYTES
) -> JsonValue:
    """Read a JSON file; any fault is raised as ``error`` with file, place and reason."""
    return parse_json(read_bounded(path, error, limit_bytes), str(path), error, limit_bytes)


def read_bounded(
    path: Path, error: type[FileError] = FileError, limit_bytes: int = SIZE_LIMIT_BYTES
) -> bytes:
    """Read an ordinary file up to one byte past the limit; never waits for a pipe."""
    try:
        return _read_bounded(path, limit_bytes)
    except (OSError, RefusedError) as problem:
        refused = isinstance(problem, RefusedError)
        reason = told(problem) if refused else reason_of(problem)
        raise error(Fault(str(path), "", reason)) from None


def parse_json(
    data: bytes,
    file: str,
    error: type[FileError] = FileError,
    limit_bytes: int = SIZE_LIMIT_BYTES,
) -> JsonValue:
    """Parse JSON text; ``file`` is only named in faults, which are raised as ``error``."""

    def refuse(place: str, reason: str) -> NoReturn:
        raise error(Fault(file, place, reason)) from None

    if len(data) > limit_bytes:
        refuse("", say("larger than {limit} MB", limit=limit_bytes // 1024**2))
    if not data.strip():
        refuse("", say("the file is empty"))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        refuse(
            say("byte {number}", number=problem.start), say("not UTF-8 text; this is no JSON file")
        )
    if _is_too_deep(data):
        refuse("", say("nested deeper than {limit} levels", limit=DEPTH_LIMIT))
    try:
        value = _decode(text)
    except json.JSONDecodeError as problem:
        place = _line_and_column(problem.lineno, problem.colno)
        refuse(place, say("not JSON: {reason}", reason=problem.msg))
    except RefusedError as problem:
        refuse(*(_first_refused(text) or ("", told(problem))))
    except RecursionError:
        refuse("", say("nested deeper than {limit} levels", limit=DEPTH_LIMIT))
    if may_hold_half_a_pair(text) and (found := _first_refused(text)):
        refuse(*found)
    return value


def dump_json(value: object) -> str:
    """Write JSON with sorted keys, one item a line, so that equal values give equal bytes."""
    return json.dumps(value, sort_keys=True, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def _read_bounded(path: Path, limit_bytes: int) -> bytes:
    if "\0" in str(path):
        raise RefusedError(say("no file name holds a null character"))
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise RefusedError(say("this is a folder, not a file"))
    if not stat.S_ISREG(mode):
        raise RefusedError(say("this is a device or pipe, not a file"))
    with path.open("rb") as stream:
        return stream.read(limit_bytes + 1)


def _first_refused(text: str) -> tuple[str, str] | None:
    found = first_refused(text)
    return found and (_line_and_column(*line_and_column(text, found[0])), found[1])


def _line_and_column(line: int, column: int) -> str:
    return say("line {line} column {column}", line=line, column=column)


def _is_too_deep(data: bytes) -> bool:
    """Count levels outside of texts; unlike a parser this cannot overflow a stack."""
    no_escapes = data.replace(b"\\\\", b"").replace(b'\\"', b"")
    structure = no_escapes.translate(None, _NOT_STRUCTURE).replace(b'""', b"")
    steps = map(_STEPS.__getitem__, b"".join(structure.split(b'"')[::2]))
    return max(accumulate(steps), default=0) > DEPTH_LIMIT


def _decode(text: str) -> JsonValue:
    value: JsonValue = json.loads(
        text,
        object_pairs_hook=_unique_keys,
        parse_constant=refused_constant,
        parse_float=finite_float,
        parse_int=bounded_integer,
    )
    return value


def _unique_keys(pairs: Iterable[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    members: dict[str, JsonValue] = {}
    for key, value in pairs:
        if key in members:
            raise twice(key)
        members[key] = value
    return members
