"""Which part of the solver its time goes to, by profiler."""

import cProfile
import pstats
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.bench.measure import Work

GROUPS = {
    "laws": (
        "laws",
        "strand_laws",
        "friction",
        "tabulated_friction",
        "uniform",
        "tables",
        "pumps",
        "coolant",
        "by_enthalpy",
        "terms",
    ),
    "elimination": ("linear", "folding", "assembly", "core", "hydraulics", "rigid"),
    "temperatures": ("transport", "link_heat", "heat_tree", "exchanger", "plates"),
    "answer": (
        "answer",
        "readings",
        "descent",
        "balance",
        "refusal",
        "report",
        "findings",
        "solution",
    ),
}
OTHER = "other"
Function = tuple[str, int, str]


def shares(work: Work, runs: int) -> dict[str, float]:
    """Share of each part of the solver in some runs of a piece of work.

    Time in numpy, scipy and built-in functions counts for the part that called them.
    """
    profile = cProfile.Profile()
    profile.enable()
    for _ in range(runs):
        work()
    profile.disable()
    table: Mapping[Function, Any] = pstats.Stats(profile).stats
    spent = dict.fromkeys((*GROUPS, OTHER), 0.0)
    for function, (_, _, own_s, _, _) in table.items():
        for group, share in _owners(function, table, frozenset()).items():
            spent[group] += own_s * share
    total = sum(spent.values()) or 1.0
    return {group: value / total for group, value in spent.items()}


def _owners(
    function: Function, table: Mapping[Function, Any], seen: frozenset[Function]
) -> dict[str, float]:
    """Groups a function works for; what is no part of the solver is shared among its callers."""
    group = _group(function[0])
    if group is not None:
        return {group: 1.0}
    callers = {c: times[3] for c, times in table[function][4].items() if c not in seen}
    total = sum(callers.values())
    if not total:
        return {OTHER: 1.0}
    owners: dict[str, float] = {}
    for caller, time in callers.items():
        for name, share in _owners(caller, table, seen | {function}).items():
            owners[name] = owners.get(name, 0.0) + share * time / total
    return owners


def _group(path: str) -> str | None:
    parts = Path(path).parts
    if "thermal" not in parts:
        return None
    stem = Path(path).stem
    for group, stems in GROUPS.items():
        if any(stem.startswith(s) for s in stems):
            return group
    return OTHER
