"""OAM-M11: the connectors of module and board have one stack height."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

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
    asked = {
        modules[0].id: module
        for module, modules in modules_by_part(context.design, subject.board)
        if module.id not in board.accepted_modules
    }
    verdicts = [(name, fits_stack_height(module, board)) for name, module in asked.items()]
    held = (
        say("stack heights agree")
        if asked
        else say("{title} lists its modules by name", title=board.title)
    )
    outcome = from_verdicts(verdicts, held)
    if not asked:
        return outcome
    module = asked.get(outcome.target or "") or next(iter(asked.values()))
    return replace(outcome, measured=module.stack_height_mm, limit=board.stack_height_mm)


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
