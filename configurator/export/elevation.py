"""The racks of a design as one drawing, front and rear: that of the screen, without drop places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from configurator.evaluation.result import Evaluation
from configurator.export.paper import PAPER
from configurator.scene.legend import legend_drawing
from configurator.scene.overlay import overlay_for
from configurator.scene.primitives import Box, Drawing, Label, Polyline, Rectangle, Shape
from configurator.scene.rack import draw_rack
from configurator.scene.rear import draw_rear
from configurator.scene.source import source
from configurator.scene.svg import svg

RACKS_A_LINE, FEW_RACKS = 16, 4
SCALE = 0.1
"""A rack of 600 mm is 60 mm wide on paper."""
_GAP_MM, _LINE_GAP_MM, _LEGEND_SCALE, _LEGEND_GAP_MM = 80.0, 60.0, 3.0, 60.0
_EMPTY = Box(0, 0, 1200, 300)


def elevation_svg(evaluation: Evaluation) -> bytes:
    """Draw every rack to scale, front and rear, and the legend below them."""
    drawing = elevation_drawing(evaluation)
    return svg(drawing, title=f"{evaluation.design.name}: elevation", scale=SCALE).encode()


def elevation_drawing(evaluation: Evaluation) -> Drawing:
    """Put the racks in lines, rears beside the fronts or below where there are many."""
    design, overlay = evaluation.design, overlay_for(evaluation)
    if not design.floor.racks:
        return Drawing(_EMPTY, (Label(600, 160, "No rack placed yet", 60, "dim", "middle"),))
    from_ = source(design, evaluation, overlay, PAPER)
    lines: list[Drawing] = []
    for start in range(0, len(design.floor.racks), RACKS_A_LINE):
        racks = design.floor.racks[start : start + RACKS_A_LINE]
        fronts = [draw_rack(from_, rack) for rack in racks]
        rears = [draw_rear(from_, rack) for rack in racks]
        few = len(design.floor.racks) <= FEW_RACKS
        lines += [_beside([*fronts, *rears])] if few else [_beside(fronts), _beside(rears)]
    legend = legend_drawing(overlay, wording=PAPER)
    return _below([*lines, _moved(legend, 0.0, _LEGEND_GAP_MM, _LEGEND_SCALE)])


def _beside(drawings: Sequence[Drawing]) -> Drawing:
    """Put drawings side by side on one floor line, from the origin to the right and down."""
    top = max(-each.extent.y_mm for each in drawings)
    foot = max(each.extent.y_mm + each.extent.height_mm for each in drawings)
    shapes: list[Shape] = []
    x_mm = 0.0
    for each in drawings:
        down = top + foot - each.extent.y_mm - each.extent.height_mm
        shapes += _moved(each, x_mm - each.extent.x_mm, down, 1.0).shapes
        x_mm += each.extent.width_mm + _GAP_MM
    return Drawing(Box(0, 0, x_mm - _GAP_MM, top + foot), tuple(shapes))


def _below(drawings: Sequence[Drawing]) -> Drawing:
    """Put drawings one below the other."""
    shapes: list[Shape] = []
    y_mm = 0.0
    for each in drawings:
        shapes += _moved(each, 0.0, y_mm, 1.0).shapes
        y_mm += each.extent.y_mm + each.extent.height_mm + _LINE_GAP_MM
    width = max(each.extent.x_mm + each.extent.width_mm for each in drawings)
    return Drawing(Box(0, 0, width, y_mm), tuple(shapes))


def _moved(drawing: Drawing, x_mm: float, y_mm: float, scale: float) -> Drawing:
    """The same drawing scaled from the origin and then shifted."""
    shapes = tuple(_moved_shape(shape, x_mm, y_mm, scale) for shape in drawing.shapes)
    return Drawing(_moved_box(drawing.extent, x_mm, y_mm, scale), shapes)


def _moved_box(box: Box, x_mm: float, y_mm: float, scale: float) -> Box:
    return Box(
        box.x_mm * scale + x_mm,
        box.y_mm * scale + y_mm,
        box.width_mm * scale,
        box.height_mm * scale,
    )


def _moved_shape(shape: Shape, x_mm: float, y_mm: float, scale: float) -> Shape:
    if isinstance(shape, Rectangle):
        return replace(
            shape,
            box=_moved_box(shape.box, x_mm, y_mm, scale),
            stroke_mm=shape.stroke_mm * scale,
            radius_mm=shape.radius_mm * scale,
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
