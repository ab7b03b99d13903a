"""From the last iterate to the answer: figures of every node and branch, balances, refusals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import Pump
from thermal.solver.findings import Figures, findings
from thermal.solver.linear import tally
from thermal.solver.plates import PlateResistances
from thermal.solver.pumps import PumpSet, rise_curve
from thermal.solver.solution import Diagnosis, LoopBalance, Solution, Status

if TYPE_CHECKING:
    from thermal.solver.run import Run

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
SPEED_ROOM = 1e-9


def refusal(run: Run) -> tuple[Diagnosis, ...]:
    """Return why a network cannot be solved at all, nothing if it can."""
    arrays, topology = run.arrays, run.arrays.topology
    nodes, branches = arrays.network.nodes, arrays.network.branches
    reasons = [
        Diagnosis(
            "error",
            "no_pressure_reference",
            nodes[k].id,
            f"The part of the network around node {nodes[k].id} has no pressure reference: "
            "give one of its nodes a pressure_pa.",
        )
        for k in topology.islands
    ]
    for link in topology.crowded_links:
        at = topology.term_branch[topology.fixed_term[link]]
        reasons.append(
            Diagnosis(
                "error",
                "flow_conflict",
                branches[at].id,
                f"Branch {branches[at].id} and another in series with it both have a given flow.",
            )
        )
    conflict = run.hydraulics.conflict
    if conflict is not None:
        element = branches[conflict].id if conflict >= 0 else nodes[-1 - conflict].id
        reasons.append(
            Diagnosis(
                "error",
                "pressure_conflict",
                element,
                f"Pressures given around {element} contradict each other: "
                "nothing between them has a resistance.",
            )
        )
    return tuple(reasons)


def no_answer(run: Run, status: Status, reasons: tuple[Diagnosis, ...]) -> Solution:
    """Return a solution without figures."""
    arrays = run.arrays
    if status == "not_converged":
        reasons = (_worst_link(run),)
    nodes = np.full(len(arrays.node_index), np.nan)
    branches = np.full(len(arrays.branch_index), np.nan)
    return Solution(
        status=status,
        iterations=run.iterations,
        max_flow_residual=run.residual,
        mass_residual_kg_per_s=np.nan,
        energy_residual_w=np.nan,
        diagnosis=reasons,
        loops=(),
        reference_density_kg_per_m3=arrays.density,
        node_index=arrays.node_index,
        branch_index=arrays.branch_index,
        pressure_pa=nodes,
        temperature_c=nodes,
        **dict.fromkeys(_BRANCH_ARRAYS, branches),
    )


_BRANCH_ARRAYS = (
    "flow_m3_per_s",
    "pressure_drop_pa",
    "velocity_m_per_s",
    "reynolds",
    "heat_w",
    "case_c",
    "time_to_limit_s",
    "speed",
    "power_w",
    "effectiveness",
    "secondary_flow_kg_per_s",
    "secondary_outlet_c",
    "inlet_c",
    "outlet_c",
)


def _worst_link(run: Run) -> Diagnosis:
    topology, flow = run.arrays.topology, run.flow
    branches = run.arrays.network.branches
    worst = flow.leaking if flow.leaking >= 0 else flow.worst
    name = branches[topology.term_branch[topology.link_start[worst]]].id if len(branches) else ""
    if flow.leaking >= 0:
        return Diagnosis(
            "error",
            "flow_without_path",
            name,
            f"The flow given at the nodes has no way: it would have to pass the shut check "
            f"valve of branch {name} backwards.",
        )
    return Diagnosis(
        "error",
        "not_converged",
        name,
        f"No answer after {run.iterations} iterations: the flow through branch {name} does not "
        f"settle (last change {flow.change:.2g} of the flow).",
    )


def control_overruns(run: Run) -> dict[int, float]:
    """Return the pumps with a flow control that their range of speed cannot hold."""
    arrays, topology = run.arrays, run.arrays.topology
    links = np.flatnonzero(topology.fixed_term >= 0)
    overruns: dict[int, float] = {}
    if not len(links):
        return overruns
    terms = topology.fixed_term[links]
    rises = run.hydraulics.term_rises(run.flow, run.properties, terms) * topology.term_sign[terms]
    density = np.broadcast_to(run.properties.at(terms)[0], terms.shape)
    duties = np.column_stack((run.flow.m[links], rises, density)).tolist()
    found: dict[tuple[object, ...], float] = {}
    for link, term, duty in zip(links, terms, duties, strict=True):
        at = int(topology.term_branch[term])
        pump = arrays.network.branches[at]
        if not isinstance(pump, Pump):
            continue
        rated_at = pump.reference_density_kg_per_m3 or arrays.density
        alike = (pump.flow_m3_per_s, pump.pressure_rise_pa, pump.curve_form, rated_at, *duty)
        if alike not in found:
            found[alike] = needed_speed(pump, rated_at, *duty)
        run.needed_speeds[at] = speed = found[alike]
        if pump.control is None or topology.blocked[link]:
            continue
        low, high = pump.control.speed_min, pump.control.speed_max
        if speed > high * (1 + SPEED_ROOM):
            overruns[at] = high
        elif speed < low * (1 - SPEED_ROOM):
            overruns[at] = low
    return overruns


def needed_speed(
    pump: Pump, reference_density: float, m: float, rise: float, density: float
) -> float:
    """Return the speed at which a pump gives a rise at a mass flow of some density."""
    one = np.zeros(1, np.int64)
    curve = rise_curve(pump.flow_m3_per_s, pump.pressure_rise_pa, pump.curve_form)
    single = PumpSet((pump,), one, one, one, np.array([reference_density]), (curve,), (one,))
    return single.speed_for(0, m, rise, density)


def answer(run: Run) -> Solution:
    """Return the solution of a converged run."""
    figures = _Answer(run)
    return figures.solution()


class _Answer:
    """Spreads links and terms over nodes and branches."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.arrays, self.topology = run.arrays, run.arrays.topology
        self.m = run.flow.m[self.topology.term_link]
        self.drops = run.hydraulics.term_drops(run.flow, run.properties)
        self.has_heat = self.arrays.coolant.has_heat
        self.warm = run.transport.needed

    def branch(self, values: FloatArray, empty: float = np.nan) -> FloatArray:
        result = np.full(len(self.arrays.branch_index), empty)
        result[self.topology.term_branch] = values
        return result

    def solution(self) -> Solution:
        arrays, topology, run = self.arrays, self.topology, self.run
        columns = arrays.columns
        self.flow = self.branch(self.m * topology.term_sign / arrays.density, 0.0)
        self.pressure = self._pressures()
        self.t_in, self.t_out = self._term_temperatures()
        density, kinematic = np.broadcast_arrays(run.properties.density, run.properties.kinematic)
        if density.ndim == 0:
            density, kinematic = (np.full(len(self.m), float(x)) for x in (density, kinematic))
        with np.errstate(divide="ignore", invalid="ignore"):
            area, bore = (c[topology.term_branch] for c in (columns.area, columns.bore))
            velocity = np.where(area > 0, self.m * topology.term_sign / density / area, np.nan)
            reynolds = np.where(area > 0, np.abs(velocity) * bore / kinematic, np.nan)
        speed, power = self._machines()
        case, plates = self._cases()
        exchange = self._exchanges()
        node_t = self._node_temperatures()
        ends = [self.pressure[topology.shape.source], self.pressure[topology.shape.target]]
        loops, imbalance = self._loops()
        shut = np.where(topology.shape.active, np.nan, 0.0)

        def still(values: FloatArray) -> FloatArray:
            return np.where(np.isnan(values) & (columns.area > 0), shut, values)

        figures = Figures(
            run=run,
            pressure_pa=self.pressure,
            node_temperature_c=node_t,
            term_inlet_c=self.t_in,
            term_outlet_c=self.t_out,
            flow_m3_per_s=self.flow,
            case_c=case,
            speed=speed,
            plates=plates,
        )
        return Solution(
            status="converged",
            iterations=run.iterations,
            max_flow_residual=run.residual,
            mass_residual_kg_per_s=imbalance,
            energy_residual_w=max((abs(loop.energy_residual_w) for loop in loops), default=0.0),
            diagnosis=findings(figures),
            loops=loops,
            reference_density_kg_per_m3=arrays.density,
            node_index=arrays.node_index,
            branch_index=arrays.branch_index,
            pressure_pa=self.pressure,
            temperature_c=node_t,
            flow_m3_per_s=self.flow,
            pressure_drop_pa=ends[0] - ends[1],
            velocity_m_per_s=still(self.branch(velocity)),
            reynolds=still(self.branch(reynolds)),
            heat_w=self._heats(),
            case_c=case,
            time_to_limit_s=np.full(len(self.flow), np.nan),
            speed=speed,
            power_w=power,
            effectiveness=exchange[0],
            secondary_flow_kg_per_s=exchange[1],
            secondary_outlet_c=exchange[2],
            inlet_c=self.branch(self.t_in),
            outlet_c=self.branch(self.t_out),
        )

    def _pressures(self) -> FloatArray:
        arrays, topology = self.arrays, self.topology
        level = np.full(len(arrays.node_index), np.nan)
        kept = self.run.hydraulics.node_potential(self.run.flow, self.drops)
        level[topology.kept] = kept
        if len(self.drops):
            total = np.cumsum(self.drops)
            before = (total - self.drops)[topology.link_start]
            along = kept[topology.link_from[topology.term_link]] - (
                total - before[topology.term_link]
            )
            along[topology.blocked[topology.term_link]] = np.nan
            inner = self._inner()
            level[self._far_node()[inner]] = along[inner]
        return level - self.run.hydraulics.weight * arrays.elevation

    def _inner(self) -> NDArray[np.bool_]:
        """Terms that are followed by another in their link."""
        inner = np.ones(len(self.m), np.bool_)
        inner[np.append(self.topology.link_start[1:], len(self.m)) - 1] = False
        return inner

    def _far_node(self) -> NDArray[np.int64]:
        """Node at the end of each term in the direction of its link."""
        topology, shape = self.topology, self.topology.shape
        branch = topology.term_branch
        return np.where(topology.term_sign > 0, shape.target[branch], shape.source[branch])

    def _term_temperatures(self) -> tuple[FloatArray, FloatArray]:
        run = self.run
        reference = self.arrays.network.temperature_c
        if not self.warm:
            whole = np.full(len(self.m), float(reference))
            return whole, whole
        coolant, zero = self.arrays.coolant, run.transport.reference
        sane = (run.thermal.flowing & ~run.thermal.lost)[self.topology.term_link]
        ends = []
        for values in (run.thermal.inlet, run.thermal.outlet):
            t = coolant.temperature(np.where(sane, values, 0.0) + zero)
            ends.append(np.where(sane, t, np.nan))
        return ends[0], ends[1]

    def _node_temperatures(self) -> FloatArray:
        arrays, topology, run = self.arrays, self.topology, self.run
        t = np.full(len(arrays.node_index), np.nan)
        if not self.warm:
            t[:] = arrays.network.temperature_c
            return t
        node, lost = run.thermal.node, run.thermal.lost
        sane = run.thermal.supplied.copy()
        sane[topology.link_from[lost]] = False
        sane[topology.link_to[lost]] = False
        values = arrays.coolant.temperature(np.where(sane, node, 0.0) + run.transport.reference)
        t[topology.kept] = np.where(sane, values, np.nan)
        inner = self._inner()
        at = np.flatnonzero(inner)
        forward = self.m[at] >= 0
        t[self._far_node()[at]] = np.where(forward, self.t_out[at], self.t_out[at + 1])
        return t

    def _heats(self) -> FloatArray:
        heat = self.branch(self.run.thermal.heat, 0.0)
        stated = self.arrays.columns.heat
        part = self.topology.component[self.topology.link_from[self.topology.term_link]]
        known = np.zeros(len(heat), np.bool_)
        lost = self.run.thermal.lost[self.topology.term_link]
        known[self.topology.term_branch] = self.run.transport.sunk[part] & ~lost
        known |= ~self.topology.shape.active
        return np.where((stated != 0) & ~(known & self.has_heat), np.nan, heat)

    def _machines(self) -> tuple[FloatArray, FloatArray]:
        run, topology = self.run, self.topology
        branches = self.arrays.network.branches
        speed = self.branch(run.hydraulics.term_speeds(run.flow))
        power = np.full(len(branches), np.nan)
        for at, needed in run.needed_speeds.items():
            speed[at] = needed
        for at in run.roster.idle_machines:
            power[at] = 0.0
            speed[at] = 0.0 if isinstance(branches[at], Pump) else np.nan
        for (term, _, _), watts in zip(run.transport.powered, run.powered_heat()[0], strict=True):
            power[topology.term_branch[term]] = watts
        return speed, power

    def _cases(self) -> tuple[FloatArray, list[tuple[IntArray, PlateResistances]]]:
        arrays, topology, roster = self.arrays, self.topology, self.run.roster
        case = np.full(len(roster.term), np.nan)
        results: list[tuple[IntArray, PlateResistances]] = []
        for group in roster.plates:
            at = roster.term[group.at]
            inlet = self.t_in[at]
            m = np.abs(self.m[at])
            flows = (m > 0) & np.isfinite(inlet)
            flows &= ~self.run.thermal.starved[topology.term_link[at]]
            at, m, inlet, numbers = at[flows], m[flows], inlet[flows], group.at[flows]
            if not len(at):
                continue
            rho, _, cp, _ = arrays.coolant.properties(inlet)
            value = group.resistances(m / rho, m * cp)
            case[numbers] = inlet + arrays.columns.heat[numbers] * value.value
            results.append((numbers, value))
        part = topology.component[topology.link_from[topology.term_link]]
        sunk = np.zeros(len(case), np.bool_)
        sunk[topology.term_branch] = self.run.transport.sunk[part]
        case[~sunk & (arrays.columns.heat != 0)] = np.nan
        return case, results

    def _exchanges(self) -> tuple[FloatArray, FloatArray, FloatArray]:
        topology = self.topology
        columns = tuple(np.full(len(self.flow), np.nan) for _ in range(3))
        for term, link, model in self.run.transport.exchangers:
            at = topology.term_branch[term]
            m = abs(float(self.run.flow.m[link]))
            if m > 0 and np.isfinite(self.t_in[term]):
                state = model.settled(m, float(self.t_in[term]))
                columns[0][at] = state.effectiveness
                columns[1][at] = state.secondary_flow_kg_per_s
                columns[2][at] = state.secondary_outlet_c
        return columns  # type: ignore[return-value]

    def _loops(self) -> tuple[tuple[LoopBalance, ...], float]:
        arrays, topology, run = self.arrays, self.topology, self.run
        kept, count = topology.kept, topology.component_count
        part = topology.component
        m = run.flow.m
        out = tally(topology.link_from, m, len(kept)) - tally(topology.link_to, m, len(kept))
        fixed = np.isfinite(arrays.fixed_pressure[kept])
        error = np.where(fixed, 0.0, np.abs(out - arrays.inflow[kept]))
        error[topology.junction < 0] = 0.0
        by_part = np.zeros(count)
        np.maximum.at(by_part, part, error)
        heat, rejected, carried = self._energy(count)
        first = np.full(count, -1)
        for k in np.flatnonzero(fixed)[::-1]:
            first[part[k]] = kept[k]
        loops = tuple(
            LoopBalance(
                arrays.network.nodes[first[p]].id,
                float(by_part[p]),
                float(heat[p]),
                float(rejected[p]),
                float(carried[p]),
                float(heat[p] - rejected[p] - carried[p]),
            )
            for p in range(count)
            if first[p] >= 0
        )
        return loops, float(error.max(initial=0.0))

    def _energy(self, count: int) -> tuple[FloatArray, FloatArray, FloatArray]:
        topology, run, transport = self.topology, self.run, self.run.transport
        part = topology.component
        zero = np.zeros(count)
        if not self.warm:
            return zero, zero, zero
        thermal, m = run.thermal, run.flow.m
        link_part = part[topology.link_from]
        exchanged = np.zeros(len(self.m))
        for term, _, _ in transport.exchangers:
            link = topology.term_link[term]
            if term in thermal.exchange and thermal.flowing[link] and not thermal.lost[link]:
                exchanged[term] = thermal.exchange[term].heat_w
        parts = link_part[topology.term_link]
        heat = tally(parts, thermal.heat + exchanged, count)
        rejected = tally(parts, exchanged, count)
        external = transport.external(m)
        carried = np.where(external > 0, transport.entering, thermal.node) * -external
        held = np.isfinite(transport.held)
        arriving = self._arriving()
        through = np.where(held, arriving, 0.0)
        carried_out = tally(part, np.where(held, 0.0, carried), count)
        return heat, rejected + tally(part, through, count), carried_out

    def _arriving(self) -> FloatArray:
        """Enthalpy flow that links bring to each kept node less what they take, in W."""
        topology, thermal = self.topology, self.run.thermal
        size = np.where(thermal.flowing, np.abs(self.run.flow.m), 0.0)
        forward = self.run.flow.m >= 0
        last = np.append(topology.link_start[1:], len(self.m)) - 1
        ends = np.where(forward, last, topology.link_start)
        starts = np.where(forward, topology.link_start, last)
        down = np.where(forward, topology.link_to, topology.link_from)
        up = np.where(forward, topology.link_from, topology.link_to)
        count = len(topology.kept)
        return tally(down, size * thermal.outlet[ends], count) - tally(
            up, size * thermal.inlet[starts], count
        )
