"""Why a loop cannot be computed: something in the design is missing, in the user's words."""

from __future__ import annotations

from configurator.cooling.result import Diagnosis
from configurator.core.errors import RackloopError


class IncompleteLoopError(RackloopError):
    """A loop lacks something the solver needs; ``problems`` lists everything found."""

    def __init__(self, *problems: Diagnosis) -> None:
        super().__init__(*(problem.message for problem in problems))
        self.problems = problems


def missing(code: str, where: str | None, message: str) -> IncompleteLoopError:
    """Make the error for one thing that is missing."""
    return IncompleteLoopError(Diagnosis("error", code, where, message))
