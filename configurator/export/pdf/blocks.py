"""Places each kind of block on the flow of pages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import singledispatch

from configurator.export.document import (
    Banner,
    Block,
    Columns,
    Figure,
    Item,
    Items,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Plot,
    Table,
    Tone,
)
from configurator.export.pdf import page
from configurator.export.pdf.drawing import fitted, paint_drawing
from configurator.export.pdf.fonts import clean, shortened, width_of, wrapped
from configurator.export.pdf.pen import Flow, Operation, card, dot, text
from configurator.export.pdf.table import lay_note, lay_table
from configurator.export.plot import plot_drawing
from configurator.scene.primitives import Drawing

_CARD_HEIGHT, _CARD_GAP, _CARD_PADDING = 56.0, 6.0, 8.0
_COLUMN_GAP, _TITLE_ROOM = 22.0, 13.0


@singledispatch
def lay(block: object, flow: Flow) -> None:
    """Place a block at the cursor; each kind has its own way."""
    raise TypeError(f"no layout for {type(block).__name__}")


@lay.register
def _paragraph(block: Paragraph, flow: Flow) -> None:
    leading = page.BODY * page.LEADING
    for line in wrapped(block.text, page.BODY, flow.width):
        flow.need(leading)
        flow.down(leading)
        flow.put(text(flow.left, flow.y, line, page.BODY, block.tone.value))
    flow.down(2)


@lay.register
def _banner(block: Banner, flow: Flow) -> None:
    inner = flow.width - 28
    titles = wrapped(block.title, page.LARGE, inner, bold=True)
    lines = wrapped(block.text, page.BODY, inner)
    height = 20 + len(titles) * page.LARGE * 1.3 + len(lines) * page.BODY * page.LEADING
    flow.need(height)
    flow.put(card(flow.left, flow.y - height, flow.width, height, "raised"))
    flow.put(card(flow.left, flow.y - height, 4, height, block.tone.value, 2))
    y = flow.y - 8
    for line in titles:
        y -= page.LARGE * 1.3
        flow.put(text(flow.left + 16, y + 3, line, page.LARGE, block.tone.value, bold=True))
    for line in lines:
        y -= page.BODY * page.LEADING
        flow.put(text(flow.left + 16, y, line, page.BODY))
    flow.down(height + 4)


@lay.register
def _key_figures(block: KeyFigures, flow: Flow) -> None:
    count = len(block.figures)
    width = (flow.width - _CARD_GAP * (count - 1)) / count
    flow.gap(7)
    flow.need(_CARD_HEIGHT)
    for number, figure in enumerate(block.figures):
        x = flow.left + number * (width + _CARD_GAP)
        flow.put(card(x, flow.y - _CARD_HEIGHT, width, _CARD_HEIGHT, "raised"))
        flow.put(*_card_texts(figure, x + _CARD_PADDING, flow.y, width - 2 * _CARD_PADDING))
    flow.down(_CARD_HEIGHT + 4)


def _card_texts(figure: KeyFigure, x: float, top: float, width: float) -> list[Operation]:
    size = page.LARGE
    while size > page.BODY and width_of(figure.value, size, bold=True) > width:
        size -= 0.5
    operations = [
        text(x, top - 13, figure.name, page.SMALL, "dim"),
        text(x, top - 29, figure.value, size, figure.tone.value, bold=True),
    ]
    reasons = wrapped(figure.reason, page.CAPTION, width)[:2]
    for number, line in enumerate(reasons):
        operations.append(text(x, top - 40.5 - number * 9, line, page.CAPTION, "dim"))
    return operations


@lay.register
def _table(block: Table, flow: Flow) -> None:
    lay_table(flow, block)
    flow.down(4)


@lay.register
def _items(block: Items, flow: Flow) -> None:
    for item in block.items:
        _item(item, flow)


def _item(item: Item, flow: Flow) -> None:
    inner = flow.width - 14
    titles = wrapped(item.title, page.BODY, inner, bold=True)
    lines = wrapped(item.detail, page.SMALL, inner) if item.detail else ()
    height = len(titles) * page.BODY * 1.36 + len(lines) * page.SMALL * page.LEADING + 5
    flow.need(height)
    y = flow.y
    if item.tone is not Tone.PLAIN:
        flow.put(dot(flow.left + 3.2, y - page.BODY * 0.92, 2.6, item.tone.value))
    for line in titles:
        y -= page.BODY * 1.36
        flow.put(text(flow.left + 14, y + 1, line, page.BODY, bold=True))
    for line in lines:
        y -= page.SMALL * page.LEADING
        flow.put(text(flow.left + 14, y + 0.5, line, page.SMALL, "dim"))
    flow.down(height)


@lay.register
def _figure(block: Figure, flow: Flow) -> None:
    height = _figure_height(block, flow.width)
    flow.need(height)
    _paint_figure(block, flow)
    flow.down(height)
    if block.caption:
        lay_note(flow, block.caption)


@lay.register
def _columns(block: Columns, flow: Flow) -> None:
    """Lay the columns from the same height; what follows goes below the longest."""
    left, width = flow.left, flow.width
    room = width - _COLUMN_GAP * (len(block.columns) - 1)
    widths = [room * share / sum(block.shares) for share in block.shares]
    flow.need(max(map(_least_height, block.columns, widths)))
    start, ends = (flow.number, flow.y), []
    for column, part in zip(block.columns, widths, strict=True):
        (flow.number, flow.y), flow.width = start, part
        for each in column:
            lay(each, flow)
        ends.append((flow.number, -flow.y))
        flow.left += part + _COLUMN_GAP
    flow.number, depth = max(ends)
    flow.left, flow.width, flow.y = left, width, -depth


def _least_height(column: Sequence[Block], width: float) -> float:
    """Height that figures of a column need on one page; other blocks break by themselves."""
    return sum(_figure_height(each, width) for each in column if isinstance(each, Figure))


def _drawn(figure: Figure, width: float) -> Drawing:
    if isinstance(figure.content, Plot):
        return plot_drawing(figure.content, width / page.MM, figure.height_mm)
    return figure.content


def _title_room(figure: Figure) -> float:
    return _TITLE_ROOM if figure.title else 0.0


def _figure_height(figure: Figure, width: float) -> float:
    _, height = fitted(_drawn(figure, width), width, figure.height_mm * page.MM)
    return height + _title_room(figure) + 8


def _paint_figure(figure: Figure, flow: Flow) -> None:
    """Place a figure with its upper left corner at the cursor."""
    drawing = _drawn(figure, flow.width)
    width, _ = fitted(drawing, flow.width, figure.height_mm * page.MM)
    x, top = flow.left, flow.y
    if figure.title:
        title = shortened(clean(figure.title), page.SMALL, flow.width)
        flow.put(text(x, top - page.SMALL, title, page.SMALL, "dim"))
    start = top - _title_room(figure)
    flow.put(lambda canvas: paint_drawing(canvas, drawing, x, start, width))
