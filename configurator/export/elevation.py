"""The racks of a design as one SVG drawing: those of the screen, without places to drop on."""

from __future__ import annotations

from dataclasses import replace

from configurator.evaluation.result import Evaluation
from configurator.export.paper import PAPER
from configurator.scene.legend import legend_drawing
from configurator.scene.overlay import overlay_for
from configurator.scene.primitives import Box, Drawing, Label, Polyline, Rectangle, Shape
from configurator.scene.rack import rack_drawing
from configurator.scene.svg import svg

_GAP_MM, _LEGEND_SCALE, _LEGEND_GAP_MM = 80.0, 3.0, 60.0
_EMPTY = Box(0, 0, 1200, 300)


def elevation_svg(evaluation: Evaluation) -> bytes:
    """Draw every rack to scale, one beside the other, and the legend below them."""
    drawing = elevation_drawing(evaluation)
    return svg(drawing, title=f"{evaluation.design.name}: elevation").encode()


def elevation_drawing(evaluation: Evaluation) -> Drawing:
    """Put the elevations of all racks on one floor line."""
    design, overlay = evaluation.design, overlay_for(evaluation)
    racks = [
        rack_drawing(design, rack.id, evaluation, overlay, PAPER) for rack in design.floor.racks
    ]
    if not racks:
        return Drawing(_EMPTY, (Label(600, 160, "No rack placed yet", 60, "dim", "middle"),))
    foot = max(each.extent.y_mm + each.extent.height_mm for each in racks)
    top = min(each.extent.y_mm for each in racks)
    shapes: list[Shape] = []
    x_mm = 0.0
    for each in racks:
        down = foot - each.extent.y_mm - each.extent.height_mm
        shapes += [moved(shape, x_mm - each.extent.x_mm, down, 1.0) for shape in each.shapes]
        top = min(top, each.extent.y_mm + down)
        x_mm += each.extent.width_mm + _GAP_MM
    legend = legend_drawing(overlay, wording=PAPER)
    shapes += [moved(s, 0.0, foot + _LEGEND_GAP_MM, _LEGEND_SCALE) for s in legend.shapes]
    width = max(x_mm - _GAP_MM, legend.extent.width_mm * _LEGEND_SCALE)
    height = foot - top + 2 * _LEGEND_GAP_MM + legend.extent.height_mm * _LEGEND_SCALE
    return Drawing(Box(0, top, width, height), tuple(shapes))


def moved(shape: Shape, x_mm: float, y_mm: float, scale: float) -> Shape:
    """The same shape scaled from the origin and then shifted."""
    if isinstance(shape, Rectangle):
        box = shape.box
        place = Box(
            box.x_mm * scale + x_mm,
            box.y_mm * scale + y_mm,
            box.width_mm * scale,
            box.height_mm * scale,
        )
        return replace(
            shape, box=place, stroke_mm=shape.stroke_mm * scale, radius_mm=shape.radius_mm * scale
        )
    if isinstance(shape, Polyline):
        points = tuple((x * scale + x_mm, y * scale + y_mm) for x, y in shape.points)
        return replace(shape, points=points, stroke_mm=shape.stroke_mm * scale)
    room = None if shape.max_width_mm is None else shape.max_width_mm * scale
    return replace(
        shape,
        x_mm=shape.x_mm * scale + x_mm,
        y_mm=shape.y_mm * scale + y_mm,
        size_mm=shape.size_mm * scale,
        max_width_mm=room,
    )
