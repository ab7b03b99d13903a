"""A run over time: from knot to knot of the flows, in steps as long as the tolerance allows."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.coolants.by_enthalpy import flow_properties
from thermal.errors import Fault, NetworkError
from thermal.network.model import Network, Transient
from thermal.solver.compile import CompiledNetwork, compile_network
from thermal.solver.laws import TermProperties
from thermal.solver.solution import Diagnosis, Solution
from thermal.solver.solve import solve
from thermal.transient.borders import build_borders
from thermal.transient.cells import Cells, build_cells
from thermal.transient.flows import FlowError, FlowSolver, Knot
from thermal.transient.line import FlowLine
from thermal.transient.record import Recorder
from thermal.transient.route import Route
from thermal.transient.schedule import Schedule
from thermal.transient.solution import TransientSolution, no_courses
from thermal.transient.start import CellState, cells_at_rest, plates_at_rest
from thermal.transient.step import Balance, Duty, Stepper

FloatArray = NDArray[np.float64]

MOST_STEPS = 20_000
MOST_FIGURES = 200_000_000
FIRST_STEP_S = 0.25
SHORTEST_STEP = 1e-9
"""Shortest step over the duration of the run."""
STEP_ERROR = 1.2
"""Difference of one step and two halves over the tolerance: what extrapolation leaves of it is
far less."""
SAFETY, MOST_GROWTH, LEAST_GROWTH = 0.9, 3.0, 0.2
SPEED_RATIO, FIRST_RATIO = 0.8, 0.9
THINNING = 0.15
"""Changes of speed and of the viscosity, relative, from one knot of the flows to the next."""
MISSED = 0.03
"""Largest relative error of the viscosity a knot was solved with."""
SHORTEST_KNOT_S = 0.02
FIRST_KNOT_S = 2.0
HOTTEST_K = 3_000.0
SIGNIFICANT = 1e-6
NO_STEADY_HEAT = ("heat_without_flow", "heat_without_sink")
"""What a plate that is followed over time need not be told of its steady start."""


def simulate(
    network: Network | CompiledNetwork,
    transient: Transient | None = None,
    *,
    start: Solution | None = None,
    tolerance_k: float = 0.05,
) -> TransientSolution:
    """Follow a network over time from its steady state.

    Parameters
    ----------
    network : Network or CompiledNetwork
        The network as it is before the run.
    transient : Transient, optional
        Duration, output step, initial temperatures and events; by default those of the network.
    start : Solution, optional
        The steady state of this very network, where it is known; it is not solved again.
    tolerance_k : float
        Error of temperatures to be kept below, in K, 1e-4 to 10.

    Returns
    -------
    TransientSolution
        With status ``converged``, ``not_converged`` or ``refused``; courses stand only in
        the first.

    Raises
    ------
    NetworkError
        If figures of the network or its events make no sense.

    Notes
    -----
    Hydraulics are quasi-steady, buoyancy is left out, a branch is one mixed cell. Steps are
    implicit and follow the flow, extrapolated from one step and two halves to second order.
    """
    compiled = network if isinstance(network, CompiledNetwork) else compile_network(network)
    transient = compiled.network.transient if transient is None else transient
    _check(compiled.network, transient, tolerance_k)
    assert transient is not None
    schedule = Schedule(compiled.arrays, transient)
    cells = build_cells(compiled)
    known = start is not None and start.converged
    steady = start if known and start is not None else solve(compiled)
    if not steady.converged:
        return no_courses(steady.status, steady.diagnosis, steady)
    run = _Run(compiled, cells, schedule, transient, steady, tolerance_k)
    try:
        run.follow()
    except FlowError as error:
        reasons = tuple(run.at_time(reason) for reason in error.reasons)
        return no_courses("not_converged", reasons, steady, steps=run.steps)
    return run.recorder.solution(run.diagnosis(), run.steps, run.flows.solved)


def _check(network: Network, transient: Transient | None, tolerance_k: float) -> None:
    if transient is None:
        raise NetworkError([Fault("transient", "is missing: it says how long to run")])
    faults = []
    if not 1e-4 <= tolerance_k <= 10:
        faults.append(Fault("tolerance_k", f"must be 0.0001 to 10, is {tolerance_k:g}"))
    duration, step = transient.duration_s, transient.step_s
    if not (0 < duration < np.inf and 0 < step < np.inf):
        faults.append(Fault("transient.duration_s", "must be above 0, and step_s too"))
    elif duration / step * (len(network.nodes) + 2 * len(network.branches)) > MOST_FIGURES:
        reason = f"is too short: {duration:g} s in steps of {step:g} s are too many figures"
        faults.append(Fault("transient.step_s", reason))
    if faults:
        raise NetworkError(faults)


class _Run:
    """The march in time."""

    def __init__(
        self,
        compiled: CompiledNetwork,
        cells: Cells,
        schedule: Schedule,
        transient: Transient,
        steady: Solution,
        tolerance_k: float,
    ) -> None:
        self.cells, self.schedule, self.steady = cells, schedule, steady
        self.network = compiled.network
        self.tolerance = tolerance_k
        self.flows = FlowSolver(schedule, compiled)
        self.near = self.flows.seed(steady)
        self.viscous = flow_properties(cells.scale.coolant)
        self.field = cells_at_rest(cells, self.network, steady)
        self.warnings = plates_at_rest(cells, self.network, steady, transient, self.field)
        self.stepper: Stepper | None = None
        self.state = np.zeros(0)
        self.steps, self.t = 0, 0.0
        self.before_s, self.dt, self.knot_s = 0.0, FIRST_STEP_S, FIRST_KNOT_S
        self.starved: dict[int, float] = {}
        self.earlier: Knot | None = None
        self.mean: tuple[float, FloatArray] | None = None
        self.recorder = Recorder(self.network, cells, schedule, transient, steady, self.field)

    # --- knots ---

    def follow(self) -> None:
        """March to the end, from break to break."""
        done = 0.0
        while done < self.schedule.duration_s:
            self.schedule.refresh(self.near.speed)
            later = [t for t in self.schedule.breaks if t > done]
            self._interval(done, later[0])
            done = later[0]

    def _interval(self, first: float, last: float) -> None:
        """March from one break to the next."""
        self.t, self.mean, self.earlier = first, None, None
        self.flows.hold_again()
        compiled = self.flows.compiled_at(first)
        knot = self.flows.knot(first, self._properties(compiled, 0.0)[0], self.near)
        self._take_route(knot, knot.m)
        self.dt = min(self.dt, FIRST_STEP_S)
        span = self._first_span(knot, last)
        while self.t < last:
            span = min(span, last - self.t)
            end = last if last - self.t - span < SHORTEST_KNOT_S else self.t + span
            knot, span = self._to_next_knot(knot, end, last)
        self.near = knot

    def _first_span(self, knot: Knot, last: float) -> float:
        if knot.driver == 0 and knot.state is None:
            return last - self.t
        return min(self._driver_span(knot, last), self.knot_s)

    def _driver_span(self, knot: Knot, last: float) -> float:
        """Time over which the speed of the pumps changes no more than it may."""
        if self.schedule.moves(self.t, last):
            return (last - self.t) / 8
        now, low, high = knot.driver, 0.0, last - self.t
        if self._apart(now, self.schedule.driver(last - 1e-9)):
            for _ in range(12):
                middle = 0.5 * (low + high)
                far = self._apart(now, self.schedule.driver(self.t + middle))
                low, high = (low, middle) if far else (middle, high)
        return max(high, SHORTEST_KNOT_S)

    def _apart(self, one: float, two: float) -> bool:
        ratio = SPEED_RATIO if self.earlier is not None else FIRST_RATIO
        return min(one, two) < ratio * max(one, two)

    def _to_next_knot(self, knot: Knot, end: float, last: float) -> tuple[Knot, float]:
        """March to the next knot; return it, and how far the one after may be."""
        while True:
            span = end - self.t
            compiled = self.flows.compiled_at(end, before=True)
            used, before = self._properties(compiled, span)
            ahead = self.flows.knot(end, used, knot, before=end >= last)
            if ahead.compiled.arrays.topology is not knot.compiled.arrays.topology:
                if span > SHORTEST_KNOT_S:
                    end = self.t + 0.5 * span
                    continue
                knot = Knot(
                    self.t,
                    ahead.compiled,
                    ahead.m,
                    ahead.pump_heat,
                    ahead.speed,
                    ahead.driver,
                    ahead.state,
                )
                self._take_route(knot, knot.m)
                self.earlier = None
            saved = (self.state.copy(), self.t, self.recorder.mark())
            stepper = self.stepper
            self._march(FlowLine(knot, ahead, self.schedule.driver, self.earlier))
            missed, moved = self._missed(ahead, used, before)
            if missed <= MISSED or span <= SHORTEST_KNOT_S:
                break
            self.state, self.t = saved[0], saved[1]
            self.stepper = stepper
            self.recorder.back(saved[2])
            end = self.t + 0.5 * span
        grown = span * min(2.0, THINNING / max(moved, 1e-9), 0.7 * MISSED / max(missed, 1e-9))
        self.knot_s = grown
        self.earlier = knot
        return ahead, min(max(grown, SHORTEST_KNOT_S), self._driver_span(ahead, max(last, self.t)))

    def _properties(
        self, compiled: CompiledNetwork, ahead_s: float
    ) -> tuple[TermProperties, FloatArray]:
        """Return properties of the terms some time ahead, and their mean enthalpies now."""
        field = self._export()
        branch = compiled.arrays.topology.term_branch
        mean = 0.5 * (field.inlet[branch] + field.outlet[branch])
        guess = mean
        if self.mean is not None and len(self.mean[1]) == len(mean) and self.t > self.mean[0]:
            guess = mean + (mean - self.mean[1]) * min(ahead_s / (self.t - self.mean[0]), 2.0)
        return self._viscous(guess), mean

    def _viscous(self, mean: FloatArray) -> TermProperties:
        low, high = self.viscous.low, self.viscous.high
        values = mean + self.cells.scale.reference
        if low < high:
            values = np.clip(values, low, high)
        return TermProperties(*self.viscous(values))

    def _missed(self, knot: Knot, used: TermProperties, before: FloatArray) -> tuple[float, float]:
        """Return how far the viscosity of flowing terms was off, and how far it moved."""
        arrays = knot.compiled.arrays
        now = self._properties(knot.compiled, 0.0)
        self.mean = (self.before_s, before)
        m = np.abs(knot.m)
        flows = (m > SIGNIFICANT * m.max(initial=0.0))[arrays.topology.term_link]
        if not flows.any():
            return 0.0, 0.0
        actual = np.asarray(self._viscous(now[1]).kinematic)
        then = np.asarray(self._viscous(before).kinematic)
        off = np.abs(np.log(actual[flows] / np.asarray(used.kinematic)[flows])).max()
        moved = np.abs(np.log(actual[flows] / then[flows])).max()
        return float(off), float(moved)

    # --- steps ---

    def _march(self, line: FlowLine) -> None:
        """Step along one line of flows, turning the route where links turn their flow."""
        self.before_s = self.t
        for end in [*line.reversals(), line.last.time_s]:
            if end - self.t <= 0:
                continue
            m, _ = line.at(0.5 * (self.t + end))
            self._take_route(line.last, m)
            self._step_to(line, end)

    def _step_to(self, line: FlowLine, end: float) -> None:
        assert self.stepper is not None
        limit = STEP_ERROR * self.tolerance
        least = SHORTEST_STEP * self.schedule.duration_s
        while self.t < end:
            left = end - self.t
            dt = left if left <= 1.0001 * self.dt else min(self.dt, 0.5 * left)
            if self.steps > MOST_STEPS:
                raise FlowError((self._stuck(),))
            middle, final = Balance(), Balance()
            whole = Balance()
            half = self._duty(line, self.t + 0.5 * dt)
            last = self._duty(line, self.t + dt)
            coarse = self.stepper.step(self.state, dt, last, whole)
            first = self.stepper.step(self.state, 0.5 * dt, half, middle)
            fine = self.stepper.step(first, 0.5 * dt, last, final)
            gap = self.stepper.difference_k(fine, coarse)
            error = float(gap.max(initial=0.0))
            if not np.isfinite(error):
                raise FlowError((self._stuck(),))
            growth = SAFETY * (limit / max(error, 1e-12)) ** 0.5
            growth = min(max(growth, LEAST_GROWTH), MOST_GROWTH)
            if error > limit and dt > least:
                self.dt = growth * dt
                self.steps += 1
                continue
            new = 2 * fine - coarse
            between = first + 0.5 * (fine - coarse)
            self._note_starved()
            self.recorder.energy.mix(middle, final, whole)
            rate = 2 * final.rejected / dt
            self.recorder.add(self.stepper, line, self.t, dt, (self.state, between, new), rate)
            self.state = new
            self.t = end if dt == left else self.t + dt
            self.dt = growth * dt if dt < left or growth < 1 else max(self.dt, growth * dt)
            self.steps += 1
            self._check_hottest()

    def _duty(self, line: FlowLine, t_s: float) -> Duty:
        m, pump_heat = line.at(t_s)
        schedule = self.schedule
        exchangers, nodes = schedule.borders_at(t_s, self.cells.scale.coolant)
        return Duty(m, pump_heat, schedule.heat_at(t_s, before=True), exchangers, nodes)

    # --- route and state ---

    def _take_route(self, knot: Knot, m: FloatArray) -> None:
        """Sort the cells for the directions of some flows, unless they stand so already."""
        arrays, now = knot.compiled.arrays, self.stepper
        route = None
        if now is not None and now.arrays.topology is arrays.topology:
            small = SIGNIFICANT * np.abs(m).max(initial=0.0)
            agree = ((m >= 0) == now.route.forward) | (np.abs(m) <= small)
            route = now.route if agree.all() else None
        if now is not None and route is not None and now.compiled is knot.compiled:
            return
        field = self._export()
        if route is None:
            route = Route(arrays, self.cells, m >= 0)
        borders = build_borders(knot.compiled, self.cells.scale)
        self.stepper = Stepper(self.cells, route, borders, knot.compiled)
        self.state = self.stepper.from_cells(field)
        self.field = field

    def _export(self) -> CellState:
        if self.stepper is None:
            return self.field
        return self.stepper.to_cells(self.state, self.field)

    # --- what to say ---

    def _note_starved(self) -> None:
        assert self.stepper is not None
        for at in self.stepper.starved.tolist():
            self.starved.setdefault(at, self.t)

    def _check_hottest(self) -> None:
        assert self.stepper is not None
        h, _, _, layers = self.stepper.split(self.state)
        limit = HOTTEST_K * self.cells.scale.specific_heat
        if np.abs(h).max(initial=0.0) > limit or np.abs(layers).max(initial=0.0) > HOTTEST_K:
            raise FlowError((self._stuck(),))

    def _stuck(self) -> Diagnosis:
        assert self.stepper is not None
        h = self.stepper.split(self.state)[0]
        cells = self.stepper.route.cell
        worst = int(cells[np.abs(h).argmax()]) if len(cells) else 0
        names = [item.id for item in (*self.network.branches, *self.network.nodes)]
        return Diagnosis(
            "error",
            "no_course",
            names[worst],
            f"The temperatures around {names[worst]} have no bound or change too fast to follow.",
        )

    def at_time(self, reason: Diagnosis) -> Diagnosis:
        """Return a diagnosis that names the time of the run."""
        message = f"At {self.t:.4g} s: {reason.message}"
        return Diagnosis(reason.severity, reason.code, reason.element, message)

    def diagnosis(self) -> tuple[Diagnosis, ...]:
        """Return what the run has to say beside its figures."""
        followed = {self.network.branches[at].id for at in self.cells.plates.branch}
        steady = (
            item
            for item in self.steady.diagnosis
            if item.code not in NO_STEADY_HEAT or item.element not in followed
        )
        return (*self.warnings, *self.recorder.remarks(self.starved), *steady)
