"""FIT-02: a chassis has a slot for each of its boards."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.catalogue.parts import Ubb
from configurator.core.text import say
from configurator.design.placement import accepts_board
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import chassis_part, part_as
from configurator.rules.judge import from_verdicts
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    chassis = chassis_part(context.design, subject)
    if chassis is None or subject.chassis is None or not subject.chassis.boards:
        return None
    mounted = [board.part for board in subject.chassis.boards]
    verdicts = []
    for at, board in enumerate(subject.chassis.boards):
        part = part_as(context.design, Ubb, board.part)
        if part is not None:
            others = mounted[:at] + mounted[at + 1 :]
            verdicts.append((board.id, accepts_board(chassis, part, others)))
    return from_verdicts(verdicts, say("{title} has a slot for each board", title=chassis.title))


RULE = Rule(
    id="FIT-02",
    title="The chassis has a slot for the board",
    why="Connectors, cold plates or heatsinks and the air ducts of a chassis are made for the "
    "boards its maker names.",
    source=Source(RACKLOOP, "from the chassis' data sheets", "practice", "medium"),
    scope=Scope.CHASSIS,
    check=_check,
    blocks=True,
    good="UBB 1.5 in an MX1 chassis",
    bad="MI300X board in an MX1 chassis",
)
