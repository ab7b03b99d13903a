"""What rules say of some objects in the words of findings, put together block by block.

A row of racks has thousands of findings, of which an edit changes a handful: each rack keeps its
own, a block of racks keeps what they say together, and only what changed is put together anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from configurator.core.memo import Memo
from configurator.design.model import Design
from configurator.rules.finding import Finding, Severity, State
from configurator.rules.rule import Outcome, Rule
from configurator.rules.tally import Tally, distance
from configurator.rules.waivers import apply_waiver

_SEVERITIES = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_STATES = {
    State.FAIL: 0,
    State.UNKNOWN: 1,
    State.WAIVED: 2,
    State.STALE: 3,
    State.NOT_RUN: 4,
    State.PASS: 5,
}
_NOT_RUN = _STATES[State.NOT_RUN]
_BLOCK = 12

Place = tuple[int, int, str]
Tallies = Mapping[str, Tally]


@dataclass(frozen=True, slots=True)
class Held:
    """How many objects hold a rule, and the one that does with the least distance left."""

    count: int
    distance: float
    nearest: Outcome


@dataclass(frozen=True, slots=True)
class Heard:
    """Findings by their place in the list, and the rules that hold by id."""

    findings: Mapping[Place, tuple[Finding, ...]] = field(default_factory=dict)
    held: Mapping[str, Held] = field(default_factory=dict)


def heard(
    rules: Mapping[str, Rule],
    tallies: Iterable[Tallies],
    design: Design,
    names: Mapping[str, str],
) -> Heard:
    """Word what rules said of objects; ``names`` gives addresses by id."""
    findings: dict[Place, list[Finding]] = {}
    held: dict[str, Held] = {}
    for said in tallies:
        for rule_id, one in said.items():
            for target, outcome in one.noted:
                where = names.get(target, target) if target else design.name
                finding = apply_waiver(design, finding_of(rules[rule_id], target, where, outcome))
                findings.setdefault(place_of(finding), []).append(finding)
            if one.nearest is not None:
                own = Held(one.held, distance(one.nearest), one.nearest)
                held[rule_id] = _nearer(held.get(rule_id), own)
    return Heard(_said(findings), held)


def joined(parts: Iterable[Heard]) -> Heard:
    """Put together what was said of several objects, in their order."""
    findings: dict[Place, list[Finding]] = {}
    held: dict[str, Held] = {}
    for part in parts:
        for place, some in part.findings.items():
            findings.setdefault(place, []).extend(some)
        for rule_id, one in part.held.items():
            held[rule_id] = _nearer(held.get(rule_id), one)
    return Heard(_said(findings), held)


class Blocks:
    """Joins long rows of answers, block by block, and keeps each block while nothing changes."""

    def __init__(self) -> None:
        self._kept: Memo[Heard] = Memo()

    def join(self, parts: Sequence[Heard]) -> Heard:
        """Put all together."""
        rows = [tuple(parts[at : at + _BLOCK]) for at in range(0, len(parts), _BLOCK)]
        blocks = [self._kept.get(at, row, partial(joined, row)) for at, row in enumerate(rows)]
        self._kept.sweep()
        return joined(blocks) if len(blocks) > 1 else blocks[0]


def _nearer(known: Held | None, other: Held) -> Held:
    if known is None:
        return other
    near = other if other.distance < known.distance else known
    return Held(known.count + other.count, near.distance, near.nearest)


def _said(findings: Mapping[Place, Sequence[Finding]]) -> Mapping[Place, tuple[Finding, ...]]:
    """That a rule crashed, or waits, is said once."""
    return {
        place: tuple(some[:1] if place[0] == _NOT_RUN else some) for place, some in findings.items()
    }


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
        source=str(rule.source),
        confidence=rule.source.confidence,
        fix=outcome.fix,
    )


def _severity(rule: Rule, outcome: Outcome) -> Severity:
    """What is not known is no error yet."""
    severity = rule.capped(outcome.severity or rule.severity)
    unsure = outcome.state is State.UNKNOWN and severity is Severity.ERROR
    return Severity.WARNING if unsure else severity
