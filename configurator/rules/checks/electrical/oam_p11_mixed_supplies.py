"""OAM-P11: 12 V and 48 V modules do not share a board."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.design.placement import fits_neighbours
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_10
from configurator.rules.facts.parts import modules_by_part
from configurator.rules.judge import from_verdicts
from configurator.rules.outcome import Outcome
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert subject.board is not None
    groups = modules_by_part(context.design, subject.board)
    if len(groups) < 2:
        return None
    verdicts = (
        (modules[0].id, fits_neighbours(part, [other for other, _ in groups[:at]]))
        for at, (part, modules) in enumerate(groups)
    )
    return from_verdicts(verdicts, say("all modules are of one supply class"))


RULE = Rule(
    id="OAM-P11",
    title="One supply class a board",
    why="A board may carry all rails, but mixing 12 V and 48 V modules needs detection of which "
    "is fitted where.",
    source=Source(OAM_10, "§8.4.1 note"),
    scope=Scope.BOARD,
    check=_check,
    blocks=True,
    good="Two kinds of 48 V modules on one board",
    bad="A 12 V and a 48 V module on one board",
)
