"""DES-02: a chassis has a board."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source
from configurator.rules.words import counted


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert subject.chassis is not None
    count = len(subject.chassis.boards)
    return (
        passed(say("{boards} fitted", boards=counted(count, "{count} board", "{count} boards")))
        if count
        else failed(say("no baseboard is fitted"))
    )


RULE = Rule(
    id="DES-02",
    title="Chassis have a baseboard",
    why="Without one no module can be placed, and coolant has nowhere to go.",
    source=Source(RACKLOOP, "completeness", "practice"),
    scope=Scope.CHASSIS,
    check=_check,
    severity=Severity.INFO,
    good="A chassis with one board",
    bad="A chassis without boards",
)
