"""PWR-11: the busbar load holds with one supply lost in each shelf."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import PowerShelf
from configurator.design.placement import position_for
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.finding import Fix
from configurator.rules.judge import at_most
from configurator.rules.parts import part_as
from configurator.rules.rule import Outcome, Rule, Scope, Source, unknown


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    result = context.rack_power.get(subject.id or "")
    if result is None or not result.shelves:
        return None
    if context.design.requirements.shelf_redundancy == "none":
        return None
    left = [shelf.redundant_w for shelf in result.shelves]
    known = [w for w in left if w is not None]
    if result.busbar_w is None or len(known) < len(left):
        return unknown("load or redundant rating of a shelf is unknown")
    load_kw, left_kw = result.busbar_w / 1e3, sum(known) / 1e3
    by = f"{len(left)} shelves give, one supply lost in each,"
    fix = _fix(context, subject) if load_kw > left_kw else None
    return at_most("busbar load", load_kw, left_kw, "kW", by=by, fix=fix)


def _fix(context: RuleContext, subject: Subject) -> Fix | None:
    """One shelf more of the kind that is there, where units and parallel operation allow it."""
    rack, design = subject.rack, context.design
    assert rack is not None
    shelves = [item for item in rack.items if item.kind == "power_shelf"]
    part = part_as(design, PowerShelf, shelves[0].part)
    if part is None or position_for(design, rack, part) is None:
        return None
    if part.max_parallel is not None and len(shelves) >= part.max_parallel:
        return None
    return Fix("Add a power shelf", "place", (("part_id", part.id), ("rack", rack.id)))


RULE = Rule(
    id="PWR-11",
    title="Shelves carry the load with N+1",
    why="A supply that fails must not take the rack with it.",
    source=Source(RACKLOOP, "PWR-11", "practice", "medium"),
    scope=Scope.RACK,
    check=_check,
    unit="kW",
    needs=frozenset({"power"}),
    good="69.7 kW on three shelves of 27.5 kW with one supply lost",
    bad="112 kW on three shelves of 27.5 kW with one supply lost",
)
