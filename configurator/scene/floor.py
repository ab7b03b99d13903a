"""The floor: racks side by side with tiny module tiles, row CDUs and the loops' headers."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from configurator.catalogue.parts import Cdu
from configurator.core.chained import Chained
from configurator.core.memo import Memo
from configurator.core.units import QuantityKind
from configurator.design.model import Chassis, Design, FloorCdu, Loop, Rack
from configurator.design.target import FloorTarget, LoopTarget
from configurator.evaluation.result import Evaluation
from configurator.scene.elevation import frame_of
from configurator.scene.overlay import Overlay
from configurator.scene.primitives import Box, Drawing
from configurator.scene.rack import draw_rack_front
from configurator.scene.sketch import Sketch, two_lines
from configurator.scene.source import Source, source
from configurator.scene.wording import ENGLISH, Wording

_GAP_MM, _CAPTION_MM, _LANE_MM, _MARGIN_MM = 160.0, 260.0, 150.0, 120.0
_CDU_HEIGHT_MM = 2000.0
_ADD_MM = (600.0, 2100.0)
FLOOR_PARTS = ("rack", "cdu")


@dataclass(frozen=True, slots=True)
class Stand:
    """Where one rack or row CDU stands in the drawing, by the middle of its foot."""

    thing: Rack | FloorCdu | None
    box: Box
    line: int


@dataclass(frozen=True, slots=True)
class FloorParts:
    """A floor in pieces: what lies behind, and one drawing a rack, kept while nothing changes."""

    ground: Drawing
    racks: tuple[Drawing, ...]


class FloorCache:
    """Drawings of racks, kept as long as the rack and every result shown on it are the same."""

    def __init__(self) -> None:
        self._racks: Memo[Drawing] = Memo()
        self._known: dict[object, object] = {}

    def rack(self, from_: Source, rack: Rack, box: Box) -> Drawing:
        """The drawing of one rack on its spot."""
        overlay = self._known.setdefault(from_.overlay, from_.overlay)
        spot = self._known.setdefault((rack.id, box), box)
        inputs = (rack, overlay, spot, from_.wording, *_results(from_, rack))
        return self._racks.get(rack.id, inputs, lambda: draw_rack_front(from_, rack, box))

    def sweep(self) -> None:
        """Forget racks that are gone."""
        self._racks.sweep()
        if len(self._known) > 4096:
            self._known.clear()


def floor_drawing(
    design: Design,
    evaluation: Evaluation | None = None,
    overlay: Overlay | None = None,
    wording: Wording = ENGLISH,
    cache: FloorCache | None = None,
    *,
    add_spot: bool = True,
) -> Drawing:
    """Draw the whole floor in one drawing; on paper without the spot to drop a rack on."""
    from_ = source(design, evaluation, overlay, wording)
    parts = floor_parts(from_, cache or FloorCache(), add_spot=add_spot)
    sketch = Sketch()
    for drawing in (parts.ground, *parts.racks):
        sketch.add(drawing)
    return sketch.drawing(parts.ground.extent)


def floor_parts(from_: Source, cache: FloorCache, *, add_spot: bool = True) -> FloorParts:
    """Draw the floor in pieces, re-drawing only racks that changed."""
    stands = [stand for stand in arrange(from_) if add_spot or stand.thing is not None]
    if not stands:
        return FloorParts(Drawing(Box(0, 0, 1, 1)), ())
    lanes = _lanes(from_)
    line_height = _line_height(stands, len(lanes))
    placed = [_lifted(stand, line_height) for stand in stands]
    extent = _extent(placed, line_height)
    sketch = Sketch()
    sketch.zone(extent, next_floor_spot(from_.design), *FLOOR_PARTS)
    for lane, loop in enumerate(lanes):
        _header_lines(sketch, from_, loop, lane, placed)
    for stand in placed:
        if stand.thing is None:
            _add_spot(sketch, from_, stand.box, empty=len(placed) == 1)
        else:
            _caption(sketch, from_, stand)
            if isinstance(stand.thing, FloorCdu):
                _row_cdu(sketch, from_, stand.thing, stand.box)
    racks = tuple(
        cache.rack(from_, stand.thing, stand.box)
        for stand in placed
        if isinstance(stand.thing, Rack)
    )
    cache.sweep()
    return FloorParts(sketch.drawing(extent), racks)


def arrange(from_: Source) -> list[Stand]:
    """Stand racks and row CDUs in rows as the floor plan orders them, broken to fit a screen."""
    things: list[Rack | FloorCdu] = [*from_.design.floor.cdus, *from_.design.floor.racks]
    things.sort(key=lambda thing: (thing.y_mm, thing.x_mm))
    per_line = max(6, math.ceil(math.sqrt(7 * (len(things) + 1))))
    stands: list[Stand] = []
    x_mm, line, in_line = 0.0, 0, 0
    previous: Rack | FloorCdu | None = None
    for thing in things:
        if in_line == per_line or (previous is not None and thing.y_mm != previous.y_mm):
            x_mm, line, in_line = 0.0, line + 1, 0
        width, height = _size(from_, thing)
        stands.append(Stand(thing, Box(x_mm, -height, width, height), line))
        x_mm, in_line, previous = x_mm + width + _GAP_MM, in_line + 1, thing
    if in_line == per_line:
        x_mm, line = 0.0, line + 1
    stands.append(Stand(None, Box(x_mm, -_ADD_MM[1], *_ADD_MM), line))
    return stands


def _size(from_: Source, thing: Rack | FloorCdu) -> tuple[float, float]:
    part = from_.part(thing.part)
    if isinstance(thing, Rack):
        frame = frame_of(part)
        return frame.width_mm, frame.height_mm + 80.0
    if isinstance(part, Cdu):
        return max(part.width_mm or 600.0, 500.0), part.height_mm or _CDU_HEIGHT_MM
    return 600.0, _CDU_HEIGHT_MM


def _line_height(stands: Sequence[Stand], lanes: int) -> float:
    tallest = max(stand.box.height_mm for stand in stands)
    return tallest + _CAPTION_MM + lanes * _LANE_MM + 160.0


def _lifted(stand: Stand, line_height: float) -> Stand:
    """Move a stand from its own line's foot to its place in the drawing."""
    box = stand.box
    return Stand(
        stand.thing,
        Box(box.x_mm, box.y_mm + stand.line * line_height, box.width_mm, box.height_mm),
        stand.line,
    )


