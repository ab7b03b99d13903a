"""Drawings and plots of the report; the drawings are those of the screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from configurator.cooling.result import CduCooling
from configurator.design.model import Chassis, Rack
from configurator.export.document import Bar, Block, Columns, Figure, Mark, Plot, Section, Series
from configurator.export.paper import PAPER
from configurator.export.reading import Reading, listed, number
from configurator.export.report.contents import rack_table
from configurator.scene.floor import floor_drawing
from configurator.scene.legend import legend_drawing
from configurator.scene.overlay import Overlay, overlay_for
from configurator.scene.primitives import Drawing
from configurator.scene.rack import rack_drawing

_PLOT_MM, _FLOOR_MM, _LEGEND_MM, _ELEVATION_MM = 31.0, 72.0, 5.0, 215.0
_FLOOR_WIDTHS_MM = (34.0, 100.0)
_PAGE_MM = 174.0
_STEPS = 8


def overview_blocks(reading: Reading) -> tuple[Block | Columns, ...]:
    """The floor with its modules coloured, beside the pump curve and the case temperatures."""
    if not reading.design.floor.racks:
        return ()
    overlay = overlay_for(reading.evaluation)
    floor = floor_drawing(reading.design, reading.evaluation, overlay, PAPER, add_spot=False)
    drawing = Figure("", floor, _FLOOR_MM)
    plots = (*_pump_figures(reading)[:1], *_case_figure(reading, overlay))
    if not plots:
        return (drawing, _legend(overlay))
    width = _floor_width(floor)
    return (Columns(((drawing,), plots), (width, _PAGE_MM - width)), _legend(overlay))


def _floor_width(floor: Drawing) -> float:
    """What the floor takes at its height: a single rack leaves the room to the plots."""
    narrow, wide = _FLOOR_WIDTHS_MM
    wanted = _FLOOR_MM * floor.extent.width_mm / floor.extent.height_mm
    return min(max(wanted, narrow), wide)


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
    reach = 1.5 * flow if flow else float("inf")
    series = [
        Series("full speed", _up_to(cdu.pump_curve_full_speed, reach), "faint", dashed=True),
        Series("pump", _up_to(cdu.pump_curve, reach), "accent"),
        Series("loop", _up_to(_smooth(cdu.system_curve), reach), "supply"),
    ]
    shown = tuple(line for line in series if line.points)
    return Plot(x_label="L/min", y_label="kPa", series=shown, point=point)


def _up_to(points: Sequence[tuple[float, float]], reach: float) -> tuple[tuple[float, float], ...]:
    """The part of a curve that matters beside the operating point."""
    return tuple(point for point in points if point[0] <= reach)


def _smooth(points: Sequence[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    """Fill in a loop's curve: between two points its head over flow is close to a straight line."""
    steps = [number / _STEPS for number in range(1, _STEPS + 1)]
    slopes = [(flow, head / flow) for flow, head in points if flow > 0]
    filled = [(0.0, 0.0)]
    for (flow, slope), (further, steeper) in pairwise(
        [(0.0, slopes[0][1]), *slopes] if slopes else []
    ):
        for step in steps:
            at = flow + step * (further - flow)
            filled.append((at, at * (slope + step * (steeper - slope))))
    return tuple(filled)


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
        limits=() if lowest is None else (Mark(lowest, f"lowest limit {number(lowest, 0)} °C"),),
        y_from_zero=False,
    )
    yield Figure("Case temperature, sorted", plot, _PLOT_MM)


def elevation_sections(reading: Reading) -> Iterator[Section]:
    """Every kind of rack to scale with what stands in it, the one nearest to a limit of each."""
    overlay = overlay_for(reading.evaluation)
    for racks in _alike(reading):
        shown = racks[0]
        title = f"Rack {reading.name(shown.id)}: {shown.name or reading.title(shown.part)}"
        drawing = rack_drawing(reading.design, shown.id, reading.evaluation, overlay, PAPER)
        figure = Figure(_likeness(reading, racks), drawing, _ELEVATION_MM)
        columns = Columns(((figure,), (rack_table(reading, shown),)), (1.0, 1.1))
        yield Section(title, (columns, _legend(overlay)), new_page=True)


def _likeness(reading: Reading, racks: list[Rack]) -> str:
    if len(racks) == 1:
        return reading.title(racks[0].part)
    others = listed([reading.name(rack.id) for rack in racks[1:]], 4)
    return f"the warmest of {len(racks)} alike; also {others}"


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
