"""PRA-10: the load holds when one of the shelves' AC inputs is lost."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import PowerShelf
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, unknown
from configurator.rules.repairs.room import add_shelf
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.rack_power.get(subject.id or "")
    if result is None or subject.rack is None or not result.shelves or result.busbar_w is None:
        return None
    if context.design.requirements.shelf_redundancy == "none":
        return None
    left_w = 0.0
    for item in subject.rack.items:
        if item.kind != "power_shelf":
            continue
        part, shelf = part_as(context.design, PowerShelf, item.part), context.shelves.get(item.id)
        if part is None or shelf is None or part.ac_inputs is None or shelf.rated_w is None:
            name = part.title if part else item.part
            return unknown(
                say("AC inputs of {name} are unknown", name=name), severity=Severity.INFO
            )
        left_w += shelf.rated_w * (part.ac_inputs - 1) / part.ac_inputs
    by = say("the supplies on the inputs left give")
    fix = add_shelf(context, subject.rack) if result.busbar_w > left_w else None
    return at_most(say("busbar load"), result.busbar_w / 1e3, left_w / 1e3, "kW", by=by, fix=fix)


RULE = Rule(
    id="PRA-10",
    title="Load with one AC input lost",
    why="Supplies are spread over the inputs: three HPR shelves of 33 kW keep 49.5 kW when one of "
    "two inputs fails.",
    source=Source(PRACTICE, "feed loss", "practice", "medium"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.WARNING,
    unit="kW",
    needs=frozenset({"power"}),
    good="34 kW on three HPR shelves",
    bad="69.7 kW on three HPR shelves",
    fix="Add a power shelf",
)
