"""What was accepted of a finding, as a report and a terminal tell it."""

from __future__ import annotations

from configurator.core.units import significant
from configurator.rules.finding import Finding


def waiver_words(finding: Finding) -> str:
    """Say who accepted it and why, and where that no longer holds, what has become worse."""
    waiver = finding.waiver
    if waiver is None:
        return ""
    if not finding.is_void:
        return f"accepted: {finding.waiver_reason}"
    unit = f" {finding.unit or ''}".rstrip()
    then, now = _figures(waiver.measured, waiver.limit), _figures(finding.measured, finding.limit)
    return f"waiver void: accepted at {then}{unit}, now {now}{unit}: {finding.waiver_reason}"


def _figures(measured: float | None, limit: float | None) -> str:
    against = "" if limit is None else f" against {significant(limit, 6)}"
    return "unknown" if measured is None else f"{significant(measured, 6)}{against}"
