"""PWR-10: a shelf bridges the gap until the battery takes over."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import PowerShelf
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import ORV3_BBU
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part = part_as(context.design, PowerShelf, subject.item.part) if subject.item else None
    result = context.shelves.get(subject.id or "")
    if part is None or result is None:
        return None
    limit_ms = parameters["hold_up_ms"]
    if result.hold_up_ms is None:
        message = say("hold-up of {title} is unknown", title=part.title)
        return unknown(message, limit=limit_ms, severity=Severity.INFO)
    return at_least(say("{title} holds up", title=part.title), result.hold_up_ms, limit_ms, "ms")


RULE = Rule(
    id="PWR-10",
    title="Hold-up of the power shelf",
    why="Without mains its capacitors carry the load for 20 ms; a battery shelf takes over at "
    "48.5 V within 2 ms. Excursions end within the same 20 ms.",
    source=Source(ORV3_BBU, "take-over, quoted", "second-hand", "medium"),
    scope=Scope.ITEM,
    check=_check,
    severity=Severity.WARNING,
    unit="ms",
    parameters={"hold_up_ms": 20.0},
    good="20 ms",
    bad="10 ms",
)
