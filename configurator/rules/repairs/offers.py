"""Repairs that several rules offer: warmer or colder supply, one shelf more, another coolant."""

from __future__ import annotations

import math

from configurator.catalogue.parts import PowerShelf
from configurator.design.model import Loop, Rack
from configurator.design.placement import position_for
from configurator.rules.context import RuleContext
from configurator.rules.facts.parts import part_as
from configurator.rules.finding import Fix


def set_supply(loop: Loop | None, supply_c: float) -> Fix | None:
    """Set the supply of a loop; None where that is no temperature for one."""
    if loop is None or not 0.0 <= supply_c <= 90.0 or supply_c == loop.supply_set_point_c:
        return None
    arguments = (("loop_id", loop.id), ("supply_set_point_c", supply_c))
    return Fix(f"Set the supply to {supply_c:g} °C", "set_loop", arguments)


def colder_supply(context: RuleContext, rack: Rack | None, by_k: float) -> Fix | None:
    """Lower the supply that a rack gets to a full degree, where facility water allows it."""
    result = context.racks_on_loops.get(rack.id) if rack else None
    if rack is None or result is None or result.supply_c is None:
        return None
    wanted_c = float(math.floor(result.supply_c - by_k + 1e-6))
    if wanted_c <= context.design.site.facility_water_c:
        return None
    return set_supply(context.index.loop_of(rack.id), wanted_c)


def use_coolant(loop: Loop | None, coolant: str, name: str) -> Fix | None:
    """Fill a loop with another coolant."""
    if loop is None or loop.coolant == coolant:
        return None
    return Fix(f"Use {name}", "set_loop", (("loop_id", loop.id), ("coolant", coolant)))


def add_shelf(context: RuleContext, rack: Rack) -> Fix | None:
    """One shelf more of the kind that is there, where units and parallel operation allow it."""
    design = context.design
    shelves = [item for item in rack.items if item.kind == "power_shelf"]
    part = part_as(design, PowerShelf, shelves[0].part) if shelves else None
    if part is None or position_for(design, rack, part) is None:
        return None
    if part.max_parallel is not None and len(shelves) >= part.max_parallel:
        return None
    return Fix("Add a power shelf", "place", (("part_id", part.id), ("rack", rack.id)))
