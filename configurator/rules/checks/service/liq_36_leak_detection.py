"""LIQ-36: leaks are detected, and the class of detection is stated."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import COLD_PLATE_REQUIREMENTS
from configurator.rules.finding import Fix, Severity
from configurator.rules.outcome import Outcome, failed, passed, unknown
from configurator.rules.rule import Rule, Scope, Source

_KINDS = {"indirect": say("indirect detection"), "direct": say("direct detection")}


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    loop = subject.loop
    if loop is None or not loop.racks:
        return None
    arguments = (("loop_id", loop.id), ("leak_detection", "direct"))
    fix = Fix(say("Plan ropes or spots"), "set_loop", arguments)
    if loop.leak_detection is None:
        message = say("how leaks are detected is not stated")
        return unknown(message, fix=fix, severity=Severity.INFO)
    if loop.leak_detection != "none":
        return passed(_KINDS[loop.leak_detection])
    return failed(say("no detection of leaks"), fix=fix)


RULE = Rule(
    id="LIQ-36",
    title="Detection of leaks",
    why="Indirect detection reads pressure, flow and temperature that are measured anyway and "
    "misses a drip; direct detection lays ropes or spots where liquid would gather.",
    source=Source(COLD_PLATE_REQUIREMENTS, "§6.6"),
    scope=Scope.LOOP,
    check=_check,
    severity=Severity.WARNING,
    good="Direct detection by ropes",
    bad="No detection",
    fix="Plan ropes or spots",
)
