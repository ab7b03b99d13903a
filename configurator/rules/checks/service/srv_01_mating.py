"""SRV-01: couplings and manifold are mated the same way."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Manifold, QuickDisconnect
from configurator.design import fitted
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
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
    manifold = part_as(design, Manifold, fitted.manifold(design, loop, rack.id).value)
    coupling = part_as(design, QuickDisconnect, fitted.coupling(design, chassis).value)
    if manifold is None or coupling is None or not manifold.form or coupling.blind_mate is None:
        return None
    blind = "blind" in manifold.form
    message = (
        f"{coupling.title} is mated {_way(coupling.blind_mate)}, {manifold.title} {_way(blind)}"
    )
    return passed(message) if coupling.blind_mate == blind else failed(message)


def _way(blind: bool) -> str:
    return "blind" if blind else "by hand"


RULE = Rule(
    id="SRV-01",
    title="Coupling and manifold mate",
    why="A pair is one plug and one socket of the same standard and size. Couplings that a chassis "
    "pushes home want a manifold with guides; hand-mated ones cannot be reached behind it.",
    source=Source(PRACTICE, "mating and position", "practice", "medium"),
    scope=Scope.CHASSIS,
    check=_check,
    good="UQDB couplings on a blind-mate manifold",
    bad="UQD couplings on a blind-mate manifold",
)
