"""What moves the stores of heat: coolant along the flow, plates, exchangers and borders.

A state is one vector: enthalpy h of the elements (cells of coolant in the order of flow) above
the reference, then of the nodes where links meet, then the temperatures of the plates' layers.
With m the flow through an element of mass M, and Q the heat it gets,

    M dh/dt = m (h_in - h) + Q,    M dh/dt = sum m h_end - (sum m) h  at nodes,
    C dT/dt = P - g (T - T_in)  of a plate, whose coolant gets g (T - T_in) at once.

What has no volume has M = 0.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import Node
from thermal.solver.compile import CompiledNetwork
from thermal.solver.elements.exchanger import Exchange, ExchangerModel
from thermal.solver.graph.linear import tally
from thermal.transient.borders import Borders
from thermal.transient.cells import Cells
from thermal.transient.route import Route

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

STILL_SHARE, STILL_KG_PER_S = 1e-12, 1e-9
"""Flow of a link, over the largest and in kg/s, that carries nothing: round-off."""
ROUND_OFF = 1e-13
EXCHANGE_PASSES = 4
COOLANT_COUNTS = 0.7
"""What errors of the coolant count beside those of plates: it is swifter, and none stays."""


@dataclass(slots=True)
class Duty:
    """What acts at one time: flows of the links (signed), pump heat, and sources of heat."""

    m: FloatArray
    pump_heat: FloatArray
    heat: FloatArray
    exchangers: dict[int, ExchangerModel]
    nodes: dict[int, Node]


@dataclass(slots=True, eq=False)
class Load:
    """A duty in the order of a route.

    `flow` and `m` are the flows of links and elements, not negative; `heat` enters the elements,
    `plate_heat` the plates; `arriving` is what links and the outside bring to each node,
    `external` what comes from outside to the open ones, with the enthalpy `entering`; `held` are
    the enthalpies of the held ones, `heated` the sum of `heat`.
    """

    flow: FloatArray
    m: FloatArray
    heat: FloatArray
    plate_heat: FloatArray
    arriving: FloatArray
    external: FloatArray
    entering: FloatArray
    held: FloatArray
    exchangers: dict[int, ExchangerModel]
    heated: float

    def alike(self, other: Load) -> bool:
        """Whether two loads act the same."""
        pairs = (
            (self.flow, other.flow),
            (self.heat, other.heat),
            (self.plate_heat, other.plate_heat),
            (self.external, other.external),
            (self.entering, other.entering),
            (self.held, other.held),
        )
        same = all(one is two or np.array_equal(one, two) for one, two in pairs)
        return same and self.exchangers == other.exchangers


@dataclass(frozen=True, slots=True, eq=False)
class Origin:
    """A state under a load, and the coolant at the inlets of the plates, to be expanded about.

    `t_c`, `slope` and `bend` are the temperature and its derivatives by enthalpy, `thinning` the
    change of the density by temperature, `g` the conductances of the plates in W/K.
    """

    load: Load
    state: FloatArray
    inlet: FloatArray
    t_c: FloatArray
    slope: FloatArray
    bend: FloatArray
    density: FloatArray
    thinning: float
    g: FloatArray


class Equations:
    """The rates of change for one topology and one set of directions.

    `mass` is M in the order of a state, `hollow` marks what has none, `watched` turns a
    difference of states into K where it counts.
    """

    def __init__(
        self, cells: Cells, route: Route, borders: Borders, compiled: CompiledNetwork
    ) -> None:
        """Take the cells in the order of a route."""
        self.cells, self.route, self.borders, self.compiled = cells, route, borders, compiled
        self.arrays = compiled.arrays
        elements, nodes, plates = len(route.cell), len(route.kept), cells.plates
        self.cuts = elements, elements + nodes
        self.shape = plates.capacity_j_per_k.shape
        self.exchange: dict[int, Exchange] = {}
        self.exchanger_at = [(int(route.element[at]), at) for at in borders.exchangers]
        terms = [term for term, _, _ in compiled.transport.powered]
        self.powered_at = route.element[self.arrays.topology.term_branch[terms]]
        self.starved: IntArray = np.zeros(0, np.int64)
        self._heat: tuple[FloatArray, FloatArray, FloatArray] | None = None
        free = np.isnan(borders.held[route.kept])
        self.held_at, self.open_at = np.flatnonzero(~free), np.flatnonzero(borders.open[route.kept])
        self.open_at = self.open_at[free[self.open_at]]
        self.held_in, self.held_out = (np.flatnonzero(~free[e]) for e in (route.down, route.up))
        place = np.full(nodes, -1)
        place[self.open_at] = np.arange(len(self.open_at))
        self.open_links = [np.flatnonzero(place[e] >= 0) for e in (route.down, route.up)]
        self.open_ends = [
            place[e[at]] for e, at in zip((route.down, route.up), self.open_links, strict=True)
        ]
        layers = plates.capacity_j_per_k.reshape(-1)
        self.mass = np.concatenate((route.mass, np.where(free, route.node_mass, 0.0), layers))
        none = np.zeros(len(layers), np.bool_)
        self.hollow = np.concatenate((route.hollow, cells.hollow[route.kept_cell], none))
        counts = COOLANT_COUNTS / cells.scale.specific_heat
        per_k = np.full(nodes, counts)
        watched = np.where(route.hollow, 0.0, counts)
        self.watched = np.concatenate((watched, per_k, np.ones(len(layers))))

    def split(self, state: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return views of a state: elements, nodes, layers."""
        a, b = self.cuts
        return state[:a], state[a:b], state[b:].reshape(self.shape)

    # --- loads ---

    def load(self, duty: Duty) -> Load:
        """Return a duty in the order of the route."""
        route = self.route
        flow: FloatArray = duty.m[route.order] * route.sense
        flow[flow <= max(STILL_SHARE * flow.max(initial=0.0), STILL_KG_PER_S)] = 0.0
        m = np.zeros(len(route.cell))
        for level in route.levels:
            m[level] = flow[: level.stop - level.start]
        held, entering = self.borders.with_nodes(duty.nodes)
        arriving = tally(route.down, flow, len(route.kept))
        external = np.zeros(0)
        if len(self.open_at):
            external = self._external(flow)
            arriving[self.open_at] += np.maximum(external, 0.0)
        heat, plate_heat = self._heats(duty, m)
        return Load(
            flow,
            m,
            heat,
            plate_heat,
            arriving,
            external,
            entering[route.kept[self.open_at]],
            held[route.kept[self.held_at]],
            duty.exchangers,
            float(heat.sum()),
        )

    def _external(self, flow: FloatArray) -> FloatArray:
        """Mass flow into each open node from outside in kg/s."""
        count = len(self.open_at)
        into, out = (
            tally(end, flow[at], count)
            for end, at in zip(self.open_ends, self.open_links, strict=True)
        )
        external = out - into
        external[np.abs(external) <= ROUND_OFF * float(flow.max(initial=0.0))] = 0.0
        return external

    def _heats(self, duty: Duty, m: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Heat of elements and plates; what has neither flow nor volume takes none."""
        route = self.route
        if self._heat is None or self._heat[0] is not duty.heat:
            heat = np.zeros(len(m))
            heat[route.heated] = duty.heat[route.cell[route.heated]]
            self._heat = duty.heat, heat, duty.heat[self.cells.plates.branch]
        _, heat, plate_heat = self._heat
        if len(self.powered_at):
            heat = heat.copy()
            heat[self.powered_at] += duty.pump_heat
        given = np.flatnonzero(heat)
        lost = given[(m[given] == 0) & route.hollow[given]]
        if len(lost):
            self.starved = route.cell[lost]
            heat = heat.copy()
            heat[lost] = 0.0
        return heat, plate_heat

    # --- rates ---

    def origin(self, load: Load, state: FloatArray) -> Origin:
        """Return a state to expand about, with its exchangers settled."""
        scale = self.cells.scale
        inlet = state[self.route.before_plate]
        t, slope, bend = scale.around(inlet)
        middle = float(t.mean()) if len(t) else 0.0
        density = scale.coolant.density(t)
        thinning = float(scale.coolant.density(middle + 1) - scale.coolant.density(middle))
        for _ in range(EXCHANGE_PASSES):
            self._exchanges(load, state)
        g = self.cells.plates.conductance(load.m[self.route.plate], density, 1 / slope)
        return Origin(load, state, inlet, t, slope, bend, density, thinning, g)

    def rates(self, load: Load, state: FloatArray, origin: Origin) -> tuple[FloatArray, FloatArray]:
        """Return M dy/dt of a state in W, and heat in, rejected and carried out in W."""
        route, plates = self.route, self.cells.plates
        h, node, layers = self.split(state)
        rates = np.empty_like(state)
        gain, mixed, warming = self.split(rates)
        self._enter(h, node, gain)
        gain -= h
        gain *= load.m
        if load.heated:
            gain += load.heat
        if plates.count:
            t, g = self._plate_inlets(load, state, origin)
            given = g * (layers[-1] - t)
            gain[route.plate] += given
            plates.warm(layers, load.plate_heat, given, warming)
        rejected = 0.0
        for at, now in self._exchanges(load, state):
            gain[at] -= now.heat_w
            rejected += now.heat_w
        ends = load.flow * h[route.last]
        mixed[:] = tally(route.down, ends, len(node))
        mixed -= load.arriving * node
        if len(self.open_at):
            mixed[self.open_at] += np.maximum(load.external, 0.0) * load.entering
        if len(self.held_at):
            mixed[self.held_at] = load.held - node[self.held_at]
        flux = self.borders_flux(load, ends, node, load.entering)
        flux += (load.heated + load.plate_heat.sum(), rejected, 0.0)
        return rates, flux

    def plate_rates(self, load: Load, state: FloatArray, origin: Origin) -> FloatArray:
        """Return what warms the layers of the plates in W, as in `rates`, shape (layers,)."""
        layers = self.split(state)[2]
        warming = np.empty(self.shape)
        if self.cells.plates.count:
            t, g = self._plate_inlets(load, state, origin)
            self.cells.plates.warm(layers, load.plate_heat, g * (layers[-1] - t), warming)
        return warming.reshape(-1)

    def rejected_w(self, duty: Duty, state: FloatArray) -> float:
        """Return the heat that exchangers and held nodes take in W."""
        load, seeds = self.load(duty), dict(self.exchange)
        h, node, _ = self.split(state)
        given = sum(now.heat_w for _, now in self._exchanges(load, state))
        self.exchange = seeds
        ends = load.flow * h[self.route.last]
        return given + float(self.borders_flux(load, ends, node, load.entering)[1])

    def borders_flux(
        self, load: Load, ends: FloatArray, node: FloatArray, entering: FloatArray | float
    ) -> FloatArray:
        """Return what held nodes take and what leaves by open ones in W, as in `rates`.

        `ends` is the enthalpy flow at the ends of the links in W.
        """
        rejected = carried = 0.0
        if len(self.open_at):
            out = np.where(load.external > 0, entering, node[self.open_at])
            carried = -float(load.external @ out)
        if len(self.held_at):
            leaving = load.flow[self.held_out] @ node[self.route.up[self.held_out]]
            rejected = float(ends[self.held_in].sum() - leaving)
        return np.array([0.0, rejected, carried])

    def kept_heat(self, origin: Origin) -> list[tuple[int, float]]:
        """Return the elements that are exchangers, and the share of heat their coolant keeps."""
        scale, load, found = self.cells.scale, origin.load, []
        for at, now in self._exchanges(load, origin.state):
            model = self._model(load, int(self.route.cell[at]))
            inlet = float(origin.state[self.route.before[at]])
            t = model.primary.temperature(inlet + scale.reference)
            kept = model.linearised(now, float(load.m[at]), t, scale.reference)[1]
            found.append((at, kept))
        return found

    def _plate_inlets(
        self, load: Load, state: FloatArray, origin: Origin
    ) -> tuple[FloatArray, FloatArray]:
        """Temperatures at the inlets of the plates, and their conductances in W/K."""
        if state is origin.state and load is origin.load:
            return origin.t_c, origin.g
        above = state[self.route.before_plate] - origin.inlet
        steeper = origin.bend * above
        heat = 1 / (origin.slope + steeper)
        warmer = 0.5 * steeper
        warmer += origin.slope
        warmer *= above
        density = origin.density + origin.thinning * warmer
        g = self.cells.plates.conductance(load.m[self.route.plate], density, heat)
        return origin.t_c + warmer, g

    def _enter(self, h: FloatArray, node: FloatArray, out: FloatArray) -> None:
        """Fill what enters each element; what has no link enters itself."""
        route = self.route
        before = node.take(route.up)
        for level in route.levels:
            out[level] = before[: level.stop - level.start]
            before = h[level]
        out[route.still :] = h[route.still :]

    def _exchanges(self, load: Load, state: FloatArray) -> list[tuple[int, Exchange]]:
        """Elements that are exchangers with flow, and what they give off."""
        found = []
        for at, branch in self.exchanger_at:
            m = float(load.m[at])
            if not m > 0:
                continue
            model = self._model(load, branch)
            inlet = float(state[self.route.before[at]]) + self.cells.scale.reference
            seed = self.exchange.get(branch)
            now = model.controlled(m, model.primary.temperature(inlet), seed)
            self.exchange[branch] = now
            found.append((at, now))
        return found

    def _model(self, load: Load, branch: int) -> ExchangerModel:
        return load.exchangers.get(branch, self.borders.exchangers[branch])
