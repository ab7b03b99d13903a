"""What a design consists of, from racks to modules, with piping, couplings and coolant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from configurator.bom import derived
from configurator.bom.assembly import Assembly
from configurator.catalogue.parts import Part
from configurator.catalogue.parts import Rack as RackPart
from configurator.cooling.result import CoolingResult, LoopCooling
from configurator.core.text import say
from configurator.core.unknown import scaled
from configurator.design import fitted
from configurator.design.address import addresses
from configurator.design.assumptions import assumed_number
from configurator.design.model import Board, Chassis, Design, FloorCdu, Loop, Rack, RackItem
from configurator.design.query import index
from configurator.design.rack_units import usable_units


def shared_assemblies(design: Design, cooling: CoolingResult | None = None) -> Iterator[Assembly]:
    """Floor CDUs and, for each loop, its piping and its coolant.

    Lengths and volumes come from the network that was solved; without one they are unknown.
    """
    solved = {loop.id: loop for loop in cooling.loops} if cooling else {}
    for cdu in design.floor.cdus:
        yield _placed(design, cdu)
    for loop in design.loops:
        yield from _piping(design, solved.get(loop.id))
        yield from _coolant(design, loop, solved.get(loop.id))


def rack_assembly(design: Design, rack: Rack, items: Iterable[Assembly]) -> Assembly:
    """A rack with its items, its manifold and the blanks that close free units."""
    children = [*items]
    loop = index(design).loop_of(rack.id)
    if loop is not None:
        part = design.parts[fitted.manifold(design, loop, rack.id).value]
        children.append(Assembly("manifold", part, part.title, derived=True))
    frame = design.parts[rack.part]
    if isinstance(frame, RackPart):
        children += derived.in_rack(rack, len(usable_units(rack, frame, design.parts)), frame.unit)
    return Assembly(
        "rack",
        frame,
        frame.title,
        location=addresses(design)[rack.id],
        children=tuple(children),
    )


def item_assembly(design: Design, item: Chassis | RackItem, rack: Rack) -> Assembly:
    """What stands in units of a rack, with everything in it."""
    return (
        chassis_assembly(design, item, rack) if isinstance(item, Chassis) else _placed(design, item)
    )


def chassis_assembly(design: Design, chassis: Chassis, rack: Rack) -> Assembly:
    """A chassis with boards, modules and, where it takes coolant, hoses and couplings."""
    children = [_board(design, chassis, board) for board in chassis.boards]
    served = index(design).loop_of(rack.id) is not None
    if served and fitted.is_liquid(design, chassis) and chassis.coolant_connected:
        children += _connections(design, chassis, rack)
    part = design.parts[chassis.part]
    return Assembly(
        "chassis",
        part,
        part.title,
        location=addresses(design)[chassis.id],
        children=tuple(children),
    )


def _board(design: Design, chassis: Chassis, board: Board) -> Assembly:
    children: list[Assembly] = []
    liquid = fitted.is_liquid(design, chassis)
    for module in board.modules:
        part = design.parts[module.part]
        where = addresses(design)[module.id]
        children.append(Assembly("oam", part, part.title, location=where))
        if liquid:
            plate_id = fitted.cold_plate(design, module).value
            plate = design.parts[plate_id]
            children.append(Assembly("cold_plate", plate, plate.title, derived=True))
    part = design.parts[board.part]
    children += derived.scaleout_cables(part, board.scaleout_cable_m)
    return Assembly(
        "ubb",
        part,
        part.title,
        location=addresses(design)[board.id],
        children=tuple(children),
    )


def _connections(design: Design, chassis: Chassis, rack: Rack) -> list[Assembly]:
    coupling = design.parts[fitted.coupling(design, chassis).value]
    hose = design.parts[fitted.hose(design, chassis).value]
    length_m = assumed_number(design, "chassis_hose_length_m", chassis.id, rack.id)
    note = None if length_m.overridden else say("length assumed")
    return [
        *derived.balancing_valve(chassis.balancing_kv_m3_per_h),
        Assembly(
            "quick_disconnect",
            coupling,
            say("{coupling}, mated pair", coupling=coupling.title),
            unit_of_measure="pair",
            quantity=2.0,
            derived=True,
        ),
        Assembly(
            "hose_pipe",
            hose,
            hose.title,
            unit_of_measure="m",
            quantity=2.0 * length_m.value,
            derived=True,
            note=note,
        ),
    ]


def _placed(design: Design, item: RackItem | FloorCdu) -> Assembly:
    part = design.parts[item.part]
    return Assembly(part.kind, part, part.title, location=addresses(design)[item.id])


def _piping(design: Design, loop: LoopCooling | None) -> Iterator[Assembly]:
    where = {"header": say("row header and take-offs"), "cdu_hose": say("CDU hoses")}
    for run in loop.piping if loop else ():
        if run.part is not None:
            part = design.parts[run.part]
            yield Assembly(
                "hose_pipe",
                part,
                say("{part}, {where}", part=part.title, where=where.get(run.kind, run.kind)),
                unit_of_measure="m",
                quantity=run.length_m,
                derived=True,
                note=say("length from positions and an allowance"),
                location=addresses(design)[loop.id] if loop else "",
            )


def _coolant(design: Design, loop: Loop, solved: LoopCooling | None) -> Iterator[Assembly]:
    """The fill of a loop, and what is bought beyond it."""
    litres = solved.coolant_volume_l if solved else None
    reserve = assumed_number(design, "coolant_reserve_fraction", loop.id).value
    part: Part = design.parts[loop.coolant]
    fill = Assembly(
        "coolant",
        part,
        say("{part}, fill of loop", part=part.title),
        unit_of_measure="L",
        quantity=litres,
        derived=True,
        note=None if litres is not None else say("volume unknown: the loop has no solution"),
        location=addresses(design)[loop.id],
    )
    yield fill
    if reserve:
        text = say("{part}, reserve for venting and topping up", part=part.title)
        note = say("{percent:g} % of the fill", percent=100.0 * reserve)
        yield replace(fill, description=text, quantity=scaled(litres, reserve), note=note)
