"""A chassis opened: its boards' sites in their true arrangement, with the coolant's way."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from configurator.catalogue.parts import Ubb
from configurator.core.units import QuantityKind
from configurator.design.fitted import is_liquid, loop_paths
from configurator.design.model import Board, Chassis, Design, Module
from configurator.design.query import index
from configurator.design.target import ChassisTarget, SiteTarget
from configurator.evaluation.result import Evaluation
from configurator.scene.overlay import Overlay, Reading
from configurator.scene.piping import describe_paths, draw_paths
from configurator.scene.ports import SitePair, links_of
from configurator.scene.primitives import Box, Drawing
from configurator.scene.quantity import Quantity
from configurator.scene.sketch import Sketch, inset
from configurator.scene.source import Source, short_model, source
from configurator.scene.tiles import site_rows, tile_ring
from configurator.scene.wording import ENGLISH, Wording

TILE_MM = (136.0, 196.0)
GUTTER_MM, ROW_GAP_MM = 14.0, 34.0
_PADDING_MM, _HEADER_MM, _PIPE_ROOM_MM, _TITLE_MM = 28.0, 10.0, 64.0, 62.0
_BOARD_GAP_MM = 24.0
_MOST_MARKS = 12
_EVERY_PAIR = ("fully connected", "all-to-all")


def board_drawing(
    design: Design,
    chassis_id: str,
    evaluation: Evaluation | None = None,
    overlay: Overlay | None = None,
    wording: Wording = ENGLISH,
) -> Drawing:
    """Draw one chassis opened; it is a scheme, 4 units of it are about one pixel's worth less."""
    chassis = index(design).chassis(chassis_id)
    if chassis is None:
        return Drawing(Box(0, 0, 1, 1))
    return draw_board(source(design, evaluation, overlay, wording), chassis)


def draw_board(from_: Source, chassis: Chassis) -> Drawing:
    """Draw an opened chassis from a source that is already gathered."""
    sketch = Sketch()
    boxes = _board_boxes(from_, chassis)
    width = max(box.x_mm + box.width_mm for box in boxes)
    height = max(box.y_mm + box.height_mm for box in boxes)
    _title(sketch, from_, chassis, width)
    sketch.region(Box(0, 0, width, height), chassis.id, "item")
    if not chassis.boards:
        _empty_chassis(sketch, from_, chassis, boxes[0])
    for board, box in zip(chassis.boards, boxes, strict=False):
        _board(sketch, from_, chassis, board, box)
    sketch.zone(Box(0, 0, width, height), ChassisTarget(chassis.id), "ubb")
    return sketch.drawing(Box(-4, -_TITLE_MM, width + 8, height + _TITLE_MM + 8))


def _board_boxes(from_: Source, chassis: Chassis) -> list[Box]:
    """Panels of the boards, at most two side by side."""
    sizes = [_panel_size(site_rows(board, from_)) for board in chassis.boards]
    sizes = sizes or [_panel_size(((0, 1, 2, 3), (4, 5, 6, 7)))]
    boxes: list[Box] = []
    x_mm = y_mm = row_height = 0.0
    for number, (width, height) in enumerate(sizes):
        if number and number % 2 == 0:
            x_mm, y_mm, row_height = 0.0, y_mm + row_height + _BOARD_GAP_MM, 0.0
        boxes.append(Box(x_mm, y_mm, width, height))
        x_mm, row_height = x_mm + width + _BOARD_GAP_MM, max(row_height, height)
    return boxes


def _panel_size(rows: tuple[tuple[int, ...], ...]) -> tuple[float, float]:
    columns = max(len(row) for row in rows)
    width = columns * TILE_MM[0] + (columns - 1) * GUTTER_MM + 2 * _PADDING_MM
    height = len(rows) * TILE_MM[1] + (len(rows) - 1) * ROW_GAP_MM + 2 * _PIPE_ROOM_MM
    return width, height


def _title(sketch: Sketch, from_: Source, chassis: Chassis, width: float) -> None:
    address = from_.address.get(chassis.id, chassis.id)
    name = f"{address} · {chassis.name}" if chassis.name else address
    sketch.label(0, -36, name, 19, bold=True, max_width_mm=width * 0.4)
    sketch.label(width, -36, _heat(from_, chassis), 13, "dim", "end", max_width_mm=width * 0.56)
    parts = [from_.title(chassis.part), *(from_.model(board.part) for board in chassis.boards)]
    if is_liquid(from_.design, chassis) and chassis.boards:
        parts.append(describe_paths(from_, loop_paths(from_.design, chassis, chassis.boards[0])))
    sketch.label(0, -14, " · ".join(dict.fromkeys(parts)), 13, "dim", max_width_mm=width)


def _heat(from_: Source, chassis: Chassis) -> str:
    cooling = from_.chassis(chassis.id)
    if cooling is None:
        return ""
    words, kind = from_.wording, QuantityKind.POWER
    parts = []
    if cooling.liquid_w:
        parts.append(words.to_liquid.format(from_.text(cooling.liquid_w, kind)))
    if cooling.air_w:
        parts.append(words.to_air.format(from_.text(cooling.air_w, kind)))
    if cooling.pressure_drop_kpa is not None:
        drop = from_.text(cooling.pressure_drop_kpa, QuantityKind.PRESSURE)
        parts.append(words.pressure_drop.format(drop))
    return " · ".join(parts)


