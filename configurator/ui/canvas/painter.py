"""Paints a drawing with QPainter; what it paints is exactly what the SVG painter writes."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QApplication

from configurator.scene.primitives import Box, Drawing, Label, Polyline, Rectangle
from configurator.scene.theme import THEMES, Theme

_READABLE_PX = 5.5
_OUTLINE_PX = 3.0
_ANTIALIAS_SCALE = 0.05


class CompiledRectangle:
    """A rectangle with its Qt brush and pen made once; one that is just filled needs neither."""

    __slots__ = ("brush", "colour", "is_plain", "pen", "radius", "rect", "smallest")

    def __init__(self, shape: Rectangle, theme: Theme) -> None:
        box = shape.box
        self.rect = QRectF(box.x_mm, box.y_mm, box.width_mm, box.height_mm)
        self.colour = colour_of(theme.name, shape.fill) if shape.fill else None
        self.is_plain = shape.stroke is None and not shape.radius_mm and self.colour is not None
        if self.is_plain:
            return
        self.brush = brush_of(theme, shape.fill)
        self.pen = pen_of(theme, shape.stroke, shape.stroke_mm, shape.dashed)
        self.radius = shape.radius_mm
        self.smallest = min(box.width_mm, box.height_mm)

    def paint(self, painter: QPainter, scale: float) -> None:
        """Paint with outline and corners, or just the fill where it is only a few pixels."""
        if self.colour is not None and (self.is_plain or self.smallest * scale < _OUTLINE_PX):
            painter.fillRect(self.rect, self.colour)
            return
        painter.setPen(self.pen)
        painter.setBrush(self.brush)
        if self.radius * scale > 0.7:
            painter.drawRoundedRect(self.rect, self.radius, self.radius)
        else:
            painter.drawRect(self.rect)


class CompiledLine:
    """A polyline with its Qt polygon and pen made once."""

    __slots__ = ("brush", "filled", "pen", "points", "rect")

    def __init__(self, shape: Polyline, theme: Theme) -> None:
        self.points = QPolygonF([QPointF(x, y) for x, y in shape.points])
        self.rect = self.points.boundingRect()
        self.pen = pen_of(theme, shape.stroke, shape.stroke_mm, shape.dashed)
        self.filled = shape.fill is not None
        self.brush = brush_of(theme, shape.fill)

    def paint(self, painter: QPainter, scale: float) -> None:
        """Paint the line, and its inside where it has a fill."""
        painter.setPen(self.pen)
        if self.filled:
            painter.setBrush(self.brush)
            painter.drawPolygon(self.points)
        else:
            painter.drawPolyline(self.points)


class CompiledLabel:
    """A line of text; it is set in whole device pixels so that it stays sharp at any zoom."""

    __slots__ = ("colour", "pen", "point", "rect", "shape")

    def __init__(self, shape: Label, theme: Theme) -> None:
        self.shape = shape
        self.point = QPointF(shape.x_mm, shape.y_mm)
        self.pen = QPen(colour_of(theme.name, shape.colour))
        reach = shape.max_width_mm or len(shape.text) * shape.size_mm
        left = {"start": 0.0, "middle": reach / 2, "end": reach}[shape.anchor]
        self.rect = QRectF(
            shape.x_mm - left, shape.y_mm - shape.size_mm, reach, shape.size_mm * 1.4
        )

    def paint(self, painter: QPainter, scale: float) -> None:
        """Paint the text; below a readable size it is left out."""
        size = self.shape.size_mm * scale
        if size < _READABLE_PX:
            return
        shape = self.shape
        width = -1 if shape.max_width_mm is None else int(shape.max_width_mm * scale)
        family = painter.font().family()
        font, text, advance = set_text(shape.text, family, round(size), shape.bold, width)
        to_device = painter.worldTransform()
        point = to_device.map(self.point)
        if shape.anchor == "middle":
            point.setX(point.x() - advance / 2)
        elif shape.anchor == "end":
            point.setX(point.x() - advance)
        painter.setWorldTransform(QTransform())
        painter.setFont(font)
        painter.setPen(self.pen)
        painter.drawText(point, text)
        painter.setWorldTransform(to_device)


Compiled = CompiledRectangle | CompiledLine | CompiledLabel


def compile_drawing(drawing: Drawing, theme: Theme) -> list[Compiled]:
    """Make the Qt objects of a drawing once, so that painting it again is cheap."""
    return [
        CompiledRectangle(shape, theme)
        if isinstance(shape, Rectangle)
        else CompiledLine(shape, theme)
        if isinstance(shape, Polyline)
        else CompiledLabel(shape, theme)
        for shape in drawing.shapes
    ]


def paint_compiled(
    painter: QPainter, shapes: list[Compiled], exposed: QRectF | None = None
) -> None:
    """Paint all shapes that touch the exposed rectangle, in order."""
    scale = painter.worldTransform().m11()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, scale >= _ANTIALIAS_SCALE)
    for shape in shapes:
        if exposed is None or _touches(shape.rect, exposed):
            shape.paint(painter, scale)


def paint_drawing(painter: QPainter, drawing: Drawing, theme: Theme) -> None:
    """Paint a drawing once, in the painter's present coordinates."""
    paint_compiled(painter, compile_drawing(drawing, theme))


