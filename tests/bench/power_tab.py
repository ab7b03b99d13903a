"""How long the power tab takes to draw: from an answer to its pictures, by page.

Run as ``python -m tests.bench.power_tab [plan ...]``; prints the 95th percentile of filling a page
and of painting it in software, for racks of 64 modules.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from time import process_time

import numpy as np
from PySide6.QtWidgets import QApplication

from configurator.core.units import UnitSystem
from configurator.evaluation.evaluator import Evaluator
from configurator.evaluation.result import Evaluation
from configurator.scene.theme import LIGHT
from configurator.ui.power.pages import ChainPage, Page, Shown, SurvivalPage, TreePage
from tests.bench.edit import PLANS

SIZE_PX = (1000, 240)
ROUNDS = 40
PAGES: tuple[tuple[str, Callable[[], Page]], ...] = (
    ("tree", TreePage),
    ("chain", ChainPage),
    ("losses", SurvivalPage),
)


def shown(evaluation: Evaluation, number: int) -> Shown:
    """Give what a page shows of one of the racks."""
    assert evaluation.power is not None
    racks = evaluation.design.floor.racks
    at = number % len(racks)
    rack, power = racks[at], evaluation.power
    return Shown(evaluation.design, power, rack, power.racks[at], None, LIGHT, UnitSystem.METRIC)


def measure(evaluation: Evaluation, make: Callable[[], Page]) -> tuple[float, float]:
    """Fill and paint a page again and again; 95th percentiles of processor time in ms."""
    page = make()
    page.resize(*SIZE_PX)
    page.show()
    fill, paint = [], []
    for number in range(ROUNDS + 2):
        begun = process_time()
        page.show_power(shown(evaluation, number))
        filled = process_time()
        page.grab()
        fill.append(1e3 * (filled - begun))
        paint.append(1e3 * (process_time() - filled))
    page.close()
    return float(np.percentile(fill[2:], 95)), float(np.percentile(paint[2:], 95))


def main(names: Iterable[str]) -> None:
    """Print one line for each plan and page."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    print("| plan | page | fill p95 ms | paint p95 ms |\n| --- | --- | ---: | ---: |")
    for name in names:
        evaluation = Evaluator().evaluate(PLANS[name]())
        for page, make in PAGES:
            fill, paint = measure(evaluation, make)
            print(f"| {name} | {page} | {fill:.1f} | {paint:.1f} |")
    app.processEvents()


if __name__ == "__main__":
    main(sys.argv[1:] or ("1 rack", "16 racks, 1 loop", "128 racks, 1 loop"))
