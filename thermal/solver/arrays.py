"""A network turned into arrays: topology, laws of the links, pumps.

The objects are read once; solving works on arrays only. The arrays of a network of the same
shape lend their topology and elimination order to the next one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import pi
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thermal.coolants import Coolant
from thermal.correlations.friction import WallFriction
from thermal.network.chains import Shape
from thermal.network.fluid import coolant_of
from thermal.network.model import (
    AnyBranch,
    ColdPlate,
    Curve,
    CurveForm,
    FlowControl,
    FlowLaw,
    HeatExchanger,
    Network,
    Pipe,
    PowerLaw,
    PressureControl,
    Pump,
    QuadraticLaw,
    Resistance,
    TableLaw,
    Valve,
)
from thermal.network.topology import Topology, build_topology
from thermal.solver.laws import (
    SMALL_FLOW,
    FrictionTerms,
    LinkLaws,
    PowerTerms,
    SpecialTerms,
    TableTerms,
    TermProperties,
)
from thermal.solver.pumps import PumpSet, rise_curve
from thermal.solver.skeleton import Skeleton
from thermal.solver.tables import monotone_curve

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

EPANET_MINOR_LOSS = 0.02517 * 32.2 * pi**2 / 8
"""EPANET's minor-loss constant, rounded to four digits in US units, over the exact one."""
CHECK_VALVE_SLOPE = 100.0
"""Pa s/kg of a check valve that has no loss of its own."""


@dataclass(frozen=True, slots=True, eq=False)
class BranchColumns:
    """Coefficients of all branches, in the order of the network."""

    linear: FloatArray
    quadratic: FloatArray
    area: FloatArray
    bore: FloatArray
    heat: FloatArray
    fixed_mass_flow: FloatArray
    pressure_rise: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class NetworkArrays:
    """A network as arrays in the order of its nodes, branches, links and terms."""

    network: Network
    coolant: Coolant
    density: float
    viscosity: float
    node_index: dict[str, int]
    branch_index: dict[str, int]
    skeleton: Skeleton
    columns: BranchColumns
    laws: LinkLaws
    pumps: PumpSet
    typical_flow: FloatArray
    inflow: FloatArray
    elevation: FloatArray
    fixed_pressure: FloatArray
    released: Mapping[int, float]

    @property
    def topology(self) -> Topology:
        """The graph of links and junctions."""
        return self.skeleton.topology


def build_arrays(
    network: Network,
    like: NetworkArrays | None = None,
    released: Mapping[int, float] | None = None,
) -> NetworkArrays:
    """Turn a network into arrays.

    Parameters
    ----------
    network : Network
        The network; it must have passed its checks.
    like : NetworkArrays, optional
        Earlier arrays; their topology is reused where the shape is the same.
    released : mapping of int to float
        Pumps (by branch number) whose flow control is given up because their speed is at
        an end of its range: that speed.
    """
    return _Compiler(network, like, dict(released or {})).build()


