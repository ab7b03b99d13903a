"""One branch of a loop: a rack with its chassis between supply and return, or in short."""

from __future__ import annotations

from configurator.cooling.result import LoopCooling, RackCooling
from configurator.core.units import QuantityKind, format_number
from configurator.design.fitted import is_liquid
from configurator.design.model import Chassis, Loop, Rack
from configurator.scene.loop_layout import (
    BOX_HEIGHT_MM,
    FOOT_MM,
    HEAD_MM,
    PITCH_MM,
    Card,
    chassis_of,
)
from configurator.scene.overlay import Reading
from configurator.scene.primitives import Box
from configurator.scene.sketch import Sketch, inset
from configurator.scene.source import Source, foremost, hottest
from configurator.scene.tiles import add_module_tiles

_TUBE_AT, _BOX_AT, _WORDS_MM, _ROOMY_MM = 22.0, 62.0, 122.0, 220.0
FOLD = "fold"
"""Level of the region that folds a branch or opens it."""


def draw_branch(
    sketch: Sketch, from_: Source, loop: Loop, card: Card, supply_y: float, return_y: float
) -> None:
    """Draw the card of one rack with its tubes to both headers."""
    rack, box = card.rack, card.box
    result = _rack_result(from_.loops.get(loop.id), rack.id)
    ring = from_.severity.get(rack.id)
    cold, warm = box.x_mm + _TUBE_AT, box.x_mm + box.width_mm - _TUBE_AT
    bottom = box.y_mm + box.height_mm
    if not card.is_open:
        sketch.line([(cold, supply_y), (cold, box.y_mm)], "supply", 4)
        sketch.line([(warm, bottom), (warm, return_y)], "return", 4)
    sketch.rectangle(box, "panel", ring or "line", 1.5 if ring else 1, 8, owner=rack.id)
    sketch.region(box, rack.id, "rack")
    if card.is_open:
        top, foot = box.y_mm + HEAD_MM, bottom - FOOT_MM
        sketch.line([(cold, supply_y), (cold, foot)], "supply", 4)
        sketch.line([(warm, top), (warm, return_y)], "return", 4)
        for number, chassis in enumerate(reversed(chassis_of(rack))):
            y_mm = top + number * PITCH_MM + 4
            place = Box(box.x_mm + _BOX_AT, y_mm, box.width_mm - 2 * _BOX_AT, BOX_HEIGHT_MM)
            _chassis(sketch, from_, chassis, place, (cold, warm))
    else:
        _in_short(sketch, from_, rack, box)
    _head(sketch, from_, card, result, (cold, warm))
    room = warm - cold - 26
    foot_text = _rack_foot(from_, result)
    sketch.label(cold + 14, bottom - 14, foot_text, 12, "dim", max_width_mm=room)


def _head(
    sketch: Sketch,
    from_: Source,
    card: Card,
    result: RackCooling | None,
    tubes: tuple[float, float],
) -> None:
    """Name and flow, and the mark that folds the branch."""
    rack, box = card.rack, card.box
    name = rack.name or from_.address.get(rack.id, rack.id)
    flow = from_.known(result.flow_l_per_min, QuantityKind.FLOW) if result else ""
    room = (box.width_mm - 60) * 0.52
    sketch.label(tubes[0] + 26, box.y_mm + 26, name, 14, bold=True, max_width_mm=room - 20)
    sketch.label(tubes[1], box.y_mm + 26, flow, 13, "dim", "end", max_width_mm=room)
    fold = Box(tubes[0] + 6, box.y_mm + 10, 18, 22)
    x_mm, y_mm = fold.x_mm + 7, fold.y_mm + 11
    shut = [(x_mm - 3, y_mm - 5), (x_mm - 3, y_mm + 5), (x_mm + 4, y_mm)]
    down = [(x_mm - 5, y_mm - 3), (x_mm + 5, y_mm - 3), (x_mm, y_mm + 4)]
    sketch.polygon(down if card.is_open else shut, "dim")
    sketch.region(fold, rack.id, FOLD)


