"""What the engine keeps of each rack, so that racks no edit touched cost a comparison."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from configurator.catalogue.parts import Cdu, Equipment
from configurator.core.memo import Memo
from configurator.core.unknown import scaled, total
from configurator.design.model import Chassis, Design, FloorCdu, Rack, RackItem
from configurator.power.devices import chassis_power, equipment_power
from configurator.power.levels import known_of
from configurator.power.rack import RackChain, rack_chain, rack_power
from configurator.power.result import DevicePower, Known, RackPower

Devices = tuple[DevicePower, ...]
Drawn = tuple[float | None, ...]

NOT_COMPUTING = frozenset({"fans", "conversion"})
"""Parts of a device's own power that ITUE sets apart; a module counts with its regulators."""


@dataclass(frozen=True, slots=True)
class RackDevices:
    """Devices of a rack by id, those that stand in its units, and what does not compute in them.

    ``known`` is what is certain of each of those in the units.
    """

    by_id: Mapping[str, DevicePower]
    top: Devices
    known: Mapping[str, Known]
    not_computing_w: float | None


class KeptRack:
    """One rack from revision to revision.

    The roll-up is kept twice, with rated and with solved power of its CDUs, for both are asked
    for after every edit.
    """

    def __init__(self) -> None:
        self._rack: Rack | None = None
        self._surroundings: object = None
        self._items: Memo[Devices] = Memo()
        self._cdus: dict[str, float | None] = {}
        self._chain: RackChain | None = None
        self._rolled: dict[bool, tuple[Drawn, RackPower]] = {}
        self.devices = RackDevices({}, (), {}, 0.0)

    def power(
        self,
        design: Design,
        rack: Rack,
        surroundings: object,
        cdu_power_w: Mapping[str, float | None] | None,
    ) -> RackPower:
        """Answer for a rack; ``surroundings`` is another object where anything around it is.

        Without ``cdu_power_w`` its CDUs draw what they are rated for.
        """
        if rack is not self._rack or surroundings is not self._surroundings:
            self._renew(design, rack, surroundings)
        assert self._chain is not None
        solved = cdu_power_w or {}
        drawn = tuple(solved.get(name, rated) for name, rated in self._cdus.items())
        kept = self._rolled.get(cdu_power_w is not None)
        if kept is not None and kept[0] == drawn:
            return kept[1]
        answer = rack_power(design.parts, self._chain, dict(zip(self._cdus, drawn, strict=True)))
        self._rolled[cdu_power_w is not None] = (drawn, answer)
        return answer

    def _renew(self, design: Design, rack: Rack, surroundings: object) -> None:
        found = [
            self._items.get(item.id, (item, surroundings), partial(_of_item, design, item, rack.id))
            for item in rack.items
        ]
        self._items.sweep()
        self.devices = _together([devices for devices in found if devices])
        self._cdus = {item.id: rated_cdu_w(design, item) for item in rack.items if _is_cdu(item)}
        self._chain = rack_chain(design, rack, self.devices.top, self.devices.known)
        self._rolled = {}
        self._rack, self._surroundings = rack, surroundings


def _together(found: list[Devices]) -> RackDevices:
    top = tuple(devices[-1] for devices in found)
    return RackDevices(
        {device.id: device for devices in found for device in devices},
        top,
        {devices[-1].id: known_of(devices) for devices in found},
        total(map(_not_computing_w, top)),
    )


def _not_computing_w(device: DevicePower) -> float | None:
    if device.own.tdp_w is None:
        return None
    return sum(share.w for share in device.parts if share.name in NOT_COMPUTING)


def _of_item(design: Design, item: Chassis | RackItem, rack_id: str) -> Devices:
    """Give the devices in an item, itself last; one that draws nothing of its own has none."""
    if isinstance(item, Chassis):
        return chassis_power(design, item, rack_id)
    if isinstance(design.parts[item.part], Equipment):
        return (equipment_power(design, item, rack_id),)
    return ()


def _is_cdu(item: Chassis | RackItem) -> bool:
    return item.kind == "cdu"


def rated_cdu_w(design: Design, cdu: Chassis | RackItem | FloorCdu) -> float | None:
    """What a CDU draws by its data sheet, in W."""
    part = design.parts[cdu.part]
    assert isinstance(part, Cdu)
    return scaled(part.power_kw, 1e3)
