"""LIQ-13: couplings have the flow coefficient of their size."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import QuickDisconnect
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import UQD
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source

_KINDS = {"OCP UQD": "uqd", "OCP UQDB": "uqdb"}


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.loops.get(subject.id or "")
    nearest: tuple[float, QuickDisconnect, float] | None = None
    for name in result.segments.parts if result else ():
        part = part_as(context.design, QuickDisconnect, name)
        least = parameters.get(f"{_KINDS.get(part.standard or '')}{part.size}_cv") if part else None
        if part is None or least is None or part.cv is None:
            continue
        if nearest is None or part.cv / least < nearest[0]:
            nearest = part.cv / least, part, least
    if nearest is None:
        return None
    _, part, least = nearest
    assert part.cv is not None
    return at_least(
        say("{title}: Cv", title=part.title),
        part.cv,
        least,
        "gpm/psi^½",
        by=say("its size has at least"),
    )


RULE = Rule(
    id="LIQ-13",
    title="Flow coefficient of a universal quick disconnect",
    why="A coupling below the least coefficient of its size is not one of that size: a spare of "
    "another maker changes the flow of the whole chassis.",
    source=Source(UQD, "flow coefficients, quoted", "second-hand", "medium"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    unit="gpm/psi^½",
    parameters={
        "uqd02_cv": 0.25,
        "uqd04_cv": 0.8,
        "uqd06_cv": 1.6,
        "uqd08_cv": 2.5,
        "uqdb02_cv": 0.25,
        "uqdb04_cv": 0.8,
        "uqdb06_cv": 1.55,
        "uqdb08_cv": 2.4,
    },
    needs=frozenset({"cooling"}),
    good="A UQD06 with 2.37",
    bad="A UQD06 with 1.2",
)
