"""PRA-12: the first chassis of a loop does not get the flow of all."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import QuickDisconnect
from configurator.cooling.result import LoopCooling
from configurator.core.text import say
from configurator.core.unknown import total
from configurator.design.fitted import is_liquid
from configurator.design.model import Chassis, Loop
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.operating_point import loop_point
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, passed
from configurator.rules.rule import Rule, Scope, Source

_MODES = {"flow": say("flow"), "speed": say("speed")}


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result, loop = context.loops.get(subject.id or ""), subject.loop
    if result is None or loop is None:
        return None
    mode = loop.control.mode
    if mode not in ("flow", "speed"):
        what = say("power") if mode == "flow_per_power" else say("pressure difference")
        return passed(
            say("pumps follow the {what}: a chassis alone gets no more than now", what=what)
        )
    count = _chassis_on(context, loop)
    if count < 2:
        return None
    alone, rated = _alone(result, mode, count), _rated(context, result)
    if alone is None or rated is None:
        return None
    what = say(
        "with one chassis of {count} fitted and the pumps set to a {mode}, it gets",
        count=count,
        mode=_MODES[mode],
    )
    return at_most(what, alone, rated, "L/min", by=say("its couplings are rated"), digits=3)


def _alone(result: LoopCooling, mode: str, count: int) -> float | None:
    """Flow that one of like chassis gets alone: the loop's head at its share of the flow."""
    points = [(cdu, loop_point(cdu, share=1 / count)) for cdu in result.cdus]
    reached = total(
        at.crossing(cdu.pump_curve_full_speed if mode == "flow" else cdu.pump_curve) if at else None
        for cdu, at in points
    )
    if reached is None or mode == "speed" or result.flow_l_per_min is None:
        return reached
    return min(reached, result.flow_l_per_min)


def _rated(context: RuleContext, result: LoopCooling) -> float | None:
    parts = (part_as(context.design, QuickDisconnect, name) for name in result.segments.parts)
    ratings = [part.rated_flow_l_per_min for part in parts if part and part.rated_flow_l_per_min]
    return min(ratings, default=None)


def _chassis_on(context: RuleContext, loop: Loop) -> int:
    racks = (context.index.rack(name) for name in loop.racks)
    return sum(
        isinstance(item, Chassis) and item.coolant_connected and is_liquid(context.design, item)
        for rack in racks
        if rack is not None
        for item in rack.items
    )


RULE = Rule(
    id="PRA-12",
    title="Flow with one chassis fitted",
    why="While a rack is filled, pumps at a fixed flow or speed press everything through the "
    "chassis that are there: beyond the rating of their couplings. All chassis are taken as "
    "alike, and the drop as theirs.",
    source=Source(PRACTICE, "partial population", "practice", "medium"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="L/min",
    needs=frozenset({"cooling"}),
    good="Flow per power: 8.1 L/min with one chassis as with eight",
    bad="65 L/min fixed, one chassis of eight fitted",
)