def _empty_chassis(sketch: Sketch, from_: Source, chassis: Chassis, box: Box) -> None:
    words = from_.wording
    sketch.rectangle(box, "panel", "line", 1, 10, owner=chassis.id)
    inner = inset(box, _PADDING_MM)
    sketch.rectangle(inner, None, "faint", 1.5, 8, dashed=True)
    x_mm, y_mm = box.x_mm + box.width_mm / 2, box.y_mm + box.height_mm / 2
    sketch.label(x_mm, y_mm, words.drop_board, 17, "text", "middle", bold=True)
    sketch.label(x_mm, y_mm + 24, words.drop_board_hint, 13, "dim", "middle")


def _board(sketch: Sketch, from_: Source, chassis: Chassis, board: Board, box: Box) -> None:
    found = {from_.severity.get(board.id), from_.severity.get(chassis.id)}
    ring = next((token for token in ("error", "warning") if token in found), None)
    sketch.rectangle(box, "panel", ring or "line", 1.5 if ring else 1, 10, owner=board.id)
    sketch.region(box, board.id, "board")
    sketch.zone(box, SiteTarget(board.id), "oam")
    tiles = _site_boxes(site_rows(board, from_), box)
    _topology(sketch, from_, board, tiles)
    _coolant(sketch, from_, chassis, board, box, tiles)
    _connectors(sketch, from_, board, box)
    modules = {module.site: module for module in board.modules}
    for site, tile in tiles.items():
        sketch.zone(tile, SiteTarget(board.id, site), "oam")
        if site in modules:
            _module(sketch, from_, modules[site], tile)
        else:
            _empty_site(sketch, from_, board, site, tile)


def _site_boxes(rows: tuple[tuple[int, ...], ...], box: Box) -> dict[int, Box]:
    return {
        site: Box(
            box.x_mm + _PADDING_MM + column * (TILE_MM[0] + GUTTER_MM),
            box.y_mm + _PIPE_ROOM_MM + row * (TILE_MM[1] + ROW_GAP_MM),
            *TILE_MM,
        )
        for row, sites in enumerate(rows)
        for column, site in enumerate(sites)
    }


def _topology(sketch: Sketch, from_: Source, board: Board, tiles: dict[int, Box]) -> None:
    """Links behind the tiles, thicker where there are more; none where the wiring is unknown."""
    for (first, second), count in _links(from_, board, tiles).items():
        if first in tiles and second in tiles:
            ends = (tiles[first], tiles[second])
            points = [(box.x_mm + box.width_mm / 2, box.y_mm + box.height_mm / 2) for box in ends]
            sketch.line(points, "faint", 0.6 + 0.6 * count)


def _links(from_: Source, board: Board, tiles: dict[int, Box]) -> Mapping[SitePair, int]:
    """Links as the board's map says; every pair where the maker says no more than that."""
    known = links_of(from_, board)
    if known is not None:
        return known
    part = from_.part(board.part)
    topology = (part.topology or "").lower() if isinstance(part, Ubb) else ""
    every = topology.startswith(_EVERY_PAIR)
    return dict.fromkeys(combinations(sorted(tiles), 2), 1) if every else {}


def _connectors(sketch: Sketch, from_: Source, board: Board, box: Box) -> None:
    """What leaves the board at its edge: host links and scale-out ports, one mark each."""
    part, words = from_.part(board.part), from_.wording
    if not isinstance(part, Ubb):
        return
    right = box.x_mm + box.width_mm - 20
    for count, text, y_mm in (
        (part.host_links, words.host_links, box.y_mm + 18),
        (part.scaleout_ports, words.scale_out_ports, box.y_mm + box.height_mm - 12),
    ):
        if not count:
            continue
        words_at = right - min(count, _MOST_MARKS) * 11 - 6
        sketch.label(words_at, y_mm, text.format(count), 12, "dim", "end")
        for number in range(min(count, _MOST_MARKS)):
            mark = Box(right - 8 - number * 11, y_mm - 9, 8, 10)
            sketch.rectangle(mark, "raised", "faint", 1, 1)


