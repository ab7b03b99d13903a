"""The assumptions behind an object's figures, with the value in force and the reason for it."""

from __future__ import annotations

from collections.abc import Iterable

from configurator.core.text import say
from configurator.design.address import addresses
from configurator.design.model import AssumptionOverride, Design
from configurator.ui.inspection.sheet import AssumptionRow
from configurator.ui.look.figures import plain
from configurator.ui.words import tr

WHOLE_DESIGN = say("the whole design")


def assumption_rows(
    design: Design, keys: Iterable[str], scopes: tuple[str, ...] = ()
) -> tuple[AssumptionRow, ...]:
    """Give one row for each known key, those the user has decided first."""
    known = (key for key in dict.fromkeys(keys) if key in design.assumptions)
    return _decided_first(
        _row(design, key, override_in_force(design, key, scopes)) for key in known
    )


def design_assumption_rows(design: Design) -> tuple[AssumptionRow, ...]:
    """Give every assumption, and every override that holds for one object only."""
    narrow = (each for each in design.assumption_overrides if each.scope is not None)
    rows = assumption_rows(design, design.assumptions)
    return _decided_first((*rows, *(_row(design, each.key, each) for each in narrow)))


def override_in_force(
    design: Design, key: str, scopes: tuple[str, ...] = ()
) -> AssumptionOverride | None:
    """Give the override that the innermost of the scopes sees, None where the default holds."""
    found = {each.scope: each for each in design.assumption_overrides if each.key == key}
    return next((found[scope] for scope in (*scopes, None) if scope in found), None)


def value_text(design: Design, value: float | str, unit: str | None) -> str:
    """Write an assumed value: a number with its unit, or the title of a part."""
    if isinstance(value, str):
        part = design.parts.get(value)
        return part.title if part else value
    shown = unit if unit not in (None, "fraction", "ratio", "exponent") else ""
    return f"{plain(float(value))} {shown}".rstrip()


def _row(design: Design, key: str, override: AssumptionOverride | None) -> AssumptionRow:
    assumption = design.assumptions[key]
    title = tr(assumption.title)
    default = value_text(design, assumption.value, assumption.unit)
    if override is None:
        return AssumptionRow(
            key, tr(assumption.title), default, tr(assumption.reason), overridden=False
        )
    scope = override.scope
    return AssumptionRow(
        key,
        title,
        value_text(design, override.value, assumption.unit),
        override.reason,
        overridden=True,
        scope=scope,
        holds_for=addresses(design).get(scope, scope) if scope is not None else tr(WHOLE_DESIGN),
        default=default,
    )


def _decided_first(rows: Iterable[AssumptionRow]) -> tuple[AssumptionRow, ...]:
    return tuple(sorted(rows, key=lambda row: (not row.overridden, row.title, row.holds_for)))
