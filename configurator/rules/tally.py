"""What one rule says of many objects: the outcomes that need attention, and how many hold."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from configurator.rules.context import RuleContext, Subject
from configurator.rules.finding import Severity, State
from configurator.rules.rule import Outcome, Rule, Scope

logger = logging.getLogger(__name__)

Noted = tuple[str | None, Outcome]


@dataclass(frozen=True, slots=True)
class Tally:
    """Outcomes of one rule; ``nearest`` is the one that holds with the least distance left."""

    noted: tuple[Noted, ...] = ()
    held: int = 0
    nearest: Outcome | None = None


def tallies(
    rules: Iterable[Rule], context: RuleContext, subjects: Mapping[Scope, Sequence[Subject]]
) -> dict[str, Tally]:
    """Ask each rule about the objects it is for; those that apply to none are left out."""
    found: dict[str, Tally] = {}
    for rule in rules:
        objects = subjects[rule.scope]
        one = tally(rule, context, objects) if objects else None
        if one is not None:
            found[rule.id] = one
    return found


def tally(rule: Rule, context: RuleContext, objects: Sequence[Subject]) -> Tally | None:
    """Ask a rule about each object; one that crashes is not asked again, one may have to wait."""
    missing = [need for need in rule.needs if getattr(context, need) is None]
    if missing:
        return Tally(((None, Outcome(State.NOT_RUN, f"waits for {min(missing)}")),))
    noted: list[Noted] = []
    held: list[Outcome] = []
    for subject in objects:
        outcome = _ask(rule, context, subject)
        if outcome is None:
            continue
        if outcome.state is State.PASS:
            held.append(outcome)
            continue
        noted.append((outcome.target or subject.id, outcome))
        if outcome.state is State.NOT_RUN:
            break
    if not held:
        return Tally(tuple(noted)) if noted else None
    nearest = held[0] if len(held) == 1 else min(held, key=distance)
    return Tally(tuple(noted), len(held), nearest)


def _ask(rule: Rule, context: RuleContext, subject: Subject) -> Outcome | None:
    try:
        return rule.check(context, subject, rule.parameters)
    except Exception as error:  # a broken rule must never stop the user
        logger.warning("rule %s failed on %s", rule.id, subject.id, exc_info=error)
        message = f"the rule itself failed: {type(error).__name__}: {error}"
        return Outcome(State.NOT_RUN, message, severity=Severity.WARNING)


def distance(outcome: Outcome) -> float:
    """Return how far an outcome is from its limit as a share of it."""
    if outcome.measured is None or outcome.limit is None:
        return float("inf")
    return abs(outcome.measured - outcome.limit) / (abs(outcome.limit) or 1.0)
