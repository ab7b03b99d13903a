"""LIQ-19: PG25 holds 24.5 to 29.5 % propylene glycol by volume."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import CoolantPart
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PG25_GUIDE
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Fix, Severity
from configurator.rules.judge import within
from configurator.rules.outcome import Outcome, failed
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    loop = subject.loop
    part = part_as(context.design, CoolantPart, loop.coolant) if loop else None
    if loop is None or part is None or part.glycol != "propylene" or part.volume_fraction is None:
        return None
    low, high = parameters["minimum_percent"], parameters["maximum_percent"]
    outcome = within(
        say("{title} holds", title=part.title), part.volume_fraction * 100, low, high, "vol %"
    )
    if outcome.measured is None or low <= outcome.measured <= high:
        return outcome
    fix = Fix(say("Use PG25"), "set_loop", (("loop_id", loop.id), ("coolant", "pg25")))
    return failed(outcome.message, outcome.measured, outcome.limit, fix=fix)


RULE = Rule(
    id="LIQ-19",
    title="Concentration of PG25",
    why="Below 24.5 % microbes grow and frost protection is lost; above 29.5 % viscosity costs "
    "head and heat transfer.",
    source=Source(PG25_GUIDE, "Table 1"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="vol %",
    parameters={"minimum_percent": 24.5, "maximum_percent": 29.5},
    good="25 vol % propylene glycol",
    bad="55 vol % propylene glycol",
    fix="Use PG25",
)
