"""From the solution of a loop to what people read of it: modules, chassis, racks, CDUs, loop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np

from configurator.cooling.answers.layout import LoopLayout
from configurator.cooling.answers.pressure_split import (
    Graph,
    Stream,
    main_stream,
    pressure_split,
    pressure_stations,
)
from configurator.cooling.answers.rack_reading import (
    RackReading,
    mixed_c,
    read_racks,
    read_segments,
)
from configurator.cooling.answers.reading import Reading, figure
from configurator.cooling.answers.tolerance import EXACT, LOOSE
from configurator.cooling.network.build import LoopNetwork
from configurator.cooling.network.cdu import CduNetwork, highest_speed
from configurator.cooling.result import CduCooling, LoopCooling, PressureStation
from configurator.cooling.segments import Segments, SegmentTable
from configurator.cooling.system_curve import SCALES
from configurator.core.later import Later
from configurator.core.units import kw_to_w, m3_per_s_to_l_per_min, pa_to_kpa
from configurator.core.unknown import total
from configurator.design.model import Design
from thermal.coolants import get_coolant
from thermal.correlations.expansion import expansion_volume
from thermal.network.model import STANDARD_GRAVITY_M_PER_S2
from thermal.solver import CompiledNetwork, Solution

WATER_COOLANT = "water"
ALWAYS_EXACT_RACKS = 4
"""Loops of so few racks are read exactly whenever their solution is."""
SAME_CURVE = 0.01
"""Relative change of flow and head below which an unpolished system curve keeps its shape."""


@dataclass(frozen=True, slots=True, eq=False)
class LoopAnswer:
    """One loop with everything on it, rack by rack."""

    loop: LoopCooling
    racks: Mapping[str, RackReading]


@dataclass(frozen=True, slots=True)
class _Curve:
    """Power dissipated at each of `SCALES`, and the operating point it was found at."""

    power_w: Sequence[float]
    flow_l_per_min: float
    head_kpa: float


class LoopReader:
    """Reads the answers of one loop, one after the other; racks that say the same stay as read."""

    def __init__(self) -> None:
        self._racks: Mapping[str, RackReading] = {}
        self._header: SegmentTable | None = None
        self._layout: LoopLayout | None = None
        self._graph: Graph | None = None
        self._curve: _Curve | None = None

    def read(
        self,
        design: Design,
        network: LoopNetwork,
        solution: Solution,
        compiled: CompiledNetwork | None,
        exact: bool,
    ) -> LoopAnswer:
        """Read a solution; without convergence every figure is None.

        ``compiled`` is the network of a converged solution. Unless ``exact``, figures may stay
        those of the last reading within `configurator.cooling.answers.tolerance`.
        """
        layout = LoopLayout(network, self._layout)
        large = len(network.racks) > ALWAYS_EXACT_RACKS
        loose = bool(self._racks) and not exact and (large or not solution.polished)
        reading = Reading(solution)
        tolerance = LOOSE if loose else EXACT
        self._racks = read_racks(layout, reading, self._racks, tolerance)
        self._header = read_segments(
            network.header.names,
            reading.segments(layout.header),
            self._header,
            tolerance,
        )
        self._layout = layout
        if solution.converged and compiled is not None:
            self._graph = _graph(compiled, self._graph)
        segments = {network.loop.id: self._header}
        segments |= {name: rack.segments for name, rack in self._racks.items()}
        whole = _Whole(design, network, layout, reading, self._racks, Segments(segments))
        curve = self._curve if loose else None
        loop = whole.read(self._graph, curve, polished=solution.polished and not loose)
        self._curve = whole.curve
        return LoopAnswer(loop, self._racks)


def _graph(compiled: CompiledNetwork, earlier: Graph | None) -> Graph:
    shape, elevation_m = compiled.arrays.topology.shape, compiled.arrays.elevation
    same = earlier is not None and earlier.source is shape.source
    if earlier is not None and same and earlier.elevation_m is elevation_m:
        return earlier
    return Graph(shape.source, shape.target, elevation_m)


class _Whole:
    """Reads CDUs and loop, once the racks are read."""

    def __init__(
        self,
        design: Design,
        network: LoopNetwork,
        layout: LoopLayout,
        reading: Reading,
        racks: Mapping[str, RackReading],
        segments: Segments,
    ) -> None:
        self.design, self.network, self.layout = design, network, layout
        self.reading, self.solution = reading, reading.solution
        self.racks, self.segments = racks, segments
        self.coolant = get_coolant(network.network.coolant)
        self.liquid_w = total(rack.liquid_w for rack in network.racks)
        self.heats_known = self.liquid_w is not None
        self.curve: _Curve | None = None
        self.pumps = {
            cdu.cdu.id: [base + at for at in cdu.pump_branches] for cdu, base in layout.cdus()
        }

    # --- CDU ---

    def _cdu(self, cdu: CduNetwork, base: int) -> CduCooling:
        reading, solution = self.reading, self.solution
        pumps = self.pumps[cdu.cdu.id]
        flow = total(reading.flow(i) for i in pumps)
        speed = figure(solution.speed[pumps[0]])
        head = reading.difference_kpa(cdu.supply, cdu.returned)
        supply_c = reading.temperature_c(cdu.supply)
        facility_c = self.design.site.facility_water_c if cdu.exchanger is not None else None
        at = None if cdu.exchanger is None else base + cdu.exchanger
        heat = figure(-solution.heat_w[at]) if at is not None and self.heats_known else None
        approach = None if supply_c is None or facility_c is None else supply_c - facility_c
        running = cdu.pumps.running
        capacity = cdu.part.capacity_kw
        return CduCooling(
            id=cdu.cdu.id,
            flow_l_per_min=flow,
            head_kpa=head,
            pump_speed=speed,
            pumps_running=running,
            pump_power_w=total(figure(solution.power_w[i]) for i in pumps),
            heat_w=heat,
            capacity_w=None if capacity is None else kw_to_w(capacity),
            approach_k=approach,
            facility_flow_l_per_min=self._facility_flow(at),
            facility_supply_c=facility_c,
            facility_return_c=self._facility_return(at),
            pump_curve=Later(partial(cdu.pumps.curve_kpa, speed)) if speed else (),
            pump_curve_full_speed=Later(partial(cdu.pumps.curve_kpa, 1.0)) if running else (),
            system_curve=()
            if not flow or head is None or self.curve is None
            else Later(partial(_system_curve, flow, head, self.curve)),
            marks=tuple(sorted(cdu.fragment.marks)),
            ua_w_per_k=cdu.rated.ua_w_per_k if cdu.rated else None,
            ua_band_w_per_k=cdu.rated.band_w_per_k if cdu.rated else None,
        )

    def _facility_flow(self, at: int | None) -> float | None:
        if at is None or not self.heats_known:
            return None
        mass = figure(self.solution.secondary_flow_kg_per_s[at])
        if mass is None:
            return None
        return m3_per_s_to_l_per_min(mass / self._water_density)

    @cached_property
    def _water_density(self) -> float:
        return float(get_coolant(WATER_COOLANT).density(self.design.site.facility_water_c))

    def _facility_return(self, at: int | None) -> float | None:
        if at is None or not self.heats_known:
            return None
        return figure(self.solution.secondary_outlet_c[at])

    # --- loop ---

    def read(self, graph: Graph | None, curve: _Curve | None, polished: bool) -> LoopCooling:
        network, solution = self.network, self.solution
        converged = solution.converged
        if converged:
            self.curve = self._system(curve)
        cdus = tuple(self._cdu(cdu, base) for cdu, base in self.layout.cdus())
        pressures = solution.pressure_pa
        low, high = (float(pressures.min()), float(pressures.max())) if converged else (None, None)
        supply_c = self._mixed_c("supply")
        return_c = self._mixed_c("return")
        volume_l = network.whole.volume_m3 * 1e3
        return LoopCooling(
            id=network.loop.id,
            coolant=network.loop.coolant,
            converged=converged,
            iterations=solution.iterations,
            max_flow_residual=figure(solution.max_flow_residual),
            energy_residual_w=figure(solution.energy_residual_w),
            flow_l_per_min=total(cdu.flow_l_per_min for cdu in cdus),
            supply_c=supply_c,
            return_c=return_c if self.heats_known else None,
            liquid_heat_w=self.liquid_w,
            air_heat_w=total(rack.air_w for rack in network.racks),
            coolant_volume_l=volume_l,
            expansion_volume_l=self._expansion_l(volume_l, return_c),
            lowest_pressure_kpa_gauge=None if low is None else pa_to_kpa(low),
            highest_pressure_kpa_gauge=None if high is None else pa_to_kpa(high),
            shut_off_pressure_kpa_gauge=self._shut_off_kpa(),
            coldest_surface_c=min(
                [c.facility_supply_c for c in cdus if c.facility_supply_c is not None],
                default=supply_c,
            ),
            cdus=cdus,
            racks=tuple(rack.result for rack in self.racks.values()),
            pressure_split_kpa=Later(partial(_split, self.layout, graph, self.reading))
            if converged and graph
            else (),
            pressure_path=Later(partial(_stations, self.layout, graph, self.reading))
            if converged and graph
            else (),
            segments=self.segments,
            piping=self.layout.piping,
            marks=tuple(sorted(network.marks.union(*(rack.marks for rack in network.racks)))),
            polished=polished,
        )

    def _system(self, earlier: _Curve | None) -> _Curve | None:
        """Find how the dissipated power goes with the flow; near an earlier point, as there."""
        first = self.network.cdus[0]
        flows = [self.reading.flow_l_per_min[i] for i in self.pumps[first.cdu.id]]
        flow, head = (
            sum(map(float, flows)),
            self.reading.difference_kpa(first.supply, first.returned),
        )
        if head is None:
            return None
        if earlier is not None:
            near = abs(flow - earlier.flow_l_per_min) <= SAME_CURVE * abs(earlier.flow_l_per_min)
            if near and abs(head - earlier.head_kpa) <= SAME_CURVE * abs(earlier.head_kpa):
                return earlier
        return _Curve(Later(partial(_dissipated_w, self.layout, self.solution)), flow, head)

    def _mixed_c(self, side: str) -> float | None:
        """Temperature of all CDUs' streams together."""
        flows, temperatures = [], []
        for cdu in self.network.cdus:
            node = cdu.supply if side == "supply" else cdu.returned
            flows.append(total(self.reading.flow(i) for i in self.pumps[cdu.cdu.id]))
            temperatures.append(self.reading.temperature_c(node))
        return mixed_c(flows, temperatures)

    def _expansion_l(self, volume_l: float, return_c: float | None) -> float | None:
        """Growth from the cold fill to a loop at return temperature all over: an upper bound."""
        if return_c is None or not self.heats_known:
            return None
        cold_c = min(self.design.site.room_temperature_c, self.network.loop.supply_set_point_c)
        cold, warm = self.coolant.density([cold_c, return_c])
        return expansion_volume(volume_l, float(cold), float(warm))

    def _shut_off_kpa(self) -> float:
        """Fill, static height down to the lowest point, and the pumps against a shut loop."""
        network = self.network
        density = float(self.coolant.density(network.loop.supply_set_point_c))
        height_m = network.cdus[0].elevation_m - self.layout.lowest_m
        static = density * STANDARD_GRAVITY_M_PER_S2 * height_m
        rise = max((cdu.pumps.shut_off_pa for cdu in network.cdus), default=0.0)
        rise *= highest_speed(network.loop) ** 2
        return pa_to_kpa(network.fill_pressure_pa + static + rise)


