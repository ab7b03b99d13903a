"""DAT-06: power shelves are not chosen by a figure that may be wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from configurator.core.unknown import total
from configurator.design.model import Chassis, Rack
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.finding import Severity
from configurator.rules.rule import Outcome, Rule, Scope, Source, failed, passed


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
    message = (
        f"shelves have {headroom_kw:.1f} kW to spare with one supply lost in each; "
        f"{unsure_w / 1e3:.1f} kW of the load are assumed or of low confidence, "
        f"{parameters['doubt']:.0%} of that are {doubt_kw:.1f} kW"
    )
    return (passed if headroom_kw >= doubt_kw else failed)(message, headroom_kw, doubt_kw)


def _unsure_w(context: RuleContext, rack: Rack) -> Iterator[float]:
    """Own power of everything in the rack that carries a mark."""
    devices = context.devices_in(rack)
    for item in rack.items:
        names = [item.id]
        if isinstance(item, Chassis):
            names += [module.id for board in item.boards for module in board.modules]
            names += [board.id for board in item.boards]
        for name in names:
            device = devices.get(name)
            if device is not None and device.marks and device.own.tdp_w is not None:
                yield device.own.tdp_w


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
