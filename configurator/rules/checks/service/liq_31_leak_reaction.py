"""LIQ-31: a leak stops pumps and fans by itself."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RPU
from configurator.rules.finding import Fix, Severity
from configurator.rules.outcome import Outcome, failed, passed, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    loop = subject.loop
    if loop is None or not loop.racks:
        return None
    reaction = loop.leak_intervention
    arguments = (("loop_id", loop.id), ("leak_intervention", "electrical_and_fluid"))
    fix = Fix(say("Plan a stop of power and flow"), "set_loop", arguments)
    if reaction is None:
        return unknown(say("what a leak sets off is not stated"), fix=fix, severity=Severity.INFO)
    if reaction == "electrical_and_fluid":
        return passed(say("a leak stops power and flow"))
    words = (
        say("is left to people") if reaction == "manual" else say("stops power, but not the flow")
    )
    return failed(say("a leak {words}", words=words), fix=fix)


RULE = Rule(
    id="LIQ-31",
    title="Reaction to a leak",
    why="At a leak in the unit or in the equipment pumps and fans go off; the equipment is told, "
    "and powers down or throttles by policy. A pump that runs on empties the loop.",
    source=Source(RPU, "§7.3 Table 4"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.INFO,
    good="Automatic stop of power and flow",
    bad="Intervention by people",
    fix="Plan a stop of power and flow",
)
