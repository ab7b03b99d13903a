"""The scheme of one loop: CDUs with their facility side, headers, racks with their chassis."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from configurator.catalogue.parts import Cdu
from configurator.cooling.result import CduCooling, LoopCooling, RackCooling
from configurator.core.units import QuantityKind, format_number
from configurator.design.fitted import is_liquid
from configurator.design.model import Chassis, Design, FloorCdu, Loop, Rack, RackItem
from configurator.design.target import LoopTarget
from configurator.evaluation.result import Evaluation
from configurator.scene.floor import loop_line
from configurator.scene.metrics import text_width
from configurator.scene.notes import Note, open_notes
from configurator.scene.overlay import Overlay
from configurator.scene.primitives import Box, Drawing
from configurator.scene.sketch import Sketch, inset
from configurator.scene.source import Source, foremost, hottest, source
from configurator.scene.wording import ENGLISH, Wording

_CDU_MM = (250.0, 400.0)
_CARD_WIDTH_MM, _CARD_GAP_MM, _CARD_HEAD_MM, _CARD_FOOT_MM = 236.0, 24.0, 52.0, 44.0
_BOX_MM, _PITCH_MM = (112.0, 40.0), 52.0
_LEFT_MM, _TOP_MM, _HEADER_MM = 24.0, 24.0, 8.0
_NOTES, _NOTE_MM = 3, 24.0


def loop_drawing(
    design: Design,
    loop_id: str,
    evaluation: Evaluation | None = None,
    overlay: Overlay | None = None,
    wording: Wording = ENGLISH,
) -> Drawing:
    """Draw one loop as a scheme."""
    loop = next((loop for loop in design.loops if loop.id == loop_id), None)
    if loop is None:
        return Drawing(Box(0, 0, 1, 1))
    return draw_loop(source(design, evaluation, overlay, wording), loop)


def draw_loop(from_: Source, loop: Loop) -> Drawing:
    """Draw one loop from a source that is already gathered."""
    sketch = Sketch()
    racks = [rack for rack in from_.design.floor.racks if rack.id in loop.racks]
    cdus = [cdu for cdu in _all_cdus(from_.design) if cdu.id in loop.cdus]
    rows = max([4, *(len(_chassis_of(rack)) for rack in racks)])
    card_height = _CARD_HEAD_MM + rows * _PITCH_MM + _CARD_FOOT_MM
    supply_y, card_y = _TOP_MM + 92.0, _TOP_MM + 132.0
    return_y = max(card_y + card_height + 40, _TOP_MM + 60 + len(cdus) * (_CDU_MM[1] + 20) - 60)
    first = _LEFT_MM + _CDU_MM[0] + 40
    right = first + max(len(racks), 2) * (_CARD_WIDTH_MM + _CARD_GAP_MM)
    notes = open_notes(from_, _members(loop, racks), _NOTES)
    bottom = return_y + 60 + (len(notes) * _NOTE_MM + 12 if notes else 0)
    extent = Box(0, 0, right + _LEFT_MM, bottom)
    _title(sketch, from_, loop, right, extent)
    end = first + max(len(racks), 1) * (_CARD_WIDTH_MM + _CARD_GAP_MM) - _CARD_GAP_MM
    _headers(sketch, from_, loop, supply_y, return_y, end)
    for number, cdu in enumerate(cdus):
        box = Box(_LEFT_MM, _TOP_MM + 60 + number * (_CDU_MM[1] + 20), *_CDU_MM)
        _cdu(sketch, from_, loop, cdu, box)
    for number, rack in enumerate(racks):
        x_mm = first + number * (_CARD_WIDTH_MM + _CARD_GAP_MM)
        card = Box(x_mm, card_y, _CARD_WIDTH_MM, card_height)
        _rack(sketch, from_, loop, rack, card, supply_y, return_y)
    if not racks:
        text = from_.wording.no_racks_on_loop
        sketch.label(first + 20, card_y + 60, text, 15, "dim")
    for number, note in enumerate(notes):
        _note(sketch, from_, note, return_y + 72 + number * _NOTE_MM, right)
    return sketch.drawing(extent)


def _members(loop: Loop, racks: Sequence[Rack]) -> set[str]:
    """Ids of the loop and of everything it cools."""
    inside = {id_ for rack in racks for item in rack.items for id_ in (item.id, *_inside(item))}
    return {loop.id, *loop.cdus, *loop.racks, *inside}


def _inside(item: Chassis | RackItem) -> Iterator[str]:
    for board in item.boards if isinstance(item, Chassis) else ():
        yield board.id
        yield from (module.id for module in board.modules)


def _note(sketch: Sketch, from_: Source, note: Note, y_mm: float, right: float) -> None:
    """One failing rule below the scheme."""
    dot = Box(_LEFT_MM, y_mm - 9, 8, 8)
    sketch.rectangle(dot, note.token, None, 1, 4)
    x_mm = _LEFT_MM + 18
    where = note.where
    sketch.label(x_mm, y_mm, where, 13, bold=True)
    x_mm += text_width(where, 13, bold=True) + 10
    more = f" ({from_.wording.more.format(note.more)})" if note.more else ""
    sketch.label(x_mm, y_mm, note.message + more, 13, "dim", max_width_mm=right - x_mm)


def _title(sketch: Sketch, from_: Source, loop: Loop, right: float, extent: Box) -> None:
    words = from_.wording
    result = from_.loops.get(loop.id)
    line = loop_line(from_, loop)
    name, _, rest = line.partition(" · ")
    count = len(loop.racks)
    parts = [rest, words.one_rack if count == 1 else words.racks.format(count)]
    parts.append(words.direct if loop.return_arrangement == "direct" else words.reverse)
    if result and result.converged:
        parts.append(words.converged.format(result.iterations))
    sketch.region(extent, loop.id, "loop")
    sketch.zone(extent, LoopTarget(loop.id), "coolant", "manifold", "hose_pipe")
    sketch.label(_LEFT_MM, _TOP_MM + 16, name, 19, bold=True, max_width_mm=200)
    tone = "dim" if result is None or result.converged else "error"
    x_mm = _LEFT_MM + min(200.0, 12.5 * len(name) + 24)
    sketch.label(x_mm, _TOP_MM + 16, " · ".join(parts), 13, tone, max_width_mm=right - x_mm)


def _headers(
    sketch: Sketch, from_: Source, loop: Loop, supply_y: float, return_y: float, right: float
) -> None:
    words, result = from_.wording, from_.loops.get(loop.id)
    left = _LEFT_MM + _CDU_MM[0]
    for y_mm, colour in ((supply_y, "supply"), (return_y, "return")):
        bar = Box(left, y_mm - _HEADER_MM / 2, right - left, _HEADER_MM)
        sketch.rectangle(bar, colour, None, 1, _HEADER_MM / 2)
    supply = from_.text(result.supply_c if result else None, QuantityKind.TEMPERATURE)
    back = from_.text(result.return_c if result else None, QuantityKind.TEMPERATURE)
    sketch.label(left + 16, supply_y - 12, words.supply.format(supply), 13, "dim")
    sketch.label(left + 16, return_y + 24, words.return_.format(back), 13, "dim")


def _cdu(sketch: Sketch, from_: Source, loop: Loop, cdu: FloorCdu | RackItem, box: Box) -> None:
    words, part = from_.wording, from_.part(cdu.part)
    result = _cdu_result(from_, loop, cdu.id)
    ring = from_.severity.get(cdu.id)
    sketch.rectangle(box, "panel", ring or "line", 1.5 if ring else 1, 8, owner=cdu.id)
    sketch.region(box, cdu.id, "cdu")
    x_mm, y_mm, room = box.x_mm + 16, box.y_mm, box.width_mm - 32
    name = cdu.name or f"CDU {from_.address.get(cdu.id, cdu.id)}"
    sketch.label(x_mm, y_mm + 28, name, 15, bold=True, max_width_mm=room)
    sketch.label(x_mm, y_mm + 48, from_.title(cdu.part), 12, "dim", max_width_mm=room)
    if isinstance(part, Cdu):
        sketch.label(x_mm, y_mm + 66, _rating(from_, part), 12, "dim", max_width_mm=room)
    _facility(sketch, from_, result, box)
    _pumps(sketch, from_, part, result, box)
    loop_result = from_.loops.get(loop.id)
    volume = loop_result.coolant_volume_l if loop_result else None
    foot = words.volume.format(from_.text(volume, QuantityKind.VOLUME))
    sketch.label(x_mm, y_mm + box.height_mm - 16, foot, 12, "dim", max_width_mm=room)


def _rating(from_: Source, part: Cdu) -> str:
    words = from_.wording
    form = {"in-rack": words.in_rack, "row": words.row, None: ""}[part.form]
    rated = from_.text(
        None if part.capacity_kw is None else part.capacity_kw * 1e3, QuantityKind.POWER
    )
    if part.approach_k is not None:
        approach = from_.text(part.approach_k, QuantityKind.TEMPERATURE_DIFFERENCE)
        rated = words.rated.format(rated, approach)
    return ", ".join(part for part in (form, rated) if part)


def _facility(sketch: Sketch, from_: Source, result: CduCooling | None, box: Box) -> None:
    """Facility water through its valve into the exchanger and out, with the figures."""
    words = from_.wording
    x_mm, right = box.x_mm + 16, box.x_mm + box.width_mm - 16
    cold, warm = box.y_mm + 142, box.y_mm + 218
    plate = Box(right - 62, cold - 14, 62, warm - cold + 28)
    valve = x_mm + 84
    sketch.line([(box.x_mm, cold), (plate.x_mm, cold)], "supply", 4)
    sketch.line([(plate.x_mm, warm), (box.x_mm, warm)], "return", 4)
    bow = [
        (valve - 16, cold - 10),
        (valve + 16, cold + 10),
        (valve + 16, cold - 10),
        (valve - 16, cold + 10),
    ]
    sketch.polygon(bow, "panel", "text", 1.5)
    sketch.rectangle(plate, "raised", "line", 1, 4)
    for step in range(1, 6):
        y_mm = plate.y_mm + step * plate.height_mm / 6
        sketch.line([(plate.x_mm + 8, y_mm - 5), (plate.x_mm + 54, y_mm + 5)], "faint", 1)
    entry = from_.text(result.facility_supply_c if result else None, QuantityKind.TEMPERATURE)
    flow = from_.known(result.facility_flow_l_per_min, QuantityKind.FLOW) if result else ""
    leaving = from_.text(result.facility_return_c if result else None, QuantityKind.TEMPERATURE)
    sketch.label(x_mm, cold - 40, words.facility_water, 12, "dim")
    sketch.label(x_mm, cold - 22, " · ".join(p for p in (entry, flow) if p), 13)
    sketch.label(x_mm, warm + 20, leaving, 13)
    if result and result.approach_k is not None:
        approach = from_.text(result.approach_k, QuantityKind.TEMPERATURE_DIFFERENCE)
        heat = from_.known(result.heat_w, QuantityKind.POWER)
        text = " · ".join(p for p in (words.approach.format(approach), heat) if p)
        sketch.label(right, warm + 38, text, 12, "dim", "end")


def _pumps(
    sketch: Sketch, from_: Source, part: object, result: CduCooling | None, box: Box
) -> None:
    words = from_.wording
    count = part.pump_count if isinstance(part, Cdu) else None
    running = result.pumps_running if result else None
    shown = min(count or running or 0, 3)
    y_mm = box.y_mm + 288
    if not shown:
        sketch.label(box.x_mm + 16, y_mm + 4, words.pumps_unknown, 12, "dim")
        return
    pitch = (box.height_mm - 288 - 44) / max(shown, 2)
    for number in range(shown):
        middle = y_mm + number * pitch
        on = running is None or number < running
        _pump_symbol(sketch, box.x_mm + 32, middle, "accent" if on else "faint")
        sketch.label(box.x_mm + 58, middle - 1, words.pump.format(number + 1), 12)
        note = _pump_note(from_, result, running) if on else words.pump_idle
        sketch.label(box.x_mm + 58, middle + 14, note, 11, "dim", max_width_mm=box.width_mm - 70)


def _pump_note(from_: Source, result: CduCooling | None, running: int | None) -> str:
    if result is None:
        return from_.wording.not_solved
    parts = [f"{result.pump_speed * 100:.0f} %" if result.pump_speed is not None else ""]
    if result.flow_l_per_min is not None and running:
        parts.append(from_.text(result.flow_l_per_min / running, QuantityKind.FLOW))
    parts.append(from_.known(result.head_kpa, QuantityKind.PRESSURE))
    return " · ".join(p for p in parts if p)


def _pump_symbol(sketch: Sketch, x_mm: float, y_mm: float, colour: str) -> None:
    angles = [math.tau * step / 24 for step in range(24)]
    ring = [(x_mm + 14 * math.cos(a), y_mm + 14 * math.sin(a)) for a in angles]
    sketch.polygon(ring, None, colour, 1.5)
    sketch.polygon(
        [(x_mm - 6, y_mm - 9), (x_mm + 11, y_mm), (x_mm - 6, y_mm + 9)], None, colour, 1.5
    )


def _rack(
    sketch: Sketch,
    from_: Source,
    loop: Loop,
    rack: Rack,
    card: Box,
    supply_y: float,
    return_y: float,
) -> None:
    result = _rack_result(from_.loops.get(loop.id), rack.id)
    ring = from_.severity.get(rack.id)
    sketch.rectangle(card, "panel", ring or "line", 1.5 if ring else 1, 8, owner=rack.id)
    address = from_.address.get(rack.id, rack.id)
    sketch.region(card, rack.id, "rack")
    cold, warm = card.x_mm + 22, card.x_mm + card.width_mm - 22
    top, bottom = card.y_mm + _CARD_HEAD_MM, card.y_mm + card.height_mm - _CARD_FOOT_MM
    sketch.line([(cold, supply_y), (cold, bottom)], "supply", 4)
    sketch.line([(warm, top), (warm, return_y)], "return", 4)
    name = rack.name or address
    flow = from_.known(result.flow_l_per_min, QuantityKind.FLOW) if result else ""
    sketch.label(cold + 14, card.y_mm + 26, name, 15, bold=True, max_width_mm=90)
    sketch.label(warm, card.y_mm + 26, flow, 13, "dim", "end")
    for number, chassis in enumerate(reversed(_chassis_of(rack))):
        y_mm = top + number * _PITCH_MM + 4
        box = Box(card.x_mm + (card.width_mm - _BOX_MM[0]) / 2, y_mm, *_BOX_MM)
        _chassis(sketch, from_, chassis, box, (cold, warm))
    sketch.label(
        cold + 14, card.y_mm + card.height_mm - 16, _rack_foot(from_, result), 12, "dim",
        max_width_mm=warm - cold - 26,
    )  # fmt: skip


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
    colour, ink, figure = shown.colour, shown.ink, shown.text
    found = hottest(from_, chassis)
    ring = from_.severity.get(chassis.id) or (from_.severity.get(found[0]) if found else None)
    sketch.rectangle(
        box, colour or "raised", ring or (None if colour else "faint"), 3 if ring else 1, 5,
        owner=chassis.id,
    )  # fmt: skip
    if colour is None:
        sketch.hatch(inset(box, 1), "line", 10, 1)
    if reading.stale:
        sketch.rectangle(inset(box, 2), None, "window", 2, 4, dashed=True)
    short = chassis.name or from_.short(chassis.id)
    flow = from_.known(cooling.flow_l_per_min, QuantityKind.FLOW) if cooling else ""
    x_mm, room = box.x_mm + box.width_mm / 2, box.width_mm - 8
    sketch.label(x_mm, box.y_mm + 17, f"{short} {figure}", 12, ink, "middle", True, room)
    second = flow if wet else words.air_cooled
    sketch.label(x_mm, box.y_mm + 33, second or words.unknown, 11, ink, "middle", False, room)
    sketch.region(box, chassis.id, "item")


def _chassis_of(rack: Rack) -> list[Chassis]:
    return [item for item in rack.items if isinstance(item, Chassis)]


def _all_cdus(design: Design) -> list[FloorCdu | RackItem]:
    inside = [
        item
        for rack in design.floor.racks
        for item in rack.items
        if isinstance(item, RackItem) and item.kind == "cdu"
    ]
    return [*design.floor.cdus, *inside]


def _cdu_result(from_: Source, loop: Loop, cdu_id: str) -> CduCooling | None:
    result = from_.loops.get(loop.id)
    return next((cdu for cdu in result.cdus if cdu.id == cdu_id), None) if result else None


def _rack_result(result: LoopCooling | None, rack_id: str) -> RackCooling | None:
    return next((rack for rack in result.racks if rack.id == rack_id), None) if result else None
