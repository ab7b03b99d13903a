"""Going in and out: which view and selection opening or leaving an object leads to."""

from __future__ import annotations

from dataclasses import dataclass

from configurator.design.model import Design
from configurator.design.query import index
from configurator.ui.canvas.pages import ViewName


@dataclass(frozen=True, slots=True)
class Place:
    """A view with what is selected in it."""

    view: ViewName
    selection: str | None


def opened(design: Design, here: Place) -> Place:
    """One level in: a rack its elevation, a chassis its board, a CDU or loop the scheme."""
    found, selection = index(design), here.selection
    if selection is None or selection not in found:
        return here
    if found.loop(selection) or found.cdu(selection):
        return Place("loop", selection)
    if found.chassis_of(selection) is not None:
        return Place("board", selection)
    return Place("rack", selection)


def left(design: Design, here: Place) -> Place:
    """One level out: from module to chassis, from board to rack, from rack to floor."""
    found, selection = index(design), here.selection
    chassis = found.chassis_of(selection) if selection else None
    if chassis is not None and chassis.id != selection:
        return Place(here.view, chassis.id)
    if here.view == "board":
        return Place("rack", selection)
    if here.view == "floor":
        return Place("floor", None)
    rack = found.rack_of(selection) if selection else None
    return Place("floor", rack.id if rack else selection)
