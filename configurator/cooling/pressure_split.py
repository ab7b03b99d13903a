"""Pressure drop by kind of element along the way through the worst plate."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from configurator.cooling.build import LoopNetwork
from configurator.cooling.layout import LoopLayout
from configurator.core.units import pa_to_kpa
from thermal.network.model import STANDARD_GRAVITY_M_PER_S2
from thermal.solver import Solution

INSIDE_CDU = frozenset({"pump", "exchanger"})


def pressure_split(
    loop: LoopNetwork, layout: LoopLayout, solution: Solution, plate: int
) -> tuple[tuple[str, float], ...]:
    """Sum the friction drops along the main stream through a plate, in kPa, largest first.

    From the plate the way follows the largest flow, upstream and downstream, to the CDU.
    """
    forward = solution.flow_m3_per_s >= 0
    upper = np.where(forward, layout.source, layout.target)
    lower = np.where(forward, layout.target, layout.source)
    flow = np.abs(solution.flow_m3_per_s)
    way = [
        *_follow(upper, lower, flow, plate, loop),
        plate,
        *_follow(lower, upper, flow, plate, loop),
    ]
    elevation = layout.elevation_m
    static = solution.reference_density_kg_per_m3 * STANDARD_GRAVITY_M_PER_S2
    parts: dict[str, float] = defaultdict(float)
    for at in way:
        rise = elevation[lower[at]] - elevation[upper[at]]
        drop = solution.pressure_drop_pa[at] * (1 if forward[at] else -1) - static * rise
        parts[loop.elements[at].kind] += pa_to_kpa(float(drop))
    return tuple(sorted(parts.items(), key=lambda part: -part[1]))


def _follow(
    near: NDArray[np.int64],
    far: NDArray[np.int64],
    flow: NDArray[np.float64],
    start: int,
    loop: LoopNetwork,
) -> list[int]:
    """Go from branch to branch at their near ends until the CDU; a branch is never met twice."""
    way: list[int] = []
    at, seen = start, {start}
    while True:
        joined = np.flatnonzero(far == near[at])
        if not len(joined):
            return way
        at = int(joined[np.argmax(flow[joined])])
        if at in seen or loop.elements[at].kind in INSIDE_CDU:
            return way
        seen.add(at)
        way.append(at)
