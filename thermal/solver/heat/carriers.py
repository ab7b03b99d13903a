"""What carries heat in a network: heated branches, exchangers, pumps, held temperatures, sinks.

All enthalpies are counted from that of the network's temperature, so what is not heated is zero.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field
from typing import Self

import numpy as np
from numpy.typing import NDArray

from thermal.coolants.by_enthalpy import FlowProperties, flow_properties
from thermal.errors import CorrelationError, Fault, NetworkError
from thermal.network.model import FlowControl, HeatExchanger, Pump
from thermal.solver.elements.exchanger import ExchangerModel
from thermal.solver.elements.laws import TermProperties
from thermal.solver.graph.core import Core
from thermal.solver.graph.linear import tally
from thermal.solver.heat.core_balance import CoreBalance, from_outside
from thermal.solver.heat.heat_tree import HeatTree
from thermal.solver.heat.thermal_state import ThermalState
from thermal.solver.reading.arrays import NetworkArrays

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

BOUNDLESS_K, ABSOLUTE_ZERO_K = 5_000.0, 273.15


@dataclass(slots=True)
class HeatCarriers:
    """What carries heat in a network, read once.

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

    def on_duty(self, arrays: NetworkArrays) -> Self:
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

    @property
    def powered_links(self) -> list[tuple[int, int, bool]]:
        """Term and link of each of `powered`, and whether its heat has a sink."""
        topology = self.arrays.topology
        part = topology.component[topology.link_from]
        return [(term, link, bool(self.sunk[part[link]])) for term, link, _ in self.powered]

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

    def sane(self, enthalpy: FloatArray) -> BoolArray:
        """Return which enthalpies in J/kg above the reference a steady state can have.

        None lies below absolute zero, nor so far up that nothing carries the heat off.
        """
        low = -(self.arrays.network.temperature_c + ABSOLUTE_ZERO_K) * self.specific_heat
        return (enthalpy > low) & (enthalpy < BOUNDLESS_K * self.specific_heat)

    def span_k(self, state: ThermalState) -> float:
        """Return the largest distance of temperatures from the network's in K."""
        most = np.abs(state.mean).max(initial=1e-9 * self.specific_heat)
        return float(most) / self.specific_heat

    def exchange(
        self, state: ThermalState, model: ExchangerModel, term: int, inlet: float, m: float
    ) -> tuple[float, float]:
        """Bring an exchanger up to its inlet; return heat and share kept as `linearised` does."""
        t = model.primary.temperature(inlet + self.reference)
        now = model.controlled(m, t, state.exchange.get(term))
        state.exchange[term] = now
        return model.linearised(now, m, t, self.reference)

    def core_balance(self, core: Core, amount: FloatArray, through: FloatArray) -> CoreBalance:
        """Return the balance of a core, from what carries heat and what flows along its edges."""
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
