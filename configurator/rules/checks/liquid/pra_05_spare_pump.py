"""PRA-05: a pump may fail."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.parts import cdu_part
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part, result = cdu_part(context.design, subject), context.cdus.get(subject.id or "")
    if part is None or result is None or result.pumps_running is None:
        return None
    running = result.pumps_running
    if part.pump_count is None:
        return unknown(say("number of pumps of {title} is unknown", title=part.title), running)
    message = say(
        "{running} of {pump_count} pumps run", running=running, pump_count=part.pump_count
    )
    if running >= part.pump_count:
        return failed(say("{message}: no spare", message=message), running, part.pump_count - 1)
    return passed(message, running, part.pump_count - 1)


RULE = Rule(
    id="PRA-05",
    title="A spare pump stands by",
    why="Without one a failed pump takes flow from every rack of the loop; plates reach their "
    "limit in some twenty seconds. The flow left over is a scenario of its own.",
    source=Source(PRACTICE, "end of life", "practice", "medium"),
    scope=Scope.CDU,
    check=_check,
    severity=Severity.INFO,
    unit="pumps",
    needs=frozenset({"cooling"}),
    good="One of two pumps runs",
    bad="Both pumps run",
)
