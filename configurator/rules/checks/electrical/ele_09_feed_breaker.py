"""ELE-09: each feed's breaker carries the rack alone."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.rack_power.get(subject.id or "")
    feeds = (*result.feeds, *result.feeds_alone) if result else ()
    rated = [feed for feed in feeds if feed.breaker_a is not None]
    known = [feed for feed in rated if feed.loading is not None]
    if not rated:
        return None
    if len(known) < len(rated):
        return unknown(say("what a feed carries is unknown"))
    worst = max(known, key=lambda feed: feed.loading or 0.0)
    percent = 100.0 * (worst.loading or 0.0)
    what = say("phase current of feed {id} is", id=worst.id)
    by = say(
        "of what its breaker of {breaker_a:g} A carries all the time, at most",
        breaker_a=worst.breaker_a,
    )
    return at_most(what, percent, parameters["limit_percent"], "%", by=by)


RULE = Rule(
    id="ELE-09",
    title="Breaker of each feed carries the rack alone",
    why="When one of two feeds is lost the other takes everything; a breaker that is not rated "
    "for continuous duty carries 80 % of what is printed on it.",
    source=Source(RACKLOOP, "power chain", "practice"),
    scope=Scope.RACK,
    check=_check,
    unit="%",
    parameters={"limit_percent": 100.0},
    needs=frozenset({"power"}),
    good="A rack of 8.6 kW on breakers of 32 A, three-phase",
    bad="A rack of 34 kW on breakers of 32 A, three-phase",
)
