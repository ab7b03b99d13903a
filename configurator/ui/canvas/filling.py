"""What the fill key means for the selected object: fill its board, its chassis or its rack."""

from __future__ import annotations

from configurator.catalogue.catalogue import Catalogue
from configurator.design import edits
from configurator.design.address import addresses
from configurator.design.model import Board, Chassis, Design, Module
from configurator.design.query import index


def fill(
    design: Design, catalogue: Catalogue, selection: str | None, armed: str | None
) -> tuple[str, Design] | None:
    """The undo label and the filled design; None where there is nothing to fill.

    A module or board fills its board.  A chassis fills its boards, and once they are full repeats
    itself into the free units of its rack.
    """
    found = index(design)
    thing = found.objects.get(selection or "")
    chassis = found.chassis_of(selection) if selection else None
    if thing is None or chassis is None:
        return None
    module_part = _module_part(catalogue, armed, chassis)
    address = addresses(design)
    board = thing if isinstance(thing, Board) else found.board_of(thing.id)
    changed = design
    if board is not None and module_part is not None:
        changed = edits.fill_board(design, catalogue, board.id, module_part)
        return _step(design, changed, f"Fill {address.get(board.id, board.id)}")
    if module_part is not None:
        changed = edits.fill_chassis(design, catalogue, chassis.id, module_part)
    if changed is not design and changed != design:
        return f"Fill {address.get(chassis.id, chassis.id)}", changed
    rack = found.rack_of(chassis.id)
    if rack is None:
        return None
    changed = edits.fill_rack(design, catalogue, rack.id, chassis.id)
    return _step(design, changed, f"Fill {address.get(rack.id, rack.id)}")


def _step(before: Design, after: Design, label: str) -> tuple[str, Design] | None:
    return None if after == before else (label, after)


def _module_part(catalogue: Catalogue, armed: str | None, chassis: Chassis) -> str | None:
    """The armed part where it is a module, else the kind of module that is there already."""
    part = catalogue.get(armed) if armed else None
    if part is not None and part.kind == "oam":
        return part.id
    present: list[Module] = [module for board in chassis.boards for module in board.modules]
    return present[0].part if present else None
