"""The heat of a design's parts by object, as the cooling engine takes it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from configurator.core.chained import Chained
from configurator.core.memo import Memo
from configurator.design.model import Design
from configurator.power.engine import PowerEngine
from configurator.power.result import DevicePower, PowerResult, RackPower


def device_heat_w(design: Design) -> Mapping[str, float | None]:
    """Return the heat in W of every object by id at TDP, None where it is unknown."""
    return HeatTables().of(PowerEngine().evaluate(design))


class HeatTables:
    """Heat that each object gives off by itself; a rack that of its shelves and supplies.

    Racks whose power did not change keep their table, so the cooling stage need not compare.
    """

    def __init__(self) -> None:
        self._tables: Memo[Mapping[str, float | None]] = Memo()
        self._chained: Chained[float | None] = Chained({})

    def of(self, power: PowerResult) -> Mapping[str, float | None]:
        """Return the heat in W of every object by id, None where it is unknown."""
        inside = power.devices.tables
        tables = {
            rack.id: self._tables.get(
                rack.id, (rack, inside[rack.id]), partial(_heat_of_rack, rack, inside[rack.id])
            )
            for rack in power.racks
        }
        self._tables.sweep()
        self._chained = Chained(tables, self._chained)
        return self._chained


def _heat_of_rack(
    rack: RackPower, devices: Mapping[str, DevicePower]
) -> Mapping[str, float | None]:
    heat_w = {name: device.own.tdp_w for name, device in devices.items()}
    return {**heat_w, rack.id: rack.loss_w}
