"""Where a network stores heat: the coolant in branches and nodes, and the plates."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi

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
    coolant at once, `untold` plates that cannot be followed, each with the reason.
    """

    scale: HeatScale
    density: float
    mass_kg: FloatArray
    hollow: NDArray[np.bool_]
    plates: Plates
    direct: NDArray[np.bool_]
    limit_c: FloatArray
    untold: tuple[tuple[int, str], ...]

    @property
    def branch_count(self) -> int:
        """How many branches there are."""
        return len(self.direct)


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
    mass = _volumes(network) * arrays.density
    followed, untold = _sort_plates(network)
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


def _volumes(network: Network) -> FloatArray:
    """Coolant volumes of the branches, then of the nodes, in m3."""
    branches = network.branches
    stated = [branch.volume_m3 for branch in branches]
    pipes = [
        (at, branch.length_m, branch.diameter_m)
        for at, branch in enumerate(branches)
        if type(branch) is Pipe and branch.volume_m3 == 0
    ]
    volume = np.array(stated + [node.volume_m3 for node in network.nodes], np.float64)
    at, length, diameter = np.array(pipes, np.float64).reshape(-1, 3).T
    volume[at.astype(np.int64)] = pi / 4 * diameter**2 * length
    return volume


def _sort_plates(
    network: Network,
) -> tuple[list[tuple[int, ColdPlate]], tuple[tuple[int, str], ...]]:
    followed: list[tuple[int, ColdPlate]] = []
    untold: list[tuple[int, str]] = []
    for at, branch in enumerate(network.branches):
        if type(branch) is not ColdPlate:
            continue
        if branch.thermal_resistance is None:
            untold.append((at, "thermal_resistance"))
        elif branch.capacity_j_per_k is None and not branch.stack:
            untold.append((at, "capacity_j_per_k"))
        else:
            followed.append((at, branch))
    return followed, tuple(untold)
