"""DAT-02: the height of what is mounted is known."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.rack_units import height_cmm
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import mounted_part
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, passed, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part = mounted_part(context.design, subject)
    if part is None:
        return None
    if height_cmm(part) is None:
        return unknown(say("height of {title} is unknown: one unit is drawn", title=part.title))
    return passed(say("height is known"))


RULE = Rule(
    id="DAT-02",
    title="Height is known",
    why="Without it nobody can say whether the rack closes.",
    source=Source(RACKLOOP, "data quality", "practice"),
    scope=Scope.MOUNTED,
    check=_check,
    severity=Severity.WARNING,
    good="A chassis of 4 OU",
    bad="A chassis of unknown height",
)
