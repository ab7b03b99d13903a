"""Says whether a part may be placed on a target, and if not why, with the rule that says so."""

from __future__ import annotations

from configurator.catalogue.parts import (
    BasePart,
    Cdu,
    CoolantPart,
    HosePipe,
    Manifold,
    Oam,
    RackMounted,
    Ubb,
)
from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.catalogue.parts import Rack as RackPart
from configurator.core.text import say
from configurator.design.address import addresses
from configurator.design.fit import (
    YES,
    accepts_board,
    accepts_module,
    fits_busbar,
    fits_generation,
    fits_neighbours,
    fits_stack_height,
    fits_voltage,
    fits_width,
    refuse,
    sites_of,
    stands_on_floor,
    together,
    voltage_class,
    warn,
    width_class,
)
from configurator.design.model import Board, Design, Position, Rack
from configurator.design.query import index
from configurator.design.rack_units import (
    PITCH_CMM,
    free_units,
    height_cmm,
    lowest_fit,
    rack_height_cmm,
    runs,
    span_at,
    span_of,
    units_needed,
)
from configurator.design.target import (
    ChassisTarget,
    FloorTarget,
    RackTarget,
    SiteTarget,
    Target,
    Verdict,
)

__all__ = [
    "BRACE_RULE",
    "accepts_board",
    "accepts_module",
    "can_place",
    "first_free_site",
    "fits_busbar",
    "fits_generation",
    "fits_neighbours",
    "fits_stack_height",
    "fits_units",
    "fits_voltage",
    "fits_width",
    "free_units",
    "position_for",
    "sites_of",
    "voltage_class",
    "width_class",
]

BRACE_RULE = "FIT-05"
"""The rule that asks to keep the unit of a rack's cross brace free."""

_HOMES = {
    "oam": say("a module goes on a site of a baseboard"),
    "ubb": say("a baseboard goes into a chassis"),
    "rack": say("a rack stands on the floor"),
    "coolant": say("a coolant goes into a loop"),
    "manifold": say("a manifold belongs to a loop"),
    "quick_disconnect": say("a coupling is chosen among the properties of a chassis"),
    "cold_plate": say("a cold plate is chosen among the properties of a module"),
    "hose_pipe": say("a hose is chosen among the properties of a chassis, a pipe goes into a loop"),
}


def can_place(design: Design, part: BasePart, target: Target, ignore: str | None = None) -> Verdict:
    """Judge a part on a target; ``ignore`` names the object that is moved away from its place."""
    if part.only_reference:
        return refuse(
            say(
                "{part} is a reference, not placeable: {only_reference}",
                part=part.title,
                only_reference=part.only_reference,
            )
        )
    if isinstance(target, FloorTarget):
        return YES if stands_on_floor(part) else _elsewhere(part)
    if isinstance(target, RackTarget):
        return _in_rack(design, part, target, ignore)
    if isinstance(target, ChassisTarget):
        return _in_chassis(design, part, target, ignore)
    if isinstance(target, SiteTarget):
        return _on_site(design, part, target, ignore)
    return _in_loop(design, part, target.loop)


def position_for(
    design: Design, rack: Rack, part: BasePart, ignore: str | None = None
) -> Position | None:
    """Give the lowest units of a rack where a part fits, None where it fits nowhere."""
    frame, height = design.parts.get(rack.part), height_cmm(part)
    if not isinstance(frame, RackPart) or height is None:
        return None
    return lowest_fit(frame, free_units(rack, frame, design.parts, ignore), height)


def first_free_site(design: Design, board: Board, ignore: str | None = None) -> int | None:
    """Give the lowest site of a board without a module, None where it is full."""
    part = design.parts.get(board.part)
    taken = {module.site for module in board.modules if module.id != ignore}
    sites = sites_of(part) if isinstance(part, Ubb) else ()
    return next((site for site in sites if site not in taken), None)


def fits_units(
    design: Design, rack: Rack, part: BasePart, position: Position, ignore: str | None = None
) -> Verdict:
    """Judge the units from a position upward: they must exist and be free."""
    frame, height = design.parts.get(rack.part), height_cmm(part)
    if not isinstance(frame, RackPart):
        return refuse(say("the design lacks the part {part} of the rack", part=rack.part))
    if height is None:
        return refuse(say("unknown height of {part}", part=part.title), "RACK-07")
    span, pitch = span_at(position, height), PITCH_CMM[position.unit]
    ceiling = rack_height_cmm(frame)
    for item in rack.items:
        taken = span_of(item, design.parts)
        if item.id != ignore and span.overlaps(taken):
            if taken.bottom <= span.bottom:
                reason = say(
                    "{unit} is taken by {name}", unit=_unit(position), name=_name(design, item.id)
                )
                return refuse(reason, "RACK-07")
            ceiling = min(ceiling, taken.bottom)
    if span.top > ceiling:
        reason = say(
            "{needed} {unit} needed from {position}, only {free} {unit} free",
            needed=units_needed(height, position.unit),
            unit=position.unit,
            position=_unit(position),
            free=max(ceiling - span.bottom, 0) // pitch,
        )
        return refuse(reason, "RACK-07")
    return _beside_brace(frame, span.bottom, span.top)


