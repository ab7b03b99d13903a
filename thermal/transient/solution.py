"""What a run over time answers: courses of temperatures, flows and speeds, times to limits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thermal.solver.solution import Diagnosis, Solution, Status

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Courses:
    """One quantity over time: `values` has shape (times, ids), NaN where there is no figure."""

    ids: tuple[str, ...]
    values: FloatArray

    def of(self, name: str) -> FloatArray:
        """Return the course of one node or branch, shape (times,)."""
        course: FloatArray = self.values[:, self.ids.index(name)]
        return course

    def at_end(self) -> dict[str, float | None]:
        """Return the last value of each."""
        if not len(self.values):
            return dict.fromkeys(self.ids)
        return dict(zip(self.ids, _figures(self.values[-1]), strict=True))


@dataclass(frozen=True, slots=True, eq=False)
class EnergyBalance:
    """Energy over a run in J: what came in, went out and was stored; `residual_j` is left.

    `heat_j` entered plates and coolant, `rejected_j` left through heat exchangers and held
    temperatures, `carried_out_j` left with the coolant itself.
    """

    heat_j: float
    rejected_j: float
    carried_out_j: float
    stored_j: float

    @property
    def residual_j(self) -> float:
        """Stored less in plus out."""
        return self.stored_j - self.heat_j + self.rejected_j + self.carried_out_j


@dataclass(frozen=True, slots=True, eq=False)
class TransientSolution:
    """The answer to a run over time.

    `steady` is the state it starts from. Courses are given at `times_s`; without an answer
    they are empty. `time_to_limit_s` has one entry per branch: 0 where the case is above its
    limit at the start, NaN where it does not get there within the run, is not known or has no
    limit. `beyond_coolant_s`, likewise, is when the coolant in a plate gets warmer than its
    properties go, as by boiling; from `beyond_validity_s` on, where that happens first to any
    coolant, figures show where things head and no more. `supply_c` and `return_c` are the outlet
    and inlet of the heat exchangers on the primary side.
    """

    status: Status
    diagnosis: tuple[Diagnosis, ...]
    steady: Solution
    steps: int
    times_s: FloatArray = field(repr=False)
    case_c: Courses = field(repr=False)
    node_temperature_c: Courses = field(repr=False)
    flow_m3_per_s: Courses = field(repr=False)
    speed: Courses = field(repr=False)
    supply_c: Courses = field(repr=False)
    return_c: Courses = field(repr=False)
    heat_w: FloatArray = field(repr=False)
    rejected_w: FloatArray = field(repr=False)
    time_to_limit_s: FloatArray = field(repr=False)
    beyond_coolant_s: FloatArray = field(repr=False)
    beyond_validity_s: float | None = None
    energy: EnergyBalance | None = None

    @property
    def converged(self) -> bool:
        """Whether the courses are an answer."""
        return self.status == "converged"

    @property
    def branch_index(self) -> Mapping[str, int]:
        """Place of each branch in `time_to_limit_s`."""
        return self.steady.branch_index

    def limit_of(self, branch: str) -> float | None:
        """Return the time to the limit of one plate in s, None where it is not reached."""
        value = float(self.time_to_limit_s[self.branch_index[branch]])
        return None if np.isnan(value) else value

    @property
    def end(self) -> dict[str, Any]:
        """The last figures of nodes and branches, as rows of a solution file."""
        columns = {"flow_m3_per_s": self.flow_m3_per_s, "case_c": self.case_c, "speed": self.speed}
        branches: dict[str, dict[str, Any]] = {}
        for key, courses in columns.items():
            for name, value in courses.at_end().items():
                branches.setdefault(name, {"id": name})[key] = value
        nodes = self.node_temperature_c.at_end().items()
        return {
            "nodes": [{"id": name, "temperature_c": value} for name, value in nodes],
            "branches": list(branches.values()),
        }

    def to_json_dict(self) -> dict[str, Any]:
        """Return the plain data of a solution file: the steady start, and the time series."""
        data = self.steady.to_json_dict()
        data["status"] = self.status
        data["diagnosis"] = [
            {f: getattr(d, f) for f in ("severity", "code", "element", "message")}
            for d in self.diagnosis
        ]
        for key in ("time_to_limit_s", "beyond_coolant_s"):
            times = _figures(getattr(self, key))
            for row in data["branches"]:
                row[key] = times[self.branch_index[row["id"]]]
        data["time_series"] = self._series()
        return data

    def _series(self) -> dict[str, Any]:
        nodes = _rows({"temperature_c": self.node_temperature_c})
        branches = _rows(
            {
                "flow_m3_per_s": self.flow_m3_per_s,
                "case_c": self.case_c,
                "speed": self.speed,
                "supply_c": self.supply_c,
                "return_c": self.return_c,
            }
        )
        energy = self.energy
        return {
            "times_s": self.times_s.tolist(),
            "beyond_validity_s": self.beyond_validity_s,
            "heat_w": _figures(self.heat_w),
            "rejected_w": _figures(self.rejected_w),
            "energy": None
            if energy is None
            else {
                key: getattr(energy, key)
                for key in ("heat_j", "rejected_j", "carried_out_j", "stored_j", "residual_j")
            },
            "nodes": nodes,
            "branches": branches,
        }


def _rows(columns: Mapping[str, Courses]) -> list[dict[str, Any]]:
    rows: dict[str, dict[str, Any]] = {}
    for key, courses in columns.items():
        for name, values in zip(courses.ids, courses.values.T, strict=True):
            rows.setdefault(name, {"id": name})[key] = _figures(values)
    return list(rows.values())


def _figures(values: FloatArray) -> list[float | None]:
    return [v if np.isfinite(v) else None for v in values.tolist()]


def no_courses(
    status: Status, reasons: tuple[Diagnosis, ...], steady: Solution, *, steps: int = 0
) -> TransientSolution:
    """Return a solution without figures over time."""
    nothing = Courses((), np.zeros((0, 0)))
    empty = np.zeros(0)
    limits = np.full(len(steady.branch_index), np.nan)
    return TransientSolution(
        status,
        reasons,
        steady,
        steps,
        empty,
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        empty,
        empty,
        limits,
        limits,
    )
