"""What is kept of a run: figures at the output times, limits reached, energy."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import AnyBranch, HeatExchanger, Network, Pump, Transient
from thermal.solver.solution import Diagnosis, Solution
from thermal.transient.cells import Cells
from thermal.transient.line import FlowLine
from thermal.transient.schedule import Schedule
from thermal.transient.solution import Courses, EnergyBalance, TransientSolution
from thermal.transient.start import CellState
from thermal.transient.step import Balance, Stepper

FloatArray = NDArray[np.float64]
MOST_REMARKS = 20
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
        self.energy = Balance()
        self.rate = sum(loop.rejected_w for loop in steady.loops)
        self.reached = np.full(plates.count, np.nan)
        self.hot: tuple[float, str] | None = None
        self.stored = [self._stored(field), 0.0]
        case = plates.case_c(field.layers)
        self.reached[case > cells.limit_c] = 0.0
        self._put(field, steady.flow_m3_per_s, steady.speed[self.pumps], schedule.heat0.sum())

    def mark(self) -> tuple[int, Balance, FloatArray, float]:
        """Return where the record stands."""
        return self.filled, replace(self.energy), self.reached.copy(), self.rate

    def back(self, mark: tuple[int, Balance, FloatArray, float]) -> None:
        """Forget what came after a mark."""
        self.filled, self.energy, self.reached, self.rate = mark

    def add(
        self,
        stepper: Stepper,
        line: FlowLine,
        t: float,
        dt: float,
        ends: tuple[FloatArray, FloatArray, FloatArray],
        rate: float,
    ) -> None:
        """Put down a step from its states at the start, in the middle and at the end.

        `rate` is the heat rejected at its end in W.
        """
        first, middle, last = ends
        while self.filled < len(self.times) and self.times[self.filled] <= t + dt * (1 + 1e-9):
            share = min((self.times[self.filled] - t) / dt, 1.0)
            state = _between(first, middle, last, share)
            self.field = stepper.to_cells(state, self.field)
            when = float(self.times[self.filled])
            self.rejected[self.filled] = self.rate + share * (rate - self.rate)
            self._sample(stepper, line, when)
        self.rate = rate
        self._limits(stepper, t, dt, ends)

    def _sample(self, stepper: Stepper, line: FlowLine, t: float) -> None:
        arrays = stepper.arrays
        topology = arrays.topology
        m, pump_heat = line.at(t)
        flow = np.zeros(len(self.network.branches))
        flow[topology.term_branch] = m[topology.term_link] * topology.term_sign / arrays.density
        w = line.weight(t)
        speed = line.first.speed[self.pumps]
        speed = speed + w * (line.last.speed[self.pumps] - speed)
        for k, at in enumerate(self.pumps):
            course = self.schedule.pumps.get(at)
            if course is not None and not course.controlled(t):
                speed[k] = course.at_time(t)
        heat = self.schedule.heat_at(t, before=True).sum() + pump_heat.sum()
        self._put(self.field, flow, speed, float(heat))

    def _put(self, field: CellState, flow: FloatArray, speed: FloatArray, heat: float) -> None:
        k, rows, scale = self.filled, self.rows, self.cells.scale
        branches = self.cells.branch_count
        rows["case"][k] = self.cells.plates.case_c(field.layers)
        rows["node"][k] = scale.temperature(field.outlet[branches:])
        rows["flow"][k], rows["speed"][k] = flow, speed
        rows["supply"][k] = scale.temperature(field.outlet[self.exchangers])
        rows["back"][k] = scale.temperature(field.inlet[self.exchangers])
        self.heat[k] = heat
        if k == 0:
            self.rejected[0] = self.rate
        self.filled += 1

    def _limits(
        self, stepper: Stepper, t: float, dt: float, ends: tuple[FloatArray, FloatArray, FloatArray]
    ) -> None:
        """Find plates whose case passes its limit within a step."""
        plates, limit = self.cells.plates, self.cells.limit_c
        case = [plates.case_c(stepper.split(state)[3]) for state in ends]
        over = np.isnan(self.reached) & ((case[1] > limit) | (case[2] > limit))
        if over.any():
            a, b, c = (values[over] - limit[over] for values in case)
            low, high = np.zeros(len(a)), np.where(b > 0, 0.5, 1.0)
            for _ in range(40):
                share = 0.5 * (low + high)
                below = _between(a, b, c, share) <= 0
                low, high = np.where(below, share, low), np.where(below, high, share)
            self.reached[over] = t + high * dt
        if self.hot is None:
            self._note_hot(stepper, t + dt, ends[2])

    def _note_hot(self, stepper: Stepper, t: float, state: FloatArray) -> None:
        scale = self.cells.scale
        h = stepper.split(state)[0]
        worst = int(h.argmax()) if len(h) else 0
        if len(h) and scale.temperature(h[worst : worst + 1])[0] > scale.coolant.maximum_c:
            names = [item.id for item in (*self.network.branches, *self.network.nodes)]
            self.hot = (t, names[stepper.route.cell[worst]])

    def _stored(self, field: CellState) -> float:
        mass = self.cells.mass_kg.copy()
        mass[self.cells.plates.branch] = 0.0
        layers = (self.cells.plates.capacity_j_per_k * field.layers).sum()
        return float(mass @ field.outlet + layers)

    def remarks(self, starved: dict[int, float]) -> tuple[Diagnosis, ...]:
        """Return what has to be said about the figures."""
        names = [branch.id for branch in self.network.branches]
        found = [
            Diagnosis(
                "warning",
                "no_capacity" if key == "capacity_j_per_k" else "no_resistance",
                names[at],
                f"Plate {names[at]} states no {key}: its course is unknown, and its heat enters "
                "the coolant at once.",
            )
            for at, key in self.cells.untold
        ]
        found += [
            Diagnosis(
                "warning",
                "heat_without_store",
                names[at],
                f"From {t:.4g} s on no coolant passes branch {names[at]}, and it has no volume: "
                "its heat has nowhere to go and is left out.",
            )
            for at, t in starved.items()
        ]
        if self.hot is not None:
            t, name = self.hot
            most = self.cells.scale.coolant.maximum_c
            message = (
                f"From {t:.4g} s on the coolant at {name} is above {most:.0f} °C, where its "
                "properties end: boiling is not followed."
            )
            found.append(Diagnosis("warning", "beyond_coolant_range", name, message))
        if len(found) > MOST_REMARKS:
            more = len(found) - MOST_REMARKS
            message = f"The like holds for {more} more."
            found[MOST_REMARKS:] = [Diagnosis("info", "more", "", message)]
        return tuple(found)

    def solution(
        self, diagnosis: tuple[Diagnosis, ...], steps: int, flows: int
    ) -> TransientSolution:
        """Return the finished record."""
        network = self.network
        names = [branch.id for branch in network.branches]
        plates = self.cells.plates.branch
        limits = np.full(len(names), np.nan)
        limits[plates] = self.reached
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
            flow_solutions=flows,
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
            energy=EnergyBalance(
                energy.heat,
                energy.rejected,
                energy.carried,
                self._stored(self.field) - self.stored[0],
            ),
        )


def _exchanges(branch: AnyBranch) -> bool:
    return isinstance(branch, HeatExchanger) and branch.secondary is not None


def _between(
    first: FloatArray, middle: FloatArray, last: FloatArray, share: FloatArray | float
) -> FloatArray:
    """Return the parabola through three states of a step."""
    bend = 2 * (first - 2 * middle + last)
    value: FloatArray = first + share * (last - first - bend + share * bend)
    return value
