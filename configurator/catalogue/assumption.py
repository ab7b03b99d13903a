"""Named assumptions: figures nobody publishes, with a default and the reason for it."""

from __future__ import annotations

import math

from configurator.catalogue.parts import Confidence, FrozenModel
from configurator.core.text import say


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

    def range_fault(self, value: float | str) -> str | None:
        """Say why a number cannot stand for this assumption; None where it can."""
        low = -math.inf if self.minimum is None else self.minimum
        high = math.inf if self.maximum is None else self.maximum
        if isinstance(value, str) or (math.isfinite(value) and low <= value <= high):
            return None
        return say("{value:g} is outside {low:g} to {high:g}", value=value, low=low, high=high)
