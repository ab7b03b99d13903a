"""A network turned into arrays: topology, laws of the links, pumps.

The objects are read once; solving works on arrays only. After an edit only what is new or other
than before is read, and whatever rests on the rest alone is the very same array or object.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thermal.coolants import Coolant
from thermal.network.chains import Shape
from thermal.network.changes import Difference
from thermal.network.index import Index
from thermal.network.model import AnyBranch, HeatExchanger, Network, Pump
from thermal.network.topology import Topology, build_topology
from thermal.solver.elements.laws import LinkLaws, TermProperties
from thermal.solver.elements.pumps import PumpSet
from thermal.solver.graph.skeleton import Skeleton
from thermal.solver.reading.columns import CODES, Basis, BranchColumns, NodeColumns, basis_of
from thermal.solver.reading.rows import read_branches, read_nodes
from thermal.solver.reading.terms import friction_like, link_laws, pump_set, typical_flow

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class NetworkArrays:
    """A network as arrays in the order of its nodes, branches, links and terms."""

    network: Network
    index: Index
    basis: Basis
    nodes: NodeColumns
    columns: BranchColumns
    skeleton: Skeleton
    laws: LinkLaws
    pumps: PumpSet
    typical_flow: FloatArray
    inflow: FloatArray
    released: Mapping[int, float]

    @property
    def topology(self) -> Topology:
        """The graph of links and junctions."""
        return self.skeleton.topology

    @property
    def coolant(self) -> Coolant:
        """The coolant."""
        return self.basis.coolant

    @property
    def density(self) -> float:
        """Density in kg/m3 at the network's temperature."""
        return self.basis.density

    @property
    def viscosity(self) -> float:
        """Dynamic viscosity in Pa s at the network's temperature."""
        return self.basis.viscosity

    @property
    def elevation(self) -> FloatArray:
        """Elevation of each node in m."""
        return self.nodes.elevation

    @property
    def fixed_pressure(self) -> FloatArray:
        """Pressure of each node that has a given one in Pa, else NaN."""
        return self.nodes.pressure

    @property
    def node_index(self) -> dict[str, int]:
        """The place of each node by its id."""
        return self.index.nodes

    @property
    def branch_index(self) -> dict[str, int]:
        """The place of each branch by its id."""
        return self.index.branches


def build_arrays(
    network: Network,
    index: Index,
    released: Mapping[int, float],
    like: NetworkArrays | None = None,
    changes: Difference | None = None,
) -> NetworkArrays:
    """Turn a network into arrays.

    Parameters
    ----------
    network : Network
        The network; it must have passed its checks.
    index : Index
        Its names as numbers.
    released : mapping of int to float
        Pumps (by branch number) whose flow control is given up because their speed is at
        an end of its range: that speed.
    like, changes : NetworkArrays and Difference, optional
        Earlier arrays, and how the network differs from theirs.
    """
    nodes = _nodes(network, like, changes)
    basis = _basis(network, like, changes)
    columns = _columns(network, index, basis, released, like, changes)
    skeleton = _skeleton(network, index, nodes, columns, like)
    typical = _typical(columns, skeleton, basis, like)
    inflow = nodes.inflow * basis.density
    laws = _laws(columns, skeleton, basis, typical, like, changes)
    pumps = _pump_set(network, columns, skeleton, basis, like)
    return NetworkArrays(
        network, index, basis, nodes, columns, skeleton, laws, pumps, typical, inflow, released
    )


def uniform(arrays: NetworkArrays) -> TermProperties:
    """Return the properties at the network's temperature, the same for all terms."""
    return TermProperties(arrays.density, arrays.viscosity / arrays.density)


def _basis(network: Network, like: NetworkArrays | None, changes: Difference | None) -> Basis:
    if like is not None and changes is not None and changes.same_rest:
        return like.basis
    found = basis_of(network)
    return like.basis if like is not None and like.basis == found else found


def _nodes(network: Network, like: NetworkArrays | None, changes: Difference | None) -> NodeColumns:
    if like is None or changes is None:
        return read_nodes(network.nodes)
    part = changes.nodes
    if part.unmoved:
        return like.nodes
    fresh = read_nodes([network.nodes[k] for k in part.fresh.tolist()])
    return like.nodes.merged(part.row, part.fresh, fresh)


def _columns(
    network: Network,
    index: Index,
    basis: Basis,
    released: Mapping[int, float],
    like: NetworkArrays | None,
    changes: Difference | None,
) -> BranchColumns:
    branches = network.branches
    if like is None or changes is None or basis.friction != like.basis.friction:
        return read_branches(branches, basis.friction, released)
    at, freed = changes.branches.fresh, _let_go(index, released, like, changes)
    if len(freed):
        at = np.union1d(at, freed)
    if changes.branches.row is None and not len(at):
        return like.columns
    places = at.tolist()
    loose = [k for k, place in enumerate(places) if place in released]
    fresh = read_branches([branches[k] for k in places], basis.friction, loose)
    return like.columns.merged(changes.branches.row, at, fresh)


