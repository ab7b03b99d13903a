"""One rack: load on the busbar, items with their own supplies, AC at the inlet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.catalogue.parts import PowerShelf
from configurator.catalogue.parts import Rack as RackPart
from configurator.core.unknown import less, ratio, total
from configurator.design.assumptions import assumed_number
from configurator.design.model import Chassis, Design, Rack, RackItem
from configurator.power.levels import total_levels
from configurator.power.result import DevicePower, RackPower
from configurator.power.shelf import share_load


def _is_self_fed(design: Design, item: Chassis | RackItem, has_shelves: bool) -> bool:
    """A chassis says how it is fed; other IT takes the busbar where the rack has shelves."""
    if isinstance(item, Chassis):
        part = design.parts[item.part]
        assert isinstance(part, ChassisPart)
        return part.supply == "ac"
    return not has_shelves


def _busbar_voltage(design: Design, rack: Rack) -> tuple[float | None, frozenset[str]]:
    """Voltage at the loads in V: what the shelves put out, less droop and busbar drop; marks."""
    frame = design.parts[rack.part]
    outputs: list[float] = []
    for item in rack.items:
        part = design.parts[item.part]
        if isinstance(part, PowerShelf) and part.output_v is not None:
            outputs.append(part.output_v)
    if outputs:
        drop_v = assumed_number(design, "shelf_droop_v", rack.id)
        marks = frozenset[str]() if drop_v.overridden else frozenset({drop_v.key})
        return min(outputs) - drop_v.value, marks
    return frame.busbar_voltage_nominal_v if isinstance(frame, RackPart) else None, frozenset()


def rack_power(
    design: Design,
    rack: Rack,
    devices: Sequence[DevicePower],
    cdu_power_w: Mapping[str, float | None],
) -> RackPower:
    """Roll a rack's top-level devices up to the busbar, the shelves and the AC inlet.

    ``devices`` are the chassis, switches and hosts of the rack.  An in-rack CDU draws AC at the
    inlet, but is cooling and no part of the IT load.
    """
    by_id = {device.id: device for device in devices}
    shelves = [item for item in rack.items if item.kind == "power_shelf"]
    it_items = [item for item in rack.items if item.id in by_id]
    self_fed = [item for item in it_items if _is_self_fed(design, item, bool(shelves))]
    self_fed_ids = {item.id for item in self_fed}
    on_busbar = [item for item in it_items if item.id not in self_fed_ids]
    busbar_w = total(by_id[item.id].total.tdp_w for item in on_busbar)
    self_fed_w = total(by_id[item.id].total.tdp_w for item in self_fed)
    shared = share_load(design, shelves, busbar_w, rack.id)

    marks = {mark for device in devices for mark in device.marks}
    marks |= {mark for shelf in shared for mark in shelf.marks}
    inputs = [shelf.input_w for shelf in shared]
    losses = [shelf.loss_w for shelf in shared]
    if on_busbar and not shared:
        inputs.append(None)
    if self_fed:
        found = assumed_number(design, "psu_ac_efficiency", rack.id)
        marks |= set() if found.overridden else {found.key}
        inputs.append(ratio(self_fed_w, found.value))
        losses.append(less(inputs[-1], self_fed_w))
    inputs += [cdu_power_w.get(item.id) for item in rack.items if item.kind == "cdu"]
    voltage, weak = _busbar_voltage(design, rack)
    return RackPower(
        id=rack.id,
        it=total_levels(device.total for device in devices),
        busbar_w=busbar_w,
        busbar_current_a=ratio(busbar_w, voltage),
        busbar_voltage_v=voltage,
        self_fed_w=self_fed_w,
        input_w=total(inputs),
        loss_w=total(losses),
        shelves=shared,
        marks=tuple(sorted(marks | weak)),
    )
