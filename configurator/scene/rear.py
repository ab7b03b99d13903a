"""The rear of one rack, to scale: what is plugged in there, seen from behind."""

from __future__ import annotations

from configurator.catalogue.parts import BbuShelf, Equipment, PowerShelf
from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.design.fitted import coupling, is_liquid
from configurator.design.model import Chassis, Design, Rack, RackItem
from configurator.design.query import index
from configurator.design.target import RackTarget
from configurator.evaluation.result import Evaluation
from configurator.scene.elevation import Frame, frame_of, item_box
from configurator.scene.metrics import text_width
from configurator.scene.overlay import Overlay
from configurator.scene.primitives import Box, Drawing
from configurator.scene.rack import RACK_MOUNTED
from configurator.scene.sketch import Sketch
from configurator.scene.source import Source, source
from configurator.scene.wording import ENGLISH, Wording

PLINTH_MM = 40.0
_LEFT_MM, _RIGHT_MM, _HEADER_MM = 170.0, 100.0, 110.0
_SUPPLY_AT, _RETURN_AT, _TUBE_MM = 38.0, 82.0, 22.0
_BUSBAR_MM, _SIZE_MM, _SMALL_MM, _TALL_MM = 44.0, 30.0, 25.0, 130.0


def rear_drawing(
    design: Design,
    rack_id: str,
    evaluation: Evaluation | None = None,
    overlay: Overlay | None = None,
    wording: Wording = ENGLISH,
) -> Drawing:
    """Draw the rear of one rack with what can be selected there."""
    rack = index(design).rack(rack_id)
    if rack is None:
        return Drawing(Box(0, 0, 1, 1))
    return draw_rear(source(design, evaluation, overlay, wording), rack)


def draw_rear(from_: Source, rack: Rack) -> Drawing:
    """Draw a rack from behind: manifolds, busbar, couplings and the feeds of what has inputs."""
    frame = frame_of(from_.part(rack.part))
    sketch = Sketch()
    extent = Box(
        -_LEFT_MM,
        -_HEADER_MM - PLINTH_MM,
        _LEFT_MM + frame.width_mm + _RIGHT_MM,
        _HEADER_MM + frame.height_mm + 2 * PLINTH_MM + 60,
    )
    _cabinet(sketch, from_, rack, frame)
    for item in rack.items:
        _item(sketch, from_, item, item_box(from_.design, frame, item))
    _busbar(sketch, from_, rack, frame)
    _manifolds(sketch, from_, rack, frame)
    return sketch.drawing(extent)


def _cabinet(sketch: Sketch, from_: Source, rack: Rack, frame: Frame) -> None:
    height = frame.height_mm
    body = Box(0, -PLINTH_MM, frame.width_mm, height + 2 * PLINTH_MM)
    title = f"{from_.address.get(rack.id, rack.id)} · {from_.wording.rear}"
    sketch.label(0, -PLINTH_MM - 24, title, 46, "dim", bold=True, max_width_mm=frame.width_mm)
    sketch.rectangle(body, "frame", None, 1, 20, owner=rack.id)
    opening = frame.box(1, height)
    sketch.rectangle(opening, "window")
    sketch.region(body, rack.id, "rack")
    sketch.zone(opening, RackTarget(rack.id), *RACK_MOUNTED)
    for unit in range(1, frame.units + 1, 2):
        y_mm = height - (unit - 0.5) * frame.pitch_mm + 13
        sketch.label(frame.width_mm + 16, y_mm, str(unit), 36, "dim")


