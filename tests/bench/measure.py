"""Timing of several pieces of work that take turns, so that all see the same machine."""

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Effort:
    """How long to measure: seconds for each piece of work, and the fewest and most rounds."""

    budget_s: float
    fewest: int
    most: int

    def rounds(self, one_s: float) -> int:
        """Return how often a piece of work is run that takes so long."""
        return max(self.fewest, min(self.most, int(self.budget_s / max(one_s, 1e-9))))


THOROUGH = Effort(6.0, 5, 101)
QUICK = Effort(0.5, 3, 15)


@dataclass(frozen=True, slots=True)
class Timing:
    """Median and quartiles of one piece of work in ms."""

    median_ms: float
    lower_ms: float
    upper_ms: float
    rounds: int


def take_turns(works: Mapping[str, Work], effort: Effort) -> dict[str, Timing]:
    """Run every piece of work in turn; slow ones sit out some of the rounds."""
    rounds = {name: effort.rounds(_once(work)) for name, work in works.items()}
    turns = max(rounds.values(), default=0)
    times: dict[str, list[float]] = {name: [] for name in works}
    with _no_collection():
        for turn in range(turns):
            for name, work in works.items():
                if turn * rounds[name] // turns != (turn + 1) * rounds[name] // turns:
                    times[name].append(_once(work) * 1e3)
            gc.collect(0)
    return {name: _timing(values) for name, values in times.items()}


def _once(work: Work) -> float:
    begun = perf_counter()
    work()
    return perf_counter() - begun


def _timing(values: list[float]) -> Timing:
    lower, _, upper = quantiles(values, n=4, method="inclusive")
    return Timing(median(values), lower, upper, len(values))


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep Python's garbage collection out of the figures, as `timeit` does."""
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.unfreeze()
