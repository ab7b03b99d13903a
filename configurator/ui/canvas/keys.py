"""Moving about a page with the arrow keys: from sibling to sibling, empty sites included."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt

from configurator.design.target import SiteTarget
from configurator.scene.hit import Direction, neighbour
from configurator.scene.primitives import Box
from configurator.ui.canvas.page import Page

ARROWS: dict[int, Direction] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}


PLAIN_KEYS: dict[int, str] = {
    Qt.Key.Key_Return: "open_selected",
    Qt.Key.Key_Enter: "open_selected",
    Qt.Key.Key_Escape: "go_up",
    Qt.Key.Key_Delete: "remove_selected",
    Qt.Key.Key_Backspace: "remove_selected",
    Qt.Key.Key_F: "fill_selected",
}
"""Keys of the drawing, each with the method of the canvas it calls."""
CONTROL_KEYS: dict[int, str] = {
    Qt.Key.Key_Return: "place_armed",
    Qt.Key.Key_Enter: "place_armed",
    Qt.Key.Key_Equal: "zoom_in",
    Qt.Key.Key_Plus: "zoom_in",
    Qt.Key.Key_Minus: "zoom_out",
    Qt.Key.Key_0: "fit",
}
"""The same with Ctrl held down."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Where an arrow key can lead: an object, or an empty site of a board."""

    owner: str | None
    site: SiteTarget | None
    rect: QRectF


def step(page: Page, current: str | None, site: SiteTarget | None, way: Direction) -> Stop | None:
    """The next stop from an object or an empty site; the first stop where nothing is selected."""
    stops = _stops(page, current, site)
    start = next((stop for stop in stops if _is_at(stop, current, site)), None)
    if start is None:
        return stops[0] if stops else None
    keyed = {str(number): stop for number, stop in enumerate(stops) if stop is not start}
    boxes = [(key, _box(stop.rect)) for key, stop in keyed.items()]
    found = neighbour(boxes, _box(start.rect), way)
    return keyed[found] if found is not None else None


def _is_at(stop: Stop, current: str | None, site: SiteTarget | None) -> bool:
    return stop.site == site if site is not None else stop.owner == current


def _stops(page: Page, current: str | None, site: SiteTarget | None) -> list[Stop]:
    """Siblings of what is selected, in the drawing that shows it largest."""
    shown = [(placed, region) for placed, region in page.regions() if region.owner == current]
    level = "module" if site is not None else shown[-1][1].level if shown else None
    if level is None:
        return [
            Stop(region.owner, None, placed.to_scene(region.box))
            for placed, region in page.regions()
            if region.level in ("rack", "item", "cdu", "module")
        ]
    home = shown[-1][0] if shown and level != "item" else shown[0][0] if shown else None
    across = page.subject[0] == "floor" and level == "rack"
    stops = [
        Stop(region.owner, None, placed.to_scene(region.box))
        for placed, region in page.regions()
        if region.level == level and (across or home is None or placed is home)
    ]
    if level == "module":
        taken = {region.box for placed, region in page.regions() if placed is home}
        stops += [
            Stop(None, zone.target, placed.to_scene(zone.box))
            for placed, zone in page.zones()
            if placed is home
            and isinstance(zone.target, SiteTarget)
            and zone.target.site is not None
            and zone.box not in taken
        ]
    return stops


def _box(rect: QRectF) -> Box:
    return Box(rect.x(), rect.y(), rect.width(), rect.height())
