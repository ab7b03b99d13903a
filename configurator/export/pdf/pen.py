"""Drawing on pages that are not there yet: operations are kept and run when all are known."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from reportlab.pdfgen.canvas import Canvas

from configurator.export.pdf import page
from configurator.export.pdf.fonts import clean, runs, width_of

Operation = Callable[[Canvas], None]
Anchor = Literal["left", "middle", "right"]


def draw_text(
    canvas: Canvas,
    x: float,
    y: float,
    text: str,
    size: float,
    token: str = "text",
    *,
    bold: bool = False,
    anchor: Anchor = "left",
) -> None:
    """Write one line at its baseline."""
    line = clean(text)
    if anchor != "left":
        x -= width_of(line, size, bold) * (0.5 if anchor == "middle" else 1.0)
    canvas.setFillColor(page.colour(token))
    for face, piece in runs(line, bold):
        canvas.setFont(face.name, size)
        canvas.drawString(x, y, piece)
        x += sum(face.widths[ord(character)] for character in piece) * size / 1000


def text(
    x: float,
    y: float,
    words: str,
    size: float,
    token: str = "text",
    *,
    bold: bool = False,
    anchor: Anchor = "left",
) -> Operation:
    """Write one line later; its glyphs are checked when it is drawn."""
    return lambda canvas: draw_text(canvas, x, y, words, size, token, bold=bold, anchor=anchor)


def rule(
    x: float, y: float, width: float, token: str = "line", thickness: float = 0.6
) -> Operation:
    """A horizontal line."""

    def draw(canvas: Canvas) -> None:
        canvas.setStrokeColor(page.colour(token))
        canvas.setLineWidth(thickness)
        canvas.line(x, y, x + width, y)

    return draw


def card(
    x: float, y: float, width: float, height: float, token: str, radius: float = 4.0
) -> Operation:
    """A filled box with round corners, by its lower left corner."""

    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(page.colour(token))
        canvas.roundRect(x, y, width, height, radius, stroke=0, fill=1)

    return draw


def dot(x: float, y: float, radius: float, token: str) -> Operation:
    """A filled circle."""

    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(page.colour(token))
        canvas.circle(x, y, radius, stroke=0, fill=1)

    return draw


class Flow:
    """A cursor that runs down a column of the page and goes on where the room ends."""

    def __init__(self) -> None:
        self.pages: list[list[Operation]] = [[]]
        self.number = 0
        self.y = page.TOP
        self.left, self.width = page.LEFT, page.INNER

    @property
    def at_top(self) -> bool:
        """True where nothing has been placed on the page."""
        return self.y >= page.TOP

    def put(self, *operations: Operation) -> None:
        """Place operations on the current page."""
        self.pages[self.number].extend(operations)

    def down(self, height: float) -> None:
        """Move the cursor down."""
        self.y -= height

    def gap(self, height: float) -> None:
        """Leave room, but never at the top of a page."""
        if not self.at_top:
            self.y -= height

    def need(self, height: float) -> None:
        """Go to a new page unless this much fits; what fits no page starts at the top of one."""
        if self.y - height < page.BOTTOM and not self.at_top:
            self.new_page()

    def new_page(self) -> None:
        """Go to the next page, which another column may have begun."""
        self.number += 1
        if self.number == len(self.pages):
            self.pages.append([])
        self.y = page.TOP
