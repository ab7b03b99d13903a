"""One CDU as a network: pumps in parallel, then the exchanger whose outlet is the supply.

The published head is external, already net of exchanger and filter, so the exchanger has no
pressure drop of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from configurator.catalogue.parts import Cdu as CduPart
from configurator.cooling.errors import missing
from configurator.cooling.figures import Figures
from configurator.cooling.wiring import Element, Fragment, Wiring
from configurator.core.units import (
    kpa_to_pa,
    kw_to_w,
    l_per_min_to_m3_per_s,
    m3_per_s_to_l_per_min,
)
from configurator.design.model import Design, FloorCdu, Loop, RackItem
from thermal.coolants import get_coolant
from thermal.correlations.exchanger import ua_from_rating
from thermal.errors import CorrelationError
from thermal.network.model import (
    CoolantSpec,
    CurveForm,
    HeatExchanger,
    Node,
    Pump,
    PumpControl,
    Rating,
    Secondary,
)
from thermal.solver.pumps import rise_curve

WATER = "water"
FACILITY_FLOW_BAND = (0.83, 1.5)
"""Facility flow over loop flow within which the rating points of units lie."""
PUMP_MAX_SPEED = 1.0
CURVE_POINTS = 25
CURVE_REACH = 1.6
"""How far the plotted curve goes beyond its last point, in flow."""


@dataclass(frozen=True, slots=True)
class PumpFigures:
    """Curve of one pump at full speed in SI, and how many run."""

    flow_m3_per_s: tuple[float, ...]
    rise_pa: tuple[float, ...]
    form: CurveForm
    running: int
    efficiency: float
    heat_to_coolant_fraction: float

    def curve_kpa(self, speed: float) -> tuple[tuple[float, float], ...]:
        """Flow of all running pumps in L/min and head in kPa at one speed, down to no head."""
        flow = np.linspace(0.0, CURVE_REACH * self.flow_m3_per_s[-1], CURVE_POINTS)
        rise = rise_curve(self.flow_m3_per_s, self.rise_pa, self.form)(flow)[0]
        total = m3_per_s_to_l_per_min(speed * max(self.running, 1))
        points = zip((flow * total).tolist(), (rise * speed**2 / 1e3).tolist(), strict=True)
        return tuple((q, head) for q, head in points if head >= 0)

    @property
    def shut_off_pa(self) -> float:
        """Highest pressure rise at full speed; a curve may rise a little before it falls."""
        return max(head for _, head in self.curve_kpa(1.0)) * 1e3


@dataclass(frozen=True, slots=True)
class ExchangerFigures:
    """Rating of the exchanger; ``facility_kg_per_s`` flows with the facility valve open.

    ``band_w_per_k`` holds the conductance at both ends of `FACILITY_FLOW_BAND` where the facility
    flow of the rating is assumed.
    """

    rating: Rating
    facility_kg_per_s: float
    ua_w_per_k: float | None
    band_w_per_k: tuple[float, float] | None


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


def rated_flow_l_per_min(figures: Figures, part: CduPart, cdu_id: str) -> float | None:
    """Rated secondary flow, else the guide value for its capacity, else unknown."""
    if part.secondary_flow_l_per_min is not None:
        figures.published(part, "secondary_flow_l_per_min")
        return part.secondary_flow_l_per_min
    if part.capacity_kw is None:
        return None
    return part.capacity_kw * figures.number("flow_guide_l_per_min_per_kw", cdu_id)


def pump_figures(figures: Figures, loop: Loop, part: CduPart, cdu_id: str) -> PumpFigures:
    """Curve of one pump: published, else a parabola through the rated point (assumed).

    Raises
    ------
    IncompleteLoopError
        Where neither a curve nor a rated flow and head is published.
    """
    installed = part.pump_count or 1
    at_rating = part.curve_pumps_running or _duty_pumps(part)
    flows: tuple[float, ...]
    heads: tuple[float, ...]
    form: CurveForm = "pchip"
    if len(part.curve) > 1:
        figures.published(part, "curve")
        flows = tuple(p.flow_l_per_min for p in part.curve)
        heads = tuple(p.head_kpa for p in part.curve)
    else:
        rated = rated_flow_l_per_min(figures, part, cdu_id)
        if rated is None:
            reason = "neither a pump curve nor a rated flow or capacity is published"
            raise missing("no_pump", cdu_id, f"{part.title}: {reason}")
        head = _rated_head_kpa(figures, part, cdu_id)
        flows = (0.0, rated)
        heads = (head * figures.number("pump_shut_off_ratio", cdu_id), head)
        form = "power"
    wanted = loop.control.pumps_running
    return PumpFigures(
        tuple(l_per_min_to_m3_per_s(q) / at_rating for q in flows),
        tuple(kpa_to_pa(h) for h in heads),
        form,
        at_rating if wanted is None else min(wanted, installed),
        figures.number("pump_efficiency", cdu_id),
        figures.number("pump_heat_to_coolant_fraction", cdu_id),
    )


def _duty_pumps(part: CduPart) -> int:
    """Pumps that share the rated flow: all but the spare; an uncounted set counts as one."""
    spare = 1 if "N+1" in (part.pump_redundancy or "") else 0
    return max((part.pump_count or 1) - spare, 1)


def _rated_head_kpa(figures: Figures, part: CduPart, cdu_id: str) -> float:
    if part.external_head_kpa is not None:
        figures.published(part, "external_head_kpa")
        return part.external_head_kpa
    form = "row" if part.form == "row" else "in_rack"
    return figures.number(f"cdu_external_head_{form}_kpa", cdu_id)


def exchanger_figures(
    figures: Figures, loop: Loop, part: CduPart, cdu_id: str, coolant: CoolantSpec
) -> ExchangerFigures | None:
    """Rating point from capacity, approach and flows; None where no capacity is published."""
    secondary = rated_flow_l_per_min(figures, part, cdu_id)
    capacity_kw = part.capacity_kw
    if capacity_kw is None or secondary is None:
        return None
    figures.published(part, "capacity_kw")
    approach = part.approach_k
    if approach is None:
        approach = figures.number("cdu_approach_k", cdu_id)
    facility = part.rating_facility_c
    if facility is None:
        facility = figures.number("cdu_rating_facility_c", cdu_id)
    supply = facility + approach if part.rating_supply_c is None else part.rating_supply_c
    hot = l_per_min_to_m3_per_s(secondary) * float(get_coolant(coolant).density(supply))
    water = float(get_coolant(WATER).density(facility))

    def at(primary_l_per_min: float) -> Rating:
        cold = l_per_min_to_m3_per_s(primary_l_per_min) * water
        return Rating(kw_to_w(capacity_kw), hot, cold, supply, facility)

    primary, band = part.primary_flow_l_per_min, None
    if primary is None:
        primary = secondary * figures.number("cdu_primary_flow_ratio", cdu_id)
        ends = [_conductance(at(secondary * ratio), coolant) for ratio in FACILITY_FLOW_BAND]
        band = None if None in ends else (min(filter(None, ends)), max(filter(None, ends)))
    rating = at(primary)
    return ExchangerFigures(rating, rating.cold_kg_per_s, _conductance(rating, coolant), band)


def _conductance(rating: Rating, coolant: CoolantSpec) -> float | None:
    """Conductance of a rated point in W/K, None for a point no exchanger can have."""
    hot = rating.hot_kg_per_s * float(get_coolant(coolant).specific_heat(rating.hot_outlet_c))
    cold = rating.cold_kg_per_s * float(get_coolant(WATER).specific_heat(rating.cold_inlet_c))
    ends = rating.hot_outlet_c, rating.cold_inlet_c
    try:
        return ua_from_rating(rating.heat_w, hot, cold, *ends)
    except CorrelationError:
        return None


def build_cdu(
    design: Design,
    loop: Loop,
    cdu: RackItem | FloorCdu,
    elevation_m: float,
    coolant: CoolantSpec,
    duty: CduDuty,
) -> CduNetwork:
    """Build pumps, exchanger and facility valve; without a rating the supply is simply held."""
    figures = Figures(design)
    wiring = Wiring()
    part = figures.part(CduPart, cdu.part)
    pumps = pump_figures(figures, loop, part, cdu.id)
    exchanger = exchanger_figures(figures, loop, part, cdu.id, coolant)
    returned = wiring.special_node(
        Node(f"{cdu.id}.return", elevation_m, pressure_pa=duty.fill_pressure_pa)
    )
    discharge = wiring.node(f"{cdu.id}.discharge", elevation_m)
    held_c = None if exchanger else loop.supply_set_point_c
    supply = wiring.special_node(Node(f"{cdu.id}.supply", elevation_m, temperature_c=held_c))
    control = _control(loop, duty.flow_m3_per_s / max(pumps.running, 1), supply, returned)
    branches = tuple(
        wiring.add(
            Pump(
                f"{cdu.id}.pump{i + 1}",
                returned,
                discharge,
                open=pumps.running > 0,
                flow_m3_per_s=pumps.flow_m3_per_s,
                pressure_rise_pa=pumps.rise_pa,
                efficiency=(pumps.efficiency,),
                curve_form=pumps.form,
                control=control,
                heat_to_coolant_fraction=pumps.heat_to_coolant_fraction,
            ),
            Element("pump", cdu.id, part.id),
        )
        for i in range(max(pumps.running, 1))
    )
    at = wiring.add(
        _exchanger(design, figures, loop, cdu.id, (discharge, supply), exchanger),
        Element("exchanger", cdu.id, part.id),
    )
    wiring.volume_m3 += figures.number("cdu_volume_l", cdu.id) * 1e-3
    if exchanger is None:
        figures.marks.add(f"{part.id}.capacity_kw unknown: supply temperature held")
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
        hot_exponent=exponent,
        cold_exponent=exponent,
        rating=rated.rating,
        secondary=Secondary(
            rated.facility_kg_per_s,
            design.site.facility_water_c,
            set_point_c=loop.supply_set_point_c,
        ),
    )


def _control(loop: Loop, flow_m3_per_s: float, supply: str, returned: str) -> PumpControl:
    """Control of each pump; `flow_m3_per_s` is the set point of one where flow is held."""
    control = loop.control
    if control.mode == "speed":
        return PumpControl("speed", control.speed or 1.0, speed_max=max(control.speed or 1.0, 1.0))
    if control.mode == "pressure_difference":
        if control.pressure_difference_kpa is None:
            raise missing("no_set_point", loop.id, "the pressure difference to hold is not set")
        set_point = kpa_to_pa(control.pressure_difference_kpa)
        return PumpControl("pressure_difference", set_point, supply, returned)
    return PumpControl("flow", flow_m3_per_s, speed_max=PUMP_MAX_SPEED)
