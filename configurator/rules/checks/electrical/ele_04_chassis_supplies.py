"""ELE-04: a chassis with its own supplies runs on those that redundancy leaves."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.power.own import supplies_left, usable_w
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.parts import chassis_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part = chassis_part(context.design, subject)
    if part is None or part.supply != "ac" or part.psu_count is None:
        return None
    power_w = context.total_tdp_w(subject.id or "")
    if power_w is None:
        return None
    left, usable = supplies_left(part), usable_w(part)
    if left is None or usable is None:
        missing = say("rating") if part.psu_w is None else say("redundancy")
        return unknown(
            say(
                "draws {power_kw:.1f} kW; the {missing} of its {psu_count} supplies is unknown",
                power_kw=power_w / 1e3,
                missing=missing,
                psu_count=part.psu_count,
            ),
            severity=Severity.INFO,
        )
    by = say("{left} of {psu_count} supplies give", left=left, psu_count=part.psu_count)
    return at_most(say("chassis draws"), power_w / 1e3, usable / 1e3, "kW", by=by)


RULE = Rule(
    id="ELE-04",
    title="Supplies of a chassis with redundancy",
    why="The rating of all supplies together says nothing about the day one input is lost.",
    source=Source(PRACTICE, "feed loss", "practice", "medium"),
    scope=Scope.CHASSIS,
    check=_check,
    severity=Severity.WARNING,
    unit="kW",
    needs=frozenset({"power"}),
    good="10.6 kW on 4+2 supplies of 6.6 kW",
    bad="9.8 kW on 3+3 supplies of 3 kW",
)
