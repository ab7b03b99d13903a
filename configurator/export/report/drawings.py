"""Drawings and plots of the report; the drawings are those of the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from configurator.cooling.result import CduCooling
from configurator.core.units import QuantityKind
from configurator.design.model import Chassis, Rack
from configurator.export.document import Bar, Figure, Figures, Plot, Section, Series
from configurator.export.report.reading import Reading, listed, number, quantity
from configurator.scene.floor import floor_drawing
from configurator.scene.legend import legend_drawing
from configurator.scene.overlay import Overlay, overlay_for
from configurator.scene.rack import rack_drawing
from configurator.scene.wording import ENGLISH

# On paper nothing is dropped: free room is only named.
PAPER = replace(
    ENGLISH,
    drop_rack="",
    drop_rack_first="",
    drop_item="{} {} free",
    drop_small_item="{} {} free",
    drop_board="no baseboard",
)
_PLOT_MM, _FLOOR_MM, _LEGEND_MM, _ELEVATION_MM = 33.0, 78.0, 5.0, 222.0
_LARGEST_FLOOR_SHARE = 1.15
_PAIR = 2


def overview_blocks(reading: Reading) -> tuple[Figures | Figure, ...]:
    """The floor with its modules coloured, beside the pump curve and the case temperatures."""
    if not reading.design.floor.racks:
        return ()
    overlay = overlay_for(reading.evaluation)
    floor = floor_drawing(
        reading.design, reading.evaluation, overlay, PAPER, add_spot=False
    )
    drawings = (Figure("", floor, _FLOOR_MM), _legend(overlay))
    plots = (*_pump_figures(reading)[:1], *_case_figure(reading, overlay))
    if not plots:
        return drawings
    return (Figures((drawings, plots), (_LARGEST_FLOOR_SHARE, 1.0)),)


def _legend(overlay: Overlay) -> Figure:
    return Figure("", legend_drawing(overlay, wording=PAPER), _LEGEND_MM)


def _pump_figures(reading: Reading) -> tuple[Figure, ...]:
    return tuple(
        Figure(f"Pump and system curve of {reading.name(cdu.id)}", pump_plot(cdu), _PLOT_MM)
        for loop in reading.loops
        for cdu in loop.cdus
        if cdu.system_curve and cdu.pump_curve
    )


def pump_plot(cdu: CduCooling) -> Plot:
    """Head over flow: pump at its speed and at full speed, loop, and where they meet."""
    flow, head = cdu.flow_l_per_min, cdu.head_kpa
    point = (flow, head) if flow is not None and head is not None else None
    reach = 1.6 * flow if flow else float("inf")
    series = [
        Series("full speed", _up_to(cdu.pump_curve_full_speed, reach), "faint", dashed=True),
        Series("pump", _up_to(cdu.pump_curve, reach), "accent"),
        Series("loop", _up_to(cdu.system_curve, reach), "supply"),
    ]
    shown = tuple(line for line in series if line.points)
    return Plot(x_label="L/min", y_label="kPa", series=shown, point=point)


def _up_to(
    points: tuple[tuple[float, float], ...], reach: float
) -> tuple[tuple[float, float], ...]:
    """The part of a curve that matters beside the operating point."""
    return tuple(point for point in points if point[0] <= reach)


def _case_figure(reading: Reading, overlay: Overlay) -> Iterator[Figure]:
    modules = reading.cooling.modules.values() if reading.cooling else ()
    known = sorted(
        (module.case_c, module.case_limit_c) for module in modules if module.case_c is not None
    )
    if not known:
        return
    limits = [limit for _, limit in known if limit is not None]
    lowest = min(limits, default=None)
    plot = Plot(
        x_label=f"{len(known)} modules, coolest to warmest",
        y_label="°C",
        bars=tuple(Bar(case, overlay.colour(case) or "faint") for case, _ in known),
        limit=lowest,
        limit_name="" if lowest is None else f"lowest limit {number(lowest, 0)} °C",
        y_from_zero=False,
    )
    yield Figure("Case temperature, sorted", plot, _PLOT_MM)


def elevation_sections(reading: Reading) -> Iterator[Section]:
    """Every kind of rack to scale, the one nearest to a limit of each kind."""
    groups = _alike(reading)
    overlay = overlay_for(reading.evaluation)
    drawings = [_elevation(reading, racks, overlay) for racks in groups]
    for start in range(0, len(drawings), _PAIR):
        pair = drawings[start : start + _PAIR]
        columns = tuple((figure,) for figure in pair)
        if len(columns) == 1:
            columns = (*columns, ())
        title = "Elevations" if start == 0 else "Elevations, continued"
        yield Section(title, (Figures(columns, (1.0,) * _PAIR), _legend(overlay)), new_page=True)


def _alike(reading: Reading) -> list[list[Rack]]:
    """Racks with the same parts in the same places, the least margin first in each group."""
    groups: dict[object, list[Rack]] = {}
    for rack in reading.design.floor.racks:
        groups.setdefault(_shape(rack), []).append(rack)
    return [sorted(racks, key=lambda rack: _margin(reading, rack)) for racks in groups.values()]


def _shape(rack: Rack) -> object:
    return rack.part, tuple(
        (item.part, item.position, _modules(item) if isinstance(item, Chassis) else ())
        for item in rack.items
    )


def _modules(chassis: Chassis) -> tuple[object, ...]:
    return tuple(
        (board.part, tuple((module.site, module.part, module.power_w) for module in board.modules))
        for board in chassis.boards
    )


def _margin(reading: Reading, rack: Rack) -> float:
    margins = [
        cooling.margin_k
        for item in rack.items
        if isinstance(item, Chassis)
        for board in item.boards
        for module in board.modules
        if (cooling := reading.module_cooling(module.id)) and cooling.margin_k is not None
    ]
    return min(margins, default=float("inf"))


def _elevation(reading: Reading, racks: list[Rack], overlay: Overlay) -> Figure:
    shown = racks[0]
    title = reading.title(shown.part)
    if len(racks) > 1:
        others = listed([reading.name(rack.id) for rack in racks[1:]])
        title = f"{reading.name(shown.id)}, the warmest of {len(racks)} alike (also {others})"
    drawing = rack_drawing(reading.design, shown.id, reading.evaluation, overlay, PAPER)
    return Figure(title, drawing, _ELEVATION_MM)


def temperature(value: float | None) -> str:
    """A temperature with its unit."""
    return quantity(value, QuantityKind.TEMPERATURE)
