"""What is kept of a run: figures at the output times, limits reached, energy."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import AnyBranch, FlowControl, HeatExchanger, Network, Pump, Transient
from thermal.solver.solution import Diagnosis, Solution
from thermal.transient.cells import Cells
from thermal.transient.equations import Duty
from thermal.transient.line import FlowLine
from thermal.transient.rosenbrock import Stretch
from thermal.transient.schedule import Schedule
from thermal.transient.solution import Courses, EnergyBalance, TransientSolution
from thermal.transient.start import CellState
from thermal.transient.step import Stepper

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
Mark = tuple[int, FloatArray, FloatArray, tuple[float, str] | None]
MOST_REMARKS = 20
BISECTIONS = 40
LOOKS = (0.5, 1.0)
"""How far into a step temperatures are held against their limits."""
COLUMNS = ("case", "node", "flow", "speed", "supply", "back")


class Recorder:
    """Collects a run step by step; a mark lets it go back to where a step began."""

    def __init__(
        self,
        network: Network,
        cells: Cells,
        schedule: Schedule,
        transient: Transient,
        steady: Solution,
        field: CellState,
    ) -> None:
        """Put down the state at the start."""
        self.network, self.cells, self.schedule = network, cells, schedule
        self.steady, self.field = steady, field
        count = int(transient.duration_s / transient.step_s * (1 + 1e-12))
        times: FloatArray = transient.step_s * np.arange(count + 1, dtype=np.float64)
        if times[-1] < transient.duration_s * (1 - 1e-9):
            times = np.append(times, transient.duration_s)
        self.times: FloatArray = times
        kinds = list(map(type, network.branches))
        self.pumps = [k for k, kind in enumerate(kinds) if kind is Pump]
        self.exchangers = [
            k
            for k, kind in enumerate(kinds)
            if kind is HeatExchanger and _exchanges(network.branches[k])
        ]
        plates = cells.plates
        ends = (len(self.exchangers), len(self.exchangers))
        whole = (plates.count, len(network.nodes), len(network.branches))
        sizes = (*whole, len(self.pumps), *ends)
        self.rows = {
            key: np.full((len(times), n), np.nan) for key, n in zip(COLUMNS, sizes, strict=True)
        }
        self.heat, self.rejected = np.zeros(len(times)), np.zeros(len(times))
        self.filled = 0
        self.energy = np.zeros(3)
        most = cells.scale.coolant.maximum_c
        self.highest = float(cells.scale.enthalpy(np.array(most))) if most < np.inf else np.inf
        self.limits = cells.limit_c, np.full(plates.count, most)
        self.reached = np.full((2, plates.count), np.nan)
        self.hot: tuple[float, str] | None = None
        self.stored = [self._stored(field), 0.0]
        start = plates.case_c(field.layers), field.layers[-1]
        for layer, limit, reached in zip(start, self.limits, self.reached, strict=True):
            reached[layer > limit] = 0.0
        self._put(field, steady.flow_m3_per_s, steady.speed[self.pumps])
        self.heat[0] = schedule.heat0.sum() + self._pump_heat0()
        self.rejected[0] = sum(loop.rejected_w or 0.0 for loop in steady.loops)

    def _pump_heat0(self) -> float:
        """Heat of pumps into the coolant at the start in W, beside what they are stated to give."""
        branches = self.network.branches
        at = [k for k, one in enumerate(branches) if isinstance(one, Pump | FlowControl)]
        return float(np.nansum(self.steady.heat_w[at] - self.schedule.heat0[at]))

    def mark(self) -> Mark:
        """Return where the record stands."""
        return self.filled, self.energy.copy(), self.reached.copy(), self.hot

    def back(self, mark: Mark) -> None:
        """Forget what came after a mark."""
        self.filled, energy, reached, self.hot = mark
        self.energy, self.reached = energy.copy(), reached.copy()

    def add(
        self,
        stepper: Stepper,
        stretch: Stretch,
        energy: FloatArray,
        line: FlowLine,
        duty: Callable[[float], Duty],
    ) -> None:
        """Put down a step, with its energy in J, its flows and what acts at a time within it."""
        self.energy += energy
        end = stretch.t_s + stretch.dt_s * (1 + 1e-9)
        while self.filled < len(self.times) and self.times[self.filled] <= end:
            when = float(self.times[self.filled])
            state = stretch.at(min((when - stretch.t_s) / stretch.dt_s, 1.0))
            self.field = stepper.to_cells(state, self.field)
            self._sample(stepper, state, line, when, duty(when))
        self._limits(stepper, stretch)

    def _sample(
        self, stepper: Stepper, state: FloatArray, line: FlowLine, t: float, duty: Duty
    ) -> None:
        arrays = stepper.arrays
        topology = arrays.topology
        flow = np.zeros(len(self.network.branches))
        m = duty.m[topology.term_link] * topology.term_sign
        flow[topology.term_branch] = m / arrays.density
        w = line.weight(t)
        speed = line.first.speed[self.pumps]
        speed = speed + w * (line.last.speed[self.pumps] - speed)
        for k, at in enumerate(self.pumps):
            course = self.schedule.pumps.get(at)
            if course is not None and not course.controlled(t):
                speed[k] = course.at_time(t)
        self.heat[self.filled] = duty.heat.sum() + duty.pump_heat.sum()
        self.rejected[self.filled] = stepper.equations.rejected_w(duty, state)
        self._put(self.field, flow, speed)

    def _put(self, field: CellState, flow: FloatArray, speed: FloatArray) -> None:
        k, rows, scale = self.filled, self.rows, self.cells.scale
        branches = self.cells.branch_count
        rows["case"][k] = self.cells.plates.case_c(field.layers)
        rows["node"][k] = scale.temperature(field.outlet[branches:])
        rows["flow"][k], rows["speed"][k] = flow, speed
        rows["supply"][k] = scale.temperature(field.outlet[self.exchangers])
        rows["back"][k] = scale.temperature(field.inlet[self.exchangers])
        self.filled += 1

    def _limits(self, stepper: Stepper, stretch: Stretch) -> None:
        """Find where within a step plates pass their limits, and coolant the end of its range."""
        for limit, reached, at in zip(self.limits, self.reached, stepper.layers_at, strict=True):
            low = 0.0
            for high in LOOKS:
                over = np.flatnonzero(np.isnan(reached) & (stretch.plates_at(high, at) > limit))
                if len(over):
                    entry = stepper.plates_from + np.arange(len(stretch.plates[0]))[at][over]
                    share = _crossing(stretch, entry, limit[over], low, high)
                    reached[over] = stretch.t_s + share * stretch.dt_s
                low = high
        if self.hot is None:
            self._note_hot(stepper, stretch)

    def _note_hot(self, stepper: Stepper, stretch: Stretch) -> None:
        cells = stepper.elements
        h = stretch.last[cells]
        worst = int(h.argmax()) if len(h) else 0
        if len(h) and h[worst] > self.highest:
            at = np.array([worst])
            share = float(_crossing(stretch, at, self.highest, 0.0, 1.0)[0])
            names = [item.id for item in (*self.network.branches, *self.network.nodes)]
            when = stretch.t_s + share * stretch.dt_s
            self.hot = (when, names[stepper.route.cell[worst]])

    @property
    def beyond(self) -> tuple[float, str] | None:
        """When coolant is first warmer than its properties go, and where."""
        times = self.reached[1]
        if np.isnan(times).all():
            return self.hot
        first = int(np.nanargmin(times))
        name = self.network.branches[self.cells.plates.branch[first]].id
        own = float(times[first]), name
        return own if self.hot is None else min(own, self.hot)

    def _stored(self, field: CellState) -> float:
        mass = self.cells.mass_kg.copy()
        mass[self.cells.plates.branch] = 0.0
        layers = (self.cells.plates.capacity_j_per_k * field.layers).sum()
        return float(mass @ field.outlet + layers)

    def remarks(self, starved: dict[int, float]) -> tuple[Diagnosis, ...]:
        """Return what has to be said about the figures."""
        names = [branch.id for branch in self.network.branches]
        found = [
            Diagnosis.of(
                "warning",
                "no_capacity" if key == "capacity_j_per_k" else "no_resistance",
                names[at],
                "Plate {0} states no {1}: its course is unknown, and its heat enters the coolant "
                "at once.",
                key,
            )
            for at, key in self.cells.untold
        ]
        found += [
            Diagnosis(
                "warning",
                "event_without_effect",
                event.branch or event.node or "",
                f"The event on {event.field} of {event.branch or event.node} changes nothing: "
                "that is the value it has.",
            )
            for event in self.schedule.idle
        ]
        found += [
            Diagnosis.of(
                "warning",
                "heat_without_store",
                names[at],
                "From {1:.4g} s on no coolant passes branch {0}, and it has no volume: its heat "
                "has nowhere to go and is left out.",
                t,
            )
            for at, t in starved.items()
        ]
        if self.beyond is not None:
            t, name = self.beyond
            most = self.cells.scale.coolant.maximum_c
            template = (
                "From {1:.4g} s on the coolant at {0} is above {2:.0f} °C, where its properties "
                "end: boiling is not followed, and figures from then on only show where things "
                "head."
            )
            found.append(Diagnosis.of("warning", "beyond_coolant_range", name, template, t, most))
        if len(found) > MOST_REMARKS:
            more = len(found) - MOST_REMARKS
            template = "The like holds for {1:.0f} more."
            found[MOST_REMARKS:] = [Diagnosis.of("info", "more", "", template, more)]
        return tuple(found)

    def solution(self, diagnosis: tuple[Diagnosis, ...], steps: int) -> TransientSolution:
        """Return the finished record."""
        network = self.network
        names = [branch.id for branch in network.branches]
        plates = self.cells.plates.branch
        limits, ends = np.full((2, len(names)), np.nan)
        limits[plates], ends[plates] = self.reached
        ids = {
            "case": [names[k] for k in plates],
            "node": [node.id for node in network.nodes],
            "flow": names,
            "speed": [names[k] for k in self.pumps],
            "supply": [names[k] for k in self.exchangers],
            "back": [names[k] for k in self.exchangers],
        }
        made = {key: Courses(tuple(ids[key]), self.rows[key]) for key in COLUMNS}
        energy = self.energy
        return TransientSolution(
            status="converged",
            diagnosis=diagnosis,
            steady=self.steady,
            steps=steps,
            times_s=self.times,
            case_c=made["case"],
            node_temperature_c=made["node"],
            flow_m3_per_s=made["flow"],
            speed=made["speed"],
            supply_c=made["supply"],
            return_c=made["back"],
            heat_w=self.heat,
            rejected_w=self.rejected,
            time_to_limit_s=limits,
            beyond_coolant_s=ends,
            beyond_validity_s=self.beyond[0] if self.beyond else None,
            energy=EnergyBalance(
                heat_j=float(energy[0]),
                rejected_j=float(energy[1]),
                carried_out_j=float(energy[2]),
                stored_j=self._stored(self.field) - self.stored[0],
            ),
        )


def _crossing(
    stretch: Stretch, at: IntArray, limit: FloatArray | float, low: float, high: float
) -> FloatArray:
    """How far into a step some entries of a state pass a limit they are above at the end."""
    a, b = np.full(len(at), low), np.full(len(at), high)
    for _ in range(BISECTIONS):
        middle = 0.5 * (a + b)
        below = stretch.each_at(middle, at) <= limit
        a, b = np.where(below, middle, a), np.where(below, b, middle)
    return b


def _exchanges(branch: AnyBranch) -> bool:
    return isinstance(branch, HeatExchanger) and branch.secondary is not None
