"""OAM-L03: the lanes are no faster than the connectors of the version."""

from __future__ import annotations

from collections.abc import Mapping

from configurator.core.text import say
from configurator.rules.context import RuleContext, Subject
from configurator.rules.documents import OAM_15
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
            say("lanes of {title} run at", title=part.title),
            part.lane_gbit_per_s,
            parameters["v10_gbit_per_s" if part.oam_spec == "1.0" else "later_gbit_per_s"],
            "Gbit/s",
            by=say("connectors carry"),
        )
        for part, _ in modules_by_part(context.design, subject.board)
        if part.lane_gbit_per_s is not None
    )


RULE = Rule(
    id="OAM-L03",
    title="Lane rate within the connectors'",
    why="Mirror Mezz of v1.0 carries 56 Gbit/s PAM4 a lane, Mirror Mezz Pro from v1.5 on 112. "
    "Asked only of modules whose lane rate is published.",
    source=Source(OAM_15, "§6.2"),
    scope=Scope.BOARD,
    check=_check,
    severity=Severity.WARNING,
    unit="Gbit/s",
    parameters={"v10_gbit_per_s": 56.0, "later_gbit_per_s": 112.0},
    good="112 Gbit/s a lane on a module of revision 2.0",
    bad="112 Gbit/s a lane on a module of v1.0",
)
