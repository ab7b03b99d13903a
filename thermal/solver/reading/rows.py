"""Branches read into columns, all of one type at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from math import inf, nan, pi
from operator import attrgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thermal.network.fluid import coolant_key
from thermal.network.model import (
    AnyBranch,
    ColdPlate,
    Curve,
    FlowControl,
    HeatExchanger,
    Node,
    Pipe,
    PowerLaw,
    PressureControl,
    Pump,
    QuadraticLaw,
    Resistance,
    TableLaw,
    Valve,
)
from thermal.solver.reading.columns import CODES, KINDS, BranchColumns, NodeColumns
from thermal.solver.reading.shared import shared

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

EPANET_MINOR_LOSS = 0.02517 * 32.2 * pi**2 / 8
"""EPANET's minor-loss constant, rounded to four digits in US units, over the exact one."""
CHECK_VALVE_SLOPE = 1e5
"""Pa s/m3 of a check valve that has no loss of its own."""
USUAL_DROP_PA = 20e3
"""Pressure drop at which the typical flow of a quadratic law is taken."""

_EMPTY = {
    "linear": 0.0,
    "quadratic": 0.0,
    "area": 0.0,
    "bore": 0.0,
    "guess": inf,
    "given_flow": 0.0,
    "pressure_rise": 0.0,
    "friction_c": 0.0,
    "reynolds_factor": 0.0,
    "relative_roughness": 0.0,
    "power_flow": nan,
    "power_drop": 0.0,
    "power_exponent": 0.0,
    "reference_density": 1.0,
    "reference_viscosity": 1.0,
    "measured_flow": nan,
    "case_limit": nan,
}
_EMPTY_ROW = np.array(list(_EMPTY.values()))[:, None]


def read_branches(
    branches: Sequence[AnyBranch], friction: str, released: Collection[int] = ()
) -> BranchColumns:
    """Read branches that have passed their checks.

    Parameters
    ----------
    branches : sequence of branches
        One row is read of each.
    friction : str
        The formula of friction, on which their coefficients rest.
    released : collection of int
        Places of pumps among the branches that do not hold the flow they should.
    """
    return _Reader(branches, friction, released).columns()


def read_nodes(nodes: Sequence[Node]) -> NodeColumns:
    """Read nodes that have passed their checks."""
    names = ("elevation_m", "pressure_pa", "inflow_m3_per_s", "temperature_c")
    return NodeColumns(*(numbers(nodes, name) for name in names))


def numbers(items: Sequence[Any], name: str) -> FloatArray:
    """Return one figure of all items, NaN for None."""
    return np.array(list(map(attrgetter(name), items)), np.float64)


