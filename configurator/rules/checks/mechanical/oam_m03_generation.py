"""OAM-M03: modules and boards of generations 1.x and 2.0 do not mix."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.placement import fits_generation
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
    verdicts = (
        (modules[0].id, fits_generation(module, board))
        for module, modules in modules_by_part(context.design, subject.board)
    )
    return from_verdicts(
        verdicts,
        say("all modules are of generation {oam_generation}", oam_generation=board.oam_generation),
    )


RULE = Rule(
    id="OAM-M03",
    title="Module and baseboard are of one OAM generation",
    why="An r2.0 module is 5 mm longer, has its connectors 107 instead of 102 mm apart and "
    "another pin map: it does not mate with a 1.x site, nor the reverse.",
    source=Source(OAM_20, "§6.1, §8.3", "draft"),
    scope=Scope.BOARD,
    check=_check,
    blocks=True,
    good="MI300X (2.0) on a UBB 2.0",
    bad="MI300X (2.0) on a UBB 1.5",
)
