"""Keeps the parts a design carries: all that it uses, those its assumptions name, no others."""

from __future__ import annotations

from collections.abc import Iterable

from configurator.catalogue.parts import Part
from configurator.design.edits.tree import changed
from configurator.design.identity import PerObject
from configurator.design.model import Chassis, Design, Rack


def embed(design: Design, *parts: Part) -> Design:
    """Add parts to a design; one it already has keeps the figures it was made with."""
    new = {part.id: part for part in parts if part.id not in design.parts}
    return changed(design, parts={**design.parts, **new}) if new else design


def prune(design: Design) -> Design:
    """Drop the parts that nothing in the design names any more."""
    used = parts_used(design)
    if used.issuperset(design.parts):
        return design
    return changed(design, parts={key: part for key, part in design.parts.items() if key in used})


def parts_used(design: Design) -> set[str]:
    """Give the ids of all parts that a design names."""
    used: set[str] = set()
    for rack in design.floor.racks:
        used |= _in_rack(rack)
    used.update(cdu.part for cdu in design.floor.cdus)
    for loop in design.loops:
        used.update(_named(loop.coolant, loop.manifold, loop.header))
    values = [assumption.value for assumption in design.assumptions.values()]
    values += [override.value for override in design.assumption_overrides]
    used.update(value for value in values if isinstance(value, str))
    for scenario in design.scenarios:
        used.update(each.value for each in scenario.overrides if isinstance(each.value, str))
    return used


def _of_rack(rack: Rack) -> frozenset[str]:
    used = {rack.part}
    for item in rack.items:
        used.add(item.part)
        if isinstance(item, Chassis):
            used.update(_named(item.coupling, item.hose))
            for board in item.boards:
                used.add(board.part)
                for module in board.modules:
                    used.update(_named(module.part, module.cold_plate))
    return frozenset(used)


def _named(*part_ids: str | None) -> Iterable[str]:
    return (part_id for part_id in part_ids if part_id is not None)


_in_rack = PerObject(_of_rack)
