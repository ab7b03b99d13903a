"""UBB-I01: the board has a host link for each module."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import UBB_15
from configurator.rules.facts.parts import board_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    board = board_part(context.design, subject)
    if board is None or board.host_links is None or subject.board is None:
        return None
    needed = len(subject.board.modules)
    if not needed:
        return None
    by = say("one a module are")
    return at_least(
        say("{title} has", title=board.title),
        board.host_links,
        needed,
        say("x16 host links"),
        by=by,
    )


RULE = Rule(
    id="UBB-I01",
    title="Host links of the board",
    why="Eight x16 links run over eight connectors to the host interface board, one a module. "
    "Asked only of boards whose links are published.",
    source=Source(UBB_15, "§5.2, Table 13"),
    scope=Scope.BOARD,
    check=_check,
    severity=Severity.WARNING,
    unit="links",
    good="Eight links for eight modules",
    bad="Four links for eight modules",
)