def _in_short(sketch: Sketch, from_: Source, rack: Rack, box: Box) -> None:
    """A folded branch: the colour and figure of the chassis that stands for all."""
    readings = [foremost(from_, chassis) for chassis in chassis_of(rack)]
    quantity = from_.overlay.quantity
    known = [reading for reading in readings if reading.value(quantity) is not None]
    reading = from_.worst(known) if known else Reading()
    tile = Box(box.x_mm + 36, box.y_mm + 40, box.width_mm - 72, 26)
    shown = from_.shown(reading)
    _tile(sketch, tile, shown.colour, reading.stale)
    x_mm, room = tile.x_mm + tile.width_mm / 2, tile.width_mm - 8
    text = shown.text if known else from_.wording.empty
    sketch.label(x_mm, tile.y_mm + 18, text, 12, shown.ink, "middle", True, room)


def _chassis(
    sketch: Sketch, from_: Source, chassis: Chassis, box: Box, tubes: tuple[float, float]
) -> None:
    words = from_.wording
    cooling = from_.chassis(chassis.id)
    wet = is_liquid(from_.design, chassis) and chassis.coolant_connected
    if wet:
        middle = box.y_mm + box.height_mm / 2
        sketch.line([(tubes[0], middle), (box.x_mm, middle)], "supply", 2)
        sketch.line([(box.x_mm + box.width_mm, middle), (tubes[1], middle)], "return", 2)
    reading = foremost(from_, chassis)
    shown = from_.shown(reading)
    found = hottest(from_, chassis)
    ring = from_.severity.get(chassis.id) or (from_.severity.get(found[0]) if found else None)
    roomy = box.width_mm >= _ROOMY_MM
    colour = "raised" if roomy else shown.colour
    _tile(sketch, box, colour, reading.stale and not roomy, chassis.id)
    if ring:
        sketch.rectangle(box, None, ring, 3, 5)
    sketch.region(box, chassis.id, "item")
    ink = "text" if roomy else shown.ink
    short = chassis.name or from_.short(chassis.id)
    flow = from_.known(cooling.flow_l_per_min, QuantityKind.FLOW) if cooling else ""
    width = _WORDS_MM if roomy else box.width_mm
    x_mm, room = box.x_mm + width / 2, width - 8
    sketch.label(x_mm, box.y_mm + 17, f"{short} {shown.text}", 12, ink, "middle", True, room)
    second = flow if wet else words.air_cooled
    sketch.label(x_mm, box.y_mm + 33, second or words.unknown, 11, ink, "middle", False, room)
    if roomy:
        left = box.x_mm + _WORDS_MM
        strip = Box(left, box.y_mm + 6, box.width_mm - _WORDS_MM - 8, box.height_mm - 12)
        add_module_tiles(sketch, from_, chassis, strip, 4, detail=False)


def _tile(
    sketch: Sketch, box: Box, colour: str | None, stale: bool, owner: str | None = None
) -> None:
    """A coloured box; hatched where the value is unknown, dashed where it is stale."""
    sketch.rectangle(box, colour or "raised", None if colour else "faint", 1, 5, owner=owner)
    if colour is None:
        sketch.hatch(inset(box, 1), "line", 10, 1)
    if stale:
        sketch.rectangle(inset(box, 2), None, "window", 2, 4, dashed=True)


def _rack_foot(from_: Source, result: RackCooling | None) -> str:
    words = from_.wording
    if result is None or result.pressure_drop_kpa is None:
        return ""
    parts = [
        words.pressure_drop.format(from_.text(result.pressure_drop_kpa, QuantityKind.PRESSURE))
    ]
    if result.spread_percent is not None:
        parts.append(words.spread.format(format_number(result.spread_percent, 1)))
    return " · ".join(parts)


def _rack_result(result: LoopCooling | None, rack_id: str) -> RackCooling | None:
    return next((rack for rack in result.racks if rack.id == rack_id), None) if result else None