class _Reader:
    def __init__(
        self, branches: Sequence[AnyBranch], friction: str, released: Collection[int]
    ) -> None:
        self.branches, self.released = branches, released
        self.minor = EPANET_MINOR_LOSS if friction == "epanet" else 1.0
        count = len(branches)
        self.kind = np.fromiter(map(CODES.__getitem__, map(type, branches)), np.int64, count)
        self.active = self._flags("open")
        self.check_valve = self._flags("check_valve")
        self.rigid = np.zeros(count, np.bool_)
        self.fixed_flow = np.zeros(count, np.bool_)
        block = np.empty((len(_EMPTY), count))
        block[:] = _EMPTY_ROW
        self.column = dict(zip(_EMPTY, block, strict=True))
        self.tables: tuple[IntArray, list[TableLaw]] = (np.zeros(0, np.int64), [])
        self.plates: tuple[IntArray, list[ColdPlate]] = (np.zeros(0, np.int64), [])
        self.lawful: list[tuple[IntArray, list[Any]]] = []

    def columns(self) -> BranchColumns:
        for code in np.flatnonzero(np.bincount(self.kind)).tolist():
            at = np.flatnonzero(self.kind == code)
            _READERS[KINDS[code]](self, at, self._items(at))
        self._laws()
        count = len(self.branches)
        at, tables = self.tables
        plate_at, plates = self.plates
        return BranchColumns(
            kind=self.kind,
            active=self.active,
            rigid=self.rigid,
            fixed_flow=self.fixed_flow,
            one_way=self.check_valve | (self.kind == CODES[Pump]),
            heat=numbers(self.branches, "heat_w"),
            table=shared(count, at, zip(tables, tables, strict=True)),
            plate=shared(count, plate_at, map(_plate_key, plates)),
            **self.column,
        )

    def _flags(self, name: str) -> BoolArray:
        return np.fromiter(map(attrgetter(name), self.branches), np.bool_, len(self.branches))

    def _items(self, at: IntArray) -> list[Any]:
        if len(at) == len(self.branches):
            return list(self.branches)
        return [self.branches[k] for k in at.tolist()]

    def _put(self, at: IntArray, **columns: FloatArray | float) -> None:
        for name, values in columns.items():
            self.column[name][at] = values

    # --- one reader for each type of branch ---

    def pipes(self, at: IntArray, pipes: list[Pipe]) -> None:
        bore, length = numbers(pipes, "diameter_m"), numbers(pipes, "length_m")
        loss = numbers(pipes, "minor_loss_k")
        area = pi / 4 * bore**2
        long = length > 0
        self._put(
            at,
            area=area,
            bore=bore,
            guess=area,
            quadratic=self.minor * loss / (2 * area**2),
            friction_c=length / (2 * bore * area**2),
            reynolds_factor=np.where(long, 4 / (pi * bore), 0.0),
            relative_roughness=np.where(long, numbers(pipes, "roughness_m") / bore, 0.0),
        )
        self._join(at[~long & (loss == 0)])

    def valves(self, at: IntArray, valves: list[Valve]) -> None:
        ratio = _opening_ratios(valves)
        kv = numbers(valves, "kv_m3_per_h")
        ratio[kv == 0] = 0.0
        self.active[at] &= ratio > 0
        open_ = self.active[at]
        by_kv = open_ & ~np.isnan(kv)
        flow = kv[by_kv] * ratio[by_kv] / 3600
        self._put(at[by_kv], quadratic=1e5 / 1e3 / flow**2, guess=flow * 0.5)
        by_bore = open_ & np.isnan(kv)
        if by_bore.any():
            bore = numbers(valves, "diameter_m")[by_bore]
            loss = numbers(valves, "minor_loss_k")[by_bore]
            area = pi / 4 * bore**2
            quadratic = self.minor * loss / (2 * area**2) / ratio[by_bore] ** 2
            self._put(at[by_bore], area=area, bore=bore, guess=area, quadratic=quadratic)
            self._join(at[by_bore][loss == 0])

    def lawful_branches(self, at: IntArray, branches: list[Any]) -> None:
        self.lawful.append((at, list(map(attrgetter("law"), branches))))

    def cold_plates(self, at: IntArray, plates: list[ColdPlate]) -> None:
        self.lawful_branches(at, plates)
        self._put(at, case_limit=numbers(plates, "case_limit_c"))
        cooled = [k for k, plate in enumerate(plates) if plate.thermal_resistance is not None]
        self.plates = at[cooled], [plates[k] for k in cooled]

    def pumps(self, at: IntArray, pumps: list[Pump]) -> None:
        for place, pump in zip(at.tolist(), pumps, strict=True):
            self.column["guess"][place] = max(pump.flow_m3_per_s) * 0.6 or inf
            control = pump.control
            if control and control.mode == "flow" and place not in self.released:
                self.fixed_flow[place] = True
                self.column["given_flow"][place] = control.set_point or 0.0

    def flow_controls(self, at: IntArray, controls: list[FlowControl]) -> None:
        self.fixed_flow[at] = True
        self._put(at, given_flow=numbers(controls, "flow_m3_per_s"))

    def pressure_controls(self, at: IntArray, controls: list[PressureControl]) -> None:
        self._put(at, pressure_rise=numbers(controls, "pressure_rise_pa"))
        self._join(at)

    def _join(self, at: IntArray) -> None:
        """Branches without resistance: joined, or a check valve with the least it can have."""
        valve = self.check_valve[at]
        self.rigid[at[~valve]] = True
        self._put(at[valve], linear=CHECK_VALVE_SLOPE, reference_viscosity=nan)

    # --- laws of the branches that have one ---

    def _laws(self) -> None:
        if not self.lawful:
            return
        at = np.concatenate([places for places, _ in self.lawful])
        laws = [law for _, some in self.lawful for law in some]
        types = list(map(type, laws))
        for kind, read in _LAW_READERS.items():
            chosen = [k for k, found in enumerate(types) if found is kind]
            if chosen:
                read(self, at[chosen], [laws[k] for k in chosen])

    def quadratic_laws(self, at: IntArray, laws: list[QuadraticLaw]) -> None:
        linear = numbers(laws, "linear_pa_s_per_m3")
        quadratic = numbers(laws, "quadratic_pa_s2_per_m6")
        none = (linear == 0) & (quadratic == 0)
        root = np.sqrt(linear**2 + 4 * quadratic * USUAL_DROP_PA)
        guess = 2 * USUAL_DROP_PA / np.where(none, 1.0, linear + root)
        self._put(
            at,
            linear=linear,
            quadratic=quadratic,
            guess=np.where(none, inf, guess),
            measured_flow=numbers(laws, "maximum_flow_m3_per_s"),
            **_references(laws),
        )
        self._join(at[none])

    def power_laws(self, at: IntArray, laws: list[PowerLaw]) -> None:
        flow = numbers(laws, "reference_flow_m3_per_s")
        self._put(
            at,
            guess=flow,
            power_flow=flow,
            power_drop=numbers(laws, "reference_pressure_drop_pa"),
            power_exponent=numbers(laws, "exponent"),
            measured_flow=numbers(laws, "maximum_flow_m3_per_s"),
            **_references(laws),
        )

    def table_laws(self, at: IntArray, laws: list[TableLaw]) -> None:
        last = np.array([law.flow_m3_per_s[-1] for law in laws], np.float64)
        self._put(at, guess=last * 0.7, measured_flow=last)
        self.tables = at, laws


