"""UBB-P06: power of a baseboard, UBB 2.0."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import UBB_20
from configurator.rules.facts.board_power import within_board_power
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    return within_board_power(
        context,
        subject,
        parameters["limit_w"],
        lambda board: board.ubb_spec == "2.0",
    )


RULE = Rule(
    id="UBB-P06",
    title="Board power, UBB 2.0",
    why="Eight modules of 1000 W, their 12 V option and the expansion modules share this "
    "envelope; the terms printed beside it add to 11 600 W.",
    source=Source(UBB_20, "§6.5, quoted", "second-hand", "medium"),
    scope=Scope.BOARD,
    check=_check,
    unit="W",
    parameters={"limit_w": 12000.0},
    needs=frozenset({"power"}),
    good="Eight modules of 750 W",
    bad="Eight modules of 1600 W",
)
