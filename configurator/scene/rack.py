"""The elevation of one rack, to scale: frame, units, items from the bottom, manifold."""

from __future__ import annotations

from collections.abc import Sequence

from configurator.core.units import QuantityKind
from configurator.design.fitted import is_liquid
from configurator.design.model import Board, Chassis, Design, Rack, RackItem
from configurator.design.query import index
from configurator.design.rack_units import PITCH_CMM
from configurator.design.target import ChassisTarget, LoopTarget, RackTarget, SiteTarget
from configurator.evaluation.result import Evaluation
from configurator.scene.elevation import Frame, apart, brace_of, frame_of, free_runs, item_box
from configurator.scene.metrics import text_width
from configurator.scene.overlay import Overlay
from configurator.scene.primitives import Box, Drawing
from configurator.scene.sketch import Sketch, inset, moved, two_lines
from configurator.scene.source import Source, hottest, source
from configurator.scene.tiles import add_module_tiles, site_rows
from configurator.scene.wording import ENGLISH, Wording

RACK_MOUNTED = ("chassis", "power_shelf", "bbu_shelf", "cdu", "switch", "host_node")
PLINTH_MM = 40.0
ROOMY_UNITS = 12
_HEADER_MM, _LEFT_MM, _RIGHT_MM = 170.0, 100.0, 170.0
_NAME_MM = 156.0
_SUPPLY_AT, _RETURN_AT, _TUBE_MM = 38.0, 82.0, 22.0


def rack_drawing(
    design: Design,
    rack_id: str,
    evaluation: Evaluation | None = None,
    overlay: Overlay | None = None,
    wording: Wording = ENGLISH,
) -> Drawing:
    """Draw one rack with everything in it and the places where parts can be dropped."""
    rack = index(design).rack(rack_id)
    if rack is None:
        return Drawing(Box(0, 0, 1, 1))
    return draw_rack(source(design, evaluation, overlay, wording), rack)


def draw_rack(from_: Source, rack: Rack) -> Drawing:
    """Draw one rack from a source that is already gathered."""
    frame = frame_of(from_.part(rack.part))
    sketch = Sketch()
    extent = Box(
        -_LEFT_MM,
        -_HEADER_MM - PLINTH_MM,
        _LEFT_MM + frame.width_mm + _RIGHT_MM,
        _HEADER_MM + frame.height_mm + 2 * PLINTH_MM + 60,
    )
    free = free_runs(from_.design, rack)
    brace = brace_of(from_.design, rack)
    usable = sum(len(run) - (brace in run) for run in free)
    _header(sketch, from_, rack, frame, usable)
    _cabinet(sketch, from_, rack, frame)
    _manifold(sketch, from_, rack, frame)
    _free_space(sketch, from_, rack, frame, apart(free, brace))
    for item in rack.items:
        _item(sketch, from_, item, item_box(from_.design, frame, item))
    return sketch.drawing(extent)


def draw_rack_front(from_: Source, rack: Rack, spot: Box) -> Drawing:
    """Draw a rack as the floor shows it: no text, one tile a module, one zone for the rack."""
    frame = frame_of(from_.part(rack.part))
    sketch = Sketch()
    top = spot.y_mm + PLINTH_MM
    opening = moved(frame.box(1, frame.height_mm), spot.x_mm, top)
    ring = from_.severity.get(rack.id)
    sketch.rectangle(spot, "frame", ring, 14 if ring else 1, 20, owner=rack.id)
    sketch.rectangle(opening, "window")
    sketch.region(spot, rack.id, "rack")
    sketch.zone(spot, RackTarget(rack.id), *RACK_MOUNTED)
    for item in rack.items:
        box = moved(item_box(from_.design, frame, item), spot.x_mm, top)
        wet = item.kind == "cdu"
        ring = from_.severity.get(item.id)
        sketch.rectangle(box, "raised" if wet else "panel", ring, 10, owner=item.id)
        sketch.region(box, item.id, "item")
        if isinstance(item, Chassis):
            add_module_tiles(sketch, from_, item, inset(box, 9), 8, detail=False)
        elif wet:
            middle = box.y_mm + box.height_mm / 2
            ends = [(box.x_mm + 20, middle), (box.x_mm + box.width_mm - 20, middle)]
            sketch.line(ends, "supply", 16)
    return sketch.drawing(spot)


