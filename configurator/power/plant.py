"""The cooling plant outside: facility water pumps, dry coolers and, where it is warm, chillers.

Free cooling holds where the outdoor air plus the approach of the dry coolers is no warmer than the
facility water; else chillers take all the heat.  That dry coolers could still take a part of it is
left out, so that in between the plant draws somewhat less than is said here.
"""

from __future__ import annotations

from dataclasses import dataclass

from configurator.core.units import kpa_to_pa, l_per_min_to_m3_per_s
from configurator.core.unknown import scaled, total
from configurator.design.assumptions import assumed_number
from configurator.design.model import Design

KELVIN = 273.15


@dataclass(frozen=True, slots=True)
class Plant:
    """Electrical power of the plant in W; ``cop`` is that of its chillers, None without any."""

    pumps_w: float | None
    dry_coolers_w: float | None
    chillers_w: float | None
    cop: float | None
    marks: tuple[str, ...]

    @property
    def power_w(self) -> float | None:
        """All of it."""
        return total((self.pumps_w, self.dry_coolers_w, self.chillers_w))


def chiller_cop(water_c: float, outdoor_c: float, approach_k: float, carnot_share: float) -> float:
    """Heat moved over work of a chiller that makes water of ``water_c`` with air of ``outdoor_c``.

    The refrigerant evaporates ``approach_k`` below the water and condenses as much above the air;
    between these temperatures Carnot's engine would have ``Te / (Tc - Te)``, of which a machine
    reaches a share (Baehr and Kabelac, Thermodynamik, on compression refrigeration).

    >>> round(chiller_cop(18.0, 43.0, 5.0, 0.5), 2)
    4.09
    """
    evaporating_k = water_c - approach_k + KELVIN
    lift_k = outdoor_c - water_c + 2 * approach_k
    return carnot_share * evaporating_k / lift_k


def plant(design: Design, heat_w: float | None, flow_l_per_min: float | None) -> Plant:
    """Give what it takes to bring the heat in the facility water outdoors.

    Heat that is made use of need not be rejected, but the pumps move it all.  Where the flow of
    facility water is unknown, the usual flow per kilowatt stands for it.  Where the heat is
    unknown, a loop has no answer, and the flow of the others is not all there is.
    """
    site, marks = design.site, list[str]()

    def assumed(key: str) -> float:
        found = assumed_number(design, key)
        marks.extend(() if found.overridden else (key,))
        return found.value

    if heat_w is None:
        flow_l_per_min = None
    elif flow_l_per_min is None:
        flow_l_per_min = heat_w / 1e3 * assumed("flow_guide_l_per_min_per_kw")
    pressure_pa = kpa_to_pa(assumed("facility_loop_pressure_kpa"))
    flow_m3_per_s = None if flow_l_per_min is None else l_per_min_to_m3_per_s(flow_l_per_min)
    pumps_w = scaled(flow_m3_per_s, pressure_pa / assumed("facility_pump_efficiency"))

    rejected_w = scaled(heat_w, 1.0 - site.heat_reuse_fraction)
    air_c = site.outdoor_temperature_c + assumed("dry_cooler_approach_k")
    chillers_w, cop = scaled(rejected_w, 0.0), None
    if air_c > site.facility_water_c:
        approach_k, share = assumed("chiller_approach_k"), assumed("chiller_carnot_share")
        cop = chiller_cop(site.facility_water_c, air_c, approach_k, share)
        chillers_w = scaled(rejected_w, 1.0 / cop)
    fans_w = scaled(total((rejected_w, chillers_w)), assumed("dry_cooler_power_fraction"))
    return Plant(pumps_w, fans_w, chillers_w, cop, tuple(marks))
