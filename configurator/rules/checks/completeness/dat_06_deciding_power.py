"""DAT-06: power shelves are not chosen by a figure that may be wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from configurator.core.text import say
from configurator.core.unknown import total
from configurator.design.model import Chassis, Rack
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source

OTHER_LEVELS = frozenset(
    {"module_typical_fraction", "equipment_typical_fraction", "edp_peak_ratio"}
)
"""Assumptions about typical and peak power; the shelves are chosen by the TDP."""


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.rack_power.get(subject.id or "")
    if result is None or subject.rack is None or not result.shelves or result.busbar_w is None:
        return None
    left_w = total(shelf.redundant_w for shelf in result.shelves)
    if left_w is None or left_w < result.busbar_w:
        return None
    unsure_w = sum(_unsure_w(context, subject.rack))
    doubt_kw = parameters["doubt"] * unsure_w / 1e3
    headroom_kw = (left_w - result.busbar_w) / 1e3
    message = say(
        "shelves have {headroom_kw:.1f} kW to spare with one supply lost in each; "
        "{unsure_kw:.1f} kW of the load are assumed or of low confidence, {doubt:.0%} "
        "of that are {doubt_kw:.1f} kW",
        headroom_kw=headroom_kw,
        unsure_kw=unsure_w / 1e3,
        doubt=parameters["doubt"],
        doubt_kw=doubt_kw,
    )
    return (passed if headroom_kw >= doubt_kw else failed)(message, headroom_kw, doubt_kw)


def _unsure_w(context: RuleContext, rack: Rack) -> Iterator[float]:
    """Own power of everything in the rack whose TDP carries a mark of its own."""
    devices = context.devices_in(rack)
    for item in rack.items:
        names = _inside(item) if isinstance(item, Chassis) else []
        known = [devices[name] for name in names if name in devices]
        inner = OTHER_LEVELS.union(*(device.marks for device in known))
        asked = [(device, OTHER_LEVELS) for device in known]
        asked += [(devices[item.id], inner)] if item.id in devices else []
        for device, others in asked:
            if device.own.tdp_w is not None and not others.issuperset(device.marks):
                yield device.own.tdp_w


def _inside(chassis: Chassis) -> list[str]:
    boards = [board.id for board in chassis.boards]
    return boards + [module.id for board in chassis.boards for module in board.modules]


RULE = Rule(
    id="DAT-06",
    title="Shelves that weak figures decide",
    why="What a chassis draws beside its modules is mostly an estimate, good to some 30 %: where "
    "the shelves' headroom is less, one more may be needed.",
    source=Source(RACKLOOP, "data quality", "practice", "medium"),
    scope=Scope.RACK,
    check=_check,
    severity=Severity.INFO,
    unit="kW",
    parameters={"doubt": 0.3},
    needs=frozenset({"power"}),
    good="13 kW to spare, 2.6 kW estimated",
    bad="0.4 kW to spare, 20.8 kW estimated",
)
