"""CDU-02: the facility water is cold and plenty enough for the set point."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.diagnoses import EXCHANGER_CODES, own_numbers, said_of
from configurator.rules.finding import Severity, State
from configurator.rules.outcome import Outcome
from configurator.rules.repairs.supply import set_supply
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    held = say("the CDU holds its set point")
    outcome = said_of(context, subject, EXCHANGER_CODES, held, own_numbers)
    if outcome is None or outcome.state is not State.FAIL:
        return outcome
    supply_c = context.loops[subject.id or ""].supply_c
    if supply_c is None:
        return outcome
    return replace(outcome, fix=set_supply(subject.loop, float(math.ceil(supply_c))))


RULE = Rule(
    id="CDU-02",
    title="CDU holds its set point",
    why="With the facility valve fully open the supply drifts up with the load, and every case "
    "with it.",
    source=Source(PRACTICE, "exchanger duty", "practice", "high"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="°C",
    needs=frozenset({"cooling"}),
    good="Set point 40 °C with facility water of 32 °C",
    bad="Set point 33 °C with facility water of 32 °C",
    fix="Set the supply to what the CDU holds",
)
