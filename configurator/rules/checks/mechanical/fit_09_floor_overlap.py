"""FIT-09: no two racks or CDUs claim the same floor."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.floor_plan import Footprint, footprint
from configurator.design.model import FloorCdu, Rack
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.finding import Fix
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source

Placed = tuple[Footprint, Rack | FloorCdu]


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    design = context.design
    things: tuple[Rack | FloorCdu, ...] = (*design.floor.racks, *design.floor.cdus)
    if len(things) < 2:
        return None
    placed = sorted(
        ((footprint(design.parts.get(each.part), each.x_mm, each.y_mm), each) for each in things),
        key=lambda pair: pair[0].x_mm,
    )
    for at, (first, _) in enumerate(placed):
        for second, thing in placed[at + 1 :]:
            if second.x_mm >= first.x_mm + first.width_mm:
                break
            if first.overlaps(second):
                return _overlap(first, second, thing)
    return passed(say("{count} footprints, none over another", count=len(things)), 0.0, 0.0)


def _overlap(first: Footprint, second: Footprint, thing: Rack | FloorCdu) -> Outcome:
    wide_mm = min(first.x_mm + first.width_mm, second.x_mm + second.width_mm) - second.x_mm
    message = say("stands {wide_mm:.0f} mm over its neighbour on the floor", wide_mm=wide_mm)
    fix = Fix(say("Move it to the right"), "move_aside", (("object_id", thing.id),))
    return failed(message, wide_mm, 0.0, fix=fix, target=thing.id)


RULE = Rule(
    id="FIT-09",
    title="No overlap on the floor",
    why="Racks and row CDUs need the floor they are drawn on; headers and hoses are measured from "
    "there. Where a part states no footprint, the usual one is taken.",
    source=Source(RACKLOOP, "floor plan", "practice", "medium"),
    scope=Scope.DESIGN,
    check=_check,
    unit="mm",
    good="Two racks 600 mm apart",
    bad="Two racks 300 mm apart",
    fix="Move it to the right",
)
