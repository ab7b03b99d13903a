"""What the fill key means for the selected object: fill its board, its chassis or its rack."""

from __future__ import annotations

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.parts import Part
from configurator.design import edits
from configurator.design.address import addresses
from configurator.design.model import Chassis, Design, Rack
from configurator.design.placement import can_place
from configurator.design.query import index
from configurator.design.target import SiteTarget
from configurator.ui.words import tr


def fill(
    design: Design, catalogue: Catalogue, selection: str | None, armed: str | None
) -> tuple[str, Design] | None:
    """The undo label and the filled design; None where nothing is selected that can be filled.

    A module or board fills its board.  A chassis fills its boards, and once they are full repeats
    itself into the free units of its rack, as a rack does with its first chassis.
    """
    found = index(design)
    chassis = found.chassis_of(selection) if selection else None
    rack = found.rack_of(selection) if selection else None
    if chassis is None and rack is not None:
        chassis = _first_chassis(rack)
    if chassis is None or rack is None:
        return None
    name = addresses(design)
    board = found.board_of(selection or "")
    module = _module_part(catalogue, armed, chassis)
    if board is not None and module is not None:
        filled_id = chassis.id if len(chassis.boards) == 1 else board.id
        return tr("Fill {name}", name=name[filled_id]), edits.fill_board(
            design, catalogue, board.id, module.id
        )
    filled = design
    for open_board in _open_boards(design, chassis, module) if selection != rack.id else ():
        filled = edits.fill_board(filled, catalogue, open_board, module.id if module else "")
    if filled is not design:
        return tr("Fill {name}", name=name[chassis.id]), filled
    return tr("Fill {name}", name=name[rack.id]), edits.fill_rack(
        design, catalogue, rack.id, chassis.id
    )


def _first_chassis(rack: Rack) -> Chassis | None:
    return next((item for item in rack.items if isinstance(item, Chassis)), None)


def _open_boards(design: Design, chassis: Chassis, module: Part | None) -> list[str]:
    """Boards of a chassis with a free site that takes the module."""
    if module is None:
        return []
    boards = (board.id for board in chassis.boards)
    return [board for board in boards if can_place(design, module, SiteTarget(board)).ok]


def _module_part(catalogue: Catalogue, armed: str | None, chassis: Chassis) -> Part | None:
    """The armed part where it is a module, else the kind of module that is there already."""
    part = catalogue.get(armed) if armed else None
    if part is not None and part.kind == "oam":
        return part
    present = [module for board in chassis.boards for module in board.modules]
    return catalogue.get(present[0].part) if present else None
