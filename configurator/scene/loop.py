"""The scheme of one loop: CDUs with their facility side, headers, racks with their chassis."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from configurator.core.units import QuantityKind
from configurator.design.model import Chassis, Design, FloorCdu, Loop, Rack, RackItem
from configurator.design.target import LoopTarget
from configurator.evaluation.result import Evaluation
from configurator.scene.floor import loop_line
from configurator.scene.loop_branch import draw_branch
from configurator.scene.loop_cdu import draw_cdu
from configurator.scene.loop_layout import Line, lay_out, right_of
from configurator.scene.metrics import text_width
from configurator.scene.notes import Note, open_notes
from configurator.scene.overlay import Overlay
from configurator.scene.primitives import Box, Drawing
from configurator.scene.sketch import Sketch
from configurator.scene.source import Source, source
from configurator.scene.wording import ENGLISH, Wording

_CDU_MM, _CDU_GAP_MM = (250.0, 400.0), 20.0
_LEFT_MM, _TOP_MM, _HEADER_MM = 24.0, 24.0, 8.0
_SUPPLY_TRUNK_MM, _RETURN_TRUNK_MM, _FIRST_MM = 14.0, 30.0, 58.0
_STUB_MM = 24.0
_NOTES, _NOTE_MM = 3, 24.0


def loop_drawing(
    design: Design,
    loop_id: str,
    evaluation: Evaluation | None = None,
    overlay: Overlay | None = None,
    wording: Wording = ENGLISH,
    turned: Collection[str] = (),
) -> Drawing:
    """Draw one loop as a scheme; ``turned`` are racks not open, or not folded, as they would be."""
    loop = next((loop for loop in design.loops if loop.id == loop_id), None)
    if loop is None:
        return Drawing(Box(0, 0, 1, 1))
    return draw_loop(source(design, evaluation, overlay, wording), loop, turned)


def draw_loop(from_: Source, loop: Loop, turned: Collection[str] = ()) -> Drawing:
    """Draw one loop from a source that is already gathered."""
    sketch = Sketch()
    racks = [rack for rack in from_.design.floor.racks if rack.id in loop.racks]
    cdus = [cdu for cdu in _all_cdus(from_.design) if cdu.id in loop.cdus]
    first, top = _LEFT_MM + _CDU_MM[0] + _FIRST_MM, _TOP_MM + 60 + _STUB_MM
    lines = lay_out(racks, turned, first, top, 2 * _CDU_MM[0])
    column = max(lines[-1].return_y + _STUB_MM - _TOP_MM - 60, len(cdus) * (_CDU_MM[1] + 20) - 20)
    right = max(right_of(lines), first + 2 * _CDU_MM[0])
    notes = open_notes(from_, _members(loop, racks), _NOTES)
    foot = _TOP_MM + 60 + column
    bottom = foot + 32 + (len(notes) * _NOTE_MM + 12 if notes else 0)
    extent = Box(0, 0, right + _LEFT_MM, bottom)
    _title(sketch, from_, loop, right, extent)
    places = _cdu_places(len(cdus), column)
    _trunks(sketch, lines, places)
    for line in lines:
        _headers(sketch, from_, loop, line)
    _ends(sketch, from_, loop, lines)
    for cdu, box in zip(cdus, places, strict=True):
        draw_cdu(sketch, from_, loop, cdu, box)
    for line in lines:
        for card in line.cards:
            draw_branch(sketch, from_, loop, card, line.supply_y, line.return_y)
    if not racks:
        text = from_.wording.no_racks_on_loop
        sketch.label(first + 20, lines[0].supply_y + 112, text, 15, "dim")
    for number, note in enumerate(notes):
        _note(sketch, from_, note, foot + 44 + number * _NOTE_MM, right)
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


def _cdu_places(count: int, column: float) -> list[Box]:
    """Share the column beside the branches among the CDUs."""
    if not count:
        return []
    height = (column + _CDU_GAP_MM) / count - _CDU_GAP_MM
    tops = [_TOP_MM + 60 + number * (height + _CDU_GAP_MM) for number in range(count)]
    return [Box(_LEFT_MM, top, _CDU_MM[0], height) for top in tops]


def _trunks(sketch: Sketch, lines: Sequence[Line], places: Sequence[Box]) -> None:
    """Join the CDUs with the headers of every line by two upright pipes."""
    edge = _LEFT_MM + _CDU_MM[0]
    outlets = [box.y_mm + _STUB_MM for box in places]
    inlets = [box.y_mm + box.height_mm - _STUB_MM for box in places]
    for at, colour, ports, headers in (
        (_SUPPLY_TRUNK_MM, "supply", outlets, [line.supply_y for line in lines]),
        (_RETURN_TRUNK_MM, "return", inlets, [line.return_y for line in lines]),
    ):
        ends = [*ports, *headers]
        sketch.line([(edge + at, min(ends)), (edge + at, max(ends))], colour, _HEADER_MM)
        for y_mm in ports:
            sketch.line([(edge, y_mm), (edge + at + 4, y_mm)], colour, _HEADER_MM)


def _headers(sketch: Sketch, from_: Source, loop: Loop, line: Line) -> None:
    """The two headers of one line of branches, from their trunks to the last branch."""
    edge = _LEFT_MM + _CDU_MM[0]
    ends = [card.box.x_mm + card.box.width_mm for card in line.cards]
    right = max(ends, default=edge + _CDU_MM[0])
    for y_mm, colour, at in (
        (line.supply_y, "supply", _SUPPLY_TRUNK_MM),
        (line.return_y, "return", _RETURN_TRUNK_MM),
    ):
        left = edge + at - _HEADER_MM / 2
        bar = Box(left, y_mm - _HEADER_MM / 2, right - left, _HEADER_MM)
        sketch.rectangle(bar, colour, None, 1, 0, owner=loop.id)


def _ends(sketch: Sketch, from_: Source, loop: Loop, lines: Sequence[Line]) -> None:
    """Temperature and pressure where the coolant leaves the CDUs and where it comes back."""
    words, result = from_.wording, from_.loops.get(loop.id)
    path = result.pressure_path if result else ()
    x_mm = _LEFT_MM + _CDU_MM[0] + _FIRST_MM
    for words_of, celsius, kpa, y_mm in (
        (words.supply, result.supply_c if result else None,
         path[0].before_kpa_gauge if path else None, lines[0].supply_y + 22),
        (words.return_, result.return_c if result else None,
         path[-1].after_kpa_gauge if path else None, lines[-1].return_y + 20),
    ):  # fmt: skip
        degrees = words_of.format(from_.text(celsius, QuantityKind.TEMPERATURE))
        pressure = from_.known(kpa, QuantityKind.PRESSURE)
        gauge = words.gauge.format(pressure) if pressure else ""
        text = " · ".join(piece for piece in (degrees, gauge) if piece)
        sketch.label(x_mm + 36, y_mm, text, 13, "dim")


def _all_cdus(design: Design) -> list[FloorCdu | RackItem]:
    inside = [
        item
        for rack in design.floor.racks
        for item in rack.items
        if isinstance(item, RackItem) and item.kind == "cdu"
    ]
    return [*design.floor.cdus, *inside]
