"""The cooling engine: every loop of a design solved, everything else counted as heat to air.

A loop nothing changed on keeps its answer; a changed one is solved from its last solution over
the topology compiled then.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from configurator.catalogue.parts import Part
from configurator.cooling.answer import read_loop
from configurator.cooling.build import LoopBuilder, LoopNetwork
from configurator.cooling.errors import IncompleteLoopError
from configurator.cooling.heat import ChassisHeat, HeatByObject, chassis_heat
from configurator.cooling.layout import LoopLayout
from configurator.cooling.result import CoolingResult, Diagnosis
from configurator.cooling.summary import LoopOutcome, summarise
from configurator.core.memo import Memo
from configurator.design.model import Chassis, Design, Loop, Rack
from configurator.design.query import index
from thermal.errors import ThermalError
from thermal.solver import CompiledNetwork, Solution, compile_network, solve


@dataclass(slots=True)
class _Solved:
    """A solution, and what the next one of the same loop starts from."""

    compiled: CompiledNetwork
    layout: LoopLayout
    solution: Solution


class CoolingEngine:
    """Evaluates designs; keeps networks and solutions between calls."""

    def __init__(self) -> None:
        self._builder = LoopBuilder()
        self._heats: Memo[ChassisHeat] = Memo()
        self._values: dict[str, tuple[float | None, ...]] = {}
        self._outcomes: Memo[LoopOutcome] = Memo()
        self._solved: dict[str, _Solved] = {}
        self._parts: tuple[Mapping[str, Part], object] = ({}, object())
        self._result = CoolingResult()

    def evaluate(self, design: Design, heat_w: HeatByObject, exact: bool = False) -> CoolingResult:
        """Solve all loops; ``heat_w`` holds the heat of each object by id, None unknown.

        That of a rack itself is what its rectifiers lose.  An ``exact`` answer rests on no path
        update.
        """
        surroundings = (
            design.assumptions,
            design.assumption_overrides,
            self._parts_token(design.parts),
        )
        heats = self._all_heats(design, heat_w, surroundings)
        outcomes = [self._loop(design, loop, heats, surroundings) for loop in design.loops]
        self._forget(design)
        self._result = summarise(design, heat_w, heats, outcomes, self._result)
        return self._result

    def _parts_token(self, parts: Mapping[str, Part]) -> object:
        """Return the same object until a part a piece could have used is another one."""
        known, token = self._parts
        if parts is not known:
            if any(parts.get(part_id) is not part for part_id, part in known.items()):
                token = object()
            self._parts = (parts, token)
        return token

    def _all_heats(
        self, design: Design, heat_w: HeatByObject, surroundings: tuple[object, ...]
    ) -> dict[str, ChassisHeat]:
        """Split the heat of every chassis; equal powers keep the very object of last time."""
        heats: dict[str, ChassisHeat] = {}
        for rack in design.floor.racks:
            for chassis in rack.items:
                if not isinstance(chassis, Chassis):
                    continue
                values = self._same_values(chassis, heat_w)
                heats[chassis.id] = self._heats.get(
                    chassis.id,
                    (chassis, rack.id, values, *surroundings),
                    partial(chassis_heat, design, chassis, heat_w, rack.id),
                )
        return heats

    def _same_values(self, chassis: Chassis, heat_w: HeatByObject) -> tuple[float | None, ...]:
        ids = [m.id for board in chassis.boards for m in board.modules]
        ids += [board.id for board in chassis.boards]
        values = (heat_w.get(chassis.id), *map(heat_w.get, ids))
        known = self._values.get(chassis.id)
        if known == values:
            return known
        self._values[chassis.id] = values
        return values

    def _loop(
        self,
        design: Design,
        loop: Loop,
        heats: Mapping[str, ChassisHeat],
        surroundings: tuple[object, ...],
    ) -> LoopOutcome:
        found = index(design)
        members = [found.get(member) for member in (*loop.racks, *loop.cdus)]
        served = [
            heats[item.id]
            for rack in members
            if isinstance(rack, Rack)
            for item in rack.items
            if isinstance(item, Chassis)
        ]
        inputs = (loop, design.site, *members, *served, *surroundings)
        return self._outcomes.get(
            loop.id, inputs, lambda: self._solve(design, loop, heats, surroundings)
        )

    def _solve(
        self,
        design: Design,
        loop: Loop,
        heats: Mapping[str, ChassisHeat],
        surroundings: tuple[object, ...],
    ) -> LoopOutcome:
        try:
            network = self._builder.build(design, loop, heats, surroundings)
            solved = self._solution(loop, network)
        except IncompleteLoopError as error:
            return LoopOutcome(problems=error.problems)
        except ThermalError as error:
            problem = Diagnosis("error", "network", loop.id, f"Loop {loop.id}: {error}")
            return LoopOutcome(problems=(problem,))
        solution = solved.solution
        answer = read_loop(design, network, solution, solved.layout)
        return LoopOutcome(answer, network, solution)

    def _solution(self, loop: Loop, network: LoopNetwork) -> _Solved:
        """Solve from the last solution; where that does not lead to an answer, afresh."""
        known = self._solved.get(loop.id)
        compiled = compile_network(network.network, known.compiled if known else None)
        solution = solve(compiled, start=known.solution) if known else solve(compiled)
        if known and not solution.converged:
            solution = solve(compiled)
        layout = known.layout if known else None
        if layout is None or not layout.serves(network, compiled):
            layout = LoopLayout(network, compiled)
        solved = _Solved(compiled, layout, solution)
        if solution.converged:
            self._solved[loop.id] = solved
        return solved

    def _forget(self, design: Design) -> None:
        """Drop what this design no longer has."""
        self._heats.sweep()
        self._outcomes.sweep()
        self._builder.sweep()
        loops = {loop.id for loop in design.loops}
        self._solved = {name: kept for name, kept in self._solved.items() if name in loops}
        found = index(design)
        self._values = {name: kept for name, kept in self._values.items() if name in found}
