"""The events of a run sorted by what they touch: heat, secondary sides, pumps, the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thermal.coolants import Coolant
from thermal.errors import NetworkError
from thermal.network.events import event_faults, event_range_faults, with_value
from thermal.network.model import (
    AnyBranch,
    HeatExchanger,
    Network,
    Node,
    Pump,
    Transient,
    TransientEvent,
)
from thermal.solver.elements.exchanger import ExchangerModel
from thermal.solver.reading.arrays import NetworkArrays
from thermal.transient.courses import Course, PumpCourse, course_of

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
SAME_TIME_S = 1e-3
"""Events closer than this happen at once."""
BESIDE_S = 1e-4
"""How far beside a step its two sides are looked at."""


@dataclass(frozen=True, slots=True, eq=False)
class HeatCourses:
    """Heat of branches whose courses share their times; `values` has shape (times, branches)."""

    times_s: tuple[float, ...]
    at: IntArray
    values: FloatArray

    def put(self, heat: FloatArray, t_s: float, *, before: bool) -> None:
        """Write the heat at a time into the heat of all branches."""
        if t_s < self.times_s[0] or (before and t_s <= self.times_s[0]):
            return
        k = int(np.searchsorted(self.times_s, t_s, "left" if before else "right"))
        if k == len(self.times_s):
            heat[self.at] = self.values[-1]
            return
        span = self.times_s[k] - self.times_s[k - 1]
        share = (t_s - self.times_s[k - 1]) / span
        heat[self.at] = (1 - share) * self.values[k - 1] + share * self.values[k]


@dataclass(frozen=True, slots=True)
class FieldCourse:
    """The course of one field of a node (`node`) or branch, by its number."""

    node: bool
    at: int
    name: str
    course: Course


class Schedule:
    """All events of a run.

    Raises
    ------
    NetworkError
        With every event that cannot be followed.
    """

    def __init__(self, arrays: NetworkArrays, transient: Transient) -> None:
        """Sort the events for a network as arrays."""
        network = arrays.network
        faults = tuple(event_faults(network, transient, "transient."))
        faults = faults or tuple(event_range_faults(network, transient, "transient."))
        if faults:
            raise NetworkError(faults)
        self.network, self.duration_s = network, float(transient.duration_s)
        self.idle: list[TransientEvent] = []
        self.heat0 = arrays.columns.heat
        self.heat: list[HeatCourses] = []
        self.pumps: dict[int, PumpCourse] = {}
        self.thermal: list[FieldCourse] = []
        self.hydraulic: list[FieldCourse] = []
        self._models: dict[int, ExchangerModel] = {}
        self._sort(transient, arrays.branch_index, arrays.node_index)
        self.breaks = self._breaks()

    def _sort(
        self, transient: Transient, branches: Mapping[str, int], nodes: Mapping[str, int]
    ) -> None:
        heat: dict[tuple[float, ...], list[tuple[int, Course]]] = {}
        for event in transient.events:
            course = course_of(event)
            if event.branch is None:
                one = FieldCourse(True, nodes[event.node or ""], event.field, course)
                node = self.network.nodes[one.at]
                self._note_idle(node, event)
                apart = event.field == "temperature_c" and node.temperature_c is not None
                (self.thermal if apart else self.hydraulic).append(one)
                continue
            at = branches[event.branch]
            branch = self.network.branches[at]
            self._note_idle(branch, event)
            if event.field == "heat_w":
                heat.setdefault(course.times_s, []).append((at, course))
            elif isinstance(branch, Pump) and event.field in ("open", "speed"):
                known = self.pumps.setdefault(at, PumpCourse(at, branch))
                setattr(known, "switch" if event.field == "open" else "speed", course)
            else:
                moved = FieldCourse(False, at, event.field, course)
                aside = isinstance(branch, HeatExchanger) and event.field.startswith("secondary.")
                (self.thermal if aside else self.hydraulic).append(moved)
        for times, members in heat.items():
            values = np.array([course.values for _, course in members]).T
            self.heat.append(HeatCourses(times, np.array([at for at, _ in members]), values))

    def _note_idle(self, item: Node | AnyBranch, event: TransientEvent) -> None:
        """Note an event that leaves its field as it stands in the network all along."""
        value = event.values[0]
        if set(event.values) == {value} and with_value(item, event.field, value) == item:
            self.idle.append(event)

    def _breaks(self) -> list[float]:
        times: set[float] = {0.0, self.duration_s}
        for heat in self.heat:
            times.update(heat.times_s)
        for one in (*self.thermal, *self.hydraulic):
            times.update(one.course.times_s)
        for pump in self.pumps.values():
            times.update(pump.breaks())
            times.update(pump.stops())
        kept: list[float] = []
        for t in sorted(t for t in times if 0 <= t <= self.duration_s):
            if not kept or t - kept[-1] > SAME_TIME_S:
                kept.append(t)
        return kept

    def refresh(self, speed: FloatArray) -> None:
        """Take the speeds of branches under control, from where pumps coast when they trip."""
        changed = False
        for at, pump in self.pumps.items():
            now = float(speed[at])
            if np.isfinite(now) and pump.held_speed != now:
                pump.held_speed, changed = now, True
        if changed:
            self.breaks = self._breaks()

    def heat_at(self, t_s: float, *, before: bool = False) -> FloatArray:
        """Return the heat of every branch in W."""
        if not self.heat:
            return self.heat0
        heat = self.heat0.copy()
        for group in self.heat:
            group.put(heat, t_s, before=before)
        return heat

    def borders_at(
        self, t_s: float, coolant: Coolant
    ) -> tuple[dict[int, ExchangerModel], dict[int, Node]]:
        """Return the heat exchangers and nodes whose events act, as they are up to a time."""
        models: dict[int, ExchangerModel] = {}
        nodes: dict[int, Node] = {}
        for one in self.thermal:
            if t_s <= one.course.start_s:
                continue
            value = one.course.before(t_s)
            if one.node:
                nodes[one.at] = with_value(self.network.nodes[one.at], one.name, value)
                continue
            known = models.get(one.at)
            now: Any = self.network.branches[one.at] if known is None else known.exchanger
            models[one.at] = self._model(one.at, with_value(now, one.name, value), coolant)
        return models, nodes

    def _model(self, at: int, exchanger: HeatExchanger, coolant: Coolant) -> ExchangerModel:
        """Return the model of an exchanger, the last one while nothing moves."""
        last = self._models.get(at)
        if last is None or last.exchanger != exchanger:
            last = self._models[at] = ExchangerModel(exchanger, coolant)
        return last

    def changes_at(
        self, t_s: float, *, before: bool = False
    ) -> tuple[dict[int, Node], dict[int, AnyBranch]]:
        """Return the nodes and branches whose hydraulics differ from the network's at a time.

        Pumps that coast are open and out of control; their speed is that of `PumpCourse`.
        """
        branches: dict[int, AnyBranch] = {}
        nodes: dict[int, Node] = {}
        look = t_s - BESIDE_S if before else t_s + BESIDE_S
        for one in self.hydraulic:
            if look < one.course.start_s:
                continue
            value = one.course.at(look)
            if one.node:
                node = nodes.get(one.at, self.network.nodes[one.at])
                nodes[one.at] = with_value(node, one.name, value)
            else:
                branch = branches.get(one.at, self.network.branches[one.at])
                branches[one.at] = with_value(branch, one.name, value)
        look = t_s - BESIDE_S if before else t_s
        for at, pump in self.pumps.items():
            if pump.controlled(look):
                continue
            now: Any = branches.get(at, self.network.branches[at])
            running = pump.on(look) or pump.turns(look)
            branches[at] = replace(now, open=running, control=None)
        return nodes, branches

    def network_with(self, nodes: dict[int, Node], branches: dict[int, AnyBranch]) -> Network:
        """Return the network with some nodes and branches changed; all others are shared."""
        return replace(
            self.network,
            nodes=_with(self.network.nodes, nodes),
            branches=_with(self.network.branches, branches),
        )

    def driver(self, t_s: float) -> float:
        """Return the sum of the speeds that the schedule gives at a time, 1 where it gives none."""
        given = [pump for pump in self.pumps.values() if not pump.controlled(t_s)]
        return sum(p.at_time(t_s) for p in given if p.turns(t_s)) if given else 1.0

    def moves(self, first_s: float, last_s: float) -> bool:
        """Whether a hydraulic field other than a speed moves steadily in between."""
        return any(one.course.moves(first_s, last_s) for one in self.hydraulic)


def _with(items: tuple[Any, ...], changed: dict[int, Any]) -> tuple[Any, ...]:
    if not changed:
        return items
    row = list(items)
    for k, item in changed.items():
        row[k] = item
    return tuple(row)
