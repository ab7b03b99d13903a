"""One CDU as a network: pumps in parallel, then the exchanger whose outlet is the supply.

The published head is external, already net of exchanger and filter, so the exchanger has no
pressure drop of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from configurator.catalogue.parts import Cdu as CduPart
from configurator.cooling.errors import missing
from configurator.cooling.network.cdu_figures import (
    ARRANGEMENT,
    CduFigures,
    ExchangerFigures,
    PumpFigures,
)
from configurator.cooling.network.figures import Figures
from configurator.cooling.network.wiring import Element, Fragment, Wiring
from configurator.core.text import say
from configurator.core.units import kpa_to_pa
from configurator.design.model import Design, FloorCdu, Loop, RackItem
from thermal.network.model import (
    HeatExchanger,
    Node,
    Pump,
    PumpControl,
    Secondary,
)

PUMP_MAX_SPEED = 1.0


@dataclass(frozen=True, slots=True)
class CduNetwork:
    """A CDU on a loop between its return (also the pumps' suction) and its supply node."""

    cdu: RackItem | FloorCdu
    part: CduPart
    elevation_m: float
    fragment: Fragment
    supply: str
    returned: str
    pumps: PumpFigures
    pump_branches: tuple[int, ...]
    rated: ExchangerFigures | None
    exchanger: int | None


@dataclass(frozen=True, slots=True)
class CduDuty:
    """What a CDU is asked for: its share of the loop's flow, and the reference pressure."""

    flow_m3_per_s: float
    fill_pressure_pa: float | None


def build_cdu(
    design: Design,
    loop: Loop,
    cdu: RackItem | FloorCdu,
    elevation_m: float,
    rated: CduFigures,
    duty: CduDuty,
) -> CduNetwork:
    """Build pumps, exchanger and facility valve; without a rating the supply is simply held."""
    figures = Figures(design)
    wiring = Wiring()
    figures.marks |= rated.marks
    part, pumps, exchanger = rated.part, rated.pumps, rated.exchanger
    returned = wiring.special_node(
        Node(f"{cdu.id}.return", elevation_m, pressure_pa=duty.fill_pressure_pa)
    )
    discharge = wiring.node(f"{cdu.id}.discharge", elevation_m)
    held_c = None if exchanger else loop.supply_set_point_c
    supply = wiring.special_node(Node(f"{cdu.id}.supply", elevation_m, temperature_c=held_c))
    control = _control(loop, duty.flow_m3_per_s / max(pumps.running, 1), supply, returned)
    element = Element("pump", cdu.id, part.id)
    branches = tuple(
        wiring.add(_pump(f"{cdu.id}.pump{i + 1}", (returned, discharge), pumps, control), element)
        for i in range(max(pumps.running, 1))
    )
    at = wiring.add(
        _exchanger(design, figures, loop, cdu.id, (discharge, supply), exchanger),
        Element("exchanger", cdu.id, part.id),
    )
    wiring.volume_m3 += figures.number("cdu_volume_l", cdu.id) * 1e-3
    if exchanger is None:
        figures.marks.add(f"{part.id}.capacity_kw")
    return CduNetwork(
        cdu,
        part,
        elevation_m,
        wiring.finish(figures.marks),
        supply,
        returned,
        pumps,
        branches,
        exchanger,
        at if exchanger else None,
    )


def _pump(name: str, ends: tuple[str, str], figures: PumpFigures, control: PumpControl) -> Pump:
    return Pump(
        name,
        *ends,
        open=figures.running > 0,
        flow_m3_per_s=figures.flow_m3_per_s,
        pressure_rise_pa=figures.rise_pa,
        efficiency=(figures.efficiency,),
        curve_form=figures.form,
        control=control,
        heat_to_coolant_fraction=figures.heat_to_coolant_fraction,
    )


def _exchanger(
    design: Design,
    figures: Figures,
    loop: Loop,
    cdu_id: str,
    ends: tuple[str, str],
    rated: ExchangerFigures | None,
) -> HeatExchanger:
    if rated is None:
        return HeatExchanger(f"{cdu_id}.exchanger", *ends)
    exponent = figures.number("exchanger_flow_exponent", cdu_id)
    return HeatExchanger(
        f"{cdu_id}.exchanger",
        *ends,
        arrangement=ARRANGEMENT,
        hot_exponent=exponent,
        cold_exponent=exponent,
        rating=rated.rating,
        secondary=Secondary(
            rated.facility_kg_per_s,
            design.site.facility_water_c,
            set_point_c=loop.supply_set_point_c,
        ),
    )


def highest_speed(loop: Loop) -> float:
    """Relative speed that the pumps may reach: full speed, or what the user set beyond it."""
    control = loop.control
    set_speed = control.speed if control.mode == "speed" else None
    return max(set_speed or PUMP_MAX_SPEED, PUMP_MAX_SPEED)


def _control(loop: Loop, flow_m3_per_s: float, supply: str, returned: str) -> PumpControl:
    """Control of each pump; `flow_m3_per_s` is the set point of one where flow is held."""
    control = loop.control
    if control.mode == "speed":
        if control.speed is None:
            raise missing("no_set_point", loop.id, say("the speed to hold is not set"))
        return PumpControl("speed", control.speed, speed_max=highest_speed(loop))
    if control.mode == "pressure_difference":
        if control.pressure_difference_kpa is None:
            raise missing(
                "no_set_point", loop.id, say("the pressure difference to hold is not set")
            )
        set_point = kpa_to_pa(control.pressure_difference_kpa)
        return PumpControl("pressure_difference", set_point, supply, returned)
    return PumpControl("flow", flow_m3_per_s, speed_max=PUMP_MAX_SPEED)
