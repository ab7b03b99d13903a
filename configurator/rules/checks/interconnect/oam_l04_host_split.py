"""OAM-L04: the module has the lanes that PE_BIF splits."""

from __future__ import annotations

import re
from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_15
from configurator.rules.facts.parts import modules_by_part
from configurator.rules.finding import Fix, Severity
from configurator.rules.judge import at_least
from configurator.rules.outcome import Outcome, unknown, worst_of
from configurator.rules.rule import Rule, Scope, Source

_CODES = {"1x16": "00", "2x8": "01", "4x4": "10"}


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    board = subject.board
    if board is None or board.host_split is None or not board.modules:
        return None
    code, needed = _CODES[board.host_split], parameters["lanes"]
    arguments = (("object_id", board.id), ("field", "host_split"), ("value", None))
    fix = Fix(say("Leave the host link unsplit"), "set_field", arguments)
    outcomes = []
    for part, _ in modules_by_part(context.design, board):
        lanes = [int(count) for count in re.findall(r"x(\d+)\b", part.host_interface or "")]
        if not lanes:
            outcomes.append(
                unknown(say("host lanes of {title} are unknown", title=part.title), limit=needed)
            )
            continue
        what = say("{title} has", title=part.title)
        by = say("PE_BIF {code} for {host_split} splits", code=code, host_split=board.host_split)
        outcomes.append(at_least(what, max(lanes), needed, say("lanes"), by=by, fix=fix))
    return worst_of(outcomes)


RULE = Rule(
    id="OAM-L04",
    title="Split of the host link",
    why="PE_BIF[1:0] splits the sixteen lanes of link P: 00 is 1 x16, 01 is 2 x8, 10 is 4 x4. A "
    "module with fewer lanes leaves parts of the split without an end.",
    source=Source(OAM_15, "§8.3 Table 4"),
    scope=Scope.BOARD,
    check=_check,
    severity=Severity.WARNING,
    unit="lanes",
    parameters={"lanes": 16.0},
    good="2 x8 to modules with PCIe x16",
    bad="2 x8 to modules with PCIe x8",
    fix="Leave the host link unsplit",
)
