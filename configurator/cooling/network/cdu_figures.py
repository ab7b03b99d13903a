"""What a CDU's data sheet says of its pumps and its exchanger, and what has to be assumed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from configurator.catalogue.parts import Cdu as CduPart
from configurator.cooling.errors import missing
from configurator.cooling.network.figures import Figures
from configurator.core.text import say
from configurator.core.units import (
    kpa_to_pa,
    kw_to_w,
    l_per_min_to_m3_per_s,
    m3_per_s_to_l_per_min,
)
from configurator.design.model import Design, FloorCdu, Loop, RackItem
from thermal.coolants import get_coolant
from thermal.errors import CorrelationError
from thermal.network.model import Arrangement, CoolantSpec, CurveForm, Rating
from thermal.solver.elements.exchanger import ScalarHeat, rated_conductance
from thermal.solver.elements.pumps import rise_curve

WATER = "water"
ARRANGEMENT: Arrangement = "counterflow"
FACILITY_FLOW_BAND = (0.83, 1.5)
"""Facility flow over loop flow within which the rating points of units lie."""
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
        flow, rise = _at_full_speed(self.flow_m3_per_s, self.rise_pa, self.form)
        total = m3_per_s_to_l_per_min(speed * max(self.running, 1))
        points = zip((flow * total).tolist(), (rise * speed**2 / 1e3).tolist(), strict=True)
        return tuple((q, head) for q, head in points if head >= 0)

    @property
    def shut_off_pa(self) -> float:
        """Highest pressure rise at full speed; a curve may rise a little before it falls."""
        return float(_at_full_speed(self.flow_m3_per_s, self.rise_pa, self.form)[1].max())


@lru_cache(maxsize=64)
def _at_full_speed(
    flow_m3_per_s: tuple[float, ...], rise_pa: tuple[float, ...], form: CurveForm
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Points of a pump's curve; the units of one kind share them."""
    flow = np.linspace(0.0, CURVE_REACH * flow_m3_per_s[-1], CURVE_POINTS)
    return flow, rise_curve(flow_m3_per_s, rise_pa, form)(flow)[0]


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
class CduFigures:
    """All that is read of one CDU, whatever its duty is."""

    part: CduPart
    pumps: PumpFigures
    exchanger: ExchangerFigures | None
    marks: frozenset[str]


def cdu_figures(
    design: Design, loop: Loop, cdu: RackItem | FloorCdu, coolant: CoolantSpec
) -> CduFigures:
    """Read the data sheet of a CDU.

    Raises
    ------
    IncompleteLoopError
        Where neither a curve nor a rated flow and head is published.
    """
    figures = Figures(design)
    part = figures.part(CduPart, cdu.part)
    pumps = pump_figures(figures, loop, part, cdu.id)
    exchanger = exchanger_figures(figures, loop, part, cdu.id, coolant)
    return CduFigures(part, pumps, exchanger, frozenset(figures.marks))


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
            reason = say("neither a pump curve nor a rated flow or capacity is published")
            raise missing(
                "no_pump", cdu_id, say("{part}: {reason}", part=part.title, reason=reason)
            )
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
    if part.form == "row":
        return figures.number("cdu_external_head_row_kpa", cdu_id)
    return figures.number("cdu_external_head_in_rack_kpa", cdu_id)


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
    sides = ScalarHeat(get_coolant(coolant)), ScalarHeat(get_coolant(WATER))
    try:
        return rated_conductance(rating, *sides, ARRANGEMENT)
    except CorrelationError:
        return None
