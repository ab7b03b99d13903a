"""A drawing as SVG text: scalable, self-contained, equal input gives equal bytes."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from configurator.scene.metrics import shortened
from configurator.scene.primitives import Box, Drawing, Label, Polyline, Rectangle, Shape
from configurator.scene.theme import LIGHT, Theme

_FONT = "'Noto Sans','Noto Sans SC','DejaVu Sans','Segoe UI',Arial,sans-serif"


def svg(
    drawing: Drawing,
    theme: Theme = LIGHT,
    title: str = "",
    background: str | None = "sunken",
    scale: float = 1.0,
) -> str:
    """Write a drawing as a complete SVG document; ``scale`` is a millimetre's size on paper."""
    box = drawing.extent
    size = f'width="{_n(box.width_mm * scale)}mm" height="{_n(box.height_mm * scale)}mm"'
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="{_view_box(box)}" '
        f'font-family="{_FONT}">',
        *([f"<title>{_text(title)}</title>"] if title else []),
        *([_rectangle(Rectangle(box, background), theme)] if background else []),
        *(_shape(shape, theme) for shape in drawing.shapes),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _shape(shape: Shape, theme: Theme) -> str:
    if isinstance(shape, Rectangle):
        return _rectangle(shape, theme)
    if isinstance(shape, Polyline):
        return _polyline(shape, theme)
    return _label(shape, theme)


def _rectangle(shape: Rectangle, theme: Theme) -> str:
    box = shape.box
    radius = f' rx="{_n(shape.radius_mm)}"' if shape.radius_mm else ""
    return (
        f'<rect x="{_n(box.x_mm)}" y="{_n(box.y_mm)}" width="{_n(box.width_mm)}" '
        f'height="{_n(box.height_mm)}"{radius}{_owner(shape.owner)}'
        f"{_paint(shape.fill, shape.stroke, shape.stroke_mm, shape.dashed, theme)}/>"
    )


def _polyline(shape: Polyline, theme: Theme) -> str:
    points = " ".join(f"{_n(x)},{_n(y)}" for x, y in shape.points)
    paint = _paint(shape.fill, shape.stroke, shape.stroke_mm, shape.dashed, theme)
    return f'<polyline points="{points}"{_owner(shape.owner)}{paint} stroke-linejoin="round"/>'


def _label(shape: Label, theme: Theme) -> str:
    text = shortened(shape.text, shape.size_mm, shape.max_width_mm, shape.bold)
    anchor = "" if shape.anchor == "start" else f' text-anchor="{shape.anchor}"'
    weight = ' font-weight="600"' if shape.bold else ""
    return (
        f'<text x="{_n(shape.x_mm)}" y="{_n(shape.y_mm)}" font-size="{_n(shape.size_mm)}"'
        f'{anchor}{weight} fill="{theme.hex(shape.colour)}"{_owner(shape.owner)}>'
        f"{_text(text)}</text>"
    )


def _paint(
    fill: str | None, stroke: str | None, stroke_mm: float, dashed: bool, theme: Theme
) -> str:
    paint = f' fill="{theme.hex(fill)}"' if fill else ' fill="none"'
    if stroke:
        paint += f' stroke="{theme.hex(stroke)}" stroke-width="{_n(stroke_mm)}"'
        if dashed:
            paint += f' stroke-dasharray="{_n(4 * stroke_mm)} {_n(3 * stroke_mm)}"'
    return paint


def _owner(owner: str | None) -> str:
    return f" data-id={quoteattr(_legal(owner))}" if owner else ""


def _text(text: str) -> str:
    return escape(_legal(text))


def _legal(text: str) -> str:
    """Leave out the characters XML 1.0 forbids."""
    return "".join(c for c in text if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff"))


def _view_box(box: Box) -> str:
    return " ".join(_n(value) for value in (box.x_mm, box.y_mm, box.width_mm, box.height_mm))


def _n(value: float) -> str:
    """At most two decimals and no trailing zeros, never minus zero."""
    return f"{round(value, 2) + 0.0:.2f}".rstrip("0").rstrip(".")
