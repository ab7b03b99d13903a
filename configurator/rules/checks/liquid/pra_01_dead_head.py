"""PRA-01: nothing in the loop is rated below what the pumps can build up."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.pressure_limits import working_limits
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.loops.get(subject.id or "")
    if result is None or result.shut_off_pressure_kpa_gauge is None:
        return None
    pressure_kpa = result.shut_off_pressure_kpa_gauge
    known, silent = working_limits(context, result)
    if not known:
        return unknown(
            say(
                "shut off at {pressure_kpa:.0f} kPa; no part states what it stands",
                pressure_kpa=pressure_kpa,
            )
        )
    limit_kpa, title = min(known)
    what = say("fill, static and shut-off pressure together are")
    by = say("{title} is rated", title=title)
    if silent:
        by = say(
            "of {kinds} kinds of parts {silent} state no rating; {by}",
            kinds=silent + len(known),
            silent=silent,
            by=by,
        )
    return at_most(what, pressure_kpa, limit_kpa, "kPa", by=by)


RULE = Rule(
    id="PRA-01",
    title="Dead head below the lowest rating in the loop",
    why="With all valves shut or all chassis uncoupled the pumps reach their shut-off head on top "
    "of fill and static pressure; blind-mate couplings stand 345 kPa, one row CDU reaches 486.",
    source=Source(PRACTICE, "dead head", "practice", "medium"),
    scope=Scope.LOOP,
    check=_check,
    unit="kPa",
    needs=frozenset({"cooling"}),
    good="255 kPa with couplings of 689 kPa",
    bad="590 kPa with blind-mate couplings of 345 kPa",
)
