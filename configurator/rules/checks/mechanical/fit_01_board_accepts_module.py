"""FIT-01: a board that names its modules carries no other."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import RACKLOOP
from configurator.rules.facts.parts import board_part, counted, modules_by_part
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    board = board_part(context.design, subject)
    if board is None or subject.board is None or not board.accepted_modules:
        return None
    for part, modules in modules_by_part(context.design, subject.board):
        if not part.is_among(board.accepted_modules):
            known = ", ".join(board.accepted_modules)
            message = say(
                "{title} takes {known}; {modules} is not among them",
                title=board.title,
                known=known,
                modules=counted(part, modules),
            )
            return failed(message, target=modules[0].id)
    return passed(say("{title} lists its modules", title=board.title))


RULE = Rule(
    id="FIT-01",
    title="The board lists the module",
    why="A maker's board is built for its own modules: firmware, power stages and fabric, "
    "whatever the outline says.",
    source=Source(RACKLOOP, "from the boards' data sheets", "practice", "medium"),
    scope=Scope.BOARD,
    check=_check,
    blocks=True,
    good="MI300X on the MI300X board",
    bad="MI355X on the MI300X board",
)
