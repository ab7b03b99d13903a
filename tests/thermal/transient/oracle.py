"""A second method for runs over time: scipy's BDF on the same cells, with a right-hand side of
its own.

States are the enthalpies of cells that hold coolant and the layers of plates. What holds nothing
hands on what it gets, found by passing outlets to nodes and nodes to inlets until nothing changes.
Flows are solved anew for every right-hand side, or taken from the lines of a run, as a large
network needs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from scipy.integrate import solve_ivp
from scipy.sparse import coo_array, csr_array, eye_array

from thermal.coolants.by_enthalpy import flow_properties
from thermal.network.model import AnyBranch, ColdPlate, Network, Pipe
from thermal.solver.compile import compile_network
from thermal.solver.elements.exchanger import ExchangerModel
from thermal.solver.elements.laws import TermProperties
from thermal.solver.elements.plates import plate_groups
from thermal.solver.steady.solve import solve
from thermal.transient.flows import FlowSolver
from thermal.transient.schedule import Schedule

Array = np.ndarray
FlowsAt = Callable[[float], tuple[Array, Array]]
"""Mass flows of the branches in kg/s, signed, and heat of pumps to the coolant in W."""


@dataclass
class OracleRun:
    """Courses at the output times: cases of the plates, temperatures of the nodes."""

    times_s: Array
    case_c: Array
    node_c: Array
    evaluations: int


def simulate_bdf(
    network: Network,
    *,
    rtol: float = 1e-7,
    atol_k: float = 1e-4,
    flows_at: FlowsAt | None = None,
    sparse: bool = False,
    every_s: float | None = None,
) -> OracleRun:
    """Follow the transient of a network with BDF; `sparse` hands it the pattern of the Jacobian."""
    return _Oracle(network, flows_at, sparse).run(rtol, atol_k, every_s)


def branch_volume(branch: AnyBranch) -> float:
    if branch.volume_m3 == 0 and isinstance(branch, Pipe):
        return np.pi / 4 * branch.diameter_m**2 * branch.length_m
    return branch.volume_m3


class _Oracle:
    def __init__(self, network: Network, flows_at: FlowsAt | None, sparse: bool) -> None:
        self.network, self.transient = network, network.transient
        self.compiled = compile_network(network)
        self.schedule = Schedule(self.compiled.arrays, self.transient)
        self.solver = FlowSolver(self.schedule, self.compiled)
        self.steady = solve(self.compiled)
        self.flows_at, self.sparse = flows_at, sparse
        self.coolant = self.compiled.arrays.coolant
        self.reference = float(self.coolant.enthalpy(network.temperature_c))
        self.cp = float(self.coolant.specific_heat(network.temperature_c))
        self.viscous = flow_properties(self.coolant)
        self.near = None
        self.evaluations = 0
        self._cells()
        self._plates()

    def _cells(self) -> None:
        network, density = self.network, self.compiled.arrays.density
        index = self.compiled.arrays.node_index
        self.source = np.array([index[b.from_node] for b in network.branches])
        self.target = np.array([index[b.to_node] for b in network.branches])
        self.mass = np.array([branch_volume(b) for b in network.branches]) * density
        self.node_mass = np.array([n.volume_m3 for n in network.nodes]) * density
        self.followed = np.array(
            [
                isinstance(b, ColdPlate)
                and b.thermal_resistance is not None
                and bool(b.stack or b.capacity_j_per_k)
                for b in network.branches
            ]
        )
        self.stores = (self.mass > 0) & ~self.followed
        self.node_stores = self.node_mass > 0
        self.held = {
            k: float(self.coolant.enthalpy(n.temperature_c)) - self.reference
            for k, n in enumerate(network.nodes)
            if n.temperature_c is not None and n.inflow_m3_per_s <= 0
        }
        self.inflow = np.array([n.inflow_m3_per_s for n in network.nodes]) * density
        self.entering = (
            np.array(
                [
                    float(
                        self.coolant.enthalpy(
                            network.temperature_c if n.temperature_c is None else n.temperature_c
                        )
                    )
                    for n in network.nodes
                ]
            )
            - self.reference
        )

    def _plates(self) -> None:
        branches = self.network.branches
        self.plate = np.flatnonzero(self.followed)
        plates = [branches[k] for k in self.plate]
        self.groups = plate_groups(list(enumerate(plates)), self.network.temperature_c)
        self.layers = []
        for k, plate in zip(self.plate, plates, strict=True):
            stack = [(s.capacity_j_per_k, s.resistance_k_per_w) for s in plate.stack]
            stack = stack or [(plate.capacity_j_per_k, 0.0)]
            stack[-1] = (stack[-1][0] + self.mass[k] * self.cp, stack[-1][1])
            self.layers.append(stack)
        self.depth = max((len(stack) for stack in self.layers), default=1)
        shape = (self.depth, len(plates))
        self.capacity, self.link = np.full(shape, np.inf), np.zeros(shape)
        self.first = np.array([self.depth - len(stack) for stack in self.layers], int)
        for p, stack in enumerate(self.layers):
            for row, (capacity, resistance) in enumerate(stack, start=self.first[p]):
                self.capacity[row, p] = capacity
                if row > self.first[p]:
                    self.link[row, p] = 1 / resistance
        self.interface = np.array([s[-1][1] if len(s) > 1 else 0.0 for s in self.layers])
        self.case = np.maximum(self.depth - 2, self.first)

    # --- algebra of what holds nothing ---

    def _conductance(self, m: Array, inlet: Array) -> Array:
        g = np.zeros(len(self.plate))
        t = self.coolant.temperature(inlet + self.reference)
        rho, _, cp, _ = self.coolant.properties(t)
        for group in self.groups:
            at = group.at[m[group.at] > 0]
            capacity = m[at] * cp[at]
            value = group.resistances(m[at] / rho[at], capacity).value - self.interface[at]
            g[at] = 1 / np.maximum(value, 1 / capacity)
        return g

    def _pass(self, t: float, h: Array, node: Array, last: Array, m: Array, heat: Array):
        """Inlets, outlets and node enthalpies that belong to the stored ones."""
        size = np.abs(m)
        moving = size > 1e-12 * max(size.max(initial=0.0), 1e-9)
        up = np.where(m >= 0, self.source, self.target)
        down = np.where(m >= 0, self.target, self.source)
        models, nodes = self.schedule.borders_at(t, self.coolant)
        held, entering = dict(self.held), self.entering.copy()
        for k, one in nodes.items():
            value = float(self.coolant.enthalpy(one.temperature_c)) - self.reference
            if k in held:
                held[k] = value
            else:
                entering[k] = value
        flow = np.where(moving, size, 0.0)
        count = len(node)
        out = np.bincount(up, flow, count) - np.bincount(down, flow, count)
        fixed = np.isfinite(self.compiled.arrays.fixed_pressure)
        external = np.where(fixed, np.where(np.abs(out) > 1e-12, out, 0.0), self.inflow)
        into = np.bincount(down, flow, count) + np.maximum(external, 0.0)
        free = ~self.node_stores & (into > 0)
        node = node.copy()
        outlet = h.copy()
        safe = np.where(moving, size, 1.0)
        mp = flow[self.plate]
        for _ in range(400):
            inlet = node[up]
            q = np.where(self.followed, 0.0, heat)
            if len(self.plate):
                hin = inlet[self.plate]
                g = self._conductance(mp, hin)
                tin = self.coolant.temperature(hin + self.reference)
                q[self.plate] = g * (last - tin)
            for b, branch in enumerate(self.network.branches):
                if branch.type == "heat_exchanger" and branch.secondary and moving[b]:
                    model = models.get(b) or self._model(b)
                    tin = float(self.coolant.temperature(inlet[b] + self.reference))
                    q[b] -= model.settled(float(size[b]), tin).heat_w
            new = np.where(self.stores, h, np.where(moving, inlet + q / safe, h))
            mixed = np.bincount(down, flow * new, count) + np.maximum(external, 0) * entering
            level = np.where(free, mixed / np.where(into > 0, into, 1.0), node)
            for k, value in held.items():
                level[k] = value
            change = max(
                np.abs(level - node).max(initial=0.0), np.abs(new - outlet).max(initial=0.0)
            )
            node, outlet = level, new
            if change < 1e-9 * self.cp:
                break
        return node[up], outlet, node, q, flow, into, mixed, moving

    def _model(self, b: int) -> ExchangerModel:
        cache = self.__dict__.setdefault("models", {})
        if b not in cache:
            cache[b] = ExchangerModel(self.network.branches[b], self.coolant)
        return cache[b]

    # --- right-hand side ---

    def _flows(self, t: float, inlet: Array, outlet: Array) -> tuple[Array, Array]:
        if self.flows_at is not None:
            return self.flows_at(t)
        before = t >= self.end
        compiled = self.solver.compiled_at(t, before=before)
        topology = compiled.arrays.topology
        branch = topology.term_branch
        mean = 0.5 * (inlet[branch] + outlet[branch]) + self.reference
        if self.viscous.low < self.viscous.high:
            mean = np.clip(mean, self.viscous.low, self.viscous.high)
        knot = self.solver.knot(t, TermProperties(*self.viscous(mean)), self.near, before=before)
        self.near = knot
        m = np.zeros(len(self.network.branches))
        m[branch] = knot.m[topology.term_link] * topology.term_sign
        heat = np.zeros(len(m))
        for (term, _, _), watts in zip(
            knot.compiled.transport.powered, knot.pump_heat, strict=True
        ):
            heat[branch[term]] += watts
        return m, heat

    def _unpack(self, y: Array) -> tuple[Array, Array, Array]:
        """Enthalpies of branches and nodes and the layers of a state in K."""
        h, node = self.h_old.copy(), self.node_old.copy()
        a = int(self.stores.sum())
        b = a + int(self.node_stores.sum())
        h[self.stores], node[self.node_stores] = y[:a] * self.cp, y[a:b] * self.cp
        return h, node, y[b:].reshape(self.depth, -1)

    def _rates(self, t: float, y: Array) -> Array:
        self.evaluations += 1
        h, node, layers = self._unpack(y)
        duty = self.schedule.heat_at(t, before=True)
        last = layers[-1] if len(self.plate) else np.zeros(0)
        for _ in range(10):  # viscosity follows what passes through cells that hold nothing
            m, pump_heat = self._flows(t, self.inlet_old, self.outlet_old)
            heat = np.where(self.followed, 0.0, duty) + pump_heat
            found = self._pass(t, h, node, last, m, heat)
            inlet, outlet, level, q, flow, into, mixed, moving = found
            entered = np.where(moving, inlet, self.inlet_old)
            change = np.abs(np.append(entered - self.inlet_old, outlet - self.outlet_old)).max()
            self.inlet_old, self.outlet_old = entered, outlet
            if self.flows_at is not None or change < 1e-4 * self.cp:
                break
        dh = (flow * (inlet - h) + q)[self.stores] / self.mass[self.stores] / self.cp
        dn = ((mixed - into * node)[self.node_stores]) / self.node_mass[self.node_stores] / self.cp
        through = np.zeros_like(layers)
        for row in range(1, self.depth):
            passed = self.link[row] * (layers[row - 1] - layers[row])
            through[row] += passed
            through[row - 1] -= passed
        if len(self.plate):
            through[self.first, np.arange(len(self.plate))] += duty[self.plate]
            through[-1] -= q[self.plate]
        self.level = level
        return np.concatenate((dh, dn, (through / self.capacity).reshape(-1)))

    # --- the run ---

    def _start(self) -> Array:
        steady, network = self.steady, self.network
        node = np.where(
            np.isfinite(steady.temperature_c), steady.temperature_c, network.temperature_c
        )
        out = np.where(np.isfinite(steady.outlet_c), steady.outlet_c, node[self.source])
        into = np.where(np.isfinite(steady.inlet_c), steady.inlet_c, node[self.source])

        def enthalpy(t: Array) -> Array:
            return self.coolant.enthalpy(t) - self.reference

        self.h_old, self.node_old = enthalpy(out), enthalpy(node)
        self.inlet_old, self.outlet_old = enthalpy(into), enthalpy(out)
        stated = {s.branch: s.case_c for s in self.transient.initial}
        layers = np.zeros((self.depth, len(self.plate)))
        for p, k in enumerate(self.plate):
            branch = network.branches[k]
            case = steady.case_c[k]
            power = branch.heat_w if np.isfinite(case) else 0.0
            case = stated.get(branch.id, case if np.isfinite(case) else into[k])
            layers[:, p] = case
            for row in range(self.case[p], self.first[p], -1):
                layers[row - 1, p] = layers[row, p] + power / self.link[row, p]
            if self.case[p] < self.depth - 1:
                layers[-1, p] = case - power / self.link[-1, p]
        return np.concatenate(
            (
                self.h_old[self.stores] / self.cp,
                self.node_old[self.node_stores] / self.cp,
                layers.reshape(-1),
            )
        )

    def run(self, rtol: float, atol_k: float, every_s: float | None) -> OracleRun:
        transient = self.transient
        step = every_s or transient.step_s
        times = np.arange(0, int(transient.duration_s / step * (1 + 1e-12)) + 1) * step
        y = self._start()
        samples = [self._sample(0.0, y)]
        self.schedule.refresh(self.steady.speed)
        breaks = list(self.schedule.breaks)
        for first, end in pairwise(breaks):
            self.end, self.near = end, None
            wanted = times[(times > first) & (times <= end)]
            options = {"jac_sparsity": self._pattern(first, y)} if self.sparse else {}
            found = solve_ivp(
                self._rates,
                (first, end),
                y,
                method="BDF",
                t_eval=np.unique(np.append(wanted, end)),
                rtol=rtol,
                atol=atol_k,
                first_step=min(1e-3, 0.1 * (end - first)),
                **options,
            )
            assert found.success, found.message
            for t, state in zip(found.t, found.y.T, strict=True):
                if t in wanted:
                    samples.append(self._sample(float(t), state))
            y = found.y[:, -1]
        case, node = zip(*samples, strict=True)
        return OracleRun(times, np.array(case), np.array(node), self.evaluations)

    def _sample(self, t: float, y: Array) -> tuple[Array, Array]:
        layers = self._unpack(y)[2]
        case = layers[self.case, np.arange(len(self.plate))] if len(self.plate) else np.zeros(0)
        if t == 0:
            level = self.node_old
        else:
            self._rates(t, y)
            level = self.level
            self.node_old = level
        return case, self.coolant.temperature(level + self.reference)

    def _pattern(self, t: float, y: Array) -> csr_array:
        """Which state's rate depends on which state, through all that hands on."""
        m, _ = self._flows(t, self.inlet_old, self.outlet_old)
        nb, nn, npl = len(m), len(self.node_mass), len(self.plate)
        up = np.where(m >= 0, self.source, self.target)
        down = np.where(m >= 0, self.target, self.source)
        size = nb + nn + npl
        plate = np.full(nb, -1)
        plate[self.plate] = nb + nn + np.arange(npl)
        b = np.arange(nb)
        rows, columns = [], []

        def link(row: Array, column: Array) -> None:
            rows.append(row)
            columns.append(column)

        loose = ~self.stores
        link(b[loose], up[loose] + nb)
        link(self.plate, plate[self.plate])
        mixing = ~self.node_stores[down]
        link(down[mixing] + nb, b[mixing])
        data = np.ones(sum(map(len, rows)), bool)
        algebra = coo_array((data, (np.concatenate(rows), np.concatenate(columns))), (size, size))
        algebra = csr_array(algebra, dtype=np.int8)
        reach = csr_array(eye_array(size, dtype=np.int8))
        for _ in range(12):
            wider = csr_array(((reach @ algebra + reach) > 0).astype(np.int8))
            if wider.nnz == reach.nnz:
                break
            reach = wider
        rows, columns = [], []
        link(b, b)
        link(b, up + nb)
        link(self.plate, plate[self.plate])
        link(down + nb, b)
        link(np.arange(nn) + nb, np.arange(nn) + nb)
        link(plate[self.plate], plate[self.plate])
        link(plate[self.plate], up[self.plate] + nb)
        data = np.ones(sum(map(len, rows)), np.int8)
        direct = csr_array(
            coo_array((data, (np.concatenate(rows), np.concatenate(columns))), (size, size))
        )
        whole = direct @ reach
        keep = np.concatenate(
            (b[self.stores], nb + np.flatnonzero(self.node_stores), nb + nn + np.arange(npl))
        )
        assert self.depth == 1, "the pattern is for plates of one layer"
        return csr_array(whole[keep][:, keep] > 0)
