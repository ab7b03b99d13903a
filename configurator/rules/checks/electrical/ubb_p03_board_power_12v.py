"""UBB-P03: power of a baseboard, UBB 1.5 at 12 V."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.design.placement import voltage_class
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import UBB_15
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
        lambda board: board.ubb_spec in ("1.0", "1.5") and voltage_class(board) == "12 V",
    )


RULE = Rule(
    id="UBB-P03",
    title="Board power, UBB 1.5 at 12 V",
    why="Input connectors carry 230 A at 12.2 V; another clause of the same text says 2400 W.",
    source=Source(UBB_15, "§5.5.3 Table 6"),
    scope=Scope.BOARD,
    check=_check,
    unit="W",
    parameters={"limit_w": 2800.0},
    needs=frozenset({"power"}),
    good="Eight modules of 350 W",
    bad="Eight modules of 400 W",
)
