"""One CDU in the scheme of its loop: facility water, exchanger, pumps."""

from __future__ import annotations

import math

from configurator.catalogue.parts import Cdu
from configurator.cooling.result import CduCooling
from configurator.core.units import QuantityKind
from configurator.design.model import FloorCdu, Loop, RackItem
from configurator.scene.primitives import Box
from configurator.scene.sketch import Sketch
from configurator.scene.source import Source


def draw_cdu(sketch: Sketch, from_: Source, loop: Loop, cdu: FloorCdu | RackItem, box: Box) -> None:
    """Draw one CDU of a loop: its rating, facility side, pumps and what the loop holds."""
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
    pitch = min((box.height_mm - 288 - 44) / max(shown, 2), 56.0)
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


def _cdu_result(from_: Source, loop: Loop, cdu_id: str) -> CduCooling | None:
    result = from_.loops.get(loop.id)
    return next((cdu for cdu in result.cdus if cdu.id == cdu_id), None) if result else None
