"""ELE-03: what lives on the busbar needs a shelf that feeds it."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.design.model import Chassis
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.parts import part_as
from configurator.rules.rule import Outcome, Rule, Scope, Source, failed, passed


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert subject.rack is not None
    loads = 0
    for item in subject.rack.items:
        if isinstance(item, Chassis):
            part = part_as(context.design, ChassisPart, item.part)
            loads += part is not None and part.supply == "busbar"
    if not loads:
        return None
    if any(item.kind == "power_shelf" for item in subject.rack.items):
        return passed(f"{loads} chassis are fed by power shelves")
    return failed(f"{loads} chassis take the busbar, but no power shelf feeds it")


RULE = Rule(
    id="ELE-03",
    title="A power shelf feeds the busbar",
    why="Without a shelf nothing on the busbar starts, and the input power is unknown.",
    source=Source(RACKLOOP, "power chain", "practice"),
    scope=Scope.RACK,
    check=_check,
    good="Busbar chassis and a shelf in one rack",
    bad="Busbar chassis alone",
)
