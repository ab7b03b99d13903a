"""Widths of text without a font: an upper estimate, so that what fits here fits on the screen."""

from __future__ import annotations

from functools import lru_cache

_NARROW = frozenset("ijlI|.,:;'! ·-()[]/tfr")
_WIDE = frozenset("mwMW@%—≈→Δ+<>=")
ELLIPSIS = "…"


@lru_cache(maxsize=8192)
def text_width(text: str, size: float, bold: bool = False) -> float:
    """Estimate the width of a line in the unit of its font size."""
    ems = sum(_ems(character) for character in text)
    return ems * size * (1.09 if bold else 1.0)


def shortened(text: str, size: float, max_width: float | None, bold: bool = False) -> str:
    """Cut a line with an ellipsis where it would be wider than allowed."""
    if max_width is None or text_width(text, size, bold) <= max_width:
        return text
    room = max_width - text_width(ELLIPSIS, size, bold)
    kept = ""
    for character in text:
        room -= _ems(character) * size * (1.09 if bold else 1.0)
        if room < 0:
            break
        kept += character
    return kept.rstrip() + ELLIPSIS


def _ems(character: str) -> float:
    if character in _NARROW:
        return 0.4
    if character in _WIDE:
        return 0.9
    if ord(character) > 0x2E80:
        return 1.0
    return 0.7 if character.isupper() or character == ELLIPSIS else 0.635
