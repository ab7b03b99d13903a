"""Answers whose run is made when the first figure is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from thermal.solver.answers.answer import Answer
from thermal.solver.run import Run
from thermal.solver.solution import Solution


class Deferred:
    """Figures of a run that is made when the first of them is asked for."""

    def __init__(self, make_run: Callable[[], Run]) -> None:
        """Take the maker."""
        self._make_run: Callable[[], Run] | None = make_run
        self._answer: Answer | None = None

    def settle(self) -> Answer:
        """Make the run, if it is not made."""
        if self._answer is None:
            assert self._make_run is not None
            self._answer, self._make_run = Answer(self._make_run()), None
        return self._answer

    def __getattr__(self, name: str) -> Any:
        """Return a figure of the run."""
        return getattr(self.settle(), name)


def later_answer(figures: Deferred, like: Solution, iterations: int) -> Solution:
    """Return an unpolished solution whose figures are found when one of them is asked for.

    Parameters
    ----------
    figures : Deferred
        Makes the run.
    like : Solution
        A solution of a network with the same nodes and branches.
    iterations : int
        Steps taken.
    """
    return Solution(
        "converged",
        iterations,
        np.nan,
        like.reference_density_kg_per_m3,
        like.node_index,
        like.branch_index,
        figures,
        polished=False,
    )
