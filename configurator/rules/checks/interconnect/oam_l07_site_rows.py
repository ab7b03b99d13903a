"""OAM-L07: the sites stand in the two rows that the specification prints."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_10
from configurator.rules.facts.parts import board_part
from configurator.rules.finding import Severity
from configurator.rules.outcome import Outcome, failed, passed
from configurator.rules.rule import Rule, Scope, Source
from configurator.rules.words import both

PRINTED = ((0, 3, 4, 7), (1, 2, 5, 6))


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    board = board_part(context.design, subject)
    if board is None or not board.site_rows:
        return None
    rows = both(" ".join(map(str, row)) for row in board.site_rows)
    if board.site_rows == PRINTED:
        return passed(say("rows {rows}", rows=rows))
    return failed(
        say(
            "{title} has its sites in rows {rows}, printed are 0 3 4 7 and 1 2 5 6",
            title=board.title,
            rows=rows,
        )
    )


RULE = Rule(
    id="OAM-L07",
    title="Places of the eight sites",
    why="MODULE_ID follows the place, and links, series cooling and shadowed air follow MODULE_ID: "
    "row A to the host is 0, 3, 4, 7, row B to the ports 1, 2, 5, 6.",
    source=Source(OAM_10, "§9.1 Fig 39"),
    scope=Scope.BOARD,
    check=_check,
    severity=Severity.WARNING,
    good="Rows 0 3 4 7 and 1 2 5 6",
    bad="Rows 0 1 2 3 and 4 5 6 7",
)
