"""FIT-07: chassis and rack manifold are mated the same way."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Manifold, QuickDisconnect
from configurator.design import fitted
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.finding import Severity
from configurator.rules.parts import part_as
from configurator.rules.rule import Outcome, Rule, Scope, Source, failed, passed


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    design, chassis, rack = context.design, subject.chassis, subject.rack
    if chassis is None or rack is None or not fitted.is_liquid(design, chassis):
        return None
    loop = context.index.loops.get(rack.id)
    if loop is None:
        return None
    rail = part_as(design, Manifold, fitted.manifold(design, loop, rack.id).value)
    part = part_as(design, QuickDisconnect, fitted.coupling(design, chassis).value)
    if rail is None or part is None or rail.form is None or part.blind_mate is None:
        return None
    by_itself = "blind" in rail.form.lower()
    message = f"{part.title} {_way(part.blind_mate)}, {rail.title} {_way(by_itself)}"
    return passed(message) if part.blind_mate == by_itself else failed(message)


def _way(blind: bool) -> str:
    return "mates blind" if blind else "is mated by hand"


RULE = Rule(
    id="FIT-07",
    title="Couplings fit the rack manifold",
    why="A plug and a socket must be of one standard and size: a blind-mate manifold has no port "
    "for a hose by hand, and the other way round.",
    source=Source(PRACTICE, "mating and position", "practice", "medium"),
    scope=Scope.CHASSIS,
    check=_check,
    severity=Severity.WARNING,
    good="UQD06 at a manifold for hand-mated couplings",
    bad="UQD06 at a blind-mate manifold",
)
