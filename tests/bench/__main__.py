"""`python -m tests.bench [S M L XL] [--quick] [--only ROW ...]`: the benchmark.

A full run writes BENCHMARK.md, BENCHMARK.json and the readme's lines; any other only prints.
"""

import argparse
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from tests.bench import edit, results
from tests.bench.machine import machine
from tests.bench.measure import QUICK, THOROUGH, Effort, take_turns
from tests.bench.peers.epanet import Epanet
from tests.bench.reference_network import RACKS
from tests.bench.row import Contest, Figure, figure, rounded
from tests.bench.rows import ROWS
from tests.bench.shares import shares
from tests.bench.subject import Subject, written
from thermal.analysis import TypeCache
from thermal.solver import CompiledNetwork, compile_network, solve

PLANS_BY_SIZE = {"S": "1 rack", "L": "128 racks, 1 loop"}


def main() -> None:
    """Measure what is asked for and print the page."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("sizes", nargs="*", metavar="SIZE", help=f"of {', '.join(RACKS)}")
    parser.add_argument("--quick", action="store_true", help="few rounds, without XL")
    parser.add_argument("--only", nargs="+", default=None, choices=[row.key for row in ROWS])
    parser.add_argument("--page", action="store_true", help="only write the page anew")
    words = parser.parse_args()
    if words.page:
        results.save(results.load())
        return
    sizes = words.sizes or [s for s in RACKS if not (words.quick and s == "XL")]
    if unknown := set(sizes) - set(RACKS):
        parser.error(f"no such size: {', '.join(sorted(unknown))}")
    data = measure(sizes, QUICK if words.quick else THOROUGH, words.only)
    print(results.page(data))
    if not (words.quick or words.only or words.sizes):
        results.save(data)


def measure(sizes: list[str], effort: Effort, only: list[str] | None = None) -> dict[str, Any]:
    """Return everything the results file holds."""
    figures: list[Figure] = []
    read: list[dict[str, Any]] = []
    parts: dict[str, dict[str, float]] = {}
    for size in sizes:
        with TemporaryDirectory() as folder:
            subject = Subject(size, Path(folder))
            figures += contests(subject, effort, only)
            read.append(reading(subject))
            parts[size] = shares(lambda s=subject: written(solve(s.compiled)), 5)
            subject.close()
    order = [row.key for row in ROWS]
    figures.sort(key=lambda f: order.index(f.key))
    plans = [PLANS_BY_SIZE[s] for s in sizes if s in PLANS_BY_SIZE and only is None]
    edits = [asdict(t) for t in edit.measure(plans, 2 if effort.most <= 2 else None)]
    return {
        "machine": machine(),
        "figures": [f.to_json_dict() for f in figures],
        "edits": [{k: rounded(v) for k, v in t.items()} for t in edits],
        "reading": read,
        "shares": {s: {g: round(v, 3) for g, v in part.items()} for s, part in parts.items()},
    }


def contests(subject: Subject, effort: Effort, only: list[str] | None) -> list[Figure]:
    """Let all rows of one size take turns."""
    size = subject.size
    rows = [r for r in ROWS if size in r.sizes and (only is None or r.key in only)]
    entered: list[Contest] = [row.contest(subject) for row in rows]
    works = {c.label: c.ours for c in entered}
    works |= {c.peer_label: c.peer for c in entered if c.peer is not None}
    timings = take_turns(works, effort)
    return [figure(r, size, c, timings) for r, c in zip(rows, entered, strict=True)]


def reading(subject: Subject) -> dict[str, Any]:
    """Time what precedes every solve, once."""
    network = subject.network
    begun = perf_counter()
    compile_network(network)
    ours = perf_counter() - begun
    theirs = Epanet.time_to_open(network, subject.folder)
    return {
        "size": subject.size,
        "nodes": len(network.nodes),
        "links": len(network.branches),
        "ours_ms": round(1e3 * ours, 2),
        "epanet_ms": round(1e3 * theirs, 2),
        "types_ms": _tabulating(subject.compiled),
        "even_types_ms": _tabulating(subject.even),
    }


def _tabulating(compiled: CompiledNetwork) -> float | None:
    """Time to find the rack types of a network and tabulate their curves, None without any."""
    _ = compiled.hydraulics
    types = TypeCache()
    begun = perf_counter()
    types.of(compiled)
    return round(1e3 * (perf_counter() - begun), 2) if len(types) else None


if __name__ == "__main__":
    main()