def _extent(placed: Sequence[Stand], line_height: float) -> Box:
    right = max(stand.box.x_mm + stand.box.width_mm for stand in placed)
    top = min(stand.box.y_mm for stand in placed if stand.line == 0) - _CAPTION_MM
    lines = placed[-1].line + 1
    bottom = lines * line_height - max(s.box.height_mm for s in placed) - _CAPTION_MM
    return Box(-_MARGIN_MM, top - _MARGIN_MM, right + 2 * _MARGIN_MM, bottom - top + _MARGIN_MM)


def next_floor_spot(design: Design) -> FloorTarget:
    """Right of the last thing in the last row."""
    things: list[Rack | FloorCdu] = [*design.floor.racks, *design.floor.cdus]
    if not things:
        return FloorTarget(0.0, 0.0)
    last_row = max(thing.y_mm for thing in things)
    right = max(thing.x_mm for thing in things if thing.y_mm == last_row)
    return FloorTarget(right + 700.0, last_row)


def _add_spot(sketch: Sketch, from_: Source, box: Box, empty: bool) -> None:
    words = from_.wording
    sketch.rectangle(box, None, "faint" if empty else "line", 8, 20, dashed=True)
    text = words.drop_rack_first if empty else words.drop_rack
    middle = box.x_mm + box.width_mm / 2
    y_mm = box.y_mm + box.height_mm / 2
    sketch.label(middle, y_mm, "+", 200, "dim", "middle")
    for row, line in enumerate(two_lines(text)):
        sketch.label(
            middle, y_mm + 110 + 80 * row, line, 62, "dim", "middle", max_width_mm=box.width_mm - 30
        )
    sketch.zone(box, next_floor_spot(from_.design), *FLOOR_PARTS)


def _caption(sketch: Sketch, from_: Source, stand: Stand) -> None:
    thing, box = stand.thing, stand.box
    if thing is None:
        return
    address = from_.address.get(thing.id, thing.id)
    name = f"{address} · {thing.name}" if thing.name else address
    sketch.label(box.x_mm, box.y_mm - 130, name, 84, bold=True, max_width_mm=box.width_mm)
    note = _rack_note(from_, thing) if isinstance(thing, Rack) else _cdu_note(from_, thing)
    sketch.label(box.x_mm, box.y_mm - 40, note, 68, "dim", max_width_mm=box.width_mm + 60)


def _rack_note(from_: Source, rack: Rack) -> str:
    power = from_.rack_power.get(rack.id)
    parts = [from_.known(power.it.tdp_w, QuantityKind.POWER)] if power else []
    cooling = from_.evaluation.cooling if from_.evaluation else None
    if cooling:
        cases = [
            result.case_c
            for id_ in module_ids(rack)
            if (result := cooling.modules.get(id_)) and result.case_c is not None
        ]
        if cases:
            parts.append(from_.text(max(cases), QuantityKind.TEMPERATURE))
    return " · ".join(part for part in parts if part)


def _cdu_note(from_: Source, cdu: FloorCdu) -> str:
    for loop in from_.loops.values():
        for result in loop.cdus:
            if result.id == cdu.id:
                return from_.known(result.flow_l_per_min, QuantityKind.FLOW)
    return ""


def _row_cdu(sketch: Sketch, from_: Source, cdu: FloorCdu, box: Box) -> None:
    ring = from_.severity.get(cdu.id)
    sketch.rectangle(box, "panel", ring or "line", 12 if ring else 8, 20, owner=cdu.id)
    middle = box.x_mm + box.width_mm / 2
    sketch.label(middle, box.y_mm + 150, "CDU", 90, bold=True, anchor="middle")
    title = from_.model(cdu.part)
    sketch.label(middle, box.y_mm + 240, title, 56, "dim", "middle", max_width_mm=box.width_mm - 40)
    part = from_.part(cdu.part)
    if isinstance(part, Cdu) and part.capacity_kw is not None:
        rating = from_.text(part.capacity_kw * 1000, QuantityKind.POWER)
        sketch.label(middle, box.y_mm + 320, rating, 56, "dim", "middle")
    for number in range(min(getattr(part, "pump_count", None) or 0, 4)):
        _pump(sketch, middle, box.y_mm + 560 + 320 * number)
    sketch.region(box, cdu.id, "rack")


