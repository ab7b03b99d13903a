"""Asks a rule about objects; a rule that crashes has not run, and never stops the user."""

from __future__ import annotations

import logging
from collections.abc import Sequence

import numpy as np

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.finding import Severity, State
from configurator.rules.measured import Measured
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule

logger = logging.getLogger(__name__)

_FAILED = "rule %s failed on %s"


def ask(
    rule: Rule, context: RuleContext, subjects: Sequence[Subject]
) -> list[Outcome | None] | Measured:
    """Give an outcome for each object, or all of them measured at once."""
    if rule.check is not None:
        return [_checked(rule, context, subject) for subject in subjects]
    try:
        assert rule.measure is not None
        return rule.measure(context, subjects, rule.parameters)
    except Exception as error:  # a broken rule must never stop the user
        logger.warning(_FAILED, rule.id, subjects[0].id, exc_info=error)
        return [_crashed(error)] * len(subjects)


def ask_one(rule: Rule, context: RuleContext, subject: Subject) -> Outcome | None:
    """Give the outcome for one object."""
    said = ask(rule, context, (subject,))
    if isinstance(said, Measured):
        return said.word(0) if len(said.at) else None
    return said[0]


def _checked(rule: Rule, context: RuleContext, subject: Subject) -> Outcome | None:
    assert rule.check is not None
    try:
        return rule.check(context, subject, rule.parameters)
    except Exception as error:  # a broken rule must never stop the user
        logger.warning(_FAILED, rule.id, subject.id, exc_info=error)
        return _crashed(error)


def _crashed(error: Exception) -> Outcome:
    message = say(
        "the rule itself failed: {kind}: {error}", kind=type(error).__name__, error=str(error)
    )
    return Outcome(State.NOT_RUN, message, severity=Severity.WARNING)


def distance(outcome: Outcome) -> float:
    """Return how far an outcome is from its limit as a share of it."""
    if outcome.measured is None or outcome.limit is None:
        return np.inf
    return abs(outcome.measured - outcome.limit) / (abs(outcome.limit) or 1.0)