_READERS: dict[type[Any], Callable[[_Reader, IntArray, list[Any]], None]] = {
    Pipe: _Reader.pipes,
    Valve: _Reader.valves,
    Resistance: _Reader.lawful_branches,
    Curve: _Reader.lawful_branches,
    ColdPlate: _Reader.cold_plates,
    HeatExchanger: _Reader.lawful_branches,
    Pump: _Reader.pumps,
    FlowControl: _Reader.flow_controls,
    PressureControl: _Reader.pressure_controls,
}
_LAW_READERS: dict[type[Any], Callable[[_Reader, IntArray, list[Any]], None]] = {
    QuadraticLaw: _Reader.quadratic_laws,
    PowerLaw: _Reader.power_laws,
    TableLaw: _Reader.table_laws,
}


def _references(laws: Sequence[QuadraticLaw | PowerLaw]) -> dict[str, FloatArray]:
    return {
        "reference_density": numbers(laws, "reference_density_kg_per_m3"),
        "reference_viscosity": numbers(laws, "reference_dynamic_viscosity_pa_s"),
    }


def _opening_ratios(valves: list[Valve]) -> FloatArray:
    """Share of the open Kv that each valve has, 0 where it is shut."""
    opening = numbers(valves, "opening")
    curved = np.array([valve.characteristic == "equal_percentage" for valve in valves])
    if not curved.any():
        return opening
    reduced = numbers(valves, "rangeability") ** (opening - 1)
    return np.where(curved & (opening > 0), reduced, opening)


_PLATE_FIGURES = attrgetter(
    *(
        f"thermal_resistance.{name}"
        for name in (
            "r0_k_per_w",
            "a",
            "n",
            "minimum_flow_m3_per_s",
            "maximum_flow_m3_per_s",
            "flow_m3_per_s",
            "resistance_k_per_w",
        )
    ),
    "resistance_temperature_c",
)


def _plate_key(plate: ColdPlate) -> tuple[Any, Any]:
    spec = plate.resistance_coolant
    fluid = None if spec is None else coolant_key(spec)
    value = plate.thermal_resistance, fluid, plate.resistance_temperature_c
    return (_PLATE_FIGURES(plate), fluid), value
