"""DES-03: a rack with liquid-cooled modules is on a loop."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.fitted import is_liquid
from configurator.design.model import Chassis
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.finding import Fix, NoFix, Offer
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    rack, design = subject.rack, context.design
    assert rack is not None
    wet = [
        item
        for item in rack.items
        if isinstance(item, Chassis)
        and is_liquid(design, item)
        and any(board.modules for board in item.boards)
    ]
    if not wet:
        return None
    if context.index.loop_of(rack.id) is not None:
        return passed(say("{count} chassis are on a loop", count=len(wet)))
    message = say("{count} chassis are liquid cooled, but no loop serves the rack", count=len(wet))
    return failed(message, fix=_fix(context, rack.id))


def _fix(context: RuleContext, rack_id: str) -> Offer:
    loops = context.design.loops
    if not loops:
        return NoFix(say("there is no loop yet: a CDU makes one"))
    if len(loops) > 1:
        return NoFix(say("there is more than one loop to choose from"))
    racks = (*loops[0].racks, rack_id)
    arguments = (("loop_id", loops[0].id), ("racks", racks))
    return Fix(say("Put the rack on the loop"), "set_loop", arguments)


RULE = Rule(
    id="DES-03",
    title="Liquid-cooled racks are on a loop",
    why="A CDU in the rack or one on the floor makes the loop; without it no temperature is known.",
    source=Source(RACKLOOP, "completeness", "practice"),
    scope=Scope.RACK,
    check=_check,
    good="Liquid chassis and a CDU",
    bad="Liquid chassis without a CDU",
    fix="Put the rack on the loop",
)
