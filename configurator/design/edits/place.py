"""Places new parts, and puts objects where they belong."""

from __future__ import annotations

from configurator.catalogue.parts import (
    BasePart,
    Cdu,
    CoolantPart,
    HosePipe,
    Manifold,
    Oam,
    Part,
    Ubb,
)
from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.catalogue.parts import Rack as RackPart
from configurator.core.errors import PlacementError
from configurator.design.edits.embed import embed, prune
from configurator.design.edits.loops import connect_floor_cdu, connect_rack_cdu, set_loop
from configurator.design.edits.tree import (
    IdSource,
    changed,
    find,
    replace_object,
    with_floor_cdus,
    with_items,
    with_modules,
    with_racks,
)
from configurator.design.fit import stands_on_floor
from configurator.design.floor_plan import free_spot
from configurator.design.library import PartLibrary, find_part
from configurator.design.model import (
    Board,
    Chassis,
    Design,
    FloorCdu,
    Module,
    PlacedPart,
    Position,
    Rack,
    RackItem,
)
from configurator.design.placement import can_place, first_free_site, position_for
from configurator.design.query import index
from configurator.design.target import (
    ChassisTarget,
    FloorTarget,
    LoopTarget,
    RackTarget,
    SiteTarget,
    Target,
)

_UNPLACED = Position(unit="OU", index=1)
_PREFIXES = {"power_shelf": "s", "bbu_shelf": "u", "cdu": "d", "switch": "w", "host_node": "h"}


def place(design: Design, library: PartLibrary, part_id: str, target: Target) -> Design:
    """Place a part of the library; a refusal is raised with the reason, nothing is changed.

    A chassis brings its baseboards where only one kind fits it, without modules.  A CDU joins
    the loop of its rack or makes one.
    """
    part = find_part(design, library, part_id)
    require(design, part, target)
    if isinstance(target, LoopTarget):
        return _into_loop(design, library, part, target.loop)
    ids = IdSource(design)
    new, brought = _instance(design, library, part, ids)
    embedded = embed(design, part, *brought)
    return connect(attach(changed(embedded, next_id=ids.next_id), new, target), new)


def require(design: Design, part: BasePart, target: Target, ignore: str | None = None) -> None:
    """Raise the reason where a part may not be placed."""
    verdict = can_place(design, part, target, ignore)
    if not verdict.ok:
        raise PlacementError(verdict.reason)


def attach(design: Design, new: PlacedPart, target: Target) -> Design:
    """Put an object on a target that was found to take it; a choice left open is made here."""
    part = design.parts[new.part]
    if isinstance(target, FloorTarget):
        assert isinstance(new, (Rack, FloorCdu))
        return _on_floor(design, new, part, target)
    if isinstance(target, RackTarget):
        assert isinstance(new, (Chassis, RackItem))
        rack = find(design, target.rack)
        assert isinstance(rack, Rack)
        position = target.position or position_for(design, rack, part)
        placed = changed(new, position=position)
        return replace_object(design, with_items(rack, (*rack.items, placed)))
    if isinstance(target, ChassisTarget):
        assert isinstance(new, Board)
        chassis = find(design, target.chassis)
        assert isinstance(chassis, Chassis)
        return replace_object(design, changed(chassis, boards=(*chassis.boards, new)))
    assert isinstance(target, SiteTarget)
    assert isinstance(new, Module)
    board = find(design, target.board)
    assert isinstance(board, Board)
    site = first_free_site(design, board) if target.site is None else target.site
    module = changed(new, site=site)
    return replace_object(design, with_modules(board, (*board.modules, module)))


def connect(design: Design, new: PlacedPart) -> Design:
    """Let a CDU that was just placed feed a loop; other objects need no connection."""
    if isinstance(new, FloorCdu):
        return connect_floor_cdu(design, new.id)
    if isinstance(new, RackItem) and new.kind == "cdu":
        rack = index(design).rack_of(new.id)
        assert rack is not None
        return connect_rack_cdu(design, new.id, rack.id)
    return design


def _on_floor(design: Design, new: Rack | FloorCdu, part: BasePart, target: FloorTarget) -> Design:
    x_mm, y_mm = free_spot(design, part, target.x_mm, target.y_mm)
    if isinstance(new, Rack):
        standing = changed(new, x_mm=x_mm, y_mm=y_mm)
        return with_racks(design, (*design.floor.racks, standing))
    return with_floor_cdus(design, (*design.floor.cdus, changed(new, x_mm=x_mm, y_mm=y_mm)))


def _into_loop(design: Design, library: PartLibrary, part: Part, loop_id: str) -> Design:
    fields = {CoolantPart: "coolant", Manifold: "manifold", HosePipe: "header"}
    return prune(set_loop(design, loop_id, library, **{fields[type(part)]: part.id}))


def _instance(
    design: Design, library: PartLibrary, part: Part, ids: IdSource
) -> tuple[PlacedPart, tuple[Part, ...]]:
    """Make an object of a part, with the further parts it brings along."""
    if isinstance(part, Oam):
        return Module(id=ids.new("m"), part=part.id, site=0), ()
    if isinstance(part, Ubb):
        return Board(id=ids.new("b"), part=part.id), ()
    if isinstance(part, RackPart):
        return Rack(id=ids.new("r"), part=part.id), ()
    if isinstance(part, Cdu) and stands_on_floor(part):
        return FloorCdu(id=ids.new("d"), part=part.id), ()
    if isinstance(part, ChassisPart):
        chassis_id = ids.new("c")
        boards = _only_boards(design, library, part)
        mounted = tuple(Board(id=ids.new("b"), part=board.id) for board in boards)
        chassis = Chassis(id=chassis_id, part=part.id, position=_UNPLACED, boards=mounted)
        return chassis, tuple(boards)
    item = {"kind": part.kind, "id": ids.new(_PREFIXES[part.kind]), "part": part.id}
    return RackItem.model_validate({**item, "position": _UNPLACED}), ()


def _only_boards(design: Design, library: PartLibrary, chassis: ChassisPart) -> list[Part]:
    """List the boards of the slots that only one known board fits."""
    boards: list[Part] = []
    for slot in chassis.boards:
        known = [
            part
            for part_id in slot.accepts
            if (part := design.parts.get(part_id) or library.get(part_id)) is not None
        ]
        if len(known) == 1:
            boards += known * slot.count
    return boards
