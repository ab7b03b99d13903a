"""Heat carried along by the flow: enthalpy balance of all nodes for given mass flows.

Coolant mixes in enthalpy. A link takes the enthalpy of its upstream node, adds its heat over
its mass flow, and hands it downstream; a heat exchanger is linearised about its inlet. All
enthalpies are counted from that of the network's temperature, so what is not heated is zero.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thermal.solver.flows.flow_state import FlowState
from thermal.solver.heat.carriers import HeatCarriers
from thermal.solver.heat.core_balance import CoreBalance, settled
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

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


@dataclass(slots=True)
class Transport(HeatCarriers):
    """The heat balance of a network."""

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
            Bound on the rounds between exchangers and the rest.
        """
        whole = self.core.folds and not (state.given_up and state.lost.any())
        if not (whole and self._by_tree(state, flow, power, passes)):
            balance_links(self, state, flow.m, power, passes)

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
        balance = self.core_balance(core, amount, through)
        earlier = state.node[core.nodes]
        passed, exchanged = self._mix(state, balance, amount, heat, passes)
        node = state.node[core.nodes]
        if not self.sane(node).all():
            state.node[core.nodes] = earlier
            return False
        inverse = np.zeros(len(item))
        np.divide(1.0, size, out=inverse, where=size > STILL_KG_PER_S)
        entering = np.zeros(len(item))
        entering[core.item] = np.where(amount > 0, node[balance.up], 0.0)
        inverse[core.item[amount == 0]] = 0.0
        tree.walk(entering, item, inverse)
        state.tree = TreeState(flow.m, item, inverse, entering, heat, balance.supplied, [])
        for term, at, m, given in exchanged:
            taken = (1 - passed[at]) * m * float(entering[core.item[at]])
            state.tree.exchanged.append((term, at, given - taken))
        self._middle(state, tree, power)
        return bool(self.sane(2.0 * state.mean).all())

    def _mix(
        self,
        state: ThermalState,
        balance: CoreBalance,
        amount: FloatArray,
        heat: FloatArray,
        passes: int,
    ) -> tuple[FloatArray, list[tuple[int, int, float, float]]]:
        """Enthalpy of the core's nodes, in place, in rounds with the exchangers.

        Returns the share of enthalpy that each edge passes on, and the exchangers with flow.
        """
        nodes = self.core.nodes
        for _ in range(passes):
            before = state.node[nodes]
            own, passed, exchanged = self._exchanged(state, amount, heat, balance.up)
            state.node[nodes] = node = balance.solve(own, passed)
            if not exchanged or settled(before, node):
                break
        return passed, exchanged

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
