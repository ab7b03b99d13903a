"""Designs as tests need them, made by the edits a user makes."""

from configurator.design import edits
from configurator.design.create import new_design
from configurator.design.model import Position
from configurator.design.query import index
from configurator.design.target import ChassisTarget, FloorTarget, RackTarget
from tests.design.parts import LIBRARY


def empty(name="Test"):
    return new_design(LIBRARY, name)


def last_id(old, new):
    """Give the one id of the outermost object that an edit added."""
    added = [each for each in index(new) if each not in index(old)]
    outer = [each for each in added if index(new).parent(each) not in added]
    placed = [each for each in outer if index(new).loop(each) is None]
    assert len(placed) == 1, placed
    return placed[0]


def placed(design, part_id, target):
    """Place a part and give the design with the new id."""
    new = edits.place(design, LIBRARY, part_id, target)
    return new, last_id(design, new)


def with_rack(part_id="open-rack", design=None):
    return placed(design or empty(), part_id, FloorTarget(0.0, 0.0))


def at(rack, index_, unit="OU"):
    return RackTarget(rack, Position(unit=unit, index=index_))


def with_chassis(part_id="wet-4ou", rack_part="open-rack"):
    """Give a design of one rack with one chassis, and both ids."""
    design, rack = with_rack(rack_part)
    design, chassis = placed(design, part_id, RackTarget(rack))
    return design, rack, chassis


def with_board(chassis_part="wet-4ou", board_part="ubb-two"):
    """Give a design with one board in one chassis, and the board's id."""
    design, _, chassis = with_chassis(chassis_part)
    return placed(design, board_part, ChassisTarget(chassis))


def filled():
    """Give a design of one full rack: chassis, boards and modules, shelves and a CDU."""
    design, rack, chassis = with_chassis()
    design = edits.fill_chassis(design, LIBRARY, chassis, "ubb-two", "oam-two")
    for part_id in ("shelf", "cdu-rack", "switch-2ou"):
        design = edits.place(design, LIBRARY, part_id, RackTarget(rack))
    return edits.fill_rack(design, LIBRARY, rack, chassis), rack
