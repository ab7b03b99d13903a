"""Everything about a network that is known before the first iteration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import (
    ColdPlate,
    FlowControl,
    Network,
    Pump,
    TableLaw,
)
from thermal.network.validate import check_network
from thermal.solver.arrays import NetworkArrays, build_arrays
from thermal.solver.duty import with_new_duty
from thermal.solver.hydraulics import Hydraulics
from thermal.solver.plates import PlateGroup, plate_groups
from thermal.solver.transport import Transport

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
Method: TypeAlias = Literal["auto", "general"]


@dataclass(frozen=True, slots=True, eq=False)
class Roster:
    """Branches that findings and results look at; limits are NaN where there is none."""

    term: IntArray
    pumps: tuple[tuple[int, Pump], ...]
    idle_machines: IntArray
    plates: tuple[PlateGroup, ...]
    measured_flow: FloatArray
    case_limit: FloatArray
    heated: IntArray


@dataclass(frozen=True, slots=True, eq=False)
class CompiledNetwork:
    """A network ready to be solved, again and again from other starts."""

    arrays: NetworkArrays
    hydraulics: Hydraulics
    transport: Transport
    roster: Roster
    method: Method = "auto"

    @property
    def network(self) -> Network:
        """The network this was compiled from."""
        return self.arrays.network


def compile_network(
    network: Network,
    like: CompiledNetwork | None = None,
    released: Mapping[int, float] | None = None,
    method: Method = "auto",
) -> CompiledNetwork:
    """Prepare a network for solving.

    Parameters
    ----------
    network : Network
        The network; it is checked first, unless it is the one `like` was compiled from.
    like : CompiledNetwork, optional
        An earlier compilation; its topology is reused where the shape is the same, and all its
        hydraulics where only heat or given flows differ. What the two share is not checked again.
    released : mapping of int to float
        Pumps (by branch number) that run at this speed instead of holding their flow.
    method : {"auto", "general"}
        Fold assemblies into one-ports and solve what is left, or solve the whole as one system.

    Raises
    ------
    NetworkError
        With every fault of the network.
    """
    if like is None or like.network is not network:
        check_network(network, None if like is None else like.network)
    alike = like is not None and like.method == method
    if like is not None and alike and dict(released or {}) == like.arrays.released:
        arrays = with_new_duty(network, like.arrays)
        if arrays is not None:
            return CompiledNetwork(
                arrays,
                like.hydraulics.on_duty(arrays),
                like.transport.on_duty(arrays),
                _roster_on_duty(like.roster, arrays),
                method,
            )
    arrays = build_arrays(network, None if like is None else like.arrays, released)
    skeleton = arrays.skeleton
    core = skeleton.general if method == "general" else skeleton.folded
    hydraulics, transport = Hydraulics(arrays, core), Transport(arrays, core)
    return CompiledNetwork(arrays, hydraulics, transport, _roster(arrays), method)


def _roster_on_duty(roster: Roster, arrays: NetworkArrays) -> Roster:
    branches = arrays.network.branches
    pumps = tuple((at, pump) for at, _ in roster.pumps if isinstance(pump := branches[at], Pump))
    return replace(roster, pumps=pumps, heated=np.flatnonzero(arrays.columns.heat != 0))


def _roster(arrays: NetworkArrays) -> Roster:
    network, topology = arrays.network, arrays.topology
    count = len(network.branches)
    term = np.full(count, -1)
    term[topology.term_branch] = np.arange(len(topology.term_branch))
    active = topology.shape.active
    measured, limit = np.full(count, np.nan), np.full(count, np.nan)
    pumps, plates, idle = [], [], []
    for at, branch in enumerate(network.branches):
        law = getattr(branch, "law", None)
        if isinstance(law, TableLaw):
            measured[at] = law.flow_m3_per_s[-1]
        elif law is not None and law.maximum_flow_m3_per_s is not None:
            measured[at] = law.maximum_flow_m3_per_s
        if isinstance(branch, Pump | FlowControl) and not active[at]:
            idle.append(at)
        elif isinstance(branch, Pump):
            pumps.append((at, branch))
        elif isinstance(branch, ColdPlate):
            if branch.case_limit_c is not None:
                limit[at] = branch.case_limit_c
            if branch.thermal_resistance is not None and active[at]:
                plates.append((at, branch))
    return Roster(
        term=term,
        pumps=tuple(pumps),
        idle_machines=np.array(idle, np.int64),
        plates=plate_groups(plates, network.temperature_c) if arrays.coolant.has_heat else (),
        measured_flow=measured,
        case_limit=limit,
        heated=np.flatnonzero(arrays.columns.heat != 0),
    )
