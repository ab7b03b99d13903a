"""Pumps that hold a pressure difference: which share a speed, and between which nodes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import Pump, PumpControl
from thermal.solver.elements.pumps import STOPPED_SPEED
from thermal.solver.graph.linear import Solve
from thermal.solver.reading.arrays import NetworkArrays

if TYPE_CHECKING:
    from thermal.solver.flows.hydraulics import Hydraulics

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
ControlKey: TypeAlias = tuple[str, str, float, float, float]


@dataclass(slots=True)
class PressureGroup:
    """Pumps that share one pressure control, held at kept nodes `plus` less `minus`."""

    pumps: IntArray
    plus: int
    minus: int
    target: float
    low: float
    high: float


def pressure_groups(arrays: NetworkArrays, weight: float) -> list[PressureGroup]:
    """Return the pumps that hold a pressure difference; `weight` is density times gravity."""
    topology = arrays.topology
    found: dict[ControlKey, list[int]] = {}
    for k, pump in enumerate(arrays.pumps.pumps):
        if pump.control is not None and pump.control.mode == "pressure_difference":
            found.setdefault(_control_key(pump, pump.control), []).append(k)
    groups = []
    for (plus, minus, target, low, high), members in found.items():
        kept = topology.kept
        ends = [arrays.node_index[end] for end in (plus, minus)]
        a, b = np.searchsorted(kept, ends).tolist()
        lift = arrays.elevation[kept[a]] - arrays.elevation[kept[b]]
        aim = target + weight * float(lift)
        low = max(low, STOPPED_SPEED)
        groups.append(PressureGroup(np.array(members), a, b, aim, low, high))
    return groups


def _control_key(pump: Pump, control: PumpControl) -> ControlKey:
    return (
        control.from_node or pump.to_node,
        control.to_node or pump.from_node,
        control.set_point or 0.0,
        control.speed_min,
        control.speed_max,
    )


def start_speed(pump: Pump) -> float:
    """Return the speed a pump runs at, or starts the search from."""
    control = pump.control
    if control is None:
        return pump.speed
    if control.mode == "speed" and control.set_point is not None:
        return control.set_point
    return control.speed_max if control.mode == "pressure_difference" else pump.speed


def hold_pressures(
    hydraulics: Hydraulics,
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


def pressure_gap(hydraulics: Hydraulics, potential: FloatArray, group: PressureGroup) -> float:
    """Return what a group holds above its set point in Pa; potentials of the core's junctions."""
    ends = hydraulics.arrays.topology.junction[[group.plus, group.minus]]
    plus, minus = np.searchsorted(hydraulics.core.junctions, ends)
    lift = hydraulics.offset[group.plus] - hydraulics.offset[group.minus] - group.target
    return float(lift + potential[plus] - potential[minus])
