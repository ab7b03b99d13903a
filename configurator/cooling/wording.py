"""The solver's diagnosis in the user's names: R1/C6/M2 cold plate instead of a branch."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, overload

from configurator.cooling.build import LoopNetwork
from configurator.cooling.diagnoses import Diagnoses, Diagnosis, Group, Worded
from configurator.cooling.wiring import Element
from thermal.solver import Diagnosis as SolverDiagnosis
from thermal.solver import Solution
from thermal.solver.solution import Repeated

KIND_NAMES = {
    "plate": "cold plate",
    "coupling": "coupling",
    "hose": "hose",
    "tube": "tube",
    "valve": "balancing valve",
    "chassis_manifold": "chassis manifold",
    "manifold": "rack manifold",
    "header": "header",
    "cdu_hose": "CDU hose",
    "pump": "pump",
    "exchanger": "heat exchanger",
}
WORDINGS: Mapping[str, str | None] = {
    "no_pressure_reference": "Nothing gives a pressure around {name}: "
    "that part of the loop has no expansion vessel.",
    "flow_conflict": "The flow through {name} is given twice: something in series with it has "
    "a given flow of its own.",
    "pressure_conflict": "The pressures given around {name} contradict each other.",
    "flow_without_path": "The flow wanted at {name} has no way: something is shut, or a check "
    "valve stands against it.",
    "pressure_beyond_reason": None,
    "not_converged": "No answer was found: the flow through {name} does not settle.",
    "isolated": "{name} is shut off from the expansion vessel: its pressure is unknown.",
    "undetermined_split": "{name} is part of a ring without any resistance: the flow is taken to "
    "share equally.",
    "no_heat_data": None,
    "heat_without_flow": None,
    "heat_without_sink": None,
    "negative_absolute_pressure": None,
    "below_vapour_pressure": None,
    "coolant_out_of_range": None,
    "flow_through_reference": None,
    "rough_beyond_range": None,
    "unusual_bore": None,
    "control_at_limit": None,
    "pump_without_flow": None,
    "pump_beyond_curve": None,
    "left_of_pump_peak": None,
    "above_measured_range": None,
    "plate_below_measured_range": None,
    "plate_above_measured_range": None,
    "plate_resistance_limited": None,
    "case_above_limit": None,
    "set_point_not_held": None,
    "assumed_reference_flow": None,
}
"""What the user reads for each code of the solver; None for its own message with names put in."""
TIME_WORDINGS: Mapping[str, str] = {
    "event_without_effect": "The event changes nothing where it sets what already is.",
}
"""The same for runs over time, whose other messages are taken as they are."""
NOUNS = (
    *("Branch ", "branch ", "Node ", "node ", "Pump ", "pump "),
    *("Cold plate ", "cold plate ", "Plate ", "plate ", "Heat exchanger ", "heat exchanger "),
)
"""What the solver says before the name of an element, the longer words first."""


def diagnoses(network: LoopNetwork, solution: Solution, names: Mapping[str, str]) -> Diagnoses:
    """Return what the solver says of a loop, with addresses for branches and nodes.

    Pumps of one CDU say the same thing; it is told once.
    """
    index = solution.branch_index
    told: set[Diagnosis] = set()
    groups: list[Group] = []
    for said in solution.findings:
        if isinstance(said, Repeated):
            called = _Called(said.elements, network, index, names)
            entries = Worded(said.severity, said.code, _template(said), said.figures, called)
            groups.append(Group(said.severity, said.code, entries))
            continue
        entry = _translate(said, network, index, names)
        if entry not in told:
            told.add(entry)
            groups.append(Group(entry.severity, entry.code, (entry,)))
    return Diagnoses(groups)


class _Called(Sequence[tuple[str, str]]):
    """Branches with the ids and the names of the objects they belong to; travels as a tuple."""

    def __init__(
        self,
        branches: tuple[str, ...],
        network: LoopNetwork,
        branch_index: Mapping[str, int],
        names: Mapping[str, str],
    ) -> None:
        self._branches, self._network = branches, network
        self._index, self._names = branch_index, names

    def __len__(self) -> int:
        return len(self._branches)

    @overload
    def __getitem__(self, at: int) -> tuple[str, str]: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[tuple[str, str], ...]: ...

    def __getitem__(self, at: int | slice) -> tuple[str, str] | tuple[tuple[str, str], ...]:
        if isinstance(at, slice):
            return tuple(map(self.__getitem__, range(*at.indices(len(self)))))
        element = self._network.elements[self._index[self._branches[at]]]
        return element.where, _name(element, self._names)

    def __reduce__(self) -> tuple[type[tuple[Any, ...]], tuple[list[tuple[str, str]]]]:
        return tuple, (list(self),)


def _name(element: Element, names: Mapping[str, str]) -> str:
    return f"{names.get(element.where, element.where)} {KIND_NAMES[element.kind]}"


def _template(said: Repeated) -> str:
    """Return a message in which {0} stands for a name instead of a branch and its noun."""
    own = WORDINGS.get(said.code)
    if own is not None:
        return own.format(name="{0}")
    return _renamed(said.template, "{0}", "{0}")


def translated(
    said: Iterable[SolverDiagnosis],
    network: LoopNetwork,
    branch_index: Mapping[str, int],
    names: Mapping[str, str],
) -> tuple[Diagnosis, ...]:
    """Return messages about branches and nodes of a loop with addresses instead."""
    entries = (_translate(entry, network, branch_index, names) for entry in said)
    return tuple(dict.fromkeys(entries))


def _translate(
    entry: SolverDiagnosis,
    network: LoopNetwork,
    branch_index: Mapping[str, int],
    names: Mapping[str, str],
) -> Diagnosis:
    at = branch_index.get(entry.element)
    if at is not None:
        element = network.elements[at]
        where, kind = element.where, KIND_NAMES[element.kind]
    else:
        where, kind = entry.element.split(".")[0] or network.loop.id, ""
    name = f"{names.get(where, where)} {kind}".strip()
    own = WORDINGS.get(entry.code) or TIME_WORDINGS.get(entry.code)
    message = entry.message if own is None else own.format(name=name)
    if own is None and entry.element:
        message = _renamed(message, entry.element, name)
    return Diagnosis(entry.severity, entry.code, where, message)


def _renamed(message: str, element: str, name: str) -> str:
    """Put a name in place of an element and of the noun before it."""
    *before, last = message.split(element)
    return name.join((*map(_without_noun, before), last))


def _without_noun(text: str) -> str:
    for noun in NOUNS:
        if text.endswith(noun):
            return text.removesuffix(noun)
    return text
