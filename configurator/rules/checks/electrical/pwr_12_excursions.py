"""PWR-12: what lasts longer than capacitors can supply must come from the shelves."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.repairs.room import add_shelf
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.rack_power.get(subject.id or "")
    if result is None or not result.shelves or result.busbar_w is None or context.power is None:
        return None
    rated = [shelf.rated_w for shelf in result.shelves]
    known = [w for w in rated if w is not None]
    if len(known) < len(rated):
        return None
    load_w = result.busbar_w * parameters["last_step_ratio"]
    what = say(
        "load for 20 ms, {last_step_ratio:g} × TDP, is",
        last_step_ratio=parameters["last_step_ratio"],
    )
    fix = add_shelf(context, subject.rack) if load_w > sum(known) else None
    by = say("all supplies together give")
    return at_most(what, load_w / 1e3, sum(known) / 1e3, "kW", by=by, fix=fix)


RULE = Rule(
    id="PWR-12",
    title="Excursions of 20 ms within the shelves' rating",
    why="Of the excursion ladder (EDP) 2.0, 1.75, 1.5, 1.25 and 1.1 × TDP for 20 µs to 20 ms, "
    "buffer capacitors cover the short steps; no shelf publishes a peak rating, so the last "
    "step is held against the continuous one, for the whole load to be on the safe side.",
    source=Source(RACKLOOP, "PWR-12, from OAM r2.0 Table 6", "practice", "medium"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.WARNING,
    unit="kW",
    parameters={"last_step_ratio": 1.1},
    needs=frozenset({"power"}),
    good="69.7 kW on 99 kW of supplies",
    bad="95 kW on 99 kW of supplies",
    fix="Add a power shelf",
)
