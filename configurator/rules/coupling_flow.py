"""Flow through the coupling of a chassis against a rating."""

from __future__ import annotations

from configurator.catalogue.parts import QuickDisconnect
from configurator.rules.context import RuleContext, Subject
from configurator.rules.parts import part_as


def coupling_and_flow(
    context: RuleContext, subject: Subject
) -> tuple[QuickDisconnect, float] | None:
    """Give the coupling of a chassis on a loop and the flow through it in L/min."""
    results = context.cooling.chassis if context.cooling else {}
    result = results.get(subject.id or "")
    if result is None or result.coupling is None or result.flow_l_per_min is None:
        return None
    part = part_as(context.design, QuickDisconnect, result.coupling)
    return (part, result.flow_l_per_min) if part else None
