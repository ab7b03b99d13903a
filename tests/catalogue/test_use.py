"""Every part that ships can be used: placed, filled, evaluated and drawn, unknowns included."""

import pytest

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.catalogue.parts import Oam, Rack, RackMounted
from configurator.core.errors import PlacementError
from configurator.design import edits
from configurator.design.create import new_design
from configurator.design.model import Design, Position
from configurator.design.target import FloorTarget, RackTarget
from configurator.evaluation.evaluator import Evaluator
from configurator.scene.board import board_drawing
from configurator.scene.rack import rack_drawing


def racked(catalogue: Catalogue, part: RackMounted) -> Design:
    """A design with this part at the foot of a rack of its own unit and width."""
    width = part.rack_width if isinstance(part, ChassisPart) else None
    frame = next(
        rack
        for rack in catalogue.of_kind("rack")
        if isinstance(rack, Rack)
        and rack.unit == (part.height_unit or "OU")
        and width in (None, rack.rack_width)
    )
    design = edits.place(new_design(catalogue, "Use"), catalogue, frame.id, FloorTarget(0.0, 0.0))
    position = Position(unit=frame.unit, index=1)
    return edits.place(design, catalogue, part.id, RackTarget(design.floor.racks[0].id, position))


def module_for(catalogue: Catalogue, board: str) -> Oam:
    """A module that this board takes."""
    part = catalogue[board]
    known = [catalogue[module] for module in part.accepted_modules]
    return next(
        module
        for module in known or catalogue.of_kind("oam")
        if module.generation == part.oam_generation
    )


def draws_and_evaluates(design: Design) -> None:
    evaluation = Evaluator().evaluate(design)
    assert evaluation.findings is not None
    (frame,) = design.floor.racks
    assert rack_drawing(design, frame.id, evaluation).regions


def test_every_chassis_with_every_board_it_names(catalogue):
    for part in catalogue.of_kind("chassis"):
        empty = racked(catalogue, part)
        (chassis,) = empty.floor.racks[0].items
        for board in sorted({board for slot in part.boards for board in slot.accepts}):
            module = module_for(catalogue, board)
            full = edits.fill_chassis(empty, catalogue, chassis.id, board, module.id)
            (filled,) = full.floor.racks[0].items
            assert len(filled.boards[0].modules) == catalogue[board].oam_sites, (part.id, board)
            assert board_drawing(full, chassis.id, None).regions
        draws_and_evaluates(full)


@pytest.mark.parametrize("kind", ["switch", "host_node", "power_shelf", "bbu_shelf"])
def test_every_other_box_of_a_rack(catalogue, kind):
    for part in catalogue.of_kind(kind):
        if part.height_units or part.height_mm:
            draws_and_evaluates(racked(catalogue, part))
        else:
            with pytest.raises(PlacementError, match="unknown height"):
                racked(catalogue, part)


def test_every_rack_stands_alone(catalogue):
    for part in catalogue.of_kind("rack"):
        target = FloorTarget(0.0, 0.0)
        draws_and_evaluates(edits.place(new_design(catalogue, "Use"), catalogue, part.id, target))
