"""UBB-I03: passive scale-out cables are two metres at most."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import UBB_15
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    board = subject.board
    if board is None or board.scaleout_cable_m is None:
        return None
    length_m = board.scaleout_cable_m
    return at_most(say("passive scale-out cable is"), length_m, parameters["limit_m"], "m")


RULE = Rule(
    id="UBB-I03",
    title="Length of passive scale-out cables",
    why="With retimers near the QSFP-DD 2 m of copper are within the loss budget; beyond it takes "
    "active cables or optics. Asked only where the design states a length.",
    source=Source(UBB_15, "§6.7"),
    scope=Scope.BOARD,
    check=_check,
    severity=Severity.WARNING,
    unit="m",
    parameters={"limit_m": 2.0},
    good="Cables of 1.5 m",
    bad="Cables of 3 m",
)
