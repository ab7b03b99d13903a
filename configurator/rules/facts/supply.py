"""Modules and boards that take their power from the busbar of their rack."""

from __future__ import annotations

from collections.abc import Iterator

from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.catalogue.parts import Ubb
from configurator.design.model import Board, Chassis, Rack
from configurator.design.placement import voltage_class
from configurator.rules.context import RuleContext, Subject
from configurator.rules.facts.parts import part_as


def boards_on_busbar(context: RuleContext, rack: Rack) -> Iterator[tuple[Chassis, Board, Ubb]]:
    """Give the boards of the 48/54 V class in chassis that the busbar feeds."""
    for item in rack.items:
        if not isinstance(item, Chassis):
            continue
        chassis = part_as(context.design, ChassisPart, item.part)
        if chassis is None or chassis.supply != "busbar":
            continue
        for board in item.boards:
            part = part_as(context.design, Ubb, board.part)
            if part is not None and voltage_class(part) == "48/54 V":
                yield item, board, part


def busbar_voltage_v(context: RuleContext, subject: Subject) -> float | None:
    """Voltage at the loads of a rack that shelves feed; None where it is unknown."""
    result = context.rack_power.get(subject.id or "")
    return result.busbar_voltage_v if result and result.shelves else None
