"""Outlines of boards and modules against those that a specification prints."""

from __future__ import annotations

from collections.abc import Sequence

from configurator.catalogue.parts import BasePart
from configurator.rules.finding import Severity
from configurator.rules.rule import Outcome, failed, passed

Side = tuple[str, float | None, float]
"""A side by its name, as the part publishes it and as the specification prints it."""


def outline(part: BasePart, sides: Sequence[Side], tolerance_mm: float) -> Outcome | None:
    """Compare the sides that a part publishes; the one farthest off decides."""
    known = [(name, own, wanted) for name, own, wanted in sides if own is not None]
    if not known:
        return None
    name, own_mm, wanted_mm = max(known, key=lambda side: abs(side[1] - side[2]))
    message = f"{name} of {part.title} is {own_mm:g} mm, printed are {wanted_mm:g} mm"
    if abs(own_mm - wanted_mm) <= tolerance_mm:
        return passed(message, own_mm, wanted_mm)
    return failed(message, own_mm, wanted_mm, severity=on_product(part))


def on_product(part: BasePart) -> Severity | None:
    """Soften a breach: a product that exists departs from the text and works, a plan does not."""
    return Severity.WARNING if part.status == "product" else None
