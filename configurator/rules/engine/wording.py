"""From what a rule says of an object to a finding, and its place in the list."""

from __future__ import annotations

from dataclasses import dataclass

from configurator.design.address import addresses
from configurator.design.model import Design
from configurator.rules.engine.waivers import apply_waiver
from configurator.rules.finding import Finding, Fix, NoFix, Severity, State
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule

_SEVERITIES = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_STATES = {
    State.FAIL: 0,
    State.UNKNOWN: 1,
    State.WAIVED: 2,
    State.STALE: 3,
    State.NOT_RUN: 4,
    State.PASS: 5,
}

Place = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Words:
    """Words findings about one design."""

    design: Design

    def of(self, rule: Rule, subject: str | None, where: str, outcome: Outcome) -> Finding:
        """Word what a rule says of an object at an address; a waiver of the design may accept it.

        Where the outcome names another culprit, that is what the finding is about.
        """
        target = outcome.target or subject
        if target is not None and target != subject:
            where = addresses(self.design).get(target, target)
        finding = finding_of(rule, target, where, outcome)
        return apply_waiver(self.design, finding) if self.design.waivers else finding


def place_of(finding: Finding) -> Place:
    """Give the place of a finding: what needs attention first, then by severity and rule."""
    return _STATES[finding.state], _SEVERITIES[finding.severity], finding.rule


def finding_of(rule: Rule, target: str | None, where: str, outcome: Outcome) -> Finding:
    """Word one outcome."""
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
        source=rule.cited,
        confidence=rule.source.confidence,
        fix=outcome.fix if isinstance(outcome.fix, Fix) else None,
        no_fix=outcome.fix.reason if isinstance(outcome.fix, NoFix) else None,
    )


def _severity(rule: Rule, outcome: Outcome) -> Severity:
    """What is not known is no error yet."""
    severity = rule.capped(outcome.severity or rule.severity)
    unsure = outcome.state is State.UNKNOWN and severity is Severity.ERROR
    return Severity.WARNING if unsure else severity
