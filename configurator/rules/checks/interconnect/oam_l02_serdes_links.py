"""OAM-L02: a module has up to seven SerDes ports."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_10
from configurator.rules.facts.parts import modules_by_part
from configurator.rules.finding import Severity
from configurator.rules.judge import at_most
from configurator.rules.outcome import Outcome, worst_of
from configurator.rules.rule import Rule, Scope, Source


def _check(
    context: RuleContext, subject: Subject, parameters: Mapping[str, float]
) -> Outcome | None:
    assert subject.board is not None
    return worst_of(
        at_most(
            say("{title} has", title=part.title),
            part.oam_serdes_ports,
            parameters["ports"],
            say("ports"),
        )
        for part, _ in modules_by_part(context.design, subject.board)
        if part.oam_serdes_ports is not None
    )


RULE = Rule(
    id="OAM-L02",
    title="Up to seven SerDes ports",
    why="Ports 1 to 3 leave by the first connector, 4 to 7 by the second; there are no pins for "
    "more. Links that a maker counts are not these ports.",
    source=Source(OAM_10, "§5, §8.2"),
    scope=Scope.BOARD,
    check=_check,
    severity=Severity.WARNING,
    unit="ports",
    parameters={"ports": 7.0},
    good="Module with seven ports",
    bad="Module with eight ports",
)
