"""All loops of a design put together, with what no loop serves and the heat to the room."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from configurator.cooling.answers.answer import LoopAnswer
from configurator.cooling.answers.rack_reading import RackReading
from configurator.cooling.answers.wording import diagnoses
from configurator.cooling.network.build import LoopNetwork, joins_loop
from configurator.cooling.network.heat import ChassisHeat, RackHeat
from configurator.cooling.result import (
    ChassisCooling,
    CoolingResult,
    Diagnosis,
    LoopCooling,
    ModuleCooling,
)
from configurator.core.chained import Chained
from configurator.core.memo import Memo
from configurator.core.text import say
from configurator.core.unknown import total
from configurator.design.address import addresses
from configurator.design.model import Chassis, Design, Rack
from thermal.solver import Solution


@dataclass(frozen=True, slots=True)
class LoopOutcome:
    """The answer of one loop with its solution, or the problems that stand in its way."""

    answer: LoopAnswer | None = None
    network: LoopNetwork | None = None
    solution: Solution | None = None
    problems: tuple[Diagnosis, ...] = ()


class Summary:
    """Joins the loops' answers; racks and loops nothing changed on keep what was said of them."""

    def __init__(self) -> None:
        self._loops: Memo[LoopCooling] = Memo()
        self._tables: Memo[_RackTables] = Memo()
        self._missing: Memo[tuple[Diagnosis, ...]] = Memo()
        self._modules: Chained[ModuleCooling] = Chained({})
        self._chassis: Chained[ChassisCooling] = Chained({})

    def of(
        self,
        design: Design,
        heats: Mapping[str, RackHeat],
        outcomes: Mapping[str, LoopOutcome],
        parts: object,
    ) -> CoolingResult:
        """Join the answers by loop, and add every chassis and module that none of them holds.

        ``parts`` is another object whenever a part is another one.
        """
        names = addresses(design)
        loops = tuple(
            self._loop(name, outcome, names) for name, outcome in outcomes.items() if outcome.answer
        )
        problems = [problem for outcome in outcomes.values() for problem in outcome.problems]
        read = {
            name: rack
            for outcome in outcomes.values()
            if outcome.answer
            for name, rack in outcome.answer.racks.items()
        }
        served = {rack_id for loop in design.loops for rack_id in loop.racks}
        modules: dict[str, Mapping[str, ModuleCooling]] = {}
        chassis: dict[str, Mapping[str, ChassisCooling]] = {}
        liquid: list[float | None] = []
        for rack in design.floor.racks:
            heat, own = heats[rack.id], read.get(rack.id)
            inputs = (rack, heat, own and own.modules, own and own.chassis, parts)
            tables = self._tables.get(rack.id, inputs, partial(_tables, design, rack, heat, own))
            modules[rack.id], chassis[rack.id] = tables.modules, tables.chassis
            liquid.append(tables.liquid_w)
            name, joined = names[rack.id], rack.id in served
            problems += self._missing.get(
                (rack.id, name),
                (rack, joined, parts),
                partial(_missing_in, design, rack, joined, names),
            )
        self._tables.sweep()
        self._missing.sweep()
        self._loops.sweep()
        self._modules = Chained(modules, self._modules)
        self._chassis = Chained(chassis, self._chassis)
        air = [heats[rack.id].air_w for rack in design.floor.racks]
        air += [_motor_loss_w(outcome) for outcome in outcomes.values()]
        return CoolingResult(
            loops, self._modules, self._chassis, total(air), tuple(problems), total(liquid)
        )

    def _loop(self, name: str, outcome: LoopOutcome, names: Mapping[str, str]) -> LoopCooling:
        """Add what the solver says; a loop that reads as it did stays the same object."""
        answer, network, solution = outcome.answer, outcome.network, outcome.solution
        assert answer is not None
        assert network is not None
        assert solution is not None
        loop = network.loop
        called = tuple(map(names.get, (loop.id, *loop.racks, *loop.cdus)))
        return self._loops.get(
            (name, called),
            (outcome,),
            lambda: replace(answer.loop, diagnosis=diagnoses(network, solution, names)),
        )


