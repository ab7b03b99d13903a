"""Asks every rule about every object it is for; a crashing rule becomes a finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from configurator.cooling.result import CoolingResult
from configurator.core.memo import Memo
from configurator.design.address import addresses
from configurator.design.model import Design
from configurator.design.query import index
from configurator.power.result import PowerResult
from configurator.rules.context import RuleContext
from configurator.rules.finding import Finding, Severity, State
from configurator.rules.keeping import RackTallies
from configurator.rules.registry import RULES
from configurator.rules.rule import Outcome, Rule, Scope
from configurator.rules.subjects import Subjects, other_subjects, rack_subjects
from configurator.rules.tally import Tally, joined, tally
from configurator.rules.waivers import apply_waiver

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
    """Checks designs against a set of rules, by default all of the registry."""

    def __init__(self, rules: Iterable[Rule] = RULES) -> None:
        self._rules = tuple(rules)
        self._subjects: Memo[Subjects] = Memo()
        self._racks = RackTallies(self._rules)

    def check(
        self,
        design: Design,
        power: PowerResult | None = None,
        cooling: CoolingResult | None = None,
    ) -> tuple[Finding, ...]:
        """Return what needs attention first, then one line for each rule that holds."""
        context = RuleContext(design, index(design), power, cooling)
        subjects = [
            self._subjects.get(rack.id, (rack,), partial(rack_subjects, rack))
            for rack in design.floor.racks
        ]
        kept = self._racks.ask(context, subjects)
        groups = (*subjects, other_subjects(design))
        self._subjects.sweep()
        findings: list[Finding] = []
        for rule in self._rules:
            result = joined(kept[rule.id]) if rule.id in kept else _ask_all(rule, context, groups)
            findings += _findings(rule, design, result)
        return tuple(
            sorted(findings, key=lambda f: (_STATE_ORDER[f.state], _ORDER[f.severity], f.rule))
        )


def _ask_all(rule: Rule, context: RuleContext, groups: Sequence[Subjects]) -> Tally:
    objects = [subject for group in groups for subject in group[rule.scope]]
    missing = [need for need in sorted(rule.needs) if getattr(context, need) is None]
    if missing and objects:
        return Tally(((None, Outcome(State.NOT_RUN, f"waits for {missing[0]}")),))
    return tally(rule, context, objects)


def _findings(rule: Rule, design: Design, result: Tally) -> Iterator[Finding]:
    names = addresses(design)
    for target, outcome in result.noted:
        where = names.get(target, target) if target else design.name
        yield apply_waiver(design, _finding(rule, target, where, outcome))
    if result.nearest is not None:
        one = rule.scope is Scope.DESIGN or result.held == 1
        message = result.nearest.message
        if not one:
            message = f"{result.held} checked; nearest: {message}"
        held = Outcome(State.PASS, message, result.nearest.measured, result.nearest.limit)
        yield _finding(rule, None, "", held)


def _finding(rule: Rule, target: str | None, where: str, outcome: Outcome) -> Finding:
    return Finding(
        rule=rule.id,
        severity=_severity(rule, outcome),
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


def _severity(rule: Rule, outcome: Outcome) -> Severity:
    """What is not known is no error yet."""
    severity = rule.capped(outcome.severity or rule.severity)
    unsure = outcome.state is State.UNKNOWN and severity is Severity.ERROR
    return Severity.WARNING if unsure else severity
