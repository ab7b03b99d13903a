"""UBB-M02: the board has the outline that chassis are made for."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import UBB_20
from configurator.rules.facts.outlines import outline
from configurator.rules.facts.parts import board_part
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    board = board_part(context.design, subject)
    if board is None or board.ubb_spec not in ("2.0",):
        return None
    sides = (
        (say("length"), board.length_mm, parameters["length_mm"]),
        (say("width"), board.width_mm, parameters["width_mm"]),
    )
    return outline(board, sides, parameters["tolerance_mm"])


RULE = Rule(
    id="UBB-M02",
    title="Outline of a UBB 2.0",
    why="The outline is fixed, so that one board fits the chassis of several makers. Boards that "
    "claim no version are not asked.",
    source=Source(UBB_20, "Table 1, quoted", "second-hand", "medium"),
    scope=Scope.BOARD,
    check=_check,
    unit="mm",
    parameters={"length_mm": 655.0, "width_mm": 417.0, "tolerance_mm": 0.5},
    good="Board of 655 by 417 mm",
    bad="Board of this version that is 585 mm long",
)
