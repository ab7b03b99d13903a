"""Edits that need no mouse: place, fill and remove on what is selected."""

from __future__ import annotations

from configurator.core.errors import RackloopError
from configurator.design import edits
from configurator.design.address import addresses
from configurator.design.model import Design
from configurator.design.query import index, outermost
from configurator.design.target import SiteTarget, Target
from configurator.scene.wording import Wording
from configurator.ui.canvas.filling import fill
from configurator.ui.canvas.placing import Judgement, judge, keyboard_targets, part_payload
from configurator.ui.canvas.port import CanvasSession
from configurator.ui.words import tr


def place(
    session: CanvasSession,
    part_id: str,
    site: SiteTarget | None,
    rack_id: str | None,
    wording: Wording,
) -> Judgement:
    """The first place that takes a part: the empty site, the selection, then anywhere."""
    design = session.design
    payload = part_payload(design, session.catalogue, part_id)
    if payload is None:
        return Judgement(wording.part_missing.format(part_id))
    targets: list[Target] = keyboard_targets(design, payload.part, session.selection, rack_id)
    if site is not None and payload.part.kind == "oam":
        targets = [site]
    refused: Judgement | None = None
    for target in targets:
        answer = judge(design, session.catalogue, payload, target)
        if answer.design is not None:
            return answer
        refused = refused or answer
    return refused or Judgement(wording.where_it_goes(payload.part.kind))


def fill_selection(session: CanvasSession, wording: Wording) -> Judgement:
    """Fill the selected board, chassis or rack with the armed module or what is there already."""
    armed = getattr(session, "armed_part", None)
    try:
        filled = fill(session.design, session.catalogue, session.selection, armed)
    except RackloopError as error:
        return Judgement(str(error))
    if filled is None:
        return Judgement(wording.nothing_to_fill)
    label, design = filled
    return Judgement("", None, design, label)


def remove_selection(session: CanvasSession) -> bool:
    """Remove what is selected and select what the object chosen last stood in."""
    design = session.design
    gone = outermost(design, session.selected)
    if not gone:
        return False
    holder = index(design).parent(gone[-1])
    name = addresses(design).get(gone[0], gone[0])
    label = (
        tr("Remove {address}", address=name)
        if len(gone) == 1
        else tr("Remove {count} objects", count=len(gone))
    )
    session.apply(label, edits.remove_all(design, gone))
    session.select(holder)
    return True


def newly_placed(before: Design, after: Design) -> tuple[str, ...]:
    """The objects that are in the second design only, the outermost of them."""
    old, new = index(before), index(after)
    fresh = [id_ for id_ in new if id_ not in old and new.loop(id_) is None]
    return outermost(after, fresh)
