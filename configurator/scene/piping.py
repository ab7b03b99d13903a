"""Coolant lines of a board: from the supply header through each path's plates to the return."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from configurator.catalogue.parts import Paths
from configurator.scene.primitives import Box
from configurator.scene.sketch import Point, Sketch
from configurator.scene.source import Source

_PIPE = 3.5


def draw_paths(
    sketch: Sketch,
    paths: Paths,
    tiles: Mapping[int, Box],
    supply_y: float,
    return_y: float,
    gutter: float,
) -> None:
    """Draw every path behind the tiles; straight where the sites lie below one another."""
    top = min(box.y_mm for box in tiles.values())
    bottom = max(box.y_mm for box in tiles.values())
    for path in paths:
        sites = [site for site in path if site in tiles]
        if not sites:
            continue
        _from_supply(sketch, tiles[sites[0]], supply_y, top, gutter)
        for first, second in pairwise(sites):
            _between(sketch, tiles[first], tiles[second], gutter)
        _to_return(sketch, tiles[sites[-1]], return_y, bottom, gutter)


def describe_paths(source: Source, paths: Paths) -> str:
    """The arrangement in words: 4 paths of 2 plates in series, or 8 parallel plates."""
    lengths = sorted({len(path) for path in paths})
    words = source.wording
    if lengths == [1]:
        return words.path_one.format(len(paths))
    longest = str(lengths[0]) if len(lengths) == 1 else f"{lengths[0]}–{lengths[-1]}"
    return words.paths.format(len(paths), words.path_word.format(longest))


def _middle(box: Box) -> float:
    return box.x_mm + box.width_mm / 2


def _from_supply(sketch: Sketch, tile: Box, supply_y: float, top: float, gutter: float) -> None:
    x_mm = _middle(tile)
    if tile.y_mm <= top + 0.1:
        sketch.line([(x_mm, supply_y), (x_mm, tile.y_mm)], "supply", _PIPE)
        return
    lane, level = tile.x_mm - gutter * 0.32, tile.y_mm - gutter * 0.7
    points = [(lane, supply_y), (lane, level), (x_mm - 12, level), (x_mm - 12, tile.y_mm)]
    sketch.line(points, "supply", _PIPE)


def _to_return(sketch: Sketch, tile: Box, return_y: float, bottom: float, gutter: float) -> None:
    x_mm, foot = _middle(tile), tile.y_mm + tile.height_mm
    if tile.y_mm >= bottom - 0.1:
        sketch.line([(x_mm, foot), (x_mm, return_y)], "return", _PIPE)
        return
    lane = tile.x_mm + tile.width_mm + gutter * 0.32
    points = [(x_mm + 12, foot), (x_mm + 12, foot + gutter * 0.7)]
    points += [(lane, foot + gutter * 0.7), (lane, return_y)]
    sketch.line(points, "return", _PIPE)


def _between(sketch: Sketch, first: Box, second: Box, gutter: float) -> None:
    points: Sequence[Point]
    start, end = _middle(first), _middle(second)
    if first.y_mm < second.y_mm:
        level = (first.y_mm + first.height_mm + second.y_mm) / 2
        points = [(start, first.y_mm + first.height_mm), (start, level), (end, level)]
        points = [*points, (end, second.y_mm)]
    elif first.y_mm > second.y_mm:
        level = (second.y_mm + second.height_mm + first.y_mm) / 2
        points = [(start, first.y_mm), (start, level), (end, level)]
        points = [*points, (end, second.y_mm + second.height_mm)]
    else:
        level = first.y_mm + first.height_mm + gutter * 0.4
        foot = first.y_mm + first.height_mm
        points = [(start + 6, foot), (start + 6, level), (end - 6, level), (end - 6, foot)]
    sketch.line(points, "between", _PIPE)