def _pump(sketch: Sketch, x_mm: float, y_mm: float) -> None:
    radius = 90.0
    ring = [
        (x_mm + radius * math.cos(angle), y_mm + radius * math.sin(angle))
        for angle in (math.tau * step / 24 for step in range(24))
    ]
    sketch.polygon(ring, None, "accent", 8)
    sketch.polygon(
        [(x_mm - 40, y_mm - 56), (x_mm + 66, y_mm), (x_mm - 40, y_mm + 56)], None, "accent", 8
    )


def _lanes(from_: Source) -> list[Loop]:
    """Loops with a header on the floor: those fed by a row CDU or shared by racks."""
    row_cdus = {cdu.id for cdu in from_.design.floor.cdus}
    return [
        loop
        for loop in from_.design.loops
        if len(loop.racks) > 1 or any(cdu in row_cdus for cdu in loop.cdus)
    ]


def _header_lines(
    sketch: Sketch, from_: Source, loop: Loop, lane: int, placed: Sequence[Stand]
) -> None:
    members = {*loop.racks, *loop.cdus}
    ours = [stand for stand in placed if stand.thing is not None and stand.thing.id in members]
    for line in sorted({stand.line for stand in ours}):
        stands = [stand for stand in ours if stand.line == line]
        foot = max(stand.box.y_mm + stand.box.height_mm for stand in stands)
        supply_y = foot + 70 + lane * _LANE_MM
        return_y = supply_y + 42
        left = min(stand.box.x_mm for stand in stands)
        right = max(stand.box.x_mm + stand.box.width_mm for stand in stands)
        for stand in stands:
            middle = stand.box.x_mm + stand.box.width_mm / 2
            sketch.line([(middle + 60, foot), (middle + 60, return_y)], "return", 14)
            sketch.line([(middle - 60, foot), (middle - 60, supply_y)], "supply", 14)
        for y_mm, colour in ((supply_y, "supply"), (return_y, "return")):
            bar = Box(left, y_mm - 11, right - left, 22)
            sketch.rectangle(bar, colour, None, 1, 11, owner=loop.id)
        band = Box(left, supply_y - 20, right - left, return_y - supply_y + 40)
        text = loop_line(from_, loop)
        sketch.region(band, loop.id, "loop")
        sketch.zone(band, LoopTarget(loop.id), "coolant", "manifold", "hose_pipe")
        sketch.label(left, return_y + 74, text, 58, "dim", max_width_mm=right - left)


def loop_line(from_: Source, loop: Loop) -> str:
    """A loop in one line: name, coolant, flow, temperatures."""
    result = from_.loops.get(loop.id)
    parts = [
        loop.name or from_.address.get(loop.id, loop.id),
        from_.model(loop.coolant).split(",")[0],
    ]
    if result is None:
        parts.append(from_.wording.not_solved)
    elif not result.converged:
        parts.append(from_.wording.not_converged)
    else:
        parts.append(from_.known(result.flow_l_per_min, QuantityKind.FLOW))
        ends = [
            from_.known(t, QuantityKind.TEMPERATURE) for t in (result.supply_c, result.return_c)
        ]
        parts.append(" → ".join(end for end in ends if end))
    if from_.stale_cooling:
        parts.append(from_.wording.stale)
    return " · ".join(part for part in parts if part)


def module_ids(rack: Rack) -> list[str]:
    """Ids of all modules in a rack."""
    return [
        module.id
        for item in rack.items
        if isinstance(item, Chassis)
        for board in item.boards
        for module in board.modules
    ]


def _results(from_: Source, rack: Rack) -> list[object]:
    """Every result object a rack's front shows; identity tells whether it must be re-drawn."""
    evaluation = from_.evaluation
    cooling = evaluation.cooling if evaluation else None
    power = evaluation.power if evaluation else None
    shown: list[object] = [
        "cooling" in evaluation.stale or "power" in evaluation.stale if evaluation else None
    ]
    if from_.open:
        ids = (*module_ids(rack), *(item.id for item in rack.items), rack.id)
        shown.extend(map(from_.open.get, ids))
    shown.append(bool(from_.open))
    shown.extend(_of_rack(cooling.modules if cooling else {}, rack))
    shown.extend(_of_rack(power.devices if power else {}, rack))
    return shown


def _of_rack(results: Mapping[str, object], rack: Rack) -> list[object]:
    """The rack's own table, the same object while nothing in it changes, or else its rows."""
    if isinstance(results, Chained) and rack.id in results.tables:
        return [results.tables[rack.id]]
    return [results.get(id_) for id_ in module_ids(rack)]
