"""PIP-01: hoses and pipes stay within their temperature range."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import HosePipe
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least, at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.loops.get(subject.id or "")
    if result is None or result.supply_c is None or result.return_c is None:
        return None
    found = (part_as(context.design, HosePipe, name) for name in sorted(result.segments.parts))
    parts = [part for part in found if part is not None]
    lows = [(p.temperature_min_c, p.title) for p in parts if p.temperature_min_c is not None]
    highs = [(p.temperature_max_c, p.title) for p in parts if p.temperature_max_c is not None]
    low, high = max(lows, default=None), min(highs, default=None)
    if low is not None and result.supply_c < low[0]:
        return at_least(
            say("supply through {title} at", title=low[1]), result.supply_c, low[0], "°C"
        )
    if high is None:
        return None
    return at_most(
        say("return through {title} at", title=high[1]),
        result.return_c,
        high[0],
        "°C",
        by=say("rated to"),
    )


RULE = Rule(
    id="PIP-01",
    title="Temperature of hoses and pipes",
    why="Rubber hardens when hot and stiffens when cold; couplings and manifolds have rules of "
    "their own.",
    source=Source(RACKLOOP, "from the hoses' data sheets", "practice", "medium"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="°C",
    needs=frozenset({"cooling"}),
    good="Return at 50 °C through EPDM hoses",
    bad="Return at 130 °C through EPDM hoses",
)
