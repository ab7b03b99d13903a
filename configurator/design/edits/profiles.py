"""Utilisation profiles: made, changed and taken away with all that ran by them.

A rack or module runs by one once its field ``profile`` names it (``set_field``).
"""

from __future__ import annotations

from collections.abc import Collection

from configurator.design.edits.fields import checked, made
from configurator.design.edits.tree import IdSource, changed, with_racks
from configurator.design.model import (
    Board,
    Chassis,
    Design,
    Module,
    PlacedPart,
    Rack,
    UtilisationProfile,
)
from configurator.design.query import find_profile


def add_profile(
    design: Design, name: str, utilisation: Collection[float], hours: Collection[float] = ()
) -> Design:
    """Add a profile, which becomes the last one: one utilisation, or a trace with its hours."""
    ids = IdSource(design)
    profile = made(
        UtilisationProfile,
        id=ids.new("u"),
        name=name,
        utilisation=tuple(utilisation),
        hours=tuple(hours),
    )
    return changed(design, profiles=(*design.profiles, profile), next_id=ids.next_id)


def set_profile(design: Design, profile_id: str, /, **fields: object) -> Design:
    """Change fields of a profile."""
    old = find_profile(design, profile_id)
    new = checked(design, old, fields)
    if new == old:
        return design
    return changed(design, profiles=tuple(new if p is old else p for p in design.profiles))


def remove_profile(design: Design, profile_id: str) -> Design:
    """Take a profile away; racks and modules that ran by it have none afterwards."""
    gone = find_profile(design, profile_id)
    kept = tuple(profile for profile in design.profiles if profile is not gone)
    racks = (_freed(rack, profile_id) for rack in design.floor.racks)
    return changed(with_racks(design, racks), profiles=kept)


def adopt_profiles(design: Design, source: Design, copied: PlacedPart) -> Design:
    """Bring back the profiles that a pasted object runs by and the design no longer has."""
    there = {profile.id for profile in design.profiles}
    wanted = _profiles_in(copied) - there
    lost = tuple(profile for profile in source.profiles if profile.id in wanted)
    return changed(design, profiles=(*design.profiles, *lost)) if lost else design


def _freed(rack: Rack, profile_id: str) -> Rack:
    if profile_id not in _profiles_in(rack):
        return rack
    items = tuple(
        changed(item, boards=tuple(_freed_board(board, profile_id) for board in item.boards))
        if profile_id in _profiles_in(item) and isinstance(item, Chassis)
        else item
        for item in rack.items
    )
    return changed(rack, items=items, profile=_unless(rack.profile, profile_id))


def _freed_board(board: Board, profile_id: str) -> Board:
    modules = tuple(
        changed(module, profile=None) if module.profile == profile_id else module
        for module in board.modules
    )
    return changed(board, modules=modules)


def _unless(named: str | None, profile_id: str) -> str | None:
    return None if named == profile_id else named


def _profiles_in(thing: PlacedPart) -> set[str]:
    inside: tuple[PlacedPart, ...] = ()
    if isinstance(thing, Rack):
        inside = thing.items
    elif isinstance(thing, Chassis):
        inside = thing.boards
    elif isinstance(thing, Board):
        inside = thing.modules
    own = thing.profile if isinstance(thing, (Rack, Module)) else None
    return set[str]().union(*map(_profiles_in, inside), {own} if own else ())
