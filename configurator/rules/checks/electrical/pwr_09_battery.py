"""PWR-09: battery shelves carry the load of their rack."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import ORV3_BBU
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.repairs.room import add_battery
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.rack_power.get(subject.id or "")
    backup = result.backup if result else None
    if result is None or backup is None:
        return None
    if result.busbar_w is None or backup.rated_w is None:
        return unknown(say("load or rating of a battery shelf is unknown"))
    carried = backup.ride_through_s
    what = (
        say("busbar load, carried for {carried:.0f} s,", carried=carried)
        if carried
        else say("busbar load")
    )
    by = say("battery shelves give")
    fix = add_battery(context, subject.rack) if result.busbar_w > backup.rated_w else None
    return at_most(what, result.busbar_w / 1e3, backup.rated_w / 1e3, "kW", by=by, fix=fix)


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
