"""PRA-14: no wet coupling stands above a power shelf without a tray."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.fitted import is_liquid
from configurator.design.model import Chassis, Design, RackItem
from configurator.design.rack_units import span_of
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import PRACTICE
from configurator.rules.finding import Fix, Severity, State
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source
from configurator.rules.words import counted

_DRY = ("power_shelf", "bbu_shelf")


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    rack, parts = subject.rack, context.design.parts
    if rack is None:
        return None
    wet = [item for item in rack.items if _is_wet(context.design, item)]
    shelves = [item for item in rack.items if item.kind in _DRY]
    if not wet or not shelves:
        return None
    lowest = min(span_of(shelf, parts).bottom for shelf in shelves)
    above = sum(span_of(item, parts).bottom > lowest for item in wet)
    if not above:
        return passed(say("power shelves stand above all couplings"), 0.0, 0.0)
    if rack.drip_trays:
        return passed(
            say(
                "{items} above a power shelf, with trays",
                items=counted(above, "{count} wet item", "{count} wet items"),
            ),
            0.0,
            0.0,
        )
    arguments = (("object_id", rack.id), ("field", "drip_trays"), ("value", True))
    fix = Fix(say("Plan drip trays"), "set_field", arguments)
    message = say(
        "{items} above a power shelf", items=counted(above, "{count} wet item", "{count} wet items")
    )
    if rack.drip_trays is None:
        return Outcome(
            State.UNKNOWN, say("{message}, trays are not stated", message=message), above, 0.0, fix
        )
    return failed(say("{message} without trays", message=message), above, 0.0, fix=fix)


def _is_wet(design: Design, item: Chassis | RackItem) -> bool:
    return is_liquid(design, item) if isinstance(item, Chassis) else item.kind == "cdu"


RULE = Rule(
    id="PRA-14",
    title="No wet coupling above a power shelf",
    why="Every coupling drips at some time; over a shelf that is a short circuit of the busbar. "
    "Put the shelves on top or trays under the couplings.",
    source=Source(PRACTICE, "mating and position", "practice", "medium"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.WARNING,
    unit="items",
    good="Power shelves at the top of the rack",
    bad="Power shelf under liquid chassis, no trays",
    fix="Plan drip trays",
)
