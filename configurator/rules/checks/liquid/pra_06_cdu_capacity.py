"""PRA-06: no CDU is asked for more heat than it is rated for."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.repairs.room import add_cdu
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.cdus.get(subject.id or "")
    if result is None or result.heat_w is None:
        return None
    if result.capacity_w is None:
        return unknown(
            say("takes {heat_kw:.1f} kW; its capacity is unknown", heat_kw=result.heat_w / 1e3)
        )
    loop = context.index.loop_of(subject.id or "")
    fix = add_cdu(context, loop) if result.heat_w > result.capacity_w else None
    heat_kw, rated_kw = result.heat_w / 1e3, result.capacity_w / 1e3
    return at_most(say("takes"), heat_kw, rated_kw, "kW", by=say("rated"), fix=fix)


RULE = Rule(
    id="PRA-06",
    title="CDU heat within its rating",
    why="The rating holds at its own approach, flows and coolant; beyond it the supply warms up. "
    "The temperatures shown come from the exchanger's rating point, not from this figure.",
    source=Source(PRACTICE, "CDU rating", "practice", "medium"),
    scope=Scope.CDU,
    check=_check,
    unit="kW",
    needs=frozenset({"cooling"}),
    good="43 kW on a CDU of 121 kW",
    bad="101 kW on a CDU of 80 kW",
    fix="Add a CDU",
)
