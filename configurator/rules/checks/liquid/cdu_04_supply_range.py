"""CDU-04: the set point lies in the supply range of the CDU."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import cdu_part
from configurator.rules.finding import Severity, State
from configurator.rules.judge import within
from configurator.rules.outcome import Outcome
from configurator.rules.repairs.supply import set_supply
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part, loop = cdu_part(context.design, subject), context.index.loop_of(subject.id or "")
    if part is None or loop is None:
        return None
    low, high = part.secondary_supply_min_c, part.secondary_supply_max_c
    if low is None or high is None:
        return None
    outcome = within(say("set point of the supply is"), loop.supply_set_point_c, low, high, "°C")
    if outcome.state is State.PASS:
        return outcome
    return replace(outcome, fix=set_supply(loop, min(max(loop.supply_set_point_c, low), high)))


RULE = Rule(
    id="CDU-04",
    title="Set point in the supply range of the CDU",
    why="Controls and sensors of the unit are made for its range.",
    source=Source(RACKLOOP, "from the CDUs' data sheets", "practice", "medium"),
    scope=Scope.CDU,
    check=_check,
    severity=Severity.WARNING,
    unit="°C",
    good="40 °C from a unit for 17 to 65 °C",
    bad="50 °C from a unit for 2 to 45 °C",
    fix="Set the supply to the nearest temperature the CDU gives",
)
