"""Rows of worked racks, made by renaming copies of one: 8,192 modules in a fraction of a second."""

from __future__ import annotations

from typing import TypeVar

from configurator.design.edits import move
from configurator.design.model import (
    Board,
    Chassis,
    Design,
    FloorCdu,
    Loop,
    Module,
    Rack,
    RackItem,
)
from tests.cooling.designs import CATALOGUE, ROW_CDU
from tests.evaluation.plans import units, worked_rack

RACKS_A_CDU = 8
STEP = 1000
Named = TypeVar("Named", Module, Board, Chassis, RackItem, Rack, Loop)


def roomy_rack() -> Design:
    """The worked rack with its power shelves at the top, so that a chassis has room to move."""
    design = worked_rack()
    shelves = [i.id for i in design.floor.racks[0].items if i.kind == "power_shelf"]
    for shelf, position in zip(reversed(shelves), (44, 43, 42), strict=True):
        design = move(design, shelf, units(design.floor.racks[0].id, position))
    return design


def own_loops(count: int) -> Design:
    """Worked racks side by side, each on the CDU that stands in it."""
    plan = roomy_rack()
    rack, loop = plan.floor.racks[0], plan.loops[0]
    racks = tuple(_rack(rack, number) for number in range(count))
    loops = tuple(
        _renamed(
            loop,
            number,
            racks=(_name(rack.id, number),),
            cdus=tuple(_name(cdu, number) for cdu in loop.cdus),
        )
        for number in range(count)
    )
    return _design(plan, racks, loops, ())


def one_loop(count: int) -> Design:
    """The same racks without their CDUs, all on one loop of row CDUs."""
    plan = roomy_rack()
    rack, loop = plan.floor.racks[0], plan.loops[0]
    dry = rack.model_copy(update={"items": tuple(i for i in rack.items if i.kind != "cdu")})
    racks = tuple(_rack(dry, number) for number in range(count))
    cdus = tuple(
        FloorCdu(id=f"f{number + 1}", part=ROW_CDU, x_mm=-900.0 * (number + 1))
        for number in range(max(1, count // RACKS_A_CDU))
    )
    served = tuple(each.id for each in racks)
    loops = (loop.model_copy(update={"racks": served, "cdus": tuple(c.id for c in cdus)}),)
    return _design(plan, racks, loops, cdus)


def _design(
    plan: Design, racks: tuple[Rack, ...], loops: tuple[Loop, ...], cdus: tuple[FloorCdu, ...]
) -> Design:
    floor = plan.floor.model_copy(update={"racks": racks, "cdus": cdus})
    parts = {**plan.parts, ROW_CDU: CATALOGUE[ROW_CDU]}
    next_id = plan.next_id + STEP * len(racks)
    return plan.model_copy(
        update={"floor": floor, "loops": loops, "parts": parts, "next_id": next_id}
    )


def _rack(rack: Rack, number: int) -> Rack:
    items = tuple(
        _chassis(item, number) if isinstance(item, Chassis) else _renamed(item, number)
        for item in rack.items
    )
    return _renamed(rack, number, items=items, x_mm=700.0 * number)


def _chassis(chassis: Chassis, number: int) -> Chassis:
    boards = tuple(
        _renamed(board, number, modules=tuple(_renamed(m, number) for m in board.modules))
        for board in chassis.boards
    )
    return _renamed(chassis, number, boards=boards)


def _renamed(thing: Named, number: int, **fields: object) -> Named:
    return thing.model_copy(update={"id": _name(thing.id, number), **fields})


def _name(object_id: str, number: int) -> str:
    letters = object_id.rstrip("0123456789")
    return f"{letters}{int(object_id[len(letters) :]) + STEP * number}"
