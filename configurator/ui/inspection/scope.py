"""One design with its evaluation, and the lookups that every sheet needs."""

from __future__ import annotations

from dataclasses import dataclass, field

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.parts import BasePart
from configurator.cooling.result import (
    CduCooling,
    ChassisCooling,
    CoolingResult,
    LoopCooling,
    ModuleCooling,
)
from configurator.core.units import UnitSystem
from configurator.design.address import addresses
from configurator.design.model import Design
from configurator.design.query import DesignIndex, index
from configurator.evaluation.energy import EnergyYears
from configurator.evaluation.result import Evaluation
from configurator.power.energy import EnergyYear
from configurator.power.result import DevicePower, PowerResult, RackPower, ShelfPower
from configurator.rules.finding import Finding, State
from configurator.ui.inspection.figures import Figures
from configurator.ui.inspection.sheet import Link
from configurator.ui.words import tr


@dataclass(frozen=True, slots=True)
class Scope:
    """What a sheet is made from."""

    design: Design
    evaluation: Evaluation | None
    catalogue: Catalogue
    units: UnitSystem
    years: EnergyYears = field(default_factory=EnergyYears)

    @property
    def year(self) -> EnergyYear | None:
        """The year of the evaluation; made when it is asked for, and kept in ``years``."""
        return self.years.of(self.evaluation) if self.evaluation else None

    @property
    def index(self) -> DesignIndex:
        """Objects by id."""
        return index(self.design)

    @property
    def power(self) -> PowerResult | None:
        """What the power engine said."""
        return self.evaluation.power if self.evaluation else None

    @property
    def cooling(self) -> CoolingResult | None:
        """What the cooling engine said."""
        return self.evaluation.cooling if self.evaluation else None

    def figures(self) -> Figures:
        """Start an empty list of figures."""
        return Figures(self.units)

    def part(self, part_id: str) -> BasePart | None:
        """Give a part of the design."""
        return self.design.parts.get(part_id)

    def title(self, part_id: str) -> str:
        """Give the name of a part, its id where the design does not hold it."""
        part = self.part(part_id)
        return part.title if part else part_id

    def address(self, object_id: str) -> str:
        """Give the address of an object."""
        return addresses(self.design).get(object_id, object_id)

    def device(self, object_id: str) -> DevicePower | None:
        """Give the power of a module, board, chassis, switch, host or CDU."""
        return self.power.devices.get(object_id) if self.power else None

    def rack_power(self, rack_id: str) -> RackPower | None:
        """Give the power of a rack."""
        racks = self.power.racks if self.power else ()
        return next((rack for rack in racks if rack.id == rack_id), None)

    def shelf(self, shelf_id: str) -> ShelfPower | None:
        """Give the load of a power shelf."""
        racks = self.power.racks if self.power else ()
        found = (shelf for rack in racks for shelf in rack.shelves if shelf.id == shelf_id)
        return next(found, None)

    def loop(self, loop_id: str) -> LoopCooling | None:
        """Give the solution of a loop."""
        loops = self.cooling.loops if self.cooling else ()
        return next((loop for loop in loops if loop.id == loop_id), None)

    def cdu(self, cdu_id: str) -> CduCooling | None:
        """Give the operating point of a CDU."""
        loops = self.cooling.loops if self.cooling else ()
        return next((cdu for loop in loops for cdu in loop.cdus if cdu.id == cdu_id), None)

    def chassis(self, chassis_id: str) -> ChassisCooling | None:
        """Give the cooling of a chassis."""
        return self.cooling.chassis.get(chassis_id) if self.cooling else None

    def module(self, module_id: str) -> ModuleCooling | None:
        """Give the cooling of a module."""
        return self.cooling.modules.get(module_id) if self.cooling else None

    def findings(self, object_id: str | None) -> tuple[Finding, ...]:
        """Give what the rules say about an object, passed checks left out."""
        found = (self.evaluation.findings if self.evaluation else None) or ()
        return tuple(f for f in found if f.target == object_id and f.state is not State.PASS)

    @property
    def rules_held(self) -> int | None:
        """How many rules hold in the whole design, None where they have not run."""
        found = self.evaluation.findings if self.evaluation else None
        if found is None:
            return None
        states: dict[str, set[State]] = {}
        for finding in found:
            states.setdefault(finding.rule, set()).add(finding.state)
        return sum(each == {State.PASS} for each in states.values())

    def link_up(self, object_id: str) -> tuple[Link, ...]:
        """Give the ways from an object to what holds it and to its loop."""
        holders = self.index.lineage(object_id)[1:]
        links = [Link(self.address(each), each) for each in holders]
        loop = self.index.loop_of(object_id)
        if loop is not None:
            links.append(Link(tr("Loop {id}", id=self.address(loop.id)), loop.id))
        return tuple(links)
