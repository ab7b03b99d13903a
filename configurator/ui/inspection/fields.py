"""Fields of the inspector by what they change; each gives a pure edit of the design."""

from __future__ import annotations

from configurator.catalogue.catalogue import Catalogue
from configurator.core.units import QuantityKind
from configurator.design.model import Design
from configurator.ui.inspection.sheet import Change, Field, Value
from configurator.ui.words import tr


def number(
    change: Change,
    label: str,
    value: float | None,
    low: float,
    high: float,
    *,
    kind: QuantityKind | None = None,
    unit: str = "",
    step: float = 1.0,
    decimals: int = 0,
    scale: float = 1.0,
    empty: str | None = None,
) -> Field:
    """Give a number; ``empty`` says what holds where it is left out, None makes it required."""
    return Field(
        change,
        label,
        "number",
        value,
        kind,
        unit,
        low,
        high,
        step,
        decimals,
        scale,
        optional=empty is not None,
        placeholder=empty or "",
    )


def text(change: Change, label: str, value: str | None, placeholder: str = "") -> Field:
    """Give one line of text."""
    return Field(change, label, "text", value, placeholder=placeholder)


def flag(change: Change, label: str, value: bool) -> Field:
    """Give a yes or no."""
    return Field(change, label, "flag", value)


def choice(
    change: Change, label: str, value: Value, options: tuple[tuple[Value, str], ...]
) -> Field:
    """Give one of several values."""
    said = tuple((key, tr(words)) for key, words in options)
    return Field(change, label, "choice", value, options=said)


def part_choice(
    change: Change,
    label: str,
    value: str | None,
    design: Design,
    catalogue: Catalogue,
    kind: str,
    default_key: str | None = None,
) -> Field:
    """Give the parts of a kind; None stands for the part the assumption names."""
    options = part_options(design, catalogue, kind)
    if default_key is not None:
        options = ((None, f"≈ {_default_title(design, catalogue, default_key)}"), *options)
    return choice(change, label, value, options)


def part_options(design: Design, catalogue: Catalogue, kind: str) -> tuple[tuple[Value, str], ...]:
    """Give every part of a kind that can be placed, those the design alone carries included."""
    known = {part.id: part.title for part in catalogue.of_kind(kind) if part.only_reference is None}
    known |= {part.id: part.title for part in design.parts.values() if part.kind == kind}
    return tuple(sorted(known.items(), key=lambda entry: entry[1].casefold()))


def _default_title(design: Design, catalogue: Catalogue, key: str) -> str:
    assumption = design.assumptions.get(key)
    if assumption is None:
        return tr("assumed")
    part_id = str(assumption.value)
    part = design.parts.get(part_id) or catalogue.get(part_id)
    return part.title if part else part_id