def _item(sketch: Sketch, from_: Source, item: Chassis | RackItem, box: Box) -> None:
    """One item: address and name to the left of the busbar, what is plugged in to its right."""
    ring = from_.severity.get(item.id)
    sketch.rectangle(box, "panel", ring or "line", 5 if ring else 2.5, 6, owner=item.id)
    sketch.region(box, item.id, "item")
    size = min(_SIZE_MM, box.height_mm * 0.7)
    middle, half = box.y_mm + box.height_mm / 2, box.width_mm / 2 - _BUSBAR_MM
    left, right, y_mm = box.x_mm + 14, box.x_mm + box.width_mm - 14, middle + size * 0.36
    short, name = from_.short(item.id), item.name or from_.model(item.part)
    sketch.label(right, y_mm, _plugged(from_, item), size, "dim", "end", max_width_mm=half)
    if box.height_mm > _TALL_MM:
        sketch.label(left, middle - 8, short, size, bold=True)
        sketch.label(left, middle + 30, name, _SMALL_MM, "dim", max_width_mm=half)
        return
    sketch.label(left, y_mm, short, size, bold=True)
    start = text_width(short, size, bold=True) + 12
    sketch.label(left + start, y_mm, name, size, "dim", max_width_mm=half - start)


def _plugged(from_: Source, item: Chassis | RackItem) -> str:
    """What goes in at the rear: quick disconnects of a wet chassis, AC feeds of the rest."""
    if _is_wet(from_, item) and isinstance(item, Chassis):
        return f"2 × {from_.model(coupling(from_.design, item).value).partition(',')[0]}"
    if _hangs_on_busbar(from_, item):
        return ""
    there = "AB"[: from_.design.site.feeds]
    on = "".join(feed for feed in there if item.feeds is None or feed in item.feeds)
    return from_.wording.feeds.format(" + ".join(on)) if on else ""


def _hangs_on_busbar(from_: Source, item: Chassis | RackItem) -> bool:
    """Whether an item has no AC input of its own, as far as is known."""
    part = from_.part(item.part)
    if isinstance(part, ChassisPart):
        return part.supply != "ac"
    return isinstance(part, BbuShelf | Equipment) and part.height_unit == "OU"


def _busbar(sketch: Sketch, from_: Source, rack: Rack, frame: Frame) -> None:
    """The bar between the first and the last item that feeds it or hangs on it."""
    boxes = [
        item_box(from_.design, frame, item)
        for item in rack.items
        if isinstance(from_.part(item.part), PowerShelf) or _hangs_on_busbar(from_, item)
    ]
    fed = any(isinstance(from_.part(item.part), PowerShelf) for item in rack.items)
    if not fed:
        return
    top = min(box.y_mm for box in boxes)
    foot = max(box.y_mm + box.height_mm for box in boxes)
    middle = frame.width_mm / 2
    bar = Box(middle - _BUSBAR_MM / 2, top, _BUSBAR_MM, foot - top)
    sketch.rectangle(bar, "between", "line", 2, 4)
    sketch.label(middle, foot + 44, from_.wording.busbar, 32, "dim", "middle")


def _manifolds(sketch: Sketch, from_: Source, rack: Rack, frame: Frame) -> None:
    """Both tubes on the side where the front shows them, mirrored, with a stub to each wet item."""
    if rack.id not in from_.loop_of_rack:
        return
    for item in rack.items:
        if not _is_wet(from_, item):
            continue
        box = item_box(from_.design, frame, item)
        middle, offset = box.y_mm + box.height_mm / 2, min(box.height_mm * 0.22, 26.0)
        sketch.line([(box.x_mm, middle + offset), (-_RETURN_AT, middle + offset)], "return", 8)
        sketch.line([(box.x_mm, middle - offset), (-_SUPPLY_AT, middle - offset)], "supply", 8)
    for at_mm, colour in ((_SUPPLY_AT, "supply"), (_RETURN_AT, "return")):
        tube = Box(-at_mm - _TUBE_MM / 2, 0, _TUBE_MM, frame.height_mm)
        sketch.rectangle(tube, colour, None, 1, _TUBE_MM / 2)


def _is_wet(from_: Source, item: Chassis | RackItem) -> bool:
    if isinstance(item, Chassis):
        return is_liquid(from_.design, item) and item.coolant_connected
    return any(item.id in loop.cdus for loop in from_.loop_of_rack.values())
