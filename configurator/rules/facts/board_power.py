"""Power of a baseboard with its modules against what its specification provides for."""

from __future__ import annotations

from collections.abc import Callable

from configurator.catalogue.parts import Ubb
from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.facts.parts import board_part
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, unknown


def within_board_power(
    context: RuleContext, subject: Subject, limit_w: float, applies: Callable[[Ubb], bool]
) -> Outcome | None:
    """Compare the sum of the modules; the board's own limit comes before the specification's."""
    board = board_part(context.design, subject)
    if board is None or subject.board is None or not subject.board.modules or not applies(board):
        return None
    limit_w = board.max_board_w or limit_w
    power_w = context.total_tdp_w(subject.board.id)
    if power_w is None:
        return unknown(say("power of a module is unknown"), limit=limit_w)
    return at_most(
        say("modules draw"), power_w, limit_w, "W", by=say("the board provides for"), digits=5
    )
