"""The full answer to one edit: power, cooling, rules and bill of materials, by kind of edit.

Run as ``python -m tests.bench.edit [plan ...]``; prints medians from the edit to the evaluation
for racks of 64 modules, on CDUs of their own and on one loop of row CDUs.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from statistics import median
from time import perf_counter, process_time
from types import MappingProxyType

from configurator.design.edits import duplicate, move, place, remove, set_field, set_loop, swap
from configurator.design.model import Chassis, Design, Module, Rack
from configurator.design.target import SiteTarget
from configurator.evaluation.evaluator import Evaluator
from configurator.evaluation.worker import collect_seldom
from tests.bench.plans import one_loop, own_loops
from tests.cooling.designs import CATALOGUE
from tests.evaluation.plans import units

OTHER_PLATE = "ocp-oam-1kw"
STAGES = ("power", "cooling", "rules", "bom")
Edit = Callable[[Design, int], Design]
PLANS: Mapping[str, Callable[[], Design]] = MappingProxyType(
    {
        "1 rack": lambda: own_loops(1),
        "16 racks, 16 loops": lambda: own_loops(16),
        "16 racks, 1 loop": lambda: one_loop(16),
        "128 racks, 128 loops": lambda: own_loops(128),
        "128 racks, 1 loop": lambda: one_loop(128),
    }
)
ROUNDS: Mapping[str, int] = MappingProxyType(
    {"1 rack": 41, "16 racks, 16 loops": 21, "16 racks, 1 loop": 15}
)


@dataclass(frozen=True, slots=True)
class EditTiming:
    """Medians in ms of one kind of edit: elapsed and processor time, and the stages' shares.

    ``worst_ms`` is the longest of the rounds; ``other_ms`` is the edit itself and what lies
    between the stages.
    """

    plan: str
    edit: str
    rounds: int
    wall_ms: float
    worst_ms: float
    processor_ms: float
    other_ms: float
    stages_ms: Mapping[str, float]


def module_power(design: Design, number: int) -> Design:
    """Change the power of one module."""
    module = _module(design).id
    return set_field(design, module, "power_w", 600.0 + number)


def cold_plate(design: Design, number: int) -> Design:
    """Put another cold plate on one module, and the usual one back the next time."""
    module = _module(design)
    other = None if module.cold_plate else OTHER_PLATE
    return set_field(design, module.id, "cold_plate", other, CATALOGUE)


def module_removed_and_dropped(design: Design, number: int) -> Design:
    """Take a module off its board, and drop one there the next time."""
    board = _chassis(design).boards[0]
    last = next((module for module in board.modules if module.site == 2), None)
    if last is not None:
        return remove(design, last.id)
    return place(design, CATALOGUE, board.modules[0].part, SiteTarget(board.id, 2))


def modules_swapped(design: Design, number: int) -> Design:
    """Let a module change places with one of another chassis."""
    other = _chassis(design, 4).boards[0].modules[5]
    return swap(design, _module(design).id, other.id)


def rack_added_and_removed(design: Design, number: int) -> Design:
    """Duplicate a rack with its contents, and take the copy away the next time."""
    racks = design.floor.racks
    if number % 2 == 0:
        return duplicate(design, CATALOGUE, _rack(design).id)
    return remove(design, racks[-1].id)


def chassis_moved(design: Design, number: int) -> Design:
    """Move the top chassis up by one unit and down again."""
    rack = _rack(design)
    top = [item for item in rack.items if isinstance(item, Chassis)][-1]
    step = 1 if top.position.index == 36 else -1
    return move(design, top.id, units(rack.id, top.position.index + step))


def set_point(design: Design, number: int) -> Design:
    """Change the supply temperature of one loop."""
    loop = design.loops[len(design.loops) // 2]
    return set_loop(design, loop.id, supply_set_point_c=38.0 + 0.05 * number)


EDITS: Mapping[str, Edit] = MappingProxyType(
    {
        "module power": module_power,
        "cold plate": cold_plate,
        "modules swapped": modules_swapped,
        "module removed, dropped": module_removed_and_dropped,
        "chassis moved": chassis_moved,
        "loop set point": set_point,
        "rack added, removed": rack_added_and_removed,
    }
)


def _rack(design: Design) -> Rack:
    return design.floor.racks[len(design.floor.racks) // 2]


def _module(design: Design) -> Module:
    """Give the module that edits are made on."""
    return next(each for each in _chassis(design).boards[0].modules if each.site == 2)


def _chassis(design: Design, number: int = 3) -> Chassis:
    return [item for item in _rack(design).items if isinstance(item, Chassis)][number]


def measure(names: Iterable[str] = tuple(PLANS), rounds: int | None = None) -> list[EditTiming]:
    """Time every edit on the plans of these names; ``rounds`` overrides how often."""
    found: list[EditTiming] = []
    for name in names:
        design, evaluator = PLANS[name](), Evaluator()
        evaluator.evaluate(design)
        for edit in EDITS:
            count = rounds or ROUNDS.get(name, 9)
            found.append(_timed(name, edit, design, evaluator, count))
    return found


def _timed(plan: str, edit: str, design: Design, evaluator: Evaluator, rounds: int) -> EditTiming:
    walls: list[float] = []
    processor: list[float] = []
    stages: dict[str, list[float]] = {stage: [] for stage in STAGES}
    for number in range(rounds + 1):
        begun, used = perf_counter(), process_time()
        design = EDITS[edit](design, number)
        evaluation = evaluator.evaluate(design, number)
        wall, own = 1e3 * (perf_counter() - begun), 1e3 * (process_time() - used)
        if number == 0:
            continue
        walls.append(wall)
        processor.append(own)
        for stage in STAGES:
            stages[stage].append(evaluation.timings_ms[stage])
    shares = {stage: median(times) for stage, times in stages.items()}
    rest = median(w - sum(s[i] for s in stages.values()) for i, w in enumerate(walls))
    return EditTiming(
        plan, edit, rounds, median(walls), max(walls), median(processor), rest, shares
    )


def table(timings: Iterable[EditTiming]) -> str:
    """Write timings as a Markdown table."""
    heads = ("plan", "edit", "wall", "worst", "processor", *STAGES, "other")
    lines = [" | ".join(heads), " | ".join(("---", "---", *("---:",) * (len(heads) - 2)))]
    for each in timings:
        figures = (
            each.wall_ms,
            each.worst_ms,
            each.processor_ms,
            *(each.stages_ms[stage] for stage in STAGES),
            each.other_ms,
        )
        lines.append(" | ".join((each.plan, each.edit, *(f"{value:.2f}" for value in figures))))
    return "\n".join(f"| {line} |" for line in lines)


def main(names: Iterable[str] = tuple(PLANS)) -> None:
    """Print one line for each plan and edit, in a process set up as the one that evaluates."""
    collect_seldom()
    print(table(measure(names)))


if __name__ == "__main__":
    main(sys.argv[1:] or tuple(PLANS))
