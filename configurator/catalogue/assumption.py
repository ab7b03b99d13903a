"""Named assumptions: figures nobody publishes, with a default and the reason for it."""

from __future__ import annotations

from configurator.catalogue.parts import Confidence, FrozenModel


class Assumption(FrozenModel):
    """One assumption of ``assets/catalogue/assumptions.json``.

    The unit stands at the end of ``key``; ``part`` names the kind where the value is a part id.
    """

    key: str
    title: str
    value: float | str
    unit: str | None = None
    part_kind: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    reason: str
    source: str | None = None
    confidence: Confidence = "low"
