"""Case, supply and return over time with the limits, as far as a temperature means something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from configurator.cooling.courses import FloatArray, ModuleCourse, TransientResult
from configurator.core.units import format_number
from configurator.export.document import Mark, Plot, Series
from configurator.export.reading import MARK
from configurator.export.report.loss_words import LossWords

_CASE_COLOURS = ("text", "dim", "faint")
_ABOVE_K = 15.0


def loss_plot(run: TransientResult, words: LossWords) -> Plot:
    """Draw the first module to reach its limit, one more for each other limit, and the CDUs."""
    shown = _one_for_each_limit(run.modules)
    limits = dict.fromkeys(module.case_limit_c for module in shown)
    top = max(limits, default=float("inf")) + _ABOVE_K
    reached = shown[0].time_to_limit_s if shown else None
    mark = MARK if run.marks else ""
    moment = f"{mark}{format_number(reached, 1)} s" if reached else ""
    return Plot(
        x_label=words.seconds,
        y_label="°C",
        series=tuple(_series(run, shown, top, words)),
        limits=tuple(Mark(c, words.limit.format(format_number(c, 0))) for c in limits),
        moments=(Mark(reached, moment),) if reached else (),
        y_from_zero=False,
    )


def _series(
    run: TransientResult, shown: Sequence[ModuleCourse], top: float, words: LossWords
) -> Iterator[Series]:
    courses = [
        (words.plot_supply, run.supply_c, "supply"),
        (words.plot_return, run.return_c, "return"),
    ]
    for module, colour in zip(shown, _CASE_COLOURS, strict=False):
        if module.case_c is not None:
            courses.append((words.plot_case.format(module.address), module.case_c, colour))
    for name, course, colour in courses:
        for number, piece in enumerate(_pieces(run.times_s, course, top)):
            yield Series("" if number else name, piece, colour)


def _one_for_each_limit(modules: Sequence[ModuleCourse]) -> list[ModuleCourse]:
    found: dict[float, ModuleCourse] = {}
    for module in modules:
        if module.known:
            found.setdefault(module.case_limit_c, module)
    return list(found.values())[: len(_CASE_COLOURS)]


def _pieces(
    times_s: FloatArray, course: FloatArray, top: float
) -> list[tuple[tuple[float, float], ...]]:
    """Cut a course where it is unknown, and where it leaves the plot at its upper edge."""
    pieces: list[list[tuple[float, float]]] = [[]]
    before: tuple[float, float] | None = None
    for point in zip(times_s.tolist(), course.tolist(), strict=True):
        if not np.isfinite(point[1]):
            pieces.append([])
            before = None
            continue
        if before is not None and (before[1] <= top) != (point[1] <= top):
            share = (top - before[1]) / (point[1] - before[1])
            pieces[-1].append((before[0] + share * (point[0] - before[0]), top))
        if point[1] <= top:
            pieces[-1].append(point)
        else:
            pieces.append([])
        before = point
    return [tuple(piece) for piece in pieces if len(piece) > 1]
