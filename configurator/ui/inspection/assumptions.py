"""The assumptions behind an object's figures, with the value in force and the reason for it."""

from __future__ import annotations

from collections.abc import Iterable

from configurator.design.assumptions import assumed
from configurator.design.model import Design
from configurator.ui.figures import plain
from configurator.ui.inspection.sheet import AssumptionRow


def assumption_rows(
    design: Design, keys: Iterable[str], scopes: tuple[str, ...] = ()
) -> tuple[AssumptionRow, ...]:
    """Give one row for each known key, those the user has decided first."""
    rows = [
        assumption_row(design, key, scopes)
        for key in dict.fromkeys(keys)
        if key in design.assumptions
    ]
    return tuple(sorted(rows, key=lambda row: (not row.overridden, row.title)))


def assumption_row(design: Design, key: str, scopes: tuple[str, ...] = ()) -> AssumptionRow:
    """Give the row of one assumption as the innermost of the scopes sees it."""
    found = assumed(design, key, *scopes)
    assumption = design.assumptions[key]
    text = value_text(design, found.value, assumption.unit)
    return AssumptionRow(key, assumption.title, text, found.reason, found.overridden)


def value_text(design: Design, value: float | str, unit: str | None) -> str:
    """Write an assumed value: a number with its unit, or the title of a part."""
    if isinstance(value, str):
        part = design.parts.get(value)
        return part.title if part else value
    shown = unit if unit not in (None, "fraction", "ratio", "exponent") else ""
    return f"{plain(float(value))} {shown}".rstrip()
