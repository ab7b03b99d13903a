"""What a rule may look at: the design, its results, and the object in question."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from configurator.cooling.result import (
    CduCooling,
    CoolingResult,
    LoopCooling,
    ModuleCooling,
    RackCooling,
    Segment,
)
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
from configurator.power.result import PowerResult, RackPower, ShelfPower

_INSIDE_CHASSIS = ("tube", "plate")

Value = TypeVar("Value")
SegmentsByOwner = Mapping[tuple[str, str], Sequence[Segment]]


class _OnDemand(dict[str, Value]):
    """A table by id whose values are made when first asked for: most racks keep what they had."""

    def __init__(self, make: Callable[[str], Value]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: str) -> Value:
        value = self[key] = self._make(key)
        return value


@dataclass(frozen=True, slots=True)
class Subject:
    """One object with everything it is mounted in; what does not apply is None.

    ``id`` is the document id, or None for the design as a whole.
    """

    id: str | None
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

    @cached_property
    def cooled(self) -> Mapping[str, Sequence[tuple[Module, ModuleCooling]]]:
        """Modules that have coolant with their results, by the id of their chassis."""
        return _OnDemand(self._cooled_in)

    def _cooled_in(self, chassis_id: str) -> Sequence[tuple[Module, ModuleCooling]]:
        chassis = self.index.chassis(chassis_id)
        results = self.cooling.modules if self.cooling else {}
        return [
            (module, result)
            for board in (chassis.boards if chassis else ())
            for module in board.modules
            if (result := results.get(module.id)) and result.flow_l_per_min is not None
        ]

    @cached_property
    def _segments(self) -> Mapping[str, SegmentsByOwner]:
        return _OnDemand(self._segments_of)

    def _segments_of(self, rack_id: str) -> SegmentsByOwner:
        parents, found = self.index.parents, dict[tuple[str, str], list[Segment]]()
        on = self.index.loops.get(rack_id)
        loop = self.loops.get(on.id) if on else None
        for segment in (loop.segments.of(rack_id) if loop else None) or ():
            owner = segment.where
            if segment.kind in _INSIDE_CHASSIS:
                owner = parents.get(parents.get(owner, owner), owner)
            found.setdefault((owner, segment.kind), []).append(segment)
        return found

    def segments(self, owner: str, kind: str) -> Sequence[Segment]:
        """Wetted elements of one kind in a rack; those of modules belong to their chassis."""
        return self._segments[self.index.lineage(owner)[-1]].get((owner, kind), ())

    def total_tdp_w(self, object_id: str) -> float | None:
        """DC power of an object with everything in it, None where it is unknown."""
        device = self.power.devices.get(object_id) if self.power else None
        return device.total.tdp_w if device else None
