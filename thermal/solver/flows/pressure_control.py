"""The shared speeds of pumps that hold a pressure difference, moved with a step."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.solver.flows.equations import FlowEquations
from thermal.solver.flows.pressure_groups import PressureGroup
from thermal.solver.graph.linear import Solve

FloatArray = NDArray[np.float64]


def hold_pressures(
    hydraulics: FlowEquations,
    before: FloatArray,
    push: FloatArray,
    solve: Solve,
    potential: FloatArray,
    speed: FloatArray,
) -> None:
    """Move the shared speeds so that the controlled pressure differences are met, in place.

    Parameters
    ----------
    before : array of shape (pumps,)
        Relative speeds before the step.
    push : array of shape (pumps,)
        Flow through each pump by its speed at no change of pressure, in kg/s.
    solve : callable
        Gives the potentials of the free junctions from what enters them.
    potential, speed : arrays
        Potentials of the core's junctions at the speeds before, and those speeds.
    """
    core, topology = hydraulics.core, hydraulics.arrays.topology
    free, groups, offset = hydraulics.free, hydraulics.groups, hydraulics.offset
    response = np.zeros((len(potential), len(groups)))
    for k, group in enumerate(groups):
        pushed = np.zeros(len(core.source))
        pushed[hydraulics.pump_edge[group.pumps]] = push[group.pumps]
        response[free, k] = solve(-hydraulics.divergence(pushed, len(potential))[free])
    ends = topology.junction[[[g.plus, g.minus] for g in groups]]
    plus, minus = np.searchsorted(core.junctions, ends).T
    gap = np.array([offset[g.plus] - offset[g.minus] - g.target for g in groups])
    gap += potential[plus] - potential[minus]
    gain = response[plus] - response[minus]
    change = np.linalg.lstsq(gain, -gap, rcond=None)[0]
    for k, group in enumerate(groups):
        old = before[group.pumps[0]]
        new = min(max(old + change[k], group.low), group.high)
        new = min(max(new, 0.5 * old), max(2 * old, 0.2))
        speed[group.pumps] = new
        potential += response[:, k] * (new - old)


def pressure_gap(hydraulics: FlowEquations, potential: FloatArray, group: PressureGroup) -> float:
    """Return what a group holds above its set point in Pa; potentials of the core's junctions."""
    ends = hydraulics.arrays.topology.junction[[group.plus, group.minus]]
    plus, minus = np.searchsorted(hydraulics.core.junctions, ends)
    lift = hydraulics.offset[group.plus] - hydraulics.offset[group.minus] - group.target
    return float(lift + potential[plus] - potential[minus])
