"""Heat carried along by the flow: enthalpy balance of all nodes for given mass flows.

Coolant mixes in enthalpy. A link takes the enthalpy of its upstream node, adds its heat over
its mass flow, and hands it downstream; a heat exchanger is linearised about its inlet. All
enthalpies are counted from that of the network's temperature, so what is not heated is zero.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from thermal.coolants.by_enthalpy import FlowProperties, flow_properties
from thermal.errors import CorrelationError, Fault, NetworkError
from thermal.network.model import FlowControl, HeatExchanger, Pump
from thermal.solver.elements.exchanger import ExchangerModel
from thermal.solver.elements.laws import TermProperties
from thermal.solver.flows.flow_state import FlowState
from thermal.solver.graph.core import Core
from thermal.solver.graph.linear import tally
from thermal.solver.heat.core_balance import CoreBalance, from_outside
from thermal.solver.heat.heat_tree import HeatTree
from thermal.solver.heat.link_heat import balance_links
from thermal.solver.heat.thermal_state import (
    NO_FLOW,
    NO_FLOW_KG_PER_S,
    STILL,
    STILL_KG_PER_S,
    ThermalState,
    TreeState,
    starved,
)
from thermal.solver.reading.arrays import NetworkArrays

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

BOUNDLESS_K, ABSOLUTE_ZERO_K = 5_000.0, 273.15
SETTLED = 1e-12
"""Exchangers and the core have settled when enthalpies move by so little of the largest."""


@dataclass(slots=True)
class Transport:
    """The heat balance of a network.

    `thinning` is the relative change of the kinematic viscosity with enthalpy, in kg/J.
    """

    arrays: NetworkArrays
    core: Core
    reference: float = field(init=False)
    specific_heat: float = field(init=False)
    thinning: float = field(init=False)
    exchangers: list[tuple[int, int, ExchangerModel]] = field(init=False)
    powered: list[tuple[int, int, Pump | FlowControl]] = field(init=False)
    held: FloatArray = field(init=False)
    entering: FloatArray = field(init=False)
    sunk: BoolArray = field(init=False)
    static_heat: FloatArray = field(init=False)
    tree: HeatTree | None = field(init=False)
    flow_properties: FlowProperties | None = field(init=False)
    needed: bool = field(init=False)

    def __post_init__(self) -> None:
        arrays = self.arrays
        coolant, network = arrays.coolant, arrays.network
        t = network.temperature_c
        self.reference = float(coolant.enthalpy(t)) if coolant.has_heat else 0.0
        self.specific_heat = float(coolant.specific_heat(t)) if coolant.has_heat else 1.0
        warmer, colder = (coolant.viscous(t + dt) for dt in (0.5, -0.5))
        thinning = np.log(warmer[1] / warmer[0] / (colder[1] / colder[0]))
        self.thinning = float(thinning) / self.specific_heat
        self.flow_properties = flow_properties(coolant) if coolant.has_heat else None
        self._read_branches()
        self._read_nodes()
        self.sunk = self._components_with_sink()
        self._read_heat()

    def on_duty(self, arrays: NetworkArrays) -> Transport:
        """Return the balance with other heat and given flows, all else being equal."""
        other = copy(self)
        other.arrays = arrays
        other._read_heat()
        return other

    def _read_heat(self) -> None:
        arrays, topology, coolant = self.arrays, self.arrays.topology, self.arrays.coolant
        kept_by_term = topology.component[topology.link_from[topology.term_link]]
        heat = arrays.columns.heat[topology.term_branch]
        self.static_heat = np.where(self.sunk[kept_by_term], heat, 0.0) if len(heat) else heat
        part = topology.component[topology.link_from]
        moved = np.isfinite(self.held) & (self.held != 0)
        self.tree = None
        self.needed = coolant.has_heat and bool(
            self.static_heat.any()
            or moved.any()
            or (self.entering != 0).any()
            or any(self._acts(model) for _, _, model in self.exchangers)
            or any(self.sunk[part[topology.term_link[t]]] for t, _, _ in self.powered)
        )

    def sane(self, enthalpy: FloatArray) -> BoolArray:
        """Return which enthalpies in J/kg above the reference a steady state can have.

        None lies below absolute zero, nor so far up that nothing carries the heat off.
        """
        low = -(self.arrays.network.temperature_c + ABSOLUTE_ZERO_K) * self.specific_heat
        return (enthalpy > low) & (enthalpy < BOUNDLESS_K * self.specific_heat)

    @property
    def powered_links(self) -> list[tuple[int, int, bool]]:
        """Term and link of each of `powered`, and whether its heat has a sink."""
        topology = self.arrays.topology
        part = topology.component[topology.link_from]
        return [(term, link, bool(self.sunk[part[link]])) for term, link, _ in self.powered]

    def _acts(self, model: ExchangerModel) -> bool:
        return model.side.inlet_c != self.arrays.network.temperature_c

    def _read_branches(self) -> None:
        arrays, topology = self.arrays, self.arrays.topology
        self.exchangers, self.powered = [], []
        if not arrays.coolant.has_heat:
            return
        faults = []
        terms = arrays.skeleton.term[arrays.columns.of_kind(HeatExchanger, Pump, FlowControl)]
        for at in np.sort(terms[terms >= 0]).tolist():
            link = int(topology.term_link[at])
            branch = arrays.network.branches[topology.term_branch[at]]
            if isinstance(branch, HeatExchanger) and branch.secondary is not None:
                model = ExchangerModel(branch, arrays.coolant)
                try:
                    model.ua  # noqa: B018 - asked for its faults alone
                except CorrelationError as error:
                    faults.append(Fault(f"branch {branch.id}", str(error.faults[0].reason)))
                self.exchangers.append((at, link, model))
            elif isinstance(branch, Pump | FlowControl) and branch.efficiency:
                self.powered.append((at, link, branch))
        if faults:
            raise NetworkError(faults)

    def _read_nodes(self) -> None:
        arrays, topology = self.arrays, self.arrays.topology
        given = arrays.nodes.temperature[topology.kept]
        self.held = np.full(len(given), np.nan)
        self.entering = np.zeros(len(given))
        if not arrays.coolant.has_heat:
            return
        for k in np.flatnonzero(~np.isnan(given)).tolist():
            above = float(arrays.coolant.enthalpy(given[k])) - self.reference
            if arrays.inflow[topology.kept[k]] > 0:
                self.entering[k] = above
            else:
                self.held[k] = above

    def _components_with_sink(self) -> BoolArray:
        """Components that can give heat away: exchanger, held temperature, or an open end."""
        arrays, topology = self.arrays, self.arrays.topology
        sunk = np.zeros(max(topology.component_count, 1), np.bool_)
        part = topology.component
        sunk[part[np.isfinite(self.held)]] = True
        for _, link, _ in self.exchangers:
            sunk[part[topology.link_from[link]]] = True
        count = topology.component_count
        fixed = np.bincount(
            part[np.isfinite(arrays.fixed_pressure[topology.kept])], minlength=count
        )
        flows_in = np.bincount(part[arrays.inflow[topology.kept] != 0], minlength=count)
        sunk[: topology.component_count] |= (fixed > 1) | (flows_in > 0)
        return sunk

    def start(self) -> ThermalState:
        """Return the state at the network's temperature throughout."""
        terms = len(self.static_heat)
        kept = len(self.held)
        return ThermalState(
            np.zeros(kept),
            np.zeros(terms),
            np.zeros(terms),
            np.zeros(terms),
            np.zeros(terms),
            np.zeros(self.arrays.topology.link_count, np.bool_),
            np.zeros(kept, np.bool_),
            np.zeros(self.arrays.topology.link_count, np.bool_),
            np.zeros(self.arrays.topology.link_count, np.bool_),
            {},
            np.zeros(terms),
        )

    def span_k(self, state: ThermalState) -> float:
        """Return the largest distance of temperatures from the network's in K."""
        most = np.abs(state.mean).max(initial=1e-9 * self.specific_heat)
        return float(most) / self.specific_heat

    def update(
        self, state: ThermalState, flow: FlowState, power: FloatArray, passes: int = 1
    ) -> None:
        """Solve the heat balance for the flows.

        By the assembly tree where all parts flow with their assemblies and nothing heated stands
        still, else over the whole network; `complete` must follow the last update.

        Parameters
        ----------
        power : array of shape (powered,)
            Heat of pumps into the coolant in W.
        passes : int
            Bound on the rounds between exchangers and the rest, by the tree.
        """
        whole = self.core.folds and not (state.given_up and state.lost.any())
        if not (whole and self._by_tree(state, flow, power, passes)):
            balance_links(self, state, flow.m, power)

    def heat_tree(self) -> HeatTree:
        """Return the heat summed along the assembly tree."""
        if self.tree is None:
            self.tree = HeatTree(self.core, self.static_heat)
        return self.tree

    def _by_tree(
        self, state: ThermalState, flow: FlowState, power: FloatArray, passes: int
    ) -> bool:
        """Balance of the core, then a walk into the assemblies; False where that does not hold."""
        core, folding = self.core, self.core.folding
        tree = self.heat_tree()
        item = np.concatenate((folding.sign * flow.m, flow.edges[folding.strand_count :]))
        size = np.abs(item)
        most = float(size.max(initial=0.0))
        least = max(NO_FLOW * most, NO_FLOW_KG_PER_S)
        part, owner = core.parts
        if tree.still_heated or not (
            (item[part] * item[owner] > 0).all() and size[part].min(initial=np.inf) > least
        ):
            return False
        through, heat = item[core.item], tree.total[core.item]
        amount = size[core.item]
        amount[amount <= max(STILL * most, STILL_KG_PER_S)] = 0.0
        for (_, link, sunk), watts in zip(self.powered_links, power, strict=True):
            heat[core.place[link]] += watts if sunk else 0.0
        if (heat[amount <= least] != 0).any():
            return False
        balance = self._core_balance(core, amount, through)
        up, earlier = balance.up, state.node[core.nodes]
        for _ in range(passes):
            before = state.node[core.nodes]
            own, passed, exchanged = self._exchanged(state, amount, heat, up)
            node = balance.solve(own, passed)
            state.node[core.nodes] = node
            moved = np.abs(node - before).max(initial=0.0)
            if not (exchanged and moved > SETTLED * np.abs(node).max(initial=0.0)):
                break
        if not self.sane(node).all():
            state.node[core.nodes] = earlier
            return False
        inverse = np.zeros(len(item))
        np.divide(1.0, size, out=inverse, where=size > STILL_KG_PER_S)
        entering = np.zeros(len(item))
        entering[core.item] = np.where(amount > 0, node[up], 0.0)
        inverse[core.item[amount == 0]] = 0.0
        tree.walk(entering, item, inverse)
        state.tree = TreeState(flow.m, item, inverse, entering, heat, balance.supplied, [])
        for term, at, m, given in exchanged:
            taken = (1 - passed[at]) * m * float(entering[core.item[at]])
            state.tree.exchanged.append((term, at, given - taken))
        self._middle(state, tree, power)
        return bool(self.sane(2.0 * state.mean).all())

    def _exchanged(
        self, state: ThermalState, amount: FloatArray, heat: FloatArray, up: IntArray
    ) -> tuple[FloatArray, FloatArray, list[tuple[int, int, float, float]]]:
        """Heat of the core's edges with that of exchangers, and the share of enthalpy they pass on.

        The last are the exchangers with flow: term, edge, flow and heat at the reference.
        """
        core = self.core
        own, passed, exchanged = heat.copy(), np.ones(len(heat)), []
        for term, link, model in self.exchangers:
            at = core.place[link]
            m = float(amount[at])
            if m:
                inlet = float(state.node[core.nodes[up[at]]])
                given, passed[at] = self.exchange(state, model, term, inlet, m)
                own[at] += given
                exchanged.append((term, at, m, given))
        return own, passed, exchanged

    def _middle(self, state: ThermalState, tree: HeatTree, power: FloatArray) -> None:
        """Enthalpy in the middle of each term, and how much it moved."""
        found, link = state.tree, self.arrays.topology.term_link
        assert found is not None
        links = len(found.m)
        forward = found.m >= 0
        half = (
            tree.middle_ahead
            if forward.all()
            else np.where(forward[link], tree.middle_ahead, tree.middle_behind)
        )
        extra = self._extra_heat(found, power)
        if extra:
            half = half.copy()
        for term, watts in extra:
            half[self._after(term, forward)] += watts
            half[term] += 0.5 * watts
        state.rise = half * found.inverse[:links][link]
        mean = found.entering[:links][link]
        mean += state.rise
        moved = np.abs(mean - state.mean).max(initial=0.0)
        state.change_k, state.mean = float(moved) / self.specific_heat, mean

    def _extra_heat(self, found: TreeState, power: FloatArray) -> list[tuple[int, float]]:
        """Heat of pumps and exchangers, by term."""
        extra = [
            (term, float(watts))
            for (term, _, sunk), watts in zip(self.powered_links, power, strict=True)
            if sunk
        ]
        return extra + [(term, watts) for term, _, watts in found.exchanged]

    def _after(self, term: int, forward: BoolArray) -> slice:
        """Terms downstream of one in its link."""
        topology = self.arrays.topology
        link = int(topology.term_link[term])
        if forward[link]:
            return slice(term + 1, topology.link_stop(link))
        return slice(int(topology.link_start[link]), term)

    def complete(self, state: ThermalState, power: FloatArray) -> None:
        """Fill what the walk through the tree left out: both ends of the terms, all nodes."""
        found, tree = state.tree, self.tree
        if found is None or tree is None:
            return
        core, topology = self.core, self.arrays.topology
        link, forward = topology.term_link, found.m >= 0
        links = len(forward)
        heat = tree.heat.copy()
        ahead = np.where(forward[link], tree.ahead, tree.behind)
        for term, watts in self._extra_heat(found, power):
            ahead[self._after(term, forward)] += watts
            heat[term] += watts
        inverse = found.inverse[:links][link]
        state.inlet = found.entering[:links][link] + ahead * inverse
        state.outlet = state.inlet + heat * inverse
        state.heat = heat
        enthalpy = np.zeros(topology.junction_count + 1)
        tree.inner(enthalpy, found.entering, found.item)
        inner = core.folded_nodes
        state.node[inner] = enthalpy[topology.junction[inner]]
        state.supplied = np.ones(len(state.node), np.bool_)
        state.supplied[core.nodes] = found.supplied
        state.node[core.dead_nodes], state.supplied[core.dead_nodes] = 0.0, False
        size = np.abs(found.m)
        most = float(size.max(initial=0.0))
        state.flowing = size > max(STILL * most, STILL_KG_PER_S)
        state.starved = starved(found.m)
        state.lost = np.zeros(links, np.bool_)
        state.tree, state.walked = None, found.entering

    def exchange(
        self, state: ThermalState, model: ExchangerModel, term: int, inlet: float, m: float
    ) -> tuple[float, float]:
        """Bring an exchanger up to its inlet; return heat and share kept as `linearised` does."""
        t = model.primary.temperature(inlet + self.reference)
        now = model.controlled(m, t, state.exchange.get(term))
        state.exchange[term] = now
        return model.linearised(now, m, t, self.reference)

    def whole_balance(self, flow: FloatArray, m: FloatArray) -> CoreBalance:
        """Return the balance of all kept nodes, link by link."""
        return self._core_balance(self.arrays.skeleton.general, flow, m)

    def _core_balance(self, core: Core, amount: FloatArray, through: FloatArray) -> CoreBalance:
        """The balance of a core, from what carries heat and what flows along its edges."""
        nodes, (source, target) = core.nodes, core.node_ends
        out = tally(source, through, len(nodes)) - tally(target, through, len(nodes))
        external = from_outside(self.arrays, nodes, out, float(amount.max(initial=0.0)))
        held, entering = self.held[nodes], self.entering[nodes]
        return CoreBalance(core, amount, through, external, held, entering)

    def external(self, m: FloatArray) -> FloatArray:
        """Return the mass flow into each kept node from outside, in kg/s."""
        topology = self.arrays.topology
        count = len(topology.kept)
        out = tally(topology.link_from, m, count) - tally(topology.link_to, m, count)
        most = float(np.abs(m).max(initial=0.0))
        return from_outside(self.arrays, np.arange(count), out, most)

    def properties(self, state: ThermalState) -> TermProperties:
        """Return the properties in the middle of each term."""
        assert self.flow_properties is not None
        density, kinematic = self.flow_properties(state.mean + self.reference)
        return TermProperties(density, kinematic, state.rise * self.thinning)
