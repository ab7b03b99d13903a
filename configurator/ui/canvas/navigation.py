"""Going in and out: which view and selection opening or leaving an object leads to.

Opening goes by what is selected; zooming goes by what fills the view.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from configurator.core.text import say
from configurator.design.address import addresses
from configurator.design.model import Design
from configurator.design.query import index
from configurator.scene.hit import Direction
from configurator.ui.canvas.pages import DEPTHS, Focus, ViewName


@dataclass(frozen=True, slots=True)
class Place:
    """A view with what is selected in it."""

    view: ViewName
    selection: str | None


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the way to what is shown: its words, where it leads, whether one is there."""

    text: str
    place: Place
    current: bool = False


_SITE = Step(say("Site"), Place("floor", None))


def opened(design: Design, here: Place) -> Place:
    """One level in: of a rack its elevation, of a chassis its board, there a module."""
    found, selection = index(design), here.selection
    if selection is None or selection not in found:
        return here
    if found.loop(selection) or found.cdu(selection):
        return Place("loop", selection)
    if found.module(selection) and here.view in ("board", "module"):
        return Place("module", selection)
    if found.chassis_of(selection) is not None:
        return Place("board", selection)
    return Place("rack", selection)


def left(design: Design, here: Place) -> Place:
    """One level out: from module to chassis, from board to rack, from rack to floor."""
    found, selection = index(design), here.selection
    if here.view == "module":
        return Place("board", selection)
    chassis = found.chassis_of(selection) if selection else None
    if chassis is not None and chassis.id != selection:
        return Place(here.view, chassis.id)
    if here.view == "board":
        return Place("rack", selection)
    if here.view == "floor":
        return Place("floor", None)
    rack = found.rack_of(selection) if selection else None
    return Place("floor", rack.id if rack else selection)


def outward(view: ViewName) -> ViewName | None:
    """The view that holds what this one shows; None at the floor and for a scheme."""
    at = DEPTHS.index(view) if view in DEPTHS else 0
    return DEPTHS[at - 1] if at else None


def beside(design: Design, module_id: str, way: Direction) -> str | None:
    """The module next to one in its chassis, by site: on to the right and down, else back."""
    chassis = index(design).chassis_of(module_id)
    boards = chassis.boards if chassis else ()
    ids = [module.id for board in boards for module in board.modules]
    at = ids.index(module_id) + (1 if way in ("right", "down") else -1)
    return ids[at] if 0 <= at < len(ids) else None


def steps_to(design: Design, view: ViewName, focus: Focus, selection: str | None) -> list[Step]:
    """The way from the site down to what is selected, else to what the view shows."""
    found, names = index(design), addresses(design)
    if view == "loop" and focus.loop is not None:
        loop = found.loop(focus.loop)
        label = (loop.name if loop else None) or names.get(focus.loop, focus.loop)
        return [_SITE, Step(label, Place("loop", focus.loop), True)]
    shown = {"rack": focus.rack, "board": focus.chassis, "module": focus.module}.get(view)
    inside = selection is not None and found.rack_of(selection) is not None
    target = selection if inside else shown
    if target is None:
        return [replace(_SITE, current=view == "floor")]
    way = [id_ for id_ in reversed(found.lineage(target)) if id_ in found]
    steps = [_step(design, id_) for id_ in way]
    deepest = max((n for n, step in enumerate(steps) if step.place.view == view), default=-1)
    return [
        replace(_SITE, current=deepest < 0),
        *(replace(step, current=n == deepest) for n, step in enumerate(steps)),
    ]


def _step(design: Design, object_id: str) -> Step:
    found, address = index(design), addresses(design)[object_id]
    thing = found.get(object_id)
    short = address.rsplit("/", 1)[-1]
    name = getattr(thing, "name", None)
    view: ViewName = "rack"
    if found.board(object_id):
        view = "board"
    elif found.module(object_id):
        view = "module"
    return Step(f"{short} · {name}" if name else short, Place(view, object_id))
