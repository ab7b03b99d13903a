"""The full answer to one edit: power of one module changed, all stages done.

Run as ``python -m tests.bench.edit``; prints medians for racks of 64 modules on CDUs of their own
and for a row of racks on one row CDU.
"""

from __future__ import annotations

from statistics import median
from time import perf_counter

from configurator.design.edits import set_field
from configurator.design.model import Design
from configurator.evaluation.evaluator import Evaluator
from configurator.evaluation.worker import collect_seldom
from tests.cooling.designs import row as row_on_one_cdu
from tests.evaluation.plans import chassis_of, row, worked_rack

ROUNDS = 31


def measure(design: Design) -> dict[str, float]:
    """Return the cold time, the median from edit to evaluation, and its stages, in ms."""
    evaluator = Evaluator()
    begun = perf_counter()
    evaluator.evaluate(design)
    cold = 1e3 * (perf_counter() - begun)
    module = chassis_of(design)[3].boards[0].modules[2].id
    times: list[float] = []
    stages: dict[str, list[float]] = {}
    for number in range(ROUNDS):
        begun = perf_counter()
        design = set_field(design, module, "power_w", 600.0 + number)
        evaluation = evaluator.evaluate(design, number)
        times.append(1e3 * (perf_counter() - begun))
        for stage, cost in evaluation.timings_ms.items():
            stages.setdefault(stage, []).append(cost)
    return {"cold": cold, "edit": median(times), **{s: median(t) for s, t in stages.items()}}


def main() -> None:
    """Print one line for each size, in a process set up as the one that evaluates."""
    collect_seldom()
    designs = {
        "1 rack": worked_rack(),
        "16 racks, 16 loops": row(16),
        "16 racks, 1 loop": row_on_one_cdu(16, cdus=2),
    }
    for name, design in designs.items():
        figures = measure(design)
        print(f"{name:20}" + "  ".join(f"{key} {value:7.2f} ms" for key, value in figures.items()))


if __name__ == "__main__":
    main()
