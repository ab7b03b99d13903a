"""What a part or an object would do on a target: the verdict, and the design it leads to."""

from __future__ import annotations

from dataclasses import dataclass

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.parts import Part, RackMounted
from configurator.core.errors import RackloopError
from configurator.core.text import told
from configurator.design import edits
from configurator.design.address import addresses
from configurator.design.fit import stands_on_floor
from configurator.design.model import Chassis, Design, Loop, Scenario
from configurator.design.placement import can_place
from configurator.design.query import index
from configurator.design.target import (
    ChassisTarget,
    LoopTarget,
    RackTarget,
    SiteTarget,
    Target,
)
from configurator.scene.floor import next_floor_spot
from configurator.scene.source import short_model
from configurator.ui.canvas.grouping import group_targets
from configurator.ui.words import tr

PART_MIME = "application/x-rackloop-part"
OBJECT_MIME = "application/x-rackloop-object"


@dataclass(frozen=True, slots=True)
class Payload:
    """What is being placed: a catalogue part, or an object of the design to move or copy.

    ``source`` is the earlier state of the design that a copy is taken from, by default this one.
    ``others`` are moved or copied together with the object.
    """

    part: Part
    object_id: str | None = None
    copy: bool = False
    source: Design | None = None
    others: tuple[str, ...] = ()

    @property
    def moved_id(self) -> str | None:
        """The object that leaves its place, None for a new one or a copy."""
        return None if self.copy else self.object_id

    @property
    def leaving(self) -> tuple[str, ...]:
        """All objects that leave their places."""
        return (self.moved_id, *self.others) if self.moved_id is not None else ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """The answer for one place; ``design`` is None where it is refused."""

    reason: str
    rule: str | None = None
    design: Design | None = None
    label: str = ""


def part_payload(design: Design, catalogue: Catalogue, part_id: str) -> Payload | None:
    """A part of the catalogue, or one that only the design still holds."""
    part = catalogue.get(part_id) or design.parts.get(part_id)
    return Payload(part) if part else None


def object_payload(
    design: Design, object_id: str, copy: bool = False, others: tuple[str, ...] = ()
) -> Payload | None:
    """An object of the design to move, or with ``copy`` to duplicate, and others with it."""
    placed = index(design).get(object_id)
    if placed is None or isinstance(placed, Loop | Scenario):
        return None
    part = design.parts.get(placed.part)
    return Payload(part, object_id, copy, others=others) if part else None


def judge(design: Design, catalogue: Catalogue, payload: Payload, target: Target) -> Judgement:
    """Ask placement, and where it agrees make the design the drop would lead to."""
    if payload.others and payload.object_id is not None:
        return _judge_group(
            design, catalogue, payload, (payload.object_id, *payload.others), target
        )
    verdict = can_place(design, payload.part, target, payload.moved_id)
    if not verdict.ok:
        return Judgement(tr(verdict.reason), verdict.rule)
    try:
        changed = _edited(design, catalogue, payload, target)
    except RackloopError as error:
        return Judgement(tr(str(error)))
    return Judgement(tr(verdict.reason), verdict.rule, changed, _label(design, payload, target))


def judge_swap(design: Design, first: str, second: str) -> Judgement:
    """What two objects changing their places would lead to."""
    names = addresses(design)
    label = tr("Swap {one} with {other}", one=names[first], other=names[second])
    try:
        return Judgement("", None, edits.swap(design, first, second), label)
    except RackloopError as error:
        return Judgement(tr(told(error)))


def _judge_group(
    design: Design,
    catalogue: Catalogue,
    payload: Payload,
    object_ids: tuple[str, ...],
    target: Target,
) -> Judgement:
    place = target_words(design, target)
    try:
        targets = group_targets(design, object_ids, target, leaving=not payload.copy)
        if payload.copy:
            changed = edits.copy_all(design, catalogue, design, list(targets.items()))
            label = tr("Copy {count} objects to {place}", count=len(targets), place=place)
        else:
            changed = edits.move_all(design, targets)
            label = tr("Move {count} objects to {place}", count=len(targets), place=place)
    except RackloopError as error:
        return Judgement(tr(told(error)))
    return Judgement("", None, changed, label)


def _edited(design: Design, catalogue: Catalogue, payload: Payload, target: Target) -> Design:
    if payload.object_id is None:
        return edits.place(design, catalogue, payload.part.id, target)
    if payload.copy:
        source = payload.source or design
        return edits.paste(design, catalogue, source, payload.object_id, target)
    return edits.move(design, payload.object_id, target)


def _label(design: Design, payload: Payload, target: Target) -> str:
    """The name of the step in the undo list: Place MI300X on R1/C6/M2."""
    name = short_model(payload.part.model) if payload.part.kind == "oam" else payload.part.model
    if payload.object_id is not None:
        name = addresses(payload.source or design).get(payload.object_id, name)
    place = target_words(design, target)
    if payload.object_id is None:
        return tr("Place {name} on {place}", name=name, place=place)
    if payload.copy:
        return tr("Copy {name} on {place}", name=name, place=place)
    return tr("Move {name} to {place}", name=name, place=place)


def target_words(design: Design, target: Target) -> str:
    """A target as people name it."""
    address = addresses(design)
    if isinstance(target, SiteTarget):
        chassis = index(design).chassis_of(target.board)
        outer = chassis.id if chassis and len(chassis.boards) == 1 else target.board
        site = "" if target.site is None else f"/M{target.site}"
        return f"{address.get(outer, outer)}{site}"
    if isinstance(target, RackTarget):
        rack, at = address.get(target.rack, target.rack), target.position
        return (
            tr("{rack} at {unit} {index}", rack=rack, unit=at.unit, index=at.index) if at else rack
        )
    if isinstance(target, ChassisTarget):
        return address.get(target.chassis, target.chassis)
    if isinstance(target, LoopTarget):
        return address.get(target.loop, target.loop)
    return tr("the floor")


def keyboard_targets(
    design: Design, part: Part, selection: str | None, rack_id: str | None
) -> list[Target]:
    """Where a part may go without a mouse: inside the selection first, then anywhere, in order."""
    found = index(design)
    near = set(found.lineage(selection)) if selection else set()
    if rack_id is not None:
        near.add(rack_id)
    racks = sorted(design.floor.racks, key=lambda rack: rack.id not in near)
    if stands_on_floor(part):
        return [next_floor_spot(design)]
    if isinstance(part, RackMounted):
        return [RackTarget(rack.id) for rack in racks]
    chassis = [item for rack in racks for item in rack.items if isinstance(item, Chassis)]
    chassis.sort(key=lambda item: item.id not in near)
    if part.kind == "ubb":
        return [ChassisTarget(item.id) for item in chassis]
    if part.kind == "oam":
        boards = [board for item in chassis for board in item.boards]
        boards.sort(key=lambda board: board.id not in near)
        return [SiteTarget(board.id) for board in boards]
    return [LoopTarget(loop.id) for loop in design.loops]