class _Compiler:
    """Collects coefficients branch by branch."""

    def __init__(
        self, network: Network, like: NetworkArrays | None, released: Mapping[int, float]
    ) -> None:
        self.network, self.like, self.released = network, like, released
        self.coolant = coolant_of(network.coolant)
        t = network.temperature_c
        self.density = float(self.coolant.density(t))
        self.viscosity = float(self.coolant.dynamic_viscosity(t))
        self.minor = EPANET_MINOR_LOSS if network.friction == "epanet" else 1.0
        count = len(network.branches)
        self.linear, self.quadratic = [0.0] * count, [0.0] * count
        self.area, self.bore = [0.0] * count, [0.0] * count
        self.guess = [float(np.inf)] * count
        self.fixed, self.rise = [0.0] * count, [0.0] * count
        self.rigid = [False] * count
        self.shut = [not branch.open for branch in network.branches]
        self.friction: list[tuple[int, float, float, float]] = []
        self.power: list[tuple[int, PowerLaw]] = []
        self.tables: dict[TableLaw, list[int]] = {}
        self.pump_at: list[int] = []

    def build(self) -> NetworkArrays:
        for at, branch in enumerate(self.network.branches):
            _READERS[type(branch)](self, at, branch)
        nodes = self.network.nodes
        node_index = {node.id: i for i, node in enumerate(nodes)}
        shape = self._shape(node_index)
        skeleton = _skeleton(shape, self.like)
        columns = BranchColumns(
            np.array(self.linear),
            np.array(self.quadratic),
            np.array(self.area),
            np.array(self.bore),
            np.array([branch.heat_w for branch in self.network.branches]),
            np.array(self.fixed) * self.density,
            np.array(self.rise),
        )
        typical = self._typical_flow(skeleton.topology)
        inflow = np.array([node.inflow_m3_per_s for node in nodes]) * self.density
        elevation = np.array([node.elevation_m for node in nodes], float)
        pressure = [np.nan if node.pressure_pa is None else node.pressure_pa for node in nodes]
        return NetworkArrays(
            network=self.network,
            coolant=self.coolant,
            density=self.density,
            viscosity=self.viscosity,
            node_index=node_index,
            branch_index={branch.id: i for i, branch in enumerate(self.network.branches)},
            skeleton=skeleton,
            columns=columns,
            laws=self._laws(skeleton.topology, columns, typical),
            pumps=self._pumps(skeleton.topology),
            typical_flow=typical,
            inflow=inflow,
            elevation=elevation,
            fixed_pressure=np.array(pressure, float),
            released=self.released,
        )

    def _shape(self, node_index: dict[str, int]) -> Shape:
        network = self.network
        branches, nodes = network.branches, network.nodes
        held = {
            end
            for at in self.pump_at
            for end in _measured(branches[at])  # type: ignore[arg-type]
        }
        return Shape(
            source=np.array([node_index[b.from_node] for b in branches], np.int64),
            target=np.array([node_index[b.to_node] for b in branches], np.int64),
            active=~np.array(self.shut, np.bool_),
            rigid=np.array(self.rigid, np.bool_),
            fixed_flow=np.array([self._flow_is_given(i, b) for i, b in enumerate(branches)], bool),
            one_way=np.array([b.check_valve or type(b) is Pump for b in branches], bool),
            alone=np.array([type(b) is HeatExchanger for b in branches], bool),
            driver=np.array([self._drives(i, b) for i, b in enumerate(branches)], bool),
            fixed_pressure=np.array([n.pressure_pa is not None for n in nodes], bool),
            inflow=np.array([n.inflow_m3_per_s != 0 for n in nodes], bool),
            keep=np.array([n.temperature_c is not None or n.id in held for n in nodes], bool),
        )

    def _flow_is_given(self, at: int, branch: AnyBranch) -> bool:
        if isinstance(branch, Pump):
            control = branch.control
            return control is not None and control.mode == "flow" and at not in self.released
        return isinstance(branch, FlowControl)

    def _drives(self, at: int, branch: AnyBranch) -> bool:
        return isinstance(branch, Pump) or self.rise[at] != 0

    # --- one reader for each type of branch ---

    def pipe(self, at: int, branch: Pipe) -> None:
        area = pi / 4 * branch.diameter_m**2
        self.area[at], self.bore[at] = area, branch.diameter_m
        self.guess[at] = area
        self.quadratic[at] = self.minor * branch.minor_loss_k / (2 * area**2)
        if branch.length_m > 0:
            c = branch.length_m / (2 * branch.diameter_m * area**2)
            roughness = branch.roughness_m / branch.diameter_m
            self.friction.append((at, c, 4 / (pi * branch.diameter_m), roughness))
        elif branch.minor_loss_k == 0:
            self._rigid(at, branch)

    def valve(self, at: int, branch: Valve) -> None:
        ratio = _opening_ratio(branch)
        self.shut[at] |= ratio == 0
        if self.shut[at]:
            return
        if branch.kv_m3_per_h is not None:
            kv = branch.kv_m3_per_h * ratio
            self.quadratic[at] = 1e5 / 1e3 * (3600 / kv) ** 2
            self.guess[at] = kv / 3600 * 0.5
            return
        area = pi / 4 * (branch.diameter_m or 1.0) ** 2
        self.area[at], self.bore[at] = area, branch.diameter_m or 0.0
        self.guess[at] = area
        loss = branch.minor_loss_k or 0.0
        self.quadratic[at] = self.minor * loss / (2 * area**2) / ratio**2
        if loss == 0:
            self._rigid(at, branch)

    def law(self, at: int, branch: Resistance | Curve | ColdPlate | HeatExchanger) -> None:
        law: FlowLaw = branch.law
        if isinstance(law, TableLaw):
            self.tables.setdefault(law, []).append(at)
            self.guess[at] = law.flow_m3_per_s[-1] * 0.7
        elif isinstance(law, PowerLaw):
            self.power.append((at, law))
            self.guess[at] = law.reference_flow_m3_per_s
        elif law.linear_pa_s_per_m3 == 0 and law.quadratic_pa_s2_per_m6 == 0:
            self._rigid(at, branch)
        else:
            self._quadratic(at, law)

    def _quadratic(self, at: int, law: QuadraticLaw) -> None:
        viscosity = law.reference_dynamic_viscosity_pa_s or self.viscosity
        density = law.reference_density_kg_per_m3 or self.density
        linear, quadratic = law.linear_pa_s_per_m3, law.quadratic_pa_s2_per_m6
        self.linear[at] = linear / viscosity
        self.quadratic[at] = quadratic / density
        drop = 20e3
        self.guess[at] = 2 * drop / (linear + (linear**2 + 4 * quadratic * drop) ** 0.5)

    def pump(self, at: int, branch: Pump) -> None:
        self.pump_at.append(at)
        self.guess[at] = max(branch.flow_m3_per_s) * 0.6 or np.inf
        control = branch.control
        if control is not None and control.mode == "flow" and at not in self.released:
            self.fixed[at] = control.set_point or 0.0

    def flow_control(self, at: int, branch: FlowControl) -> None:
        self.fixed[at] = branch.flow_m3_per_s

    def pressure_control(self, at: int, branch: PressureControl) -> None:
        self.rise[at] = branch.pressure_rise_pa
        self._rigid(at, branch)

    def _rigid(self, at: int, branch: AnyBranch) -> None:
        if branch.check_valve:
            self.linear[at] = CHECK_VALVE_SLOPE * self.density / self.viscosity
        else:
            self.rigid[at] = True

    # --- assembly by link ---

    def _laws(self, topology: Topology, columns: BranchColumns, typical: FloatArray) -> LinkLaws:
        small = SMALL_FLOW * typical
        order = topology.term_branch
        term = np.full(len(self.linear), -1)
        term[order] = np.arange(len(order))
        return LinkLaws(
            topology.term_link,
            columns.linear[order],
            columns.quadratic[order],
            self._friction(topology, term),
            (*self._power_terms(topology, term, small), *self._table_terms(topology, term)),
            small,
        )

    def _friction(self, topology: Topology, term: IntArray) -> FrictionTerms:
        columns = np.array(self.friction, float).reshape(-1, 4)
        at = term[columns[:, 0].astype(np.int64)]
        used = at >= 0
        at = at[used]
        c, reynolds, roughness = columns[used, 1:].T
        order = np.argsort(at)
        wall = WallFriction(roughness[order], epanet=self.network.friction == "epanet")
        at = at[order]
        return FrictionTerms(topology.term_link[at], at, c[order], reynolds[order], wall)

    def _references(self, law: PowerLaw | TableLaw) -> tuple[float, float]:
        density = law.reference_density_kg_per_m3 or self.density
        viscosity = law.reference_dynamic_viscosity_pa_s or self.viscosity
        return density, viscosity / density

    def _power_terms(
        self, topology: Topology, term: IntArray, small: FloatArray
    ) -> list[SpecialTerms]:
        found = [(int(term[at]), law) for at, law in self.power if term[at] >= 0]
        if not found:
            return []
        at = np.array([t for t, _ in found])

        def column(name: str) -> FloatArray:
            return np.array([getattr(law, name) for _, law in found], np.float64)

        references = np.array([self._references(law) for _, law in found])
        return [
            PowerTerms(
                at,
                topology.term_link[at],
                column("reference_flow_m3_per_s"),
                column("reference_pressure_drop_pa"),
                column("exponent"),
                references[:, 0],
                references[:, 1],
                small,
            )
        ]

    def _table_terms(self, topology: Topology, term: IntArray) -> list[SpecialTerms]:
        groups: list[SpecialTerms] = []
        for law, branches in self.tables.items():
            at = term[branches]
            at = at[at >= 0]
            q, dp = law.flow_m3_per_s, law.pressure_drop_pa
            if q[0] > 0:
                q, dp = (0.0, *q), (0.0, *dp)
            curve = monotone_curve(q, dp, dp[-1] / q[-1] ** 2, 2 * dp[-1] / q[-1])
            density, kinematic = self._references(law)
            least = 1e-6 * dp[-1] / q[-1]
            groups.append(TableTerms(at, topology.term_link[at], curve, density, kinematic, least))
        return groups

    def _pumps(self, topology: Topology) -> PumpSet:
        term = np.full(len(self.linear), -1)
        term[topology.term_branch] = np.arange(len(topology.term_branch))
        branches = self.network.branches
        at = [i for i in self.pump_at if term[i] >= 0 and not self._flow_is_given(i, branches[i])]
        pumps = tuple(pump for i in at if isinstance(pump := branches[i], Pump))
        groups: dict[tuple[tuple[float, ...], tuple[float, ...], CurveForm], list[int]] = {}
        for k, pump in enumerate(pumps):
            key = (pump.flow_m3_per_s, pump.pressure_rise_pa, pump.curve_form)
            groups.setdefault(key, []).append(k)
        terms = term[at].astype(np.int64)
        return PumpSet(
            pumps,
            np.array(at, np.int64),
            terms,
            topology.term_link[terms],
            np.array([p.reference_density_kg_per_m3 or self.density for p in pumps], np.float64),
            tuple(rise_curve(*key) for key in groups),
            tuple(np.array(members) for members in groups.values()),
        )

    def _typical_flow(self, topology: Topology) -> FloatArray:
        guess = np.array(self.guess)[topology.term_branch] * self.density
        if not len(topology.link_start):
            return guess
        smallest = np.minimum.reduceat(guess, topology.link_start)
        return np.where(np.isfinite(smallest), smallest, 0.1)