def _let_go(
    index: Index, released: Mapping[int, float], like: NetworkArrays, changes: Difference
) -> IntArray:
    """Pumps that hold their flow where they did not, or the other way round."""
    if not released and not like.released:
        return np.zeros(0, np.int64)
    if changes.branches.row is None:
        return np.array(sorted(set(released) ^ set(like.released)), np.int64)
    return np.flatnonzero(index.pump)


def _shape(network: Network, index: Index, nodes: NodeColumns, columns: BranchColumns) -> Shape:
    pumps = columns.of_kind(Pump)
    keep = ~np.isnan(nodes.temperature)
    branches = network.branches
    held = [end for k in pumps.tolist() for end in _measured(branches[k])]
    keep[[index.nodes[end] for end in held]] = True
    driver = columns.pressure_rise != 0
    driver[pumps] = True
    return Shape(
        source=index.source,
        target=index.target,
        active=columns.active,
        rigid=columns.rigid,
        fixed_flow=columns.fixed_flow,
        one_way=columns.one_way,
        alone=columns.kind == CODES[HeatExchanger],
        driver=driver,
        fixed_pressure=~np.isnan(nodes.pressure),
        inflow=nodes.inflow != 0,
        keep=keep,
    )


def _measured(pump: Pump) -> tuple[str, ...]:
    control = pump.control
    if control is None or control.mode != "pressure_difference":
        return ()
    return (control.from_node or pump.to_node, control.to_node or pump.from_node)


def _skeleton(
    network: Network,
    index: Index,
    nodes: NodeColumns,
    columns: BranchColumns,
    like: NetworkArrays | None,
) -> Skeleton:
    if like is not None and index is like.index and nodes is like.nodes:
        same_pumps = _pumps(columns, network) == _pumps(like.columns, like.network)
        if same_pumps and columns.shares(like.columns, *_OF_SHAPE):
            return like.skeleton
    shape = _shape(network, index, nodes, columns)
    if like is not None and like.topology.shape.same_as(shape):
        return like.skeleton
    topology = build_topology(shape)
    return Skeleton(topology) if like is None else Skeleton(topology, like.skeleton.memory)


def _pumps(columns: BranchColumns, network: Network) -> list[AnyBranch]:
    return [network.branches[k] for k in columns.of_kind(Pump).tolist()]


def _pump_set(
    network: Network,
    columns: BranchColumns,
    skeleton: Skeleton,
    basis: Basis,
    like: NetworkArrays | None,
) -> PumpSet:
    """Return the pumps that run by their curves: those of before where they are the same."""
    if like is not None and like.skeleton is skeleton and like.basis is basis:
        branches = [network.branches[k] for k in like.pumps.branch.tolist()]
        if columns.shares(like.columns, *_OF_SHAPE) and branches == list(like.pumps.pumps):
            return like.pumps
    return pump_set(network, columns, skeleton, basis)


def _typical(
    columns: BranchColumns, skeleton: Skeleton, basis: Basis, like: NetworkArrays | None
) -> FloatArray:
    if like is None or like.skeleton is not skeleton or like.basis is not basis:
        return typical_flow(columns, skeleton, basis)
    if like.columns.guess is columns.guess:
        return like.typical_flow
    return typical_flow(columns, skeleton, basis)


_OF_SHAPE = ("kind", "active", "rigid", "fixed_flow", "one_way", "pressure_rise")
_OF_FRICTION = ("friction_c", "reynolds_factor", "relative_roughness")
_OF_LAWS = (
    *_OF_FRICTION,
    "linear",
    "quadratic",
    "power_flow",
    "power_drop",
    "power_exponent",
    "reference_density",
    "reference_viscosity",
    "table",
)


def _laws(
    columns: BranchColumns,
    skeleton: Skeleton,
    basis: Basis,
    typical: FloatArray,
    like: NetworkArrays | None,
    changes: Difference | None,
) -> LinkLaws:
    if like is None or changes is None or like.basis.friction != basis.friction:
        return link_laws(columns, skeleton, basis, typical)
    if like.skeleton is skeleton:
        same = like.basis is basis and like.typical_flow is typical
        if same and columns.shares(like.columns, *_OF_LAWS):
            return like.laws
        if columns.shares(like.columns, *_OF_FRICTION):
            return link_laws(columns, skeleton, basis, typical, like.laws.friction)
    row = changes.branches.rows(len(skeleton.term))
    friction = friction_like(columns, skeleton, row, like.skeleton, like.laws)
    return link_laws(columns, skeleton, basis, typical, friction)
