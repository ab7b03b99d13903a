"""PRA-10: the load holds when one of the feeds of the rack's AC inputs is lost."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.finding import NoFix, Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, failed, unknown
from configurator.rules.repairs.room import more_shelf_power
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.rack_power.get(subject.id or "")
    if result is None or not result.shelves or result.busbar_w == 0.0:
        return None
    if context.design.requirements.shelf_redundancy == "none" or context.design.site.feeds == 1:
        return None
    lost = result.feed_losses
    if any(loss.loading is None and loss.survives_tdp is None for loss in lost):
        return unknown(say("AC inputs of a shelf are unknown"), severity=Severity.INFO)
    dark = next((loss for loss in lost if loss.loading is None), None)
    if dark is not None:
        other = NoFix(say("an input of a shelf has to be put on the other feed"))
        return failed(say("with feed {id} lost nothing carries the load", id=dark.id), fix=other)
    worst = max(lost, key=lambda loss: loss.loading or 0.0)
    percent, limit = 100.0 * (worst.loading or 0.0), parameters["limit_percent"]
    what = say("with feed {id} lost the supplies left are loaded to", id=worst.id)
    if result.busbar_w is None and percent <= limit:
        return unknown(say("a load on the busbar is unknown"), percent, limit)
    fix = more_shelf_power(context, subject.rack, percent / limit) if percent > limit else None
    return at_most(what, percent, limit, "%", by=say("at most"), fix=fix)


RULE = Rule(
    id="PRA-10",
    title="Load with one feed lost",
    why="Supplies are spread over the inputs: three HPR shelves of 33 kW keep 49.5 kW when one of "
    "two inputs fails.",
    source=Source(PRACTICE, "feed loss", "practice", "medium"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.WARNING,
    unit="%",
    parameters={"limit_percent": 100.0},
    needs=frozenset({"power"}),
    good="34 kW on three HPR shelves",
    bad="69.7 kW on three HPR shelves",
    fix="Add a power shelf, or use shelves of a higher rating",
)
