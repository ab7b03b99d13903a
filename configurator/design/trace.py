"""The time axis of a trace of utilisation: hours at which values begin to hold."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from configurator.core.text import say

LONGEST_TRACE = 8784
"""Points of a trace: a leap year by the hour."""
HOURS_OF_LEAP_YEAR = 8784.0
SHORTEST_STEP_H = 0.999 / 60
"""A minute, allowing for what rounding takes off."""


def trace_fault(hours: Sequence[float]) -> tuple[int, str] | None:
    """Say which hour of a trace cannot be, by its index, and why."""
    for number, (before, hour) in enumerate(pairwise(hours), start=1):
        if hour <= before:
            return number, say(
                "{hour:g} h follows {before:g} h; the hours must rise", hour=hour, before=before
            )
        if hour - before < SHORTEST_STEP_H:
            return number, say(
                "{hour:g} h comes less than a minute after the one before", hour=hour
            )
    if hours and hours[-1] - hours[0] > HOURS_OF_LEAP_YEAR:
        return len(hours) - 1, say(
            "{hours:g} h is more than a year after the first", hours=hours[-1]
        )
    return None


def closing_fault(hours: Sequence[float]) -> str | None:
    """Say where a trace ends with the hour at which it begins anew, as with 0, 12 and 24 h.

    Its last value would hold once more as long, so that a day of it would last 36 h.
    """
    span_h, period_h = hours[-1] - hours[0], sum(durations_h(hours))
    if span_h % 24.0 or not period_h % 24.0:
        return None
    return say(
        "{last:g} h is where the trace begins anew: each value holds to the next and the last as "
        "long as the one before, so that it would repeat every {period:g} h; leave this row out",
        last=hours[-1],
        period=period_h,
    )


def durations_h(hours: Sequence[float]) -> tuple[float, ...]:
    """How long each value of a trace holds: to the next, the last as long as the one before."""
    steps = tuple(after - before for before, after in pairwise(hours))
    return (*steps, steps[-1])
