"""The solver's diagnosis in the user's names: R1/C6/M2 cold plate instead of a branch."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, overload

from configurator.cooling.diagnoses import Diagnoses, Diagnosis, Group, Worded, worded
from configurator.cooling.network.build import LoopNetwork
from configurator.cooling.network.wiring import Element
from configurator.core.text import say
from thermal.solver import Diagnosis as SolverDiagnosis
from thermal.solver import Solution
from thermal.solver.solution import Repeated

KIND_NAMES = {
    "plate": say("cold plate"),
    "coupling": say("coupling"),
    "hose": say("hose"),
    "tube": say("tube"),
    "valve": say("balancing valve"),
    "chassis_manifold": say("chassis manifold"),
    "manifold": say("rack manifold"),
    "header": say("header"),
    "cdu_hose": say("CDU hose"),
    "pump": say("pump"),
    "exchanger": say("heat exchanger"),
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
            template = WORDINGS.get(said.code) or sentence(said.template)
            entries = Worded(said.severity, said.code, template, said.figures, called)
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
    where = names.get(element.where, element.where)
    return say("{place} {part}", place=where, part=KIND_NAMES[element.kind])


def sentence(template: str) -> str:
    """Return a template of the solver for our names: {name} instead of a branch and its noun.

    {f1} and on stand for the figures.
    """
    *before, last = template.split("{0}")
    named = "{name}".join((*map(_without_noun, before), last))
    return _FIGURE.sub(r"{f\1", named)


_FIGURE = re.compile(r"\{(\d)")


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
        where, name = element.where, _name(element, names)
    else:
        where = entry.element.split(".")[0] or network.loop.id
        name = names.get(where, where)
    own = WORDINGS.get(entry.code) or TIME_WORDINGS.get(entry.code)
    message = _message(entry, name) if own is None else worded(own, name, ())
    return Diagnosis(entry.severity, entry.code, where, message, entry.figures)


def _message(entry: SolverDiagnosis, name: str) -> str:
    if not entry.template:
        return entry.message
    message = worded(sentence(entry.template), name, entry.figures)
    if entry.at_s is None:
        return message
    return say("At {at_s:.4g} s: {message}", at_s=entry.at_s, message=message)


def _without_noun(text: str) -> str:
    for noun in NOUNS:
        if text.endswith(noun):
            return text.removesuffix(noun)
    return text
