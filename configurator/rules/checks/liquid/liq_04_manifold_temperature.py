"""LIQ-04: manifolds work between 17 and 65 °C."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import MANIFOLD
from configurator.rules.finding import Severity
from configurator.rules.judge import within
from configurator.rules.outcome import Outcome
from configurator.rules.repairs.supply import colder_supply, set_supply
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.racks_on_loops.get(subject.id or "")
    if result is None or result.supply_c is None or result.return_c is None:
        return None
    low, high = parameters["minimum_c"], parameters["maximum_c"]
    if result.supply_c < low:
        outcome = within(say("supply manifold at"), result.supply_c, low, high, "°C")
        loop = context.index.loop_of(subject.id or "")
        return replace(outcome, fix=set_supply(loop, low))
    outcome = within(say("return manifold at"), result.return_c, low, high, "°C")
    if result.return_c <= high:
        return outcome
    return replace(outcome, fix=colder_supply(context, subject.rack, result.return_c - high))


RULE = Rule(
    id="LIQ-04",
    title="Manifold temperature within 17 to 65 °C",
    why="Seals and couplings are qualified for facility water of class W45 with approach and rise.",
    source=Source(MANIFOLD, "§4.1 Table 3"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.WARNING,
    unit="°C",
    parameters={"minimum_c": 17.0, "maximum_c": 65.0},
    needs=frozenset({"cooling"}),
    good="40 °C supply, 50 °C return",
    bad="58 °C supply, 68 °C return",
    fix="Bring the supply into the range of the manifold",
)
