"""Findings of one rule put together: sixty-four modules with one fault are one entry."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from configurator.rules.finding import Finding, Severity, State

_ORDER = tuple(Severity)


def finding_groups(findings: Iterable[Finding], state: State) -> list[list[Finding]]:
    """Group findings in a state by rule, severity and waiver, the most severe groups first."""
    groups: dict[tuple[str, Severity, str | None], list[Finding]] = {}
    for finding in findings:
        if finding.state is state:
            key = (finding.rule, finding.severity, finding.waiver_reason)
            groups.setdefault(key, []).append(finding)
    return sorted(groups.values(), key=lambda group: _ORDER.index(group[0].severity))


def worst_of(group: Sequence[Finding]) -> tuple[Finding, list[str]]:
    """Give the finding farthest beyond its limit, and where the others are."""
    worst = max(group, key=_excess)
    return worst, [each.where for each in group if each is not worst and each.where]


def _excess(finding: Finding) -> float:
    """How far a finding is from its limit, as a share of the limit."""
    if finding.measured is None or not finding.limit:
        return 0.0
    return abs(finding.measured - finding.limit) / abs(finding.limit)