@dataclass(frozen=True, slots=True)
class _RackTables:
    """Modules and chassis of a rack by id, those that no loop serves included; their heat."""

    modules: Mapping[str, ModuleCooling]
    chassis: Mapping[str, ChassisCooling]
    liquid_w: float | None


def _tables(design: Design, rack: Rack, heat: RackHeat, own: RackReading | None) -> _RackTables:
    unserved = [
        item
        for item in rack.items
        if isinstance(item, Chassis) and (own is None or item.id not in own.chassis)
    ]
    served = [each.network.heat.liquid_w for each in own.inside] if own else []
    if own is not None and not unserved:
        return _RackTables(own.modules, own.chassis, total(served))
    modules = dict(own.modules) if own else {}
    chassis = dict(own.chassis) if own else {}
    others = [_unserved_chassis(design, item, heat.chassis[item.id]) for item in unserved]
    for item, result in zip(unserved, others, strict=True):
        chassis[item.id] = result
        modules.update((m.id, m) for m in _unserved_modules(heat.chassis[item.id]))
    return _RackTables(modules, chassis, total([*served, *(each.liquid_w for each in others)]))


def _motor_loss_w(outcome: LoopOutcome) -> float | None:
    """Part of the pumps' power that heats the room."""
    if outcome.answer is None or outcome.network is None:
        return 0.0
    fractions = {c.cdu.id: c.pumps.heat_to_coolant_fraction for c in outcome.network.cdus}
    return total(
        None if cdu.pump_power_w is None else cdu.pump_power_w * (1 - fractions[cdu.id])
        for cdu in outcome.answer.loop.cdus
    )


def _unserved_chassis(design: Design, chassis: Chassis, heat: ChassisHeat) -> ChassisCooling:
    """Air takes its share; where coolant should take the rest, that is unknown."""
    liquid_w = None if joins_loop(design, chassis) else heat.liquid_w
    marks = tuple(sorted(heat.marks))
    return ChassisCooling(chassis.id, None, None, None, None, liquid_w, heat.air_w, None, marks)


def _unserved_modules(heat: ChassisHeat) -> Iterator[ModuleCooling]:
    for entry in heat.modules:
        yield ModuleCooling(
            id=entry.module.id,
            part=entry.module.part,
            power_w=entry.power_w,
            liquid_w=entry.liquid_w,
            flow_l_per_min=None,
            required_flow_l_per_min=None,
            coolant_inlet_c=None,
            coolant_outlet_c=None,
            case_c=None,
            case_limit_c=None,
            margin_k=None,
            marks=tuple(sorted(heat.marks)),
        )


def _missing_in(
    design: Design, rack: Rack, served: bool, names: Mapping[str, str]
) -> tuple[Diagnosis, ...]:
    """Say what a rack still lacks for its cooling."""
    return tuple(_lacks(design, rack, served, names))


def _lacks(
    design: Design, rack: Rack, served: bool, names: Mapping[str, str]
) -> Iterator[Diagnosis]:
    chassis = [item for item in rack.items if isinstance(item, Chassis)]
    if not served and any(joins_loop(design, item) for item in chassis):
        message = say(
            "Rack {rack}: modules are liquid cooled but no loop serves them", rack=names[rack.id]
        )
        yield Diagnosis("error", "no_loop", rack.id, message)
    for item in chassis:
        part = design.parts[item.part]
        filled = any(board.modules for board in item.boards)
        if not filled:
            message = say("{chassis}: no module is fitted", chassis=names[item.id])
            yield Diagnosis("info", "empty_chassis", item.id, message)
        elif part.kind == "chassis" and part.cooling == "liquid" and not item.coolant_connected:
            message = say(
                "{chassis}: modules are liquid cooled but not connected to the loop",
                chassis=names[item.id],
            )
            yield Diagnosis("error", "not_connected", item.id, message)
