"""A report as sections, tables and figures; it knows no file format, renderers do.

Texts are ready to be read: rounded, with unit, with the mark of an assumption.  A renderer adds
nothing to them and takes nothing away.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from configurator.scene.primitives import Drawing


class Tone(StrEnum):
    """What a text means; each is also the name of a token of the theme."""

    PLAIN = "text"
    DIM = "dim"
    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Banner:
    """What nobody may overlook, in large words."""

    title: str
    text: str
    tone: Tone = Tone.ERROR


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One card: name above, number large, reason below."""

    name: str
    value: str
    reason: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """Cards side by side."""

    figures: tuple[KeyFigure, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """Heading, share of the width, and the side its cells stand on."""

    heading: str
    share: float
    align: Literal["left", "right"] = "left"


@dataclass(frozen=True, slots=True)
class Row:
    """Cells of one line; a group row opens a block of lines below it.

    The tone colours the cells of these places, or all of them where none is named.
    """

    cells: tuple[str, ...]
    tone: Tone = Tone.PLAIN
    toned: tuple[int, ...] = ()
    group: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings, which repeat on every page the table runs over."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    note: str = ""
    compact: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """A line of a plot; ``colour`` is a token of the theme."""

    name: str
    points: tuple[tuple[float, float], ...]
    colour: str
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a plot with its own colour."""

    value: float
    colour: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A value of an axis with its name: a limit, or a moment at which something happens."""

    value: float
    name: str


@dataclass(frozen=True, slots=True)
class Plot:
    """Lines over a common axis, or bars from left to right; ``point`` marks one place.

    Limits are lines across the plot, moments lines from its top to its foot.
    """

    x_label: str
    y_label: str
    series: tuple[Series, ...] = ()
    bars: tuple[Bar, ...] = ()
    point: tuple[float, float] | None = None
    limits: tuple[Mark, ...] = ()
    moments: tuple[Mark, ...] = ()
    y_from_zero: bool = True


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing or plot with its title; it is fitted into width and ``height_mm``."""

    title: str
    content: Drawing | Plot
    height_mm: float
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list: what it is in bold, then what it rests on."""

    title: str
    detail: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Items:
    """A list of entries, each kept together on a page."""

    items: tuple[Item, ...]


Block = Paragraph | Banner | KeyFigures | Table | Figure | Items


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks side by side; ``shares`` divide the width."""

    columns: tuple[tuple[Block, ...], ...]
    shares: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part; ``new_page`` starts it at the top of a page."""

    title: str
    blocks: tuple[Block | Columns, ...]
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """The whole document; ``facts`` stand at the right of the title, the foot on every page."""

    title: str
    subtitle: str
    product: str
    facts: tuple[str, ...]
    foot: str
    sections: tuple[Section, ...]
    language: str = "en"
