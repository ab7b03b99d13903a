"""The objects of a design by scope, each with what it is mounted in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from configurator.design.model import Chassis, Design, Rack, RackItem
from configurator.rules.context import Subject
from configurator.rules.rule import Scope

Subjects = Mapping[Scope, Sequence[Subject]]


def item_subjects(rack: Rack, item: Chassis | RackItem) -> Subjects:
    """List what stands in units of a rack, with the boards in it."""
    found: dict[Scope, list[Subject]] = {scope: [] for scope in Scope}
    if isinstance(item, Chassis):
        mounted = Subject(item.id, rack=rack, chassis=item)
        found[Scope.CHASSIS].append(mounted)
        found[Scope.BOARD] += [
            Subject(board.id, rack=rack, chassis=item, board=board) for board in item.boards
        ]
    else:
        mounted = Subject(item.id, rack=rack, item=item)
        found[Scope.CDU if item.kind == "cdu" else Scope.ITEM].append(mounted)
    found[Scope.MOUNTED].append(mounted)
    return found


def rack_subjects(rack: Rack) -> Subjects:
    """List a rack and what stands in it, from the bottom."""
    inside = [item_subjects(rack, item) for item in rack.items]
    found = {scope: [subject for one in inside for subject in one[scope]] for scope in Scope}
    found[Scope.RACK].append(Subject(rack.id, rack=rack))
    return found


def other_subjects(design: Design) -> Subjects:
    """List what stands in no rack: floor CDUs, loops, and the design as a whole."""
    found: dict[Scope, list[Subject]] = {scope: [] for scope in Scope}
    found[Scope.CDU] = [Subject(cdu.id, item=cdu) for cdu in design.floor.cdus]
    found[Scope.LOOP] = [Subject(loop.id, loop=loop) for loop in design.loops]
    found[Scope.DESIGN] = [Subject(None)]
    return found
