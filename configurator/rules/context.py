"""What a rule may look at: the design, its results, and the object in question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeVar

from configurator.cooling.answers.module_table import ModuleTable, TabledModules
from configurator.cooling.result import (
    CduCooling,
    ChassisCooling,
    CoolingResult,
    LoopCooling,
    RackCooling,
)
from configurator.cooling.segments import SegmentTable
from configurator.core.chained import Chained
from configurator.design.identity import PerObject
from configurator.design.model import (
    Board,
    Chassis,
    Design,
    FloorCdu,
    Loop,
    Module,
    Rack,
    RackItem,
)
from configurator.design.query import DesignIndex
from configurator.power.result import DevicePower, PowerResult, RackPower, ShelfPower

Value = TypeVar("Value")
Need = Literal["power", "cooling"]
"""A result that rules may need."""


@dataclass(frozen=True, slots=True)
class Subject:
    """One object with everything it is mounted in; what does not apply is None.

    ``id`` is the document id, or None for the design as a whole; ``where`` is the address.
    """

    id: str | None
    where: str = ""
    rack: Rack | None = None
    chassis: Chassis | None = None
    board: Board | None = None
    module: Module | None = None
    item: RackItem | FloorCdu | None = None
    loop: Loop | None = None


@dataclass(frozen=True, eq=False)
class RuleContext:
    """A design and its results, None where a stage has not answered; tables are made on demand."""

    design: Design
    index: DesignIndex
    power: PowerResult | None = None
    cooling: CoolingResult | None = None

    @cached_property
    def missing(self) -> frozenset[Need]:
        """Results that are not there yet."""
        stages: dict[Need, object] = {"power": self.power, "cooling": self.cooling}
        return frozenset(name for name, result in stages.items() if result is None)

    @cached_property
    def loops(self) -> Mapping[str, LoopCooling]:
        """Results of loops by loop id; a loop that could not be set up is not among them."""
        return {loop.id: loop for loop in self.cooling.loops} if self.cooling else {}

    @cached_property
    def cdus(self) -> Mapping[str, CduCooling]:
        """Results of CDUs by id."""
        return {cdu.id: cdu for loop in self.loops.values() for cdu in loop.cdus}

    @cached_property
    def racks_on_loops(self) -> Mapping[str, RackCooling]:
        """Cooling results of racks by id."""
        return {rack.id: rack for loop in self.loops.values() for rack in loop.racks}

    @cached_property
    def rack_power(self) -> Mapping[str, RackPower]:
        """Power results of racks by id."""
        return {rack.id: rack for rack in self.power.racks} if self.power else {}

    @cached_property
    def shelves(self) -> Mapping[str, ShelfPower]:
        """Power results of shelves by id."""
        return {s.id: s for rack in self.rack_power.values() for s in rack.shelves}

    def cooling_of(self, rack: Rack) -> tuple[object, ...]:
        """Cooling of a rack: its own, its wetted elements, its chassis and modules."""
        if self.cooling is None:
            return ()
        return (
            self.racks_on_loops.get(rack.id),
            self.segments(rack.id),
            *_of_rack(self.cooling.chassis, rack),
            *_of_rack(self.cooling.modules, rack),
        )

    def segments(self, rack_id: str) -> SegmentTable | None:
        """Wetted elements of a rack; None where no loop that was solved serves it."""
        on = self.index.loops.get(rack_id)
        loop = self.loops.get(on.id) if on else None
        return loop.segments.of(rack_id) if loop else None

    def module_table(self, rack: Rack) -> ModuleTable:
        """Cooling figures of the modules of a rack as columns."""
        results = _table(self.cooling.modules, rack) if self.cooling else {}
        if isinstance(results, TabledModules):
            return results.table
        return ModuleTable.of(results[name] for name in _cooled_in(rack) if name in results)

    def chassis_in(self, rack: Rack) -> Mapping[str, ChassisCooling]:
        """Cooling results of chassis in which those of a rack are found."""
        return _table(self.cooling.chassis, rack) if self.cooling else {}

    def devices_in(self, rack: Rack) -> Mapping[str, DevicePower]:
        """Power of devices in which those of a rack are found."""
        return _table(self.power.devices, rack) if self.power else {}

    @cached_property
    def columns(self) -> dict[int, tuple[object, object]]:
        """What was put into columns of the objects of this design, by the list of these."""
        return {}

    @cached_property
    def masses_kg(self) -> dict[str, Sequence[float]]:
        """Masses of what stands in racks, by rack, as far as they were asked for."""
        return {}

    def total_tdp_w(self, object_id: str) -> float | None:
        """DC power of an object with everything in it, None where it is unknown."""
        device = self.power.devices.get(object_id) if self.power else None
        return device.total.tdp_w if device else None


def _table(results: Mapping[str, Value], rack: Rack) -> Mapping[str, Value]:
    """Narrow results to the table of a rack, where they are kept rack by rack."""
    return results.tables.get(rack.id, {}) if isinstance(results, Chained) else results


def _of_rack(results: Mapping[str, object], rack: Rack) -> tuple[object, ...]:
    """Give the table of a rack, or where results are not kept so what it would hold."""
    if isinstance(results, Chained):
        return (results.tables.get(rack.id),)
    return tuple(map(results.get, _cooled_in(rack)))


def _names_in(rack: Rack) -> tuple[str, ...]:
    names: list[str] = []
    for item in rack.items:
        if isinstance(item, Chassis):
            names.append(item.id)
            names += [module.id for board in item.boards for module in board.modules]
    return tuple(names)


_cooled_in = PerObject(_names_in)
