"""Legal JSON that no file of ours may hold, and where in the text it stands.

The parser tells no place to its hooks, so a text that it refused is read once more, as tokens.
"""

from __future__ import annotations

import json
import math
import re
from typing import NoReturn

from configurator.core.text import say, told

_INTEGER_LIMIT = 2**63

# Texts whole, so that nothing in them counts; of numbers only those that may be too large.
_TOKEN = re.compile(
    r'"[^"\\]*(?:\\.[^"\\]*)*"(?P<key>\s*:)?|[{}\[\]]|NaN|-?Infinity'
    r"|-?\d[\d.]*[eE][+-]?\d+|-?\d[\d.]{17,}"
)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


class RefusedError(ValueError):
    """A legal JSON token that no file of ours may hold."""


def refused_constant(name: str) -> NoReturn:
    """Refuse NaN and Infinity, which JSON itself does not know."""
    raise RefusedError(say("{name} is no number", name=name))


def finite_float(text: str) -> float:
    """Read a number with a point or exponent that a computer can hold."""
    number = float(text)
    if not math.isfinite(number):
        raise RefusedError(say("{number} is too large a number", number=text[:40]))
    return number


def bounded_integer(text: str) -> int:
    """Read an integer of 64 bits; its digits are counted before they cost time."""
    if len(text) > 20 or not -_INTEGER_LIMIT <= int(text) < _INTEGER_LIMIT:
        raise RefusedError(say("{number} is too large a number", number=text[:40]))
    return int(text)


def twice(key: str) -> RefusedError:
    """Say that an object holds a key again, so that one of two values would be lost."""
    return RefusedError(say("the key {key!r} appears twice in one object", key=key))


def may_hold_half_a_pair(text: str) -> bool:
    """Tell whether a text writes surrogates, of which one may lack its other half."""
    return _SURROGATE.search(text) is not None


def first_refused(text: str) -> tuple[int, str] | None:
    """Find the first token that is refused: where in the text it begins, and why."""
    keys: list[set[str]] = [set()]
    for match in _TOKEN.finditer(text):
        try:
            _read(match, keys)
        except RefusedError as problem:
            return match.start(), told(problem)
    return None


def line_and_column(text: str, position: int) -> tuple[int, int]:
    """Count lines and columns from one, as an editor does."""
    return text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)


def _read(match: re.Match[str], keys: list[set[str]]) -> None:
    """Take one token; ``keys`` are those of the objects that are open."""
    token = match[0]
    if token in "{[":
        keys.append(set())
    elif token in "}]":
        keys.pop()
    elif token[0] == '"':
        _read_text(match, keys[-1])
    elif token[-1] in "Ny":
        refused_constant(token)
    elif set(token) <= set("-0123456789"):
        bounded_integer(token)
    else:
        finite_float(token)


def _read_text(match: re.Match[str], keys: set[str]) -> None:
    """Decode only what may be refused: keys, and texts that write surrogates."""
    token, colon = match[0], match["key"]
    if colon is None and not may_hold_half_a_pair(token):
        return
    text: str = json.loads(token if colon is None else token.removesuffix(colon))
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise RefusedError(say("a text holds half of a surrogate pair"))
    if colon is not None:
        if text in keys:
            raise twice(text)
        keys.add(text)
