"""The march in time: temperatures in steps as long as they may be, flows from knot to knot.

Flows are solved at knots only. To reach the next knot they are carried on as they move, along the
speed of the pumps, or solved there with properties carried on where something else moves them.
With the temperatures found at the knot they are corrected by a Newton step: what that changes is
the error made. Where it is too large, the way is gone once more towards the corrected flows, and
where these are not met either, half as far.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from thermal.coolants.by_enthalpy import flow_properties
from thermal.network.model import Transient
from thermal.network.topology import Topology
from thermal.solver.compile import CompiledNetwork
from thermal.solver.elements.laws import TermProperties
from thermal.solver.solution import Diagnosis, Solution
from thermal.transient.ahead import apart, apart_by, carried, carried_on, scaled
from thermal.transient.borders import build_borders
from thermal.transient.cells import Cells
from thermal.transient.equations import Duty, Equations
from thermal.transient.flows import FlowError, FlowSolver, Knot
from thermal.transient.line import FlowLine
from thermal.transient.record import Mark, Recorder
from thermal.transient.rosenbrock import ORDER
from thermal.transient.route import route_of
from thermal.transient.schedule import Schedule
from thermal.transient.start import CellState, cells_at_rest, plates_at_rest
from thermal.transient.step import Stepper

FloatArray = NDArray[np.float64]

MOST_STEPS = 20_000
FIRST_STEP_S = 0.25
SHORTEST_STEP = 1e-9
"""Shortest step over the duration of the run."""
STEP_ERROR = 0.6
"""Error of the second-order step inside over the tolerance: that of the step is far less."""
SAFETY, MOST_GROWTH, LEAST_GROWTH = 0.9, 5.0, 0.2
FLOW_ERROR_PER_K = 0.08
"""Relative error of a flow at a knot for each K of the tolerance: coolant warms by some 20 K."""
MEMORY = 2
"""Knots before the last one that tell how things go on."""
SAME_SPEED = 1 - 1e-6
KNOT_GROWTH, KNOT_SAFETY = 2.0, 0.7
SHORTEST_KNOT_S, FIRST_KNOT_S = 0.02, 0.15
RESTING = 0.02
"""Change of temperatures over the tolerance in a time during which all stands still."""
BREAK_S = 1e-6
"""How long after a break what holds no heat is settled to it."""
SETTLED_K = 0.01
"""Flows after a break are solved again where settling moves more than this."""
HOTTEST_K = 3_000.0
SIGNIFICANT = 1e-6
Place: TypeAlias = tuple[float, float, FloatArray, Stepper | None, Mark]
NO_STEADY_HEAT = ("heat_without_flow", "heat_without_sink")
"""What a plate that is followed over time need not be told of its steady start."""


class Run:
    """One run of a network from its steady state."""

    def __init__(
        self,
        compiled: CompiledNetwork,
        cells: Cells,
        schedule: Schedule,
        transient: Transient,
        steady: Solution,
        tolerance_k: float,
    ) -> None:
        """Put the network in its steady state."""
        self.cells, self.schedule, self.steady = cells, schedule, steady
        self.network = compiled.network
        self.tolerance = tolerance_k
        self.flows = FlowSolver(schedule, compiled)
        self.near = self.flows.seed(steady)
        self.viscous = flow_properties(cells.scale.coolant)
        self.field = cells_at_rest(cells, compiled.arrays, steady)
        self.warnings = plates_at_rest(cells, self.network, steady, transient, self.field)
        self.stepper: Stepper | None = None
        self.state = np.zeros(0)
        self.steps, self.t = 0, 0.0
        self.dt = FIRST_STEP_S
        self.starved: dict[int, float] = {}
        self.past: list[Knot] = []
        self.means: list[tuple[float, FloatArray]] = []
        self._known: tuple[FloatArray, Topology | None, FloatArray] = (
            self.state,
            None,
            self.state,
        )
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
        self.t, self.past, self.means = first, [], []
        self.flows.hold_again()
        knot = self._first_knot(first)
        self.dt = min(self.dt, FIRST_STEP_S)
        span = last - self.t
        if self._rests(knot, last):
            self.dt = span
        elif knot.driver != 0 or knot.state is not None:
            span = min(self._driver_span(knot, last), FIRST_KNOT_S)
        while self.t < last:
            span = min(span, last - self.t)
            end = last if last - self.t - span < SHORTEST_KNOT_S else self.t + span
            knot, span = self._to_next_knot(knot, end, last)
        self.near = knot

    def _first_knot(self, t_s: float) -> Knot:
        """Flows after a break, with what holds no heat settled to them."""
        knot = self.near
        for _ in range(2):
            compiled = self.flows.compiled_at(t_s)
            knot = self.flows.knot(t_s, self._properties(compiled, 0.0), knot)
            self._take_route(knot, knot.m)
            if self._settle(knot) < SETTLED_K:
                break
        return knot

    def _rests(self, knot: Knot, last: float) -> bool:
        """Whether nothing moves up to a time, as before the first event."""
        assert self.stepper is not None
        ahead = replace(knot, time_s=last, driver=self.flows.driver(last, before=True))
        if self.schedule.moves(self.t, last) or apart(ahead.driver, knot.driver, SAME_SPEED):
            return False
        line = FlowLine(knot, ahead, self.schedule.driver)
        drift = max(
            self.stepper.drift_k_per_s(self.state, self._duty(line, t))
            for t in (self.t + BREAK_S, last)
        )
        return drift * (last - self.t) < RESTING * self.tolerance

    def _settle(self, knot: Knot) -> float:
        """Let what holds no heat follow the flows; return how far it moved in K."""
        assert self.stepper is not None
        line = FlowLine(knot, replace(knot, time_s=self.t + 1.0), self.schedule.driver)
        settled = self.stepper.settle(self.state, self._duty(line, self.t + BREAK_S))
        moved = np.abs(settled - self.state) * self.stepper.equations.watched
        self.state = settled
        return float(moved.max(initial=0.0))

    def _driver_span(self, knot: Knot, last: float) -> float:
        """Time over which the speed of the pumps changes no more than it may."""
        if self.schedule.moves(self.t, last):
            return (last - self.t) / 8
        now, low, high = knot.driver, 0.0, last - self.t
        if apart(now, self.schedule.driver(last - 1e-9)):
            for _ in range(12):
                middle = 0.5 * (low + high)
                far = apart(now, self.schedule.driver(self.t + middle))
                low, high = (low, middle) if far else (middle, high)
        return max(high, SHORTEST_KNOT_S)

    def _to_next_knot(self, knot: Knot, end: float, last: float) -> tuple[Knot, float]:
        """March to the next knot; return it, and how far the one after may be."""
        begin, mean = self.t, self._mean(knot.compiled)
        limit = FLOW_ERROR_PER_K * self.tolerance
        while True:
            knot, ahead = self._ends(knot, end, last)
            saved = self._mark()
            found = self._follow_line(knot, ahead, last)
            missed = apart_by(ahead, found)
            if missed <= limit:
                break
            self._go_back(saved)
            ahead, found = found, self._follow_line(knot, found, last)
            if apart_by(ahead, found) <= limit or self.t - begin <= SHORTEST_KNOT_S:
                break
            end = begin + 0.5 * (self.t - begin)
            self._go_back(saved)
        growth = (KNOT_SAFETY * limit / max(missed, 1e-12)) ** 0.5
        span = (self.t - begin) * min(max(growth, 1 / KNOT_GROWTH), KNOT_GROWTH)
        self.past = [*self.past, knot][-MEMORY:]
        self.means = [*self.means, (begin, mean)][-MEMORY:]
        return found, min(max(span, SHORTEST_KNOT_S), self._driver_span(found, max(last, self.t)))

    def _mark(self) -> Place:
        """Return where the march stands."""
        return self.t, self.dt, self.state, self.stepper, self.recorder.mark()

    def _go_back(self, place: Place) -> None:
        """March on from where it stood."""
        self.t, self.dt, self.state, self.stepper, mark = place
        self.recorder.back(mark)

    def _ends(self, knot: Knot, end: float, last: float) -> tuple[Knot, Knot]:
        """Return where a stretch of flows begins and what they move to, on one topology."""
        while True:
            ahead = self._ahead(knot, end, last)
            if ahead.compiled.arrays.topology is knot.compiled.arrays.topology:
                return knot, ahead
            if end - self.t <= SHORTEST_KNOT_S:
                break
            end = self.t + 0.5 * (end - self.t)
        self._take_route(ahead, ahead.m)
        self.past = []
        return replace(ahead, time_s=self.t), ahead

    def _ahead(self, knot: Knot, end: float, last: float) -> Knot:
        """Flows to be expected at a time: carried on, or solved where more than heat moves them."""
        before = end >= last
        compiled = self.flows.compiled_at(end, before=before)
        driver = self.flows.driver(end, before=before)
        alike = compiled is knot.compiled and not self.schedule.moves(self.t, end)
        past = [*self.past, knot]
        driven = apart(driver, knot.driver, SAME_SPEED)
        if alike and (not driven or len(past) > MEMORY):
            ahead = carried_on(past, end, driver if driven else None)
            return replace(ahead, driver=driver)
        near = scaled(knot, driver) if alike else knot
        return self.flows.knot(end, self._properties(compiled, end - self.t), near, before=before)

    def _follow_line(self, knot: Knot, ahead: Knot, last: float) -> Knot:
        """March along the flows between two knots; return the second, as it is with the heat."""
        earlier = self.past[-1] if self.past else None
        self._march(FlowLine(knot, ahead, self.schedule.driver, earlier))
        before = self.t >= last
        compiled = self.flows.compiled_at(self.t, before=before)
        return self.flows.knot(self.t, self._properties(compiled, 0.0), ahead, before=before)

    def _mean(self, compiled: CompiledNetwork) -> FloatArray:
        """Mean enthalpy of the coolant in each term now."""
        topology = compiled.arrays.topology
        state, of, mean = self._known
        if state is self.state and of is topology:
            return mean
        if self.stepper is not None and self.stepper.arrays.topology is topology:
            mean = self.stepper.mean(self.state, self.field)
        else:
            field, branch = self._export(), topology.term_branch
            mean = 0.5 * (field.inlet[branch] + field.outlet[branch])
        self._known = self.state, topology, mean
        return mean

    def _properties(self, compiled: CompiledNetwork, ahead_s: float) -> TermProperties:
        """Return properties of the terms some time ahead, as enthalpies move."""
        mean = self._mean(compiled)
        if ahead_s > 0 and all(len(one) == len(mean) for _, one in self.means):
            known = [*self.means, (self.t, mean)]
            mean = carried([t for t, _ in known], [one for _, one in known], self.t + ahead_s)
        values = mean + self.cells.scale.reference
        low, high = self.viscous.low, self.viscous.high
        if low < high:
            values = np.clip(values, low, high)
        return TermProperties(*self.viscous(values))

    # --- steps ---

    def _march(self, line: FlowLine) -> None:
        """Step along one line of flows, turning the route where links turn their flow."""
        for end in [*line.reversals(), line.last.time_s]:
            if end - self.t <= 0:
                continue
            m, _ = line.at(0.5 * (self.t + end))
            if self._take_route(line.last, m):
                self._settle(replace(line.last, m=m))
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
            stretch, error, energy = self.stepper.step(
                self.state, self.t, dt, lambda t: self._duty(line, t)
            )
            self.steps += 1
            if not np.isfinite(error):
                raise FlowError((self._stuck(),))
            growth = SAFETY * (limit / max(error, 1e-12)) ** (1 / ORDER)
            growth = min(max(growth, LEAST_GROWTH), MOST_GROWTH)
            if error > limit and dt > least:
                self.dt = growth * dt
                continue
            self._note_starved()
            self.recorder.add(self.stepper, stretch, energy, line, lambda t: self._duty(line, t))
            self.state = stretch.last
            self.t = end if dt == left else self.t + dt
            self.dt = growth * dt if dt < left or growth < 1 else max(self.dt, growth * dt)
            self._check_hottest()

    def _duty(self, line: FlowLine, t_s: float) -> Duty:
        m, pump_heat = line.at(t_s)
        schedule = self.schedule
        exchangers, nodes = schedule.borders_at(t_s, self.cells.scale.coolant)
        return Duty(m, pump_heat, schedule.heat_at(t_s, before=True), exchangers, nodes)

    # --- route and state ---

    def _take_route(self, knot: Knot, m: FloatArray) -> bool:
        """Sort the cells for the directions of some flows; False where they stand so already."""
        arrays, now = knot.compiled.arrays, self.stepper
        route = None
        if now is not None and now.arrays.topology is arrays.topology:
            small = SIGNIFICANT * np.abs(m).max(initial=0.0)
            agree = ((m >= 0) == now.route.forward) | (np.abs(m) <= small)
            route = now.route if agree.all() else None
            if route is not None and now.compiled is knot.compiled:
                return False
        field = self._export()
        turned = route is None
        if route is None:
            route = route_of(arrays, self.cells, m)
        borders = build_borders(knot.compiled, self.cells.scale)
        self.stepper = Stepper(Equations(self.cells, route, borders, knot.compiled))
        self.state = self.stepper.from_cells(field)
        self.field = field
        return turned

    def _export(self) -> CellState:
        if self.stepper is None:
            return self.field
        return self.stepper.to_cells(self.state, self.field)

    # --- what to say ---

    def _note_starved(self) -> None:
        assert self.stepper is not None
        for at in self.stepper.equations.starved.tolist():
            self.starved.setdefault(at, self.t)

    def _check_hottest(self) -> None:
        assert self.stepper is not None
        h, _, layers = self.stepper.equations.split(self.state)
        limit = HOTTEST_K * self.cells.scale.specific_heat
        if np.abs(h).max(initial=0.0) > limit or np.abs(layers).max(initial=0.0) > HOTTEST_K:
            raise FlowError((self._stuck(),))

    def _stuck(self) -> Diagnosis:
        assert self.stepper is not None
        h = self.stepper.equations.split(self.state)[0]
        cells = self.stepper.route.cell
        worst = int(cells[np.abs(h).argmax()]) if len(cells) else 0
        names = [item.id for item in (*self.network.branches, *self.network.nodes)]
        return Diagnosis.of(
            "error",
            "no_course",
            names[worst],
            "The temperatures around {0} have no bound or change too fast to follow.",
        )

    def at_time(self, reason: Diagnosis) -> Diagnosis:
        """Return a diagnosis that names the time of the run."""
        message = f"At {self.t:.4g} s: {reason.message}"
        return replace(reason, message=message, at_s=self.t)

    def diagnosis(self) -> tuple[Diagnosis, ...]:
        """Return what the run has to say beside its figures."""
        followed = {self.network.branches[at].id for at in self.cells.plates.branch}
        steady = (
            item
            for item in self.steady.diagnosis
            if item.code not in NO_STEADY_HEAT or item.element not in followed
        )
        return (*self.warnings, *self.recorder.remarks(self.starved), *steady)