def _beside_brace(frame: RackPart, bottom: int, top: int) -> Verdict:
    if frame.brace_unit is None:
        return YES
    pitch = PITCH_CMM[frame.unit]
    if bottom >= frame.brace_unit * pitch or top <= (frame.brace_unit - 1) * pitch:
        return YES
    where = f"{frame.unit} {frame.brace_unit}"
    if not frame.brace_above_kg:
        return warn(say("takes {unit}, which the cross brace needs", unit=where), BRACE_RULE)
    reason = say(
        "takes {unit}, which the cross brace needs above {load_kg:g} kg",
        unit=where,
        load_kg=frame.brace_above_kg,
    )
    return warn(reason, BRACE_RULE)


def _in_rack(design: Design, part: BasePart, target: RackTarget, ignore: str | None) -> Verdict:
    rack = index(design).rack(target.rack)
    if rack is None:
        return refuse(say("there is no rack {rack}", rack=target.rack))
    if not isinstance(part, RackMounted) or stands_on_floor(part):
        return _elsewhere(part)
    frame = design.parts.get(rack.part)
    if not isinstance(frame, RackPart):
        return refuse(say("the design lacks the part {part} of the rack", part=rack.part))
    made_for_it = together((fits_width(part, frame), fits_busbar(part, frame)))
    if not made_for_it.ok:
        return made_for_it
    position = target.position or position_for(design, rack, part, ignore)
    if position is None:
        return _no_room(design, rack, frame, part, ignore)
    return together((fits_units(design, rack, part, position, ignore), made_for_it))


def _no_room(
    design: Design, rack: Rack, frame: RackPart, part: BasePart, ignore: str | None
) -> Verdict:
    height = height_cmm(part)
    if height is None:
        return refuse(say("unknown height of {part}", part=part.title), "RACK-07")
    gaps = runs(free_units(rack, frame, design.parts, ignore))
    largest = max((len(gap) for gap in gaps), default=0)
    reason = say(
        "{needed} {unit} needed in one piece, the largest gap is {largest} {unit}",
        needed=units_needed(height, frame.unit),
        unit=frame.unit,
        largest=largest,
    )
    return refuse(reason, "RACK-07")


def _in_chassis(
    design: Design, part: BasePart, target: ChassisTarget, ignore: str | None
) -> Verdict:
    chassis = index(design).chassis(target.chassis)
    if chassis is None:
        return refuse(say("there is no chassis {chassis}", chassis=target.chassis))
    if not isinstance(part, Ubb):
        return _elsewhere(part)
    chassis_part = design.parts.get(chassis.part)
    if not isinstance(chassis_part, ChassisPart):
        return refuse(say("the design lacks the part {part} of the chassis", part=chassis.part))
    mounted = [board.part for board in chassis.boards if board.id != ignore]
    return accepts_board(chassis_part, part, mounted)


def _on_site(design: Design, part: BasePart, target: SiteTarget, ignore: str | None) -> Verdict:
    board = index(design).board(target.board)
    if board is None:
        return refuse(say("there is no baseboard {board}", board=target.board))
    if not isinstance(part, Oam):
        return _elsewhere(part)
    board_part = design.parts.get(board.part)
    if not isinstance(board_part, Ubb):
        return refuse(say("the design lacks the part {part} of the baseboard", part=board.part))
    free = _free_site(design, board, board_part, target.site, ignore)
    if not free.ok:
        return free
    others = (design.parts.get(other.part) for other in board.modules if other.id != ignore)
    return together((accepts_module(board_part, part), fits_neighbours(part, others)))


def _free_site(
    design: Design, board: Board, part: Ubb, site: int | None, ignore: str | None
) -> Verdict:
    if site is None:
        full = first_free_site(design, board, ignore) is None
        return (
            refuse(say("all {count} sites are taken", count=len(sites_of(part))), "FIT-03")
            if full
            else YES
        )
    if site not in sites_of(part):
        reason = say(
            "{part} has no site {site}, only {count} sites",
            part=part.title,
            site=site,
            count=len(sites_of(part)),
        )
        return refuse(reason, "FIT-03")
    for module in board.modules:
        if module.site == site and module.id != ignore:
            return refuse(
                say("site {site} is taken by {name}", site=site, name=_name(design, module.id)),
                "FIT-03",
            )
    return YES


def _in_loop(design: Design, part: BasePart, loop_id: str) -> Verdict:
    if index(design).loop(loop_id) is None:
        return refuse(say("there is no loop {loop_id}", loop_id=loop_id))
    if isinstance(part, (CoolantPart, Manifold)):
        return YES
    if isinstance(part, HosePipe):
        is_pipe = part.form != "hose"
        return YES if is_pipe else refuse(say("the header of a loop is a pipe, not a hose"))
    return _elsewhere(part)


def _elsewhere(part: BasePart) -> Verdict:
    """Refuse a part that belongs to another kind of place, and say where it goes."""
    kind: str = getattr(part, "kind", "")
    if isinstance(part, Cdu) and stands_on_floor(part):
        home = say("a row CDU stands on the floor")
    else:
        home = _HOMES.get(kind, say("it goes into the units of a rack"))
    return refuse(say("{part} does not go here: {home}", part=part.title, home=home))


def _unit(position: Position) -> str:
    return f"{position.unit} {position.index}"


def _name(design: Design, object_id: str) -> str:
    return addresses(design)[object_id]