def drawing_image(drawing: Drawing, theme: Theme, pixels_per_mm: float) -> QImage:
    """Paint a drawing into an image with the theme's background."""
    extent = drawing.extent
    size = QSize(
        max(1, round(extent.width_mm * pixels_per_mm)),
        max(1, round(extent.height_mm * pixels_per_mm)),
    )
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(theme.hex("sunken")))
    painter = QPainter(image)
    painter.setFont(QApplication.font())
    painter.scale(pixels_per_mm, pixels_per_mm)
    painter.translate(-extent.x_mm, -extent.y_mm)
    paint_drawing(painter, drawing, theme)
    painter.end()
    return image


def to_rect(box: Box) -> QRectF:
    """A box as Qt's rectangle."""
    return QRectF(box.x_mm, box.y_mm, box.width_mm, box.height_mm)


@lru_cache(maxsize=1024)
def colour_of(theme_name: str, colour: str) -> QColor:
    """A token's colour, made once; treat it as unchangeable."""
    return QColor(THEMES[theme_name].hex(colour))


def brush_of(theme: Theme, fill: str | None) -> QBrush:
    """A solid brush, or none."""
    return QBrush(colour_of(theme.name, fill)) if fill else QBrush(Qt.BrushStyle.NoBrush)


def pen_of(theme: Theme, stroke: str | None, width: float, dashed: bool) -> QPen:
    """A pen with mitred ends; dashes are four widths long and three apart."""
    return _pen(theme.name, stroke, width, dashed)


@lru_cache(maxsize=1024)
def _pen(theme_name: str, stroke: str | None, width: float, dashed: bool) -> QPen:
    if stroke is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(colour_of(theme_name, stroke), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        pen.setDashPattern([4.0, 3.0])
    return pen


@lru_cache(maxsize=16384)
def set_text(
    text: str, family: str, pixels: int, bold: bool, width: int
) -> tuple[QFont, str, float]:
    """Font, text shortened to a width in pixels (-1: no limit) and its advance."""
    font = QFont(family)
    font.setPixelSize(max(pixels, 1))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    metrics = QFontMetricsF(font)
    if width >= 0 and metrics.horizontalAdvance(text) > width:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return font, text, metrics.horizontalAdvance(text)


def _touches(first: QRectF, second: QRectF) -> bool:
    """True where two rectangles meet, also for a line without width or height."""
    return (
        first.left() <= second.right()
        and first.right() >= second.left()
        and first.top() <= second.bottom()
        and first.bottom() >= second.top()
    )
