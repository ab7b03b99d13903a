"""Repairs by another pipe: the next bore that carries a flow slowly enough."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import HosePipe
from configurator.cooling.result import Segment
from configurator.core.text import say
from configurator.design.model import Loop
from configurator.rules.context import RuleContext
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Fix, NoFix, Offer

HOSES_MM: Mapping[str, float] = {
    "hose-epdm-1-4": 6.35,
    "hose-epdm-3-8": 9.525,
    "hose-epdm-1-2": 12.7,
    "hose-epdm-3-4": 19.05,
    "hose-epdm-1": 25.4,
    "hose-epdm-1-1-4": 31.75,
}
"""Generic hoses by bore: what a fix may ask the catalogue for."""
HEADERS_MM: Mapping[str, float] = {
    "pipe-10s-dn50": 54.76,
    "pipe-10s-dn65": 66.9,
    "pipe-10s-dn80": 82.8,
    "pipe-10s-dn100": 108.2,
    "pipe-10s-dn150": 161.5,
    "pipe-10s-dn200": 211.58,
}
"""Generic pipes of schedule 10S by bore."""


def wider(
    context: RuleContext, loop: Loop, segment: Segment, limit_m_per_s: float, rule_id: str
) -> Offer:
    """A bore in which an element that is too fast is slow enough, where the design names bores."""
    part = part_as(context.design, HosePipe, segment.part or "")
    if segment.kind == "chassis_manifold":
        return NoFix(say("its bore goes with the chassis"))
    if part is None or part.inner_diameter_mm is None or segment.velocity_m_per_s is None:
        return NoFix(say("the bore of the element is unknown"))
    needed_mm = part.inner_diameter_mm * (abs(segment.velocity_m_per_s) / limit_m_per_s) ** 0.5
    sizes = HOSES_MM if part.id in HOSES_MM else HEADERS_MM
    name = next((name for name, bore in sizes.items() if bore >= needed_mm), None)
    if name is None:
        return NoFix(
            say(
                "{needed_mm:.0f} mm are asked for, {most_mm:g} mm are there",
                needed_mm=needed_mm,
                most_mm=max(sizes.values()),
            )
        )
    label = say(
        "Use {pipe} of {bore_mm:g} mm",
        pipe=say("a hose") if sizes is HOSES_MM else say("a header"),
        bore_mm=sizes[name],
    )
    if sizes is HEADERS_MM:
        return Fix(label, "set_loop", (("loop_id", loop.id), ("header", name)))
    if segment.kind == "hose":
        chosen = (("object_id", segment.where), ("field", "hose"), ("value", name))
        return Fix(label, "set_field", chosen)
    key = "default_cdu_hose" if segment.kind == "cdu_hose" else "default_takeoff_hose"
    assumed = (("key", key), ("value", name), ("scope", segment.where))
    return Fix(label, "assume", (*assumed, ("reason", f"for its velocity ({rule_id})")))
