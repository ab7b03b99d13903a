"""What one rule says of many objects: the outcomes that need attention, and how many hold."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from configurator.rules.context import RuleContext, Subject
from configurator.rules.finding import Severity, State
from configurator.rules.rule import Outcome, Rule

logger = logging.getLogger(__name__)

Noted = tuple[str | None, Outcome]


@dataclass(frozen=True, slots=True)
class Tally:
    """Outcomes of one rule; ``nearest`` is the one that holds with the least distance left."""

    noted: tuple[Noted, ...] = ()
    held: int = 0
    nearest: Outcome | None = None


def tally(rule: Rule, context: RuleContext, objects: Iterable[Subject]) -> Tally:
    """Ask a rule about each object; one that crashes is not asked again."""
    noted: list[Noted] = []
    held: list[Outcome] = []
    for subject in objects:
        outcome = _ask(rule, context, subject)
        if outcome is None:
            continue
        if outcome.state is State.PASS:
            held.append(outcome)
        else:
            noted.append((outcome.target or subject.id, outcome))
        if outcome.state is State.NOT_RUN:
            break
    return Tally(tuple(noted), len(held), min(held, key=_distance, default=None))


def joined(tallies: Iterable[Tally]) -> Tally:
    """Put tallies of one rule together; that it crashed is said once."""
    listed = list(tallies)
    nearest = [t.nearest for t in listed if t.nearest is not None]
    return Tally(
        tuple(_said_once(entry for t in listed for entry in t.noted)),
        sum(t.held for t in listed),
        min(nearest, key=_distance, default=None),
    )


def _said_once(noted: Iterable[Noted]) -> Iterator[Noted]:
    crashed = False
    for target, outcome in noted:
        if outcome.state is State.NOT_RUN:
            if crashed:
                continue
            crashed = True
        yield target, outcome


def _ask(rule: Rule, context: RuleContext, subject: Subject) -> Outcome | None:
    try:
        return rule.check(context, subject, rule.parameters)
    except Exception as error:  # a broken rule must never stop the user
        logger.warning("rule %s failed on %s", rule.id, subject.id, exc_info=error)
        message = f"the rule itself failed: {type(error).__name__}: {error}"
        return Outcome(State.NOT_RUN, message, severity=Severity.WARNING)


def _distance(outcome: Outcome) -> float:
    """Distance to the limit as a share of it."""
    if outcome.measured is None or outcome.limit is None:
        return float("inf")
    return abs(outcome.measured - outcome.limit) / (abs(outcome.limit) or 1.0)
