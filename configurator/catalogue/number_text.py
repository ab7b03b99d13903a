"""Numbers as people of many countries write them: which mark is decimal, which groups thousands.

The mark is decided once for a table. A mark that stands before other than three digits is decimal,
one that stands twice in a number groups; a table that shows neither form is refused, for ``1,234``
is one and a bit here and more than a thousand there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

from configurator.core.text import say

Mark = Literal[".", ","]

# Full-width forms, as they are typed among Chinese words, the minus sign, and all thin blanks.
_PLAIN = {
    **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)},
    **dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f\u3000"), " "),
    ord("\u2212"): "-",
    ord("\u2019"): "'",
}
_OTHER: dict[Mark, Mark] = {".": ",", ",": "."}


def _pattern(decimal: Mark) -> re.Pattern[str]:
    grouped = rf"[1-9]\d{{0,2}}([{_OTHER[decimal]} '])\d{{3}}(?:\1\d{{3}})*"
    mark = re.escape(decimal)
    return re.compile(
        rf"[+-]?(?:(?:{grouped}|\d+)(?:{mark}\d*)?|{mark}\d+)(?:[eE][+-]?\d{{1,3}})?", re.ASCII
    )


_PATTERNS: dict[Mark, re.Pattern[str]] = {mark: _pattern(mark) for mark in _OTHER}


class MarkError(ValueError):
    """A number that leaves open, or contradicts, which mark is decimal; ``index`` is its place."""

    def __init__(self, index: int, reason: str) -> None:
        super().__init__(reason)
        self.index = index


def plain(text: str) -> str:
    """Give a cell in half-width letters, with one sort of blank and minus."""
    return text.translate(_PLAIN).strip()


def decimal_mark(texts: Iterable[str], separator: str) -> Mark:
    """Tell which mark is decimal in the numbers of a table; MarkError where they do not say.

    What is no number in either way is left to be told where it is read. Between commas a point
    is decimal: where it groups thousands, the comma is decimal and does not separate.
    """
    first: dict[Mark, str] = {}
    open_texts: list[tuple[int, str]] = []
    for index, text in enumerate(texts):
        ways = _ways(text)
        if len(ways) == 1:
            (mark,) = ways
            first.setdefault(mark, text)
            if other := first.get(_OTHER[mark]):
                raise MarkError(
                    index,
                    say(
                        "{text!r} is written otherwise than {other!r}",
                        text=text[:40],
                        other=other[:40],
                    ),
                )
        elif ways and _has_mark(text):
            open_texts.append((index, text))
    if first:
        return next(iter(first))
    if separator in ",，" and not any("," in text for _, text in open_texts):
        return "."
    if open_texts:
        index, text = open_texts[0]
        reason = say(
            "{text!r} may be a decimal or a thousand; write it with other than three decimals",
            text=text[:40],
        )
        raise MarkError(index, reason)
    return "."


def read_number(text: str, decimal: Mark) -> float:
    """Read a number; one that is none with this decimal mark is a ValueError."""
    return float(_plain_number(text, decimal))


def read_decimal(text: str, decimal: Mark) -> Decimal:
    """Read a number exactly, as money needs it; one that is none is a ValueError."""
    return Decimal(_plain_number(text, decimal))


def _plain_number(text: str, decimal: Mark) -> str:
    bare = plain(text)
    if not _PATTERNS[decimal].fullmatch(bare):
        raise ValueError(say("{text!r} is no number", text=text[:40]))
    return re.sub(f"[{_OTHER[decimal]} ']", "", bare).replace(decimal, ".")


def _has_mark(text: str) -> bool:
    return "." in plain(text) or "," in plain(text)


def _ways(text: str) -> list[Mark]:
    """Give the marks that may be decimal for this to be a number."""
    bare = plain(text).removesuffix("%").rstrip()
    return [mark for mark, pattern in _PATTERNS.items() if pattern.fullmatch(bare)]
