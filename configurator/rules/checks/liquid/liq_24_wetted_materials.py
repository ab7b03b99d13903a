"""LIQ-24: what the coolant wets is on the list of its guideline."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import BasePart, HosePipe, Manifold, QuickDisconnect
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PG25_GUIDE
from configurator.rules.facts.marks import listed
from configurator.rules.facts.materials import Listing, listing_of
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.loops.get(subject.id or "")
    found: dict[Listing, list[str]] = {listing: [] for listing in Listing}
    for name in sorted(result.segments.parts) if result else ():
        part = part_as(context.design, BasePart, name)
        if isinstance(part, HosePipe | Manifold | QuickDisconnect):
            found[listing_of(part.material)].append(_named(part))
    off, silent, on = found[Listing.OFF], found[Listing.UNKNOWN], found[Listing.LISTED]
    total = len(off) + len(silent) + len(on)
    if off:
        message = say(
            "{names}: not on the list, the coolant must be assessed for it", names=listed(off)
        )
        return failed(message, len(off), 0.0)
    if silent:
        message = say(
            "materials unknown of {count} of {total} kinds of parts: {names}",
            count=len(silent),
            total=total,
            names=listed(silent),
        )
        return unknown(message, len(silent), 0.0, severity=Severity.INFO)
    return (
        passed(say("materials of {total} kinds of parts are listed", total=total), 0.0, 0.0)
        if on
        else None
    )


def _named(part: HosePipe | Manifold | QuickDisconnect) -> str:
    return f"{part.title} ({part.material})" if part.material else part.title


RULE = Rule(
    id="LIQ-24",
    title="Wetted materials are on the coolant's list",
    why="Listed are copper, brass below 15 % zinc, most stainless steels, titanium, EPDM, FKM, "
    "FEP, PTFE, PP, HDPE and PEEK. Another one is not forbidden, but inhibitors are not made for "
    "it; aluminium beside copper corrodes. Asked of couplings, hoses and manifolds: plates and "
    "CDUs do not state what is wetted.",
    source=Source(PG25_GUIDE, "§4.1"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="kinds of parts",
    needs=frozenset({"cooling"}),
    good="Couplings of 316L stainless steel, EPDM hoses, a stainless manifold",
    bad="A manifold of aluminium",
)