def _coolant(
    sketch: Sketch, from_: Source, chassis: Chassis, board: Board, box: Box, tiles: dict[int, Box]
) -> None:
    words = from_.wording
    left, right = box.x_mm + 16, box.x_mm + box.width_mm - 16
    supply_y, return_y = box.y_mm + 38, box.y_mm + box.height_mm - 38
    if not is_liquid(from_.design, chassis):
        sketch.label(left + 4, box.y_mm + 26, words.air_cooled, 13, "dim")
        return
    draw_paths(
        sketch, loop_paths(from_.design, chassis, board), tiles, supply_y, return_y, GUTTER_MM
    )
    for y_mm, colour in ((supply_y, "supply"), (return_y, "return")):
        bar = Box(left, y_mm - _HEADER_MM / 2 + 2, right - left, _HEADER_MM - 4)
        sketch.rectangle(bar, colour, None, 1, 3)
    cooling = from_.chassis(chassis.id)
    supply = cooling.supply_c if cooling else None
    back = cooling.return_c if cooling else None
    flow = from_.known(cooling.flow_l_per_min, QuantityKind.FLOW) if cooling else ""
    cold = from_.text(supply, QuantityKind.TEMPERATURE)
    above = words.supply_flow.format(cold, flow) if flow else words.supply.format(cold)
    warm = words.return_.format(from_.text(back, QuantityKind.TEMPERATURE))
    sketch.label(left + 4, supply_y - 12, above, 13, "dim", max_width_mm=right - left)
    sketch.label(left + 4, return_y + 20, warm, 13, "dim", max_width_mm=right - left)


def _empty_site(sketch: Sketch, from_: Source, board: Board, site: int, tile: Box) -> None:
    sketch.rectangle(tile, "window", "faint", 1.5, 8, dashed=True)
    x_mm, y_mm = tile.x_mm + tile.width_mm / 2, tile.y_mm + tile.height_mm / 2
    room = tile.width_mm - 12
    sketch.label(tile.x_mm + 12, tile.y_mm + 24, f"M{site}", 13, "dim", bold=True)
    words = from_.wording
    sketch.label(x_mm, y_mm, words.drop_module, 13, "dim", "middle", True, room)
    sketch.label(x_mm, y_mm + 20, _accepts(from_, board), 11, "dim", "middle", False, room)


def _accepts(from_: Source, board: Board) -> str:
    """What fits a site, in a few words: generation and supply voltage."""
    part = from_.part(board.part)
    if not isinstance(part, Ubb):
        return ""
    parts = []
    if part.oam_generation is not None:
        parts.append(f"OAM {part.oam_generation}")
    if part.supply_voltage_nominal_v is not None:
        parts.append(f"{part.supply_voltage_nominal_v:g} V")
    return " · ".join(parts)


def _module(sketch: Sketch, from_: Source, module: Module, tile: Box) -> None:
    reading = from_.reading(module.id)
    shown = from_.shown(reading)
    colour = shown.colour
    ring = tile_ring(from_, module.id, reading)
    sketch.rectangle(
        tile,
        colour or "raised",
        "faint" if colour is None else None,
        1.5,
        8,
        owner=module.id,
    )
    if ring:
        sketch.rectangle(inset(tile, -3.5), None, ring, 3.0, 11)
    if colour is None:
        sketch.hatch(inset(tile, 2), "line", 14, 1.5)
    if reading.stale:
        sketch.rectangle(inset(tile, 3), None, "window", 2.5, 6, dashed=True)
    sketch.region(tile, module.id, "module")
    _module_text(sketch, from_, module, reading, tile)


def _module_text(
    sketch: Sketch, from_: Source, module: Module, reading: Reading, tile: Box
) -> None:
    x_mm, room = tile.x_mm + tile.width_mm / 2, tile.width_mm - 16
    right = tile.x_mm + tile.width_mm - 10
    shown = from_.shown(reading)
    ink, big = shown.ink, shown.text
    sketch.label(tile.x_mm + 10, tile.y_mm + 24, f"M{module.site}", 15, ink, bold=True)
    model = short_model(from_.model(module.part))
    sketch.label(right, tile.y_mm + 24, model, 12, ink, "end", max_width_mm=room - 34)
    y_mm = tile.y_mm + tile.height_mm * 0.52
    size = 32 if shown.colour is None else 21 if len(big) <= 7 else 18
    sketch.label(x_mm, y_mm, big, size, ink, "middle", True, room)
    second = _second_line(from_, reading)
    sketch.label(x_mm, y_mm + 24, second, 13, ink, "middle", False, room)
    foot = " · ".join(
        part
        for part in (
            from_.known(reading.flow_l_per_min, QuantityKind.FLOW),
            from_.known(reading.power_w, QuantityKind.POWER),
        )
        if part
    )
    sketch.label(x_mm, tile.y_mm + tile.height_mm - 13, foot, 11, ink, "middle", False, room)


def _second_line(from_: Source, reading: Reading) -> str:
    """Below the large figure: the margin; where something else stands above, the temperature."""
    words, quantity = from_.wording, from_.overlay.quantity
    if quantity is Quantity.FINDINGS:
        return words.open_findings.format(reading.finding_count) if reading.finding_count else ""
    if quantity is Quantity.CONFIDENCE:
        return words.weak_figures.format(reading.weak_count) if reading.weak_count else ""
    if quantity is not Quantity.CASE:
        if reading.case_c is None:
            return ""
        return words.case.format(from_.text(reading.case_c, QuantityKind.TEMPERATURE))
    if reading.case_c is None:
        return words.unknown
    if reading.margin_k is None:
        return words.no_limit
    form = words.over_limit if reading.margin_k < 0 else words.margin
    return form.format(from_.text(abs(reading.margin_k), QuantityKind.TEMPERATURE_DIFFERENCE))
