"""PWR-09: battery shelves carry the load of their rack."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import BbuShelf
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import ORV3_BBU
from configurator.rules.facts.parts import part_as
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.repairs.room import add_battery
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.rack_power.get(subject.id or "")
    assert subject.rack is not None
    items = [item for item in subject.rack.items if item.kind == "bbu_shelf"]
    if result is None or not items:
        return None
    parts = [part_as(context.design, BbuShelf, item.part) for item in items]
    rated = [part.total_kw for part in parts if part is not None and part.total_kw is not None]
    if result.busbar_w is None or len(rated) < len(items):
        return unknown(say("load or rating of a battery shelf is unknown"))
    load_kw, by = result.busbar_w / 1e3, say("battery shelves give")
    fix = add_battery(context, subject.rack) if load_kw > sum(rated) else None
    return at_most(say("busbar load"), load_kw, sum(rated), "kW", by=by, fix=fix)


RULE = Rule(
    id="PWR-09",
    title="Battery shelves carry the rack",
    why="An ORv3 shelf gives 15 kW for 240 s when new and 90 s at the end of its life, an HPR "
    "shelf 20 kW for 240 s or 27.5 kW for 90 s; with more load it switches off with the mains.",
    source=Source(ORV3_BBU, "rating, quoted", "second-hand", "medium"),
    scope=Scope.RACK,
    check=_check,
    unit="kW",
    needs=frozenset({"power"}),
    good="8.6 kW on a battery shelf of 27.5 kW",
    bad="34 kW on a battery shelf of 27.5 kW",
    fix="Add a battery shelf",
)
