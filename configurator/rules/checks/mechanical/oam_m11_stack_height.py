"""OAM-M11: the connectors of module and board have one stack height."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.placement import fits_stack_height
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_20
from configurator.rules.facts.parts import board_part, modules_by_part
from configurator.rules.judge import from_verdicts
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    board = board_part(context.design, subject)
    if board is None or subject.board is None or not subject.board.modules:
        return None
    verdicts = [
        (modules[0].id, fits_stack_height(module, board))
        for module, modules in modules_by_part(context.design, subject.board)
        if module.id not in board.accepted_modules
    ]
    held = (
        say("stack heights agree")
        if verdicts
        else say("{title} lists its modules by name", title=board.title)
    )
    return from_verdicts(verdicts, held)


RULE = Rule(
    id="OAM-M11",
    title="Module and baseboard have one stack height",
    why="Mirror Mezz connectors come for 5 and 8 mm; a wrong pair does not mate, or leaves the "
    "stiffener on the board. A board that names its modules has settled this.",
    source=Source(OAM_20, "§5", "draft"),
    scope=Scope.BOARD,
    check=_check,
    unit="mm",
    blocks=True,
    good="Module of 5 mm on a board of 5 mm",
    bad="Module of 8 mm on a board of 5 mm",
)
