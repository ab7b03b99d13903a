"""DES-05: a loop has a CDU whose pumps run."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.rule import Outcome, Rule, Scope, Source, failed, passed
from configurator.rules.words import counted


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    loop = subject.loop
    if loop is None:
        return None
    if not loop.cdus:
        return failed("the loop has no CDU: nothing pumps and nothing takes the heat")
    if loop.control.pumps_running == 0:
        return failed("no pump of the loop runs", 0, 1)
    return passed(f"fed by {counted(len(loop.cdus), 'CDU')}")


RULE = Rule(
    id="DES-05",
    title="Loops have a CDU whose pumps run",
    why="It moves the coolant and hands its heat to the facility water.",
    source=Source(RACKLOOP, "completeness", "practice"),
    scope=Scope.LOOP,
    check=_check,
    good="A loop with one CDU",
    bad="A loop whose CDU was removed",
)