def _header(sketch: Sketch, from_: Source, rack: Rack, frame: Frame, free: int) -> None:
    power = from_.rack_power.get(rack.id)
    watts = from_.known(power.it.tdp_w, QuantityKind.POWER) if power else ""
    address = from_.address.get(rack.id, rack.id)
    name = f"{address} · {rack.name}" if rack.name else address
    top = -PLINTH_MM - 24.0
    sketch.label(0, top - 64, name, 56, bold=True, max_width_mm=frame.width_mm)
    sketch.label(0, top, watts or from_.model(rack.part), 46, max_width_mm=frame.width_mm * 0.6)
    note = from_.wording.free.format(free, frame.unit)
    sketch.label(frame.width_mm, top, note, 40, "dim", "end")


def _cabinet(sketch: Sketch, from_: Source, rack: Rack, frame: Frame) -> None:
    height = frame.height_mm
    body = Box(0, -PLINTH_MM, frame.width_mm, height + 2 * PLINTH_MM)
    opening = frame.box(1, height)
    sketch.rectangle(body, "frame", None, 1, 20, owner=rack.id)
    sketch.rectangle(opening, "window")
    for unit in range(1, frame.units + 1):
        if unit % 2:
            y_mm = height - (unit - 0.5) * frame.pitch_mm + 13
            sketch.label(-16, y_mm, str(unit), 36, "dim", "end")
    _other_scale(sketch, frame)
    sketch.region(body, rack.id, "rack")
    sketch.zone(opening, RackTarget(rack.id), *RACK_MOUNTED)


def _other_scale(sketch: Sketch, frame: Frame) -> None:
    """Mark the other pitch on the right post, from the bottom: RU beside OU, else OU."""
    unit = "OU" if frame.unit == "RU" else "RU"
    pitch = PITCH_CMM[unit] / 100
    left = frame.left_mm + frame.opening_mm
    post = frame.width_mm - left
    for number in range(1, int(frame.height_mm / pitch) + 1):
        y_mm = frame.height_mm - number * pitch
        reach = post * (0.6 if number % 5 == 0 else 0.3)
        sketch.line([(left, y_mm), (left + reach, y_mm)], "faint", 2)
        if number % 5 == 0:
            sketch.label(left + post / 2, y_mm + 26, str(number), 22, "dim", "middle")
    sketch.label(left + post / 2, frame.height_mm + 26, unit, 20, "dim", "middle")
    sketch.label(-16, frame.height_mm + 26, frame.unit, 26, "dim", "end")


def _invite(sketch: Sketch, box: Box, text: str, units: int) -> None:
    """Write what free units take; where there are many, in letters that a small window shows."""
    is_roomy = units >= ROOMY_UNITS
    size = 58.0 if is_roomy else 32.0 if units >= 3 else 28.0
    lines = two_lines(text) if is_roomy else (text,)
    first = box.y_mm + box.height_mm / 2 + size * (0.36 - 0.65 * (len(lines) - 1))
    for row, line in enumerate(lines):
        x_mm, y_mm = box.x_mm + box.width_mm / 2, first + 1.3 * size * row
        sketch.label(x_mm, y_mm, line, size, "dim", "middle", max_width_mm=box.width_mm - 20)


