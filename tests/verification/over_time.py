"""A run over time beside scipy's BDF, and its energy."""

from dataclasses import dataclass
from functools import cache

from tests.bench.reference_network import HEAT_PLATES, reference_network
from tests.bench.trip import STANDBY_S, TOLERANCE_K, TRIP_S, Trip
from tests.verification.closure import ENERGY_LIMIT, MODULE_W
from thermal.solver import compile_network


@dataclass(frozen=True, slots=True)
class Run:
    """One run: its hottest case, its largest difference to BDF, and its relative residual."""

    title: str
    hottest_c: float
    difference_k: float
    energy: float

    @property
    def holds(self) -> bool:
        """Whether it lies within the tolerance asked for, and its energy closes."""
        return self.difference_k <= TOLERANCE_K and self.energy <= ENERGY_LIMIT


@cache
def run() -> Run:
    """Follow a pump trip of the reference network."""
    trip = Trip(compile_network(reference_network(1, heat_w=MODULE_W)))
    answer = trip.ours()
    balance = answer.energy
    assert balance is not None
    return Run(
        f"reference network S, {HEAT_PLATES} modules of {MODULE_W:g} W: pump off at {TRIP_S:g} s, "
        f"standby at {STANDBY_S:g} s",
        float(answer.case_c.values.max()),
        trip.difference_k(),
        abs(balance.residual_j) / balance.heat_j,
    )


def table() -> str:
    """One line for the run; differences as bounds, for their digits hang on step sizes."""
    found = run()
    cells = (
        found.title,
        f"{found.hottest_c:.0f} °C",
        f"below {TOLERANCE_K:g} K" if found.difference_k <= TOLERANCE_K else "does not hold",
        f"below {ENERGY_LIMIT:.0e}" if found.energy <= ENERGY_LIMIT else "does not close",
    )
    head = "| run | hottest case | difference to BDF, all cases and times | energy |"
    return f"{head}\n|---|--:|--:|--:|\n| {' | '.join(cells)} |"
