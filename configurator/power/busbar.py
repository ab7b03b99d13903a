"""The bar between shelves and loads: voltages and currents by height.

The bar is a ladder of resistances, shelves are sources whose voltage droops with their current,
and loads draw constant power, so more current where the voltage is lower.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

COPPER_OHM_M_AT_20_C = 1.724e-8
COPPER_PER_K = 0.00393
MOST_STEPS = 60
SETTLED_V = 1e-11


@dataclass(frozen=True, slots=True)
class Source:
    """A shelf: what it gives without load, and how much it falls per ampere."""

    id: str
    height_mm: float
    set_point_v: float
    droop_ohm: float


@dataclass(frozen=True, slots=True)
class Load:
    """What draws the same power at any voltage."""

    id: str
    height_mm: float
    watts: float


@dataclass(frozen=True, slots=True)
class BarState:
    """Voltages in V and currents in A by id, of segments from the bottom up, and loss in W."""

    voltage_v: dict[str, float]
    current_a: dict[str, float]
    segment_a: tuple[float, ...]
    loss_w: float


def bar_ohm_per_mm(section_mm2: float, temperature_c: float) -> float:
    """Resistance of both poles of a copper bar for each mm of its length."""
    ohm_m = COPPER_OHM_M_AT_20_C * (1.0 + COPPER_PER_K * (temperature_c - 20.0))
    return 2.0 * ohm_m / section_mm2 * 1e3


def solve_bar(
    sources: Sequence[Source], loads: Sequence[Load], ohm_per_mm: float
) -> BarState | None:
    """Find the state of the bar; None where no voltage lets the loads draw their power.

    Newton's method on the voltages of the taps, from the highest set point downwards: there the
    current balances are convex and their Jacobian is an M-matrix, so each step stays above the
    solution with the highest voltages, and a pivot that is not positive proves that there is
    none.  A source above whose set point the bar stands gives nothing.

    Reference: J. M. Ortega, W. C. Rheinboldt, Iterative Solution of Nonlinear Equations in
    Several Variables, 13.3 (monotone Newton iterations).
    """
    heights = sorted({s.height_mm for s in sources} | {load.height_mm for load in loads})
    place = {height: at for at, height in enumerate(heights)}
    siemens = [1.0 / (ohm_per_mm * (b - a)) for a, b in itertools.pairwise(heights)]
    watts = [0.0] * len(heights)
    for load in loads:
        watts[place[load.height_mm]] += load.watts
    volts = [max(source.set_point_v for source in sources)] * len(heights)
    for _ in range(MOST_STEPS):
        step = _newton_step(volts, watts, siemens, _given(sources, place, volts))
        if step is None:
            return None
        volts = [v + dv for v, dv in zip(volts, step, strict=True)]
        if min(volts) <= 0.0:
            return None
        if max(map(abs, step)) < SETTLED_V * volts[0]:
            return _state(sources, loads, place, volts, siemens)
    return None


def _given(
    sources: Sequence[Source], place: dict[float, int], volts: list[float]
) -> list[tuple[int, float, float]]:
    """Place, conductance and current into the bar of each source that gives anything."""
    return [
        (at, 1.0 / source.droop_ohm, (source.set_point_v - volts[at]) / source.droop_ohm)
        for source in sources
        if volts[at := place[source.height_mm]] <= source.set_point_v
    ]


def _newton_step(
    volts: list[float],
    watts: list[float],
    siemens: list[float],
    given: list[tuple[int, float, float]],
) -> list[float] | None:
    """Solve the tridiagonal system of one step; None where it is no M-matrix."""
    diagonal = [-p / (v * v) for p, v in zip(watts, volts, strict=True)]
    right = [-p / v for p, v in zip(watts, volts, strict=True)]
    for at, conductance, current in given:
        diagonal[at] += conductance
        right[at] += current
    for at, g in enumerate(siemens):
        diagonal[at] += g
        diagonal[at + 1] += g
        along = g * (volts[at] - volts[at + 1])
        right[at] -= along
        right[at + 1] += along
    if diagonal[0] <= 0.0:
        return None
    for at, g in enumerate(siemens):
        share = g / diagonal[at]
        diagonal[at + 1] -= share * g
        right[at + 1] += share * right[at]
        if diagonal[at + 1] <= 0.0:
            return None
    step = [right[-1] / diagonal[-1]]
    for at in range(len(siemens) - 1, -1, -1):
        step.append((right[at] + siemens[at] * step[-1]) / diagonal[at])
    return step[::-1]


def _state(
    sources: Sequence[Source],
    loads: Sequence[Load],
    place: dict[float, int],
    volts: list[float],
    siemens: list[float],
) -> BarState:
    voltage_v = {source.id: volts[place[source.height_mm]] for source in sources}
    voltage_v |= {load.id: volts[place[load.height_mm]] for load in loads}
    current_a = {load.id: load.watts / voltage_v[load.id] for load in loads}
    for source in sources:
        below_v = source.set_point_v - voltage_v[source.id]
        current_a[source.id] = max(0.0, below_v / source.droop_ohm)
    along = [(a - b) * g for (a, b), g in zip(itertools.pairwise(volts), siemens, strict=True)]
    loss_w = sum(i * i / g for i, g in zip(along, siemens, strict=True))
    return BarState(voltage_v, current_a, tuple(along), loss_w)
