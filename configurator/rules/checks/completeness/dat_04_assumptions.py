"""DAT-04: assumptions that results rest on are known to the reader."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.marks import listed, marks_of
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source
from configurator.rules.words import counted


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    if not context.design.floor.racks:
        return None
    assumed, _ = marks_of(context)
    if not assumed:
        return passed(say("no default assumption is used"))
    titles = [context.design.assumptions[key].title.lower() for key in assumed]
    message = say(
        "results rest on {assumptions}: {names}",
        assumptions=counted(
            len(assumed), "{count} default assumption", "{count} default assumptions"
        ),
        names=listed(titles),
    )
    return failed(message, len(assumed))


RULE = Rule(
    id="DAT-04",
    title="Default assumptions",
    why="What nobody publishes is assumed, with a reason; a figure of your own replaces it and "
    "leaves this list.",
    source=Source(RACKLOOP, "data quality", "practice"),
    scope=Scope.DESIGN,
    check=_check,
    severity=Severity.INFO,
    unit="assumptions",
    needs=frozenset({"power", "cooling"}),
    good="Every assumption replaced by a figure of the project",
    bad="Tube bores and case limits left at their defaults",
)