def _dissipated_w(layout: LoopLayout, solution: Solution) -> tuple[float, ...]:
    return tuple(layout.laws.power_w(solution).tolist())


def _split(layout: LoopLayout, graph: Graph, reading: Reading) -> tuple[tuple[str, float], ...]:
    stream = _worst_stream(layout, graph, reading)
    if stream is None:
        return ()
    return pressure_split(layout.loop.elements, graph, reading.solution, stream)


def _stations(layout: LoopLayout, graph: Graph, reading: Reading) -> tuple[PressureStation, ...]:
    stream = _worst_stream(layout, graph, reading)
    if stream is None:
        return ()
    return pressure_stations(layout.loop.elements, reading.pressure_kpa, stream)


def _worst_stream(layout: LoopLayout, graph: Graph, reading: Reading) -> Stream | None:
    """Follow the way through the plate that gets least of the flow it needs."""
    plates = layout.plates
    if not len(plates):
        return None
    flow = np.nan_to_num(reading.flow_l_per_min[plates])
    worst = int(plates[np.argmin(flow / layout.needed_l_per_min)])
    return main_stream(layout.loop.elements, graph, reading.solution, worst)


def _system_curve(flow: float, head: float, curve: _Curve) -> tuple[tuple[float, float], ...]:
    """Scale the dissipated power to a curve through the operating point."""
    solved = curve.power_w[SCALES.tolist().index(1.0)]
    if solved <= 0:
        return ()
    return tuple(
        (flow * scale, head * power / (scale * solved) if scale else 0.0)
        for scale, power in zip(SCALES.tolist(), curve.power_w, strict=True)
    )
