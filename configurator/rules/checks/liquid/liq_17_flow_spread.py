"""LIQ-17: a manifold shares the flow within 5 %."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Manifold
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import BLIND_MATE
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result, table = (
        context.racks_on_loops.get(subject.id or ""),
        context.segments(subject.id or ""),
    )
    fastest = table.fastest("manifold") if table else None
    if result is None or result.spread_percent is None or fastest is None:
        return None
    part = part_as(context.design, Manifold, fastest.part or "")
    limit = (part.flow_spread_percent if part else None) or parameters["limit_percent"]
    what = say("flows of the chassis differ by")
    return at_most(what, result.spread_percent, limit, "%", by=say("typical are up to"), digits=3)


RULE = Rule(
    id="LIQ-17",
    title="Spread of flow along the rack manifold",
    why="A typical value of the blind-mate manifold, not a limit: unlike chassis differ on "
    "purpose, and PRA-04 asks what each plate gets.",
    source=Source(BLIND_MATE, "rack manifold, quoted", "second-hand", "medium"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.INFO,
    unit="%",
    parameters={"limit_percent": 5.0},
    needs=frozenset({"cooling"}),
    good="Eight like chassis on DN32",
    bad="A full and a half-filled chassis on one manifold",
)
