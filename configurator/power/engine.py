"""The power engine: module to board to chassis to rack to shelf to facility meter.

``it_tdp_w`` is DC power at the devices; ``input_w`` is AC at the inlets of the racks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from configurator.catalogue.parts import Cdu, Equipment
from configurator.core.chained import Chained
from configurator.core.memo import Memo
from configurator.core.unknown import scaled, total
from configurator.design.identity import PerObject
from configurator.design.model import Chassis, Design, FloorCdu, Rack, RackItem
from configurator.design.parts_token import PartsToken
from configurator.power.devices import chassis_power, equipment_power
from configurator.power.facility import FacilityLoad, facility_power
from configurator.power.feeds import design_feeds
from configurator.power.levels import known_of, total_known, total_levels
from configurator.power.rack import RackChain, rack_chain, rack_power
from configurator.power.result import DevicePower, Known, PowerResult, RackPower

Devices = tuple[DevicePower, ...]

NOT_COMPUTING = frozenset({"fans", "conversion"})
"""Parts of a device's own power that ITUE sets apart; a module counts with its regulators."""


@dataclass(frozen=True, slots=True)
class _RackDevices:
    """Devices of a rack by id, those that stand in its units, and what its chassis add.

    ``known`` is what is certain of each of those in the units.
    """

    by_id: Mapping[str, DevicePower]
    top: Devices
    known: Mapping[str, Known]
    not_computing_w: float | None


class PowerEngine:
    """Rolls power up; racks and items that no edit touched keep what they had.

    A rack's roll-up is kept twice, with rated and with solved power of its CDUs, for both are
    asked for after every edit.
    """

    def __init__(self) -> None:
        self._parts = PartsToken()
        self._devices: Memo[_RackDevices] = Memo()
        self._items: dict[str, Memo[Devices]] = {}
        self._chains: Memo[RackChain] = Memo()
        self._rated: Memo[RackPower] = Memo()
        self._solved: Memo[RackPower] = Memo()
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
        surroundings = (
            design.assumptions,
            design.assumption_overrides,
            self._parts.of(design.parts),
        )
        cdu_w = {**_rated_cdu_power(design), **(cdu_power_w or {})}
        inside = [self._rack_devices(design, rack, surroundings) for rack in design.floor.racks]
        rolled = self._rated if cdu_power_w is None else self._solved
        racks = tuple(
            self._rolled_up(rolled, design, rack, devices, cdu_w, surroundings)
            for rack, devices in zip(design.floor.racks, inside, strict=True)
        )
        feeds, alone = design_feeds(design, racks, cdu_w)
        self._forget(design, rolled)
        levels = total_levels(rack.it for rack in racks)
        input_w = total(rack.input_w for rack in racks)
        facility = facility_power(
            design,
            FacilityLoad(
                it_w=levels.tdp_w,
                not_computing_w=total(devices.not_computing_w for devices in inside),
                racks_w=input_w,
                rack_cdus_w=total(
                    cdu_w.get(cdu.id) for rack in design.floor.racks for cdu in _cdus_in(rack)
                ),
                floor_cdus_w=total(cdu_w.get(cdu.id) for cdu in design.floor.cdus),
                water_heat_w=water_heat_w,
                air_heat_w=air_heat_w,
                water_l_per_min=water_l_per_min,
            ),
        )
        marks = {mark for rack in racks for mark in rack.marks} | set(facility.marks)
        return PowerResult(
            it=levels,
            input_w=input_w,
            facility=facility,
            racks=racks,
            devices=self._all_devices(design, inside),
            marks=tuple(sorted(marks)),
            known=total_known(rack.known for rack in racks),
            feeds=feeds,
            feeds_alone=alone,
            cdu_w=tuple((cdu.id, cdu_w.get(cdu.id)) for cdu in design.floor.cdus),
        )

    def _all_devices(self, design: Design, inside: list[_RackDevices]) -> Chained[DevicePower]:
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

    def _rack_devices(
        self, design: Design, rack: Rack, surroundings: tuple[object, ...]
    ) -> _RackDevices:
        return self._devices.get(
            rack.id,
            (rack, *surroundings),
            lambda: self._each_item(design, rack, surroundings),
        )

    def _each_item(
        self, design: Design, rack: Rack, surroundings: tuple[object, ...]
    ) -> _RackDevices:
        kept = self._items.setdefault(rack.id, Memo())
        found = [
            kept.get(item.id, (item, *surroundings), partial(_of_item, design, item, rack.id))
            for item in rack.items
        ]
        kept.sweep()
        top = tuple(devices[-1] for devices in found if devices)
        return _RackDevices(
            {device.id: device for devices in found for device in devices},
            top,
            {devices[-1].id: known_of(devices) for devices in found if devices},
            total(map(_not_computing_w, top)),
        )

    def _rolled_up(
        self,
        rolled: Memo[RackPower],
        design: Design,
        rack: Rack,
        devices: _RackDevices,
        cdu_power_w: Mapping[str, float | None],
        surroundings: tuple[object, ...],
    ) -> RackPower:
        """Follow the chain of a rack where the rack changed, its inlets where its CDUs did too."""
        chain = self._chains.get(
            (rack.id, _mains(design)),
            (rack, devices, *surroundings),
            lambda: rack_chain(design, rack, devices.top, devices.known),
        )
        drawn_w = tuple(cdu_power_w.get(item.id) for item in _cdus_in(rack))
        return rolled.get(
            (rack.id, drawn_w), (chain,), lambda: rack_power(design, chain, cdu_power_w)
        )

    def _forget(self, design: Design, rolled: Memo[RackPower]) -> None:
        """Drop what this design no longer has."""
        for kept in (self._devices, self._chains, rolled):
            kept.sweep()
        there = {rack.id for rack in design.floor.racks}
        if self._items.keys() - there:
            self._items = {name: kept for name, kept in self._items.items() if name in there}


def _not_computing_w(device: DevicePower) -> float | None:
    if device.own.tdp_w is None:
        return None
    return sum(share.w for share in device.parts if share.name in NOT_COMPUTING)


def _mains(design: Design) -> tuple[object, ...]:
    """What of the site a rack's inlets depend on."""
    site = design.site
    return (site.feeds, site.feed_phases, site.feed_breaker_a, site.ac_voltage_v)


def _of_item(design: Design, item: Chassis | RackItem, rack_id: str) -> Devices:
    """Give the devices in an item, itself last; one that draws nothing of its own has none."""
    if isinstance(item, Chassis):
        return chassis_power(design, item, rack_id)
    if isinstance(design.parts[item.part], Equipment):
        return (equipment_power(design, item, rack_id),)
    return ()


def _cdus_of(rack: Rack) -> tuple[RackItem, ...]:
    return tuple(i for i in rack.items if isinstance(i, RackItem) and i.kind == "cdu")


_cdus_in = PerObject(_cdus_of)


def _rated_cdu_power(design: Design) -> dict[str, float | None]:
    cdus: list[RackItem | FloorCdu] = list(design.floor.cdus)
    for rack in design.floor.racks:
        cdus += _cdus_in(rack)
    rated: dict[str, float | None] = {}
    for cdu in cdus:
        part = design.parts[cdu.part]
        assert isinstance(part, Cdu)
        rated[cdu.id] = scaled(part.power_kw, 1e3)
    return rated
