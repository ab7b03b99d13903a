"""What the solver answers: status, residuals, diagnosis, and one figure per node and branch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import isfinite
from typing import Any, Generic, Literal, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

FloatArray: TypeAlias = NDArray[np.float64]
Status: TypeAlias = Literal["converged", "not_converged", "refused"]
Severity: TypeAlias = Literal["error", "warning", "info"]
Result = TypeVar("Result", "NodeResult", "BranchResult")

NODE_FIELDS = ("pressure_pa", "temperature_c")
BRANCH_FIELDS = (
    "flow_m3_per_s",
    "pressure_drop_pa",
    "velocity_m_per_s",
    "reynolds",
    "heat_w",
    "case_c",
    "time_to_limit_s",
    "speed",
    "power_w",
    "effectiveness",
    "secondary_flow_kg_per_s",
    "secondary_outlet_c",
    "inlet_c",
    "outlet_c",
)


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing the solver has to say, and the node or branch it says it of ("" for all)."""

    severity: Severity
    code: str
    element: str
    message: str


@dataclass(frozen=True, slots=True)
class LoopBalance:
    """Balances of one hydraulically connected part, named by its pressure reference.

    `heat_w` enters the coolant, `rejected_w` leaves through heat exchangers and held
    temperatures, `carried_out_w` leaves with the coolant itself; what is left is
    `energy_residual_w`.
    """

    reference_node: str
    mass_residual_kg_per_s: float
    heat_w: float
    rejected_w: float
    carried_out_w: float
    energy_residual_w: float


@dataclass(frozen=True, slots=True)
class NodeResult:
    """State of one node; None where there is no figure."""

    pressure_pa: float | None
    temperature_c: float | None


@dataclass(frozen=True, slots=True)
class BranchResult:
    """State of one branch; None where a figure does not exist, is unknown or is undefined.

    `flow_m3_per_s` is the mass flow over the density at the network's temperature,
    `pressure_drop_pa` is p(from) - p(to), static part included, `heat_w` is heat into the
    coolant (a heat exchanger that cools has a negative one), `inlet_c` and `outlet_c` follow
    the direction of flow, `secondary_*` are those of the other side of a heat exchanger.
    """

    flow_m3_per_s: float | None
    pressure_drop_pa: float | None
    velocity_m_per_s: float | None
    reynolds: float | None
    heat_w: float | None
    case_c: float | None
    time_to_limit_s: float | None
    speed: float | None
    power_w: float | None
    effectiveness: float | None
    secondary_flow_kg_per_s: float | None
    secondary_outlet_c: float | None
    inlet_c: float | None
    outlet_c: float | None


class ResultTable(Mapping[str, Result], Generic[Result]):
    """Results by id over the arrays of a solution; rows are made when asked for."""

    __slots__ = ("_columns", "_index", "_row")

    def __init__(
        self,
        row: Callable[..., Result],
        index: Mapping[str, int],
        columns: Sequence[FloatArray],
    ) -> None:
        """Keep the arrays in the order of the row's fields."""
        self._row: Callable[..., Result] = row
        self._index, self._columns = index, columns

    def __getitem__(self, key: str) -> Result:
        """Return the result of one node or branch."""
        at = self._index[key]
        return self._row(*(_figure(column[at]) for column in self._columns))

    def __iter__(self) -> Iterator[str]:
        """Iterate over the ids in the order of the network."""
        return iter(self._index)

    def __len__(self) -> int:
        """Return how many ids there are."""
        return len(self._index)


def _figure(value: float) -> float | None:
    return float(value) if isfinite(value) else None


@dataclass(frozen=True, slots=True, eq=False)
class Solution:
    """The answer for one network: status, residuals, diagnosis and figures.

    Arrays stand in the order of `network.nodes` and `network.branches`; an entry without a
    figure is NaN there and None by id. Without convergence every entry is without a figure.

    `max_flow_residual` is the largest error left in a branch flow relative to that flow,
    `mass_residual_kg_per_s` the largest imbalance at a node, `energy_residual_w` the largest
    imbalance of a loop in `loops`. Pressures are absolute or gauge as the network's
    `reference_pressure` says. Where `polished` is false, a path update found the figures: exact
    along the edited path, moved by their linear response elsewhere.
    """

    status: Status
    iterations: int
    max_flow_residual: float
    mass_residual_kg_per_s: float
    energy_residual_w: float
    diagnosis: tuple[Diagnosis, ...]
    loops: tuple[LoopBalance, ...]
    reference_density_kg_per_m3: float
    node_index: Mapping[str, int] = field(repr=False)
    branch_index: Mapping[str, int] = field(repr=False)
    pressure_pa: FloatArray = field(repr=False)
    temperature_c: FloatArray = field(repr=False)
    flow_m3_per_s: FloatArray = field(repr=False)
    pressure_drop_pa: FloatArray = field(repr=False)
    velocity_m_per_s: FloatArray = field(repr=False)
    reynolds: FloatArray = field(repr=False)
    heat_w: FloatArray = field(repr=False)
    case_c: FloatArray = field(repr=False)
    time_to_limit_s: FloatArray = field(repr=False)
    speed: FloatArray = field(repr=False)
    power_w: FloatArray = field(repr=False)
    effectiveness: FloatArray = field(repr=False)
    secondary_flow_kg_per_s: FloatArray = field(repr=False)
    secondary_outlet_c: FloatArray = field(repr=False)
    inlet_c: FloatArray = field(repr=False)
    outlet_c: FloatArray = field(repr=False)
    polished: bool = True

    @property
    def converged(self) -> bool:
        """Whether the figures are an answer."""
        return self.status == "converged"

    @property
    def nodes(self) -> ResultTable[NodeResult]:
        """Results of the nodes by id."""
        return ResultTable(NodeResult, self.node_index, [getattr(self, f) for f in NODE_FIELDS])

    @property
    def branches(self) -> ResultTable[BranchResult]:
        """Results of the branches by id."""
        columns = [getattr(self, f) for f in BRANCH_FIELDS]
        return ResultTable(BranchResult, self.branch_index, columns)

    def to_json_dict(self) -> dict[str, Any]:
        """Return the solution as the plain data of a solution file, null for no figure."""
        return {
            "format": "rackloop-solution",
            "version": 1,
            "status": self.status,
            "iterations": self.iterations,
            "max_flow_residual": _figure(self.max_flow_residual),
            "mass_residual_kg_per_s": _figure(self.mass_residual_kg_per_s),
            "energy_residual_w": _figure(self.energy_residual_w),
            "diagnosis": [
                {f: getattr(d, f) for f in ("severity", "code", "element", "message")}
                for d in self.diagnosis
            ],
            "loops": [
                {f: getattr(loop, f) for f in LoopBalance.__dataclass_fields__}
                for loop in self.loops
            ],
            "nodes": _rows(self, self.node_index, NODE_FIELDS),
            "branches": _rows(self, self.branch_index, BRANCH_FIELDS),
        }


def _rows(
    solution: Solution, index: Mapping[str, int], fields: tuple[str, ...]
) -> list[dict[str, Any]]:
    columns = [[_figure(v) for v in getattr(solution, f)] for f in fields]
    return [
        {"id": key, **dict(zip(fields, row, strict=True))}
        for key, row in zip(index, zip(*columns, strict=True), strict=True)
    ]
