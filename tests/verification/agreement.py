"""Flows of the reference network against EPANET, every link, by both methods."""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from tests.bench.reference_network import RACKS, reference_network
from tests.thermal.solver import epanet
from thermal.solver import solve

SIZES = ("S", "M")
METHODS = ("auto", "general")
LIMIT = 1e-5


@dataclass(frozen=True, slots=True)
class Agreement:
    """Relative differences of all flows of one network, by one method."""

    size: str
    racks: int
    method: str
    difference: np.ndarray
    worst_link: str
    worst_flow_m3_per_s: float


def agreements() -> list[Agreement]:
    """Compare every link at all sizes by all methods."""
    found = []
    for size in SIZES:
        network = reference_network(RACKS[size])
        with TemporaryDirectory() as folder:
            theirs = epanet.flows(network, Path(folder))
        for method in METHODS:
            flow = solve(network, method=method, tolerance=1e-9).flow_m3_per_s
            difference = np.abs(flow / theirs - 1)
            # Many links are equally far off: the first of them is named on every machine.
            worst = int(np.argmax(np.round(difference, 7)))
            name = network.branches[worst].id
            found.append(
                Agreement(size, RACKS[size], method, difference, name, float(theirs[worst]))
            )
    return found


def table() -> str:
    """Statistics of each comparison."""
    head = (
        "| network | method | links | median | 95 % below | largest | limit | worst link | flow |"
    )
    lines = [head, "|---|---|--:|--:|--:|--:|--:|---|--:|"]
    for a in agreements():
        middle, high = np.quantile(a.difference, [0.5, 0.95])
        cells = (
            f"{a.size}: {a.racks} rack{'s' if a.racks > 1 else ''}",
            "folding" if a.method == "auto" else a.method,
            f"{len(a.difference):,}",
            f"{middle:.1e}",
            f"{high:.1e}",
            f"{a.difference.max():.1e}",
            f"{LIMIT:.0e}",
            f"`{a.worst_link}`",
            f"{6e4 * a.worst_flow_m3_per_s:.3f} L/min",
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)
