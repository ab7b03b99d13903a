"""The figures of all branches as columns: what the solver needs of each, read once.

A row rests on its branch and on the formula of friction alone, so after an edit only the rows of
other branches are read; a column in which nothing changed stays the very same array.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from thermal.coolants import Coolant
from thermal.network.fluid import FluidKey, coolant_of
from thermal.network.model import (
    ColdPlate,
    Curve,
    FlowControl,
    HeatExchanger,
    Network,
    Pipe,
    PlateResistance,
    PressureControl,
    Pump,
    Resistance,
    TableLaw,
    Valve,
)
from thermal.solver.reading.shared import Shared, taken

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
PlateKey: TypeAlias = tuple[PlateResistance, FluidKey | None, float | None]

KINDS: tuple[type[Any], ...] = (
    Pipe,
    Valve,
    Resistance,
    Curve,
    ColdPlate,
    HeatExchanger,
    Pump,
    FlowControl,
    PressureControl,
)
CODES = {kind: code for code, kind in enumerate(KINDS)}


@dataclass(frozen=True, slots=True)
class Basis:
    """What laws rest on beside their rows: the coolant, and the formula of friction."""

    coolant: Coolant
    temperature_c: float
    density: float
    viscosity: float
    friction: str


def basis_of(network: Network) -> Basis:
    """Return what the laws of a network rest on."""
    coolant, t = coolant_of(network.coolant), network.temperature_c
    density, viscosity = float(coolant.density(t)), float(coolant.dynamic_viscosity(t))
    return Basis(coolant, t, density, viscosity, network.friction)


@dataclass(frozen=True, slots=True, eq=False)
class BranchColumns:
    """Coefficients of all branches, in the order of the network.

    `kind` is the place in `KINDS`. A branch has wall friction where `friction_c` is above 0, a
    power law where `power_flow` is a number; `table` is its measured curve, `plate` its thermal
    resistance with coolant and temperature of measurement. `guess` is a typical volume flow,
    infinite where there is none, `given_flow` the volume flow that is held, `measured_flow` the
    end of the measured range. Laws hold at `reference_density` and `reference_viscosity`, NaN
    for those of the coolant as it is.
    """

    kind: IntArray
    active: BoolArray
    rigid: BoolArray
    fixed_flow: BoolArray
    one_way: BoolArray
    linear: FloatArray
    quadratic: FloatArray
    area: FloatArray
    bore: FloatArray
    guess: FloatArray
    heat: FloatArray
    given_flow: FloatArray
    pressure_rise: FloatArray
    friction_c: FloatArray
    reynolds_factor: FloatArray
    relative_roughness: FloatArray
    power_flow: FloatArray
    power_drop: FloatArray
    power_exponent: FloatArray
    reference_density: FloatArray
    reference_viscosity: FloatArray
    measured_flow: FloatArray
    case_limit: FloatArray
    table: Shared[TableLaw]
    plate: Shared[PlateKey]

    def of_kind(self, *kinds: type[Any]) -> IntArray:
        """Return the branches of some types."""
        found = self.kind == CODES[kinds[0]]
        for kind in kinds[1:]:
            found |= self.kind == CODES[kind]
        return np.flatnonzero(found)

    def shares(self, other: BranchColumns, *names: str) -> bool:
        """Whether some columns are the very same in both."""
        return all(getattr(self, name) is getattr(other, name) for name in names)

    def references(self, at: IntArray, basis: Basis) -> tuple[FloatArray, FloatArray]:
        """Return density and dynamic viscosity at which the laws of some rows hold."""
        density, viscosity = self.reference_density[at], self.reference_viscosity[at]
        return (
            np.where(np.isnan(density), basis.density, density),
            np.where(np.isnan(viscosity), basis.viscosity, viscosity),
        )

    def rows(self, at: IntArray) -> BranchColumns:
        """Return some rows, with the objects that all of them share."""
        columns: dict[str, Any] = {}
        for name in _NAMES:
            column = getattr(self, name)
            shared = isinstance(column, Shared)
            columns[name] = Shared(column.number[at], column.values) if shared else column[at]
        return BranchColumns(**columns)

    def merged(self, row: IntArray | None, at: IntArray, fresh: BranchColumns) -> BranchColumns:
        """Return given rows of these columns, all where `row` is None, with fresh ones put in."""
        columns: dict[str, Any] = {}
        for name in _NAMES:
            column, new = getattr(self, name), getattr(fresh, name)
            if isinstance(column, Shared):
                columns[name] = column.merged(row, at, new)
            else:
                columns[name] = merged_column(column, row, at, new)
        return BranchColumns(**columns)


_NAMES = tuple(field.name for field in fields(BranchColumns))


@dataclass(frozen=True, slots=True, eq=False)
class NodeColumns:
    """Figures of all nodes, in the order of the network; NaN where one is not given."""

    elevation: FloatArray
    pressure: FloatArray
    inflow: FloatArray
    temperature: FloatArray

    def merged(self, row: IntArray | None, at: IntArray, fresh: NodeColumns) -> NodeColumns:
        """Return given rows of these columns, all where `row` is None, with fresh ones put in."""
        pairs = ((getattr(self, name), getattr(fresh, name)) for name in self.__slots__)
        return NodeColumns(*(merged_column(column, row, at, new) for column, new in pairs))


def merged_column(
    column: NDArray[Any], row: IntArray | None, at: IntArray, fresh: NDArray[Any]
) -> NDArray[Any]:
    """Return given rows of a column, all where `row` is None, with fresh ones put in.

    The column itself is returned where that is what comes out.
    """
    if row is None:
        if column[at].tobytes() == fresh.tobytes():
            return column
        result = column.copy()
    else:
        result = taken(column, row)
    result[at] = fresh
    return result
