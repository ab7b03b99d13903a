"""Flows during a run: solved at knots for the speeds and viscosities there, between them lines.

Hydraulics are quasi-steady: the flows follow speeds, openings and viscosity at once. This is
the one place of the run that knows how flows are solved.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import AnyBranch, Node
from thermal.solver.answers.refusal import refusal
from thermal.solver.compile import CompiledNetwork, compile_network
from thermal.solver.elements.laws import TermProperties
from thermal.solver.elements.pumps import STOPPED_SPEED
from thermal.solver.flows.flow_state import FlowState
from thermal.solver.flows.readings import term_rises, term_speeds
from thermal.solver.graph.linear import SingularError
from thermal.solver.heat.pump_heat import pump_heat
from thermal.solver.run import Run, begin
from thermal.solver.solution import Diagnosis, Solution
from thermal.solver.steady.speeds import control_overruns, shut_in
from thermal.transient.schedule import BESIDE_S, Schedule

FloatArray = NDArray[np.float64]
TOLERANCE = 4e-3
"""Last relative change of a flow: Newton's next one would be its square."""
MOST_STEPS = 60
PATIENCE = 12
RELEASES = 8
JUST_S = 1e-6
"""How long before a step the speed that ends there is taken."""


class FlowError(Exception):
    """Flows that cannot be found; carries why."""

    def __init__(self, reasons: tuple[Diagnosis, ...]) -> None:
        """Keep the diagnosis."""
        self.reasons = reasons
        super().__init__(reasons)


@dataclass(frozen=True, slots=True, eq=False)
class Knot:
    """Flows solved at one time: mass flow of the links in kg/s, and the machines.

    `speed` is that of every branch (NaN where there is none), `pump_heat` the heat to the
    coolant of each powered term, `driver` the speed that moves the flows most.
    """

    time_s: float
    compiled: CompiledNetwork
    m: FloatArray
    pump_heat: FloatArray
    speed: FloatArray
    driver: float
    state: FlowState | None

    @property
    def total(self) -> float:
        """Sum of the sizes of all flows."""
        return float(np.abs(self.m).sum())


