"""Where the heat of a chassis goes: into the coolant, or into the air of the room."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.cooling.network.figures import Figures
from configurator.core.chained import Chained
from configurator.core.memo import Memo
from configurator.core.unknown import total
from configurator.design.model import Chassis, Design, Module, Rack

HeatByObject = Mapping[str, float | None]
_Powers = tuple[tuple[str, float | None], ...]


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


@dataclass(frozen=True, slots=True, eq=False)
class RackHeat:
    """Heat of the chassis of a rack by id; ``air_w`` is all that the rack gives to the room."""

    chassis: Mapping[str, ChassisHeat]
    air_w: float | None


class RackHeats:
    """Splits the heat of rack after rack; equal powers keep the very objects of last time."""

    def __init__(self) -> None:
        self._racks: Memo[RackHeat] = Memo()
        self._chassis: dict[str, Memo[ChassisHeat]] = {}
        self._values: dict[str, _Powers] = {}

    def of(
        self, design: Design, heat_w: HeatByObject, surroundings: tuple[object, ...]
    ) -> Mapping[str, RackHeat]:
        """Return the heat of every rack by id; ``surroundings`` are what each depends on.

        A rack whose table in ``heat_w`` is the one of last time is not looked into.
        """
        tables = heat_w.tables if isinstance(heat_w, Chained) else {}
        found: dict[str, RackHeat] = {}
        for rack in design.floor.racks:
            table = tables.get(rack.id)
            inputs = (rack, self._powers(rack, heat_w) if table is None else table, *surroundings)
            found[rack.id] = self._racks.get(
                rack.id,
                inputs,
                partial(self._rack, design, rack, heat_w if table is None else table, surroundings),
            )
        self._racks.sweep()
        self._chassis = {name: kept for name, kept in self._chassis.items() if name in found}
        self._values = {name: kept for name, kept in self._values.items() if name in found}
        return found

    def _powers(self, rack: Rack, heat_w: HeatByObject) -> _Powers:
        """Return the powers in a rack, the tuple of last time where they are equal."""
        values = tuple((name, heat_w[name]) for name in _ids_in(rack) if name in heat_w)
        known = self._values.get(rack.id)
        if known == values:
            return known
        self._values[rack.id] = values
        return values

    def _rack(
        self, design: Design, rack: Rack, heat_w: HeatByObject, surroundings: tuple[object, ...]
    ) -> RackHeat:
        kept = self._chassis.setdefault(rack.id, Memo())
        heats: dict[str, ChassisHeat] = {}
        others = [heat_w.get(rack.id, 0.0)]
        for item in rack.items:
            if isinstance(item, Chassis):
                # Powers stand in the key: equal ones are as good as the same.
                key = (item.id, *(heat_w.get(name) for name in _ids_of(item)))
                heats[item.id] = kept.get(
                    key,
                    (item, *surroundings),
                    partial(chassis_heat, design, item, heat_w, rack.id),
                )
            elif item.id in heat_w:
                others.append(heat_w[item.id])
        kept.sweep()
        return RackHeat(heats, total([*(heat.air_w for heat in heats.values()), *others]))


def _ids_of(chassis: Chassis) -> Iterator[str]:
    yield chassis.id
    for board in chassis.boards:
        yield board.id
        for module in board.modules:
            yield module.id


def _ids_in(rack: Rack) -> Iterator[str]:
    yield rack.id
    for item in rack.items:
        if isinstance(item, Chassis):
            yield from _ids_of(item)
        else:
            yield item.id
