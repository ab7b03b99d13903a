"""The worked rack made as a user makes it: by edits of an empty design."""

from __future__ import annotations

from configurator.catalogue.loader import load_catalogue
from configurator.design.create import new_design
from configurator.design.edits import duplicate, fill_board, place
from configurator.design.model import Chassis, Design, Position
from configurator.design.target import ChassisTarget, FloorTarget, RackTarget

CATALOGUE = load_catalogue()


def units(rack: str, index: int) -> RackTarget:
    """Units of a rack by the lowest one."""
    return RackTarget(rack, Position(unit="OU", index=index))


def worked_rack() -> Design:
    """42 of 44 OU: CDU, eight chassis of eight modules, switches, brace, three shelves."""
    design = place(
        new_design(CATALOGUE, "Worked rack"), CATALOGUE, "ocp-orv3-hpr", FloorTarget(0.0, 0.0)
    )
    rack = design.floor.racks[0].id
    design = place(design, CATALOGUE, "style-inrack-121kw", units(rack, 1))
    design = place(design, CATALOGUE, "style-ubb8-liquid-4ou", units(rack, 5))
    chassis = chassis_of(design)[0].id
    design = place(design, CATALOGUE, "amd-mi300x-ubb8", ChassisTarget(chassis))
    board = chassis_of(design)[0].boards[0].id
    design = fill_board(design, CATALOGUE, board, "amd-mi300x")
    for index in (9, 13, 17, 24, 28, 32, 36):
        design = duplicate(design, CATALOGUE, chassis, units(rack, index))
    design = place(design, CATALOGUE, "style-switches-2ou", units(rack, 21))
    for index in (40, 41, 42):
        design = place(design, CATALOGUE, "ocp-hpr-33kw", units(rack, index))
    return design


def chassis_of(design: Design) -> list[Chassis]:
    """All chassis of a design, rack by rack from the bottom."""
    return [i for rack in design.floor.racks for i in rack.items if isinstance(i, Chassis)]


def row(count: int) -> Design:
    """Worked racks side by side, each on its own CDU."""
    design = worked_rack()
    first = design.floor.racks[0].id
    for number in range(1, count):
        design = duplicate(design, CATALOGUE, first, FloorTarget(700.0 * number, 0.0))
    return design
