"""What a rule may look at: the design, its results, and the object in question."""

from __future__ import annotations

from dataclasses import dataclass

from configurator.cooling.result import CoolingResult, LoopCooling
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
from configurator.power.result import PowerResult


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


@dataclass(frozen=True, slots=True)
class RuleContext:
    """A design and its results, None where a stage has not answered."""

    design: Design
    index: DesignIndex
    power: PowerResult | None = None
    cooling: CoolingResult | None = None

    def loop_result(self, loop: Loop) -> LoopCooling | None:
        """Result of a loop, or None while it has none."""
        loops = self.cooling.loops if self.cooling else ()
        return next((result for result in loops if result.id == loop.id), None)
