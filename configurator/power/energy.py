"""Energy, cost and carbon of a year, from utilisation profiles; made only when it is asked for.

A module draws its idle power at utilisation 0 and its TDP of the design at 1, in between linearly;
what else stands in a rack follows the rack's profile.  What has no profile draws its typical power
all year.  The pumps of CDUs go on at the operating point of the design.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from configurator.core.memo import Memo
from configurator.core.unknown import less, ratio, scaled, total
from configurator.design.model import Design
from configurator.design.parts_token import PartsToken
from configurator.power.facility import FacilityLoad, FacilityPower, facility_power
from configurator.power.rack_year import RackYear, rack_year
from configurator.power.result import PowerResult
from configurator.power.utilisation import HOURS_PER_YEAR


@dataclass(frozen=True, slots=True)
class EnergyYear:
    """A year of the whole design in kWh; cost and carbon are None without a tariff.

    ``input_kwh`` is AC at the racks; ``pue``, ``itue``, ``tue`` and ``ere`` are those of the year.
    """

    it_kwh: float | None
    input_kwh: float | None
    facility_kwh: float | None
    reused_kwh: float | None
    cost: float | None
    currency: str | None
    carbon_kg: float | None
    pue: float | None
    itue: float | None
    tue: float | None
    ere: float | None
    racks: tuple[RackYear, ...]
    marks: tuple[str, ...]


class EnergyMeter:
    """Makes the years of one design after the other; a rack that nothing touched keeps its own."""

    def __init__(self) -> None:
        self._parts = PartsToken()
        self._racks: Memo[RackYear] = Memo()

    def year(
        self, design: Design, power: PowerResult, liquid_heat_w: Mapping[str, float | None]
    ) -> EnergyYear:
        """Sum a year of all racks and take it to the meter.

        ``liquid_heat_w`` is the heat at TDP that the chassis of each rack give to coolant.  Given
        one weather, the facility goes straight with what the racks take and give off, so that its
        energy is its power at their mean.
        """
        parts = self._parts.of(design.parts)
        inside = power.devices.tables
        around = (design.profiles, design.assumptions, design.assumption_overrides, parts)
        racks = tuple(
            self._racks.get(
                rack.id,
                (rack, at_tdp, inside[rack.id], *around),
                partial(rack_year, design, rack, at_tdp, inside[rack.id]),
            )
            for rack, at_tdp in zip(design.floor.racks, power.racks, strict=True)
        )
        self._racks.sweep()
        load = _mean_load(power, racks, liquid_heat_w)
        facility = facility_power(design, load, power.facility)
        return _year(design, racks, facility)


def _mean_load(
    power: PowerResult, racks: tuple[RackYear, ...], liquid_heat_w: Mapping[str, float | None]
) -> FacilityLoad:
    """Give the load of the facility, averaged over the year.

    Coolant takes the share of the modules' power that it takes at TDP; all else that the racks
    and CDUs draw goes to the air.
    """
    load = power.facility.load
    at_tdp_w = total(liquid_heat_w.get(rack.id) for rack in racks)
    pumps_w = less(load.water_heat_w, at_tdp_w)
    chassis_w = total(scaled(liquid_heat_w.get(r.id), r.module_load) for r in racks)
    water_w = total((chassis_w, pumps_w))
    racks_w = scaled(total(rack.input_kwh for rack in racks), 1e3 / HOURS_PER_YEAR)
    it_w = scaled(total(rack.it_kwh for rack in racks), 1e3 / HOURS_PER_YEAR)
    busy = ratio(it_w, load.it_w)
    return FacilityLoad(
        it_w=it_w,
        not_computing_w=scaled(load.not_computing_w, busy),
        racks_w=racks_w,
        rack_cdus_w=load.rack_cdus_w,
        floor_cdus_w=load.floor_cdus_w,
        water_heat_w=water_w,
        air_heat_w=less(total((racks_w, load.floor_cdus_w)), water_w),
        water_l_per_min=load.water_l_per_min,
    )


def _year(design: Design, racks: tuple[RackYear, ...], facility: FacilityPower) -> EnergyYear:
    site, to_kwh = design.site, HOURS_PER_YEAR / 1e3
    facility_kwh = scaled(facility.facility_w, to_kwh)
    marks = {mark for rack in racks for mark in rack.marks} | set(facility.marks)
    return EnergyYear(
        it_kwh=total(rack.it_kwh for rack in racks),
        input_kwh=total(rack.input_kwh for rack in racks),
        facility_kwh=facility_kwh,
        reused_kwh=scaled(facility.heat_reuse_w, to_kwh),
        cost=scaled(facility_kwh, site.energy_price_per_kwh),
        currency=site.currency,
        carbon_kg=scaled(facility_kwh, site.carbon_kg_per_kwh),
        pue=facility.pue,
        itue=facility.itue,
        tue=facility.tue,
        ere=facility.ere,
        racks=racks,
        marks=tuple(sorted(marks)),
    )
