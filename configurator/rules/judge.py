"""Turns verdicts of placement and figures against limits into outcomes."""

from __future__ import annotations

from collections.abc import Iterable

from configurator.core.text import say
from configurator.core.units import significant
from configurator.design.target import Verdict
from configurator.rules.finding import Offer, Severity
from configurator.rules.outcome import Outcome, failed, passed, unknown

_LIMIT, _AT_LEAST = say("the limit is"), say("at least")


def from_verdicts(verdicts: Iterable[tuple[str | None, Verdict]], held: str) -> Outcome:
    """The first refusal fails, else the first reservation is unknown; ids name the culprits."""
    reservation: Verdict | None = None
    for culprit, verdict in verdicts:
        if not verdict.ok:
            return failed(verdict.bare, target=culprit)
        if verdict.reason and reservation is None:
            reservation = verdict
    return passed(held) if reservation is None else unknown(reservation.bare)


def at_most(
    what: str,
    measured: float,
    limit: float,
    unit: str,
    *,
    by: str = _LIMIT,
    digits: int = 4,
    fix: Offer = None,
    severity: Severity | None = None,
) -> Outcome:
    """A figure must not exceed its limit; the message gives both in words."""
    message = _compared(what, significant(measured, digits), by, significant(limit, digits), unit)
    if measured > limit * (1 + 1e-9):
        return failed(message, measured, limit, fix=fix, severity=severity)
    return passed(message, measured, limit)


def at_least(
    what: str,
    measured: float,
    limit: float,
    unit: str,
    *,
    by: str = _AT_LEAST,
    digits: int = 4,
    fix: Offer = None,
    severity: Severity | None = None,
) -> Outcome:
    """A figure must not fall below its limit; the message gives both in words."""
    message = _compared(what, significant(measured, digits), by, significant(limit, digits), unit)
    if measured < limit - 1e-9 * abs(limit):
        return failed(message, measured, limit, fix=fix, severity=severity)
    return passed(message, measured, limit)


def _compared(what: str, measured: str, by: str, limit: str, unit: str) -> str:
    return say(
        "{what} {measured} {unit}, {by} {limit} {unit}",
        what=what,
        measured=measured,
        by=by,
        limit=limit,
        unit=unit,
    )


def within(
    what: str, measured: float, low: float, high: float, unit: str, *, fix: Offer = None
) -> Outcome:
    """A figure must lie in a range; the limit reported is the nearer one."""
    limit = nearer(measured, low, high)
    message = say(
        "{what} {measured} {unit}, range {low:g} to {high:g} {unit}",
        what=what,
        measured=significant(measured, 4),
        unit=unit,
        low=low,
        high=high,
    )
    if low <= measured <= high:
        return passed(message, measured, limit)
    return failed(message, measured, limit, fix=fix)


def nearer(measured: float, low: float, high: float) -> float:
    """Give the end of a range that a figure is nearer to: outside, the one that it passes."""
    return low if abs(measured - low) < abs(measured - high) else high
