"""Waivers: an accepted finding stays accepted only while it gets no worse."""

from __future__ import annotations

from dataclasses import replace

from configurator.design.model import Design
from configurator.rules.finding import Finding, State


def apply_waiver(design: Design, finding: Finding) -> Finding:
    """Mark a failed finding as waived where the design says so; a worse value voids the waiver."""
    if finding.state not in (State.FAIL, State.UNKNOWN) or finding.target is None:
        return finding
    for waiver in design.waivers:
        if (waiver.rule, waiver.target) != (finding.rule, finding.target):
            continue
        if _worse(finding, waiver.measured):
            message = (
                f"{finding.message} (waiver void: worse than the {waiver.measured:g} accepted)"
            )
            return replace(finding, message=message)
        return replace(
            finding, state=State.WAIVED, waiver_reason=f"{waiver.reason} ({waiver.author})"
        )
    return finding


def _worse(finding: Finding, accepted: float | None) -> bool:
    """True where the excess over the limit has grown since the waiver was given."""
    if accepted is None or finding.measured is None or finding.limit is None:
        return False
    return abs(finding.measured - finding.limit) > abs(accepted - finding.limit) * (1 + 1e-9)
