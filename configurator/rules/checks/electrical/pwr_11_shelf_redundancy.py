"""PWR-11: the busbar load holds with one supply lost in each shelf."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.power.headroom import redundant_total_w
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.repairs.room import more_shelf_power
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.rack_power.get(subject.id or "")
    if result is None or not result.shelves:
        return None
    if context.design.requirements.shelf_redundancy == "none":
        return None
    left_w = redundant_total_w(result.shelves)
    if result.busbar_w is None or left_w is None:
        return unknown(say("load or redundant rating of a shelf is unknown"))
    load_kw, left_kw = result.busbar_w / 1e3, left_w / 1e3
    by = say("{count} shelves give, one supply lost in each,", count=len(result.shelves))
    fix = more_shelf_power(context, subject.rack, load_kw / left_kw) if load_kw > left_kw else None
    return at_most(say("busbar load"), load_kw, left_kw, "kW", by=by, fix=fix)


RULE = Rule(
    id="PWR-11",
    title="Shelves carry the load with N+1",
    why="A supply that fails must not take the rack with it.",
    source=Source(RACKLOOP, "PWR-11", "practice", "medium"),
    scope=Scope.RACK,
    check=_check,
    unit="kW",
    needs=frozenset({"power"}),
    good="69.7 kW on three shelves of 27.5 kW with one supply lost",
    bad="112 kW on three shelves of 27.5 kW with one supply lost",
    fix="Add a power shelf, or use shelves of a higher rating",
)
