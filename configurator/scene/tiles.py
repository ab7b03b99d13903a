"""The small coloured tiles of a chassis' modules, as rack and floor drawings show them."""

from __future__ import annotations

from configurator.catalogue.parts import Ubb
from configurator.design.model import Board, Chassis, Module
from configurator.design.target import SiteTarget
from configurator.scene.overlay import Reading
from configurator.scene.primitives import Box
from configurator.scene.sketch import Sketch, inset
from configurator.scene.source import Shown, Source

EIGHT_SITES = ((0, 3, 4, 7), (1, 2, 5, 6))


def site_rows(board: Board, source: Source) -> tuple[tuple[int, ...], ...]:
    """Sites of a board as they lie: the part's own rows, else two rows of four or one row."""
    part = source.part(board.part)
    if isinstance(part, Ubb):
        if part.site_rows:
            return part.site_rows
        count = part.oam_sites or 8
    else:
        count = 8
    needed = max([count, *(module.site + 1 for module in board.modules)])
    if needed == 8:
        return EIGHT_SITES
    half = needed if needed <= 4 else (needed + 1) // 2
    rows = (tuple(range(half)), tuple(range(half, needed)))
    return tuple(row for row in rows if row)


def add_module_tiles(
    sketch: Sketch, source: Source, chassis: Chassis, area: Box, gap_mm: float, detail: bool
) -> None:
    """Fill an area with one row of tiles a board, in the order of the sites' numbers."""
    boards = chassis.boards
    if not boards:
        return
    row_height = (area.height_mm - gap_mm * (len(boards) - 1)) / len(boards)
    for number, board in enumerate(boards):
        sites = sorted(site for row in site_rows(board, source) for site in row)
        modules = {module.site: module for module in board.modules}
        width = (area.width_mm - gap_mm * (len(sites) - 1)) / len(sites)
        y_mm = area.y_mm + number * (row_height + gap_mm)
        for column, site in enumerate(sites):
            box = Box(area.x_mm + column * (width + gap_mm), y_mm, width, row_height)
            module = modules.get(site)
            if detail:
                sketch.zone(box, SiteTarget(board.id, site), "oam")
            if module is None:
                _empty_tile(sketch, box, detail)
            elif not detail:
                _small_tile(sketch, source, module, box)
            else:
                _module_tile(sketch, source, module, box)


def _empty_tile(sketch: Sketch, box: Box, detail: bool) -> None:
    sketch.rectangle(inset(box, 1), None, "faint", 2, 4 if detail else 0)


def _small_tile(sketch: Sketch, source: Source, module: Module, box: Box) -> None:
    colour, ring = source.tile(module.id)
    outline = "faint" if colour is None else None
    sketch.rectangle(box, colour or "raised", outline, 2.5, owner=module.id)
    if ring:
        sketch.rectangle(inset(box, -2.5), None, ring, 5.0, 2.5)
    sketch.region(box, module.id, "module")


def _module_tile(sketch: Sketch, source: Source, module: Module, box: Box) -> None:
    reading = source.reading(module.id)
    shown = source.shown(reading)
    ring = tile_ring(source, module.id, reading)
    outline = "faint" if shown.colour is None else None
    sketch.rectangle(box, shown.colour or "raised", outline, 2.5, 4, owner=module.id)
    if ring:
        sketch.rectangle(inset(box, -2.5), None, ring, 5.0, 6.5)
    if shown.colour is None:
        sketch.hatch(inset(box, 3), "faint", 16, 2)
    if reading.stale:
        sketch.rectangle(inset(box, 3), None, "window", 3, 4, dashed=True)
    _tile_figure(sketch, box, shown)
    sketch.region(box, module.id, "module")


def _tile_figure(sketch: Sketch, box: Box, shown: Shown) -> None:
    size = min(box.width_mm * 0.34, box.height_mm * 0.3)
    x_mm, y_mm = box.x_mm + box.width_mm / 2, box.y_mm + box.height_mm / 2 + size * 0.36
    if shown.colour is None:
        sketch.label(x_mm, y_mm + size * 0.3, "?", size * 1.8, "dim", "middle", bold=True)
        return
    sketch.label(x_mm, y_mm, shown.short, size, shown.ink, "middle", max_width_mm=box.width_mm)


def tile_ring(source: Source, object_id: str, reading: Reading) -> str | None:
    """Colour of a module's outline: over its limit, or the worst open finding on it."""
    if reading.margin_k is not None and reading.margin_k < 0:
        return "error"
    return source.severity.get(object_id)
