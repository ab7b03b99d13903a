"""What a check says of one object."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from configurator.rules.finding import Offer, Severity, State


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a check says of one object; None instead of an outcome means: does not apply.

    ``target`` names the culprit where it is not the object that was asked about.
    """

    state: State
    message: str
    measured: float | None = None
    limit: float | None = None
    fix: Offer = None
    severity: Severity | None = None
    target: str | None = None


def passed(message: str, measured: float | None = None, limit: float | None = None) -> Outcome:
    """The object holds the rule."""
    return Outcome(State.PASS, message, measured, limit)


def failed(
    message: str,
    measured: float | None = None,
    limit: float | None = None,
    *,
    fix: Offer = None,
    severity: Severity | None = None,
    target: str | None = None,
) -> Outcome:
    """The object breaks the rule."""
    return Outcome(State.FAIL, message, measured, limit, fix, severity, target)


def worst_of(outcomes: Iterable[Outcome | None]) -> Outcome | None:
    """Give the first that fails, else the first unknown, else the first that holds."""
    found = [outcome for outcome in outcomes if outcome is not None]
    order = (State.FAIL, State.UNKNOWN, State.PASS)
    return min(found, key=lambda outcome: order.index(outcome.state), default=None)


def unknown(
    message: str,
    measured: float | None = None,
    limit: float | None = None,
    *,
    fix: Offer = None,
    severity: Severity | None = None,
) -> Outcome:
    """A figure the rule needs is not known."""
    return Outcome(State.UNKNOWN, message, measured, limit, fix, severity)
