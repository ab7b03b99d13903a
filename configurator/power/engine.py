"""The power engine: module to board to chassis to rack to shelf to facility meter.

``it_tdp_w`` is DC power at the devices; ``input_w`` is AC at the inlets of the racks.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from configurator.catalogue.parts import Cdu, Equipment
from configurator.core.memo import Memo
from configurator.core.unknown import scaled, total
from configurator.design.model import Chassis, Design, FloorCdu, Rack, RackItem
from configurator.power.devices import chassis_power, equipment_power
from configurator.power.facility import facility_power
from configurator.power.levels import total_levels
from configurator.power.rack import rack_power
from configurator.power.result import DevicePower, PowerResult, RackPower

Devices = tuple[DevicePower, ...]


class PowerEngine:
    """Rolls power up; racks and items that no edit touched keep their devices."""

    def __init__(self) -> None:
        self._devices: Memo[Devices] = Memo()
        self._items: dict[str, Memo[Devices]] = {}

    def evaluate(
        self,
        design: Design,
        cdu_power_w: Mapping[str, float | None] | None = None,
        *,
        liquid_heat_w: float | None = None,
        air_heat_w: float | None = None,
    ) -> PowerResult:
        """Roll up the whole design.

        The cooling stage supplies electrical power of the CDUs and the heat to liquid and air;
        without it a CDU draws its published power and facility figures are unknown.
        """
        cdu_w = {**_rated_cdu_power(design), **(cdu_power_w or {})}
        racks: list[RackPower] = []
        devices: dict[str, DevicePower] = {}
        overhead: list[float | None] = []
        for rack in design.floor.racks:
            all_devices = self._rack_devices(design, rack)
            placed = {item.id for item in rack.items}
            top = [device for device in all_devices if device.id in placed]
            chassis = {item.id for item in rack.items if isinstance(item, Chassis)}
            overhead += [device.own.tdp_w for device in top if device.id in chassis]
            racks.append(rack_power(design, rack, top, cdu_w))
            devices.update((device.id, device) for device in all_devices)
        self._devices.sweep()
        there = {rack.id for rack in design.floor.racks}
        self._items = {name: kept for name, kept in self._items.items() if name in there}
        levels = total_levels(rack.it for rack in racks)
        input_w = total(rack.input_w for rack in racks)
        facility = facility_power(
            design,
            it_w=levels.tdp_w,
            input_w=input_w,
            overhead_w=total(overhead),
            floor_cdu_w=total(cdu_w.get(cdu.id) for cdu in design.floor.cdus),
            liquid_heat_w=liquid_heat_w,
            air_heat_w=air_heat_w,
        )
        marks = {mark for rack in racks for mark in rack.marks} | set(facility.marks)
        return PowerResult(
            it=levels,
            input_w=input_w,
            facility_w=facility.facility_w,
            pue=facility.pue,
            tue=facility.tue,
            racks=tuple(racks),
            devices=devices,
            marks=tuple(sorted(marks)),
        )

    def _rack_devices(self, design: Design, rack: Rack) -> Devices:
        used = tuple(design.parts[part] for part in _parts_in(rack))
        inputs = (rack, design.assumptions, design.assumption_overrides, *used)
        return self._devices.get(rack.id, inputs, lambda: self._each_item(design, rack, inputs[1:]))

    def _each_item(self, design: Design, rack: Rack, surroundings: tuple[object, ...]) -> Devices:
        kept = self._items.setdefault(rack.id, Memo())
        found = [
            kept.get(item.id, (item, *surroundings), partial(_of_item, design, item, rack.id))
            for item in rack.items
        ]
        kept.sweep()
        return tuple(device for devices in found for device in devices)


def _parts_in(rack: Rack) -> list[str]:
    """Part ids in a fixed order, once each: a replaced part must spoil what was computed."""
    parts = {item.part for item in rack.items}
    for item in rack.items:
        if isinstance(item, Chassis):
            for board in item.boards:
                parts.add(board.part)
                parts.update(module.part for module in board.modules)
    return sorted(parts)


def _of_item(design: Design, item: Chassis | RackItem, rack_id: str) -> Devices:
    if isinstance(item, Chassis):
        return tuple(chassis_power(design, item, rack_id))
    if isinstance(design.parts[item.part], Equipment):
        return (equipment_power(design, item, rack_id),)
    return ()


def _rated_cdu_power(design: Design) -> dict[str, float | None]:
    cdus: list[RackItem | FloorCdu] = list(design.floor.cdus)
    for rack in design.floor.racks:
        cdus += [item for item in rack.items if isinstance(item, RackItem) and item.kind == "cdu"]
    rated: dict[str, float | None] = {}
    for cdu in cdus:
        part = design.parts[cdu.part]
        assert isinstance(part, Cdu)
        rated[cdu.id] = scaled(part.power_kw, 1e3)
    return rated
