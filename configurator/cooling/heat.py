"""Where the heat of a chassis goes: into the coolant, or into the air of the room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.cooling.figures import Figures
from configurator.core.unknown import total
from configurator.design.model import Chassis, Design, Module

HeatByObject = Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class ModuleHeat:
    """Heat of one module; None where its power is unknown."""

    module: Module
    power_w: float | None
    liquid_w: float | None


@dataclass(frozen=True, slots=True)
class ChassisHeat:
    """Heat of one chassis; ``lumped_w`` is what host and regulators give to the coolant."""

    modules: tuple[ModuleHeat, ...]
    lumped_w: float | None
    liquid_w: float | None
    air_w: float | None
    marks: frozenset[str]

    @property
    def known_liquid_w(self) -> float:
        """Liquid heat of what is known, for the solver; an unknown module adds nothing."""
        return sum(m.liquid_w or 0.0 for m in self.modules) + (self.lumped_w or 0.0)


def chassis_heat(
    design: Design, chassis: Chassis, heat_w: HeatByObject, rack_id: str
) -> ChassisHeat:
    """Split the heat of a chassis; an air-cooled one gives all of it to the air."""
    figures = Figures(design)
    part = design.parts[chassis.part]
    assert isinstance(part, ChassisPart)
    liquid = part.cooling == "liquid"
    modules: list[ModuleHeat] = []
    for board in chassis.boards:
        for module in board.modules:
            power = heat_w.get(module.id)
            scopes = (module.id, board.id, chassis.id, rack_id)
            fraction = figures.number("module_liquid_fraction", *scopes) if liquid else 0.0
            modules.append(ModuleHeat(module, power, None if power is None else power * fraction))
    own = [heat_w.get(chassis.id), *(heat_w.get(board.id, 0.0) for board in chassis.boards)]
    everything = total([*(m.power_w for m in modules), *own])
    plates = total(m.liquid_w for m in modules)
    lumped: float | None = 0.0
    if liquid and part.liquid_heat_fraction is not None:
        figures.published(part, "liquid_heat_fraction")
        lumped = None
        if everything is not None and plates is not None:
            lumped = max(0.0, part.liquid_heat_fraction * everything - plates)
    elif liquid:
        share = figures.number("chassis_overhead_liquid_fraction", chassis.id, rack_id)
        overhead = total(own) if share else 0.0
        lumped = None if overhead is None else share * overhead
    liquid_w = total([plates, lumped])
    air_w = None if everything is None or liquid_w is None else everything - liquid_w
    return ChassisHeat(tuple(modules), lumped, liquid_w, air_w, frozenset(figures.marks))
