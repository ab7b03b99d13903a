"""Waivers: an accepted finding stays accepted only while it gets no worse."""

from __future__ import annotations

from dataclasses import replace

from configurator.design.model import Design, Waiver
from configurator.rules.finding import Finding, State

SAME = 1e-3
"""Share of a figure within which it is the one accepted: an answer to an edit may rest on flows
that are off by half as much, and the exact one of the file must not void what was accepted."""


def apply_waiver(design: Design, finding: Finding) -> Finding:
    """Mark a failed finding as waived where the design says so; of a worse value it is void."""
    if finding.state not in (State.FAIL, State.UNKNOWN):
        return finding
    for waiver in design.waivers:
        if (waiver.rule, waiver.target) != (finding.rule, finding.target):
            continue
        state = finding.state if _worse(finding, waiver) else State.WAIVED
        return replace(finding, state=state, waiver=waiver)
    return finding


def _worse(finding: Finding, waiver: Waiver) -> bool:
    """True where the excess over the limit has grown, or the other limit is passed now.

    What fails without a limit is a count, which is worse where it grows.
    """
    limit = 0.0 if finding.limit is None and finding.state is State.FAIL else finding.limit
    if waiver.measured is None or finding.measured is None or limit is None:
        return False
    accepted = waiver.measured - (limit if waiver.limit is None else waiver.limit)
    excess = finding.measured - limit
    room = SAME * max(abs(waiver.measured), abs(limit))
    return abs(excess) > abs(accepted) + room or (excess * accepted < 0 and abs(excess) > room)
