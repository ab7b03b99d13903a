"""From the last iterate to the figures of every node and branch, each found when asked for."""

from __future__ import annotations

from functools import cached_property
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import Pump
from thermal.solver.answers.balance import loop_balances, parts_without_sink
from thermal.solver.answers.figures import Figures
from thermal.solver.answers.findings import findings
from thermal.solver.elements.plates import PlateResistances
from thermal.solver.flows.readings import node_potential, term_drops, term_speeds
from thermal.solver.heat.thermal_state import starved
from thermal.solver.run import Run
from thermal.solver.solution import Diagnosis, LoopBalance, Repeated, Solution

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


def answer(run: Run) -> Solution:
    """Return the solution of a converged run."""
    arrays = run.arrays
    return Solution(
        "converged",
        run.iterations,
        run.residual,
        arrays.density,
        arrays.node_index,
        arrays.branch_index,
        Answer(run),
    )


def run_of(solution: Solution) -> Run | None:
    """Return the run a solution rests on, None where only its figures are left."""
    figures = solution._figures
    return figures.run if isinstance(figures, Answer) else None


class Answer:
    """Spreads links and terms over nodes and branches; the columns of a `Solution`."""

    def __init__(self, run: Run) -> None:
        """Take a converged run."""
        self.run = run
        self.arrays, self.topology = run.arrays, run.arrays.topology
        self.warm = run.transport.needed

    def branch(self, values: FloatArray, empty: float = np.nan) -> FloatArray:
        """Spread values of terms over branches."""
        result = np.full(len(self.arrays.branch_index), empty)
        result[self.topology.term_branch] = values
        return result

    # --- flows and pressures ---

    @cached_property
    def m(self) -> FloatArray:
        """Mass flow of each term along its link."""
        return self.run.flow.m[self.topology.term_link]

    @cached_property
    def drops(self) -> FloatArray:
        """Potential drop of each term along its link, in the order of the flow equations."""
        return term_drops(self.run.hydraulics, self.run.flow, self.run.properties)

    @cached_property
    def flow_m3_per_s(self) -> FloatArray:
        """Flow of each branch."""
        core = self.run.hydraulics.core
        strand, against = core.branch_strand
        q = np.append(self.run.flow.edges[: core.folding.strand_count], 0.0)
        flow = (q / self.arrays.density).take(strand)
        flow[against] *= -1.0
        return flow

    @cached_property
    def pressure_pa(self) -> FloatArray:
        """Pressure of each node."""
        hydraulics = self.run.hydraulics
        level = node_potential(hydraulics, self.run.flow, self.drops)
        if self.arrays.elevation.any():
            level -= hydraulics.weight * self.arrays.elevation
        return level

    @cached_property
    def inner(self) -> IntArray:
        """Terms that are followed by another in their link."""
        inner = np.ones(len(self.m), np.bool_)
        inner[self.topology.link_start[1:] - 1] = False
        inner[-1:] = False
        return np.flatnonzero(inner)

    @cached_property
    def far_node(self) -> IntArray:
        """Node at the end of each term in the direction of its link."""
        topology, shape = self.topology, self.topology.shape
        branch = topology.term_branch
        return np.where(topology.term_sign > 0, shape.target[branch], shape.source[branch])

    @cached_property
    def pressure_drop_pa(self) -> FloatArray:
        """Pressure at the start of each branch less that at its end."""
        shape, pressure = self.topology.shape, self.pressure_pa
        drop: FloatArray = pressure[shape.source] - pressure[shape.target]
        return drop

    @cached_property
    def velocity_m_per_s(self) -> FloatArray:
        """Velocity in the bore of each branch that has one."""
        area = self.arrays.columns.area
        density = self.run.properties.density
        values = self.m * self.topology.term_sign / density
        with np.errstate(divide="ignore", invalid="ignore"):
            velocity = self.branch(values) / area
        return self._with_shut(np.where(area > 0, velocity, np.nan))

    @cached_property
    def reynolds(self) -> FloatArray:
        """Reynolds number of each branch that has a bore."""
        kinematic = self.run.properties.kinematic
        viscosity = self.branch(np.broadcast_to(kinematic, self.m.shape))
        return self._with_shut(np.abs(self.velocity_m_per_s) * self.arrays.columns.bore / viscosity)

    def _with_shut(self, values: FloatArray) -> FloatArray:
        """Zero for a shut branch with a bore."""
        shut = ~self.topology.shape.active & (self.arrays.columns.area > 0)
        return np.where(np.isnan(values) & shut, 0.0, values)

    # --- temperatures and heat ---

    @cached_property
    def without_sink(self) -> BoolArray:
        """Links whose part has no steady temperature."""
        return parts_without_sink(self.run)[self.topology.component[self.topology.link_from]]

    def _within(self, t_c: FloatArray) -> FloatArray:
        """Leave out temperatures the coolant has no properties at: they are no answer."""
        outside = self.arrays.coolant.outside(t_c)
        return np.where(outside, np.nan, t_c) if outside.any() else t_c

    @cached_property
    def flows_and_lasts(self) -> BoolArray:
        """Terms that have a temperature."""
        thermal = self.run.thermal
        transport = self.run.transport
        flowing = thermal.flowing & ~thermal.lost & ~self.without_sink
        sane: BoolArray = flowing[self.topology.term_link]
        sane &= transport.sane(thermal.inlet) & transport.sane(thermal.outlet)
        return sane

    def _term_temperature(self, enthalpy: FloatArray) -> FloatArray:
        sane = self.flows_and_lasts
        zero = self.run.transport.reference
        if sane.all():
            return self.arrays.coolant.temperature(enthalpy + zero)
        t = self.arrays.coolant.temperature(np.where(sane, enthalpy, 0.0) + zero)
        return np.where(sane, t, np.nan)

    def _whole(self) -> FloatArray:
        whole = float(self.arrays.network.temperature_c)
        return np.where(self.without_sink, np.nan, whole)[self.topology.term_link]

    @cached_property
    def term_inlet_c(self) -> FloatArray:
        """Temperature at the inlet of each term."""
        warm = self.warm
        return (
            self._within(self._term_temperature(self.run.thermal.inlet)) if warm else self._whole()
        )

    @cached_property
    def term_outlet_c(self) -> FloatArray:
        """Temperature at the outlet of each term."""
        return self._within(self.term_reached_c)

    @cached_property
    def term_reached_c(self) -> FloatArray:
        """Temperature at the outlet of each term, within the range of the coolant or not."""
        return self._term_temperature(self.run.thermal.outlet) if self.warm else self._whole()

    @cached_property
    def inlet_c(self) -> FloatArray:
        """Temperature at the inlet of each branch, by the direction of flow."""
        return self.branch(self.term_inlet_c)

    @cached_property
    def outlet_c(self) -> FloatArray:
        """Temperature at the outlet of each branch, by the direction of flow."""
        return self.branch(self.term_outlet_c)

    @cached_property
    def temperature_c(self) -> FloatArray:
        """Temperature of each node."""
        return self._within(self.reached_c)

    @cached_property
    def reached_c(self) -> FloatArray:
        """Temperature of each node, within the range of the coolant or not."""
        arrays, topology, run = self.arrays, self.topology, self.run
        t = np.full(len(arrays.node_index), np.nan)
        sunk = ~parts_without_sink(run)[topology.component]
        if not self.warm:
            t[:] = arrays.network.temperature_c
            t[topology.kept[~sunk]] = np.nan
            t[self.far_node[self.inner]] = self.term_outlet_c[self.inner]
            return t
        node, lost = run.thermal.node, run.thermal.lost
        sane = run.thermal.supplied & sunk
        if lost.any():
            sane[topology.link_from[lost]] = False
            sane[topology.link_to[lost]] = False
        values = arrays.coolant.temperature(np.where(sane, node, 0.0) + run.transport.reference)
        t[topology.kept] = np.where(sane, values, np.nan)
        at = self.inner
        forward = self.m[at] >= 0
        reached = self.term_reached_c
        t[self.far_node[at]] = np.where(forward, reached[at], reached[at + 1])
        return t

    @cached_property
    def heat_w(self) -> FloatArray:
        """Heat into the coolant of each branch."""
        run, topology = self.run, self.topology
        heat = self.branch(run.thermal.heat, 0.0)
        for term, link, _ in run.transport.powered:
            if self.without_sink[link]:
                heat[topology.term_branch[term]] = np.nan
        stated = self.arrays.columns.heat
        part = topology.component[topology.link_from]
        sound = (run.transport.sunk[part] & ~run.thermal.lost)[topology.term_link]
        known = np.zeros(len(heat), np.bool_)
        known[topology.term_branch] = sound
        known |= ~topology.shape.active
        known &= self.arrays.coolant.has_heat
        return np.where((stated != 0) & ~known, np.nan, heat)

    # --- pumps, plates, exchangers ---

    @cached_property
    def speed(self) -> FloatArray:
        """Relative speed of each pump."""
        run, branches = self.run, self.arrays.network.branches
        speed = self.branch(term_speeds(run.hydraulics, run.flow))
        for at, needed in run.needed_speeds.items():
            speed[at] = needed
        for at in run.roster.idle_machines:
            speed[at] = 0.0 if isinstance(branches[at], Pump) else np.nan
        return speed

    @cached_property
    def power_w(self) -> FloatArray:
        """Electrical power of each pump with an efficiency."""
        run = self.run
        power = np.full(len(self.arrays.branch_index), np.nan)
        power[run.roster.idle_machines] = 0.0
        for (term, _, _), watts in zip(
            run.transport.powered, run.powered_heat(self.drops)[0], strict=True
        ):
            power[self.topology.term_branch[term]] = watts
        return power

    @cached_property
    def plates(self) -> list[tuple[IntArray, PlateResistances, FloatArray]]:
        """Plates with flow, group by group: branches, resistances, inlet temperatures."""
        arrays, topology, run = self.arrays, self.topology, self.run
        found = []
        for group in run.roster.plates:
            at = run.roster.term[group.at]
            inlet = self.term_inlet_c[at]
            m = np.abs(self.m[at])
            flows = np.isfinite(inlet) & ~self.starved[topology.term_link[at]]
            m, inlet, numbers = m[flows], inlet[flows], group.at[flows]
            if len(numbers):
                rho, _, cp, _ = arrays.coolant.properties(inlet)
                found.append((numbers, group.resistances(m / rho, m * cp), inlet))
        return found

    @cached_property
    def starved(self) -> BoolArray:
        """Links with hardly any flow."""
        return self.run.thermal.starved if self.warm else starved(self.run.flow.m)

    @cached_property
    def case_c(self) -> FloatArray:
        """Case temperature of each cold plate."""
        heat = self.arrays.columns.heat
        case = np.full(len(heat), np.nan)
        for numbers, value, inlet in self.plates:
            case[numbers] = inlet + heat[numbers] * value.value
        part = self.topology.component[self.topology.link_from[self.topology.term_link]]
        sunk = np.zeros(len(case), np.bool_)
        sunk[self.topology.term_branch] = self.run.transport.sunk[part]
        case[~sunk & (heat != 0)] = np.nan
        case[~np.isfinite(self.outlet_c)] = np.nan
        return case

    @cached_property
    def time_to_limit_s(self) -> FloatArray:
        """Unknown in a steady state."""
        return np.full(len(self.arrays.branch_index), np.nan)

    @cached_property
    def exchanges(self) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Effectiveness, flow and outlet temperature of the other sides of heat exchangers."""
        count = len(self.arrays.branch_index)
        share, flow, outlet = (np.full(count, np.nan) for _ in range(3))
        for term, link, model in self.run.transport.exchangers:
            at = self.topology.term_branch[term]
            m, inlet = abs(float(self.run.flow.m[link])), float(self.term_inlet_c[term])
            if m > 0 and np.isfinite(inlet):
                state = model.settled(m, inlet)
                share[at], flow[at] = state.effectiveness, state.secondary_flow_kg_per_s
                outlet[at] = state.secondary_outlet_c
        return share, flow, outlet

    @property
    def effectiveness(self) -> FloatArray:
        """Effectiveness of each heat exchanger."""
        return self.exchanges[0]

    @property
    def secondary_flow_kg_per_s(self) -> FloatArray:
        """Flow on the other side of each heat exchanger."""
        return self.exchanges[1]

    @property
    def secondary_outlet_c(self) -> FloatArray:
        """Outlet temperature on the other side of each heat exchanger."""
        return self.exchanges[2]

    # --- the whole ---

    @cached_property
    def _balances(self) -> tuple[tuple[LoopBalance, ...], float]:
        return loop_balances(self.run)

    @property
    def loops(self) -> tuple[LoopBalance, ...]:
        """Balances of the hydraulically connected parts."""
        return self._balances[0]

    @property
    def mass_residual_kg_per_s(self) -> float:
        """Largest imbalance at a node."""
        return self._balances[1]

    @property
    def energy_residual_w(self) -> float:
        """Largest imbalance of a loop."""
        return max((abs(loop.energy_residual_w or 0.0) for loop in self.loops), default=0.0)

    @cached_property
    def diagnosis(self) -> tuple[Diagnosis, ...]:
        """What there is to say."""
        said = ((each,) if isinstance(each, Diagnosis) else each for each in self.findings)
        return tuple(chain.from_iterable(said))

    @cached_property
    def findings(self) -> tuple[Diagnosis | Repeated, ...]:
        """What there is to say, before it is worded."""
        return findings(
            Figures(
                run=self.run,
                pressure_pa=self.pressure_pa,
                node_temperature_c=self.temperature_c,
                node_reached_c=self.reached_c,
                term_reached_c=self.term_reached_c,
                term_outlet_c=self.term_outlet_c,
                flow_m3_per_s=self.flow_m3_per_s,
                case_c=self.case_c,
                speed=self.speed,
                plates=[(numbers, value) for numbers, value, _ in self.plates],
            )
        )
