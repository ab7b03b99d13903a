"""CDU-05: with one pump lost the heat still gets its flow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from configurator.catalogue.parts import Cdu
from configurator.cooling.result import CduCooling
from configurator.core.text import say
from configurator.core.unknown import total
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.operating_point import Curve, least_flow, loop_point
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.loops.get(subject.id or "")
    needed = least_flow(context, result) if result else None
    if result is None or needed is None or not result.cdus:
        return None
    pumps = [_pumps(context, cdu) for cdu in result.cdus]
    hardest = max(
        range(len(pumps)),
        key=lambda at: (pumps[at].lost, result.cdus[at].flow_l_per_min or 0.0),
    )
    flow = total(
        point.crossing(each.left if at == hardest else each.curve) if point else None
        for at, (point, each) in enumerate(zip(map(loop_point, result.cdus), pumps, strict=True))
    )
    if flow is None:
        return None
    by = say("the heat asks for")
    return at_least(say("one pump lost, full speed gives"), flow, needed, "L/min", by=by, digits=3)


class _Pumps(NamedTuple):
    """Curve of the pumps that run, that of those left when one is lost, and how many these lack."""

    curve: Curve
    left: Curve
    lost: int


def _pumps(context: RuleContext, cdu: CduCooling) -> _Pumps:
    """Spare pumps take over; nothing is known where the number of pumps is not."""
    item = context.index.cdu(cdu.id)
    part = part_as(context.design, Cdu, item.part) if item else None
    curve, running = cdu.pump_curve_full_speed, cdu.pumps_running
    if part is None or part.pump_count is None or not running:
        return _Pumps((), (), 0)
    lost = max(running - (part.pump_count - 1), 0)
    share = (running - lost) / running
    return _Pumps(curve, [(flow * share, head) for flow, head in curve], lost)


RULE = Rule(
    id="CDU-05",
    title="Flow with one pump lost",
    why="A spare takes over, or those left run faster; where that is not enough a failed pump "
    "stops the racks. The filter is taken as clean: at its change-out drop less is left.",
    source=Source(PRACTICE, "end of life", "practice", "medium"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="L/min",
    needs=frozenset({"cooling"}),
    good="Two pumps, one runs: 13 kW keep their flow",
    bad="One pump only",
)
