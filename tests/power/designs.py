"""Small designs of catalogue parts, built without the editor."""

from configurator.catalogue.loader import load_catalogue
from configurator.design.create import new_design
from configurator.design.model import (
    Board,
    Chassis,
    Design,
    Floor,
    Module,
    Position,
    Rack,
    RackItem,
)

CATALOGUE = load_catalogue()


def at(unit: int) -> Position:
    return Position(unit="OU", index=unit)


def chassis(
    number: int,
    unit: int,
    module: str = "amd-mi300x",
    sites: int = 8,
    board: str = "amd-mi300x-ubb8",
    part: str = "style-ubb8-liquid-4ou",
) -> Chassis:
    modules = tuple(Module(id=f"m{number * 100 + s}", part=module, site=s) for s in range(sites))
    boards = (Board(id=f"b{number}", part=board, modules=modules),)
    return Chassis(id=f"c{number}", part=part, position=at(unit), boards=boards)


def shelf(number: int, unit: int, part: str = "ocp-hpr-33kw") -> RackItem:
    return RackItem(id=f"s{number}", kind="power_shelf", part=part, position=at(unit))


def design_of(*items: Chassis | RackItem, rack: str = "ocp-orv3-hpr") -> Design:
    made = Rack(id="r1", part=rack, items=items)
    design = new_design(CATALOGUE, "test").model_copy(update={"floor": Floor(racks=(made,))})
    used = {rack, *(item.part for item in items)}
    for item in items:
        if isinstance(item, Chassis):
            used |= {board.part for board in item.boards}
            used |= {module.part for board in item.boards for module in board.modules}
    parts = {**design.parts, **{part_id: CATALOGUE[part_id] for part_id in used}}
    return design.model_copy(update={"parts": parts})
