"""SOL-01: the loop has a solution."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.loops.get(subject.id or "")
    if result is None:
        return None
    if result.converged:
        message = say("solved in {iterations} iterations", iterations=result.iterations)
        return passed(message, result.iterations)
    said = next((entry.message for entry in result.diagnosis), "no reason is known")
    message = say(
        "not solved after {iterations} iterations, no figures: {said}",
        iterations=result.iterations,
        said=said,
    )
    return failed(message, result.iterations)


RULE = Rule(
    id="SOL-01",
    title="Flows and temperatures are solved",
    why="Without convergence there are no numbers, only the reason.",
    source=Source(RACKLOOP, "solver", "practice"),
    scope=Scope.LOOP,
    unit="iterations",
    check=_check,
    needs=frozenset({"cooling"}),
    good="A loop with CDU and chassis",
    bad="A loop whose only valve is shut",
)
