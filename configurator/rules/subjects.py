"""The objects of a design by scope, each with what it is mounted in."""

from __future__ import annotations

from collections.abc import Iterator

from configurator.design.model import Chassis, Design
from configurator.rules.context import Subject
from configurator.rules.rule import Scope


def subjects(design: Design) -> dict[Scope, list[Subject]]:
    """List the subjects of every scope in the order of the document."""
    found: dict[Scope, list[Subject]] = {scope: [] for scope in Scope}
    found[Scope.DESIGN].append(Subject(None))
    for rack in design.floor.racks:
        found[Scope.RACK].append(Subject(rack.id, rack=rack))
        for item in rack.items:
            if isinstance(item, Chassis):
                found[Scope.CHASSIS].append(Subject(item.id, rack=rack, chassis=item))
                for subject in _inside(Subject(item.id, rack=rack, chassis=item)):
                    scope = Scope.MODULE if subject.module else Scope.BOARD
                    found[scope].append(subject)
            else:
                scope = Scope.CDU if item.kind == "cdu" else Scope.ITEM
                found[scope].append(Subject(item.id, rack=rack, item=item))
    found[Scope.CDU] += [Subject(cdu.id, item=cdu) for cdu in design.floor.cdus]
    found[Scope.LOOP] += [Subject(loop.id, loop=loop) for loop in design.loops]
    return found


def _inside(subject: Subject) -> Iterator[Subject]:
    assert subject.chassis is not None
    for board in subject.chassis.boards:
        yield Subject(board.id, rack=subject.rack, chassis=subject.chassis, board=board)
        for module in board.modules:
            yield Subject(
                module.id,
                rack=subject.rack,
                chassis=subject.chassis,
                board=board,
                module=module,
            )
