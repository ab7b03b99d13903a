"""A loop of a design over time."""

from __future__ import annotations

from configurator.cooling.courses import TransientResult
from configurator.cooling.errors import IncompleteLoopError
from configurator.cooling.event_kinds import EventKind
from configurator.cooling.named import spoken
from configurator.cooling.result import Diagnosis
from configurator.cooling.transient import DURATION_S, simulate_event
from configurator.cooling.transient_events import Event
from configurator.core.errors import Fault, UsageError
from configurator.design.model import Design
from configurator.evaluation.heat import device_heat_w

LOSSES: tuple[tuple[EventKind, float], ...] = (("pump_trip", 120.0), ("facility_loss", 300.0))
"""What can end the cooling of a loop, and how long until that is seen to its end."""


def design_over_time(
    design: Design, event: Event, loop: str | None = None, duration_s: float = DURATION_S
) -> TransientResult:
    """Follow a loop of a design after an event, with the heat its parts give off at TDP.

    Raises
    ------
    UsageError
        As `simulate_event` does, and if the loop lacks what its network needs.
    """
    try:
        return simulate_event(design, device_heat_w(design), event, loop, duration_s)
    except IncompleteLoopError as error:
        raise UsageError(*(_fault(design, each) for each in error.problems)) from None


def losses_of_cooling(design: Design) -> tuple[TransientResult, ...]:
    """Follow every loop after its pumps trip, and after its facility water is lost.

    Raises
    ------
    UsageError
        As `design_over_time` does.
    """
    return tuple(
        design_over_time(design, Event(kind), loop.id, duration_s)
        for loop in design.loops
        for kind, duration_s in LOSSES
    )


def _fault(design: Design, problem: Diagnosis) -> Fault:
    """Tell what is missing where the user knows it, once where the words already say so."""
    place = spoken(design, problem.where) if problem.where else ""
    return Fault("", "" if place in problem.message else place, problem.message)
