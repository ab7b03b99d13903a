"""Tables that run over pages: wrapped cells, headings repeated, groups kept with what follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from configurator.export.document import Column, Row, Table, Tone
from configurator.export.pdf import page
from configurator.export.pdf.fonts import wrapped
from configurator.export.pdf.pen import Flow, Operation, card, rule, text

_LINE = 1.28
_GUTTER = 8.0


@dataclass(frozen=True, slots=True)
class _Style:
    """Size of the text and the room above and below it."""

    size: float
    above: float
    below: float

    @property
    def line(self) -> float:
        return self.size * _LINE


_NORMAL = _Style(page.SMALL, 3.4, 3.0)
_COMPACT = _Style(7.2, 1.9, 1.6)


def lay_table(flow: Flow, table: Table) -> None:
    """Place a table; the heading never stands alone at the foot of a page."""
    layout = _Layout(table, flow.left, flow.width)
    rows = list(table.rows)
    first = layout.height(rows[0]) if rows else 0.0
    flow.need(layout.head_height + first + (layout.height(rows[1]) if len(rows) > 1 else 0.0))
    layout.heading(flow)
    for number, row in enumerate(rows):
        following = rows[number + 1] if row.group and number + 1 < len(rows) else None
        wanted = layout.height(row) + (layout.height(following) if following else 0.0)
        if flow.y - wanted < page.BOTTOM:
            flow.new_page()
            layout.heading(flow)
        layout.row(flow, row)
    if table.note:
        lay_note(flow, table.note)


def lay_note(flow: Flow, note: str) -> None:
    """Place a remark below a table or figure."""
    for line in wrapped(note, page.CAPTION, flow.width):
        flow.need(page.CAPTION * page.LEADING)
        flow.down(page.CAPTION * page.LEADING)
        flow.put(text(flow.left, flow.y, line, page.CAPTION, "dim"))


class _Layout:
    """Places of the columns of one table."""

    def __init__(self, table: Table, left: float, width: float) -> None:
        self.columns, self.left, self.width = table.columns, left, width
        self.style = _COMPACT if table.compact else _NORMAL
        total = sum(column.share for column in table.columns)
        room = width - _GUTTER * (len(table.columns) - 1)
        self.widths = [room * column.share / total for column in table.columns]
        self.lefts = [
            left + sum(self.widths[:number]) + _GUTTER * number
            for number in range(len(self.widths))
        ]
        self.head = self._lines([column.heading for column in table.columns], bold=True)
        self.head_height = self._height(self.head)

    def _lines(self, cells: Sequence[str], bold: bool) -> list[tuple[str, ...]]:
        return [
            wrapped(cell, self.style.size, width, bold)
            for cell, width in zip(cells, self.widths, strict=True)
        ]

    def _height(self, lines: Sequence[Sequence[str]]) -> float:
        most = max((len(cell) for cell in lines), default=1)
        return self.style.above + self.style.below + most * self.style.line

    def _row_lines(self, row: Row) -> list[tuple[str, ...]]:
        """Wrap the cells; the title of a group may run over the columns it leaves empty."""
        if not row.group:
            return self._lines(row.cells, bold=False)
        head, *rest = row.cells
        filled = next((at for at, cell in enumerate(rest, start=1) if cell), len(row.cells))
        last = filled - 1
        room = self.lefts[last] + self.widths[last] - self.left
        title = wrapped(head, self.style.size, room, bold=True)
        return [title, *self._lines(("", *rest), bold=True)[1:]]

    def height(self, row: Row) -> float:
        """Height a row takes."""
        return self._height(self._row_lines(row))

    def heading(self, flow: Flow) -> None:
        """Place the headings, standing on the line below them."""
        bottom = flow.y - self.head_height
        for column, x, width, lines in self._places(self.head):
            for number, line in enumerate(reversed(lines)):
                y = bottom + self.style.below + 1.2 + number * self.style.line
                flow.put(self._cell(column, x, width, y, line, "dim", bold=True))
        flow.put(rule(self.left, bottom, self.width, "dim", 0.9))
        flow.down(self.head_height)

    def row(self, flow: Flow, row: Row) -> None:
        """Place one row with the hairline below it."""
        lines = self._row_lines(row)
        height = self._height(lines)
        if row.group:
            flow.put(card(self.left - 4, flow.y - height, self.width + 8, height, "raised", 2))
        for number, (column, x, width, cell) in enumerate(self._places(lines)):
            toned = not row.toned or number in row.toned
            token = row.tone.value if toned else Tone.PLAIN.value
            for place, line in enumerate(cell):
                y = flow.y - self.style.above - self.style.size * 0.86 - place * self.style.line
                flow.put(self._cell(column, x, width, y, line, token, bold=row.group))
        flow.down(height)
        flow.put(rule(self.left, flow.y, self.width, "line", 0.4))

    def _places(
        self, lines: Sequence[tuple[str, ...]]
    ) -> Iterator[tuple[Column, float, float, tuple[str, ...]]]:
        return zip(self.columns, self.lefts, self.widths, lines, strict=True)

    def _cell(
        self, column: Column, x: float, width: float, y: float, line: str, token: str, *, bold: bool
    ) -> Operation:
        if column.align == "right":
            return text(x + width, y, line, self.style.size, token, bold=bold, anchor="right")
        return text(x, y, line, self.style.size, token, bold=bold)
