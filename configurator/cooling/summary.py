"""All loops of a design put together, with what no loop serves and the heat to the room."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from configurator.cooling.answer import LoopAnswer
from configurator.cooling.build import LoopNetwork, joins_loop
from configurator.cooling.heat import ChassisHeat, HeatByObject
from configurator.cooling.result import (
    ChassisCooling,
    CoolingResult,
    Diagnosis,
    LoopCooling,
    ModuleCooling,
)
from configurator.cooling.wording import diagnoses
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


def summarise(
    design: Design,
    heat_w: HeatByObject,
    heats: Mapping[str, ChassisHeat],
    outcomes: Sequence[LoopOutcome],
    earlier: CoolingResult,
) -> CoolingResult:
    """Join the loops' answers and add every chassis and module that none of them holds.

    A loop that reads as it did earlier stays the same object.
    """
    names = addresses(design)
    known = {loop.id: loop for loop in earlier.loops}
    modules: dict[str, ModuleCooling] = {}
    chassis: dict[str, ChassisCooling] = {}
    loops: list[LoopCooling] = []
    problems = [problem for outcome in outcomes for problem in outcome.problems]
    for outcome in outcomes:
        if outcome.answer and outcome.network and outcome.solution:
            said = diagnoses(outcome.network, outcome.solution, names)
            loop = replace(outcome.answer.loop, diagnosis=said)
            same = known.get(loop.id)
            loops.append(same if same is not None and _alike(same, loop) else loop)
            modules.update(outcome.answer.modules)
            chassis.update(outcome.answer.chassis)
    for rack in design.floor.racks:
        for item in rack.items:
            if isinstance(item, Chassis) and item.id not in chassis:
                heat = heats[item.id]
                chassis[item.id] = _unserved_chassis(design, item, heat)
                modules.update((m.id, m) for m in _unserved_modules(heat))
    problems += _missing(design, names)
    air = [c.air_w for c in chassis.values()]
    air += [heat_w[i.id] for r in design.floor.racks for i in r.items if _is_other(i, heat_w)]
    air += [heat_w.get(rack.id, 0.0) for rack in design.floor.racks]
    air += [_motor_loss_w(outcome) for outcome in outcomes]
    return CoolingResult(tuple(loops), modules, chassis, total(air), tuple(problems))


def _alike(one: LoopCooling, other: LoopCooling) -> bool:
    """Whether two were read from the same solution and say the same."""
    return one.segments is other.segments and one.diagnosis == other.diagnosis


def _is_other(item: object, heat_w: HeatByObject) -> bool:
    return not isinstance(item, Chassis) and getattr(item, "id", None) in heat_w


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


def _missing(design: Design, names: Mapping[str, str]) -> Iterator[Diagnosis]:
    """Say what a design still lacks for its cooling."""
    served = {rack_id for loop in design.loops for rack_id in loop.racks}
    for rack in design.floor.racks:
        yield from _missing_in(design, rack, rack.id in served, names)


def _missing_in(
    design: Design, rack: Rack, served: bool, names: Mapping[str, str]
) -> Iterator[Diagnosis]:
    chassis = [item for item in rack.items if isinstance(item, Chassis)]
    if not served and any(joins_loop(design, item) for item in chassis):
        message = f"Rack {names[rack.id]}: modules are liquid cooled but no loop serves them"
        yield Diagnosis("error", "no_loop", rack.id, message)
    for item in chassis:
        part = design.parts[item.part]
        filled = any(board.modules for board in item.boards)
        if not filled:
            message = f"{names[item.id]}: no module is fitted"
            yield Diagnosis("info", "empty_chassis", item.id, message)
        elif part.kind == "chassis" and part.cooling == "liquid" and not item.coolant_connected:
            message = f"{names[item.id]}: modules are liquid cooled but not connected to the loop"
            yield Diagnosis("error", "not_connected", item.id, message)
