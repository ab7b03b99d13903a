"""FIT-07: chassis and rack manifold are mated the same way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from configurator.catalogue.parts import Manifold, QuickDisconnect
from configurator.design.assumptions import assumed_part
from configurator.design.fitted import coupling, is_liquid, manifold
from configurator.design.model import Chassis, Design, Rack
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.finding import Severity
from configurator.rules.parts import part_as
from configurator.rules.rule import Outcome, Rule, Scope, Source, failed, passed


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    loop, design, asked = subject.loop, context.design, 0
    for name in loop.racks if loop else ():
        rack = context.index.rack(name)
        if rack is None or loop is None:
            continue
        rail = part_as(design, Manifold, manifold(design, loop, rack.id).value)
        if rail is None or rail.form is None:
            continue
        by_itself = "blind" in rail.form.lower()
        for item, part in _couplings(design, rack):
            asked += 1
            if part.blind_mate != by_itself:
                message = f"{part.title} {_way(part.blind_mate)}, {rail.title} {_way(by_itself)}"
                return failed(message, target=item.id)
    return passed(f"{asked} chassis are mated as their manifolds are") if asked else None


def _couplings(design: Design, rack: Rack) -> Iterator[tuple[Chassis, QuickDisconnect]]:
    """Give liquid chassis with their couplings, as far as it is known how these are mated."""
    default = None
    if not design.assumption_overrides:
        default = assumed_part(design, "default_coupling").value
    for item in rack.items:
        if isinstance(item, Chassis) and is_liquid(design, item):
            name = item.coupling or default or coupling(design, item).value
            part = part_as(design, QuickDisconnect, name)
            if part is not None and part.blind_mate is not None:
                yield item, part


def _way(blind: bool | None) -> str:
    return "mates blind" if blind else "is mated by hand"


RULE = Rule(
    id="FIT-07",
    title="Couplings fit the rack manifold",
    why="A plug and a socket must be of one standard and size: a blind-mate manifold has no port "
    "for a hose by hand, and the other way round.",
    source=Source(PRACTICE, "mating and position", "practice", "medium"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    good="UQD06 at a manifold for hand-mated couplings",
    bad="UQD06 at a blind-mate manifold",
)
