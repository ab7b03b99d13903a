"""ELE-02: the output connector of a shelf carries its share of the current."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import PowerShelf
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import ORV3_SHELF
from configurator.rules.facts.parts import part_as
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.repairs.room import more_shelf_power
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.shelves.get(subject.id or "")
    part = part_as(context.design, PowerShelf, subject.item.part) if subject.item else None
    if result is None or part is None or part.output_a is None or result.current_a is None:
        return None
    current_a = result.current_a
    fix = (
        more_shelf_power(context, subject.rack, current_a / part.output_a)
        if current_a > part.output_a
        else None
    )
    by = say("its connector carries")
    return at_most(say("shelf output is"), current_a, part.output_a, "A", by=by, fix=fix)


RULE = Rule(
    id="ELE-02",
    title="Shelf output current",
    why="The connector's rating holds in still air: 360 A for the ORv3 shelf, 500 A only at "
    "300 LFM.",
    source=Source(ORV3_SHELF, "output connector, quoted", "second-hand", "medium"),
    scope=Scope.ITEM,
    check=_check,
    unit="A",
    needs=frozenset({"power"}),
    good="475 A from an HPR shelf of 700 A",
    bad="1420 A from an HPR shelf of 700 A",
    fix="Add a power shelf, or use shelves of a higher rating",
)
