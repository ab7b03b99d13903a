"""ELE-08: nothing in the power chain of a rack is impossible."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source

UNKNOWN_FIGURES = frozenset({"no_rating", "no_voltage"})
"""Missing figures, which other rules tell of."""


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.rack_power.get(subject.id or "")
    if result is None or not (result.shelves or result.self_fed_w):
        return None
    found = [each for each in result.problems if each.code not in UNKNOWN_FIGURES]
    if not found:
        return passed(say("power can be followed from the inlets to the devices"))
    message, more = found[0].message, len(found) - 1
    if more:
        message = say("{message}; {count} more", message=message, count=more)
    return failed(message, target=found[0].where)


RULE = Rule(
    id="ELE-08",
    title="Power chain can be followed",
    why="Where a voltage collapses, a supply has no feed or an efficiency is zero, there is no "
    "input power to show, and nothing would run.",
    source=Source(RACKLOOP, "power chain", "practice"),
    scope=Scope.RACK,
    check=_check,
    needs=frozenset({"power"}),
    good="Shelves on feeds A and B of a site with two feeds",
    bad="A shelf on feed B of a site with one feed",
)
