"""ELE-03: what lives on the busbar needs a shelf that feeds it."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.catalogue.parts import Rack as RackPart
from configurator.core.text import say
from configurator.design.model import Chassis, Rack
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Fix
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source

SHELVES = {50.0: "ocp-hpr-33kw", 51.0: "ocp-orv3-18kw"}


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
        return passed(say("{loads} chassis are fed by power shelves", loads=loads))
    message = say("{loads} chassis take the busbar, but no power shelf feeds it", loads=loads)
    return failed(message, fix=_fix(context, subject.rack))


def _fix(context: RuleContext, rack: Rack) -> Fix | None:
    """The shelf of the specification for the bar's voltage."""
    frame = part_as(context.design, RackPart, rack.part)
    shelf = SHELVES.get(frame.busbar_voltage_nominal_v or 0.0) if frame else None
    if shelf is None:
        return None
    return Fix(say("Add a power shelf"), "place", (("part_id", shelf), ("rack", rack.id)))


RULE = Rule(
    id="ELE-03",
    title="A power shelf feeds the busbar",
    why="Without a shelf nothing on the busbar starts, and the input power is unknown.",
    source=Source(RACKLOOP, "power chain", "practice"),
    scope=Scope.RACK,
    check=_check,
    good="Busbar chassis and a shelf in one rack",
    bad="Busbar chassis alone",
    fix="Add a power shelf",
)
