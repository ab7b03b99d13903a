"""The usage guide as rows: every rule with what it rests on, in the order of the registry."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

from configurator.rules.registry import RULES
from configurator.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class GuideRow:
    """One rule as people read it."""

    id: str
    title: str
    severity: str
    scope: str
    checked_against: str
    status: str
    confidence: str
    parameters: str
    unit: str
    why: str
    good: str
    bad: str
    blocks_placement: bool


def guide(rules: Iterable[Rule] = RULES) -> tuple[GuideRow, ...]:
    """Describe rules, by default all of the registry."""
    return tuple(_row(rule) for rule in rules)


def guide_records(rules: Iterable[Rule] = RULES) -> list[dict[str, str | bool]]:
    """Describe rules as plain records for JSON."""
    return [dataclasses.asdict(row) for row in guide(rules)]


def _row(rule: Rule) -> GuideRow:
    parameters = ", ".join(f"{name} = {value:g}" for name, value in rule.parameters.items())
    return GuideRow(
        id=rule.id,
        title=rule.title,
        severity=rule.effective_severity.value,
        scope=rule.scope.value,
        checked_against=str(rule.source),
        status=rule.source.status,
        confidence=rule.source.confidence,
        parameters=parameters,
        unit=rule.unit or "",
        why=rule.why,
        good=rule.good,
        bad=rule.bad,
        blocks_placement=rule.blocks,
    )
