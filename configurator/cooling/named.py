"""Loops and places by whatever a user calls them: address, name or id."""

from __future__ import annotations

from functools import reduce

from configurator.core.errors import Fault, UsageError
from configurator.core.text import say
from configurator.design.address import addresses
from configurator.design.model import Board, Design, Loop, Module
from configurator.design.query import DesignObject, index


def find_loop(design: Design, name: str | None) -> Loop:
    """Give the loop of a name; a design with one loop need not name it.

    Raises
    ------
    UsageError
        If there is no such loop, or several and no name; it lists those there are.
    """
    names = addresses(design)
    for loop in design.loops:
        if name in (loop.id, names[loop.id], loop.name) or (
            name is None and len(design.loops) == 1
        ):
            return loop
    known = ", ".join(spoken(design, loop.id) for loop in design.loops) or say("none")
    reason = say("say which loop") if name is None else say("no loop {name!r}", name=name)
    sentence = say("{reason}; this design has: {known}", reason=reason, known=known)
    raise UsageError(Fault("", "loop", sentence))


def find_place(design: Design, name: str | None) -> str | None:
    """Give the id of an object by its id, address or name; None stays None.

    Raises
    ------
    UsageError
        If the design has no such object, or several of that name.
    """
    known = index(design).objects
    if name is None or name in known:
        return name
    names = addresses(design)
    found = [each for each, address in names.items() if address == name]
    found = found or [each for each in known if _name(known[each]) == name]
    if len(found) == 1:
        return found[0]
    reason = say("is no object of this design")
    if found:
        among = reduce(_and, (names.get(each, each) for each in found))
        reason = say("is the name of {objects}: say which", objects=among)
    raise UsageError(Fault("", name, reason))


def spoken(design: Design, object_id: str) -> str:
    """Give the address of an object with its name behind, as ``L1 (east wing)``."""
    address = addresses(design).get(object_id, object_id)
    name = _name(index(design).get(object_id))
    return f"{address} ({name})" if name and name != address else address


def _and(before: str, here: str) -> str:
    return say("{before} and {here}", before=before, here=here)


def _name(thing: DesignObject | None) -> str | None:
    return None if thing is None or isinstance(thing, Board | Module) else thing.name
