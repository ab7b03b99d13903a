"""`python -m tests.bench [S M L]`: cold solves beside EPANET, interleaved, as a table."""

import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
from epanet import toolkit as en

from tests.bench.reference_network import RACKS, reference_network
from tests.thermal.solver.epanet import inp_text
from thermal.solver import compile_network, solve

ROUNDS = {"S": 61, "M": 21, "L": 9}
ACCURACY = 1e-5
HEAT_W = 750.0
PLATE_BORE_M = 0.03  # laminar at the flow of a plate, and a fair start for EPANET


class Epanet:
    """EPANET with a network open, ready to be run again and again."""

    def __init__(self, network, folder: Path) -> None:
        inp = folder / "bench.inp"
        inp.write_text(inp_text(network, ACCURACY, PLATE_BORE_M))
        self.project = en.createproject()
        en.open(self.project, str(inp), str(folder / "bench.rpt"), "")
        en.openH(self.project)

    def run(self) -> None:
        en.initH(self.project, en.INITFLOW)
        en.runH(self.project)

    def flows(self, network) -> np.ndarray:
        index = [en.getlinkindex(self.project, branch.id) for branch in network.branches]
        return np.array([en.getlinkvalue(self.project, k, en.FLOW) for k in index]) * 1e-3

    def close(self) -> None:
        en.closeH(self.project)
        en.close(self.project)
        en.deleteproject(self.project)


def medians_ms(rounds: int, **work: Callable[[], object]) -> dict[str, float]:
    """Median time of each piece of work, all taking turns."""
    times: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(rounds):
        for name, run in work.items():
            start = perf_counter()
            run()
            times[name].append((perf_counter() - start) * 1e3)
    return {name: median(values) for name, values in times.items()}


def row(size: str) -> str:
    network = reference_network(RACKS[size])
    warm = reference_network(RACKS[size], heat_w=HEAT_W)
    compiled, compiled_warm = compile_network(network), compile_network(warm)
    first, first_warm = solve(compiled), solve(compiled_warm)
    with TemporaryDirectory() as folder:
        peer = Epanet(network, Path(folder))
        times = medians_ms(
            ROUNDS[size],
            epanet=peer.run,
            cold=lambda: solve(compiled),
            warm=lambda: solve(compiled, start=first),
            compiling=lambda: compile_network(reference_of(network), like=compiled),
            coupled=lambda: solve(compiled_warm),
            coupled_warm=lambda: solve(compiled_warm, start=first_warm),
        )
        theirs = peer.flows(network)
        peer.close()
    difference = float(np.max(np.abs(first.flow_m3_per_s / theirs - 1)))
    cells = [
        size,
        f"{len(network.nodes):,}",
        f"{times['epanet']:.2f}",
        f"{times['cold']:.2f}",
        f"{times['epanet'] / times['cold']:.2f}",
        f"{times['warm']:.2f}",
        f"{times['compiling']:.2f}",
        f"{times['coupled']:.2f}",
        f"{times['coupled_warm']:.2f}",
        f"{difference:.1e}",
    ]
    return "| " + " | ".join(cells) + " |"


def reference_of(network):
    """The same network as another object, so that it is checked and read anew."""
    return type(network)(
        network.coolant,
        network.temperature_c,
        network.nodes,
        network.branches,
        friction=network.friction,
        gravity_m_per_s2=network.gravity_m_per_s2,
    )


HEAD = (
    "| size | nodes | EPANET ms | cold ms | ratio | warm ms | compile ms | coupled ms "
    "| coupled warm ms | largest flow difference |\n" + "|---" * 10 + "|"
)


def main(sizes: list[str]) -> None:
    print(HEAD)
    for size in sizes or list(RACKS):
        print(row(size), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
