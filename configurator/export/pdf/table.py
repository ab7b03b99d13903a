"""Tables that run over pages: wrapped cells, headings repeated, groups kept with what follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from configurator.export.document import Column, Row, Table, Tone
from configurator.export.pdf import page
from configurator.export.pdf.fonts import wrapped
from configurator.export.pdf.pen import Flow, card, rule, text

SIZE = page.SMALL
_LINE = SIZE * 1.28
_ABOVE, _BELOW = 3.4, 3.0
_GUTTER = 8.0


def lay_table(flow: Flow, table: Table) -> None:
    """Place a table; the heading never stands alone at the foot of a page."""
    layout = _Layout(table)
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
    for line in wrapped(note, page.CAPTION, page.INNER):
        flow.need(page.CAPTION * page.LEADING)
        flow.down(page.CAPTION * page.LEADING)
        flow.put(text(page.LEFT, flow.y, line, page.CAPTION, "dim"))


class _Layout:
    """Places of the columns of one table."""

    def __init__(self, table: Table) -> None:
        self.columns = table.columns
        total = sum(column.share for column in table.columns)
        room = page.INNER - _GUTTER * (len(table.columns) - 1)
        self.widths = [room * column.share / total for column in table.columns]
        self.lefts = [
            page.LEFT + sum(self.widths[:number]) + _GUTTER * number
            for number in range(len(self.widths))
        ]
        self.head = self._lines([column.heading for column in table.columns], bold=True)
        self.head_height = _height(self.head)

    def _lines(self, cells: Sequence[str], bold: bool) -> list[tuple[str, ...]]:
        return [
            wrapped(cell, SIZE, width, bold)
            for cell, width in zip(cells, self.widths, strict=True)
        ]

    def _row_lines(self, row: Row) -> list[tuple[str, ...]]:
        if row.group:
            head, *rest = row.cells
            return [(head,), *self._lines(("", *rest), bold=True)[1:]]
        return self._lines(row.cells, bold=False)

    def height(self, row: Row) -> float:
        """Height a row takes."""
        return _height(self._row_lines(row))

    def heading(self, flow: Flow) -> None:
        """Place the headings, standing on the line below them."""
        bottom = flow.y - self.head_height
        for column, x, width, lines in self._places(self.head):
            for number, line in enumerate(reversed(lines)):
                y = bottom + _BELOW + 1.2 + number * _LINE
                flow.put(_cell(column, x, width, y, line, "dim", bold=True))
        flow.put(rule(page.LEFT, bottom, page.INNER, "dim", 0.9))
        flow.down(self.head_height)

    def row(self, flow: Flow, row: Row) -> None:
        """Place one row with the hairline below it."""
        lines = self._row_lines(row)
        height = _height(lines)
        if row.group:
            flow.put(card(page.LEFT - 4, flow.y - height, page.INNER + 8, height, "raised", 2))
        tone = row.tone.value
        for number, (column, x, width, cell) in enumerate(self._places(lines)):
            plain = tone if number == 0 or row.tone is not Tone.ERROR else Tone.PLAIN.value
            for place, line in enumerate(cell):
                y = flow.y - _ABOVE - SIZE * 0.86 - place * _LINE
                flow.put(_cell(column, x, width, y, line, plain, bold=row.group))
        flow.down(height)
        flow.put(rule(page.LEFT, flow.y, page.INNER, "line", 0.4))

    def _places(
        self, lines: Sequence[tuple[str, ...]]
    ) -> Iterator[tuple[Column, float, float, tuple[str, ...]]]:
        return zip(self.columns, self.lefts, self.widths, lines, strict=True)


def _height(lines: Sequence[Sequence[str]]) -> float:
    most = max((len(cell) for cell in lines), default=1)
    return _ABOVE + _BELOW + most * _LINE


def _cell(column: Column, x: float, width: float, y: float, line: str, token: str, *, bold: bool):
    if column.align == "right":
        return text(x + width, y, line, SIZE, token, bold=bold, anchor="right")
    return text(x, y, line, SIZE, token, bold=bold)
