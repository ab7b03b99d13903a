"""Loops: made and joined when CDUs are placed, left when CDUs and racks go."""

from __future__ import annotations

from collections.abc import Collection

from configurator.core.errors import PlacementError
from configurator.core.text import say
from configurator.design.assumptions import assumed_part
from configurator.design.edits.embed import embed, prune
from configurator.design.edits.fields import checked
from configurator.design.edits.references import forget
from configurator.design.edits.tree import IdSource, changed, find, replace_object
from configurator.design.library import PartLibrary, find_part
from configurator.design.model import Design, Loop
from configurator.design.query import index


def connect_rack_cdu(design: Design, cdu_id: str, rack_id: str) -> Design:
    """Let an in-rack CDU feed the loop of its rack, a new one where the rack has none."""
    loop = index(design).loop_of(rack_id)
    if loop is not None:
        return replace_object(design, changed(loop, cdus=(*loop.cdus, cdu_id)))
    return _with_new_loop(design, (cdu_id,), (rack_id,))


def connect_floor_cdu(design: Design, cdu_id: str) -> Design:
    """Let a row CDU feed what is not fed yet: a loop without a CDU, else all racks without a loop.

    Where all racks are served, it joins the only loop that other row CDUs feed.
    """
    orphan = next((loop for loop in design.loops if loop.racks and not loop.cdus), None)
    if orphan is not None:
        return replace_object(design, changed(orphan, cdus=(cdu_id,)))
    served = {rack for loop in design.loops for rack in loop.racks}
    racks = tuple(rack.id for rack in design.floor.racks if rack.id not in served)
    on_floor = {cdu.id for cdu in design.floor.cdus} - {cdu_id}
    row_loops = [loop for loop in design.loops if on_floor.intersection(loop.cdus)]
    if not racks and len(row_loops) == 1:
        joined = changed(row_loops[0], cdus=(*row_loops[0].cdus, cdu_id))
        return replace_object(design, joined)
    return _with_new_loop(design, (cdu_id,), racks)


def disconnect(design: Design, gone: Collection[str]) -> Design:
    """Take CDUs and racks out of their loops.

    A loop that then serves and feeds nothing goes too, with all that referred to it.
    """
    if not any(member in gone for loop in design.loops for member in (*loop.cdus, *loop.racks)):
        return design
    kept: list[Loop] = []
    empty: list[str] = []
    for loop in design.loops:
        cdus = tuple(cdu for cdu in loop.cdus if cdu not in gone)
        racks = tuple(rack for rack in loop.racks if rack not in gone)
        if (cdus, racks) == (loop.cdus, loop.racks):
            kept.append(loop)
        elif cdus or racks:
            kept.append(changed(loop, cdus=cdus, racks=racks))
        else:
            empty.append(loop.id)
    fewer = changed(design, loops=tuple(kept))
    return prune(forget(fewer, empty)) if empty else fewer


def add_loop(design: Design, racks: Collection[str] = (), cdus: Collection[str] = ()) -> Design:
    """Make a loop over racks and CDUs; they leave the loops they were in."""
    _check_members(design, racks, cdus)
    return _with_new_loop(disconnect(design, {*racks, *cdus}), tuple(cdus), tuple(racks))


def set_loop(
    design: Design, loop_id: str, library: PartLibrary | None = None, /, **fields: object
) -> Design:
    """Change fields of a loop; racks and CDUs given to it leave the loops they were in."""
    loop = find(design, loop_id)
    if not isinstance(loop, Loop):
        raise PlacementError(say("{loop_id} is no loop", loop_id=loop_id))
    new = checked(design, loop, fields, library)
    if new == loop:
        return design
    _check_members(design, new.racks, new.cdus)
    design = disconnect(design, {*new.racks, *new.cdus} - {*loop.racks, *loop.cdus})
    for part_id in (new.coolant, new.manifold, new.header):
        if part_id is not None:
            design = embed(design, find_part(design, library, part_id))
    return prune(replace_object(design, new))


def _with_new_loop(design: Design, cdus: tuple[str, ...], racks: tuple[str, ...]) -> Design:
    ids = IdSource(design)
    coolant = assumed_part(design, "default_coolant").value
    loop = Loop(id=ids.new("l"), coolant=coolant, cdus=cdus, racks=racks)
    return changed(design, loops=(*design.loops, loop), next_id=ids.next_id)


def _check_members(design: Design, racks: Collection[str], cdus: Collection[str]) -> None:
    known = index(design)
    wrong = [say("{rack} is no rack", rack=rack) for rack in racks if known.rack(rack) is None]
    wrong += [say("{cdu} is no CDU", cdu=cdu) for cdu in cdus if known.cdu(cdu) is None]
    if len(set(racks)) < len(racks) or len(set(cdus)) < len(cdus):
        wrong.append(say("a rack or CDU is named twice"))
    if wrong:
        raise PlacementError(*wrong)
