"""UBB-T04: a UBB 1.5 board is piped as its reference loop or with fewer plates in series."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.fitted import is_liquid, loop_paths
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import UBB_15
from configurator.rules.facts.parts import board_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    part, chassis, board = board_part(context.design, subject), subject.chassis, subject.board
    if part is None or chassis is None or board is None or part.ubb_spec not in ("1.0", "1.5"):
        return None
    if not is_liquid(context.design, chassis) or not board.modules:
        return None
    fitted = {module.site for module in board.modules}
    paths = loop_paths(context.design, chassis, board)
    longest = max((len(fitted.intersection(path)) for path in paths), default=0)
    what, by = (
        say("{count} paths in parallel, plates in series:", count=len(paths)),
        say("the reference loop has"),
    )
    return at_most(what, longest, parameters["series"], say("plates"), by=by)


RULE = Rule(
    id="UBB-T04",
    title="Plates in series, UBB 1.5",
    why="Four loops in parallel of two plates in series carry 700 W a module; a third plate gets "
    "what two have warmed.",
    source=Source(UBB_15, "§9.8.3", "final", "medium"),
    scope=Scope.BOARD,
    check=_check,
    severity=Severity.INFO,
    unit="plates",
    parameters={"series": 2.0},
    good="Four paths of two plates",
    bad="Two paths of four plates",
)
