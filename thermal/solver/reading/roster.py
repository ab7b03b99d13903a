"""Branches that findings and results look at."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import ColdPlate, FlowControl, Pump
from thermal.solver.elements.plates import PlateGroup, plate_groups
from thermal.solver.reading.arrays import NetworkArrays

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]


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


def roster_of(
    arrays: NetworkArrays, roster: Roster | None = None, like: NetworkArrays | None = None
) -> Roster:
    """Return the roster of a network; plates come from an earlier one where they are the same."""
    columns, branches = arrays.columns, arrays.network.branches
    machines = columns.of_kind(Pump, FlowControl)
    running = [(at, branches[at]) for at in machines[columns.active[machines]].tolist()]
    kept = like is not None and _same_plates(arrays, like)
    return Roster(
        term=arrays.skeleton.term,
        pumps=tuple((at, pump) for at, pump in running if isinstance(pump, Pump)),
        idle_machines=machines[~columns.active[machines]],
        plates=roster.plates if roster is not None and kept else _plates(arrays),
        measured_flow=columns.measured_flow,
        case_limit=columns.case_limit,
        heated=np.flatnonzero(columns.heat != 0),
    )


def _same_plates(arrays: NetworkArrays, like: NetworkArrays) -> bool:
    return arrays.basis is like.basis and arrays.columns.shares(like.columns, "plate", "active")


def _plates(arrays: NetworkArrays) -> tuple[PlateGroup, ...]:
    """Group the open plates by equal resistance."""
    plate, network = arrays.columns.plate, arrays.network
    if not arrays.coolant.has_heat:
        return ()
    cooled = np.flatnonzero((plate.number >= 0) & arrays.columns.active)
    members = [at for at in plate.rows_of(cooled) if len(at)]
    firsts = ((int(at[0]), network.branches[at[0]]) for at in members)
    plates = [(at, branch) for at, branch in firsts if isinstance(branch, ColdPlate)]
    groups = plate_groups(plates, network.temperature_c)
    return tuple(replace(group, at=at) for group, at in zip(groups, members, strict=True))
