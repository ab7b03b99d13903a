"""Paints a drawing of the scene into a box of a page."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from configurator.export.pdf import page
from configurator.export.pdf.fonts import clean, shortened
from configurator.export.pdf.pen import Anchor, draw_text
from configurator.scene.primitives import Drawing, Label, Polyline, Rectangle, Shape

_ANCHORS: dict[str, Anchor] = {"start": "left", "middle": "middle", "end": "right"}
_LEAST_SIZE = 1.6


def fitted(drawing: Drawing, width: float, height: float) -> tuple[float, float]:
    """Size a drawing takes in a box, keeping its proportions."""
    extent = drawing.extent
    scale = min(width / extent.width_mm, height / extent.height_mm)
    return extent.width_mm * scale, extent.height_mm * scale


def paint_drawing(canvas: Canvas, drawing: Drawing, x: float, top: float, width: float) -> None:
    """Paint a drawing by its upper left corner, scaled to a width in points."""
    canvas.saveState()
    painter = _Painter(canvas, drawing, x, top, width / drawing.extent.width_mm)
    for shape in drawing.shapes:
        painter.paint(shape)
    canvas.restoreState()


class _Painter:
    def __init__(
        self, canvas: Canvas, drawing: Drawing, x: float, top: float, scale: float
    ) -> None:
        self.canvas, self.scale = canvas, scale
        self.x0 = x - drawing.extent.x_mm * scale
        self.y0 = top + drawing.extent.y_mm * scale

    def paint(self, shape: Shape) -> None:
        if isinstance(shape, Rectangle):
            self._rectangle(shape)
        elif isinstance(shape, Polyline):
            self._polyline(shape)
        else:
            self._label(shape)

    def _place(self, x_mm: float, y_mm: float) -> tuple[float, float]:
        return self.x0 + x_mm * self.scale, self.y0 - y_mm * self.scale

    def _rectangle(self, shape: Rectangle) -> None:
        box = shape.box
        x, y = self._place(box.x_mm, box.y_mm + box.height_mm)
        width, height = box.width_mm * self.scale, box.height_mm * self.scale
        stroke, fill = self._paint(shape.stroke, shape.stroke_mm, shape.fill, shape.dashed)
        radius = min(shape.radius_mm * self.scale, width / 2, height / 2)
        if radius > 0:
            self.canvas.roundRect(x, y, width, height, radius, stroke=stroke, fill=fill)
        else:
            self.canvas.rect(x, y, width, height, stroke=stroke, fill=fill)

    def _polyline(self, shape: Polyline) -> None:
        path = self.canvas.beginPath()
        for number, point in enumerate(shape.points):
            (path.lineTo if number else path.moveTo)(*self._place(*point))
        stroke, fill = self._paint(shape.stroke, shape.stroke_mm, shape.fill, shape.dashed)
        self.canvas.drawPath(path, stroke=stroke, fill=fill)

    def _label(self, shape: Label) -> None:
        size = shape.size_mm * self.scale
        if size < _LEAST_SIZE:
            return
        room = None if shape.max_width_mm is None else shape.max_width_mm * self.scale
        line = shortened(clean(shape.text), size, room, shape.bold)
        x, y = self._place(shape.x_mm, shape.y_mm)
        draw_text(
            self.canvas, x, y, line, size, shape.colour, bold=shape.bold,
            anchor=_ANCHORS[shape.anchor],
        )  # fmt: skip

    def _paint(
        self, stroke: str | None, stroke_mm: float, fill: str | None, dashed: bool
    ) -> tuple[int, int]:
        """Set colours and line; give reportlab's flags for stroke and fill."""
        if fill:
            self.canvas.setFillColor(page.colour(fill))
        if stroke:
            width = stroke_mm * self.scale
            self.canvas.setStrokeColor(page.colour(stroke))
            self.canvas.setLineWidth(width)
            self.canvas.setLineJoin(1)
            self.canvas.setDash([4 * width, 3 * width] if dashed else [])
        return int(bool(stroke)), int(bool(fill))
