"""CDU-05: with one pump lost the heat still gets its flow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from configurator.catalogue.parts import Cdu
from configurator.cooling.result import CduCooling
from configurator.core.unknown import total
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least
from configurator.rules.operating_point import Curve, crossing, least_flow
from configurator.rules.parts import part_as
from configurator.rules.rule import Outcome, Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.loops.get(subject.id or "")
    needed = least_flow(context, result) if result else None
    if result is None or needed is None or not result.cdus:
        return None
    left = [_left(context, result.cdus, lost) for lost in result.cdus]
    known = [flow for flow in left if flow is not None]
    if not known:
        return None
    by = "the heat asks for"
    return at_least("one pump lost, full speed gives", min(known), needed, "L/min", by=by, digits=3)


def _left(context: RuleContext, cdus: Sequence[CduCooling], lost: CduCooling) -> float | None:
    """Flow of the loop when a CDU loses a pump; its spare ones run, all at full speed."""
    return total(crossing(_curve(context, cdu, lost=cdu is lost), cdu.system_curve) for cdu in cdus)


def _curve(context: RuleContext, cdu: CduCooling, *, lost: bool) -> Curve:
    item = context.index.cdu(cdu.id)
    part = part_as(context.design, Cdu, item.part) if item else None
    running = cdu.pumps_running
    if part is None or part.pump_count is None or not running:
        return ()
    left = min(running, part.pump_count - 1) if lost else running
    return [(flow * left / running, head) for flow, head in cdu.pump_curve_full_speed]


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