def _free_space(
    sketch: Sketch, from_: Source, rack: Rack, frame: Frame, free: Sequence[range]
) -> None:
    words = from_.wording
    for run in free:
        whole = frame.box(run.start, len(run) * frame.pitch_mm)
        box = Box(whole.x_mm + 6, whole.y_mm + 4, whole.width_mm - 12, whole.height_mm - 8)
        sketch.rectangle(box, None, "line", 4, 8, dashed=True)
        text = words.drop_item if len(run) >= 3 else words.drop_small_item
        if list(run) == [brace_of(from_.design, rack)]:
            text = words.brace
        _invite(sketch, box, text.format(len(run), frame.unit), len(run))
        sketch.zone(box, RackTarget(rack.id, frame.position(run.start)), *RACK_MOUNTED)


def _item(sketch: Sketch, from_: Source, item: Chassis | RackItem, box: Box) -> None:
    ring = from_.severity.get(item.id)
    sketch.rectangle(box, "panel", ring or "line", 5 if ring else 2.5, 6, owner=item.id)
    sketch.region(box, item.id, "item")
    if isinstance(item, Chassis):
        _chassis(sketch, from_, item, box)
    else:
        _plain_item(sketch, from_, item, box)


def _plain_item(sketch: Sketch, from_: Source, item: RackItem, box: Box) -> None:
    """Address, name and load: on one line, or on two where the item is tall."""
    tall = box.height_mm > 130
    size = 38.0 if tall else min(34.0, box.height_mm * 0.72)
    middle = box.y_mm + box.height_mm / 2
    left, right = box.x_mm + 16, box.x_mm + box.width_mm - 16
    y_mm = middle - 10 if tall else middle + size * 0.36
    short, figure = from_.short(item.id), _item_figure(from_, item)
    sketch.label(left, y_mm, short, size, bold=True)
    name_left = left + text_width(short, size, bold=True) + 14
    if tall:
        sketch.label(left, middle + 40, figure, size, "dim")
    else:
        sketch.label(right, y_mm, figure, size, "dim", "end")
        right -= text_width(figure, size) + 14 if figure else 0
    name = item.name or from_.model(item.part)
    sketch.label(name_left, y_mm, name, size, "dim", max_width_mm=right - name_left)


def _item_figure(from_: Source, item: RackItem) -> str:
    """The one figure that tells how loaded an item is."""
    if item.kind == "cdu":
        for loop in from_.loops.values():
            for cdu in loop.cdus:
                if cdu.id == item.id:
                    return from_.known(cdu.flow_l_per_min, QuantityKind.FLOW)
        return ""
    if item.kind == "power_shelf":
        for rack in from_.rack_power.values():
            for shelf in rack.shelves:
                if shelf.id == item.id and shelf.load_fraction is not None:
                    return f"{shelf.load_fraction * 100:.0f} %"
        return ""
    power = from_.evaluation.power if from_.evaluation else None
    device = power.devices.get(item.id) if power else None
    return from_.known(device.own.tdp_w, QuantityKind.POWER) if device else ""


def _chassis(sketch: Sketch, from_: Source, chassis: Chassis, box: Box) -> None:
    tall = box.height_mm > 100
    size = 42.0 if tall else min(36.0, box.height_mm * 0.6)
    middle = box.y_mm + box.height_mm / 2
    y_mm = middle - 4 if tall else middle + size * 0.36
    sketch.label(
        box.x_mm + 16, y_mm, chassis.name or from_.short(chassis.id), size, bold=True,
        max_width_mm=_NAME_MM - 24,
    )  # fmt: skip
    if tall:
        note = _chassis_note(from_, chassis)
        sketch.label(box.x_mm + 16, middle + 40, note, 30, "dim", max_width_mm=_NAME_MM - 20)
    area = Box(box.x_mm + _NAME_MM, box.y_mm + 10, box.width_mm - _NAME_MM - 14, box.height_mm - 20)
    if chassis.boards:
        sketch.zone(box, SiteTarget(_roomy_board(from_, chassis).id), "oam")
        add_module_tiles(sketch, from_, chassis, area, 6, detail=True)
    else:
        sketch.rectangle(area, None, "line", 4, 8, dashed=True)
        y_mm = area.y_mm + area.height_mm / 2 + 14
        sketch.label(
            area.x_mm + area.width_mm / 2, y_mm, from_.wording.drop_board, min(38, area.height_mm),
            "dim", "middle", max_width_mm=area.width_mm - 12,
        )  # fmt: skip
    sketch.zone(box, ChassisTarget(chassis.id), "ubb")


