"""Pumps that hold a pressure difference: which share a speed, and between which nodes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from thermal.network.model import Pump, PumpControl
from thermal.solver.elements.pumps import STOPPED_SPEED
from thermal.solver.reading.arrays import NetworkArrays

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
