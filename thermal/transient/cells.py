"""Where a network stores heat: the coolant in branches and nodes, and the plates."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import pi
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from thermal.errors import Fault, NetworkError
from thermal.network.model import ColdPlate, Network, Pipe
from thermal.solver.compile import CompiledNetwork
from thermal.transient.plates import Plates, build_plates
from thermal.transient.scale import HeatScale

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

LEAST_KG = 1e-12
"""Coolant of a cell without volume: what keeps its enthalpy defined while it stands still."""


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """Stores of heat that stay the same for a whole run.

    `mass_kg` counts the branches first, then the nodes; the coolant inside a plate is part of
    the plate. `hollow` marks cells without volume. `direct` are branches whose heat enters the
    coolant at once, `untold` plates that cannot be followed, each with the reason. `routes` keeps
    the orders of flow that runs have found, by topology and directions.
    """

    scale: HeatScale
    density: float
    mass_kg: FloatArray
    hollow: NDArray[np.bool_]
    plates: Plates
    direct: NDArray[np.bool_]
    limit_c: FloatArray
    untold: tuple[tuple[int, str], ...]
    routes: dict[tuple[object, bytes], Any] = field(default_factory=dict, repr=False)

    @property
    def branch_count(self) -> int:
        """How many branches there are."""
        return len(self.direct)


_KNOWN: WeakKeyDictionary[CompiledNetwork, Cells] = WeakKeyDictionary()


def cells_of(compiled: CompiledNetwork) -> Cells:
    """Return the stores of a network, those of an earlier run of this very compilation."""
    if compiled not in _KNOWN:
        _KNOWN[compiled] = build_cells(compiled)
    return _KNOWN[compiled]


def build_cells(compiled: CompiledNetwork) -> Cells:
    """Collect the stores of a network.

    A pipe without a stated volume holds what its length and bore say; any other branch or node
    without one holds nothing.

    Raises
    ------
    NetworkError
        If the specific heat of the coolant is not known.
    """
    arrays = compiled.arrays
    network = arrays.network
    if not arrays.coolant.has_heat:
        reason = "is missing: a run over time needs it"
        raise NetworkError([Fault("coolant.specific_heat_j_per_kg_k", reason)])
    scale = HeatScale(arrays.coolant, network.temperature_c)
    columns = arrays.columns
    mass = _volumes(network, columns.of_kind(Pipe).tolist()) * arrays.density
    followed, untold = _sort_plates(network, columns.of_kind(ColdPlate).tolist())
    at = np.array([k for k, _ in followed], np.int64)
    inside = mass[at] * scale.specific_heat
    mass[at] = 0.0
    direct = np.ones(len(network.branches), np.bool_)
    direct[at] = False
    limits = [p.case_limit_c for _, p in followed]
    return Cells(
        scale=scale,
        density=arrays.density,
        mass_kg=np.maximum(mass, LEAST_KG),
        hollow=mass < LEAST_KG,
        plates=build_plates(followed, inside, compiled.roster.plates, network.temperature_c),
        direct=direct,
        limit_c=np.array([np.nan if v is None else v for v in limits], np.float64),
        untold=untold,
    )


def _volumes(network: Network, pipes: list[int]) -> FloatArray:
    """Coolant volumes of the branches, then of the nodes, in m3."""
    branches = network.branches
    stated = [item.volume_m3 for item in (*branches, *network.nodes)]
    volume = np.array(stated, np.float64)
    found = [(at, branches[at]) for at in pipes if not stated[at]]
    sizes = [(p.length_m, p.diameter_m) for _, p in found if isinstance(p, Pipe)]
    length, diameter = np.array(sizes, np.float64).reshape(-1, 2).T
    volume[[at for at, _ in found]] = pi / 4 * diameter**2 * length
    return volume


def _sort_plates(
    network: Network, plates: list[int]
) -> tuple[list[tuple[int, ColdPlate]], tuple[tuple[int, str], ...]]:
    followed: list[tuple[int, ColdPlate]] = []
    untold: list[tuple[int, str]] = []
    for at in plates:
        branch = network.branches[at]
        assert isinstance(branch, ColdPlate)
        if branch.thermal_resistance is None:
            untold.append((at, "thermal_resistance"))
        elif branch.capacity_j_per_k is None and not branch.stack:
            untold.append((at, "capacity_j_per_k"))
        else:
            followed.append((at, branch))
    return followed, tuple(untold)