class FlowSolver:
    """Solves the flows of a schedule at any time."""

    def __init__(self, schedule: Schedule, compiled: CompiledNetwork) -> None:
        """Take the compilation of the network as it is before the run."""
        self.schedule, self.base = schedule, compiled
        self.changes: tuple[dict[int, Node], dict[int, AnyBranch]] = ({}, {})
        self.released: dict[int, float] = {}

    def hold_again(self) -> None:
        """Let pumps that gave up the flow they hold take it up again, as after an event."""
        if self.released:
            self.released = {}
            self.base = compile_network(self.base.network, self.base)

    def compiled_at(self, t_s: float, *, before: bool = False) -> CompiledNetwork:
        """Return the compilation of the network at a time, the last one while it is the same."""
        changes = self.schedule.changes_at(t_s, before=before)
        if changes != self.changes:
            network = self.schedule.network_with(*changes)
            self.base = compile_network(network, self.base, self.released)
            self.changes = changes
        return self.base

    def knot(
        self,
        t_s: float,
        properties: TermProperties,
        near: Knot | None,
        *,
        before: bool = False,
    ) -> Knot:
        """Solve the flows at a time.

        Parameters
        ----------
        t_s : float
            The time; `before` asks for the state before a step there.
        properties : TermProperties
            Density and viscosity of the terms of `compiled_at(t_s)`.
        near : Knot or None
            Flows to start from.

        Raises
        ------
        FlowError
            If there are none.
        """
        compiled = self.compiled_at(t_s, before=before)
        speeds = self.speeds(compiled, t_s, before=before)
        if self._at_rest(compiled, speeds):
            return self._rest(t_s, compiled, speeds)
        if shut := shut_in(compiled.arrays):
            compiled, near = self._release(compiled, shut), None
        for _ in range(RELEASES):
            run = self._solve(compiled, speeds, properties, near)
            overruns = control_overruns(run)
            if not overruns:
                break
            compiled, near = self._release(compiled, overruns), None
        arrays = compiled.arrays
        speed = np.full(len(arrays.network.branches), np.nan)
        speed[arrays.topology.term_branch] = term_speeds(run.hydraulics, run.flow)
        for at, needed in run.needed_speeds.items():
            speed[at] = needed
        driver = self.driver(t_s, before=before)
        return Knot(t_s, compiled, run.flow.m, _pump_heat(run, speed), speed, driver, run.flow)

    def _release(self, compiled: CompiledNetwork, pumps: dict[int, float]) -> CompiledNetwork:
        """Return the network with some more pumps running at a given speed."""
        self.released |= pumps
        self.base = compile_network(compiled.network, compiled, self.released)
        return self.base

    def driver(self, t_s: float, *, before: bool = False) -> float:
        """Return the speed that moves the flows, before or after a step at that time."""
        return self.schedule.driver(t_s - JUST_S if before else t_s)

    def speeds(
        self, compiled: CompiledNetwork, t_s: float, *, before: bool = False
    ) -> dict[int, float]:
        """Return the speeds the schedule gives at a time, by number among the pumps."""
        found = {}
        for k, at in enumerate(compiled.arrays.pumps.branch.tolist()):
            course = self.schedule.pumps.get(at)
            look = t_s - BESIDE_S if before else t_s
            if course is not None and not course.controlled(look):
                look = t_s - JUST_S if before else t_s
                found[k] = course.at_time(look) if course.turns(look) else 0.0
        return found

    def seed(self, start: Solution) -> Knot:
        """Return flows to start from: those of a steady solution of the network."""
        arrays, hydraulics = self.base.arrays, self.base.hydraulics
        topology = arrays.topology
        first = topology.term_branch[topology.link_start]
        m = start.flow_m3_per_s[first] * topology.term_sign[topology.link_start] * arrays.density
        state = hydraulics.start()
        state.closed = topology.one_way & ~hydraulics.inert & (m == 0)
        hydraulics.set_link_flows(state, m)
        for k, at in enumerate(arrays.pumps.branch):
            if np.isfinite(start.speed[at]):
                state.speed[k] = start.speed[at]
        nothing = np.zeros(0)
        return Knot(0.0, self.base, m, nothing, start.speed, 1.0, state)

    def _solve(
        self,
        compiled: CompiledNetwork,
        speeds: dict[int, float],
        properties: TermProperties,
        near: Knot | None,
    ) -> Run:
        run = begin(compiled)
        reasons = refusal(run)
        if reasons:
            raise FlowError(reasons)
        run.properties = properties
        if near is not None and near.state is not None and _alike(near.compiled, compiled):
            state = near.state
            run.flow = replace(state, speed=state.speed.copy(), closed=state.closed.copy(), steps=0)
        for k, speed in speeds.items():
            run.flow.speed[k] = speed
        self._iterate(run)
        if not run.converged:
            branch = compiled.network.branches[_worst_branch(run)].id
            message = f"The flow through branch {branch} does not settle."
            raise FlowError((Diagnosis("error", "not_converged", branch, message),))
        return run

    def _iterate(self, run: Run) -> None:
        for k in range(MOST_STEPS):
            try:
                run.hydraulics.step(run.flow, run.properties, careful=k > PATIENCE)
            except SingularError:
                return
            change = run.flow.change
            if not np.isfinite(change):
                return
            run.converged = change <= TOLERANCE
            if run.converged:
                return

    def _at_rest(self, compiled: CompiledNetwork, speeds: dict[int, float]) -> bool:
        """Whether nothing drives any flow."""
        arrays = compiled.arrays
        pumps = arrays.pumps
        running = any(speeds.get(k, 1.0) >= STOPPED_SPEED for k in range(len(pumps.branch)))
        given = bool((compiled.hydraulics.fixed != 0).any())
        pushed = bool((arrays.columns.pressure_rise != 0).any() or (arrays.inflow != 0).any())
        ends = int(np.isfinite(arrays.fixed_pressure).sum())
        return not (running or given or pushed or ends > 1)

    def _rest(self, t_s: float, compiled: CompiledNetwork, speeds: dict[int, float]) -> Knot:
        arrays = compiled.arrays
        speed = np.full(len(arrays.network.branches), np.nan)
        for k, value in speeds.items():
            speed[arrays.pumps.branch[k]] = value
        powered = len(compiled.transport.powered)
        zero = np.zeros(arrays.topology.link_count)
        return Knot(t_s, compiled, zero, np.zeros(powered), speed, 0.0, None)


def _pump_heat(run: Run, speed: FloatArray) -> FloatArray:
    """Heat of powered terms to the coolant in W, those that hold their flow at `speed` too."""
    transport, topology = run.transport, run.arrays.topology
    if not transport.powered:
        return np.zeros(0)
    terms = np.array([term for term, _, _ in transport.powered])
    sign = topology.term_sign[terms]
    return pump_heat(
        [branch for _, _, branch in transport.powered],
        run.arrays.density,
        run.flow.m[topology.term_link[terms]] * sign,
        term_rises(run.hydraulics, run.flow, run.properties, terms) * sign,
        speed[topology.term_branch[terms]],
    )[1]


def _worst_branch(run: Run) -> int:
    topology, flow = run.arrays.topology, run.flow
    link = flow.leaking if flow.leaking >= 0 else flow.worst
    return int(topology.term_branch[topology.link_start[link]])


def _alike(one: CompiledNetwork, two: CompiledNetwork) -> bool:
    """Whether the flows of one compilation start the other."""
    return (
        one.arrays.topology is two.arrays.topology
        and dict(one.arrays.released) == dict(two.arrays.released)
        and np.array_equal(one.arrays.pumps.branch, two.arrays.pumps.branch)
    )
