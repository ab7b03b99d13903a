"""Waivers: an accepted finding stays accepted only while it gets no worse."""

from __future__ import annotations

from dataclasses import replace

from configurator.core.text import say
from configurator.design.model import Design, Waiver
from configurator.rules.finding import Finding, State

SAME = 1e-3
"""Share of a figure within which it is the one accepted: an answer to an edit may rest on flows
that are off by half as much, and the exact one of the file must not void what was accepted."""


def apply_waiver(design: Design, finding: Finding) -> Finding:
    """Mark a failed finding as waived where the design says so; a worse value voids the waiver."""
    if finding.state not in (State.FAIL, State.UNKNOWN):
        return finding
    for waiver in design.waivers:
        if (waiver.rule, waiver.target) != (finding.rule, finding.target):
            continue
        if _worse(finding, waiver):
            message = say(
                "{message} (waiver void: worse than the {measured:g} accepted)",
                message=finding.message,
                measured=waiver.measured,
            )
            return replace(finding, message=message)
        return replace(finding, state=State.WAIVED, waiver_reason=in_words(waiver))
    return finding


def in_words(waiver: Waiver) -> str:
    """Give the reason with who accepted it and when, as far as that is known."""
    by = ", ".join(filter(None, (waiver.author, waiver.date)))
    return f"{waiver.reason} ({by})"


def _worse(finding: Finding, waiver: Waiver) -> bool:
    """True where the excess over the limit has grown, or the other limit is passed now."""
    if waiver.measured is None or finding.measured is None or finding.limit is None:
        return False
    accepted = waiver.measured - (finding.limit if waiver.limit is None else waiver.limit)
    excess = finding.measured - finding.limit
    room = SAME * max(abs(waiver.measured), abs(finding.limit))
    return abs(excess) > abs(accepted) + room or (excess * accepted < 0 and abs(excess) > room)
