"""The open findings of some objects in a few lines: the worst first, one line a rule."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from configurator.rules.finding import Finding, Severity, State
from configurator.scene.source import Source

_ORDER = (Severity.ERROR, Severity.WARNING)


@dataclass(frozen=True, slots=True)
class Note:
    """One rule that fails: on which object first, what it says, on how many more."""

    token: str
    where: str
    message: str
    more: int


def open_notes(source: Source, ids: Collection[str], at_most: int) -> list[Note]:
    """Errors and warnings on these objects, grouped by rule."""
    findings = source.evaluation.findings if source.evaluation else None
    by_rule: dict[str, list[Finding]] = {}
    for finding in findings or ():
        shown = finding.state is State.FAIL and finding.severity in _ORDER
        if shown and finding.target in ids:
            by_rule.setdefault(finding.rule, []).append(finding)
    groups = sorted(by_rule.values(), key=lambda group: _ORDER.index(group[0].severity))
    return [
        Note(
            "error" if group[0].severity is Severity.ERROR else "warning",
            group[0].where,
            source.wording.language.say(group[0].message),
            len(group) - 1,
        )
        for group in groups[:at_most]
    ]
