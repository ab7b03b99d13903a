"""The power engine: module to board to chassis to rack to shelf to facility meter.

``it_tdp_w`` is DC power at the devices; ``input_w`` is AC at the inlets of the racks.
"""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.chained import Chained
from configurator.core.memo import same_objects
from configurator.core.unknown import total
from configurator.design.model import Design
from configurator.design.parts_token import PartsToken
from configurator.power.facility import FacilityLoad, facility_power
from configurator.power.feeds import floor_feeds
from configurator.power.kept import KeptRack, RackDevices, rated_cdu_w
from configurator.power.levels import total_known, total_levels
from configurator.power.result import DevicePower, PowerResult, RackPower


class PowerEngine:
    """Rolls power up; racks and items that no edit touched keep what they had."""

    def __init__(self) -> None:
        self._parts = PartsToken()
        self._around: tuple[object, ...] = ()
        self._mains: tuple[object, ...] = ()
        self._surroundings = object()
        self._racks: dict[str, KeptRack] = {}
        self._chained: Chained[DevicePower] = Chained({})

    def evaluate(
        self,
        design: Design,
        cdu_power_w: Mapping[str, float | None] | None = None,
        *,
        water_heat_w: float | None = None,
        air_heat_w: float | None = None,
        water_l_per_min: float | None = None,
    ) -> PowerResult:
        """Roll up the whole design.

        The cooling stage supplies electrical power of the CDUs, the heat to facility water and to
        air, and the flow of that water; without it a CDU draws its published power and facility
        figures are unknown.
        """
        racks = self._rolled_up(design, cdu_power_w)
        inside = [kept.devices for kept in self._racks.values()]
        floor_w = {cdu.id: rated_cdu_w(design, cdu) for cdu in design.floor.cdus}
        floor_w |= {name: (cdu_power_w or {}).get(name, rated) for name, rated in floor_w.items()}
        levels = total_levels(rack.it for rack in racks)
        input_w = total(rack.input_w for rack in racks)
        known = total_known(rack.known for rack in racks)
        facility = facility_power(
            design,
            FacilityLoad(
                it_w=levels.tdp_w,
                not_computing_w=total(devices.not_computing_w for devices in inside),
                racks_w=input_w,
                rack_cdus_w=total(rack.cdu_w for rack in racks),
                floor_cdus_w=total(floor_w.values()),
                water_heat_w=water_heat_w,
                air_heat_w=air_heat_w,
                water_l_per_min=water_l_per_min,
                known_w=known.input_w + sum(watts or 0.0 for watts in floor_w.values()),
            ),
        )
        feeds, alone = floor_feeds(design, floor_w)
        marks = set[str]().union(*{rack.marks for rack in racks}, facility.marks)
        return PowerResult(
            it=levels,
            input_w=input_w,
            facility=facility,
            racks=racks,
            devices=self._all_devices(design, inside),
            marks=tuple(sorted(marks)),
            known=known,
            floor_feeds=feeds,
            floor_feeds_alone=alone,
            cdus=tuple(floor_w.items()),
        )

    def _rolled_up(
        self, design: Design, cdu_power_w: Mapping[str, float | None] | None
    ) -> tuple[RackPower, ...]:
        """Ask every rack, and forget those that are gone."""
        surroundings, known = self._surroundings_of(design), self._racks
        self._racks = {rack.id: known.get(rack.id) or KeptRack() for rack in design.floor.racks}
        return tuple(
            self._racks[rack.id].power(design, rack, surroundings, cdu_power_w)
            for rack in design.floor.racks
        )

    def _surroundings_of(self, design: Design) -> object:
        """Return the same object until something that every rack may depend on is another."""
        parts = self._parts.of(design.parts)
        around = (design.assumptions, design.assumption_overrides, parts)
        site = design.site
        mains = (site.feeds, site.feed_phases, site.feed_breaker_a, site.ac_voltage_v)
        if mains != self._mains or not same_objects(around, self._around):
            self._around, self._mains, self._surroundings = around, mains, object()
        return self._surroundings

    def _all_devices(self, design: Design, inside: list[RackDevices]) -> Chained[DevicePower]:
        """Chain the racks' tables; where none is another one, the mapping of last time."""
        tables = {
            rack.id: devices.by_id for rack, devices in zip(design.floor.racks, inside, strict=True)
        }
        known = self._chained.tables
        if len(tables) != len(known) or any(
            known.get(name) is not table for name, table in tables.items()
        ):
            self._chained = Chained(tables, self._chained)
        return self._chained
