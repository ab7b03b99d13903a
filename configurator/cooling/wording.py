"""The solver's diagnosis in the user's names: R1/C6/M2 cold plate instead of a branch."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from configurator.cooling.build import LoopNetwork
from configurator.cooling.result import Diagnosis
from thermal.solver import Diagnosis as SolverDiagnosis
from thermal.solver import Solution

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
NOUN_BEFORE = re.compile("(?:[Bb]ranch|[Nn]ode|[Pp]ump|[Cc]old plate|[Hh]eat exchanger) $")


def diagnoses(
    network: LoopNetwork, solution: Solution, names: Mapping[str, str]
) -> tuple[Diagnosis, ...]:
    """Return what the solver says of a loop, with addresses for branches and nodes.

    Pumps of one CDU say the same thing; it is told once.
    """
    return translated(solution.diagnosis, network, solution.branch_index, names)


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
    message = entry.message
    if entry.element:
        message = _renamed(message, entry.element, name)
    return Diagnosis(entry.severity, entry.code, where, message)


def _renamed(message: str, element: str, name: str) -> str:
    """Put a name in place of an element and of the noun before it."""
    *before, last = message.split(element)
    return name.join((*(NOUN_BEFORE.sub("", part) for part in before), last))
