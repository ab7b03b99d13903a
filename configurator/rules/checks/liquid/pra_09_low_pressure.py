"""PRA-09: the loop stays above ambient pressure everywhere."""

from __future__ import annotations

import math
from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.assumptions import assumed_number
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.finding import Fix, Severity
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result, loop = context.loops.get(subject.id or ""), subject.loop
    if result is None or loop is None or result.lowest_pressure_kpa_gauge is None:
        return None
    lowest, limit = result.lowest_pressure_kpa_gauge, parameters["minimum_kpa"]
    fill = loop.fill_pressure_kpa_gauge
    if fill is None:
        fill = assumed_number(context.design, "fill_pressure_kpa_gauge", loop.id).value
    raised = math.ceil((fill + limit - lowest) / 10) * 10.0
    fix = Fix(
        say("Fill to {raised:g} kPa", raised=raised),
        "set_loop",
        (("loop_id", loop.id), ("fill_pressure_kpa_gauge", raised)),
    )
    what = say("lowest pressure of the loop is")
    return at_least(what, lowest, limit, say("kPa gauge"), by=say("keep at least"), fix=fix)


RULE = Rule(
    id="PRA-09",
    title="Lowest pressure above ambient",
    why="Below ambient pressure air is drawn in at every seal and pumps cavitate.",
    source=Source(PRACTICE, "low pressure", "practice", "medium"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="kPa",
    parameters={"minimum_kpa": 30.0},
    needs=frozenset({"cooling"}),
    good="76 kPa gauge at the top of the rack",
    bad="12 kPa gauge at the top of the rack",
    fix="Fill the loop to a higher pressure",
)
