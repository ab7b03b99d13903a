"""UBB-P04: excursions of all modules together stay within the board's ladder."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.power.ladder import EXCURSION_S, duration_text
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import UBB_15
from configurator.rules.facts.excursion import ladder_parameters
from configurator.rules.facts.parts import board_part
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    board = board_part(context.design, subject)
    if board is None or subject.board is None or board.ubb_spec not in ("1.0", "1.5"):
        return None
    device = context.power.devices.get(subject.board.id) if context.power else None
    if device is None or not subject.board.modules or board.max_board_w is None:
        return None
    steps = [
        (watts / limit, duration_text(seconds), watts, limit)
        for watts, limit, seconds in zip(
            device.total.excursions_w,
            (board.max_board_w * ratio for ratio in parameters.values()),
            EXCURSION_S,
            strict=True,
        )
        if watts is not None
    ]
    if not steps:
        return None
    _, duration, watts, limit_w = max(steps)
    what = say("excursions of {duration} add up to", duration=duration)
    return at_most(what, watts, limit_w, "W", by=say("the board carries"), digits=5)


RULE = Rule(
    id="UBB-P04",
    title="Excursions of a UBB 1.5 board",
    why="The board carries 200 % of its current for 20 µs, then 160, 150, 120 and 110 % for 2, 5, "
    "10 and 20 ms: the same ladder as its modules'.",
    source=Source(UBB_15, "§5.5.2 Table 4"),
    scope=Scope.BOARD,
    check=_check,
    unit="W",
    parameters=ladder_parameters("1.x"),
    needs=frozenset({"power"}),
    good="Eight modules of 560 W with twice that for 20 µs",
    bad="The same with three times that for 20 µs",
)
