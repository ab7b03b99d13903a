"""Masses of what stands in a rack; where none is published the assumption stands in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from configurator.catalogue.parts import BasePart, Oam, RackMounted, Ubb
from configurator.design.assumptions import assumed_number
from configurator.design.model import Chassis, Design, Rack, RackItem
from configurator.rules.context import RuleContext
from configurator.rules.facts.parts import has_liquid_chassis

_ITEM_KEYS = {
    "power_shelf": "power_shelf_mass_kg",
    "bbu_shelf": "bbu_shelf_mass_kg",
    "cdu": "cdu_mass_kg",
    "switch": "equipment_mass_kg",
    "host_node": "equipment_mass_kg",
}


def rack_payload_kg(context: RuleContext, rack: Rack) -> float:
    """Mass of everything in a rack without its frame; liquid cooling adds the wet manifolds."""
    payload = sum(item_masses_kg(context, rack))
    if has_liquid_chassis(context.design, rack):
        payload += assumed_number(context.design, "manifold_mass_kg", rack.id).value
    return payload


def item_masses_kg(context: RuleContext, rack: Rack) -> Sequence[float]:
    """Masses of the items of a rack in their order; several rules ask for them."""
    if rack.id not in context.masses_kg:
        masses = [_item_mass_kg(context.design, item, rack.id) for item in rack.items]
        context.masses_kg[rack.id] = masses
    return context.masses_kg[rack.id]


def _item_mass_kg(design: Design, item: Chassis | RackItem, rack_id: str) -> float:
    """Mass of an item; a chassis with its boards and modules."""
    part = design.parts.get(item.part)
    if isinstance(item, Chassis):
        own = _published(part) or assumed_number(design, "chassis_mass_kg", item.id, rack_id).value
        return own + sum(_contents_kg(design, item, rack_id))
    return _published(part) or assumed_number(design, _ITEM_KEYS[item.kind], item.id, rack_id).value


def _published(part: BasePart | None) -> float | None:
    return part.mass_kg if isinstance(part, RackMounted | Ubb) else None


def _contents_kg(design: Design, chassis: Chassis, rack_id: str) -> Iterable[float]:
    scopes = (chassis.id, rack_id)
    module_kg = assumed_number(design, "oam_mass_kg", *scopes).value
    board_kg = assumed_number(design, "ubb_mass_kg", *scopes).value
    for board in chassis.boards:
        yield _published(design.parts.get(board.part)) or board_kg
        for module in board.modules:
            part = design.parts.get(module.part)
            known = part.mass_with_heatsink_kg if isinstance(part, Oam) else None
            yield known or module_kg