def _roomy_board(from_: Source, chassis: Chassis) -> Board:
    """The first board with a free site, else the first one."""
    boards = chassis.boards
    for board in boards:
        if len(board.modules) < sum(len(row) for row in site_rows(board, from_)):
            return board
    return boards[0]


def _chassis_note(from_: Source, chassis: Chassis) -> str:
    """Below the name: the case temperature nearest to its limit."""
    warmest = hottest(from_, chassis)
    return from_.known(warmest[1].case_c, QuantityKind.TEMPERATURE) if warmest else ""


def _manifold(sketch: Sketch, from_: Source, rack: Rack, frame: Frame) -> None:
    loop = from_.loop_of_rack.get(rack.id)
    if loop is None:
        return
    supply_x, return_x = frame.width_mm + _SUPPLY_AT, frame.width_mm + _RETURN_AT
    wet = [item for item in rack.items if _is_wet(from_, item, loop.cdus)]
    for item in wet:
        box = item_box(from_.design, frame, item)
        middle = box.y_mm + box.height_mm / 2
        offset = min(box.height_mm * 0.22, 26.0)
        right = box.x_mm + box.width_mm
        colours = ("supply", "return")
        sketch.line([(right, middle + offset), (return_x, middle + offset)], colours[1], 8)
        sketch.line([(right, middle - offset), (supply_x, middle - offset)], colours[0], 8)
    side = Box(supply_x - 22, -PLINTH_MM / 2, return_x - supply_x + 44, frame.height_mm + PLINTH_MM)
    sketch.rectangle(side, None, "line", 3, 12, dashed=True, owner=loop.id)
    for x_mm, colour in ((supply_x, "supply"), (return_x, "return")):
        tube = Box(x_mm - _TUBE_MM / 2, 0, _TUBE_MM, frame.height_mm)
        sketch.rectangle(tube, colour, None, 1, _TUBE_MM / 2)
    middle = side.x_mm + side.width_mm / 2
    sketch.label(middle, frame.height_mm + 14, from_.wording.side_space, 24, "dim", "middle")
    sketch.region(side, loop.id, "loop")
    sketch.zone(side, LoopTarget(loop.id), "coolant", "manifold", "hose_pipe")
    _manifold_figures(sketch, from_, rack, frame)


def _manifold_figures(sketch: Sketch, from_: Source, rack: Rack, frame: Frame) -> None:
    result = from_.loops.get(from_.loop_of_rack[rack.id].id)
    cooling = (
        next((entry for entry in result.racks if entry.id == rack.id), None) if result else None
    )
    x_mm = frame.width_mm + _RIGHT_MM - 8
    if cooling is None or cooling.supply_c is None:
        sketch.label(x_mm, -PLINTH_MM - 24, from_.wording.manifold, 34, "dim", "end")
        return
    supply = from_.text(cooling.supply_c, QuantityKind.TEMPERATURE)
    back = from_.known(cooling.return_c, QuantityKind.TEMPERATURE)
    sketch.label(x_mm, -PLINTH_MM - 66, supply, 38, "supply", "end")
    sketch.label(x_mm, -PLINTH_MM - 24, back, 38, "return", "end")
    flow = from_.known(cooling.flow_l_per_min, QuantityKind.FLOW)
    y_mm = frame.height_mm + PLINTH_MM + 46
    sketch.label(x_mm, y_mm, flow, 36, "dim", "end")


def _is_wet(from_: Source, item: Chassis | RackItem, cdus: tuple[str, ...]) -> bool:
    if not isinstance(item, Chassis):
        return item.id in cdus
    return is_liquid(from_.design, item) and item.coolant_connected
