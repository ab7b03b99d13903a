"""Asks every rule about every object it is for; a crashing rule becomes a finding."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping

from configurator.cooling.result import CoolingResult
from configurator.design.address import addresses
from configurator.design.model import Design
from configurator.design.query import index
from configurator.power.result import PowerResult
from configurator.rules.context import RuleContext, Subject
from configurator.rules.finding import Finding, Severity, State
from configurator.rules.registry import RULES
from configurator.rules.rule import Outcome, Rule, Scope
from configurator.rules.subjects import subjects
from configurator.rules.waivers import apply_waiver

logger = logging.getLogger(__name__)

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_STATE_ORDER = {
    State.FAIL: 0,
    State.UNKNOWN: 1,
    State.WAIVED: 2,
    State.STALE: 3,
    State.NOT_RUN: 4,
    State.PASS: 5,
}


class RuleEngine:
    """Checks a design against a set of rules, by default all of the registry."""

    def __init__(self, rules: Iterable[Rule] = RULES) -> None:
        self._rules = tuple(rules)

    def check(
        self,
        design: Design,
        power: PowerResult | None = None,
        cooling: CoolingResult | None = None,
    ) -> tuple[Finding, ...]:
        """Return what needs attention first, then one line for each rule that holds."""
        context = RuleContext(design, index(design), power, cooling)
        names = addresses(design)
        by_scope = subjects(design)
        findings: list[Finding] = []
        for rule in self._rules:
            findings += _findings(rule, context, by_scope[rule.scope], names)
        return tuple(
            sorted(findings, key=lambda f: (_STATE_ORDER[f.state], _ORDER[f.severity], f.rule))
        )


def _findings(
    rule: Rule,
    context: RuleContext,
    objects: list[Subject],
    names: Mapping[str, str],
) -> list[Finding]:
    missing = [need for need in sorted(rule.needs) if getattr(context, need) is None]
    if missing and objects:
        return [_finding(rule, None, "", Outcome(State.NOT_RUN, f"waits for {missing[0]}"))]
    found: list[Finding] = []
    held: list[Outcome] = []
    for subject in objects:
        outcome = _ask(rule, context, subject)
        if outcome is None:
            continue
        if outcome.state is State.PASS:
            held.append(outcome)
            continue
        where = names.get(subject.id, subject.id) if subject.id else context.design.name
        finding = _finding(rule, subject.id, where, outcome)
        found.append(apply_waiver(context.design, finding))
    return found + _summary(rule, held)


def _ask(rule: Rule, context: RuleContext, subject: Subject) -> Outcome | None:
    try:
        return rule.check(context, subject, rule.parameters)
    except Exception as error:  # a broken rule must never stop the user
        logger.exception("rule %s failed on %s", rule.id, subject.id)
        message = f"the rule itself failed: {type(error).__name__}: {error}"
        return Outcome(State.NOT_RUN, message, severity=Severity.WARNING)


def _finding(rule: Rule, target: str | None, where: str, outcome: Outcome) -> Finding:
    return Finding(
        rule=rule.id,
        severity=outcome.severity or rule.effective_severity,
        state=outcome.state,
        target=target,
        where=where,
        message=outcome.message,
        measured=outcome.measured,
        limit=outcome.limit,
        unit=rule.unit,
        source=str(rule.source),
        confidence=rule.source.confidence,
        fix=outcome.fix,
    )


def _summary(rule: Rule, held: list[Outcome]) -> list[Finding]:
    """One PASS line a rule, carrying the outcome nearest to its limit."""
    if not held:
        return []
    nearest = min(held, key=_distance)
    count = f"{len(held)} checked: " if len(held) > 1 and rule.scope is not Scope.DESIGN else ""
    return [
        _finding(
            rule,
            None,
            "",
            Outcome(State.PASS, count + nearest.message, nearest.measured, nearest.limit),
        )
    ]


def _distance(outcome: Outcome) -> float:
    if outcome.measured is None or outcome.limit is None:
        return float("inf")
    return abs(outcome.measured - outcome.limit)
