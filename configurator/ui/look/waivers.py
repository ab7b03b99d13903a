"""What was accepted of a finding, as the window tells it."""

from __future__ import annotations

from configurator.core.units import UnitSystem
from configurator.rules.finding import Finding
from configurator.ui.look.figures import UNKNOWN, with_unit
from configurator.ui.words import tr


def waiver_words(finding: Finding, units: UnitSystem) -> str:
    """Say who accepted it and why, and where that no longer holds, what has become worse."""
    waiver = finding.waiver
    if waiver is None:
        return ""
    if not finding.is_void:
        return tr("waived: {waiver_reason}", waiver_reason=finding.waiver_reason)
    return tr(
        "waiver void: accepted at {then}, now {now}: {waiver_reason}",
        then=_figures(finding, waiver.measured, waiver.limit, units),
        now=_figures(finding, finding.measured, finding.limit, units),
        waiver_reason=finding.waiver_reason,
    )


def _figures(
    finding: Finding, measured: float | None, limit: float | None, units: UnitSystem
) -> str:
    figure = with_unit(measured, finding.unit, units) or tr(UNKNOWN)
    if limit is None:
        return figure
    limited = with_unit(limit, finding.unit, units)
    return tr("{figure} against {limit}", figure=figure, limit=limited)
