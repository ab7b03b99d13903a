"""One implicit step in time: upwind along the flow, plates and coolant together.

A cell of mass M takes its new enthalpy h from M (h - h0) / dt = m (h_in - h) + Q. Everything a
cell hands on is linear in what it takes in, so the cells of a link fold into one line
h_out = a h_in + b, the nodes where links meet are one sparse system in the order of flow, and
the cells follow from their nodes. Temperatures are linear in enthalpy about the last inlet; what
that leaves out is of second order in the step.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import Node
from thermal.solver.compile import CompiledNetwork
from thermal.solver.exchanger import Exchange, ExchangerModel
from thermal.solver.linear import tally
from thermal.transient.borders import Borders
from thermal.transient.cells import Cells
from thermal.transient.route import Route
from thermal.transient.start import CellState

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

STILL_SHARE, STILL_KG_PER_S = 1e-12, 1e-9
"""Flow of a link, over the largest and in kg/s, that carries nothing: round-off."""


@dataclass(slots=True)
class Duty:
    """What acts at one time: flows of the links (signed), pump heat, and sources of heat."""

    m: FloatArray
    pump_heat: FloatArray
    heat: FloatArray
    exchangers: dict[int, ExchangerModel]
    nodes: dict[int, Node]


@dataclass(slots=True)
class Balance:
    """Energy in J: into coolant and plates, out through exchangers, and with the coolant."""

    heat: float = 0.0
    rejected: float = 0.0
    carried: float = 0.0

    def mix(self, one: Balance, two: Balance, three: Balance) -> None:
        """Add 2 (one + two) - three, as the extrapolated step does."""
        self.heat += 2 * (one.heat + two.heat) - three.heat
        self.rejected += 2 * (one.rejected + two.rejected) - three.rejected
        self.carried += 2 * (one.carried + two.carried) - three.carried


class Stepper:
    """Steps for one topology and one set of directions.

    A state is one vector: enthalpy of the elements, of the kept nodes, at the inlets of the
    elements, and the layers of the plates.
    """

    def __init__(
        self, cells: Cells, route: Route, borders: Borders, compiled: CompiledNetwork
    ) -> None:
        """Take the cells in the order of a route."""
        self.cells, self.route, self.borders = cells, route, borders
        self.arrays, self.compiled = compiled.arrays, compiled
        elements, plates = len(route.cell), cells.plates
        self.cuts = np.cumsum([elements, route.kept_count, elements]).tolist()
        self.shape = plates.capacity_j_per_k.shape
        self.exchange: dict[int, Exchange] = {}
        self.exchanger_at = [(int(route.element[at]), at) for at in borders.exchangers]
        terms = [term for term, _, _ in compiled.transport.powered]
        self.powered_at = route.element[self.arrays.topology.term_branch[terms]]
        self.watched = ~route.hollow
        self.stores = np.ones(elements, np.bool_)
        self.stores[route.plate] = False
        self.starved: IntArray = np.zeros(0, np.int64)

    def split(self, state: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
        """Return views of a state: elements, kept nodes, inlets, layers."""
        a, b, c = self.cuts
        return state[:a], state[a:b], state[b:c], state[c:].reshape(self.shape)

    def from_cells(self, field: CellState) -> FloatArray:
        """Return the state vector of a field of cells."""
        route = self.route
        return np.concatenate(
            (
                field.outlet[route.cell],
                field.outlet[route.kept_cell],
                field.inlet[route.cell],
                field.layers.reshape(-1),
            )
        )

    def to_cells(self, state: FloatArray, field: CellState) -> CellState:
        """Return the field of cells of a state; what it does not hold is as in another field."""
        h, node, inlet, layers = self.split(state)
        route = self.route
        outlet, entered = field.outlet.copy(), field.inlet.copy()
        outlet[route.cell], entered[route.cell] = h, inlet
        outlet[route.kept_cell] = node
        outlet[route.inner_to] = h[route.inner_from]
        return CellState(outlet, entered, layers.copy())

    def stored_j(self, state: FloatArray) -> float:
        """Return the heat stored, counted from the reference enthalpy and 0 °C of the plates."""
        h, node, _, layers = self.split(state)
        total = np.where(self.stores, self.route.mass, 0.0) @ h + self.route.node_mass @ node
        return float(total + (self.cells.plates.capacity_j_per_k * layers).sum())

    def difference_k(self, one: FloatArray, two: FloatArray) -> FloatArray:
        """Return how far two states are apart in K: cells that store heat, nodes, layers."""
        cp = self.cells.scale.specific_heat
        gap = np.abs(one - two)
        h, node, _, layers = self.split(gap)
        return np.concatenate((h * self.watched / cp, node / cp, layers.reshape(-1)))

    def step(
        self, state: FloatArray, dt: float, duty: Duty, balance: Balance | None = None
    ) -> FloatArray:
        """Return the state after an implicit step with the duty at its end."""
        route = self.route
        h, node, inlet, layers = self.split(state)
        flow = self.flows(duty)
        m = np.zeros(len(h))
        m[: route.still] = flow[route.link]
        heat = self._direct_heat(duty, m)
        a, b = self._cells(h, m, heat, dt)
        unfold = self._plates(a, b, h, m, inlet, layers, dt, duty)
        linear = self._exchangers(a, b, h, m, heat, inlet, dt, duty)
        share, rest = self._chains(a, b)
        external = self.borders.external(self.arrays, duty.m)
        fixed, entering = self.borders.with_nodes(duty.nodes)
        node_new = self._mix(flow, a, b, node, dt, external, fixed, entering)
        new = np.empty_like(state)
        h_new, node_out, inlet_new, layers_new = self.split(new)
        node_out[:] = node_new
        up = node_new[route.up]
        inlet_new[: route.still] = share * up[route.link] + rest
        inlet_new[route.still :] = inlet[route.still :]
        moving = m > 0
        inlet_new[~moving] = inlet[~moving]
        h_new[:] = a * inlet_new + b
        layers_new[:] = unfold(inlet_new)
        if balance is not None:
            self._account(
                balance,
                dt,
                duty,
                m,
                heat,
                linear,
                inlet_new,
                h_new,
                node_new,
                external,
                entering,
                fixed,
            )
        return new

    def flows(self, duty: Duty) -> FloatArray:
        """Return the flow of the links in the order and directions of the route, in kg/s."""
        flow: FloatArray = duty.m[self.route.order] * self.route.sense
        flow[flow <= max(STILL_SHARE * flow.max(initial=0.0), STILL_KG_PER_S)] = 0.0
        return flow

    def _direct_heat(self, duty: Duty, m: FloatArray) -> FloatArray:
        route = self.route
        heat = np.zeros(len(m))
        branches = route.heated
        heat[branches] = duty.heat[route.cell[branches]]
        if len(self.powered_at):
            heat[self.powered_at] += duty.pump_heat
        lost = (m == 0) & route.hollow & (heat != 0)
        if lost.any():
            self.starved = route.cell[lost]
            heat[lost] = 0.0
        return heat

    def _cells(
        self, h: FloatArray, m: FloatArray, heat: FloatArray, dt: float
    ) -> tuple[FloatArray, FloatArray]:
        store = self.route.mass / dt
        total = 1 / (store + m)
        a = m * total
        b = store
        b *= h
        b += heat
        b *= total
        return a, b

    def _plates(
        self,
        a: FloatArray,
        b: FloatArray,
        h: FloatArray,
        m: FloatArray,
        inlet: FloatArray,
        layers: FloatArray,
        dt: float,
        duty: Duty,
    ) -> Callable[[FloatArray], FloatArray]:
        plates, at, scale = self.cells.plates, self.route.plate, self.cells.scale
        if not plates.count:
            return lambda inlet_new: layers
        mp, h0 = m[at], inlet[at]
        t0, slope = scale.local(h0)
        g = plates.conductance(mp, scale.coolant.density(t0), 1 / slope)
        store, right, pivot, rights = plates.fold(dt, layers, duty.heat[plates.branch])
        passed = g * store / (store + g)
        moving = mp > 0
        safe = np.where(moving, mp, 1.0)
        a[at] = np.where(moving, 1 - passed * slope / safe, 0.0)
        b[at] = np.where(moving, passed * (right / store - t0 + slope * h0) / safe, h[at])

        def unfold(inlet_new: FloatArray) -> FloatArray:
            t = t0 + slope * (inlet_new[at] - h0)
            last = (right + g * t) / (store + g)
            return plates.unfold(last, pivot, rights) if len(pivot) > 1 else last[None, :]

        return unfold

    def _exchangers(
        self,
        a: FloatArray,
        b: FloatArray,
        h: FloatArray,
        m: FloatArray,
        heat: FloatArray,
        inlet: FloatArray,
        dt: float,
        duty: Duty,
    ) -> list[tuple[int, float, float]]:
        """Put exchangers in; return element, constant heat in W and what is taken per inlet."""
        linear = []
        scale = self.cells.scale
        for at, branch in self.exchanger_at:
            flow = float(m[at])
            if not flow > 0:
                continue
            model = duty.exchangers.get(branch, self.borders.exchangers[branch])
            h0 = float(inlet[at])
            t0 = model.primary.temperature(h0 + scale.reference)
            now = model.controlled(flow, t0, self.exchange.get(branch))
            self.exchange[branch] = now
            given, kept = model.linearised(now, flow, t0, scale.reference)
            store = self.route.mass[at] / dt
            a[at] = flow * kept / (store + flow)
            b[at] = (store * h[at] + given + heat[at]) / (store + flow)
            linear.append((at, given, (1 - kept) * flow))
        return linear

    def _chains(self, a: FloatArray, b: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Inlet of each element as share x node upstream + rest; the links' ends are kept."""
        route = self.route
        share, rest = np.empty(route.still), np.empty(route.still)
        link_share = np.ones(len(route.order))
        link_rest = np.zeros(len(route.order))
        for level in route.levels:
            n = level.stop - level.start
            share[level], rest[level] = link_share[:n], link_rest[:n]
            link_share[:n] *= a[level]
            link_rest[:n] *= a[level]
            link_rest[:n] += b[level]
        self.link_share, self.link_rest = link_share, link_rest
        return share, rest

    def _mix(
        self,
        flow: FloatArray,
        a: FloatArray,
        b: FloatArray,
        node: FloatArray,
        dt: float,
        external: FloatArray,
        held: FloatArray,
        entering: FloatArray,
    ) -> FloatArray:
        route, count = self.route, self.route.kept_count
        store = route.node_mass / dt
        inflow = np.maximum(external, 0.0)
        free = np.isnan(held)
        diagonal = store + inflow + tally(route.down, flow, count)
        right = store * node + inflow * entering
        right += tally(route.down, flow * self.link_rest, count)
        right = np.where(free, right, held)
        diagonal = np.where(free, diagonal, 1.0)
        weight = np.where(free[route.down], -flow * self.link_share, 0.0)
        return self._solve(diagonal, weight, right)

    def _solve(self, diagonal: FloatArray, weight: FloatArray, right: FloatArray) -> FloatArray:
        return self.route.nodes.solve(diagonal, weight, np.zeros(len(weight)), right)

    def _account(
        self,
        balance: Balance,
        dt: float,
        duty: Duty,
        m: FloatArray,
        heat: FloatArray,
        linear: list[tuple[int, float, float]],
        inlet: FloatArray,
        h: FloatArray,
        node: FloatArray,
        external: FloatArray,
        entering: FloatArray,
        held: FloatArray,
    ) -> None:
        balance.heat += dt * float(heat.sum() + duty.heat[self.cells.plates.branch].sum())
        balance.rejected += dt * sum(
            taken * float(inlet[at]) - given for at, given, taken in linear
        )
        free = np.isnan(held)
        out = np.where(external > 0, entering, node) * -external
        balance.carried += dt * float(out[free].sum())
        if not free.all():
            route = self.route
            flow = self.flows(duty)
            ends = self.link_share * node[route.up] + self.link_rest
            arriving = tally(route.down, flow * ends, len(node))
            leaving = tally(route.up, flow, len(node)) * node
            balance.rejected += dt * float((arriving - leaving)[~free].sum())
