"""Typed looks at the parts of a design, None where a part is missing or of another kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from configurator.catalogue.parts import BasePart, Oam, RackMounted, Ubb
from configurator.catalogue.parts import Cdu as CduPart
from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.catalogue.parts import Rack as RackPart
from configurator.design.fitted import is_liquid
from configurator.design.identity import PerObject
from configurator.design.model import Board, Chassis, Design, Module, Rack, RackItem
from configurator.rules.context import Subject

SomePart = TypeVar("SomePart", bound=BasePart)


def part_as(design: Design, kind: type[SomePart], part_id: str) -> SomePart | None:
    """Give a part of this kind."""
    found = design.parts.get(part_id)
    return found if isinstance(found, kind) else None


def chassis_part(design: Design, subject: Subject) -> ChassisPart | None:
    """Give the part of the chassis a subject is, or is in."""
    return part_as(design, ChassisPart, subject.chassis.part) if subject.chassis else None


def board_part(design: Design, subject: Subject) -> Ubb | None:
    """Give the part of the board a subject is."""
    return part_as(design, Ubb, subject.board.part) if subject.board else None


def frame_part(design: Design, subject: Subject) -> RackPart | None:
    """Give the part of the rack a subject is, or is in."""
    return part_as(design, RackPart, subject.rack.part) if subject.rack else None


def cdu_part(design: Design, subject: Subject) -> CduPart | None:
    """Give the part of the CDU a subject is."""
    return part_as(design, CduPart, subject.item.part) if subject.item else None


def mounted_item(subject: Subject) -> Chassis | RackItem | None:
    """Give what stands in units of a rack."""
    if subject.chassis is not None:
        return subject.chassis
    return subject.item if isinstance(subject.item, RackItem) else None


def mounted_part(design: Design, subject: Subject) -> RackMounted | None:
    """Give the part of what stands in units of a rack."""
    mounted = mounted_item(subject)
    return part_as(design, RackMounted, mounted.part) if mounted else None


def has_liquid_chassis(design: Design, rack: Rack) -> bool:
    """Tell whether coolant goes to any chassis of a rack."""
    return any(isinstance(item, Chassis) and is_liquid(design, item) for item in rack.items)


def modules_by_part(design: Design, board: Board) -> Sequence[tuple[Oam, Sequence[Module]]]:
    """Group the modules of a board by part: one answer holds for all of a kind."""
    found = ((part_as(design, Oam, name), modules) for name, modules in _by_part(board))
    return [(part, modules) for part, modules in found if part is not None]


def _grouped(board: Board) -> Sequence[tuple[str, Sequence[Module]]]:
    groups: dict[str, list[Module]] = {}
    for module in board.modules:
        groups.setdefault(module.part, []).append(module)
    return tuple(groups.items())


_by_part = PerObject(_grouped)


def counted(part: BasePart, modules: Sequence[Module]) -> str:
    """Name modules of one part as people say it."""
    return part.title if len(modules) == 1 else f"{len(modules)} × {part.title}"
