"""The cooling engine: every loop of a design solved, everything else counted as heat to air.

A loop nothing changed on keeps its answer; a changed one is solved from its last solution, and
only racks whose figures moved are read again.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from configurator.cooling.answers.answer import LoopReader
from configurator.cooling.answers.summary import LoopOutcome, Summary
from configurator.cooling.errors import IncompleteLoopError
from configurator.cooling.named import spoken
from configurator.cooling.network.build import LoopBuilder, LoopNetwork
from configurator.cooling.network.heat import HeatByObject, RackHeat, RackHeats
from configurator.cooling.result import CoolingResult, Diagnosis
from configurator.core.memo import same_objects
from configurator.core.text import say
from configurator.design.model import Design, Loop
from configurator.design.parts_token import PartsToken
from configurator.design.query import DesignIndex, index
from thermal.errors import ThermalError
from thermal.solver import Solution
from thermal.solver.edits.session import SolverSession

FLOWING = 1e-6
"""Share of the largest flow through a CDU that counts as one."""


class CoolingEngine:
    """Evaluates designs; keeps networks and solutions between calls."""

    def __init__(self) -> None:
        self._heats = RackHeats()
        self._loops: dict[str, _LoopEngine] = {}
        self._parts = PartsToken()
        self._summary = Summary()

    def evaluate(self, design: Design, heat_w: HeatByObject, exact: bool = False) -> CoolingResult:
        """Solve all loops; ``heat_w`` holds the heat of each object by id, None unknown.

        That of a rack itself is what its rectifiers lose. An ``exact`` answer rests on no path
        update and reads every figure that moved; else `LoopCooling.polished` tells.
        """
        parts = self._parts.of(design.parts)
        surroundings = (design.assumptions, design.assumption_overrides, parts)
        heats = self._heats.of(design, heat_w, surroundings)
        known, found = self._loops, index(design)
        self._loops = {loop.id: known.get(loop.id) or _LoopEngine() for loop in design.loops}
        outcomes = {
            loop.id: self._loops[loop.id].outcome(design, loop, found, heats, surroundings, exact)
            for loop in design.loops
        }
        return self._summary.of(design, heats, outcomes, parts)


class _LoopEngine:
    """Builds, solves and reads one loop again and again."""

    def __init__(self) -> None:
        self._builder, self._session, self._reader = LoopBuilder(), SolverSession(), LoopReader()
        self._inputs: tuple[object, ...] = ()
        self._outcome = LoopOutcome()

    def outcome(
        self,
        design: Design,
        loop: Loop,
        found: DesignIndex,
        heats: Mapping[str, RackHeat],
        surroundings: tuple[object, ...],
        exact: bool,
    ) -> LoopOutcome:
        """Return the answer of last time where nothing changed, else solve."""
        members = (found.get(member) for member in (*loop.racks, *loop.cdus))
        served = (heats.get(rack) for rack in loop.racks)
        inputs = (loop, design.site, *members, *served, *surroundings)
        same = same_objects(inputs, self._inputs)
        answer = self._outcome.answer
        if same and (not exact or answer is None or answer.loop.polished):
            return self._outcome
        self._inputs = inputs
        self._outcome = self._solve(design, loop, heats, surroundings, exact)
        return self._outcome

    def _solve(
        self,
        design: Design,
        loop: Loop,
        heats: Mapping[str, RackHeat],
        surroundings: tuple[object, ...],
        exact: bool,
    ) -> LoopOutcome:
        try:
            network = self._builder.build(design, loop, heats, surroundings)
            return self._read(design, network, exact)
        except IncompleteLoopError as error:
            return LoopOutcome(problems=error.problems)
        except ThermalError as error:
            reason = say("Loop {loop}: {error}", loop=spoken(design, loop.id), error=str(error))
            problem = Diagnosis("error", "network", loop.id, reason)
            return LoopOutcome(problems=(problem,))

    def _read(self, design: Design, network: LoopNetwork, exact: bool) -> LoopOutcome:
        solution = self._solution(network, exact)
        compiled = self._session.compiled if solution.converged else None
        answer = self._reader.read(design, network, solution, compiled, exact)
        return LoopOutcome(answer, network, solution)

    def _solution(self, network: LoopNetwork, exact: bool) -> Solution:
        """Solve; where a quick answer leads the coolant out of its range, the exact one says so."""
        if exact:
            return self._session.solve(network.network)
        solution = self._session.update(network.network)
        if solution.polished or not _leaves_range(network, solution):
            return solution
        return self._session.polish() or solution


def _leaves_range(network: LoopNetwork, solution: Solution) -> bool:
    """Whether coolant that flows through a CDU has no temperature."""
    places = zip(network.cdus, network.whole.first_branch, strict=False)
    at = [base + cdu.exchanger for cdu, base in places if cdu.exchanger is not None]
    flow = np.abs(solution.flow_m3_per_s[at])
    flows = flow > FLOWING * flow.max(initial=0.0)
    return bool((np.isnan(solution.inlet_c[at]) & flows).any())
