"""DAT-01: the power of everything is known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from configurator.catalogue.parts import BasePart
from configurator.core.text import say
from configurator.design.model import Chassis, Rack
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, passed, unknown
from configurator.rules.rule import Rule, Scope, Source
from configurator.rules.words import counted


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert subject.rack is not None
    devices = context.devices_in(subject.rack)
    silent = [
        part_id
        for object_id, part_id in _powered(subject.rack)
        if object_id in devices and devices[object_id].own.tdp_w is None
    ]
    if not silent:
        return passed(say("power is known of everything in the rack"))
    names = sorted({_title(context, part_id) for part_id in silent})
    message = say(
        "power unknown of {items} ({names}): all sums with it too",
        items=counted(len(silent), "{count} item", "{count} items"),
        names=", ".join(names),
    )
    return unknown(message, len(silent))


def _powered(rack: Rack) -> Iterator[tuple[str, str]]:
    for item in rack.items:
        yield item.id, item.part
        if isinstance(item, Chassis):
            for board in item.boards:
                yield from ((module.id, module.part) for module in board.modules)


def _title(context: RuleContext, part_id: str) -> str:
    part = part_as(context.design, BasePart, part_id)
    return part.title if part else part_id


RULE = Rule(
    id="DAT-01",
    title="Power is known",
    why="Unknown is not zero: a rack with one unknown module has an unknown power, flow and "
    "temperature. A figure can be entered in the module's properties.",
    source=Source(RACKLOOP, "data quality", "practice"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.WARNING,
    unit="items",
    needs=frozenset({"power"}),
    good="MI300X (750 W)",
    bad="A module whose maker publishes no power",
)
