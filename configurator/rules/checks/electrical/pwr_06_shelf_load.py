"""PWR-06: no power shelf is overloaded."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import ORV3_SHELF
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.repairs.room import more_shelf_power
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.shelves.get(subject.id or "")
    if result is None:
        return None
    if result.output_w is None or result.rated_w is None:
        return unknown(say("load or rating of the shelf is unknown"))
    given_kw, rated_kw = result.output_w / 1e3, result.rated_w / 1e3
    fix = (
        more_shelf_power(context, subject.rack, given_kw / rated_kw)
        if given_kw > rated_kw
        else None
    )
    return at_most(say("shelf gives"), given_kw, rated_kw, "kW", by=say("rated"), fix=fix)


RULE = Rule(
    id="PWR-06",
    title="Shelf load within its rating",
    why="Six supplies of 3 kW give 18 kW, of 5.5 kW 33 kW; beyond that the shelf shuts down.",
    source=Source(ORV3_SHELF, "rating, quoted", "second-hand", "medium"),
    scope=Scope.ITEM,
    check=_check,
    unit="kW",
    needs=frozenset({"power"}),
    good="69.7 kW on three shelves of 33 kW",
    bad="69.7 kW on one shelf of 33 kW",
    fix="Add a power shelf, or use shelves of a higher rating",
)
