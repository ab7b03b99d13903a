"""The objects of a design by scope, each with what it is mounted in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from configurator.design.model import Chassis, Rack, RackItem
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


def only(scope: Scope, subject: Subject) -> Subjects:
    """List one object by its scope."""
    return {scope: (subject,)}
