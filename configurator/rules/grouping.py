"""Equal findings put together: sixty-four modules with one fault are one entry."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from configurator.core.ids import natural_key
from configurator.core.text import say
from configurator.rules.finding import Finding, Severity, State

_ORDER = tuple(Severity)


def grouped(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Group findings by rule, state, severity and waiver, in the order of their first ones."""
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        groups.setdefault(group_of(finding), []).append(finding)
    return list(groups.values())


def group_of(finding: Finding) -> tuple[object, ...]:
    """Give what findings of one group have in common; a void waiver is its own affair."""
    return finding.rule, finding.state, finding.severity, finding.waiver_reason


def finding_groups(findings: Iterable[Finding], state: State) -> list[list[Finding]]:
    """Group findings in a state, the most severe groups first."""
    groups = grouped(finding for finding in findings if finding.state is state)
    return sorted(groups, key=lambda group: _ORDER.index(group[0].severity))


def worst_of(group: Sequence[Finding]) -> tuple[Finding, list[str]]:
    """Give the finding farthest beyond its limit, and where the others are."""
    worst = max(group, key=_excess)
    return worst, [each.where for each in group if each is not worst and each.where]


def places(group: Iterable[Finding]) -> str:
    """Name where the findings of a group are: ``R1/C1 … C8 (8)``; the design has no address."""
    found = sorted((each.where for each in group), key=natural_key)
    first, last = found[0] or say("design"), found[-1]
    if len(found) == 1:
        return first
    pairs = zip(first.split("/"), last.split("/"), strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    ending = "/".join(last.split("/")[shared:]) or last
    return f"{first} … {ending} ({len(found)})"


def _excess(finding: Finding) -> float:
    """How far a finding is from its limit, as a share of the limit."""
    if finding.measured is None or not finding.limit:
        return 0.0
    return abs(finding.measured - finding.limit) / abs(finding.limit)
