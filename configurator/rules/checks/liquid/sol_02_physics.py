"""SOL-02: the solution makes sense as physics."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.diagnoses import ELSEWHERE, one_of
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.loops.get(subject.id or "")
    if result is None or not result.converged:
        return None
    entries = result.diagnosis.only(
        lambda severity, code: severity == "error" and code not in ELSEWHERE
    )
    return one_of(entries, say("nothing boils, all heat finds its way out"))


RULE = Rule(
    id="SOL-02",
    title="Nothing boils and all heat finds its way out",
    why="Negative absolute or vapour pressure, heat without flow or sink, or a coolant outside its "
    "range of properties: the numbers are kept, but mean little.",
    source=Source(RACKLOOP, "solver", "practice"),
    scope=Scope.LOOP,
    check=_check,
    needs=frozenset({"cooling"}),
    good="A loop above ambient pressure with flow at every plate",
    bad="A heated plate without flow",
)
