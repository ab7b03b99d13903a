"""PWR-07: no more shelves in parallel than they are made for."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import PowerShelf
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import HPR_SHELF
from configurator.rules.facts.parts import part_as
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert subject.rack is not None
    shelves = [item for item in subject.rack.items if item.kind == "power_shelf"]
    limits = [
        part.max_parallel
        for item in shelves
        if (part := part_as(context.design, PowerShelf, item.part)) and part.max_parallel
    ]
    if len(shelves) < 2 or not limits:
        return None
    return at_most(
        say("in parallel:"), len(shelves), min(limits), say("shelves"), by=say("at most")
    )


RULE = Rule(
    id="PWR-07",
    title="Shelves in parallel",
    why="Droop sharing is designed for a number of shelves, three of the HPR kind; busbar and "
    "clips as well.",
    source=Source(HPR_SHELF, "revision history, quoted", "second-hand", "medium"),
    scope=Scope.RACK,
    check=_check,
    unit="shelves",
    good="Three HPR shelves",
    bad="Five HPR shelves",
)
