"""The results file, the page made from it, and the lines the readme quotes."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
RESULTS, PAGE, README = ROOT / "BENCHMARK.json", ROOT / "BENCHMARK.md", ROOT / "README.md"
BEGIN, END = "<!-- benchmark: written by make bench -->", "<!-- end of benchmark -->"
QUOTED = {
    "cold": "cold solve, against EPANET",
    "cached": "cold solve with cached rack types, against EPANET",
    "edit": "one plate edited, against EPANET",
    "sweep": "1,000 variants, against EPANET",
    "coupled": "flow and temperature, against pandapipes",
    "pump-trip": "pump trip of 120 s, against scipy BDF",
    "whole-answer": "whole answer to one edit of a design",
}
Data = Mapping[str, Any]


def load() -> dict[str, Any]:
    """Read the results file."""
    data: dict[str, Any] = json.loads(RESULTS.read_text(encoding="utf-8"))
    return data


def save(data: Data) -> None:
    """Write the results file, the page and the readme's lines."""
    RESULTS.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    PAGE.write_text(page(data), encoding="utf-8")
    readme = README.read_text(encoding="utf-8")
    if BEGIN in readme:
        before, _, rest = readme.partition(BEGIN)
        _, _, after = rest.partition(END)
        README.write_text(before + quote(data) + after, encoding="utf-8")


def page(data: Data) -> str:
    """Return the whole page as Markdown."""
    parts = (INTRODUCTION, _machine(data["machine"]), _table(data["figures"]), READING)
    rest = (
        _reading(data["reading"]),
        SHARES,
        _shares(data["shares"]),
        EDITS,
        _edits(data["edits"]),
    )
    return "\n".join((*parts, *rest))


def quote(data: Data) -> str:
    """Return the lines of the readme, with their marks."""
    figures = {(f["key"], f["size"]): f for f in data["figures"]}
    sizes = ("S", "L", "XL")
    lines = [
        BEGIN,
        "| ours in ms (peer's time over ours) | 1 rack | 128 racks | 1,024 racks |",
        "|---" * 4 + "|",
    ]
    for key, title in QUOTED.items():
        cells = [_short(figures.get((key, size))) for size in sizes]
        if any(cells):
            lines.append(f"| {title} | " + " | ".join(cell or "–" for cell in cells) + " |")
    return "\n".join((*lines, END))


def _short(figure: Data | None) -> str:
    if figure is None:
        return ""
    ratio = "" if figure["ratio"] is None else f" ({_times(figure['ratio'])})"
    return f"{_ms(figure['ours_ms'])}{ratio}"


INTRODUCTION = """# Benchmark

Written by `make bench`; the same figures as data are in `BENCHMARK.json`. All solvers take turns
in one process, one thread each; figures are medians of wall time in ms. Reading a network in
(ours: compiling; EPANET: opening and ordering) stays outside of every row and has a table of its
own. Every answer is compared in the same run: *agreement* is the largest relative difference of
any flow of any link (and of any node's temperature), and where it is missed no target counts as
met. EPANET runs with accuracy 1e-5, after an edit also with a largest flow change of 1e-6 L/s;
pandapipes with its default tolerances, and without numba, which made no difference at these sizes.
*Gate* must hold, *aim* is what we are after.

*Cold with cached rack types* starts from curves of every rack, tabulated in an earlier solve: a
Newton iteration of the header on these, the flows of all strands from the curves, and one exact
Newton step of the whole, tested as any other; every flow and pressure is written. Of the 1,000
variants all operating points are found, and one plate's flow in each; other flows are read when
asked for, from the same curves refined for them, and those of whole variants are compared.

Sizes are racks of 64 modules on one loop: S 1, M 16, L 128, XL 1,024. All plates differ. The
last row is the program's whole answer: cooling, power, rules and bill of materials.
"""
READING = """
## Reading a network in

*Rack types* is the time to find what hangs on the header by its content and to tabulate the curves
of each new one, once for as long as the content is kept: here all racks differ; *equal racks* is
the same with one content for all.
"""
SHARES = """
## Where our time goes

Shares of a cold solve, by profiler: the loss laws, the elimination, the temperatures, the answer
(pressures, checks, diagnosis), and all else.
"""

EDITS = """## The whole answer to an edit of a design

Medians in ms from the edit to the evaluation: cooling, power, rules and bill of materials. *Worst*
is the longest of the rounds, *processor* the time without what else the machine did.
"""


def _machine(machine: Data) -> str:
    return "Measured on: " + ", ".join(f"{key} {value}" for key, value in machine.items()) + ".\n"


def _table(figures: Iterable[Data]) -> str:
    head = "| workload | size | ours | peer | peer's | ratio | agreement | gate | aim |"
    lines = [head, "|---|---|--:|---|--:|--:|--:|---|---|"]
    for f in figures:
        cells = (
            f["title"],
            f["size"],
            _ms(f["ours_ms"]),
            f["peer"] or "–",
            "–" if f["peer_ms"] is None else _ms(f["peer_ms"]),
            "–" if f["ratio"] is None else _times(f["ratio"]),
            f["agreement"] + ("" if f["agrees"] in (True, None) else " (too far)"),
            _verdict(f["gate"], f["gate_met"]),
            _verdict(f["aim"], f["aim_met"]),
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _verdict(target: str, met: bool | None) -> str:
    if not target:
        return "–"
    return f"{target}: {'not measured' if met is None else 'met' if met else '**not met**'}"


def _reading(rows: Iterable[Data]) -> str:
    head = "| size | nodes | links | compile ms | EPANET open ms | rack types ms | equal racks ms |"
    lines = [head, "|---|" + "--:|" * 6]
    for row in rows:
        times = [row.get(k) for k in ("ours_ms", "epanet_ms", "types_ms", "even_types_ms")]
        cells = [f"{row['nodes']:,}", f"{row['links']:,}"]
        cells += ["–" if time is None else _ms(time) for time in times]
        lines.append(f"| {row['size']} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _shares(shares: Mapping[str, Mapping[str, float]]) -> str:
    groups = list(next(iter(shares.values()), {}))
    lines = [f"| size | {' | '.join(groups)} |", "|---" + "|--:" * len(groups) + "|"]
    for size, row in shares.items():
        lines.append(f"| {size} | " + " | ".join(f"{100 * row[g]:.0f} %" for g in groups) + " |")
    return "\n".join(lines) + "\n"


def _edits(edits: Iterable[Data]) -> str:
    stages = ("power", "cooling", "rules", "bom")
    heads = ("design", "edit", "wall", "worst", "processor", *stages, "other")
    lines = [f"| {' | '.join(heads)} |", "|---|---|" + "--:|" * (len(heads) - 2)]
    for each in edits:
        times = [each[f"{k}_ms"] for k in ("wall", "worst", "processor")]
        times += [each["stages_ms"][stage] for stage in stages] + [each["other_ms"]]
        cells = (each["plan"], each["edit"], *(_ms(t) for t in times))
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _ms(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _times(ratio: float) -> str:
    return f"{ratio:,.0f}×" if ratio >= 10 else f"{ratio:.2g}×"
