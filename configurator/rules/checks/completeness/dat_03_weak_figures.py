"""DAT-03: results rest on figures that can be trusted."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.marks import listed, marks_of, readable
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source
from configurator.rules.words import counted


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    if not context.design.floor.racks:
        return None
    _, weak = marks_of(context)
    if not weak:
        return passed(say("no figure of low confidence is used"))
    names = [readable(context, mark) for mark in weak]
    message = say(
        "results rest on {figures} of low confidence: {names}",
        figures=counted(len(weak), "{count} figure", "{count} figures"),
        names=listed(names),
    )
    return failed(message, len(weak))


RULE = Rule(
    id="DAT-03",
    title="Figures of low confidence",
    why="An estimate decides as much as a data sheet; where it decides a quote, ask the maker.",
    source=Source(RACKLOOP, "data quality", "practice"),
    scope=Scope.DESIGN,
    check=_check,
    severity=Severity.INFO,
    unit="figures",
    needs=frozenset({"power", "cooling"}),
    good="Parts with published figures only",
    bad="A chassis whose own power is an estimate",
)
