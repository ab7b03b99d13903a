"""The elevation as a picture of dots, painted without a display."""

from __future__ import annotations

import io
from functools import lru_cache
from itertools import pairwise
from math import dist

from PIL import Image, ImageDraw, ImageFont

from configurator.core.resources import find
from configurator.evaluation.result import Evaluation
from configurator.export.elevation import elevation_drawing
from configurator.scene.metrics import shortened
from configurator.scene.primitives import Drawing, Label, Polyline, Rectangle, Shape
from configurator.scene.theme import LIGHT, Theme

DOTS_A_MM = 0.8
MOST_DOTS = 60_000_000
"""A picture of 128 racks; larger drawings get fewer dots a millimetre."""
_SMOOTH = 2
_ANCHORS = {"start": "ls", "middle": "ms", "end": "rs"}


def elevation_png(evaluation: Evaluation) -> bytes:
    """Paint the elevation, 0.8 dots a millimetre where that is not too large."""
    return png(elevation_drawing(evaluation))


def png(drawing: Drawing, theme: Theme = LIGHT) -> bytes:
    """Paint a drawing; equal drawings give equal bytes."""
    box = drawing.extent
    scale = min(DOTS_A_MM, (MOST_DOTS / max(box.width_mm * box.height_mm, 1.0)) ** 0.5)
    size = max(round(box.width_mm * scale), 1), max(round(box.height_mm * scale), 1)
    painter = _Painter(drawing, theme, scale)
    picture = painter.picture.resize(size, Image.Resampling.BOX)
    colours = picture.quantize(256, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    stream = io.BytesIO()
    colours.save(stream, "PNG", optimize=False)
    return stream.getvalue()


class _Painter:
    """Paints twice as large, so that edges come out smooth when it is made smaller."""

    def __init__(self, drawing: Drawing, theme: Theme, scale: float) -> None:
        self.scale, self.theme, box = scale * _SMOOTH, theme, drawing.extent
        self.origin = box.x_mm, box.y_mm
        size = (round(box.width_mm * self.scale) or 1, round(box.height_mm * self.scale) or 1)
        self.picture = Image.new("RGB", size, theme.hex("sunken"))
        self.pen = ImageDraw.Draw(self.picture)
        for shape in drawing.shapes:
            self._shape(shape)

    def _shape(self, shape: Shape) -> None:
        if isinstance(shape, Rectangle):
            self._rectangle(shape)
        elif isinstance(shape, Polyline):
            self._polyline(shape)
        else:
            self._label(shape)

    def _at(self, x_mm: float, y_mm: float) -> tuple[float, float]:
        return (x_mm - self.origin[0]) * self.scale, (y_mm - self.origin[1]) * self.scale

    def _width(self, stroke_mm: float) -> int:
        return max(round(stroke_mm * self.scale), 1)

    def _rectangle(self, shape: Rectangle) -> None:
        box = shape.box
        left, top = self._at(box.x_mm, box.y_mm)
        right, foot = self._at(box.x_mm + box.width_mm, box.y_mm + box.height_mm)
        whole = shape.stroke if not shape.dashed else None
        self.pen.rounded_rectangle(
            (left, top, max(right - 1, left), max(foot - 1, top)),
            shape.radius_mm * self.scale,
            fill=self.theme.hex(shape.fill) if shape.fill else None,
            outline=self.theme.hex(whole) if whole else None,
            width=self._width(shape.stroke_mm),
        )
        if shape.stroke and shape.dashed:
            corners = [(left, top), (right, top), (right, foot), (left, foot), (left, top)]
            self._dashed(corners, shape.stroke, shape.stroke_mm)

    def _polyline(self, shape: Polyline) -> None:
        points = [self._at(*point) for point in shape.points]
        if shape.fill:
            self.pen.polygon(points, fill=self.theme.hex(shape.fill))
        if shape.stroke and shape.dashed:
            self._dashed(points, shape.stroke, shape.stroke_mm)
        elif shape.stroke:
            width = self._width(shape.stroke_mm)
            self.pen.line(points, self.theme.hex(shape.stroke), width, joint="curve")

    def _dashed(self, points: list[tuple[float, float]], colour: str, stroke_mm: float) -> None:
        """Dashes of four strokes' widths and gaps of three, as in the SVG."""
        width = self._width(stroke_mm)
        for start, end in pairwise(points):
            length, at = dist(start, end), 0.0
            while at < length:
                ends = [
                    _between(start, end, min(far, length) / length) for far in (at, at + 4 * width)
                ]
                self.pen.line(ends, self.theme.hex(colour), width)
                at += 7 * width

    def _label(self, shape: Label) -> None:
        text = shortened(shape.text, shape.size_mm, shape.max_width_mm, shape.bold)
        size = round(shape.size_mm * self.scale)
        if size < 1 or not text.strip():
            return
        self.pen.text(
            self._at(shape.x_mm, shape.y_mm),
            " ".join(text.split()),
            self.theme.hex(shape.colour),
            _font(size, shape.bold and text.isascii()),
            anchor=_ANCHORS[shape.anchor],
        )


def _between(
    start: tuple[float, float], end: tuple[float, float], share: float
) -> tuple[float, float]:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


@lru_cache(maxsize=64)
def _font(size: int, bold: bool) -> ImageFont.FreeTypeFont:
    style = "Bold" if bold else "Regular"
    path = str(find("fonts", f"NotoSansSC-{style}.ttf"))
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)