_READERS: dict[type[Any], Callable[[_Compiler, int, Any], None]] = {
    Pipe: _Compiler.pipe,
    Valve: _Compiler.valve,
    Resistance: _Compiler.law,
    Curve: _Compiler.law,
    ColdPlate: _Compiler.law,
    HeatExchanger: _Compiler.law,
    Pump: _Compiler.pump,
    FlowControl: _Compiler.flow_control,
    PressureControl: _Compiler.pressure_control,
}


def _opening_ratio(valve: Valve) -> float:
    if valve.opening == 0 or valve.kv_m3_per_h == 0:
        return 0.0
    if valve.characteristic == "equal_percentage":
        return float(valve.rangeability ** (valve.opening - 1))
    return valve.opening


def _measured(pump: Pump) -> tuple[str, ...]:
    control = pump.control
    if control is None or control.mode != "pressure_difference":
        return ()
    return (control.from_node or pump.to_node, control.to_node or pump.from_node)


def _skeleton(shape: Shape, like: NetworkArrays | None) -> Skeleton:
    if like is not None and like.topology.shape.same_as(shape):
        return like.skeleton
    return Skeleton(build_topology(shape))


def uniform(arrays: NetworkArrays) -> TermProperties:
    """Return the properties at the network's temperature, the same for all terms."""
    return TermProperties(arrays.density, arrays.viscosity / arrays.density)
