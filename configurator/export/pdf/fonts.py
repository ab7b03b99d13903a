"""Text of a PDF: faces, widths, line breaks; a character without a glyph is an error."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from configurator.core.errors import ExportError
from configurator.core.resources import find

ELLIPSIS = "…"
_CJK = 0x2E80
_LONG_WORD = 14


@dataclass(frozen=True, slots=True)
class Face:
    """One registered font: widths in thousandths of the size, for the characters it has."""

    name: str
    widths: Mapping[int, float]


@cache
def faces() -> tuple[Face, Face]:
    """Register regular and bold with reportlab, once a process."""
    return _face("Regular"), _face("Bold")


def _face(style: str) -> Face:
    font = TTFont(f"NotoSansSC-{style}", str(find("fonts", f"NotoSansSC-{style}.ttf")))
    pdfmetrics.registerFont(font)
    face = font.face
    widths = {code: face.charWidths.get(code, face.defaultWidth) for code in face.charToGlyph}
    return Face(font.fontName, widths)


def clean(text: str) -> str:
    """Put a user's text on one line: line breaks and tabs become spaces."""
    return " ".join(text.split())


def runs(text: str, bold: bool) -> Iterator[tuple[Face, str]]:
    """Cut a text where the face changes: bold has no Chinese and borrows it from regular."""
    regular, heavy = faces()
    if not bold:
        _check(text, regular)
        yield regular, text
        return
    for is_heavy, characters in groupby(text, lambda c: ord(c) in heavy.widths):
        piece = "".join(characters)
        face = heavy if is_heavy else regular
        _check(piece, face)
        yield face, piece


def _check(text: str, face: Face) -> None:
    missing = sorted({c for c in text if ord(c) not in face.widths})
    if missing:
        names = ", ".join(f"{c if c.isprintable() else ''} U+{ord(c):04X}".strip() for c in missing)
        raise ExportError(f"the font of the report has no glyph for {names}, used in {text!r}")


@lru_cache(maxsize=65536)
def width_of(text: str, size: float, bold: bool = False) -> float:
    """Width of a line in points."""
    return sum(
        face.widths[ord(character)] * size / 1000
        for face, piece in runs(text, bold)
        for character in piece
    )


def shortened(text: str, size: float, width: float | None, bold: bool = False) -> str:
    """Cut a line with an ellipsis where it is wider than allowed."""
    if width is None or width_of(text, size, bold) <= width:
        return text
    kept = text
    while kept and width_of(kept + ELLIPSIS, size, bold) > width:
        kept = kept[:-1]
    return kept.rstrip() + ELLIPSIS


@lru_cache(maxsize=16384)
def wrapped(text: str, size: float, width: float, bold: bool = False) -> tuple[str, ...]:
    """Break a text into lines at spaces, between Chinese characters, or else inside a word."""
    if width_of(clean(text), size, bold) <= width:
        return (clean(text),)
    lines: list[str] = []
    line = ""
    for piece in _pieces(clean(text)):
        if not line or width_of((line + piece).rstrip(), size, bold) <= width:
            line += piece
        else:
            lines.append(line.rstrip())
            line = piece.lstrip()
        while width_of(line.rstrip(), size, bold) > width and len(line) > 1:
            head = _fitting(line, size, width, bold)
            lines.append(head)
            line = line[len(head) :].lstrip()
    return (*lines, line.rstrip())


def _pieces(text: str) -> Iterator[str]:
    """Parts that stay together: words with the space after them, single Chinese characters.

    Only a long word, such as an address, breaks at its strokes.
    """
    word = ""
    for character in text:
        word += character
        stroke = character in "-/_." and len(word) > _LONG_WORD
        if character == " " or stroke or ord(character) > _CJK:
            yield word
            word = ""
    if word:
        yield word


def _fitting(line: str, size: float, width: float, bold: bool) -> str:
    """The longest start of a word that fits, at least one character."""
    end = len(line)
    while end > 1 and width_of(line[:end], size, bold) > width:
        end -= 1
    return line[:end]
