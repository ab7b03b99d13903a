"""Slurm's ``gres.conf`` and ``topology.conf``: accelerators by node, nodes by rack."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from configurator.evaluation.result import Evaluation
from configurator.export.handover.machines import Machine, machines

_GRES_HEAD = """\
# Accelerators of the design {name}; node names follow the addresses of its chassis.
# A design does not know device files: add File= or AutoDetect= where Slurm is to bind devices.
"""
_TOPOLOGY_HEAD = """\
# Racks of the design {name} as leaves of one tree.
# How chassis are cabled to switches is not in the design: each rack stands for a leaf switch.
"""


def slurm_files(evaluation: Evaluation) -> dict[str, bytes]:
    """Write both files."""
    every = machines(evaluation.design)
    name = " ".join(evaluation.design.name.split())
    return {
        "gres.conf": (_GRES_HEAD.format(name=name) + _gres(every)).encode(),
        "topology.conf": (_TOPOLOGY_HEAD.format(name=name) + _topology(every)).encode(),
    }


def _gres(every: Iterable[Machine]) -> str:
    """One line for the equal machines of a rack."""
    alike: dict[tuple[str, str, int], list[str]] = defaultdict(list)
    for machine in every:
        alike[machine.rack, machine.model, machine.count].append(machine.name)
    return "".join(
        f"NodeName={names} Name=gpu Type={model} Count={count}\n"
        for (_, model, count), members in alike.items()
        for names in host_lists(members)
    )


def _topology(every: Iterable[Machine]) -> str:
    racks: dict[str, list[str]] = defaultdict(list)
    for machine in every:
        racks[machine.rack].append(machine.name)
    lines = [f"SwitchName={rack} Nodes={','.join(host_lists(n))}" for rack, n in racks.items()]
    if len(racks) > 1:
        lines.append(f"SwitchName=floor Switches={','.join(host_lists(racks))}")
    return "\n".join(lines) + "\n"


def host_lists(names: Iterable[str]) -> list[str]:
    """Write names with consecutive numbers as Slurm does: r1-c[1-4,6]."""
    numbers: dict[str, list[int]] = defaultdict(list)
    for name in names:
        stem = name.rstrip("0123456789")
        numbers[stem].append(int(name[len(stem) :]))
    return [f"{stem}{_ranges(sorted(found))}" for stem, found in numbers.items()]


def _ranges(found: list[int]) -> str:
    if len(found) == 1:
        return str(found[0])
    runs: list[tuple[int, int]] = []
    for number in found:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = runs[-1][0], number
        else:
            runs.append((number, number))
    return f"[{','.join(str(a) if a == b else f'{a}-{b}' for a, b in runs)}]"
