"""From the solution of a loop to what people read of it: modules, chassis, racks, CDUs, loop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from configurator.cooling.build import LoopNetwork
from configurator.cooling.cdu_network import CduNetwork, highest_speed
from configurator.cooling.chassis_network import ChassisNetwork, PlateSpot
from configurator.cooling.heat import ModuleHeat
from configurator.cooling.layout import LoopLayout
from configurator.cooling.pressure_split import pressure_split
from configurator.cooling.rack_network import RackNetwork
from configurator.cooling.reading import Reading, figure
from configurator.cooling.result import (
    CduCooling,
    ChassisCooling,
    LoopCooling,
    ModuleCooling,
    RackCooling,
    Segment,
)
from configurator.cooling.system_curve import SCALES
from configurator.core.units import kw_to_w, m3_per_s_to_l_per_min, pa_to_kpa
from configurator.core.unknown import total
from configurator.design.model import Design
from thermal.coolants import get_coolant
from thermal.network.model import STANDARD_GRAVITY_M_PER_S2
from thermal.solver import Solution

WATER_COOLANT = "water"


@dataclass(frozen=True, slots=True)
class LoopAnswer:
    """One loop with everything on it."""

    loop: LoopCooling
    modules: Mapping[str, ModuleCooling]
    chassis: Mapping[str, ChassisCooling]


def read_loop(
    design: Design, network: LoopNetwork, solution: Solution, layout: LoopLayout
) -> LoopAnswer:
    """Read a solution; without convergence every figure is None."""
    return _Reader(design, network, solution, layout).read()


class _Reader:
    def __init__(
        self, design: Design, network: LoopNetwork, solution: Solution, layout: LoopLayout
    ) -> None:
        self.design, self.network, self.solution = design, network, solution
        self.layout = layout
        self.reading = Reading(solution)
        self.modules: dict[str, ModuleCooling] = {}
        self.chassis: dict[str, ChassisCooling] = {}
        self.coolant = get_coolant(network.network.coolant)
        self.heats_known = all(
            c.heat.liquid_w is not None for rack in network.racks for c in rack.chassis
        )

    def read(self) -> LoopAnswer:
        for rack in self.network.racks:
            for chassis in rack.chassis:
                self._chassis(chassis)
        return LoopAnswer(self._loop(), self.modules, self.chassis)

    # --- module and chassis ---

    def _chassis(self, chassis: ChassisNetwork) -> None:
        reading, heat = self.reading, chassis.heat
        base = self.network.first_branch[chassis.chassis.id]
        powers = {m.module.id: m for m in heat.modules}
        for spot in chassis.plates:
            power = powers[spot.module.id]
            self.modules[spot.module.id] = self._module(spot, power, base + spot.branch)
        supply, returned = base + chassis.supply_branch, base + chassis.return_branch
        known = heat.liquid_w is not None
        self.chassis[chassis.chassis.id] = ChassisCooling(
            id=chassis.chassis.id,
            flow_l_per_min=reading.flow_l_per_min[supply],
            supply_c=reading.inlet_c[supply],
            return_c=reading.outlet_c[returned] if known else None,
            pressure_drop_kpa=reading.difference_kpa(chassis.supply_port, chassis.return_port),
            liquid_w=heat.liquid_w,
            air_w=heat.air_w,
            coupling=chassis.coupling.id,
            marks=chassis.marks,
        )

    def _module(self, spot: PlateSpot, power: ModuleHeat, at: int) -> ModuleCooling:
        reading = self.reading
        case_c = reading.case_c[at] if spot.known else None
        return ModuleCooling(
            id=spot.module.id,
            part=spot.module.part,
            power_w=power.power_w,
            liquid_w=power.liquid_w,
            flow_l_per_min=reading.flow_l_per_min[at],
            required_flow_l_per_min=spot.required_l_per_min,
            coolant_inlet_c=reading.inlet_c[at] if spot.inlet_known else None,
            coolant_outlet_c=reading.outlet_c[at] if spot.known else None,
            case_c=case_c,
            case_limit_c=spot.case_limit_c,
            margin_k=None if case_c is None else spot.case_limit_c - case_c,
            marks=spot.marks,
        )

    def _rack(self, rack: RackNetwork) -> RackCooling:
        results = [self.chassis[c.chassis.id] for c in rack.chassis]
        flows = [r.flow_l_per_min for r in results]
        flow = total(flows)
        known = [f for f in flows if f is not None]
        spread = None
        if flow and len(known) == len(flows):
            spread = 100 * (max(known) - min(known)) * len(flows) / flow
        drops = [r.pressure_drop_kpa for r in results if r.pressure_drop_kpa is not None]
        return RackCooling(
            id=rack.rack.id,
            flow_l_per_min=flow,
            supply_c=results[0].supply_c,
            return_c=_mix(flows, [r.return_c for r in results]),
            pressure_drop_kpa=max(drops, default=None),
            spread_percent=spread,
        )

    # --- CDU ---

    def _cdu(self, cdu: CduNetwork, power_w: list[float]) -> CduCooling:
        reading, solution = self.reading, self.solution
        base = self.network.first_branch[cdu.cdu.id]
        pumps = [base + i for i in cdu.pump_branches]
        flow = total(reading.flow_l_per_min[i] for i in pumps)
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
            pump_curve=cdu.pumps.curve_kpa(speed) if speed else (),
            pump_curve_full_speed=cdu.pumps.curve_kpa(1.0) if running else (),
            system_curve=self._system_curve(flow, head, power_w),
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
        water = get_coolant(WATER_COOLANT)
        density = float(water.density(self.design.site.facility_water_c))
        return m3_per_s_to_l_per_min(mass / density)

    def _facility_return(self, at: int | None) -> float | None:
        if at is None or not self.heats_known:
            return None
        return figure(self.solution.secondary_outlet_c[at])

    def _system_curve(
        self, flow: float | None, head: float | None, power_w: list[float]
    ) -> tuple[tuple[float, float], ...]:
        """Scale the dissipated power to a curve through the operating point."""
        solved = power_w[list(SCALES).index(1.0)] if power_w else 0.0
        if not flow or head is None or solved <= 0:
            return ()
        return tuple(
            (flow * scale, head * power / (scale * solved) if scale else 0.0)
            for scale, power in zip(SCALES.tolist(), power_w, strict=True)
        )

    # --- loop ---

    def _loop(self) -> LoopCooling:
        network, solution = self.network, self.solution
        converged = solution.converged
        power_w = self.layout.laws.power_w(solution).tolist() if converged else []
        cdus = tuple(self._cdu(cdu, power_w) for cdu in network.cdus)
        heats = [c.heat for rack in network.racks for c in rack.chassis]
        pressures = solution.pressure_pa
        low, high = (float(pressures.min()), float(pressures.max())) if converged else (None, None)
        supply_c = self._mixed_c("supply")
        return_c = self._mixed_c("return")
        volume_l = network.volume_m3 * 1e3
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
            liquid_heat_w=total(heat.liquid_w for heat in heats),
            air_heat_w=total(heat.air_w for heat in heats),
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
            racks=tuple(self._rack(rack) for rack in network.racks),
            pressure_split_kpa=self._split() if converged else (),
            segments=self._segments(),
            piping=self.layout.piping,
            marks=self._marks(),
        )

    def _mixed_c(self, side: str) -> float | None:
        """Temperature of all CDUs' streams together."""
        cdus = self.network.cdus
        flows, temperatures = [], []
        for cdu in cdus:
            base = self.network.first_branch[cdu.cdu.id]
            node = cdu.supply if side == "supply" else cdu.returned
            flows.append(total(self.reading.flow_l_per_min[base + i] for i in cdu.pump_branches))
            temperatures.append(self.reading.temperature_c(node))
        return _mix(flows, temperatures)

    def _expansion_l(self, volume_l: float, return_c: float | None) -> float | None:
        """Growth from the cold fill to a loop at return temperature all over: an upper bound."""
        if return_c is None or not self.heats_known:
            return None
        cold_c = min(self.design.site.room_temperature_c, self.network.loop.supply_set_point_c)
        cold, warm = self.coolant.density([cold_c, return_c])
        return volume_l * float(cold / warm - 1)

    def _shut_off_kpa(self) -> float:
        """Fill, static height down to the lowest point, and the pumps against a shut loop."""
        network = self.network
        lowest_m = float(self.layout.elevation_m.min())
        density = float(self.coolant.density(network.loop.supply_set_point_c))
        static = density * STANDARD_GRAVITY_M_PER_S2 * (network.cdus[0].elevation_m - lowest_m)
        rise = max((cdu.pumps.shut_off_pa for cdu in network.cdus), default=0.0)
        rise *= highest_speed(network.loop) ** 2
        return pa_to_kpa(network.fill_pressure_pa + static + rise)

    def _split(self) -> tuple[tuple[str, float], ...]:
        """Split along the way through the plate that gets least of the flow it needs."""
        worst: tuple[float, int] | None = None
        for rack in self.network.racks:
            for chassis in rack.chassis:
                base = self.network.first_branch[chassis.chassis.id]
                for spot in chassis.plates:
                    flow = self.reading.flow_l_per_min[base + spot.branch] or 0.0
                    ratio = flow / (spot.required_l_per_min or 1.0)
                    if worst is None or ratio < worst[0]:
                        worst = ratio, base + spot.branch
        if worst is None:
            return ()
        return pressure_split(self.network, self.layout, self.solution, worst[1])

    def _segments(self) -> tuple[Segment, ...]:
        reading, begin = self.reading, self.layout.first_segment
        return tuple(
            map(
                Segment,
                *self.layout.named,
                reading.flow_l_per_min[begin:],
                reading.velocity_m_per_s[begin:],
                reading.reynolds[begin:],
                reading.drop_kpa[begin:],
            )
        )

    def _marks(self) -> tuple[str, ...]:
        unknown = {
            f"{m.module.id}.power_w"
            for rack in self.network.racks
            for c in rack.chassis
            for m in c.heat.modules
            if m.liquid_w is None
        }
        return tuple(sorted(self.network.marks | unknown))


def _mix(flows: Sequence[float | None], temperatures: Sequence[float | None]) -> float | None:
    """Temperature of streams put together; unknown where one of them is.

    Their specific heats, a few kelvin apart, differ by less than one part in a thousand.
    """
    heat = flow = 0.0
    for stream, temperature_c in zip(flows, temperatures, strict=True):
        if stream is None or (stream and temperature_c is None):
            return None
        if temperature_c is not None:
            flow += stream
            heat += stream * temperature_c
    return heat / flow if flow else None
