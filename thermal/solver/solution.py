"""What the solver answers: status, residuals, diagnosis, and one figure per node and branch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import isfinite
from typing import Any, Generic, Literal, TypeAlias, TypeVar, overload

import numpy as np
from numpy.typing import NDArray

FloatArray: TypeAlias = NDArray[np.float64]
Status: TypeAlias = Literal["converged", "not_converged", "refused"]
Severity: TypeAlias = Literal["error", "warning", "info"]
Result = TypeVar("Result", "NodeResult", "BranchResult")
Value = TypeVar("Value")

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
    """One thing the solver has to say, and the node or branch it says it of ("" for all).

    Where a `template` is given the message can be put into other words: in it {0} stands for the
    element, {1} and on for the `figures`. A run over time says it of the time `at_s`.
    """

    severity: Severity
    code: str
    element: str
    message: str
    template: str = field(default="", compare=False)
    figures: tuple[float | str, ...] = field(default=(), compare=False)
    at_s: float | None = field(default=None, compare=False)

    @classmethod
    def of(
        cls, severity: Severity, code: str, element: str, template: str, *figures: float | str
    ) -> Diagnosis:
        """Return a template put into words."""
        message = template.format(element, *figures)
        return cls(severity, code, element, message, template, figures)


@dataclass(frozen=True, slots=True, eq=False)
class Repeated(Sequence[Diagnosis]):
    """One thing said of many elements, worded when read.

    In `template` {0} stands for the element, {1} and on for its row of `figures`, shape
    (elements, figures).
    """

    severity: Severity
    code: str
    elements: tuple[str, ...]
    template: str
    figures: FloatArray

    def __len__(self) -> int:
        """Count the elements."""
        return len(self.elements)

    @overload
    def __getitem__(self, at: int) -> Diagnosis: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Diagnosis, ...]: ...

    def __getitem__(self, at: int | slice) -> Diagnosis | tuple[Diagnosis, ...]:
        """Say it of one element, or of some."""
        if isinstance(at, slice):
            return tuple(map(self.__getitem__, range(*at.indices(len(self)))))
        figures = self.figures[at].tolist()
        return Diagnosis.of(self.severity, self.code, self.elements[at], self.template, *figures)


@dataclass(frozen=True, slots=True)
class LoopBalance:
    """Balances of one hydraulically connected part, named by its pressure reference.

    `heat_w` enters the coolant, `rejected_w` leaves through heat exchangers and held
    temperatures, `carried_out_w` leaves with the coolant itself; what is left is
    `energy_residual_w`. They are None where heat has no way out of the part.
    """

    reference_node: str
    mass_residual_kg_per_s: float
    heat_w: float | None
    rejected_w: float | None
    carried_out_w: float | None
    energy_residual_w: float | None


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


class Column(Generic[Value]):
    """A figure of a solution that is found when it is first asked for."""

    def __init__(self, doc: str) -> None:
        """Say what it is."""
        self.__doc__ = doc

    def __set_name__(self, owner: type, name: str) -> None:
        """Remember the name."""
        self.name = name

    def __get__(self, solution: Solution, owner: type | None = None) -> Value:
        """Return the figure, the same object each time."""
        found = solution._found
        if self.name not in found:
            found[self.name] = getattr(solution._figures, self.name)
        value: Value = found[self.name]
        return value


class Solution:
    """The answer for one network: status, residuals, diagnosis and figures.

    Arrays stand in the order of `network.nodes` and `network.branches`; an entry without a
    figure is NaN there and None by id. Without convergence every entry is without a figure.

    `max_flow_residual` is the largest error left in a branch flow relative to that flow,
    `mass_residual_kg_per_s` the largest imbalance at a node, `energy_residual_w` the largest
    imbalance of a loop in `loops`. Pressures are absolute or gauge as the network's
    `reference_pressure` says. Where `polished` is false, a path update found the figures: exact
    along the edited path, moved by their linear response elsewhere.

    Figures are computed when first asked for, and stay; pickling computes them all.
    """

    __slots__ = (
        "_figures",
        "_found",
        "branch_index",
        "iterations",
        "max_flow_residual",
        "node_index",
        "polished",
        "reference_density_kg_per_m3",
        "status",
    )

    status: Status
    iterations: int
    max_flow_residual: float
    reference_density_kg_per_m3: float
    node_index: Mapping[str, int]
    branch_index: Mapping[str, int]
    polished: bool
    _figures: object
    _found: dict[str, Any]

    mass_residual_kg_per_s = Column[float]("Largest imbalance at a node.")
    energy_residual_w = Column[float]("Largest imbalance of a loop.")
    findings = Column[tuple[Diagnosis | Repeated, ...]]("What there is to say, before wording.")
    diagnosis = Column[tuple[Diagnosis, ...]]("What there is to say.")
    loops = Column[tuple[LoopBalance, ...]]("Balances of the hydraulically connected parts.")
    pressure_pa = Column[FloatArray]("Pressure of each node.")
    temperature_c = Column[FloatArray]("Temperature of each node.")
    flow_m3_per_s = Column[FloatArray]("Flow of each branch.")
    pressure_drop_pa = Column[FloatArray]("p(from) - p(to) of each branch.")
    velocity_m_per_s = Column[FloatArray]("Velocity in the bore of each branch that has one.")
    reynolds = Column[FloatArray]("Reynolds number of each branch with a bore.")
    heat_w = Column[FloatArray]("Heat into the coolant of each branch.")
    case_c = Column[FloatArray]("Case temperature of each cold plate.")
    time_to_limit_s = Column[FloatArray]("Time to the case limit, known after a transient.")
    speed = Column[FloatArray]("Relative speed of each pump.")
    power_w = Column[FloatArray]("Electrical power of each pump.")
    effectiveness = Column[FloatArray]("Effectiveness of each heat exchanger.")
    secondary_flow_kg_per_s = Column[FloatArray]("Flow of its other side.")
    secondary_outlet_c = Column[FloatArray]("Outlet temperature of its other side.")
    inlet_c = Column[FloatArray]("Temperature at the inlet of each branch, by flow.")
    outlet_c = Column[FloatArray]("Temperature at the outlet of each branch, by flow.")

    def __init__(
        self,
        status: Status,
        iterations: int,
        max_flow_residual: float,
        reference_density_kg_per_m3: float,
        node_index: Mapping[str, int],
        branch_index: Mapping[str, int],
        figures: object,
        *,
        polished: bool = True,
        known: Mapping[str, Any] | None = None,
    ) -> None:
        """Take what is known at once; `figures` has an attribute for each of the rest."""
        put = object.__setattr__
        put(self, "status", status)
        put(self, "iterations", iterations)
        put(self, "max_flow_residual", max_flow_residual)
        put(self, "reference_density_kg_per_m3", reference_density_kg_per_m3)
        put(self, "node_index", node_index)
        put(self, "branch_index", branch_index)
        put(self, "polished", polished)
        put(self, "_figures", figures)
        put(self, "_found", dict(known or {}))

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: a solution does not change."""
        raise AttributeError(f"a solution does not change: {name}")

    def __repr__(self) -> str:
        """Say how it ended."""
        return f"Solution({self.status!r}, iterations={self.iterations})"

    def __reduce__(self) -> tuple[Any, ...]:
        """Write everything out."""
        known = {name: getattr(self, name) for name in COLUMNS}
        head = {name: getattr(self, name) for name in HEAD}
        return _restored, (head, known, self.polished)

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


HEAD = (
    "status",
    "iterations",
    "max_flow_residual",
    "reference_density_kg_per_m3",
    "node_index",
    "branch_index",
)
COLUMNS = tuple(name for name, value in vars(Solution).items() if isinstance(value, Column))


def _restored(head: Mapping[str, Any], known: Mapping[str, Any], polished: bool) -> Solution:
    return Solution(**head, figures=None, polished=polished, known=known)
