"""SOL-03: a loop has all it takes to be solved."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.diagnoses import one_of
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    if subject.loop is None or context.cooling is None:
        return None
    if subject.id in context.loops:
        return one_of((), say("the loop is complete"))
    if not subject.loop.cdus:
        return None
    own = {subject.loop.id, *subject.loop.cdus, *subject.loop.racks}
    entries = [
        entry
        for entry in context.cooling.problems
        if entry.where is None
        or entry.where in own
        or context.index.lineage(entry.where)[-1] in own
    ]
    return one_of(entries, "") if entries else unknown(say("the loop has no result"))


RULE = Rule(
    id="SOL-03",
    title="The loop is complete",
    why="A coupling without flow coefficient, a plate without curve or a CDU without any rating "
    "leaves nothing to solve.",
    source=Source(RACKLOOP, "solver", "practice"),
    scope=Scope.LOOP,
    check=_check,
    needs=frozenset({"cooling"}),
    good="Couplings with Kv, plates with curves, a CDU with a rating",
    bad="Blind-mate couplings whose Kv nobody publishes",
)
